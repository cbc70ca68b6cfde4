import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Identities: one quantity, two definitions.
@Suite("Identities")
struct IdentityTests {
  static let designs = ["d1", "d2", "d3", "d4", "d5", "dl.adjust", "dl.average", "dl.remove"]

  private func same(
    _ a: Estimate, _ b: Estimate, _ tolerance: Double = 1e-11,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(isClose(a.value, b.value ?? .nan, tolerance), "\(a) | \(b)", sourceLocation: location)
    #expect(
      isClose(a.standardError, b.standardError ?? .nan, tolerance), "\(a) | \(b)",
      sourceLocation: location)
  }

  @Test("The mean of a domain is a ratio of totals over the whole sample", arguments: designs)
  func domainMean(name: String) throws {
    let design = try HouseholdSurvey.design(name)
    let women: RowExpression = column("sex") == 2 && !column("wage").isMissing
    let mean = try design.domain(where: women).mean("wage")[0]
    let ratio = try design.ratio(
      AnalysisVariable(.if(women, then: column("wage"), else: 0.0)),
      to: AnalysisVariable(.if(women, then: 1.0, else: 0.0)))[0]
    // The rule “average” counts strata with rows of the estimate, and these differ.
    if name != "dl.average" { same(mean, ratio) }
    same(mean, try design.mean("wage", by: "sex")[1])
  }

  @Test("The total of a domain is the total of a product", arguments: designs)
  func domainTotal(name: String) throws {
    let design = try HouseholdSurvey.design(name)
    let whole = try design.total(
      AnalysisVariable(
        .if(column("sex") == 2 && !column("wage").isMissing, then: column("wage"), else: 0.0)))[0]
    let domain = try design.domain(where: column("sex") == 2).total("wage")[0]
    if name != "dl.average" { same(whole, domain) }
  }

  @Test("A proportion is the mean of a condition", arguments: designs)
  func proportion(name: String) throws {
    let design = try HouseholdSurvey.design(name)
    let shares = try design.proportion("education")
    for share in shares.estimates {
      let level = try #require(share.level).code
      same(
        share,
        try design.mean(AnalysisVariable(column("education") == RowExpression(text: level)))[0])
    }
    #expect(isClose(shares.estimates.compactMap(\.value).reduce(0, +), 1, 1e-14))
  }

  @Test("The variance is the mean of squares, and the covariance of a variable with itself")
  func variance() throws {
    let design = try HouseholdSurvey.design("d3")
    let table = try design.estimate([
      .variance("wage"), .covariance("wage", "wage"), .correlation("wage", "wage"), .mean("wage"),
    ])
    same(table[0], table[1], 1e-13)
    #expect(isClose(table[2].value, 1, 1e-14) && (table[2].standardError ?? 1) < 1e-9)
    let mean = try #require(table[3].value)
    let deviation = column("wage") - RowExpression(mean)
    let square = try design.mean(AnalysisVariable(deviation * deviation))[0]
    let n = Double(table[0].n)
    #expect(isClose(table[0].value, (square.value ?? 0) * n / (n - 1), 1e-12))
    #expect(isClose(table[0].standardError, (square.standardError ?? 0) * n / (n - 1), 1e-9))
  }

  @Test("A contrast of domains is a regression on an indicator: differences from one table")
  func contrast() throws {
    let design = try HouseholdSurvey.design("d5")
    let means = try design.mean("wage", by: "region")
    let pair = try means.contrast(["North": 1, "South": -1])[0]
    let covariance = means.covariance()
    let (north, south) = (1, 2)
    #expect(means[north].domain[0].code == "North" && means[south].domain[0].code == "South")
    let width = means.count
    let expected =
      covariance[north * width + north] + covariance[south * width + south]
      - 2 * covariance[north * width + south]
    #expect(isClose(pair.variance, expected, 1e-12))
    // The same by the delta method of a linear formula.
    same(pair, try means.contrast(column("North") - column("South"))[0], 1e-13)
    // The same from a table read back from JSON, which keeps the covariance only.
    let data = try JSON.encode(means)
    let back = try JSON.decode(EstimateTable.self, from: data)
    same(pair, try back.contrast(["North": 1, "South": -1])[0], 1e-12)
    #expect(back.estimates == means.estimates)
  }

  @Test("Estimates of two requests of one design have a covariance")
  func joined() throws {
    let design = try HouseholdSurvey.design("d3")
    let ratio = try design.ratio(
      AnalysisVariable(
        .if(column("wage").isMissing, then: 0.0, else: column("wage"))),
      to: AnalysisVariable("weight"))[0]
    let totals = try design.total(
      AnalysisVariable(.if(column("wage").isMissing, then: 0.0, else: column("wage")), named: "y")
    )
    .joined(with: design.total(AnalysisVariable(column("weight"), named: "x")))
    same(ratio, try totals.contrast(column("y") / column("x"))[0], 1e-12)
    let other = try HouseholdSurvey.design("d3")
    #expect(throws: EstimationError.self) { try totals.joined(with: other.mean("wage")) }
  }

  @Test("A quantile of a variable with one value in each PSU is that of the PSUs")
  func quantileOfClusters() throws {
    let table = try Table([
      Column("psu", [1, 1, 2, 2, 3, 3, 4, 4]), Column("x", [1, 1, 2, 2, 3, 3, 4, 4]),
    ])
    let clusters = try SurveyDesign(table, clusters: "psu").quantile("x", [0.5])[0]
    let rows = try SurveyDesign(
      Table([Column("x", [1, 2, 3, 4])])
    ).quantile("x", [0.5])[0]
    #expect(clusters.value == rows.value && clusters.lower == rows.lower)
  }
}
