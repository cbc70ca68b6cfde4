import Microdata
import SurveyEstimation
import TestSupport
import Testing

@testable import SurveyModules

/// Independent algorithm: twelve workers in six PSUs, all values computed with R survey.
@Suite("Recruitment cost: the constructed fixture")
struct RecruitmentCostVectorTests {
  let analysis: RecruitmentCostAnalysis

  init() throws {
    let table = try Table([
      Column("worker", (1...12).map { "\($0)" }),
      Column("h", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]),
      Column("psu", [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]),
      Column("w", [100, 120, 80, 150, 90, 110, 200, 180, 220, 160, 140, 210]),
      Column("sex", ["M", "F", "M", "F", "M", "M", "F", "M", "M", "F", "M", "F"]),
      Column(
        "cost_total_declared", [500, 0, 1200, 300, 0, 900, 2000, 450, 0, 750, 1600, 600] as [Int?]),
      Column("cost_deducted", [0, 0, 300, 0, 0, 100, 0, 50, 0, 0, 400, 0]),
      Column("loan_interest", [0, 0, 60, 0, 0, 0, 140, 0, 0, 0, 0, 30]),
      Column("cost_reimbursed", [0, 0, 0, 100, 0, 0, 0, 0, 0, 150, 0, 0]),
      Column("pay_amount", [400, 350, 520, 400, 300, 500, 640, 500, 450, 300, 800, 0]),
    ])
    analysis = try RecruitmentCostAnalysis(
      workers: table, costItems: nil, rates: ExchangeRates(currency: "LCU")
    ) { try SurveyDesign($0, weights: "w", strata: "h", clusters: "psu") }
  }

  private func expect(
    _ estimate: Estimate?, _ value: Double, _ error: Double, _ tolerance: Double = 1e-6,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(isClose(estimate?.value, value, tolerance), sourceLocation: location)
    #expect(isClose(estimate?.standardError, error, 2e-5), sourceLocation: location)
  }

  @Test("Costs of workers")
  func costs() throws {
    let costs = try analysis.table.column("rc_cost")
    #expect(
      (0..<12).map { costs.number(at: $0) } == [
        500, 0, 1560, 200, 0, 1000, 2140, 500, 0, 600, 2000, 630,
      ])
  }

  @Test("The funnel keeps eleven workers and counts the one without earnings")
  func funnel() {
    let last = analysis.funnel.last
    #expect(last?.count == 11 && last?.weighted == 1550)
    #expect(analysis.funnel.first?.weighted == 1760)
    #expect(analysis.flagCounts[.noEarnings] == 1)
    #expect(analysis.funnel.first { $0.code == "E2" }?.isMeasured == false)
  }

  @Test("Both ratios, with standard errors")
  func ratios() throws {
    let row = try analysis.total()
    expect(row.meanOfRatios, 1.4056452, 0.31917, 1e-7)
    #expect(row.meanOfRatios.degreesOfFreedom == 4)
    #expect(isClose(row.meanOfRatios.lower, 0.5194911, 1e-6))
    #expect(isClose(row.meanOfRatios.upper, 2.2917992, 1e-6))
    expect(row.ratioOfMeans, 1.627794236, 0.3871729872, 1e-9)
    expect(row.shareZero, 0.27741935, 0.14549, 1e-7)
    expect(row.meanOfRatiosAmongPayers, 1.9453125, 0.13355371604, 1e-9)
    #expect(row.n == 11 && row.zeroCount == 3 && !row.isPublished)
    let payers = analysis.design.domain(
      where: RecruitmentCostAnalysis.eligible && column("rc_cost") > 0)
    expect(try payers.ratio("rc_cost", to: "rc_earnings")[0], 2.10372433, 0.12943164371, 1e-8)
    let totals = try analysis.design.domain(where: RecruitmentCostAnalysis.eligible)
      .total("rc_cost", "rc_earnings")
    expect(totals[0], 1_208_800, 377_606.991, 1e-12)
    expect(totals[1], 742_600, 95_578.031, 1e-12)
  }

  @Test("Quantiles by rule, and the interval that R makes")
  func quantiles() throws {
    let row = try analysis.total()
    #expect(row.quantiles.map(\.value) == [0, 1.25, 2.5, 2.5])
    let source = analysis.design.domain(where: RecruitmentCostAnalysis.eligible)
    for (rule, value) in [
      (QuantileRule.inverseCDF, 1.25), (.averagedInverseCDF, 1.25), (.interpolatedCDF, 1.0375),
      (.mode, 1.13194),
    ] {
      let options = EstimationOptions().with { $0.quantileRule = rule }
      #expect(
        isClose(try source.quantile("rc_ratio", [0.5], options: options)[0].value, value, 5e-6))
    }
    let options = EstimationOptions().with { $0.quantileInterval = .woodruffR }
    let median = try source.quantile("rc_ratio", [0.5], options: options)[0]
    #expect(median.lower == 0.5 && median.upper == 2.5)
    #expect(isClose(median.standardError, 0.360173, 2e-6))
  }

  @Test("By sex")
  func bySex() throws {
    let rows = try analysis.rows(by: "sex")
    #expect(rows.map(\.code) == ["F", "M"])
    expect(rows[0].meanOfRatios, 1.688492, 0.577336)
    expect(rows[1].meanOfRatios, 1.211957, 0.452850)
    expect(rows[0].ratioOfMeans, 1.992806, 0.695401)
    expect(rows[1].ratioOfMeans, 1.409384, 0.515470)
  }
}
