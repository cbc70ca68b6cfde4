internal import NumericCore

/// Turns drafts into estimates: variance, degrees of freedom, interval, design effect.
struct EstimateAssembly: Sendable {
  let structure: DesignStructure
  let designDegreesOfFreedom: Int
  let sources: [CellSums]
  let options: EstimationOptions
  let domains: DomainCells

  func estimates(_ drafts: [Draft]) -> [(estimate: Estimate, terms: [ScoreTerm])] {
    let batch = 8
    let batches = Parallel.map(
      (drafts.count + batch - 1) / batch, maximumThreads: options.maximumThreads
    ) { number in
      drafts[(number * batch)..<min((number + 1) * batch, drafts.count)].map { estimate($0) }
    }
    return batches.flatMap { $0 }
  }

  private func estimate(_ draft: Draft) -> (estimate: Estimate, terms: [ScoreTerm]) {
    var result = Result(draft: draft, confidence: options.confidence)
    guard draft.value.map(\.isFinite) ?? false else {
      result.undefined = draft.undefined ?? .noValidValues
      return (result.estimate(domains.domain(draft.cell)), [])
    }
    let score = Score.combining(draft.terms.map { ($0.score(sources), 1) })
    let support = structure.support(of: draft.cell, in: sources[draft.source])
    result.degreesOfFreedom = degreesOfFreedom(score, support)
    let variance = structure.variance(of: score)
    if draft.isCentred, support.psus < 2, !structure.isCensus {
      result.undefined = .singleUnit
    } else if variance.isNaN || unknownVariance {
      result.undefined = .noVariance
    } else {
      result.standardError = max(0, variance).squareRoot()
    }
    result.setDesignEffect(options.designEffect)
    var terms = draft.terms
    if let df = result.degreesOfFreedom, df > 0 {
      let maker = IntervalMaker(confidence: options.confidence, degreesOfFreedom: df)
      result.setInterval(maker, options, isCensus: structure.isCensus)
      // The score of a quantile is that of the distribution function, stretched to the standard error.
      if draft.distribution != nil, let se = result.standardError, variance > 0 {
        terms = terms.map { $0.scaled(by: -se / variance.squareRoot()) }
      }
    } else if structure.isCensus {
      result.lower = result.standardError == 0 ? result.value : nil
      result.upper = result.lower
    } else {
      result.degreesOfFreedom = nil
      result.undefined = result.undefined ?? .noDegreesOfFreedom
      if draft.distribution != nil { result.standardError = nil }
    }
    if draft.distribution != nil, result.standardError == nil { terms = [] }
    return (result.estimate(domains.domain(draft.cell)), terms)
  }

  /// With one PSU in each stratum and a rule that drops them, nothing is left to estimate a variance from.
  private var unknownVariance: Bool {
    let first = structure.stages[0]
    return !first.loneStrata.isEmpty
      && first.strata.allSatisfy { $0.isLone || $0.fraction >= 1 }
      && structure.singlePSU != .centred
  }

  private func degreesOfFreedom(
    _ score: Score, _ support: (psus: Int, strata: Int)
  ) -> Double? {
    let df: Double =
      switch options.degreesOfFreedom {
      case .domain: Double(support.psus - support.strata)
      case .design: Double(designDegreesOfFreedom)
      case .satterthwaite: structure.satterthwaite(score)
      case .infinite: .infinity
      case .fixed(let value): value
      }
    return df > 0 ? df : nil
  }
}

/// An estimate in the making.
private struct Result {
  let draft: Draft
  let confidence: Double
  var value: Double? { draft.value }
  var standardError: Double?
  var lower: Double?
  var upper: Double?
  var degreesOfFreedom: Double?
  var designEffect: Double?
  var undefined: Estimate.Undefined?
  var flags: [Estimate.Flag] = []
  var method = "wald"

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

  mutating func setInterval(
    _ maker: IntervalMaker, _ options: EstimationOptions, isCensus: Bool
  ) {
    guard let value, let standardError else { return }
    if let distribution = draft.distribution {
      return setQuantileInterval(
        maker, options.quantileInterval, distribution, standardError, isCensus: isCensus)
    }
    var interval = maker.wald(value, standardError)
    if draft.isProportion {
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
    _ standardErrorOfShare: Double, isCensus: Bool
  ) {
    method = kind.rawValue
    standardError = nil
    guard let probability = draft.probability else { return }
    // At the greatest value the distribution function is 1 in every sample, which says nothing.
    guard standardErrorOfShare > 0 || isCensus else { return undefined = .beyondSample }
    let centre = kind == .woodruff ? probability : draft.reached
    let half = maker.critical * standardErrorOfShare
    lower = distribution.quantile(centre - half)
    upper = distribution.quantile(centre + half)
    guard let lower, let upper else { return undefined = .beyondSample }
    standardError = (upper - lower) / (2 * maker.critical)
  }

  func estimate(_ domain: [Estimate.DomainLevel]) -> Estimate {
    Estimate(
      estimator: draft.estimator, variable: draft.variable, level: draft.level, domain: domain,
      probability: draft.probability, value: undefinedValue ? nil : value,
      standardError: standardError, lower: lower, upper: upper, confidence: confidence,
      intervalMethod: method, degreesOfFreedom: degreesOfFreedom, designEffect: designEffect,
      n: draft.n, missing: draft.missing, undefined: undefined, flags: flags)
  }

  private var undefinedValue: Bool { !(value?.isFinite ?? false) }
}
