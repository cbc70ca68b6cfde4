public import Microdata

/// What a list of rules decided on the rows of a table.
public struct Decisions: Sendable {
  /// The list.
  public let list: DecisionList
  /// The rules that the file had the variables for.
  public let rules: [DecisionRule]
  /// What was not measured, and what the result is without it.
  public let notes: [String]
  /// The number of the rule for each row; one past the last for none, −1 undecided, −2 outside the universe.
  private let decided: [Int16]

  init(list: DecisionList, rules: [DecisionRule], decided: [Int16], notes: [String]) {
    self.list = list
    self.rules = rules
    self.decided = decided
    self.notes = notes
  }

  /// The category of each row, with labels; missing for those who are undecided or not asked.
  public var categories: Column {
    column(list.name, list.label, rules.map(\.outcome) + [list.otherwise.code])
      .labelled(list.outcomes + [list.otherwise])
  }

  /// The code of the rule that decided on each row; `otherwise` when none held.
  public var deciding: Column {
    column(list.ruleName, "Rule that decided: \(list.label)", rules.map(\.code) + ["otherwise"])
      .labelled(rules.map { DecisionOutcome($0.code, $0.text) })
  }

  /// The number of rows that a rule decided on, that none did, and that are undecided.
  public var counts: (byRule: [String: Int], otherwise: Int, undecided: Int) {
    // Positions from −2, nobody asked, to one past the last rule.
    var counts = [Int](repeating: 0, count: rules.count + 3)
    for number in decided { counts[Int(number) + 2] += 1 }
    let byRule = zip(rules, counts.dropFirst(2)).filter { $1 > 0 }.map { ($0.code, $1) }
    return (
      Dictionary(byRule, uniquingKeysWith: +), counts[rules.count + 2], counts[1]
    )
  }

  /// A column of texts, from the text of each rule: numbers are looked up, no text is made for a row.
  private func column(_ name: String, _ label: String, _ values: [String]) -> Column {
    var levels: [String] = []
    let codes = values.map { value -> Int32 in
      if let known = levels.firstIndex(of: value) { return Int32(known) }
      levels.append(value)
      return Int32(levels.count - 1)
    }
    return Column(
      name: name,
      storage: .category(decided.map { $0 < 0 ? -1 : codes[Int($0)] }, levels: levels),
      label: label)
  }
}

extension Column {
  fileprivate func labelled(_ outcomes: [DecisionOutcome]) -> Column {
    var labelled = self
    labelled.valueLabels = ValueLabels(
      outcomes.map { ValueLabels.Entry(code: $0.code, label: $0.label) })
    return labelled
  }
}
