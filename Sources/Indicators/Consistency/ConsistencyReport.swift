/// What the relations of a file of facts say of them.
///
/// Nothing is corrected: a report says what does not add up, and which slips would explain it.
public struct ConsistencyReport: Sendable, Hashable, Encodable {
  /// A fact that a failed relation touches.
  public struct Flag: Sendable, Hashable, Encodable {
    /// The fact.
    public let fact: String
    /// The relations that fail.
    public let relations: [String]
  }

  /// A relation that names a fact that is not there.
  public struct Dangling: Sendable, Hashable, Encodable {
    /// The relation.
    public let relation: String
    /// The id it names.
    public let fact: String
    /// The id probably meant; `nil` when none is near.
    public let nearest: String?
    /// The line of the relation.
    public let line: Int
  }

  /// The title of the file in English, else in any language; empty when it has none.
  public let title: String
  /// The results, in the order of the file, then figures that sources repeat differently.
  public let results: [RelationResult]
  /// The facts touched by failed relations, in the order of the file.
  public let flagged: [Flag]
  /// Names of facts that are not there.
  public let dangling: [Dangling]
  /// Facts that no relation names, in the order of the file.
  public let unchecked: [String]
  /// Whether there was too much to try, and some failed relations have no suggestions for that reason.
  public let isCutShort: Bool

  /// The failed relations of each fact that is touched by one.
  public var flags: [String: [String]] {
    Dictionary(flagged.map { ($0.fact, $0.relations) }) { first, _ in first }
  }

  /// The number of relations with a status.
  public func count(_ status: RelationStatus) -> Int {
    results.count { $0.status == status }
  }

  /// Whether no relation fails and all can be checked.
  public var isConsistent: Bool { count(.fails) == 0 && count(.cannotBeChecked) == 0 }

  /// The result of a relation; `nil` when there is none of that name.
  public subscript(relation: String) -> RelationResult? {
    results.first { $0.relation == relation }
  }
}
