internal import Microdata
internal import NumericCore

extension SurveyDesign {
  /// Estimates statistics of the user's own, with standard errors from the replicates.
  ///
  /// The statistics are computed once with the sampling weights and once with the weights of every replicate.
  ///
  /// - Parameters:
  ///   - names: A name for each statistic.
  ///   - options: The choices to make; degrees of freedom are those of the design.
  ///   - statistics: Computes all statistics from a weight for each row of the table, in its order. What does
  ///     not exist is NaN. Called from several threads at once.
  /// - Returns: One estimate for each name.
  /// - Throws: `EstimationError` when the design has no replicates or a result has not one number for each
  ///   name, and what `statistics` throws.
  public func withReplicates(
    named names: [String], options: EstimationOptions = .init(),
    _ statistics: @Sendable (_ weights: [Double]) throws -> [Double]
  ) throws -> EstimateTable {
    guard let replicates else {
      throw EstimationError(
        .invalidDesign, "The design has no replicates.",
        hint: "Make some with “replicated”, or name the columns of the file that hold them.")
    }
    try options.check()
    try options.checkForReplicates()
    @Sendable func checked(_ weights: [Double]) throws -> [Double] {
      let values = try statistics(weights)
      guard values.count == names.count else {
        throw EstimationError(
          .invalidOption, "\(values.count) statistics were computed for \(names.count) names.")
      }
      return values
    }
    let full = try checked(rowWeights)
    let results = Parallel.map(replicates.count, maximumThreads: options.maximumThreads) { number in
      Result { try checked(replicateWeights(number)) }
    }
    let values = try results.map { try $0.get() }
    let n = rowWeights.count { $0 > 0 }
    let parts = names.indices.map { index in
      userEstimate(
        names[index], full[index],
        replicates.deviations(values.map { $0[index] }, estimate: full[index]), n: n, options)
    }
    return EstimateTable(
      estimates: parts.map(\.0), design: summary, options: options, condition: "",
      linearization: .replicates(parts.map(\.1), designID: identity))
  }

  private func userEstimate(
    _ name: String, _ value: Double, _ deviations: ReplicateDeviations, n: Int,
    _ options: EstimationOptions
  ) -> (Estimate, [Double]) {
    let standardError = value.isFinite ? deviations.standardError : nil
    let df: Double =
      switch options.degreesOfFreedom {
      case .infinite: .infinity
      case .fixed(let value): value
      case .domain, .design, .satterthwaite: Double(summary.degreesOfFreedom)
      }
    var interval = Interval(method: "wald")
    if let standardError, df > 0 {
      interval = IntervalMaker(confidence: options.confidence, degreesOfFreedom: df)
        .wald(value, standardError)
    }
    let undefined: Estimate.Undefined? =
      !value.isFinite ? .notFinite : standardError == nil ? .noVariance : nil
    let estimate = Estimate(
      estimator: "statistic", variable: name, level: nil, domain: [], probability: nil,
      value: value.isFinite ? value : nil, standardError: standardError, lower: interval.lower,
      upper: interval.upper, confidence: options.confidence, intervalMethod: interval.method,
      degreesOfFreedom: df > 0 ? df : nil, designEffect: nil, n: n, missing: 0,
      undefined: undefined, flags: deviations.undefined > 0 ? [.undefinedReplicates] : [],
      undefinedReplicates: deviations.undefined)
    return (estimate, standardError == nil ? [] : deviations.values)
  }
}
