internal import Foundation
public import Microdata

/// Rules in their order: the first that holds for a person decides.
///
/// A rule whose condition is missing for a person, before any holds, leaves the person undecided: what the
/// answers do not tell is not guessed. Rules are conditions on columns, so a million persons are decided
/// column by column.
public struct DecisionList: Sendable, Hashable {
  /// The name of the column that the decisions are written to.
  public let name: String
  /// What the column holds, in words.
  public let label: String
  /// The standard with its version, as results name it.
  public let standard: String
  /// Whom the question is about; `nil` for everybody.
  public let universe: RowExpression?
  /// The rules.
  public let rules: [DecisionRule]
  /// The category of those for whom no rule holds.
  public let otherwise: DecisionOutcome
  /// The categories that rules give.
  public let outcomes: [DecisionOutcome]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - name: The name of the column of decisions.
  ///   - label: What it holds.
  ///   - standard: The standard with its version.
  ///   - universe: Whom the question is about.
  ///   - outcomes: The categories that rules give.
  ///   - otherwise: The category of those for whom no rule holds.
  ///   - rules: The rules, in their order.
  public init(
    _ name: String, label: String, standard: String, universe: RowExpression? = nil,
    outcomes: [DecisionOutcome], otherwise: DecisionOutcome, rules: [DecisionRule]
  ) {
    self.name = name
    self.label = label
    self.standard = standard
    self.universe = universe
    self.outcomes = outcomes
    self.otherwise = otherwise
    self.rules = rules
  }

  /// The same list about fewer persons.
  ///
  /// - Parameter condition: Whom it is about as well.
  public func within(_ condition: RowExpression) -> DecisionList {
    DecisionList(
      name, label: label, standard: standard,
      universe: universe.map { condition && $0 } ?? condition,
      outcomes: outcomes, otherwise: otherwise, rules: rules)
  }

  /// The name of the column with the code of the rule that decided.
  public var ruleName: String { "\(name)_rule" }

  /// Says what of the rules a table supports.
  ///
  /// - Parameter table: The table with the canonical variables that the file has.
  public func derivability(in table: Table) -> Derivability {
    var missing: [String] = []
    var notes: [String] = []
    for name in universe?.columnNames ?? [] where table[name] == nil { missing.append(name) }
    for rule in rules {
      let absent = rule.variables.filter { table[$0] == nil }
      guard !absent.isEmpty else { continue }
      if let without = rule.withoutIt {
        notes.append(
          "\(rule.code) is not measured (no \(Spelling.list(absent, most: 5))): \(without)")
      } else {
        missing += absent.filter { !missing.contains($0) }
      }
    }
    return Derivability(missing: missing, notes: notes)
  }

  /// Decides on every row of a table.
  ///
  /// - Parameter table: The table with the canonical variables.
  /// - Throws: `SurveyModuleError` with code `notDerivable` when a variable is missing that nothing can be
  ///   decided without; `MicrodataError` when a variable is of another type than the rules compare it with.
  public func decide(_ table: Table) throws -> Decisions {
    let derivability = derivability(in: table)
    guard derivability.isDerivable else {
      throw SurveyModuleError(
        .notDerivable,
        "“\(label)” is not derivable: the file has no "
          + "\(Spelling.list(derivability.missing, most: 10)).",
        hint: "Map the variables that hold these answers, or ask the questions.")
    }
    let measured = measuredRules(in: table)
    return Decisions(
      list: self, rules: measured, decided: try numbers(of: measured, in: table),
      notes: derivability.notes)
  }

  /// The number of the rule that decides on each row; one past the last for none, −1 for undecided, −2 for
  /// nobody asked.
  func numbers(of measured: [DecisionRule], in table: Table) throws -> [Int16] {
    guard let inUniverse = try universe?.mask(in: table) else {
      return try numbers(of: measured, amongAll: table)
    }
    var asked: [Int32] = []
    var decided = [Int16](repeating: -2, count: table.rowCount)
    for row in decided.indices {
      if inUniverse[row] == 1 {
        asked.append(Int32(row))
      } else if inUniverse[row] == 2 {
        decided[row] = -1
      }
    }
    guard !asked.isEmpty else { return decided }
    // Where few are asked, the rules look at them alone.
    let isPart = 4 * asked.count < 3 * table.rowCount
    let names = Set(measured.flatMap(\.variables))
    let some =
      isPart
      ? try Table(
        names.sorted().compactMap { table[$0]?.slice(asked) } + [
          Column(name: "mizan rows", storage: .int32(asked.map { _ in 0 }), isComplete: true)
        ]) : table
    let found = try numbers(of: measured, amongAll: some)
    for (position, row) in asked.enumerated() {
      decided[Int(row)] = found[isPart ? position : Int(row)]
    }
    return decided
  }

  private func numbers(
    of measured: [DecisionRule], amongAll table: Table
  ) throws -> [Int16] {
    let none = Int16(measured.count)
    var decided = [Int16](repeating: none, count: table.rowCount)
    for (number, rule) in measured.enumerated() {
      let states = try rule.condition.mask(in: table)
      for row in decided.indices where decided[row] == none && states[row] != 0 {
        decided[row] = states[row] == 1 ? Int16(number) : -1
      }
    }
    return decided
  }

  /// The rules that the table has the variables for.
  func measuredRules(in table: Table) -> [DecisionRule] {
    rules.filter { $0.variables.allSatisfy { table[$0] != nil } }
  }
}
