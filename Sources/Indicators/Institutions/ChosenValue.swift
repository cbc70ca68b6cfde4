internal import Microdata

/// The value of a series that was chosen among those of several producers, with what was set aside.
public struct ChosenValue: Sendable, Hashable, Encodable {
  /// What is measured.
  public let indicator: String
  /// Where.
  public let area: String
  /// When.
  public let period: String
  /// The definition.
  public let definition: String
  /// The unit.
  public let unit: String
  /// The record that was chosen; `nil` when the rule chooses none.
  public let chosen: SeriesRecord?
  /// The other records, earlier releases among them.
  public let setAside: [SeriesRecord]
  /// Why.
  public let reason: String
}

extension SeriesExchange {
  /// Chooses one value for each indicator, area, period, definition and unit.
  ///
  /// The rule: the last release of the first producer on the list that has one. Nothing is chosen where none
  /// of the producers on the list has a value, and where that release contradicts itself.
  ///
  /// - Parameter priority: The producers, the most trusted one first.
  /// - Returns: The choices, in the order of ``comparison``.
  /// - Throws: `IndicatorError` with code `invalidOption` for a list that is empty, or names a producer twice
  ///   or one without any record.
  public func chosen(by priority: [String]) throws -> [ChosenValue] {
    try check(priority)
    return groups(records) { $0.cell + [$0.definition, $0.unit] }.map { group in
      let current = Self.current(group)
      let first = priority.first { name in current.contains { $0.producer == name } }
      let candidates = current.filter { $0.producer == first }
      let chosen = candidates.count == 1 ? candidates[0] : nil
      return ChosenValue(
        indicator: group[0].indicator, area: group[0].area, period: group[0].period,
        definition: group[0].definition, unit: group[0].unit, chosen: chosen,
        setAside: group.filter { $0 != chosen },
        reason: Self.reason(first, candidates, priority))
    }
  }

  private static func reason(
    _ first: String?, _ candidates: [SeriesRecord], _ priority: [String]
  ) -> String {
    let rule = "the order \(priority.joined(separator: ", "))"
    guard let first else { return "None of the producers has a value; \(rule)." }
    guard candidates.count == 1 else {
      let values = candidates.map { CodeText.of($0.value) }.joined(separator: ", ")
      return "“\(first)” comes first, but contradicts itself in one release: \(values)."
    }
    return "“\(first)” comes first of those with a value, in \(rule); its last release counts."
  }

  private func check(_ priority: [String]) throws {
    let producers = Set(records.map(\.producer)).sorted()
    guard !priority.isEmpty else {
      throw IndicatorError(
        .invalidOption, "The list of producers to choose by is empty.",
        hint: "Producers are \(Spelling.list(producers, most: 20)).")
    }
    for (position, name) in priority.enumerated() {
      guard !priority[..<position].contains(name) else {
        throw IndicatorError(
          .invalidOption, "“\(name)” is twice on the list of producers.",
          hint: "Name each once; the first counts.")
      }
      guard producers.contains(name) else {
        let nearest = Spelling.nearest(to: name, among: producers)
        throw IndicatorError(
          .invalidOption, "“\(name)” is on the list of producers and has no record.",
          hint: nearest.map { "Did you mean “\($0)”?" }
            ?? "Producers are \(Spelling.list(producers, most: 20)).")
      }
    }
  }
}
