internal import Microdata
internal import NumericCore

/// A trimming bound to a table.
struct CompiledTrimming: CompiledStep {
  let step: WeightTrimming
  /// The calibration whose totals are kept, or one that keeps the sum of the weights.
  private let calibration: CompiledCalibration?

  init(_ step: WeightTrimming, _ table: Table, after last: CompiledCalibration?) throws {
    self.step = step
    guard step.upper != nil || step.lower != nil else {
      throw EstimationError(.invalidPipeline, "A trimming needs a lower or an upper limit.")
    }
    for limit in [step.upper, step.lower].compactMap({ $0 }) where !(limit.value > 0) {
      throw EstimationError(
        .invalidPipeline, "A limit of weights is \(limit.value), not above zero.")
    }
    switch step.redistribution {
    case .none: calibration = nil
    case .proportional, .equal:
      calibration = try CompiledCalibration(
        Calibration(.linear, to: .terms([CalibrationTargets.intercept: 1])), table)
    case .margins:
      guard let last else {
        throw EstimationError(
          .invalidPipeline, "There is no calibration before the trimming, whose totals to keep.",
          hint: "Redistribute proportionally, or put a calibration before it.")
      }
      calibration = last
    }
  }

  func run(_ weights: [Double], _ context: StepContext) throws -> StepOutcome {
    let median = OrderStatistics.median(weights.filter { $0 > 0 }) ?? 0
    let isCut = { (row: Int) in weights[row] != 0 }
    let upper = weights.indices.map { limit(step.upper, $0, median, context) ?? .infinity }
    let lower = weights.indices.map { limit(step.lower, $0, median, context) ?? 0 }
    if let row = weights.indices.first(where: { isCut($0) && lower[$0] > upper[$0] }) {
      throw EstimationError(
        .invalidPipeline,
        "The lower limit of row \(row + 1), \(lower[row]), is above the upper one, \(upper[row]).")
    }
    let trimmed = weights.indices.map { row in
      isCut(row) ? min(max(weights[row], lower[row]), upper[row]) : 0
    }
    let cut = weights.indices.filter { trimmed[$0] != weights[$0] }
    var outcome = StepOutcome(weights: trimmed)
    var (iterations, misfit) = (0, Double?.none)
    if let calibration, !cut.isEmpty {
      try requireNonnegative(trimmed, before: "redistribution of trimmed weights")
      let solved = try redistribute(
        calibration, weights, trimmed, lower: lower, upper: upper, cut: cut)
      outcome.weights = solved.solved.weights
      (iterations, misfit) = (solved.solved.solution.iterations, solved.solved.solution.misfit)
      if context.wantsDetails {
        let after = outcome.weights
        outcome.linear.append {
          let linear = calibration.linear(trimmed, solved.solved, solved.request)
          return LinearStep(
            pick: linear.pick, pickWeights: linear.pickWeights, inverses: linear.inverses,
            put: linear.put, putWeights: weights.indices.map { after[$0] - weights[$0] })
        }
      }
    }
    guard context.wantsDetails else { return outcome }
    let (after, steps, largest) = (outcome.weights, iterations, misfit)
    outcome.description = description
    outcome.report = {
      WeightingReport.Step(
        name: "trimming", description: description, iterations: steps, largestMisfit: largest,
        before: weights, after: after,
        notes: ["\(cut.count) weights were cut back; the factors of the cut count as fixed"])
    }
    return outcome
  }

  private func redistribute(
    _ calibration: CompiledCalibration, _ weights: [Double], _ trimmed: [Double],
    lower: [Double], upper: [Double], cut: [Int]
  ) throws -> (solved: CompiledCalibration.Solved, request: CompiledCalibration.Request) {
    let matrix = calibration.model.matrix
    var mobility: [Double]?
    if step.redistribution != .margins {
      // Rows that were cut stay where they are.
      var factors = trimmed.map { step.redistribution == .equal && $0 > 0 ? 1 / $0 : 1 }
      for row in cut { factors[row] = 0 }
      mobility = factors
    }
    let request = CompiledCalibration.Request(
      targets: matrix.weightedTotals(weights),
      distance: step.redistribution == .equal ? .linear : .exponential,
      bounds: .rows(
        lower: trimmed.indices.map { trimmed[$0] > 0 ? lower[$0] / trimmed[$0] : 0 },
        upper: trimmed.indices.map { trimmed[$0] > 0 ? upper[$0] / trimmed[$0] : 1 }),
      mobility: mobility, slack: [Double](repeating: 0, count: matrix.columnCount),
      areTargetsOfSample: true, cellModel: nil)
    do {
      return (try calibration.solve(trimmed, request), request)
    } catch let error as EstimationError {
      throw EstimationError(
        error.code, "What trimming cuts off cannot be redistributed. \(error.message)",
        hint: "Widen the limits of the trimming.")
    }
  }

  private func limit(
    _ limit: WeightTrimming.Limit?, _ row: Int, _ median: Double, _ context: StepContext
  ) -> Double? {
    switch limit {
    case .weight(let value): value
    case .medianMultiple(let multiple): multiple * median
    case .baseRatio(let ratio): ratio * context.baseWeights[row]
    case nil: nil
    }
  }

  private var description: String {
    let limits = [
      step.lower.map { "at least \($0.words)" }, step.upper.map { "at most \($0.words)" },
    ].compactMap { $0 }.joined(separator: ", ")
    return "trimming to \(limits); redistribution: \(step.redistribution.rawValue)"
  }
}

extension WeightTrimming.Limit {
  fileprivate var value: Double {
    switch self {
    case .weight(let value), .medianMultiple(let value), .baseRatio(let value): value
    }
  }

  fileprivate var words: String {
    switch self {
    case .weight(let value): "\(value)"
    case .medianMultiple(let value): "\(value) × the median"
    case .baseRatio(let value): "\(value) × the base weight"
    }
  }
}

/// A rescaling bound to a table.
struct CompiledRescaling: CompiledStep {
  let step: WeightRescaling
  private let model: ModelMatrix

  init(_ step: WeightRescaling, _ table: Table) throws {
    self.step = step
    if case .total(let total) = step.goal, !(total > 0 && total < .infinity) {
      throw EstimationError(.invalidPipeline, "Weights cannot sum to \(total).")
    }
    model = ModelMatrix(onesFor: table.rowCount)
  }

  func run(_ weights: [Double], _ context: StepContext) throws -> StepOutcome {
    let sum = model.weightedTotals(weights)[0]
    guard sum > 0 else {
      throw EstimationError(.invalidWeight, "The weights before the rescaling sum to \(sum).")
    }
    let goal: Double =
      switch step.goal {
      case .total(let total): total
      case .sampleSize: Double(weights.count { $0 != 0 })
      }
    let factor = goal / sum
    var outcome = StepOutcome(weights: weights.map { $0 * factor })
    guard context.wantsDetails else { return outcome }
    let after = outcome.weights
    outcome.linear.append {
      LinearStep(
        pick: model, pickWeights: weights.map { $0 != 0 ? 1 / factor : 0 },
        inverses: [SymmetricInverse(diagonal: [sum])], put: model, putWeights: after)
    }
    outcome.description = "rescaling to a sum of \(goal)"
    outcome.report = { [description = outcome.description] in
      WeightingReport.Step(
        name: "rescaling", description: description, before: weights, after: after)
    }
    return outcome
  }
}
