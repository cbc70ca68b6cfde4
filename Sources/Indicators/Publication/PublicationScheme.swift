internal import Microdata

/// A scheme by which an office decides what it publishes, as data: named numbers, and rules in order.
///
/// For each figure the rules are tried in order. The first that applies decides, unless it is a note: then
/// its mark and reason are kept, and the rules after it are tried as well. The strictest decision counts.
public struct PublicationScheme: Sendable, Hashable, Codable {
  /// A number that the conditions use by its name.
  public struct Parameter: Sendable, Hashable, Codable {
    /// The name: letters, digits and `_`.
    public let name: String
    /// The value; `nil` when the user of the scheme must set it.
    public let value: Double?

    /// Creates a parameter.
    public init(_ name: String, _ value: Double?) {
      (self.name, self.value) = (name, value)
    }
  }

  /// A short name, such as `ine-chile`.
  public let name: String
  /// What the scheme is called.
  public let title: String
  /// Who wrote it, where.
  public let source: String
  /// Its edition.
  public let version: String
  /// The kinds of figures it has rules for; any other is for review. Empty for all.
  public let covered: [FigureKind]
  /// The numbers in its conditions.
  public let parameters: [Parameter]
  /// The rules, in the order in which they are tried.
  public let rules: [PublicationRule]
  /// What follows when no rule decides.
  public let otherwise: PublicationRule.Verdict
  /// Rules on the table as a whole: their conditions count cells, see ``tableOutcome(of:)``.
  public let tableRules: [PublicationRule]

  /// Creates a scheme.
  ///
  /// - Parameters:
  ///   - name: A short name.
  ///   - title: What the scheme is called.
  ///   - source: Who wrote it, where.
  ///   - version: Its edition.
  ///   - covered: The kinds of figures it has rules for; empty for all.
  ///   - parameters: The numbers in its conditions.
  ///   - rules: The rules, in the order in which they are tried.
  ///   - otherwise: What follows when no rule decides.
  ///   - tableRules: Rules on the table as a whole.
  /// - Throws: `IndicatorError` with code `invalidDefinition` for a condition that uses unknown names, or is
  ///   none.
  public init(
    name: String, title: String = "", source: String = "", version: String = "",
    covered: [FigureKind] = [], parameters: [Parameter] = [], rules: [PublicationRule],
    otherwise: PublicationRule.Verdict = .init(.publish), tableRules: [PublicationRule] = []
  ) throws {
    (self.name, self.title, self.source, self.version) = (name, title, source, version)
    (self.covered, self.parameters, self.rules) = (covered, parameters, rules)
    (self.otherwise, self.tableRules) = (otherwise, tableRules)
    try check()
  }

  /// The value of a parameter; `nil` when there is none, or it is not set.
  public func value(of parameter: String) -> Double? {
    parameters.first { $0.name == parameter }?.value
  }

  /// Returns the scheme with another value for a parameter.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` when there is no such parameter.
  public func setting(_ parameter: String, to value: Double) throws -> PublicationScheme {
    guard parameters.contains(where: { $0.name == parameter }), value.isFinite else {
      let known = parameters.map(\.name).joined(separator: ", ")
      throw IndicatorError(
        .invalidOption,
        "The scheme “\(name)” cannot take \(value) for the parameter “\(parameter)”.",
        hint: known.isEmpty ? "It has no parameters." : "Its parameters are \(known).")
    }
    return try PublicationScheme(
      name: name, title: title, source: source, version: version, covered: covered,
      parameters: parameters.map { $0.name == parameter ? Parameter(parameter, value) : $0 },
      rules: rules, otherwise: otherwise, tableRules: tableRules)
  }

  /// Reads a scheme from a file of data, such as JSON.
  ///
  /// - Throws: What decoding throws, or `IndicatorError` with code `invalidDefinition`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      name: container.decode(String.self, forKey: .name),
      title: container.decode(String.self, forKey: .title),
      source: container.decode(String.self, forKey: .source),
      version: container.decode(String.self, forKey: .version),
      covered: container.decode([FigureKind].self, forKey: .covered),
      parameters: container.decode([Parameter].self, forKey: .parameters),
      rules: container.decode([PublicationRule].self, forKey: .rules),
      otherwise: container.decode(PublicationRule.Verdict.self, forKey: .otherwise),
      tableRules: container.decode([PublicationRule].self, forKey: .tableRules))
  }
}
