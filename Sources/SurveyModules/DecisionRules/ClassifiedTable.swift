public import Microdata

/// A table with the decisions of a module.
public struct ClassifiedTable: Sendable {
  /// A measure that the file does not support.
  public struct Refused: Sendable, Hashable {
    /// The measure.
    public let measure: String
    /// The variables that the file lacks.
    public let missing: [String]
    /// The column that would hold the measure; `nil` for tables of several.
    public var column: String?
  }

  /// The table with a column for each measure and one with the rule that decided.
  public let table: Table
  /// The decisions of each measure.
  public let decisions: [Decisions]
  /// The measures that the file does not support.
  public let notDerivable: [Refused]
  /// The measures that the table brought with it: they are taken as they are.
  public let given: [String]
  /// What deriving earnings brought up; `nil` when the file asks no pay, or the module reckons none.
  public let earnings: Earnings.Report?

  /// Decides measures in their order; later ones may read earlier ones.
  ///
  /// - Parameters:
  ///   - measures: The measures.
  ///   - table: The table with the canonical variables that the file has.
  ///   - required: The name of the measure without which the others mean nothing; `nil` for none.
  ///   - earnings: What deriving earnings brought up.
  init(
    _ measures: [DecisionList], _ table: Table, required: String? = nil,
    earnings: Earnings.Report? = nil
  ) throws {
    given = measures.map(\.name).filter { table[$0] != nil }
    self.earnings = earnings
    // What can be decided follows from the names alone.
    var names = table.subset(rows: [])
    var plan: [(list: DecisionList, rules: [DecisionRule], notes: [String])] = []
    var refused: [Refused] = []
    for measure in measures where !given.contains(measure.name) {
      let derivability = measure.derivability(in: names)
      guard derivability.isDerivable || measure.name == required else {
        refused.append(
          Refused(
            measure: measure.label, missing: derivability.missing, column: measure.name))
        continue
      }
      let decided = try measure.decide(names)
      names = try names.adding([decided.categories])
      plan.append((measure, decided.rules, derivability.notes))
    }
    notDerivable = refused
    let numbers = try DecisionBlocks(plan.map { ($0.list, $0.rules) }, table).numbers()
    decisions = zip(plan, numbers).map { part, decided in
      Decisions(list: part.list, rules: part.rules, decided: decided, notes: part.notes)
    }
    self.table = try table.adding(decisions.flatMap { [$0.categories, $0.deciding] })
  }

  /// Explains every decision on a person.
  ///
  /// - Parameter row: The row, from 0.
  /// - Throws: `SurveyModuleError` with code `invalidData` for a row that is not there.
  public func explain(row: Int) throws -> [Explanation] {
    try decisions.map { try $0.list.explain(row: row, in: table) }
  }
}
