internal import Microdata
public import SurveyEstimation

/// The indicator for one group of workers.
public struct RecruitmentCostRow: Sendable, Encodable {
  /// The name of the breakdown variable; `nil` for all workers.
  public let variable: String?
  /// The category as text; `nil` for all workers.
  public let code: String?
  /// The category in words.
  public let label: String
  /// Workers that contribute.
  public let n: Int
  /// Workers that paid nothing.
  public let zeroCount: Int
  /// The workers that they stand for.
  public let workers: Estimate
  /// A: the mean of the workers' ratios of cost to earnings, in months.
  public let meanOfRatios: Estimate
  /// B: the ratio of mean cost to mean earnings, in months.
  public let ratioOfMeans: Estimate
  /// The mean of ratios among workers who paid something.
  public let meanOfRatiosAmongPayers: Estimate?
  /// The 25th, 50th, 75th and 80th percentile of the workers' ratios.
  public let quantiles: [Estimate]
  /// The mean cost.
  public let meanCost: Estimate
  /// The mean of monthly earnings.
  public let meanEarnings: Estimate
  /// The share of workers who paid nothing.
  public let shareZero: Estimate
  /// The share of workers who borrowed; `nil` when that was not asked.
  public let shareBorrowed: Estimate?
  /// Whether enough workers contribute to publish the row.
  public let isPublished: Bool
  /// Whether enough workers contribute to publish the 80th percentile.
  public let isP80Published: Bool

  /// The percentile of a probability.
  public func quantile(_ probability: Double) -> Estimate? {
    quantiles.first { $0.probability == probability }
  }
}

extension RecruitmentCostRow {
  private enum Key: String, CodingKey {
    case variable, code, label, n, zeroCount, workers, meanOfRatios, ratioOfMeans
    case meanOfRatiosAmongPayers, quantiles, meanCost, meanEarnings, shareZero, shareBorrowed
    case isPublished, isP80Published
  }

  /// Writes what may be published: of a row with too few workers nothing but their number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(variable, forKey: .variable)
    try container.encode(code, forKey: .code)
    try container.encode(label, forKey: .label)
    try container.encode(n, forKey: .n)
    try container.encode(isPublished, forKey: .isPublished)
    try container.encode(isP80Published, forKey: .isP80Published)
    guard isPublished else { return }
    try container.encode(zeroCount, forKey: .zeroCount)
    try container.encode(workers, forKey: .workers)
    try container.encode(meanOfRatios, forKey: .meanOfRatios)
    try container.encode(ratioOfMeans, forKey: .ratioOfMeans)
    try container.encode(meanOfRatiosAmongPayers, forKey: .meanOfRatiosAmongPayers)
    try container.encode(
      quantiles.filter { isP80Published || $0.probability != 0.8 }, forKey: .quantiles)
    try container.encode(meanCost, forKey: .meanCost)
    try container.encode(meanEarnings, forKey: .meanEarnings)
    try container.encode(shareZero, forKey: .shareZero)
    try container.encode(shareBorrowed, forKey: .shareBorrowed)
  }
}

/// A cost item: what it makes of all costs.
public struct CostStructureRow: Sendable, Encodable {
  /// The code of the item.
  public let code: String
  /// The item in words.
  public let label: String
  /// The mean amount, over all workers with complete items.
  public let mean: Estimate
  /// The share of all payments.
  public let share: Estimate
}

extension RecruitmentCostAnalysis {
  /// Estimates the indicator for all eligible workers.
  ///
  /// - Throws: `EstimationError` or `MicrodataError`.
  public func total(options: EstimationOptions = .init()) throws -> RecruitmentCostRow {
    let rows = try rows(by: nil, options: options)
    guard let row = rows.first else {
      throw SurveyModuleError(.invalidData, "No worker is left after the eligibility funnel.")
    }
    return row
  }

