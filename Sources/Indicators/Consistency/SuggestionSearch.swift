/// Looks for the single slips that would make a relation hold.
struct SuggestionSearch {
  /// The suggestions kept for a relation.
  static let most = 10
  /// Other relations tried for each suggestion.
  private static let mostOthers = 50

  private let facts: FactLookup
  private let relations: [FactRelation]
  /// Whether each relation holds; `nil` when it is no arithmetic or cannot be checked.
  private let holding: [Bool?]
  private let naming: [String: [Int]]
  /// The figures that may be read for one relation: slips in a sum of thousands of figures say little.
  private static let budgetOfOne = 100_000
  /// The figures that may still be read for all relations.
  private var budget = 2_000_000

  init(_ facts: FactLookup, _ relations: [FactRelation], holding: [Bool?]) {
    (self.facts, self.relations, self.holding) = (facts, relations, holding)
    var naming: [String: [Int]] = [:]
    for (index, relation) in relations.enumerated() {
      for id in relation.factIDs { naming[id, default: []].append(index) }
    }
    self.naming = naming
  }

  /// The slips that make a relation hold, the likeliest first; `nil` when there was too much to try.
  ///
  /// Those come first that break no other relation, then those that repair another one, then by how common
  /// the slip is, then the computed figure before those it is computed from, then the nearest fit.
  mutating func suggestions(for index: Int) -> [SlipSuggestion]? {
    let ids = relations[index].factIDs
    let least = max(0, budget - Self.budgetOfOne)
    var found: [Candidate] = []
    for (place, id) in ids.enumerated() {
      guard let printed = try? facts.number(id) else { continue }
      for slip in PrintingSlip.candidates(for: printed) {
        budget -= ids.count
        guard budget > least else { return nil }
        let changed = facts.replacing(id, by: slip.corrected)
        guard let distance = distance(relations[index], changed) else { continue }
        let (broken, repaired) = others(than: index, naming: id, changed)
        let suggestion = SlipSuggestion(fact: id, slip: slip, broken: broken, repaired: repaired)
        found.append(Candidate(suggestion: suggestion, place: place, distance: distance))
      }
    }
    let sorted = found.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    return sorted.prefix(Self.most).map(\.suggestion)
  }

  private struct Candidate {
    let suggestion: SlipSuggestion
    /// The place of the fact in the relation; the first one is computed from the others.
    let place: Int
    let distance: Double

    var order: [Double] {
      let (broken, repaired) = (suggestion.broken.count, suggestion.repaired.count)
      let isComputed = place == 0 ? 0.0 : 1
      return [
        Double(broken), -Double(repaired), Double(suggestion.slip.kind.rank), isComputed, distance,
        Double(place), suggestion.slip.corrected.value,
      ]
    }
  }

  /// How far the figures are from each other when the relation holds; `nil` when it does not.
  private func distance(_ relation: FactRelation, _ facts: FactLookup) -> Double? {
    let figures = FigureArithmetic(relation: relation, facts: facts)
    guard let comparisons = try? figures.comparisons(), !comparisons.isEmpty,
      comparisons.allSatisfy(\.holds)
    else { return nil }
    return comparisons.map { abs($0.difference) }.max()
  }

  private mutating func others(
    than index: Int, naming id: String, _ changed: FactLookup
  ) -> (broken: [String], repaired: [String]) {
    var (broken, repaired): ([String], [String]) = ([], [])
    for other in (naming[id] ?? []).prefix(Self.mostOthers) where other != index {
      guard let held = holding[other] else { continue }
      budget -= relations[other].factIDs.count
      let holds = distance(relations[other], changed) != nil
      if held, !holds { broken.append(relations[other].id) }
      if !held, holds { repaired.append(relations[other].id) }
    }
    return (broken, repaired)
  }
}
