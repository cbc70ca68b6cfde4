/// Finds figures that several sources print differently, though they say that they are the same.
struct RepeatedFigures {
  private struct Subject: Hashable {
    let title: String
    let unit: String?
    let period: String?
    let area: String?
    let definition: String?
  }

  private let file: FactFile

  init(_ file: FactFile) { self.file = file }

  /// Relations that fail, one for each figure of which no relation of the file speaks already.
  func relations(_ lookup: FactLookup) -> [FactRelation] {
    var subjects: [String: Subject] = [:]
    var groups: [Subject: [String]] = [:]
    var order: [Subject] = []
    for fact in file.facts {
      guard let subject = subject(of: fact) else { continue }
      subjects[fact.id] = subject
      if groups[subject] == nil { order.append(subject) }
      groups[subject, default: []].append(fact.id)
    }
    let spoken = spokenOf(subjects)
    return order.compactMap { subject in
      guard let ids = groups[subject], ids.count > 1, !spoken.contains(subject) else { return nil }
      let relation = FactRelation.repeated(ids)
      let result = RelationCheck(relation: relation, facts: lookup).result()
      return result.status == .fails ? relation : nil
    }
  }

  private func subject(of fact: Fact) -> Subject? {
    guard case .number = fact.value, !fact.titles.texts.isEmpty else { return nil }
    return Subject(
      title: StatementCheck.normal(fact.title()), unit: fact.unit, period: fact.period,
      area: fact.area, definition: fact.definition.map(StatementCheck.normal))
  }

  /// The subjects of which a relation names two figures, to say that they are the same, or why they are not.
  private func spokenOf(_ subjects: [String: Subject]) -> Set<Subject> {
    var spoken: Set<Subject> = []
    for relation in file.relations
    where [.equal, .differentDefinition].contains(relation.kind) || relation.isExplained {
      var seen: Set<Subject> = []
      for subject in relation.factIDs.compactMap({ subjects[$0] })
      where !seen.insert(subject).inserted { spoken.insert(subject) }
    }
    return spoken
  }
}

extension FactRelation {
  fileprivate static func repeated(_ ids: [String]) -> FactRelation {
    FactRelation(
      id: "repeated:\(ids[0])",
      titles: ["en": "One figure, printed differently by several sources"],
      kind: .equal, facts: ["facts": ids], tolerance: nil, isExplained: false, note: "", line: 0,
      years: nil, per: nil, whole: 100, allowsRest: false, range: nil, statements: [],
      definition: "")
  }
}
