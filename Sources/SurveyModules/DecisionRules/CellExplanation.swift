internal import Microdata
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
    let (counted, base) = conditions(module.options)
    let table = source.surveyDesign.table
    let filter = try groups.sorted { $0.key < $1.key }.reduce(source.surveyCondition) {
      all, group in
      let column = try table.column(group.key)
      let code = column.valueLabels.code(labelled: group.value) ?? group.value
      guard column.type == .text || Double(code) != nil else {
        throw SurveyModuleError(
          .invalidData,
          "“\(group.value)” is no category of “\(group.key)”, whose values are numbers.")
      }
      let value: RowExpression =
        column.type == .text ? RowExpression(text: code) : RowExpression(Double(code) ?? 0)
      let one = Microdata.column(group.key) == value
      return all.map { $0 && one } ?? one
    }
    let estimates =
      if let filter {
        try estimate(source.surveyDesign.domain(where: filter), module.options)
      } else {
        try estimate(source.surveyDesign, module.options)
      }
    let weights = source.surveyDesign.rowWeights
    func sums(_ condition: RowExpression) throws -> (Int, Double) {
      let states = try (filter.map { condition && $0 } ?? condition).mask(in: table)
      var (rows, sum) = (0, 0.0)
      for row in states.indices where states[row] == 1 && weights[row] > 0 {
        rows += 1
        sum += weights[row]
      }
      return (rows, sum)
    }
    let (countedRows, countedWeight) = try sums(counted && base)
    let (baseRows, baseWeight) = try sums(base)
    let names = Set((counted && base).columnNames)
    return CellExplanation(
      name: rawValue, numerator: (counted && base).description, denominator: base.description,
      filter: filter?.description, groups: groups, estimate: estimates[0],
      countedRows: countedRows, countedWeight: countedWeight, baseRows: baseRows,
      baseWeight: baseWeight,
      measures: classified.decisions.filter { names.contains($0.list.name) }.map(
        CellExplanation.Measure.init), choices: module.options.described)
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
