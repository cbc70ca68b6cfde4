import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Regression traps of numerics: offsets, scales, ties, definitions of quantiles, many groups.
@Suite("Numerics")
struct NumericsTests {
  @Test("Small deviations from a large offset keep their digits", arguments: [1e3, 1e6, 1e9])
  func offsets(offset: Double) throws {
    let deviations = (0..<1000).map { Double($0 * 7919 % 1000) / 1024 }
    let groups = (0..<1000).map { $0 % 3 }
    func design(_ shift: Double) throws -> SurveyDesign {
      try SurveyDesign(
        Table([
          Column("y", deviations.map { $0 + shift }), Column("g", groups),
          Column("w", (0..<1000).map { 1 + Double($0 % 7) }),
        ]), weights: "w")
    }
    // The offsets are exact in binary, so that only the estimator can lose digits.
    let exact = (offset / 1024).rounded() * 1024
    let options = EstimationOptions().with { $0.designEffect = .withoutReplacement }
    for groups in [[], ["g"]] {
      let statistics: [Statistic] = [.mean("y"), .variance("y")]
      let small = try design(0).estimate(statistics, by: groups, options: options).estimates
      let large = try design(exact).estimate(statistics, by: groups, options: options).estimates
      for (a, b) in zip(small, large) {
        #expect(isClose(a.standardError, b.standardError ?? 0, 1e-9), "\(a) \(b)")
        #expect(a.designEffect == nil || isClose(a.designEffect, b.designEffect ?? 0, 1e-9))
      }
    }
  }

  @Test("No threshold zeroes a small variance", arguments: [1e-150, 1e-30, 1e30, 1e140])
  func scales(scale: Double) throws {
    func relative(_ factor: Double) throws -> [Double] {
      let table = try Table([Column("y", (1...50).map { Double($0 * $0 % 17) * factor })])
      return try SurveyDesign(table).estimate([.mean("y"), .total("y")]).estimates.map {
        ($0.standardError ?? 0) / ($0.value ?? 1)
      }
    }
    for (a, b) in zip(try relative(1), try relative(scale)) { #expect(isClose(a, b, 1e-12)) }
  }

  @Test("Equal weights give the quantiles of Hyndman and Fan")
  func hyndmanFan() throws {
    let design = try SurveyDesign(Table([Column("x", [1.0, 2, 3, 4])]))
    // R: quantile(1:4, c(.05, .3, .5, .8, .99), type = …)
    for (rule, expected) in [
      (QuantileRule.inverseCDF, [1, 2, 2, 4, 4]), (.averagedInverseCDF, [1, 2, 2.5, 4, 4]),
      (.nearestEven, [1, 1, 2, 3, 4]), (.interpolatedCDF, [1, 1.2, 2, 3.2, 3.96]),
      (.midpoint, [1, 1.7, 2.5, 3.7, 4]), (.weibull, [1, 1.5, 2.5, 4, 4]),
      (.mode, [1.15, 1.9, 2.5, 3.4, 3.97]),
      (.medianUnbiased, [1, 1.6333333333333333, 2.5, 3.8, 4]),
      (.normalUnbiased, [1, 1.65, 2.5, 3.775, 4]),
    ] {
      let options = EstimationOptions().with { $0.quantileRule = rule }
      let values = try design.quantile("x", [0.05, 0.3, 0.5, 0.8, 0.99], options: options)
        .estimates.compactMap(\.value)
      for (ours, theirs) in zip(values, expected) {
        #expect(isClose(ours, theirs, 1e-12), "\(rule.rawValue): \(values)")
      }
    }
  }

  @Test("Cumulative weights hit a probability despite rounding")
  func tiesWithProbability() throws {
    // Ten weights of 0.1 do not add up to one half in binary after five.
    let table = try Table([
      Column("x", (1...10).map { Double($0) }), Column("w", Array(repeating: 0.1, count: 10)),
    ])
    let design = try SurveyDesign(table, weights: "w")
    for tenth in 1...9 {
      let quantile = try design.quantile("x", [Double(tenth) / 10])[0]
      #expect(quantile.value == Double(tenth))
    }
  }

  @Test("Many groups, and categories in several batches, agree with one at a time")
  func manyGroups() throws {
    let rows = 60_000
    let (g, h): ([Int], [Int]) = (
      (0..<rows).map { $0 * 31 % 1000 }, (0..<rows).map { $0 * 17 % 40 }
    )
    let categories: [Int] = (0..<rows).map { ($0 * 13 + $0 * $0 / 999) % 200 }
    let table = try Table([
      Column("g", g), Column("h", h), Column("c", categories),
      Column("psu", (0..<rows).map { $0 / 600 }), Column("y", (0..<rows).map { Double($0 % 97) }),
    ])
    let design = try SurveyDesign(table, clusters: "psu")
    let means = try design.mean("y", by: "g", "h")
    let pairs = Set(zip(g, h).map { $0 * 40 + $1 })
    #expect(means.count == pairs.count)
    let some = try #require(means.estimates(in: "813", "11").first)
    let alone = try design.domain(where: column("g") == 813 && column("h") == 11).mean("y")[0]
    #expect(some.value == alone.value)
    #expect(some.standardError == alone.standardError && some.n == alone.n)
    let shares = try design.proportion("c")
    #expect(shares.count == 200)
    for code in ["0", "63", "64", "199"] {
      let share = try #require(shares.estimates.first { $0.level?.code == code })
      let isCode: RowExpression = column("c") == RowExpression(Double(code) ?? -1)
      let mean = try design.mean(AnalysisVariable(isCode))[0]
      #expect(isClose(share.value, mean.value ?? 0, 1e-13))
      #expect(isClose(share.standardError, mean.standardError ?? 0, 1e-11))
    }
    // Categories of different batches have a covariance.
    let difference = try shares.contrast(["63": 1, "64": -1])[0]
    let is64: RowExpression = .if(column("c") == 64, then: -1.0, else: 0.0)
    let sign: RowExpression = .if(column("c") == 63, then: 1.0, else: is64)
    let direct = try design.mean(AnalysisVariable(sign))[0]
    #expect(isClose(difference.standardError, direct.standardError ?? 0, 1e-10))
  }

  @Test("Contrasts that mean nothing are refused with what there is")
  func contrastErrors() throws {
    let design = try HouseholdSurvey.design("d3")
    let means = try design.mean("wage", by: "sex", "migrant")
    #expect(throws: EstimationError.self) { try means.contrast(["7": 1, "8": -1]) }
    // 1 is a sex and a migrant status.
    let ambiguous = #expect(throws: EstimationError.self) { try means.contrast(["1": 1]) }
    #expect(ambiguous?.message.contains("could be") == true)
    let gaps = try means.contrast(["1": 1, "0": -1], over: "migrant")
    #expect(gaps.count == 2 && gaps.estimates.map { $0.domain[0].code } == ["1", "2"])
    #expect(throws: EstimationError.self) { try means.contrast(["1": 1], over: "region") }
    let zero = try means.contrast(column("1") / (column("1") - column("1")), over: "sex")
    #expect(zero.estimates.allSatisfy { $0.value == nil && $0.undefined == .zeroDenominator })
  }
}
