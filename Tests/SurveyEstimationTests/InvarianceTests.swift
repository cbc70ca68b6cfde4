import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// The same answer from another path: threads, row order, labels, weight scale, split files, empty domains.
@Suite("Invariance")
struct InvarianceTests {
  static let statistics: [Statistic] = [
    .count, .total("wage"), .mean("wage"), .mean("year"), .ratio("wage", to: "hours"),
    .proportion("education"), .quantile("wage", [0.1, 0.5, 0.9]), .quantile("hours", [0.25, 0.5]),
    .variance("wage"), .correlation("wage", "hours"),
  ]

  private func design(
    _ table: Table, strata: ColumnNames = "stratum", weights: String = "weight"
  ) throws -> SurveyDesign {
    try SurveyDesign(
      table, weights: weights, strata: strata, clusters: ["psu", "household"],
      population: [.size("fpc1"), .size("fpc2")])
  }

  private func compare(
    _ a: EstimateTable, _ b: EstimateTable, tolerance: Double,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(a.count == b.count, sourceLocation: location)
    for (x, y) in zip(a.estimates, b.estimates) {
      for value in [\Estimate.value, \.standardError, \.lower, \.upper, \.designEffect] {
        let (left, right) = (x[keyPath: value], y[keyPath: value])
        #expect(
          left == right || isClose(left, right ?? .nan, tolerance), "\(x) | \(y)",
          sourceLocation: location)
      }
      #expect(x.n == y.n && x.degreesOfFreedom == y.degreesOfFreedom, sourceLocation: location)
    }
  }

  @Test("Threads do not change a bit")
  func threads() throws {
    let table = try HouseholdSurvey.table()
    // Long enough for many blocks.
    let long = table.subset(rows: (0..<200).flatMap { _ in 0..<table.rowCount })
    let copies = Column(
      "copy", (0..<200).flatMap { copy in Array(repeating: copy as Int?, count: table.rowCount) })
    let design = try SurveyDesign(
      long.adding([copies]), weights: "weight", strata: ["stratum"], clusters: "psu")
    let one = EstimationOptions().with { $0.maximumThreads = 1 }
    for groups in [[], ["region", "sex"], ["copy"]] {
      let options = one.with { $0.designEffect = .withReplacement }
      let sequential = try design.estimate(Self.statistics, by: groups, options: options)
      for threads in [2, 3, 7] {
        let parallel = try design.estimate(
          Self.statistics, by: groups, options: options.with { $0.maximumThreads = threads })
        #expect(sequential.estimates == parallel.estimates)
      }
    }
  }

  @Test("Row order changes rounding only", arguments: [1, 2, 3])
  func rowOrder(seed: UInt64) throws {
    let table = try HouseholdSurvey.table()
    var random = CounterGenerator(seed: seed)
    let shuffled = table.subset(rows: Array(0..<table.rowCount).shuffled(using: &random))
    for groups in [[], ["region", "sex"]] {
      compare(
        try design(table).estimate(Self.statistics, by: groups),
        try design(shuffled).estimate(Self.statistics, by: groups), tolerance: 1e-11)
    }
    let rules: [QuantileRule] = [.interpolatedCDF, .midpoint, .mode]
    for rule in rules {
      let options = EstimationOptions().with { $0.quantileRule = rule }
      let probabilities = (1..<20).map { Double($0) / 20 }
      compare(
        try design(table).quantile("hours", probabilities, options: options),
        try design(shuffled).quantile("hours", probabilities, options: options),
        tolerance: 1e-11)
    }
  }

  @Test("Names of strata and types of identifiers do not matter")
  func labels() throws {
    let table = try HouseholdSurvey.table()
    let stratum = try table.column("stratum")
    let rows = 0..<table.rowCount
    let renamed = try table.adding([
      Column("asText", rows.map { stratum.number(at: $0).map { "s\(100 - Int($0))" } }),
      Column("asDouble", rows.map { stratum.number(at: $0).map { $0 / 3 } }),
      Column("asLong", rows.map { stratum.number(at: $0).map { Int($0) << 40 } }),
    ])
    let expected = try design(table).estimate(Self.statistics)
    for name in ["asText", "asDouble", "asLong"] {
      compare(
        expected, try design(renamed, strata: [name]).estimate(Self.statistics), tolerance: 1e-11)
    }
  }

  @Test("The scale of the weights does not matter to means")
  func weightScale() throws {
    let table = try HouseholdSurvey.table()
    let scaled = try table.adding([
      (column("weight") * 1024).evaluated(as: "w2", in: table),
      (column("weight") * 1e-9).evaluated(as: "w3", in: table),
    ])
    let statistics = Self.statistics.dropFirst(2).map { $0 }
    let expected = try design(table).estimate(statistics)
    compare(expected, try design(scaled, weights: "w2").estimate(statistics), tolerance: 1e-12)
    compare(expected, try design(scaled, weights: "w3").estimate(statistics), tolerance: 1e-9)
  }

  @Test("A file in two parts is the file")
  func split() throws {
    let table = try HouseholdSurvey.table()
    let half = table.rowCount / 2
    let swapped = table.subset(rows: Array(half..<table.rowCount) + Array(0..<half))
    compare(
      try design(table).estimate(Self.statistics, by: ["sex"]),
      try design(swapped).estimate(Self.statistics, by: ["sex"]), tolerance: 1e-11)
  }

  @Test("A row for each copy of a cluster leaves the standard error unchanged")
  func replicatedClusters() throws {
    let table = try HouseholdSurvey.table()
    let twice = table.subset(rows: Array(0..<table.rowCount).flatMap { [$0, $0] })
    let half = try twice.adding([
      (column("weight") / 2).evaluated(as: "halfWeight", in: twice)
    ])
    let a = try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
    let b = try SurveyDesign(half, weights: "halfWeight", strata: "stratum", clusters: "psu")
    for statistic in [Statistic.mean("wage"), .total("wage"), .ratio("wage", to: "hours")] {
      let (x, y) = (try a.estimate([statistic])[0], try b.estimate([statistic])[0])
      #expect(isClose(x.value, y.value ?? 0, 1e-13))
      #expect(isClose(x.standardError, y.standardError ?? 0, 1e-12))
    }
  }

  @Test("An empty domain changes no other")
  func emptyDomain() throws {
    let design = try HouseholdSurvey.design("d3")
    let north = design.domain(where: column("region") == "North" || column("region") == "South")
    let all = try design.mean("wage", by: "region", "sex")
    for estimate in try north.mean("wage", by: "region", "sex").estimates {
      #expect(all.estimates.contains(estimate))
    }
    let none = try design.domain(where: column("age") > 200).mean("wage")[0]
    #expect(none.value == nil && none.standardError == nil && none.undefined == .emptyDomain)
  }
}
