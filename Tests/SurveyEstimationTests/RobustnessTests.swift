import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Traps of a review: outliers elsewhere, boundaries, certainty, lone strata in domains, collapsing, scale.
@Suite("Robustness")
struct RobustnessTests {
  @Test("Rows outside a domain, or without weight, do not touch its digits")
  func outliers() throws {
    let clean = (0..<600).map { Double($0 % 97) + 0.25 }
    func mean(_ x: [Double], _ w: [Double]) throws -> [Estimate] {
      let table = try Table([
        Column("x", x), Column("w", w), Column("g", (0..<600).map { $0 == 0 ? "out" : "in" }),
      ])
      let design = try SurveyDesign(table, weights: "w")
      let inside = try design.domain(where: column("g") == "in").estimate([.mean("x"), .total("x")])
      let grouped = try design.estimate([.mean("x"), .total("x")], by: ["g"])
      return inside.estimates + [grouped[0], grouped[2]]
    }
    var (spoilt, weights) = (clean, Array(repeating: 2.0, count: 600))
    let expected = try mean(clean, weights)
    for outlier in [1e20, -1e12, 1e300] {
      spoilt[0] = outlier
      for (a, b) in zip(expected, try mean(spoilt, weights)) {
        #expect(isClose(a.value, b.value ?? .nan, 1e-13))
        #expect(isClose(a.standardError, b.standardError ?? .nan, 1e-11))
      }
    }
    weights[0] = 0
    let all = try SurveyDesign(
      Table([Column("x", spoilt), Column("w", weights)]), weights: "w"
    ).mean("x")[0]
    #expect(isClose(all.value, expected[0].value ?? 0, 1e-13))
  }

  @Test("Groups on very different scales keep their digits")
  func scalesOfGroups() throws {
    let big: [Double] = (0..<30).map { 1e18 + Double($0) * 1e15 }
    let small: [Double] = (0..<60).map { Double($0 % 10) + 0.5 }
    let table = try Table([
      Column("x", big + small),
      Column("g", (0..<90).map { $0 < 30 ? "big" : "small" }),
    ])
    let design = try SurveyDesign(table)
    let grouped = try design.mean("x", by: "g")[1]
    #expect(isClose(grouped.value, 5, 1e-14))
    let alone = try SurveyDesign(table.subset(where: column("g") == "small")).mean("x")[0]
    // The domain's variance counts the rows outside: n and n − 1 differ by the factor of the whole sample.
    let ratio = (90.0 / 89) / (60.0 / 59)
    #expect(isClose(grouped.variance, (alone.variance ?? 0) * ratio, 1e-12))
  }

  @Test("A share of zero is zero in every type")
  func boundaryOfDoubles() throws {
    let table = try Table([
      Column("y", (0..<90).map { $0 < 30 ? 0.0 : Double($0 % 2) }),
      Column("g", (0..<90).map { $0 / 30 }), Column("w", (0..<90).map { 1 + Double($0 % 3) / 10 }),
    ])
    let share = try SurveyDesign(table, weights: "w").mean("y", by: "g")[0]
    #expect(share.value == 0 && share.standardError == 0 && share.flags == [.exactAtBoundary])
    #expect(isClose(share.upper, 0.1157, 1e-3))
    let total = try SurveyDesign(table, weights: "w").total("y", by: "g")[0]
    #expect(total.value == 0 && isClose(total.upper, 0.1157 * 33, 1e-3))
  }

  @Test("A variance of zero by accident is said to be one")
  func zeroVariance() throws {
    let table = try Table([
      Column("h", [1, 1, 1, 1, 2, 2, 2, 2]), Column("psu", [1, 1, 2, 2, 1, 1, 2, 2]),
      Column("y", [0, 1, 0, 1, 0, 1, 0, 1]),
    ])
    let share = try SurveyDesign(table, strata: "h", clusters: "psu").proportion("y")[0]
    #expect(share.standardError == 0 && share.flags.contains(.zeroVariance))
    #expect((share.upper ?? 0) - (share.lower ?? 0) > 0.3)
  }

