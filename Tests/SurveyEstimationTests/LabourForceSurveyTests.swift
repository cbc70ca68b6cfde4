import Foundation
import Microdata
import MicrodataIO
import TestSupport
import Testing

@testable import SurveyEstimation

/// Real data: the Quarterly Labour Force Survey of South Africa, third quarter of 2017, against the
/// published release (P0211) and R survey. Skipped without the corpus.
@Suite(
  "Labour force of South Africa",
  .enabled(if: Fixtures.corpus != nil, "needs the corpus, see MIZAN_CORPUS"))
struct LabourForceSurveyTests {
  static let shared = Result { () -> SurveyDesign in
    let file = try #require(Fixtures.corpus)
      .appendingPathComponent("zaf_qlfs/QLFS-2017-03_F1.dta")
    var table = try MicrodataFile.open(file.path).load(
      ScanRequest(columns: [
        "UQNO", "Q14AGE", "Q13GENDER", "Status", "Status_exp", "Province", "Weight", "STRATUM",
        "NEET",
      ])
    ).table
    let uqno = try table.column("UQNO")
    table = try table.adding([
      Column("psu", (0..<table.rowCount).map { uqno.text(at: $0).map { String($0.prefix(8)) } })
    ])
    return try SurveyDesign(
      table, weights: "Weight", strata: "STRATUM", clusters: "psu", singlePSU: .centred)
  }

  let design: SurveyDesign

  init() throws {
    design = try Self.shared.get()
  }

  private var workingAge: SurveyDomain {
    design.domain(where: column("Q14AGE").between(15, 64))
  }
  private static let unemployed = AnalysisVariable(column("Status") == 2, named: "unemployed")
  private static let labourForce: RowExpression = column("Status").isIn([1, 2])

  @Test("The design")
  func designOfTheSurvey() {
    #expect(design.summary.rows == 69_259)
    #expect(design.summary.strataCount == 248 && design.summary.psuCount == 3244)
    #expect(abs(design.summary.sumOfWeights - 55_998_430) < 2)
  }

  @Test("Unemployment rate, with its standard error")
  func unemploymentRate() throws {
    let rate = try workingAge.domain(where: Self.labourForce).mean(Self.unemployed)[0]
    #expect(abs((rate.value ?? 0) * 100 - 27.722) < 0.0005)
    #expect(abs((rate.standardError ?? 0) * 100 - 0.42751) < 0.000005)
    #expect(rate.n == 9676 + 3490 + 8494 + 3717)
    let expanded = try workingAge.ratio(
      AnalysisVariable(column("Status_exp") == 2),
      to: AnalysisVariable(column("Status_exp").isIn([1, 2])))[0]
    #expect(abs((expanded.value ?? 0) * 100 - 36.785) < 0.0005)
  }

  @Test("Totals, with their standard errors")
  func totals() throws {
    let totals = try workingAge.estimate([
      .count, .total(AnalysisVariable(column("Status") == 1)), .total(Self.unemployed),
      .total(AnalysisVariable(Self.labourForce)), .total(AnalysisVariable(column("Status") == 3)),
    ])
    for (estimate, expected) in zip(
      totals.estimates, [37_373_366.0, 16_191_670, 6_210_326, 22_401_996, 2_435_507])
    {
      #expect(abs((estimate.value ?? 0) - expected) < 1, "\(estimate)")
    }
    for (estimate, expected) in zip(
      totals.estimates.dropFirst(), [177_294.0, 125_403, 233_326])
    {
      #expect(isClose(estimate.standardError, expected, 2e-4), "\(estimate)")
    }
  }

  @Test("By province")
  func provinces() throws {
    let rates = try workingAge.domain(where: Self.labourForce)
      .mean(Self.unemployed, by: "Province").estimates
    let published = [21.867, 35.477, 29.881, 31.847, 24.555, 26.196, 30.188, 30.726, 19.111]
    #expect(rates.map(\.domain[0].code) == (1...9).map { "\($0)" })
    for (rate, expected) in zip(rates, published) {
      #expect(abs((rate.value ?? 0) * 100 - expected) < 0.0005, "\(rate)")
    }
  }

  @Test("A domain is a ratio: two paths to one standard error")
  func identity() throws {
    let mean = try workingAge.domain(where: Self.labourForce).mean(Self.unemployed)[0]
    let ratio = try workingAge.ratio(Self.unemployed, to: AnalysisVariable(Self.labourForce))[0]
    #expect(isClose(mean.value, ratio.value ?? 0, 1e-13))
    #expect(isClose(mean.standardError, ratio.standardError ?? 0, 1e-11))
  }
}
