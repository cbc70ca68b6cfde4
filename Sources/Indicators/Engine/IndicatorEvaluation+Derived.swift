internal import Microdata
internal import SurveyEstimation

/// Observations of derived indicators.
extension IndicatorEvaluation {
  func derived(_ indicator: Indicator) throws -> [Observation] {
    let contexts = try catalogue.contexts(of: indicator)
    let formulas = try contexts.map { try ExpandedFormula(indicator, in: $0, catalogue) }
    var result: [Observation] = []
    for (context, formula) in zip(contexts, formulas) {
      for breakdown in [[]] + indicator.disaggregations {
        result += try derived(indicator, formula, context.period, breakdown)
      }
    }
    let periods = contexts.compactMap(\.period)
    // Formulas over several series have levels only: their periods have no covariance that is known.
    guard periods.count > 1, let names = contexts.first?.sourceOfSeries.keys, names.count == 1,
      let series = names.first
    else { return result }
    let sources = catalogue.sources(named: series)
    for breakdown in [[]] + indicator.disaggregations {
      if indicator.series.average {
        for (year, members) in Self.years(periods) where members.count > 1 {
          result += try derivedOverPeriods(
            indicator, members.map { formulas[$0] }, breakdown, overlaps[series],
            .average(of: members.map { periods[$0] }), period: year,
            isBreak: members.dropFirst().contains { sources[$0].seriesBreak != nil })
        }
      }
      if indicator.series.change {
        for later in 1..<periods.count where sources[later].seriesBreak == nil {
          result += try derivedOverPeriods(
            indicator, [formulas[later - 1], formulas[later]], breakdown, overlaps[series],
            .change(since: periods[later - 1]), period: periods[later], isBreak: false)
        }
      }
    }
    return result
  }

