extension FactFile {
  /// Checks all relations, and whether figures of the same title, definition, unit, period and area differ.
  ///
  /// - Returns: The report; what cannot be checked is in it, with the reason.
  public func check() -> ConsistencyReport {
    let lookup = FactLookup(facts)
    let all = relations + RepeatedFigures(self).relations(lookup)
    var results = all.map { RelationCheck(relation: $0, facts: lookup).result() }
    let dangling = DanglingFacts(self, lookup)
    let obstacles = dangling.obstacles
    for index in results.indices {
      guard let obstacle = obstacles[results[index].relation] else { continue }
      results[index].obstruct(obstacle)
    }
    let isCutShort = suggest(&results, all, lookup)
    let flagged = flags(results)
    mark(&results, flagged)
    let named = Set(all.flatMap(\.factIDs))
    return ConsistencyReport(
      title: titles["en"] ?? titles.min { $0.key < $1.key }?.value ?? "", results: results,
      flagged: flagged, dangling: dangling.names,
      unchecked: facts.map(\.id).filter { !named.contains($0) }, isCutShort: isCutShort)
  }

  private func suggest(
    _ results: inout [RelationResult], _ relations: [FactRelation], _ lookup: FactLookup
  ) -> Bool {
    let holding = results.map { result -> Bool? in
      guard result.kind.isNumeric, result.status != .cannotBeChecked else { return nil }
      // Different definitions that are explained are right, each by itself.
      return result.status == .holds
        || (result.kind == .differentDefinition && result.status == .explained)
    }
    var search = SuggestionSearch(lookup, relations, holding: holding)
    var isCutShort = false
    for index in results.indices where results[index].status == .fails {
      guard results[index].kind.isNumeric else { continue }
      guard let suggestions = search.suggestions(for: index) else {
        isCutShort = true
        continue
      }
      results[index].suggestions = suggestions
    }
    return isCutShort
  }

  private func flags(_ results: [RelationResult]) -> [ConsistencyReport.Flag] {
    var failed: [String: [String]] = [:]
    for result in results where result.status == .fails {
      for id in result.facts { failed[id, default: []].append(result.relation) }
    }
    return facts.compactMap { fact in
      failed[fact.id].map { ConsistencyReport.Flag(fact: fact.id, relations: $0) }
    }
  }

  private func mark(_ results: inout [RelationResult], _ flagged: [ConsistencyReport.Flag]) {
    let flags = Dictionary(flagged.map { ($0.fact, $0.relations) }) { first, _ in first }
    for index in results.indices {
      let own = results[index].relation
      results[index].doubtful = results[index].facts.filter { id in
        guard let failed = flags[id] else { return false }
        return failed.count > 1 || failed.first != own
      }
    }
  }
}
