/// What several schemes decide on the same figures, side by side.
public struct PublicationComparison: Sendable, Hashable, Encodable {
  /// A figure, with what each scheme decides on it.
  public struct Row: Sendable, Hashable, Encodable {
    /// The figure.
    public let cell: CellQuality
    /// The outcomes, in the order of the schemes.
    public let outcomes: [PublicationOutcome]

    /// Whether all schemes decide the same.
    public var isUnanimous: Bool { Set(outcomes.map(\.decision)).count <= 1 }
  }

  /// The names of the schemes.
  public let schemes: [String]
  /// The figures, in their order.
  public let rows: [Row]
  /// What each scheme decides on the table as a whole.
  public let tables: [PublicationOutcome]

  /// Compares schemes.
  ///
  /// - Throws: `IndicatorError` as ``PublicationScheme/outcomes(of:)`` does.
  public init(_ cells: [CellQuality], schemes: [PublicationScheme]) throws {
    let outcomes = try schemes.map { try $0.outcomes(of: cells) }
    self.schemes = schemes.map(\.name)
    rows = cells.indices.map { row in Row(cell: cells[row], outcomes: outcomes.map { $0[row] }) }
    tables = try zip(schemes, outcomes).map { try $0.tableOutcome(of: $1) }
  }

  /// The number of figures with a decision, by scheme.
  public func count(of decision: PublicationDecision) -> [Int] {
    schemes.indices.map { scheme in rows.count { $0.outcomes[scheme].decision == decision } }
  }
}
