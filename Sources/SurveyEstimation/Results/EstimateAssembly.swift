internal import NumericCore

/// Turns drafts into estimates: variance, degrees of freedom, interval, design effect.
struct EstimateAssembly: Sendable {
  let structure: DesignStructure
  let designDegreesOfFreedom: Int
  let sources: [CellSums]
  let options: EstimationOptions
  let domains: DomainCells

  func estimates(_ drafts: [Draft]) -> [(estimate: Estimate, terms: [ScoreTerm])] {
    let supports = supports(of: drafts)
    let batch = 8
    let batches = Parallel.map(
      (drafts.count + batch - 1) / batch, maximumThreads: options.maximumThreads
    ) { number in
      drafts[(number * batch)..<min((number + 1) * batch, drafts.count)].map {
        estimate($0, supports[SupportKey(source: $0.source, cell: $0.cell)] ?? DesignSupport())
      }
    }
    return batches.flatMap { $0 }
  }

  /// Whose rows an estimate uses: many estimates share them.
  private struct SupportKey: Hashable {
    let source: Int
    let cell: Int
  }

  private func supports(of drafts: [Draft]) -> [SupportKey: DesignSupport] {
    let keys = Array(Set(drafts.map { SupportKey(source: $0.source, cell: $0.cell) }))
    let batch = 16
    let found = Parallel.map(
      (keys.count + batch - 1) / batch, maximumThreads: options.maximumThreads
    ) { number in
      keys[(number * batch)..<min((number + 1) * batch, keys.count)].map {
        structure.support(of: $0.cell, in: sources[$0.source])
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(keys, found.joined()))
  }

  private func estimate(
    _ draft: Draft, _ support: DesignSupport
  ) -> (estimate: Estimate, terms: [ScoreTerm]) {
    var result = EstimateInProgress(draft: draft, confidence: options.confidence)
    guard draft.value.map(\.isFinite) ?? false else {
      result.undefined = draft.undefined ?? .notFinite
      return (result.estimate(domains.domain(draft.cell)), [])
    }
    let score = Score.combining(draft.terms.map { ($0.score(sources), 1) })
    let isCensus = support.varyingUnits == 0
    result.degreesOfFreedom = degreesOfFreedom(score, support)
    let standardError = structure.standardError(of: score)
    if draft.isCentred, support.varyingUnits == 1 {
      result.undefined = .singleUnit
    } else if isUnknown(support) {
      result.undefined = .noVariance
    } else if !standardError.isFinite {
      result.undefined = .notFinite
    } else {
      result.standardError = standardError
    }
    result.setDesignEffect(options.designEffect)
    var terms = result.standardError == nil ? [] : draft.terms
    if let df = result.degreesOfFreedom, df > 0 {
      let maker = IntervalMaker(confidence: options.confidence, degreesOfFreedom: df)
      result.setInterval(maker, options, isCensus: isCensus)
      // The score of a quantile is that of the distribution function, stretched to the standard error.
      if draft.distribution != nil, let se = result.standardError, standardError > 0 {
        terms = terms.map { $0.scaled(by: -se / standardError) }
      }
    } else if isCensus, result.standardError == 0 {
      (result.lower, result.upper) = (result.value, result.value)
    } else {
      result.degreesOfFreedom = nil
      result.undefined = result.undefined ?? .noDegreesOfFreedom
      if draft.distribution != nil { result.standardError = nil }
    }
    if result.standardError == nil { terms = [] }
    return (result.estimate(domains.domain(draft.cell)), terms)
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
}