  @Test("Units taken with certainty vary at the next stage")
  func selfRepresenting() throws {
    // Stratum 1 is one PSU of one, with four of twenty people; stratum 2 two of ten.
    let table = try Table([
      Column("h", [1, 1, 1, 1, 2, 2, 2, 2]), Column("psu", [1, 1, 1, 1, 1, 1, 2, 2]),
      Column("N1", [1, 1, 1, 1, 10, 10, 10, 10]), Column("N2", [20, 20, 20, 20, 5, 5, 5, 5]),
      Column("y", [3.0, 5, 8, 10, 2, 4, 6, 9]),
    ])
    let design = try SurveyDesign(
      table, strata: "h", clusters: "psu", population: [.size("N1"), .size("N2")])
    let mean = try design.mean("y", by: "h")[0]
    let y = [3.0, 5, 8, 10]
    let squares = y.reduce(0) { $0 + ($1 - 6.5) * ($1 - 6.5) }
    #expect(isClose(mean.variance, (1 - 0.2) * squares / 3 / 4, 1e-13))
    #expect(mean.lower == nil && mean.undefined == .noDegreesOfFreedom)
  }

  @Test("A domain within complete strata has no sampling error")
  func censusDomain() throws {
    let table = try Table([
      Column("h", [1, 1, 2, 2, 2]), Column("N", [2, 2, 30, 30, 30]), Column("y", [0, 0, 1, 0, 1]),
    ])
    let design = try SurveyDesign(table, strata: "h", population: [.size("N")])
    let options = EstimationOptions().with { $0.proportionInterval = .beta }
    let share = try design.domain(where: column("h") == 1).mean("y", options: options)[0]
    #expect(share.standardError == 0 && share.lower == 0 && share.upper == 0)
  }

  @Test("A domain of lone strata has no variance under rules that drop them")
  func loneDomain() throws {
    let table = try Table([
      Column("h", [1, 2, 3, 3, 3]), Column("y", [1.0, 2, 3, 4, 5]), Column("d", [1, 1, 0, 0, 0]),
    ])
    for (rule, isKnown) in [
      (SinglePSURule.remove, false), (.certainty, false), (.average, false), (.centred, true),
    ] {
      let design = try SurveyDesign(table, strata: "h", singlePSU: rule)
      let table = try design.domain(where: column("d") == 1)
        .estimate([.count, .total("y"), .mean("y")])
      for estimate in table.estimates {
        #expect((estimate.standardError != nil) == isKnown, "\(rule.name) \(estimate)")
        if !isKnown { #expect(estimate.undefined == .noVariance) }
      }
    }
  }

  private func collapsed(
    _ columns: [Column], weights: String? = nil
  ) throws -> SurveyDesign {
    try SurveyDesign(
      Table(columns), weights: weights, strata: "h", clusters: "psu", population: [.size("N")],
      singlePSU: .collapsed(orderedBy: nil))
  }

  @Test("Collapsing joins strata for the variance, not for the weights")
  func collapsingKeepsWeights() throws {
    let design = try collapsed([
      Column("h", [1, 2, 2, 2, 2]), Column("psu", [1, 1, 2, 3, 4]),
      Column("N", [10, 100, 100, 100, 100]), Column("y", [3, 5, 7, 2, 4]),
    ])
    #expect(try design.total("y")[0].value == 480)
  }

  @Test("Strata of equal populations are both counted when joined")
  func collapsingAddsPopulations() throws {
    let design = try collapsed(
      [
        Column("h", [1, 2, 3, 3]), Column("psu", [1, 1, 1, 2]), Column("N", [10, 10, 50, 50]),
        Column("w", [10, 10, 25, 25]), Column("y", [3, 5, 2, 4]),
      ], weights: "w")
    let expected = 2 * (1 - 2.0 / 20) * 200 + 2 * (1 - 2.0 / 50) * 1250
    #expect(isClose(try design.total("y")[0].variance, expected, 1e-13))
  }

  @Test("Complete strata are not collapsed with, and text strata are in the order of text")
  func collapsingOrder() throws {
    let certain = try collapsed(
      [
        Column("h", [1, 2, 3, 3]), Column("psu", [1, 1, 1, 2]), Column("N", [10, 1, 50, 50]),
        Column("w", [10, 1, 25, 25]), Column("y", [3, 500, 2, 4]),
      ], weights: "w")
    #expect(certain.summary.collapsedStrata == ["1 + 3"])
    func text(_ order: [Int]) throws -> Double? {
      let (names, values) = (["a", "b", "c", "d"], [3.0, 5, 90, 100])
      return try SurveyDesign(
        Table([Column("h", order.map { names[$0] }), Column("y", order.map { values[$0] })]),
        strata: "h", singlePSU: .collapsed(orderedBy: nil)
      ).total("y")[0].standardError
    }
    #expect(try text([0, 1, 2, 3]) == text([0, 2, 1, 3]))
    let later = try Table([
      Column("psu", [1, 1, 2]), Column("ssu", [1, 2, 1]), Column("N1", [5, 5, 5]),
      Column("N2", [4, 4, 4]),
    ])
    #expect(throws: EstimationError.self) {
      try SurveyDesign(
        later, clusters: ["psu", "ssu"], population: [.size("N1"), .size("N2")],
        singlePSU: .collapsed(orderedBy: nil))
    }
  }

