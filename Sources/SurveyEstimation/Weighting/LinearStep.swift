internal import NumericCore

/// How one step of a pipeline moves an estimate when the sample moves.
///
/// With u the linearised variable so far, in units of an estimate per row, a step has a regression of u on its
/// auxiliary variables, B = M⁻¹ Σ a x u, and takes b x'B away from u in each row.
struct LinearStep: Sendable {
  /// The auxiliary variables of the regression.
  let pick: ModelMatrix
  /// The number a of each row.
  let pickWeights: [Double]
  /// M⁻¹, for each partition.
  let inverses: [SymmetricInverse]
  /// The auxiliary variables that are taken away.
  let put: ModelMatrix
  /// The number b of each row.
  let putWeights: [Double]
  /// Whether b moves with the weights before the step, so that steps before it see what was taken away.
  var movesWithWeights = true
  /// Vectors whose outer products sum to the covariance of the totals; none when they are known.
  var covarianceRoot: [[Double]] = []

  /// Returns B for Σ a x u.
  func coefficients(_ moments: [Double]) -> [Double] {
    let width = pick.width
    return inverses.indices.flatMap { partition in
      inverses[partition].times(moments[(partition * width)..<((partition + 1) * width)])
    }
  }
}

/// The weights after a step, with what it did.
struct StepOutcome: Sendable {
  var weights: [Double]
  /// What the step did, in words.
  var description = ""
  /// Make what a variance needs: computed when one is asked for.
  var linear: [@Sendable () -> LinearStep] = []
  /// Makes the report: computed when it is read.
  var report: (@Sendable () -> WeightingReport.Step)?
}

/// What a step needs to know besides the weights before it.
struct StepContext: Sendable {
  /// The weights before the pipeline.
  let baseWeights: [Double]
  /// Whether the report and the linearisation are wanted, not only the weights.
  let wantsDetails: Bool
}

/// A step bound to a table: everything that does not depend on the weights is done.
protocol CompiledStep: Sendable {
  /// Runs the step on weights in the order of the table.
  func run(_ weights: [Double], _ context: StepContext) throws -> StepOutcome
}

extension CompiledStep {
  /// Throws for weights below zero, which no ratio means anything for.
  func requireNonnegative(_ weights: [Double], before step: String) throws {
    guard let first = Self.firstImpossible(weights) else { return }
    throw EstimationError(
      .invalidWeight,
      "The weight before the \(step) is \(weights[first]) in row \(first + 1).",
      hint: "Give the calibration before it bounds that keep weights above zero.")
  }

  private static func firstImpossible(_ weights: [Double]) -> Int? {
    let block = 1 << 14
    return Parallel.map((weights.count + block - 1) / block) { number in
      weights[(number * block)..<min((number + 1) * block, weights.count)]
        .firstIndex { !($0 >= 0 && $0 < .infinity) }
    }.lazy.compactMap { $0 }.first
  }
}
