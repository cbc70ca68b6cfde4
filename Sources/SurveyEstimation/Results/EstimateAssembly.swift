internal import NumericCore

/// Turns drafts into estimates: variance, degrees of freedom, interval, design effect.
struct EstimateAssembly: Sendable {
  let structure: DesignStructure
  let designDegreesOfFreedom: Int
  let maker: ScoreMaker
  let distributions: [WeightedDistribution]
  let options: EstimationOptions
  let domains: DomainCells
  /// The replicates, when variances come from them.
  let replicates: ReplicateWeights?

  /// An estimate, with what its covariance with others is computed from.
  struct Result: Sendable {
    let estimate: Estimate
    /// Its linearised variable; empty without a standard error, and when replicates took its place.
    var terms: [ScoreTerm] = []
    /// The deviations of its replicates; empty without any.
    var deviations: [Double] = []
  }

  /// - Parameter deviations: What the replicates say of each draft; empty without any.
  func estimates(_ drafts: [Draft], _ deviations: [ReplicateDeviations]) -> [Result] {
    let supports = supports(of: drafts)
    let measured = inBatches(Array(drafts.enumerated())) { index, draft in
      measure(
        draft, supports[SupportKey(source: draft.source, cell: draft.cell)] ?? DesignSupport(),
        deviations.isEmpty ? nil : deviations[index])
    }
    // The ends of all intervals are looked for at once: each search is a pass over the rows.
    var distributions = distributions
    for number in distributions.indices {
      distributions[number].prepare(
        measured.flatMap { $0.draft.distribution == number ? $0.quantileEnds(options) : [] })
    }
    let ready = distributions
    return inBatches(measured) { finish($0, ready) }
  }

  private func inBatches<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    Parallel.map(elements, inBatchesOf: 8, maximumThreads: options.maximumThreads, body)
  }

  /// Whose rows an estimate uses: many estimates share them.
  private struct SupportKey: Hashable {
    let source: Int
    let cell: Int
  }

  private func supports(of drafts: [Draft]) -> [SupportKey: DesignSupport] {
    // Without units that replicates follow there is nothing to count.
    guard replicates?.followsUnits ?? true else { return [:] }
    let keys = Array(Set(drafts.map { SupportKey(source: $0.source, cell: $0.cell) }))
    let batch = 16
    let found = Parallel.map(
      (keys.count + batch - 1) / batch, maximumThreads: options.maximumThreads
    ) { number in
      keys[(number * batch)..<min((number + 1) * batch, keys.count)].map {
        structure.support(of: $0.cell, in: maker.sources[$0.source])
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(keys, found.joined()))
  }

  /// Computes the variance, the degrees of freedom and the design effect.
  private func measure(
    _ draft: Draft, _ support: DesignSupport, _ deviations: ReplicateDeviations?
  ) -> EstimateInProgress {
    var result = EstimateInProgress(draft: draft, confidence: options.confidence)
    guard draft.value.map(\.isFinite) ?? false else {
      result.undefined = draft.undefined ?? .notFinite
      return result
    }
    result.replicates = deviations
    let followsUnits = replicates?.followsUnits ?? true
    result.isCensus = followsUnits && support.varyingUnits == 0
    let standardError: Double
    var isNegative = false
    if let deviations {
      standardError = deviations.standardError ?? .nan
      result.degreesOfFreedom = degreesOfFreedom(support, n: draft.n)
    } else {
      let score = maker.score(draft.terms)
      standardError = structure.standardError(of: score)
      isNegative = structure.isNegative(score)
      result.degreesOfFreedom = degreesOfFreedom(score, support)
    }
    if draft.isCentred, followsUnits ? support.varyingUnits == 1 : draft.n == 1 {
      result.undefined = .singleUnit
    } else if followsUnits, isUnknown(support) {
      result.undefined = .noVariance
    } else if deviations != nil, standardError.isNaN {
      result.undefined = .noVariance
    } else if isNegative {
      result.undefined = .negativeVariance
    } else if !standardError.isFinite {
      result.undefined = .notFinite
    } else {
      result.standardError = standardError
    }
    result.setDesignEffect(options.designEffect)
    return result
  }

  /// Makes the interval.
  private func finish(
    _ measured: EstimateInProgress, _ distributions: [WeightedDistribution]
  ) -> Result {
    var result = measured
    let draft = result.draft
    guard draft.value.map(\.isFinite) ?? false else {
      return Result(estimate: result.estimate(domains.domain(draft.cell)))
    }
    let standardErrorOfScore = result.standardError ?? 0
    var terms = result.replicates == nil ? draft.terms : []
    var deviations = result.replicates?.values ?? []
    if let maker = result.intervalMaker {
      result.setInterval(maker, options, draft.distribution.map { distributions[$0] })
      // The score of a quantile is that of the distribution function, stretched to the standard error.
      if draft.distribution != nil, let se = result.standardError, standardErrorOfScore > 0 {
        terms = terms.map { $0.scaled(by: -se / standardErrorOfScore) }
        deviations = deviations.map { -$0 * se / standardErrorOfScore }
      }
    } else if result.isCensus, result.standardError == 0 {
      (result.lower, result.upper) = (result.value, result.value)
    } else {
      result.degreesOfFreedom = nil
      result.undefined = result.undefined ?? .noDegreesOfFreedom
      if draft.distribution != nil { result.standardError = nil }
    }
    let estimate = result.estimate(domains.domain(draft.cell))
    guard estimate.standardError != nil else { return Result(estimate: estimate) }
    return Result(estimate: estimate, terms: terms, deviations: deviations)
  }

  /// Whether a rule drops every stratum from which a variance could come.
  private func isUnknown(_ support: DesignSupport) -> Bool {
    support.loneStrata > 0 && support.informativeStrata == 0 && structure.singlePSU != .centred
  }

  private func degreesOfFreedom(
    _ score: Score, _ support: DesignSupport
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

  /// Replicates that follow the units of the design have the degrees of freedom of its units; of others
  /// only their number is known, and that a domain of n rows has n − 1 at most.
  private func degreesOfFreedom(_ support: DesignSupport, n: Int) -> Double? {
    let design = Double(designDegreesOfFreedom)
    let df: Double =
      switch options.degreesOfFreedom {
      case .domain where replicates?.followsUnits ?? true: Double(support.psus - support.strata)
      case .domain: min(design, Double(n - 1))
      case .design, .satterthwaite: design
      case .infinite: .infinity
      case .fixed(let value): value
      }
    return df > 0 ? df : nil
  }
}
