internal import Microdata
internal import SurveyModules

/// Reads the relations of a file.
enum RelationReader {
  private static let common = ["id", "title", "type", "tolerance", "expect", "note"]

  static func relations(_ node: DocumentNode) throws -> [FactRelation] {
    var lines: [String: Int] = [:]
    return try node.list().map { part in
      let relation = try relation(part, isStatement: false)
      if let earlier = lines.updateValue(part.line, forKey: relation.id) {
        throw part.error(
          "“\(relation.id)” is there twice, first in line \(earlier).",
          hint: "Give each relation an id of its own.")
      }
      return relation
    }
  }

  private static func relation(_ node: DocumentNode, isStatement: Bool) throws -> FactRelation {
    let kind = try kind(of: node)
    let own = isStatement ? ["type", "definition", "tolerance"] : common
    let entries = try node.entries(known: own + kind.fields.map(\.name) + kind.settings)
    let note = try entries["note"]?.text() ?? ""
    let isExplained = try expectation(entries["expect"], note: note, of: node)
    let id = try isStatement ? "" : FactReader.identifier(entries["id"], of: node)
    return FactRelation(
      id: id, titles: try entries["title"].map(FactReader.titles) ?? [:], kind: kind,
      facts: try facts(kind, entries, of: node), tolerance: try tolerance(entries["tolerance"]),
      isExplained: isExplained, note: note, line: node.line,
      years: try years(kind, entries["years"], of: node),
      per: try entries["per"].map(positive),
      whole: try kind == .totalOfShares ? entries["of"].map(positive) ?? 100 : 100,
      allowsRest: try entries["rest"]?.flag() ?? false,
      range: try range(kind, entries, of: node),
      statements: try statements(kind, entries["statements"], of: node),
      definition: try definition(entries["definition"], isStatement, of: node))
  }

  private static func kind(of node: DocumentNode) throws -> RelationKind {
    guard let type = try node.entries().first(where: { $0.key == "type" })?.value else {
      throw node.error(
        "has no type.", hint: "Say what must hold, such as “type: sum”.")
    }
    let name = try type.text()
    let known = RelationKind.allCases.map(\.rawValue)
    guard let kind = RelationKind(rawValue: name) else {
      let nearest = Spelling.nearest(to: name, among: known)
      throw type.error(
        "is “\(name)”.",
        hint: nearest.map { "Did you mean “\($0)”?" }
          ?? "It is one of \(known.joined(separator: ", ")).")
    }
    return kind
  }

  private static func facts(
    _ kind: RelationKind, _ entries: [String: DocumentNode], of node: DocumentNode
  ) throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for field in kind.fields {
      guard let entry = entries[field.name] else {
        if field.isOptional { continue }
        throw node.error(
          "has no “\(field.name)”.",
          hint: "“\(kind.rawValue)” needs \(kind.fields.map(\.name).joined(separator: ", ")).")
      }
      let ids = try field.isList ? entry.texts() : [entry.text()]
      guard ids.count >= field.least else {
        throw entry.error("must name at least \(field.least) facts, not \(ids.count).")
      }
      var seen: Set<String> = []
      if let twice = ids.first(where: { !seen.insert($0).inserted }) {
        throw entry.error("names “\(twice)” twice.")
      }
      result[field.name] = ids
    }
    if kind == .impliedShare, let groups = entries["groups"], result["groups"]?.count != 2 {
      throw groups.error(
        "must name two facts.", hint: "The share of one of two groups is solved for.")
    }
    if kind == .weightedMean, let weights = entries["weights"],
      result["groups"]?.count != result["weights"]?.count
    {
      throw weights.error("must name as many facts as “groups”.")
    }
    return result
  }

  private static func expectation(
    _ entry: DocumentNode?, note: String, of node: DocumentNode
  ) throws -> Bool {
    guard let entry else { return false }
    guard try entry.text() == "explained" else {
      throw entry.error("is “\(try entry.text())”.", hint: "It is “explained”, with a note.")
    }
    guard note.contains(where: { !$0.isWhitespace }) else {
      throw node.error(
        "expects to be explained and does not say why.", hint: "Give the reason under “note:”.")
    }
    return true
  }

  private static func tolerance(_ entry: DocumentNode?) throws -> Double? {
    guard let entry else { return nil }
    let value = try entry.number()
    guard value >= 0 else { throw entry.error("must not be below zero.") }
    return value
  }

  private static func positive(_ entry: DocumentNode) throws -> Double {
    let value = try entry.number()
    guard value > 0 else { throw entry.error("must be above zero.") }
    return value
  }

  private static func years(
    _ kind: RelationKind, _ entry: DocumentNode?, of node: DocumentNode
  ) throws -> Double? {
    guard kind == .annualGrowth else { return nil }
    guard let entry else {
      throw node.error("has no “years”.", hint: "Say how many years lie between the two values.")
    }
    return try positive(entry)
  }

  private static func range(
    _ kind: RelationKind, _ entries: [String: DocumentNode], of node: DocumentNode
  ) throws -> ClosedRange<Double>? {
    if kind == .bounds, entries["bounds"] == nil {
      throw node.error("has no “bounds”.", hint: "For example “bounds: 0..100”.")
    }
    let entry = entries["bounds"] ?? entries["design-effect"]
    let range = try entry?.range()
    if kind == .standardError, let entry, let range, range.lowerBound <= 0 {
      throw entry.error("must be above zero.")
    }
    return range
  }

  private static func statements(
    _ kind: RelationKind, _ entry: DocumentNode?, of node: DocumentNode
  ) throws -> [FactRelation] {
    guard kind == .differentDefinition else { return [] }
    let parts = try entry?.list() ?? []
    guard parts.count >= 2 else {
      throw (entry ?? node).error(
        "must have two statements or more.",
        hint: "Each has a type, its facts, and the definition it counts by.")
    }
    return try parts.map { part in
      let statement = try relation(part, isStatement: true)
      guard statement.kind.isNumeric, !statement.kind.fields.isEmpty else {
        throw part.error("must be arithmetic, such as growth or sum.")
      }
      return statement
    }
  }

  private static func definition(
    _ entry: DocumentNode?, _ isStatement: Bool, of node: DocumentNode
  ) throws -> String {
    guard isStatement else { return "" }
    guard let entry else {
      throw node.error("has no definition.", hint: "Say what this statement counts.")
    }
    return try FactReader.requiredText(entry)
  }
}
