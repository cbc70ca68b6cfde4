internal import Microdata

/// Names of facts that relations use and that are not there, with the names probably meant.
struct DanglingFacts {
  /// Names looked for, and names looked through: a search goes through all of them.
  private static let (mostMissing, mostKnown) = (20, 5000)

  let names: [ConsistencyReport.Dangling]

  init(_ file: FactFile, _ lookup: FactLookup) {
    let known = file.facts.prefix(Self.mostKnown).map(\.id).sorted()
    var searched: Set<String> = []
    var nearest: [String: String] = [:]
    var names: [ConsistencyReport.Dangling] = []
    for relation in file.relations {
      for id in relation.factIDs where lookup[id] == nil {
        if searched.count < Self.mostMissing, searched.insert(id).inserted {
          nearest[id] = Spelling.nearest(to: id, among: known)
        }
        names.append(
          ConsistencyReport.Dangling(
            relation: relation.id, fact: id, nearest: nearest[id], line: relation.line))
      }
    }
    self.names = names
  }

  /// Why each relation that names them cannot be checked.
  var obstacles: [String: String] {
    Dictionary(grouping: names, by: \.relation).mapValues { missing in
      let texts = missing.prefix(5).map { name in
        name.nearest.map { "“\(name.fact)” (did you mean “\($0)”?)" } ?? "“\(name.fact)”"
      }
      let more = missing.count > 5 ? " and \(missing.count - 5) more" : ""
      return "there is no fact \(texts.joined(separator: ", "))\(more)"
    }
  }
}
