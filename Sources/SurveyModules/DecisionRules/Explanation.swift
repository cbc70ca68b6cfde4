public import Microdata

/// Why a person is in a category: every rule that was asked, with the answers it read.
public struct Explanation: Sendable, Hashable, Codable {
  /// One rule as it was applied.
  public struct Step: Sendable, Hashable, Codable {
    /// The code of the rule.
    public let code: String
    /// What it says.
    public let text: String
    /// The condition, as an expression.
    public let condition: String
    /// `true`, `false`, or `nil` when the answers do not tell.
    public let holds: Bool?
    /// The variables that it read, with the answers; `nil` for missing ones.
    public let answers: [Answer]
    /// Where the rule is written.
    public let source: String
  }

  /// A variable with the answer of the person.
  public struct Answer: Sendable, Hashable, Codable {
    /// The variable.
    public let variable: String
    /// The answer as text; `nil` when it is missing.
    public let value: String?
    /// Why it is missing; `nil` for an answer.
    public let missing: String?
  }

  /// What was decided, in words.
  public let question: String
  /// The standard.
  public let standard: String
  /// The rules up to the one that decided, in their order.
  public let steps: [Step]
  /// The category with its label; `nil` for persons who are undecided or not asked.
  public let outcome: String?
  /// Why there is no category; `nil` when there is one.
  public let reason: String?
}

extension DecisionList {
  /// Explains the decision on one row.
  ///
  /// - Parameters:
  ///   - row: The row, from 0.
  ///   - table: The table with the canonical variables.
  /// - Throws: What ``decide(_:)`` throws; `SurveyModuleError` with code `invalidData` for a row that is
  ///   not there.
  public func explain(row: Int, in table: Table) throws -> Explanation {
    guard row >= 0, row < table.rowCount else {
      throw SurveyModuleError(
        .invalidData, "There is no row \(row + 1): the table has \(table.rowCount).")
    }
    let person = table.subset(rows: [row])
    let decisions = try decide(person)
    var steps: [Explanation.Step] = []
    if let universe {
      let state = try universe.mask(in: person)[0]
      guard state == 1 else {
        return Explanation(
          question: label, standard: standard, steps: [], outcome: nil,
          reason: state == 0
            ? "The question is about others: \(universe)."
            : "It is not known whether the question is about this person: \(universe).")
      }
    }
    for rule in decisions.rules {
      let state = try rule.condition.mask(in: person)[0]
      steps.append(
        Explanation.Step(
          code: rule.code, text: rule.text, condition: rule.condition.description,
          holds: state == 2 ? nil : state == 1,
          answers: rule.variables.map {
            Explanation.Answer(
              variable: $0, value: person[$0]?.text(at: 0),
              missing: person[$0]?.missingKind(at: 0)?.description)
          }, source: rule.source))
      if state != 0 { break }
    }
    let code = decisions.categories.text(at: 0)
    let labels = (outcomes + [otherwise]).first { $0.code == code }?.label
    return Explanation(
      question: label, standard: standard, steps: steps, outcome: labels ?? code,
      reason: code == nil
        ? "The answers do not tell whether rule \(steps.last?.code ?? "") holds." : nil)
  }
}

extension Explanation: CustomStringConvertible {
  /// The explanation as text, a line for each rule.
  public var description: String {
    let lines = steps.map { step in
      let answers = step.answers.map { "\($0.variable) = \($0.value ?? $0.missing ?? "missing")" }
      let state = step.holds.map { $0 ? "yes" : "no" } ?? "not known"
      return "  \(step.code) \(step.text): \(state) (\(answers.joined(separator: ", ")))"
        + (step.holds == false ? "" : " — \(step.source)")
    }
    return (["\(question), \(standard)"] + lines + ["→ \(outcome ?? reason ?? "")"])
      .joined(separator: "\n")
  }
}