  @Test("What overflows has a reason, and prints")
  func overflow() throws {
    let table = try Table([Column("y", (1...5).map { Double($0) * 1e307 })])
    let estimates = try SurveyDesign(table).estimate([.mean("y"), .total("y"), .variance("y")])
    #expect(estimates[2].value == nil && estimates[2].undefined == .notFinite)
    #expect(estimates.description.contains("e+307"))
    _ = try JSON.encode(estimates)
    for scale in [1e-150, 1e-100, 1e150] {
      let table = try Table([Column("y", (1...5).map { Double($0) * scale })])
      let options = EstimationOptions().with { $0.degreesOfFreedom = .satterthwaite }
      let mean = try SurveyDesign(table).mean("y", options: options)[0]
      #expect(isClose(mean.degreesOfFreedom, 4, 1e-12))
    }
  }

  @Test("Contrasts: infinite slopes, parts without degrees of freedom, rows counted once")
  func contrasts() throws {
    let table = try Table([
      Column("psu", [1, 1, 2, 2, 3, 3, 4, 4]), Column("d", [1, 1, 0, 0, 0, 0, 0, 0]),
      Column("zero", Array(repeating: 0, count: 8)), Column("y", (1...8).map { Double($0) }),
      Column("z", (1...8).map { Double($0 * $0) }),
    ])
    let design = try SurveyDesign(table, clusters: "psu")
    let root = try design.total("zero").contrast(RowExpression.sqrt(column("zero")))[0]
    #expect(root.standardError == nil && root.undefined != nil)
    let partial = try design.total("y", by: "d").contrast(["1": 1, "0": -1])[0]
    #expect(partial.standardError != nil && partial.lower == nil)
    #expect(partial.undefined == .noDegreesOfFreedom)
    let both = try design.mean("y", "z").contrast(["y": 1, "z": -1])[0]
    #expect(both.n == 8)
  }

  @Test("A variable that is missing everywhere has a reason, not an empty table")
  func absentCategories() throws {
    let table = try Table([Column("t", [nil, nil] as [String?]), Column("y", [1, 2])])
    let shares = try SurveyDesign(table).proportion("t")
    #expect(shares.count == 1 && shares[0].undefined == .noValidValues && shares[0].missing == 2)
  }
}
