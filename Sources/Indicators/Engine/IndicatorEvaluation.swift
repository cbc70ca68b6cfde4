internal import Microdata
internal import SurveyEstimation

/// Turns the estimates of a plan into observations of indicators.
struct IndicatorEvaluation {
  let catalogue: IndicatorCatalogue
  let groups: [EstimationGroup: EvaluatedGroup]
  /// What the periods of a series share, by series.
  let overlaps: [String: SampleOverlap]
  /// Why the periods of a series are taken as independent, by series.
  let independence: [String: String]
  let options: IndicatorEngine.Options

  /// All observations of an indicator: levels by source and breakdown, then averages, then changes.
  func observations(of indicator: Indicator) throws -> [Observation] {
    switch indicator.statistic {
    case .figure(let id): return [figure(indicator, try catalogue.figure(id, for: indicator))]
    case .derived: return try derived(indicator)
    default:
      let sources = catalogue.sources(of: indicator)
      var result = sources.flatMap { levels(indicator, $0) }
      if let series = sources.first?.series, sources.count > 1 {
        result += try averages(indicator, sources, series) + changes(indicator, sources, series)
      }
      return result
    }
  }

  private func figure(_ indicator: Indicator, _ figure: PublishedFigure) -> Observation {
    Observation(
      indicator: indicator.id, sources: [figure.source], area: figure.area,
      period: indicator.period ?? figure.period, measure: .level, breakdown: [], domain: [],
      origin: .administrative, value: figure.value / indicator.unit.scale, estimate: nil,
      cases: nil, note: nil, isBreak: false, correlations: [])
  }

  // MARK: - Levels

  private func levels(_ indicator: Indicator, _ source: IndicatorSource) -> [Observation] {
    ([[]] + indicator.disaggregations).flatMap { breakdown -> [Observation] in
      let needed =
        (indicator.universe?.columnNames ?? [])
        + indicator.statistic.expressions.flatMap(\.columnNames) + breakdown
      if let reason = source.reasonAgainst(needed) {
        return [absent(indicator, source, breakdown, reason)]
      }
      let group = EstimationGroup(
        source: source.id, universe: indicator.universe, variables: breakdown)
      guard let evaluated = groups[group] else {
        return [absent(indicator, source, breakdown, "Nobody in the universe.")]
      }
      return evaluated.cells.compactMap { cell in
        level(indicator, source, breakdown, evaluated, cell)
      }
    }
  }

  private func level(
    _ indicator: Indicator, _ source: IndicatorSource, _ breakdown: [String],
    _ evaluated: EvaluatedGroup, _ cell: [String]
  ) -> Observation? {
    guard let part = evaluated.part(.indicator(indicator.statistic), cell) else { return nil }
    let estimate = part.estimate
    let cases = indicator.statistic.countedCondition(in: source).map { condition in
      evaluated.part(.cases(condition), cell)?.estimate.n ?? 0
    }
    return Observation(
      indicator: indicator.id, sources: [source.id], area: source.area,
      period: indicator.period ?? source.period, measure: .level, breakdown: breakdown,
      domain: ordered(estimate.domain, breakdown),
      origin: source.origin == .census ? .census : .survey, value: estimate.value,
      estimate: estimate, cases: cases, note: estimate.undefined.map { "\($0.rawValue)" },
      isBreak: source.seriesBreak != nil, correlations: [])
  }

  private func absent(
    _ indicator: Indicator, _ source: IndicatorSource, _ breakdown: [String], _ reason: String
  ) -> Observation {
    Observation(
      indicator: indicator.id, sources: [source.id], area: source.area,
      period: indicator.period ?? source.period, measure: .level, breakdown: breakdown, domain: [],
      origin: source.origin == .census ? .census : .survey, value: nil, estimate: nil, cases: nil,
      note: reason, isBreak: source.seriesBreak != nil, correlations: [])
  }

  /// Levels in the order of the breakdown: estimates have them in that of the group.
  func ordered(_ domain: [Estimate.DomainLevel], _ breakdown: [String]) -> [Estimate.DomainLevel] {
    breakdown.compactMap { name in domain.first { $0.variable == name } }
  }
}