  /// The positions of the periods of each year.
  private static func years(_ periods: [String]) -> [(year: String, members: [Int])] {
    Dictionary(grouping: periods.indices) { String(periods[$0].prefix(4)) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func derived(
    _ indicator: Indicator, _ formula: ExpandedFormula, _ period: String?, _ breakdown: [String]
  ) throws -> [Observation] {
    if let reason = reasonAgainst(formula, breakdown) {
      return [
        observation(
          indicator, [formula], period, breakdown, [], nil, note: reason, measure: .level,
          isBreak: false)
      ]
    }
    return try cells(formula, breakdown).compactMap { cell in
      let parts = parts(formula, breakdown, cell)
      let result = try evaluate(
        formula.expression, parts, formula.figures, cell, overlap(of: formula))
      return observation(
        indicator, [formula], period, breakdown, cell, result, note: nil, measure: .level,
        isBreak: false)
    }
  }

  /// An average of periods or the change between two, of a derived indicator.
  private func derivedOverPeriods(
    _ indicator: Indicator, _ formulas: [ExpandedFormula], _ breakdown: [String],
    _ overlap: SampleOverlap?, _ measure: Observation.Measure, period: String, isBreak: Bool
  ) throws -> [Observation] {
    guard let first = formulas.first,
      formulas.allSatisfy({ reasonAgainst($0, breakdown) == nil })
    else { return [] }
    let reason = first.references.values.compactMap { catalogue.source($0.source)?.series }
      .sorted().first.flatMap { independence[$0] }
    return try cells(first, breakdown).map { cell in
      var all: [String: EstimateFormula.Part?] = [:]
      var figures: [String: PublishedFigure] = [:]
      let terms = formulas.enumerated().map { number, formula -> RowExpression in
        for (name, part) in parts(formula, breakdown, cell) { all["\(number) \(name)"] = part }
        for (name, figure) in formula.figures { figures["\(number) \(name)"] = figure }
        let names = formula.expression.columnNames
        return formula.expression.renamingColumns(
          Dictionary(
            names.map { ($0, "\(number) \($0)") }, uniquingKeysWith: { first, _ in first }))
      }
      let expression: RowExpression =
        switch measure {
        case .change: terms[1] - terms[0]
        default:
          terms.dropFirst().reduce(terms[0]) { $0 + $1 } / RowExpression(Double(terms.count))
        }
      return observation(
        indicator, formulas, period, breakdown, cell,
        try evaluate(expression, all, figures, cell, overlap), note: reason, measure: measure,
        isBreak: isBreak)
    }
  }

  /// The cells of a breakdown, from the first estimate of the formula.
  private func cells(
    _ formula: ExpandedFormula, _ breakdown: [String]
  ) -> [[Estimate.DomainLevel]] {
    guard let reference = formula.references["estimate 1"] else { return [[]] }
    let group = reference.group(breakdown)
    guard let evaluated = groups[group] else { return [] }
    return evaluated.cells.compactMap { codes in
      let byVariable = Dictionary(
        zip(group.variables, codes), uniquingKeysWith: { first, _ in first })
      guard reference.levels.allSatisfy({ byVariable[$0.key] == $0.value }),
        let part = evaluated.part(.indicator(reference.statistic), codes)
      else { return nil }
      return ordered(part.estimate.domain, breakdown)
    }
  }

  /// The estimates of a cell by the names of the formula; `nil` where nobody is.
  private func parts(
    _ formula: ExpandedFormula, _ breakdown: [String], _ cell: [Estimate.DomainLevel]
  ) -> [String: EstimateFormula.Part?] {
    let codes = Dictionary(
      cell.map { ($0.variable, $0.code) }, uniquingKeysWith: { first, _ in first })
    return formula.references.mapValues { reference in
      let group = reference.group(breakdown)
      let wanted = group.variables.map { reference.levels[$0] ?? codes[$0] ?? "" }
      return groups[group]?.part(.indicator(reference.statistic), wanted)
    }
  }

  private func evaluate(
    _ expression: RowExpression, _ parts: [String: EstimateFormula.Part?],
    _ figures: [String: PublishedFigure], _ cell: [Estimate.DomainLevel],
    _ overlap: SampleOverlap?
  ) throws -> EstimateFormula.Result? {
    let known = parts.compactMapValues { $0 }
    guard known.count == parts.count else { return nil }
    return try EstimateFormula(expression).evaluate(
      known, constants: figures.mapValues(\.value), domain: cell, overlap: overlap,
      confidence: options.estimation.confidence)
  }

  /// The least number of persons behind the numbers of persons that a formula uses; `nil` when it uses none.
  private func contributors(
    _ formula: ExpandedFormula, _ breakdown: [String], _ cell: [Estimate.DomainLevel]
  ) -> Int? {
    let codes = Dictionary(
      cell.map { ($0.variable, $0.code) }, uniquingKeysWith: { first, _ in first })
    return formula.references.values.filter(\.statistic.isAdditive).compactMap { reference in
      let group = reference.group(breakdown)
      let wanted = group.variables.map { reference.levels[$0] ?? codes[$0] ?? "" }
      let counted = catalogue.source(reference.source)
        .flatMap { reference.statistic.countedCondition(in: $0) }
      let statistic = counted.map { PlannedStatistic.cases($0) } ?? .indicator(reference.statistic)
      return groups[group]?.part(statistic, wanted)?.estimate.n
    }.min()
  }

  /// What the sources of a formula share, when it takes several periods of one series.
  private func overlap(of formula: ExpandedFormula) -> SampleOverlap? {
    let series = Set(formula.references.values.map(\.source))
      .compactMap { catalogue.source($0)?.series }
    return Set(series).sorted().first { name in series.count { $0 == name } > 1 }
      .flatMap { overlaps[$0] }
  }

  private func reasonAgainst(_ formula: ExpandedFormula, _ breakdown: [String]) -> String? {
    for (_, reference) in formula.references.sorted(by: { $0.key < $1.key }) {
      let needed =
        (reference.universe?.columnNames ?? [])
        + reference.statistic.expressions.flatMap(\.columnNames) + breakdown
        + reference.levels.keys.sorted()
      if let reason = catalogue.source(reference.source)?.reasonAgainst(needed) { return reason }
    }
    return nil
  }

  private func observation(
    _ indicator: Indicator, _ formulas: [ExpandedFormula], _ period: String?,
    _ breakdown: [String], _ cell: [Estimate.DomainLevel], _ result: EstimateFormula.Result?,
    note: String?,
    measure: Observation.Measure, isBreak: Bool
  ) -> Observation {
    let ids = Set(formulas.flatMap { $0.references.values.map(\.source) }).sorted()
    let sources = ids.compactMap { catalogue.source($0) }
    let figures = (formulas.first?.figures.values.map { $0 } ?? []).sorted { $0.id < $1.id }
    let origins = Set(sources.map { $0.origin == .census ? Observation.Origin.census : .survey })
    let origin: Observation.Origin =
      if !figures.isEmpty {
        origins.isEmpty ? .administrative : .mixed
      } else {
        origins.count == 1 ? origins.first ?? .mixed : .mixed
      }
    // With nobody in a cell of one of its parts a formula has no value.
    let isEmpty = result == nil && note == nil
    return Observation(
      indicator: indicator.id, sources: ids + figures.map(\.source),
      area: sources.first?.area ?? figures.first?.area ?? "",
      period: period ?? indicator.period ?? sources.map(\.period).max()
        ?? figures.map(\.period).max() ?? "",
      measure: measure, breakdown: breakdown, domain: cell, origin: origin,
      value: result?.estimate.value, estimate: result?.estimate,
      cases: formulas.compactMap { contributors($0, breakdown, cell) }.min(),
      note: note
        ?? (isEmpty
          ? "Nobody in one of the groups that are compared."
          : result?.estimate.undefined?.rawValue),
      isBreak: isBreak || sources.contains { $0.seriesBreak != nil } && measure.name == "level",
      correlations: result?.correlations ?? [])
  }
}
