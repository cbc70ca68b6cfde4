internal import Microdata
internal import NumericCore

/// A weighting pipeline bound to a table, ready to be run on any base weights.
///
/// Columns are coded, cells found and models set up once: a run only iterates. Replicates of a design run the
/// pipeline on its base weights times their factors.
struct CompiledPipeline: Sendable {
  /// The pipeline.
  let pipeline: WeightingPipeline
  private let steps: [any CompiledStep]

  init(_ pipeline: WeightingPipeline, table: Table) throws {
    self.pipeline = pipeline
    guard !pipeline.steps.isEmpty else {
      throw EstimationError(.invalidPipeline, "The weighting pipeline has no steps.")
    }
    var steps: [any CompiledStep] = []
    var last: CompiledCalibration?
    for (number, step) in pipeline.steps.enumerated() {
      do {
        switch step {
        case .nonresponse(let step): steps.append(try CompiledNonresponse(step, table))
        case .calibration(let step):
          let compiled = try CompiledCalibration(step, table)
          last = compiled
          steps.append(compiled)
        case .trimming(let step):
          steps.append(try CompiledTrimming(step, table, after: last))
        case .rescaling(let step): steps.append(try CompiledRescaling(step, table))
        }
      } catch let error as EstimationError {
        throw error.inStep(number, of: pipeline)
      }
    }
    self.steps = steps
  }

  /// The weights after the pipeline, with what it did.
  struct Details: Sendable {
    var weights: [Double]
    /// What each step did, in words.
    var descriptions: [String] = []
    var reports: [@Sendable () -> WeightingReport.Step] = []
    var linear: [@Sendable () -> LinearStep] = []
  }

  /// Returns the weights after the pipeline.
  ///
  /// - Parameter baseWeights: The weights before it, in the order of the table; none below zero.
  /// - Throws: `EstimationError` when a step has no solution for these weights.
  func run(_ baseWeights: [Double]) throws -> [Double] {
    try run(baseWeights, wantsDetails: false) { _ in }
  }

  /// Returns the weights after the pipeline, with a report and what a variance needs.
  func runWithDetails(_ baseWeights: [Double]) throws -> Details {
    var details = Details(weights: baseWeights)
    details.weights = try run(baseWeights, wantsDetails: true) { outcome in
      details.descriptions.append(outcome.description)
      if let report = outcome.report { details.reports.append(report) }
      details.linear += outcome.linear
    }
    return details
  }

  private func run(
    _ baseWeights: [Double], wantsDetails: Bool, _ body: (StepOutcome) -> Void
  ) throws -> [Double] {
    let context = StepContext(baseWeights: baseWeights, wantsDetails: wantsDetails)
    var weights = baseWeights
    for (number, step) in steps.enumerated() {
      do {
        let outcome = try step.run(weights, context)
        body(outcome)
        weights = outcome.weights
      } catch let error as EstimationError {
        throw error.inStep(number, of: pipeline)
      }
    }
    return weights
  }
}

extension EstimationError {
  /// The error with the number of its step, when there are several.
  fileprivate func inStep(_ number: Int, of pipeline: WeightingPipeline) -> EstimationError {
    guard pipeline.steps.count > 1 else { return self }
    return EstimationError(code, "Step \(number + 1): \(message)", hint: hint)
  }
}

/// A pipeline that was applied to a design.
struct AppliedWeighting: Sendable {
  /// The pipeline, ready to be run on other base weights.
  let compiled: CompiledPipeline
  /// The weights before it, in the order of the table.
  let baseWeights: [Double]
  /// What each step did, in words.
  let descriptions: [String]
  /// What it did.
  let report: Deferred<WeightingReport>
  /// How it moves estimates when the sample moves.
  let linearization: Deferred<LinearizedWeighting>
}
