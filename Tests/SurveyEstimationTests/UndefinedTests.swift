import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// What cannot be known has a reason, and is never 0 ± 0.
@Suite("Undefined results")
struct UndefinedTests {
  private func table() throws -> Table {
    try Table([
      Column("psu", [1, 1, 2, 2, 3, 3, 4, 4]),
      Column("g", ["a", "a", "b", "b", "c", "c", "c", "c"]),
      Column("y", [1.0, 2, 3, 4, nil, nil, nil, nil]), Column("x", [0.0, 0, 1, 1, 1, 1, 1, 1]),
      Column("never", Array(repeating: 0, count: 8)),
      Column("t", ["u", "v", "u", "v", "u", "v", "u", "v"]),
      Column("constant", Array(repeating: 5.0, count: 8)),
    ])
  }

  private func design() throws -> SurveyDesign { try SurveyDesign(table(), clusters: "psu") }

  @Test("A domain in one PSU has an estimate and no standard error")
  func singleUnit() throws {
    let estimates = try design().mean("y", by: "g").estimates
    #expect(estimates.map(\.value) == [1.5, 3.5, nil])
    #expect(estimates.map(\.standardError) == [nil, nil, nil])
    #expect(estimates.map(\.undefined) == [.singleUnit, .singleUnit, .noValidValues])
    #expect(estimates[2].n == 0 && estimates[2].missing == 4)
    // Its total is one PSU's against three empty ones: that is known.
    let total = try design().total("y", by: "g")[0]
    #expect(total.standardError != nil && total.lower == nil)
    #expect(total.undefined == .noDegreesOfFreedom)
  }

  @Test("Zero denominators, constants, too few values")
  func denominators() throws {
    let ratio = try design().ratio("y", to: "x", by: "g").estimates
    #expect(ratio[0].value == nil && ratio[0].undefined == .zeroDenominator)
    let correlation = try design().estimate([.correlation("constant", "x")])[0]
    #expect(correlation.value == nil && correlation.undefined == .noVariation)
    let one = try design().domain(where: column("y") == 1).estimate([.variance("y")])[0]
    #expect(one.value == nil && one.undefined == .tooFewValues)
  }

  @Test("A share of zero has an exact interval, in every method")
  func boundary() throws {
    for method in ProportionInterval.allCases {
      let options = EstimationOptions().with { $0.proportionInterval = method }
      for estimate in [
        try design().mean("never", options: options)[0],
        try design().mean(AnalysisVariable(column("never") == 0), options: options)[0],
      ] {
        let (lower, upper) = (estimate.lower ?? .nan, estimate.upper ?? .nan)
        #expect(upper - lower > 0.1, "\(method) \(estimate)")
        #expect(lower >= 0 && upper <= 1 && lower <= estimate.value ?? 2)
      }
    }
    // Clopper and Pearson for 0 of 8: 1 − 0.025^(1/8).
    let exact = try design().mean("never")[0]
    #expect(isClose(exact.upper, 0.36941665, 1e-7) && exact.flags == [.exactAtBoundary])
  }

  @Test("A census has no sampling error, and says so with an interval of no width")
  func census() throws {
    let table = try table().adding([Column("N", Array(repeating: 4, count: 8))])
    let design = try SurveyDesign(table, clusters: "psu", population: [.size("N")])
    let mean = try design.mean("x")[0]
    #expect(mean.standardError == 0 && mean.lower == mean.value && mean.upper == mean.value)
    let share = try design.mean("never")[0]
    #expect(share.lower == 0 && share.upper == 0)
  }

  @Test("Text and dates are refused with advice")
  func unsuitable() throws {
    let error = #expect(throws: EstimationError.self) { try design().mean("t") }
    #expect(error?.code == .unsuitableVariable && error?.hint.contains("proportions") == true)
    #expect(throws: MicrodataError.self) { try design().mean("yy") }
    #expect(throws: EstimationError.self) { try design().quantile("x", [1.5]) }
    let options = EstimationOptions().with { $0.confidence = 95 }
    #expect(throws: EstimationError.self) { try design().mean("x", options: options) }
  }

  @Test("Missing values: each variable by its own, listwise, or an error")
  func missingPolicies() throws {
    let both = try design().mean("y", "x")
    #expect(both.estimates.map(\.n) == [4, 8])
    let options = EstimationOptions().with { $0.missing = .listwise }
    #expect(try design().mean("y", "x", options: options).estimates.map(\.n) == [4, 4])
    let fail = EstimationOptions().with { $0.missing = .fail }
    let error = #expect(throws: EstimationError.self) { try design().mean("y", options: fail) }
    #expect(error?.code == .missingValues && error?.message.contains("row 5") == true)
    #expect(try design().mean("x", options: fail)[0].n == 8)
  }

  @Test("An interval of a quantile that leaves the sample has one end")
  func quantileBeyond() throws {
    let table = try Table([Column("y", (1...6).map { Double($0) })])
    let extreme = try SurveyDesign(table).quantile("y", [0.99])[0]
    #expect(extreme.value == 6 && extreme.upper == nil && extreme.standardError == nil)
    #expect(extreme.undefined == .beyondSample)
  }
}
