internal import Microdata
internal import SurveyEstimation

/// Statistics of one source that share a universe and domains: one call of the estimators.
struct EstimationGroup: Hashable {
  let source: String
  let universe: RowExpression?
  /// The variables of the domains, sorted: breakdowns by the same variables share their cells.
  let variables: [String]

  init(source: String, universe: RowExpression?, variables: [String]) {
    (self.source, self.universe) = (source, universe)
    self.variables = variables.sorted()
  }
}

/// A statistic that a plan needs.
enum PlannedStatistic: Hashable {
  /// That of an indicator.
  case indicator(IndicatorStatistic)
  /// The cases that a share counts.
  case cases(RowExpression)
  /// The total above the line of a share, mean or ratio, among rows that have all it needs.
  case numerator(IndicatorStatistic)
  /// The total below the line.
  case denominator(IndicatorStatistic)

  /// The statistic under a name, by which its estimates are found again.
  ///
  /// - Returns: `nil` for a formula or a figure, which are no statistic of a table.
  func statistic(named name: String) -> Statistic? {
    switch self {
    case .indicator(let statistic): Self.statistic(statistic, name)
    case .cases(let condition):
      .total(AnalysisVariable(.if(condition, then: 1, else: Self.nothing), named: name))
    case .numerator(.mean(let value)), .numerator(.share(let value)):
      .total(AnalysisVariable(value, named: name))
    case .denominator(.mean(let value)), .denominator(.share(let value)):
      .total(AnalysisVariable(!value.isMissing, named: name))
    case .numerator(.ratio(let above, let below)):
      .total(
        AnalysisVariable(.if(below.isMissing, then: Self.nothing, else: above), named: name))
    case .denominator(.ratio(let above, let below)):
      .total(
        AnalysisVariable(.if(above.isMissing, then: Self.nothing, else: below), named: name))
    case .numerator, .denominator: nil
    }
  }

  /// No number: what is not counted is missing.
  private static let nothing: RowExpression = 0 / 0

  private static func statistic(_ statistic: IndicatorStatistic, _ name: String) -> Statistic? {
    switch statistic {
    case .count: .count
    case .total(let a): .total(AnalysisVariable(a, named: name))
    case .mean(let a), .share(let a): .mean(AnalysisVariable(a, named: name))
    case .ratio(let a, let b):
      .ratio(AnalysisVariable(a, named: name), to: AnalysisVariable(b, named: "of"))
    case .quantile(let a, let probability):
      .quantile(AnalysisVariable(a, named: name), [probability])
    case .variance(let a): .variance(AnalysisVariable(a, named: name))
    case .correlation(let a, let b):
      .correlation(AnalysisVariable(a, named: name), AnalysisVariable(b, named: "of"))
    case .derived, .figure: nil
    }
  }
}

extension IndicatorStatistic {
  /// The condition whose cases are counted: that of a share or a number of persons, an amount that is not zero.
  func countedCondition(in source: IndicatorSource) -> RowExpression? {
    switch self {
    case .share(let condition): condition
    case .total(let value):
      // Of an amount those are counted who have one.
      (try? value.kind(in: source.design.table)) == .boolean ? value : value != 0
    default: nil
    }
  }
}

/// The estimates of a group, found by statistic and codes. The name of a statistic is `#` with its number.
struct EvaluatedGroup {
  let table: EstimateTable
  /// For each statistic, the position of each cell by its codes in the order of the group's variables.
  private let positions: [PlannedStatistic: [[String]: Int]]
  /// The cells in the order of the estimates.
  let cells: [[String]]

  init(_ table: EstimateTable, _ statistics: [PlannedStatistic]) {
    self.table = table
    var positions: [PlannedStatistic: [[String]: Int]] = [:]
    var cells: [[String]] = []
    var seen = Set<[String]>()
    let count = statistics.firstIndex(of: .indicator(.count))
    for (position, estimate) in table.estimates.enumerated() {
      let codes = estimate.domain.map(\.code)
      if seen.insert(codes).inserted { cells.append(codes) }
      guard
        let number = estimate.estimator == "count"
          ? count : Int(estimate.variable.dropFirst().prefix { $0.isNumber })
      else { continue }
      positions[statistics[number], default: [:]][codes] = position
    }
    (self.positions, self.cells) = (positions, cells)
  }

  /// The estimate of a statistic in a cell; `nil` where nobody is.
  func part(_ statistic: PlannedStatistic, _ codes: [String]) -> EstimateFormula.Part? {
    positions[statistic]?[codes].map { EstimateFormula.Part(table, $0) }
  }
}
