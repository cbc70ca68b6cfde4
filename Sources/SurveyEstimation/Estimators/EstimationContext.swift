internal import Microdata
internal import NumericCore

/// One request against one design: the domains, the columns and the sums that its statistics share.
final class EstimationContext {
  let design: SurveyDesign
  let options: EstimationOptions
  let accumulator: Accumulator
  let domains: DomainCells
  /// The sums made so far; the scores of estimates refer to them by position.
  private(set) var sources: [CellSums] = []
  /// What was summed in each of them, so that it can be summed again with other weights.
  private(set) var features: [FeatureSet] = []
  private var sourceOfKey: [String: Int] = [:]
  private var columns: [RowExpression: PreparedVariable] = [:]
  /// The distributions of the variables that quantiles are asked of; drafts refer to them by position.
  private(set) var distributions: [WeightedDistribution] = []
  private var distributionOfVariable: [RowExpression: Int] = [:]

  init(
    _ source: some EstimationSource, by groups: [String], variables: [AnalysisVariable],
    options: EstimationOptions
  ) throws {
    try options.check()
    design = source.surveyDesign
    self.options = options
    var mask = try source.surveyCondition.map { try $0.mask(in: source.surveyDesign.table) }
    if options.missing != .perVariable {
      for variable in variables {
        try Self.applyMissing(variable, options.missing, to: &mask, in: source.surveyDesign.table)
      }
    }
    domains = try DomainCells(design.table, by: groups, mask: mask)
    accumulator = Accumulator(
      frame: design.frame, cells: domains.source, maximumThreads: options.maximumThreads)
  }

  /// Rows with a missing value leave the request, or stop it.
  private static func applyMissing(
    _ variable: AnalysisVariable, _ policy: MissingPolicy, to mask: inout [UInt8]?, in table: Table
  ) throws {
    let absent = try RowExpression(.isMissing(variable.expression.node)).mask(in: table)
    var kept = mask ?? [UInt8](repeating: 1, count: table.rowCount)
    if policy == .fail {
      let rows = absent.indices.filter { absent[$0] == 1 && kept[$0] == 1 }
      if let first = rows.first {
        throw EstimationError(
          .missingValues,
          "“\(variable.name)” is missing in \(rows.count) rows of the domain, first in row "
            + "\(first + 1).",
          hint: "Leave those rows to the estimator with the policy per-variable or listwise.")
      }
    }
    for row in absent.indices where absent[row] == 1 { kept[row] = 0 }
    mask = kept
  }

  /// Returns a numeric variable, prepared once for all statistics of the request.
  func variable(_ variable: AnalysisVariable) throws -> PreparedVariable {
    if let prepared = columns[variable.expression] { return prepared }
    let prepared = try PreparedVariable(variable, in: design.table)
    columns[variable.expression] = prepared
    return prepared
  }

  /// Returns the position of sums, made only when no statistic has asked for them before.
  ///
  /// - Parameters:
  ///   - key: What is summed, in words.
  ///   - make: What is summed.
  ///   - sums: A quicker way to the same sums; `nil` when there is none.
  func sums(
    _ key: String, _ make: () -> FeatureSet, made sums: (() -> CellSums)? = nil
  ) -> Int {
    if let position = sourceOfKey[key] { return position }
    let set = make()
    features.append(set)
    sources.append(sums?() ?? accumulator.sums(of: set))
    sourceOfKey[key] = sources.count - 1
    return sources.count - 1
  }

  /// Returns the position of the distribution of a variable, with some quantiles of all cells ready.
  func distribution(_ variable: AnalysisVariable, _ probabilities: [Double]) throws -> Int {
    var position = distributions.count
    if let known = distributionOfVariable[variable.expression] {
      position = known
    } else {
      let values = try self.variable(variable).values
      distributions.append(
        WeightedDistribution(buckets: accumulator.buckets(values), rule: options.quantileRule))
      distributionOfVariable[variable.expression] = position
    }
    distributions[position].prepare(
      (0..<accumulator.cells.count).flatMap { cell in
        probabilities.map { WeightedDistribution.Request(cell: cell, probability: $0) }
      })
    return position
  }

  /// The cells to report: those with rows, and the whole population even without any.
  func reportedCells(of source: Int) -> [Int] {
    if domains.variables.isEmpty { return [0] }
    return (0..<sources[source].cellCount).filter { !sources[source].entries($0).isEmpty }
  }
}

/// A numeric variable, ready for the kernels.
struct PreparedVariable: Sendable {
  let name: String
  let values: ValueSource
  /// A number near the mean, subtracted before summing so that sums of deviations lose no digits.
  let shift: Double
  /// Whether the values are 0 and 1 only.
  let isBinary: Bool

  init(_ variable: AnalysisVariable, in table: Table) throws {
    name = variable.name
    let kind = try variable.expression.kind(in: table)
    guard kind == .number || kind == .boolean else {
      throw EstimationError(
        .unsuitableVariable, "“\(variable.name)” holds \(kind == .text ? "text" : "dates").",
        hint: kind == .text
          ? "Ask for the proportions of its categories, or for the mean of a condition such as "
            + "\(variable.name) == \"…\"." : "Compute a number from it.")
    }
    switch try variable.expression.values(in: table) {
    case .numbers(let values):
      self.values = .double(values)
      isBinary = values.allSatisfy { $0 == 0 || $0 == 1 || $0.isNaN }
      shift = isBinary ? 0 : Self.middle(ofSample: values.count) { values[$0] }
    case .integers(let values):
      self.values = .int32(values)
      isBinary = values.allSatisfy { $0 == 0 || $0 == 1 || $0 == .min }
      shift =
        isBinary
        ? 0 : Self.middle(ofSample: values.count) { values[$0] == .min ? .nan : Double(values[$0]) }
    case .booleans(let values):
      self.values = .byte(values)
      shift = 0
      isBinary = true
    case .constant(let value):
      values = .double(Array(repeating: value, count: table.rowCount))
      shift = value.isNaN ? 0 : value
      isBinary = value == 0 || value == 1
    case .texts, .constantText: preconditionFailure("checked to be a number")
    }
  }

  /// The median of up to 255 values spread evenly over the rows: outliers do not move it.
  private static func middle(ofSample count: Int, _ value: (Int) -> Double) -> Double {
    var sample: [Double] = []
    for row in stride(from: 0, to: count, by: max(1, count / 255)) {
      let x = value(row)
      if x.isFinite { sample.append(x) }
    }
    return sample.isEmpty ? 0 : sample.sorted()[sample.count / 2]
  }
}
