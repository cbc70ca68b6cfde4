internal import NumericCore

/// An estimate in the making.
struct EstimateInProgress {
  let draft: Draft
  let confidence: Double
  var value: Double? { draft.value }
  var standardError: Double?
  var lower: Double?
  var upper: Double?
  var degreesOfFreedom: Double?
  /// Whether no unit can vary: everybody is in the sample.
  var isCensus = false
  var designEffect: Double?
  var undefined: Estimate.Undefined?
  var flags: [Estimate.Flag] = []
  var method = "wald"
  /// What the replicates say; `nil` when the variance is linearised.
  var replicates: ReplicateDeviations?

  init(draft: Draft, confidence: Double) {
    self.draft = draft
    self.confidence = confidence
    undefined = draft.undefined
  }

  mutating func setDesignEffect(_ reference: DesignEffectReference?) {
    guard let reference, let (srs, weight) = draft.reference, let se = standardError else { return }
    var denominator = srs
    if reference == .withoutReplacement {
      // Normalised weights sum to the sample size: there is no population to compare with.
      guard weight > Double(draft.n) * (1 + 1e-6) else {
        flags.append(.noReference)
        return
      }
      denominator *= 1 - Double(draft.n) / weight
    }
    guard denominator > 0 else { return flags.append(.noReference) }
    designEffect = se * se / denominator
  }

  /// What makes the interval; `nil` without degrees of freedom.
  var intervalMaker: IntervalMaker? {
    degreesOfFreedom.flatMap {
      $0 > 0 ? IntervalMaker(confidence: confidence, degreesOfFreedom: $0) : nil
    }
  }

  /// - Parameter distribution: The distribution that a quantile comes from.
  mutating func setInterval(
    _ maker: IntervalMaker, _ options: EstimationOptions, _ distribution: WeightedDistribution?
  ) {
    guard let value, let standardError else { return }
    if !draft.replicateValues.isEmpty {
      let interval = maker.wald(value, standardError)
      (lower, upper, method) = (interval.lower, interval.upper, options.quantileInterval.rawValue)
      return
    }
    if let distribution {
      return setQuantileInterval(maker, options.quantileInterval, distribution, standardError)
    }
    var interval = maker.wald(value, standardError)
    if let weight = draft.countedWeight, weight > 0, standardError == 0,
      value == 0 || value == weight
    {
      // Nobody or everybody in the sample: the total is as uncertain as the share.
      interval = maker.proportion(
        value / weight, 0, n: draft.n, .beta, isCensus: isCensus)
      interval.lower = interval.lower.map { $0 * weight }
      interval.upper = interval.upper.map { $0 * weight }
    } else if draft.isProportion {
      var wanted = options.proportionInterval
      if wanted == .automatic, draft.estimator == "proportion" { wanted = .logit }
      interval = maker.proportion(
        value, standardError, n: draft.n, wanted, isCensus: isCensus)
    }
    (lower, upper, method) = (interval.lower, interval.upper, interval.method)
    flags += interval.flags
  }

  /// Turns the interval of the distribution function into that of the quantile.
  private mutating func setQuantileInterval(
    _ maker: IntervalMaker, _ kind: QuantileInterval, _ distribution: WeightedDistribution,
    _ standardErrorOfShare: Double
  ) {
    method = kind.rawValue
    standardError = nil
    // At the greatest value the distribution function is 1 in every sample, which says nothing.
    guard standardErrorOfShare > 0 || isCensus else { return undefined = .beyondSample }
    let ends = probabilityEnds(maker, kind, standardErrorOfShare)
    lower = ends.first.flatMap { distribution.quantile($0, cell: draft.cell) }
    upper = ends.last.flatMap { distribution.quantile($0, cell: draft.cell) }
    guard let lower, let upper else { return undefined = .beyondSample }
    standardError = (upper - lower) / (2 * maker.critical)
  }

  /// The probabilities whose quantiles are the ends of the interval; none without a probability.
  private func probabilityEnds(
    _ maker: IntervalMaker, _ kind: QuantileInterval, _ standardErrorOfShare: Double
  ) -> [Double] {
    guard let probability = draft.probability else { return [] }
    let centre = kind == .woodruff ? probability : draft.reached
    let half = maker.critical * standardErrorOfShare
    return [centre - half, centre + half]
  }

  /// The quantiles that the interval will ask for.
  func quantileEnds(_ options: EstimationOptions) -> [WeightedDistribution.Request] {
    guard let standardError, let maker = intervalMaker else { return [] }
    return probabilityEnds(maker, options.quantileInterval, standardError).map {
      WeightedDistribution.Request(cell: draft.cell, probability: $0)
    }
  }

  func estimate(_ domain: [Estimate.DomainLevel]) -> Estimate {
    Estimate(
      estimator: draft.estimator, variable: draft.variable, level: draft.level, domain: domain,
      probability: draft.probability, value: undefinedValue ? nil : value,
      standardError: standardError, lower: lower.flatMap(Self.finite),
      upper: upper.flatMap(Self.finite), confidence: confidence,
      intervalMethod: method, degreesOfFreedom: degreesOfFreedom, designEffect: designEffect,
      n: draft.n, missing: draft.missing, undefined: undefined,
      flags: undefinedReplicates > 0 ? flags + [.undefinedReplicates] : flags,
      undefinedReplicates: undefinedReplicates)
  }

  private var undefinedReplicates: Int { replicates?.undefined ?? 0 }

  private static func finite(_ bound: Double) -> Double? { bound.isFinite ? bound : nil }

  private var undefinedValue: Bool { !(value?.isFinite ?? false) }
}
