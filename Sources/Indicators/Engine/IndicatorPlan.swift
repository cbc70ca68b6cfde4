internal import Microdata
internal import SurveyEstimation

/// What has to be estimated for all indicators of a project together: statistics that share a source, a universe
/// and domains are estimated in one call, and none twice.
struct IndicatorPlan {
  /// The groups, in the order of first need.
  private(set) var groups: [EstimationGroup] = []
  private(set) var statistics: [EstimationGroup: [PlannedStatistic]] = [:]
  let catalogue: IndicatorCatalogue

  init(_ catalogue: IndicatorCatalogue) throws {
    self.catalogue = catalogue
    for indicator in catalogue.indicators {
      if case .derived = indicator.statistic {
        try planDerived(indicator)
      } else {
        planBase(indicator)
      }
    }
  }

  private mutating func planBase(_ indicator: Indicator) {
    for source in catalogue.sources(of: indicator) {
      for variables in [[]] + indicator.disaggregations {
        let group = EstimationGroup(
          source: source.id, universe: indicator.universe, variables: variables)
        add(.indicator(indicator.statistic), group)
        if let condition = indicator.statistic.countedCondition(in: source) {
          add(.cases(condition), group)
        }
        if indicator.series.average, source.series != nil {
          // An average of rates is that of what they count, over that of whom.
          for part in [
            PlannedStatistic.numerator(indicator.statistic), .denominator(indicator.statistic),
          ]
          where part.statistic(named: "") != nil {
            add(part, group)
          }
        }
      }
    }
  }

  private mutating func planDerived(_ indicator: Indicator) throws {
    for context in try catalogue.contexts(of: indicator) {
      let formula = try ExpandedFormula(indicator, in: context, catalogue)
      for variables in [[]] + indicator.disaggregations {
        for (_, reference) in formula.references.sorted(by: { $0.key < $1.key }) {
          add(.indicator(reference.statistic), reference.group(variables))
          if let source = catalogue.source(reference.source), reference.statistic.isAdditive,
            let condition = reference.statistic.countedCondition(in: source)
          {
            add(.cases(condition), reference.group(variables))
          }
        }
      }
    }
  }

  private mutating func add(_ statistic: PlannedStatistic, _ group: EstimationGroup) {
    if case .indicator(.figure) = statistic { return }
    if statistics[group] == nil { groups.append(group) }
    if !(statistics[group]?.contains(statistic) ?? false) {
      statistics[group, default: []].append(statistic)
    }
  }
}
