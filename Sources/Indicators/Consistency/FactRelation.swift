/// A relation that must hold between facts.
public struct FactRelation: Sendable, Hashable {
  /// The name of the relation.
  public let id: String
  /// Titles by language.
  public let titles: [String: String]
  /// What must hold.
  public let kind: RelationKind
  /// The facts of each field, such as `total` and `parts`.
  public let facts: [String: [String]]
  /// How far the printed may be from the computed; `nil` when it follows from the printed decimals.
  public let tolerance: Double?
  /// Whether a difference is known and has a reason, which the note gives.
  public let isExplained: Bool
  /// A note; empty when there is none.
  public let note: String
  /// The line of the file.
  public let line: Int

  /// Years between the two values of an annual growth.
  let years: Double?
  /// What shares and ratios are given per, such as 1,000.
  let per: Double?
  /// What shares add up to.
  let whole: Double
  /// Whether shares may leave a rest.
  let allowsRest: Bool
  /// The range of `bounds` or of the design effect.
  let range: ClosedRange<Double>?
  /// The statements of different definitions.
  let statements: [FactRelation]
  /// What the statement counts, when it is one of several.
  let definition: String

  /// The ids of all facts named, in the order of the fields, each once.
  public var factIDs: [String] {
    var seen: Set<String> = []
    let named = kind.fields.flatMap { facts[$0.name] ?? [] } + statements.flatMap(\.factIDs)
    return named.filter { seen.insert($0).inserted }
  }
}
