internal import Microdata
internal import SurveyEstimation

/// Averages of the periods of a series, and changes between them.
extension IndicatorEvaluation {
  /// The averages over each year with several periods.
  func averages(
    _ indicator: Indicator, _ sources: [IndicatorSource], _ series: String
  ) throws -> [Observation] {
    guard indicator.series.average else { return [] }
    let years = Dictionary(grouping: sources) { $0.period.prefix(4) }
    return try years.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.flatMap {
      year, members in
      try ([[]] + indicator.disaggregations).flatMap { breakdown in
        try average(indicator, members, breakdown, overlaps[series], String(year))
      }
    }
  }

  private func average(
    _ indicator: Indicator, _ members: [IndicatorSource], _ breakdown: [String],
    _ overlap: SampleOverlap?, _ year: String
  ) throws -> [Observation] {
    let statistic = indicator.statistic
    let isRate = PlannedStatistic.denominator(statistic).statistic(named: "") != nil
    func sum(_ kind: String) -> RowExpression {
      members.indices.dropFirst().reduce(column("\(kind) 0")) { $0 + column("\(kind) \($1)") }
    }
    // The rate of a year is what its periods count together, over all whom they ask.
    let formula =
      isRate
      ? sum("above") / sum("below") : sum("value") / RowExpression(Double(members.count))
    return try overPeriods(
      indicator, members, breakdown, formula, overlap, .average(of: members.map(\.period)),
      period: year
    ) { number, group, cell in
      isRate
        ? [
          "above \(number)": group.part(.numerator(statistic), cell),
          "below \(number)": group.part(.denominator(statistic), cell),
        ] : ["value \(number)": group.part(.indicator(statistic), cell)]
    }
  }

  /// The changes from each period to the next, but none across a break.
  func changes(
    _ indicator: Indicator, _ sources: [IndicatorSource], _ series: String
  ) throws -> [Observation] {
    guard indicator.series.change else { return [] }
    return try (1..<sources.count).filter { sources[$0].seriesBreak == nil }.flatMap { later in
      try ([[]] + indicator.disaggregations).flatMap { breakdown in
        try overPeriods(
          indicator, [sources[later - 1], sources[later]], breakdown,
          column("value 1") - column("value 0"), overlaps[series],
          .change(since: sources[later - 1].period), period: sources[later].period
        ) { number, group, cell in
          ["value \(number)": group.part(.indicator(indicator.statistic), cell)]
        }
      }
    }
  }

  private func overPeriods(
    _ indicator: Indicator, _ members: [IndicatorSource], _ breakdown: [String],
    _ formula: RowExpression, _ overlap: SampleOverlap?, _ measure: Observation.Measure,
    period: String,
    _ parts: (Int, EvaluatedGroup, [String]) -> [String: EstimateFormula.Part?]
  ) throws -> [Observation] {
    let evaluated = members.compactMap { member in
      groups[
        EstimationGroup(
          source: member.id, universe: indicator.universe, variables: breakdown)]
    }
    guard evaluated.count == members.count, let last = evaluated.last else { return [] }
    return try last.cells.compactMap { cell in
      var all: [String: EstimateFormula.Part] = [:]
      for (number, group) in evaluated.enumerated() {
        for (name, part) in parts(number, group, cell) {
          // Who is not there in some period has neither an average nor a change.
          guard let part else { return nil }
          all[name] = part
        }
      }
      guard let domain = last.part(.indicator(indicator.statistic), cell)?.estimate.domain else {
        return nil
      }
      let result = try EstimateFormula(formula).evaluate(
        all, domain: domain, overlap: overlap, confidence: options.estimation.confidence)
      let hasBreak = members.dropFirst().contains { $0.seriesBreak != nil }
      return Observation(
        indicator: indicator.id, sources: members.map(\.id), area: members[0].area, period: period,
        measure: measure, breakdown: breakdown, domain: ordered(domain, breakdown),
        origin: members[0].origin == .census ? .census : .survey, value: result.estimate.value,
        estimate: result.estimate, cases: nil,
        note: result.estimate.undefined?.rawValue ?? members[0].series.flatMap { independence[$0] },
        isBreak: hasBreak, correlations: result.correlations)
    }
  }
}
