/// How cells of tables are suppressed, so that nobody can tell what those who contribute to them have.
///
/// Cells that break a rule are suppressed first. They can often be recomputed by subtraction, so that others
/// are suppressed with them, at the least loss that is found, until an ``Attacker`` learns no more than the
/// level allows. What is not covered: contributors who know their own contribution, or pool what they know.
public struct DisclosureControl: Sendable, Hashable, Codable {
  /// What is kept small when further cells are chosen.
  public enum Loss: String, Sendable, Hashable, Codable, CaseIterable {
    /// The sum of the suppressed values.
    case value
    /// The number of contributors to suppressed cells.
    case contributors
    /// The number of suppressed cells.
    case cells
  }

  /// The rules; a cell that breaks one is sensitive.
  public var rules: [SensitivityRule]
  /// How little may be learned.
  public var level: ProtectionLevel
  /// What is kept small.
  public var loss: Loss
  /// Whether margins can be suppressed to protect other cells; a sensitive margin always is.
  public var suppressesMargins: Bool
  /// Whether empty cells can be suppressed to protect others. They protect nothing where everybody knows
  /// that they are empty, so that the default is no.
  public var suppressesZeros: Bool

  /// Creates the control.
  ///
  /// - Parameters:
  ///   - rules: The rules; the default is a threshold of 3, which suits full counts.
  ///   - level: How little may be learned.
  ///   - loss: What is kept small.
  ///   - suppressesMargins: Whether margins can be suppressed to protect other cells.
  ///   - suppressesZeros: Whether empty cells can.
  public init(
    rules: [SensitivityRule] = [.threshold(minimum: 3)], level: ProtectionLevel = .init(),
    loss: Loss = .value, suppressesMargins: Bool = true, suppressesZeros: Bool = false
  ) {
    (self.rules, self.level, self.loss) = (rules, level, loss)
    (self.suppressesMargins, self.suppressesZeros) = (suppressesMargins, suppressesZeros)
  }

  /// Suppresses cells of a table.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption`, `invalidData`, or `notProtectable`.
  public func protect(_ table: FrequencyTable) throws -> ProtectedTable {
    try protect(linked: [table])[0]
  }

  /// Suppresses cells of tables that share cells, such as margins, so that what one tells does not undo what
  /// another hides. Dimensions are the same when their names and codes are; a table without a dimension has
  /// the total over it.
  ///
  /// - Throws: `IndicatorError` with code `incomparable` when shared cells differ, and as ``protect(_:)``.
  public func protect(linked tables: [FrequencyTable]) throws -> [ProtectedTable] {
    guard !tables.isEmpty else {
      throw IndicatorError(.invalidOption, "There is no table to protect.")
    }
    try level.check()
    for rule in rules { try rule.check() }
    var suppressor = try CellSuppressor(self, CellSystem(tables))
    try suppressor.protectAll()
    return tables.indices.map { ProtectedTable(tables[$0], number: $0, suppressor) }
  }
}
