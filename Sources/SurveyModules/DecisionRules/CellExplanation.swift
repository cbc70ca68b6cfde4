public import Microdata
public import SurveyEstimation

/// What a cell of a table is: whom it is about, how it was computed, and by which rules.
public struct CellExplanation: Sendable, Codable {
  /// A measure that the figure reads.
  public struct Measure: Sendable, Codable {
    /// The name of its column.
    public let name: String
    /// What it is.
    public let label: String
    /// The standard with its version.
    public let standard: String
    /// The rules, each with its source.
    public let rules: [String]
    /// What is not measured, and what the result is without it.
    public let notes: [String]
  }

  /// What the figure is.
  public let name: String
  /// The condition that is counted.
  public let numerator: String
  /// The condition that it is counted in; `nil` for a total.
  public let denominator: String?
  /// Who was left out besides; `nil` for nobody.
  public let filter: String?
  /// The groups of the cell, by variable.
  public let groups: [String: String]
  /// The estimate with its uncertainty.
  public let estimate: Estimate
  /// The rows that are counted.
  public let countedRows: Int
  /// The sum of their weights.
  public let countedWeight: Double
  /// The rows that they are counted in.
  public let baseRows: Int
  /// The sum of the weights of those.
  public let baseWeight: Double
  /// The measures that it reads, with their rules.
  public let measures: [Measure]
  /// The choices that the standard leaves to countries, as they were made.
  public let choices: [String: String]
}

extension CellExplanation {
  /// Explains a total or a share of conditions on what modules decided.
  ///
  /// - Parameters:
  ///   - name: What the figure is.
  ///   - counted: The condition that is counted.
  ///   - base: The condition that it is counted in; `nil` for a total.
  ///   - decided: What modules decided on the table of the design.
  ///   - choices: The choices of the modules, as results name them.
  ///   - source: A design of that table, or a part of it.
  ///   - groups: The category of each grouping variable, by code or label; empty for everybody.
  /// - Throws: `SurveyModuleError` with code `invalidData` for a category that is none; `EstimationError` or
  ///   `MicrodataError` as estimators do.
  public init(
    _ name: String, of counted: RowExpression, in base: RowExpression?,
    decided: [ClassifiedTable], choices: [String: String], _ source: some EstimationSource,
    groups: [String: String] = [:]
  ) throws {
    let table = source.surveyDesign.table
    let filter = try groups.sorted { $0.key < $1.key }.reduce(source.surveyCondition) {
      all, group in
      let one = try Self.category(group.value, of: group.key, in: table)
      return all.map { $0 && one } ?? one
    }
    let both = base.map { counted && $0 } ?? counted
    let statistic: Statistic =
      if let base {
        .ratio(AnalysisVariable(both, named: name), to: AnalysisVariable(base, named: "of"))
      } else {
        .total(AnalysisVariable(counted, named: name))
      }
    let estimates =
      if let filter {
        try source.surveyDesign.domain(where: filter).estimate([statistic])
      } else {
        try source.surveyDesign.estimate([statistic])
      }
    let weights = source.surveyDesign.rowWeights
    func sums(_ condition: RowExpression?) throws -> (Int, Double) {
      let parts = [condition, filter].compactMap { $0 }
      let all = parts.isEmpty ? nil : parts.dropFirst().reduce(parts[0]) { $0 && $1 }
      let states = try all?.mask(in: table)
      var (rows, sum) = (0, 0.0)
      for row in weights.indices where weights[row] > 0 && states?[row] ?? 1 == 1 {
        rows += 1
        sum += weights[row]
      }
      return (rows, sum)
    }
    (self.name, numerator, denominator) = (name, both.description, base?.description)
    (self.filter, self.groups, estimate) = (filter?.description, groups, estimates[0])
    (countedRows, countedWeight) = try sums(both)
    (baseRows, baseWeight) = try sums(base)
    let names = Set(both.columnNames)
    measures = decided.flatMap(\.decisions).filter { names.contains($0.list.name) }.map(
      Measure.init)
    self.choices = choices
  }

  /// The condition of a category, by code or label.
  private static func category(
    _ value: String, of variable: String, in table: Table
  ) throws -> RowExpression {
    let column = try table.column(variable)
    let code = column.valueLabels.code(labelled: value) ?? value
    let known = column.distinctTexts
    guard known.count > 200 || known.contains(code) else {
      let categories = known.sorted().map { code in
        column.valueLabels.label(of: code).map { "\(code) \($0)" } ?? code
      }
      throw SurveyModuleError(
        .invalidData, "Nobody has “\(value)” in “\(variable)”.",
        hint: "There are: \(Spelling.list(categories, most: 20)).")
    }
    if column.type == .text { return Microdata.column(variable) == RowExpression(text: code) }
    guard let number = Double(code), number.isFinite else {
      throw SurveyModuleError(
        .invalidData, "“\(value)” is no category of “\(variable)”, whose values are numbers.")
    }
    return Microdata.column(variable) == RowExpression(number)
  }
}

extension LabourForceIndicator {
  /// Explains a cell: the universe, filters, rows, weights, formula, standard and choices behind a figure.
  ///
  /// - Parameters:
  ///   - module: The module that decided.
  ///   - classified: What it decided.
  ///   - source: A design of that table, or a part of it.
  ///   - groups: The category of each grouping variable; empty for everybody.
  /// - Throws: As ``estimate(_:_:by:estimation:)``.
  public func explain(
    _ module: LabourForce, _ classified: ClassifiedTable, _ source: some EstimationSource,
    groups: [String: String] = [:]
  ) throws -> CellExplanation {
    // What cannot be estimated is said in the words of the indicator.
    _ = try estimate(source, module.options)
    let (counted, base) = conditions(module.options)
    return try CellExplanation(
      rawValue, of: counted, in: base, decided: [classified], choices: module.options.described,
      source, groups: groups)
  }
}

extension CellExplanation.Measure {
  init(_ decisions: Decisions) {
    (name, label) = (decisions.list.name, decisions.list.label)
    (standard, notes) = (decisions.list.standard, decisions.notes)
    rules =
      (decisions.list.universe.map { ["universe: \($0)"] } ?? [])
      + decisions.rules.map {
        "\($0.code) \($0.text) → \($0.outcome) [\($0.source)]: \($0.condition)"
      }
      + ["otherwise → \(decisions.list.otherwise.code) (\(decisions.list.otherwise.label))"]
  }
}

extension CellExplanation: CustomStringConvertible {
  /// The explanation as text.
  public var description: String {
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "not defined" }
    var lines = [
      name
        + (groups.isEmpty
          ? ""
          : ", "
            + groups.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
            .joined(separator: ", ")),
      "  estimate \(number(estimate.value)), standard error \(number(estimate.standardError)), "
        + "interval \(number(estimate.lower)) to \(number(estimate.upper)) "
        + "(\(estimate.confidence * 100) %, \(estimate.intervalMethod), df \(number(estimate.degreesOfFreedom)))",
      "  counted: \(numerator)", "    \(countedRows) rows, weights \(countedWeight)",
    ]
    if let denominator {
      lines += ["  in: \(denominator)", "    \(baseRows) rows, weights \(baseWeight)"]
    }
    if let filter { lines.append("  filter: \(filter)") }
    lines.append(
      "  choices: "
        + choices.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    )
    for measure in measures {
      lines.append("  \(measure.name): \(measure.label) (\(measure.standard))")
      lines += measure.rules.map { "    \($0)" }
      lines += measure.notes.map { "    note: \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}
