extension PublicationScheme {
  /// Decides on a table as a whole, from what was decided on its cells.
  ///
  /// The conditions of ``tableRules`` use `cells`, the number of cells; `cells.publish`, `cells.suppress`
  /// and so on, the number with that decision; and `cells.S`, the number that bear the mark `S`. A mark
  /// with other characters than letters, digits, `_` and `.` stands in backquotes.
  ///
  /// - Parameter outcomes: What this scheme decided on the cells.
  /// - Returns: The outcome; `publish` without a reason when there is no rule on tables.
  /// - Throws: `IndicatorError` with code `invalidOption` when a parameter has no value.
  public func tableOutcome(of outcomes: [PublicationOutcome]) throws -> PublicationOutcome {
    guard !tableRules.isEmpty else {
      return PublicationOutcome(decision: .publish, status: "", reasons: [])
    }
    let marks = outcomes.map { $0.marks + [$0.decision.rawValue] }
    let columns = tableNames.map { name in
      let mark = String(name.dropFirst("cells.".count))
      let count = mark.isEmpty ? outcomes.count : marks.count { $0.contains(mark) }
      return (name: name, values: [Double(count)])
    }
    let answers = try self.answers(of: tableRules, on: columns, rows: 1)
    let pairs = zip(tableRules, answers).map { (rule: $0, answer: $1.first ?? 2) }
    return outcome(pairs, otherwise: .init(.publish)) { _ in true }
  }
}
