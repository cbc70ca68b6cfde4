internal import Microdata
public import SurveyEstimation

/// Evaluates the indicators of a project together.
///
/// Statistics that share a source, a universe and domains are estimated in one call; derived indicators are
/// formulas of those estimates with all their covariances; the periods of a series bring the covariance of the
/// sampling units that they share.
public struct IndicatorEngine: Sendable {
  /// The choices of estimates.
  public struct Options: Sendable, Hashable, Codable {
    /// Intervals, degrees of freedom and the like. Shares have intervals on the log-odds scale unless said
    /// otherwise.
    public var estimation = EstimationOptions().with {
      $0.proportionInterval = .logit
      $0.designEffect = .withReplacement
    }
    /// What the covariance of periods knows about strata.
    public var overlap: SampleOverlap.Strata = .stratified

    /// Creates the default options.
    public init() {}
  }

  /// The indicators.
  public let indicators: [Indicator]
  /// The sources.
  public let sources: [IndicatorSource]
  /// The choices of estimates.
  public let options: Options
  private let plan: IndicatorPlan

  /// Plans an evaluation.
  ///
  /// - Parameters:
  ///   - indicators: The indicators.
  ///   - sources: The data that they are evaluated on.
  ///   - figures: Figures that they refer to.
  ///   - options: The choices of estimates.
  /// - Throws: `IndicatorError` with code `invalidDefinition` for names that are not there or there twice, and for
  ///   indicators that depend on themselves.
  public init(
    _ indicators: [Indicator], sources: [IndicatorSource], figures: [PublishedFigure] = [],
    options: Options = .init()
  ) throws {
    let catalogue = try IndicatorCatalogue(indicators, sources: sources, figures: figures)
    self.indicators = indicators
    self.sources = sources
    self.options = options
    plan = try IndicatorPlan(catalogue)
  }

  /// The number of calls of the estimators that all indicators need together.
  public var callCount: Int { plan.groups.count }

  /// The number of statistics that they estimate.
  public var statisticCount: Int { plan.statistics.values.reduce(0) { $0 + $1.count } }

  /// Evaluates all indicators.
  ///
  /// What a source cannot give is an observation without a value that says why.
  ///
  /// - Parameter progress: Called with what is being done and the fraction that is done.
  /// - Returns: The observations, indicator by indicator in their order.
  /// - Throws: `EstimationError` or `MicrodataError` when a variable is not suitable for its statistic.
  public func evaluate(
    progress: (String, Double) -> Void = { _, _ in }
  ) throws -> [Observation] {
    var groups: [EstimationGroup: EvaluatedGroup] = [:]
    for (number, group) in plan.groups.enumerated() {
      progress(
        "Estimating \(number + 1) of \(plan.groups.count)",
        0.9 * Double(number) / Double(max(1, plan.groups.count)))
      groups[group] = try evaluate(group)
    }
    let (linked, reasons) = overlaps()
    let evaluation = IndicatorEvaluation(
      catalogue: plan.catalogue, groups: groups, overlaps: linked, independence: reasons,
      options: options)
    var observations: [Observation] = []
    for (number, indicator) in indicators.enumerated() {
      progress(
        "Deriving", 0.9 + 0.1 * Double(number) / Double(max(1, indicators.count)))
      observations += try evaluation.observations(of: indicator)
    }
    progress("Done", 1)
    return observations
  }

  private func evaluate(_ group: EstimationGroup) throws -> EvaluatedGroup? {
    guard let source = plan.catalogue.source(group.source) else { return nil }
    let known = group.variables + (group.universe?.columnNames ?? [])
    guard source.reasonAgainst(known) == nil else { return nil }
    // What one statistic lacks must not take the others with it.
    let statistics = (plan.statistics[group] ?? []).enumerated().compactMap { number, planned in
      planned.statistic(named: "#\(number)").map { (number, planned, $0) }
    }.filter { source.reasonAgainst($0.1.columnNames) == nil }
    guard !statistics.isEmpty else { return nil }
    let all = plan.statistics[group] ?? []
    let requested = statistics.map(\.2)
    let table =
      try group.universe.map {
        try source.design.domain(where: $0)
          .estimate(requested, by: group.variables, options: options.estimation)
      } ?? source.design.estimate(requested, by: group.variables, options: options.estimation)
    return EvaluatedGroup(table, all)
  }

  /// What the periods of each series share, and why periods that cannot be linked are taken as independent.
  private func overlaps() -> (linked: [String: SampleOverlap], reasons: [String: String]) {
    var linked: [String: SampleOverlap] = [:]
    var reasons: [String: String] = [:]
    for name in Set(sources.compactMap(\.series)) {
      let members = plan.catalogue.sources(named: name)
      guard members.count > 1 else { continue }
      do {
        linked[name] = try SampleOverlap(members.map(\.design), strata: options.overlap)
      } catch {
        reasons[name] = "The periods are taken as independent: \(error)"
      }
    }
    return (linked, reasons)
  }
}

extension PlannedStatistic {
  /// The columns that the statistic reads.
  var columnNames: [String] {
    switch self {
    case .indicator(let statistic), .numerator(let statistic), .denominator(let statistic):
      statistic.expressions.flatMap(\.columnNames)
    case .cases(let condition): condition.columnNames
    }
  }
}
