internal import NumericCore

extension SurveyDesign {
  /// Returns the design with the weights that a pipeline makes of its own.
  ///
  /// Standard errors of the result know every step of the pipeline: see ``WeightingPipeline``. Rows that end
  /// up with a weight of zero, such as nonrespondents, stay in the design and count for nothing. When the
  /// design has been weighted before, the steps are added to those it has. When it has replicates, each runs the
  /// whole pipeline.
  ///
  /// - Parameter pipeline: The steps.
  /// - Throws: `EstimationError` when a step does not fit the data or has no solution, saying which targets
  ///   contradict each other; `MicrodataError` for a column that is not there.
  public func weighted(by pipeline: WeightingPipeline) throws -> SurveyDesign {
    let earlier = weighting?.compiled.pipeline.steps ?? []
    let whole = WeightingPipeline(earlier + pipeline.steps)
    let compiled = try CompiledPipeline(whole, table: table)
    let baseWeights = weighting?.baseWeights ?? rowWeights
    let details = try compiled.runWithDetails(baseWeights)
    guard details.weights.contains(where: { $0 > 0 }) else {
      throw EstimationError(.invalidWeight, "The weighting leaves no row with a weight.")
    }
    let frame = frame
    let applied = AppliedWeighting(
      compiled: compiled, baseWeights: baseWeights, descriptions: details.descriptions,
      report: Deferred { WeightingReport(steps: details.reports.map { $0() }) },
      linearization: Deferred {
        LinearizedWeighting(details.linear.map { $0() }, weights: details.weights, frame: frame)
      })
    var design = SurveyDesign(self, weights: details.weights, weighting: applied)
    if let replicates { design.use(try replicates.replaying(applied, frame: frame)) }
    return design
  }

  /// Returns the design with weights calibrated to population totals.
  ///
  /// - Parameters:
  ///   - targets: The totals.
  ///   - method: The distance between old and new weights.
  ///   - bounds: The limits of weights.
  ///   - cluster: The column that tells clusters with one ratio, such as households.
  ///   - variance: The column with residual variances.
  /// - Throws: `EstimationError` when the targets do not fit the data or no weights meet them;
  ///   `MicrodataError` for a column that is not there.
  public func calibrated(
    to targets: CalibrationTargets, by method: CalibrationMethod = .linear,
    bounds: WeightBounds? = nil, cluster: String? = nil, variance: String? = nil
  ) throws -> SurveyDesign {
    try weighted(
      by: WeightingPipeline().calibration(
        method, to: targets, bounds: bounds, cluster: cluster, variance: variance))
  }

  /// What was done to the weights, step by step; `nil` for weights as they were drawn.
  public var weightingReport: WeightingReport? { weighting?.report.value }
}