  /// Estimates the indicator for each category of a variable among the eligible workers.
  ///
  /// A category in which nobody is eligible has no row.
  ///
  /// - Throws: `EstimationError` or `MicrodataError`.
  public func rows(
    by variable: String?, options: EstimationOptions = .init()
  ) throws -> [RecruitmentCostRow] {
    let source = design.domain(where: Self.eligible)
    let groups = variable.map { [$0] } ?? []
    let probabilities = [0.25, 0.5, 0.75, 0.8]
    var statistics: [Statistic] = [
      .count, .mean("rc_ratio"), .ratio("rc_cost", to: "rc_earnings"), .mean("rc_cost"),
      .mean("rc_earnings"), .quantile("rc_ratio", probabilities),
    ]
    let asksBorrowed = table["borrowed"] != nil
    if asksBorrowed {
      statistics.append(.mean(AnalysisVariable(column("borrowed") == 1, named: "borrowed")))
    }
    let estimates = try source.estimate(statistics, by: groups, options: options)
    let payers = try source.domain(where: column("rc_cost") > 0)
      .estimate([.mean("rc_ratio")], by: groups, options: options)
    let zeros = try design.domain(where: Self.reported)
      .estimate([.mean("rc_zero")], by: groups, options: options)
    let cells = Array(estimates.estimates.filter { $0.estimator == "count" }.map(\.domain))
    return cells.map { domain in
      let here = estimates.estimates.filter { $0.domain == domain }
      func only(_ estimator: String, _ variable: String) -> Estimate {
        here.first { $0.estimator == estimator && $0.variable == variable } ?? here[0]
      }
      let count = only("count", "population")
      let zero = zeros.estimates.first { $0.domain == domain } ?? count
      return RecruitmentCostRow(
        variable: variable, code: domain.first?.code,
        label: domain.first.map { $0.label ?? $0.code } ?? "All workers", n: count.n,
        zeroCount: zeroCount(domain.first?.code, variable), workers: count,
        meanOfRatios: only("mean", "rc_ratio"),
        ratioOfMeans: only("ratio", "rc_cost/rc_earnings"),
        meanOfRatiosAmongPayers: payers.estimates.first { $0.domain == domain && $0.n > 0 },
        quantiles: here.filter { $0.estimator == "quantile" },
        meanCost: only("mean", "rc_cost"), meanEarnings: only("mean", "rc_earnings"),
        shareZero: zero, shareBorrowed: asksBorrowed ? only("mean", "borrowed") : nil,
        isPublished: count.n >= self.options.minimumCases,
        isP80Published: count.n >= self.options.minimumCasesP80)
    }
  }

  /// Estimates what each item makes of the costs of eligible workers with complete items.
  ///
  /// - Returns: The items by falling share; empty when no items were asked.
  /// - Throws: `EstimationError` or `MicrodataError`.
  public func costStructure(options: EstimationOptions = .init()) throws -> [CostStructureRow] {
    let names = table.columnNames.filter { $0.hasPrefix("rc_item_") }
    guard !names.isEmpty else { return [] }
    let source = design.domain(where: Self.eligible && .isKnown("rc_items"))
    let statistics = names.flatMap { name -> [Statistic] in
      [.mean(AnalysisVariable(name)), .ratio(AnalysisVariable(name), to: "rc_items")]
    }
    let estimates = try source.estimate(statistics, options: options).estimates
    return names.enumerated().map { index, name in
      CostStructureRow(
        code: String(name.dropFirst(8)), label: table[name]?.label ?? name,
        mean: estimates[2 * index], share: estimates[2 * index + 1])
    }.sorted { ($0.share.value ?? 0) > ($1.share.value ?? 0) }
  }

  private func zeroCount(_ code: String?, _ variable: String?) -> Int {
    guard let eligible = table["rc_reported"], let zero = table["rc_zero"] else { return 0 }
    let group = variable.flatMap { table[$0] }
    return (0..<table.rowCount).count { row in
      eligible.number(at: row) == 1 && zero.number(at: row) == 1
        && (group == nil || group?.text(at: row) == code)
    }
  }
}
