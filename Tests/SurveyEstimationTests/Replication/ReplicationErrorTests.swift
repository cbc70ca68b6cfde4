import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// What replicates cannot do is refused with a reason, and what they cannot tell is said.
@Suite("Limits of replicates")
struct ReplicationErrorTests {
  private func expectError(
    _ code: EstimationError.Code, _ text: String, location: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) {
    #expect(sourceLocation: location) {
      try body()
    } throws: { error in
      guard let error = error as? EstimationError else { return false }
      return error.code == code && "\(error)".contains(text)
    }
  }

  @Test("Designs that a method is not for")
  func designs() throws {
    let (d3, d5) = (try HouseholdSurvey.design("d3"), try HouseholdSurvey.design("d5"))
    expectError(.invalidDesign, "more than two PSUs") {
      _ = try d3.replicated(.balancedHalfSamples)
    }
    for method in [ReplicationMethod.jackknife, .raoWu(replicates: 10), .poisson(replicates: 9)] {
      expectError(.invalidOption, "more than one stage") { _ = try d5.replicated(method) }
    }
    let table = try ReplicationIdentityTests.pairs().table
    let finite = try SurveyDesign(
      table.adding([Column("size", table["weight"]?.doubles.map { _ in 9.0 } ?? [])]),
      weights: "weight", strata: "stratum", clusters: "psu", population: [.size("size")])
    expectError(.invalidOption, "finite populations") {
      _ = try finite.replicated(.balancedHalfSamples)
    }
    for name in ["dl.adjust", "dl.average"] {
      expectError(.invalidOption, "single PSU") {
        _ = try HouseholdSurvey.design(name).replicated(.raoWu(replicates: 10))
      }
    }
    #expect(
      try HouseholdSurvey.design("dl.certainty").replicated(.jackknife).mean("wage").count == 1)
  }

  @Test("Numbers out of range")
  func parameters() throws {
    let design = try HouseholdSurvey.design("d3")
    for method in [
      ReplicationMethod.raoWu(replicates: 1), .raoWu(replicates: -5), .preston(replicates: 200_000),
      .fay(rho: 1), .fay(rho: .nan), .groupedJackknife(groups: 1), .groupedJackknife(groups: .max),
      .successiveDifferences(replicates: 30), .successiveDifferences(replicates: .max),
      .generalizedReplication(maximum: 1),
    ] {
      #expect(throws: EstimationError.self, "\(method)") { try design.replicated(method) }
    }
    // More factors than memory holds, for rows that are units.
    let rows = try SurveyDesign(Table([Column("y", Array(repeating: 1.0, count: 1_000_000))]))
    expectError(.invalidOption, "than the memory of this machine holds") {
      _ = try rows.replicated(.raoWu(replicates: 100_000))
    }
    #expect(throws: EstimationError.self) {
      try design.replicated(.raoWu(replicates: 5)).mean(
        "wage", options: EstimationOptions().with { $0.degreesOfFreedom = .satterthwaite })
    }
    #expect(throws: EstimationError.self) {
      try design.replicated(.raoWu(replicates: 5)).withReplicates(
        named: ["a"], options: EstimationOptions().with { $0.degreesOfFreedom = .satterthwaite }
      ) { _ in [1] }
    }
    expectError(.invalidOption, "none has number 20") {
      _ = try design.replicated(.raoWu(replicates: 20)).replicateWeights(20)
    }
    expectError(.invalidDesign, "no replicate weights") { _ = try design.replicateWeights(0) }
  }

  @Test("A quantile from a delete-one jackknife is refused unless asked for")
  func quantiles() throws {
    let design = try HouseholdSurvey.design("d3")
    func median(_ method: ReplicationMethod?, _ interval: QuantileInterval) throws -> Estimate {
      let source = try method.map { try design.replicated($0) } ?? design
      return try source.median(
        "wage", options: EstimationOptions().with { $0.quantileInterval = interval })[0]
    }
    expectError(.invalidOption, "leaves out one unit") { _ = try median(.jackknife, .replicates) }
    expectError(.invalidOption, "no replicates") { _ = try median(nil, .replicates) }
    #expect(try median(.jackknife, .replicatesUnchecked).standardError != nil)
    #expect(try median(.jackknife, .woodruff).standardError != nil)
    let bootstrap = try median(.raoWu(replicates: 400), .replicates)
    let woodruff = try median(nil, .woodruff)
    let (a, b) = (try #require(bootstrap.standardError), try #require(woodruff.standardError))
    #expect(bootstrap.value == woodruff.value && a / b > 0.6 && a / b < 1.6)
    #expect(bootstrap.intervalMethod == "replicates")
  }

  @Test("Quantiles of replicates are the quantiles with their weights")
  func replicateQuantiles() throws {
    let design = try HouseholdSurvey.design("d3").replicated(.raoWu(replicates: 12), centre: .mean)
    let options = EstimationOptions().with { options in
      options.quantileInterval = .replicates
      options.quantileRule = .interpolatedCDF
    }
    let quantile = try design.quantile("wage", [0.3], options: options)[0]
    let values = try (0..<12).map { replicate -> Double in
      let table = try design.table.adding([Column("own", try design.replicateWeights(replicate))])
      let own = try SurveyDesign(table, weights: "own")
      return try #require(
        try own.quantile(
          "wage", [0.3], options: EstimationOptions().with { $0.quantileRule = .interpolatedCDF }
        )[0].value)
    }
    let mean = values.reduce(0, +) / 12
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 11
    #expect(isClose(quantile.variance, variance, 1e-10))
  }

  @Test("Replicates without an estimate are counted")
  func undefinedReplicates() throws {
    // Only PSU 1 of stratum 1 and PSU 2 of stratum 2 have migrants; half samples may leave both out.
    let table = try Table([
      Column("stratum", [1, 1, 1, 2, 2, 2, 3, 3]), Column("psu", [1, 2, 2, 1, 2, 2, 1, 2]),
      Column("migrant", [1, 0, 0, 0, 1, 1, 0, 0]), Column("y", [1.0, 2, 3, 4, 5, 7, 8, 9]),
    ])
    let design = try SurveyDesign(table, strata: "stratum", clusters: "psu")
      .replicated(.balancedHalfSamples)
    let mean = try design.domain(where: column("migrant") == 1).mean("y")[0]
    #expect(mean.undefinedReplicates == 1)
    #expect(mean.flags.contains(.undefinedReplicates))
    // A domain in one PSU tells nothing, whatever the replicates say.
    let one = try design.domain(where: column("migrant") == 1 && column("stratum") == 1)
      .mean("y")[0]
    #expect(one.standardError == nil && one.undefined == .singleUnit)
  }

  @Test("Supplied weights that cannot be")
  func supplied() throws {
    let table = try Table([
      Column("w", [1.0, 2, 3]), Column("a", [1.0, 2, 4]), Column("b", [2.0, -1, 3]),
      Column("gap", [1.0, nil, 2]), Column("text", ["x", "y", "z"]),
      Column("endless", [1.0, .infinity, 2]), Column("y", [4.0, 5, 6]),
    ])
    func design(_ columns: [String], _ kind: SuppliedReplicates.Kind = .brr) throws -> SurveyDesign
    {
      try SurveyDesign(
        table, weights: "w", replicates: SuppliedReplicates(columns: columns, kind: kind))
    }
    #expect(try design(["a", "b"]).mean("y")[0].standardError != nil)
    expectError(.missingDesignValue, "row 2") { _ = try design(["a", "gap"]) }
    expectError(.invalidWeight, "text") { _ = try design(["a", "text"]) }
    expectError(.invalidWeight, "row 2") { _ = try design(["a", "endless"]) }
    expectError(.invalidOption, "two replicates") { _ = try design(["a"]) }
    expectError(.invalidOption, "coefficient for each") { _ = try design(["a", "b"], .jkn) }
    expectError(.invalidOption, "need a scale") { _ = try design(["a", "b"], .other) }
    expectError(.invalidOption, "Fay's factor") { _ = try design(["a", "b"], .fay(rho: 1)) }
    #expect(throws: MicrodataError.self) { try design(["a", "missing"]) }
    expectError(.invalidOption, "2 replicates") {
      _ = try SurveyDesign(
        table, weights: "w",
        replicates: SuppliedReplicates(columns: ["a", "b"], kind: .jkn, replicateScales: [1]))
    }
    // A replicate that failed has no weights at all.
    let withFailed = try SurveyDesign(
      table.adding([Column("failed", [Double?](repeating: nil, count: 3))]), weights: "w",
      replicates: SuppliedReplicates(columns: ["a", "b", "failed"], kind: .brr))
    #expect(try withFailed.mean("y")[0].undefinedReplicates == 1)
    // Without a sampling weight, the mean of the replicates stands for it.
    let mean = try SurveyDesign(
      table, weights: nil, replicates: SuppliedReplicates(columns: ["a", "b"], kind: .brr))
    #expect(mean.rowWeights == [1.5, 0.5, 3.5])
  }
}
