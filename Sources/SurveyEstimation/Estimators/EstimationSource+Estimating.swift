internal import Microdata

extension EstimationSource {
  /// Estimates several statistics for the same domains, in as few passes over the rows as they need.
  ///
  /// - Parameters:
  ///   - statistics: What to estimate.
  ///   - groups: Names of columns; every observed combination of their categories is a domain. Rows in
  ///     which one is missing are in no domain.
  ///   - options: The choices to make.
  /// - Returns: The estimates, domain by domain within each statistic.
  /// - Throws: `MicrodataError` or `EstimationError` when a variable is not there or not suitable.
  public func estimate(
    _ statistics: [Statistic], by groups: [String] = [], options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    let context = try EstimationContext(
      self, by: groups, variables: statistics.flatMap(\.variables), options: options)
    let drafts = try statistics.flatMap { statistic -> [Draft] in
      switch statistic.kind {
      case .count: try context.counts()
      case .total(let a): try context.totals(a)
      case .mean(let a): try context.means(a)
      case .proportion(let a): try context.proportions(a)
      case .levelTotals(let a): try context.proportions(a, asTotals: true)
      case .ratio(let a, let b): try context.ratios(a, b)
      case .quantile(let a, let probabilities): try context.quantiles(a, probabilities)
      case .variance(let a): try context.dispersion(a, a, .variance)
      case .covariance(let a, let b): try context.dispersion(a, b, .covariance)
      case .correlation(let a, let b): try context.dispersion(a, b, .correlation)
      }
    }
    let design = surveyDesign
    let deviations = try context.replicateDeviations(of: drafts)
    let maker = ScoreMaker(
      sources: context.sources, features: context.features, accumulator: context.accumulator,
      weighting: design.replicates == nil ? design.weighting?.linearization.value : nil)
    let assembled = EstimateAssembly(
      structure: design.structure, designDegreesOfFreedom: design.summary.degreesOfFreedom,
      maker: maker, distributions: context.distributions, options: options,
      domains: context.domains, replicates: design.replicates
    ).estimates(drafts, deviations)
    return EstimateTable(
      estimates: assembled.map(\.estimate), design: design.summary, options: options,
      condition: surveyCondition?.description ?? "",
      linearization: design.replicates == nil
        ? .scores(
          design.structure, maker: maker, terms: assembled.map(\.terms), designID: design.identity)
        : .replicates(assembled.map(\.deviations), designID: design.identity))
  }

  /// Estimates the number of people.
  public func count(
    by groups: String..., options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate([.count], by: groups, options: options)
  }

  /// Estimates totals.
  public func total(
    _ variables: AnalysisVariable..., by groups: String..., options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate(variables.map { .total($0) }, by: groups, options: options)
  }

  /// Estimates means; of conditions, shares.
  public func mean(
    _ variables: AnalysisVariable..., by groups: String..., options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate(variables.map { .mean($0) }, by: groups, options: options)
  }

  /// Estimates the share of each category of variables.
  public func proportion(
    _ variables: AnalysisVariable..., by groups: String..., options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate(variables.map { .proportion($0) }, by: groups, options: options)
  }

  /// Estimates the ratio of two totals.
  public func ratio(
    _ numerator: AnalysisVariable, to denominator: AnalysisVariable, by groups: String...,
    options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate([.ratio(numerator, to: denominator)], by: groups, options: options)
  }

  /// Estimates quantiles.
  public func quantile(
    _ variable: AnalysisVariable, _ probabilities: [Double], by groups: String...,
    options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate([.quantile(variable, probabilities)], by: groups, options: options)
  }

  /// Estimates the median.
  public func median(
    _ variable: AnalysisVariable, by groups: String..., options: EstimationOptions = .init()
  ) throws -> EstimateTable {
    try estimate([.quantile(variable, [0.5])], by: groups, options: options)
  }
}
