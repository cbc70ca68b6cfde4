import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Identities: what replicates must reproduce exactly, and the same answer from weights written out.
@Suite("Identities of replicates")
struct ReplicationIdentityTests {
  /// Seven strata of two PSUs of a few people.
  static func pairs() throws -> SurveyDesign {
    var (strata, psus, weights, incomes) = ([Int](), [Int](), [Double](), [Double]())
    for stratum in 1...7 {
      for psu in 1...2 {
        for person in 0..<(2 + (stratum + psu) % 3) {
          strata.append(stratum)
          psus.append(10 * psu + stratum)
          weights.append(Double(3 + (stratum * 5 + psu) % 7) + 0.25 * Double(person))
          incomes.append(Double((stratum * 37 + psu * 101 + person * 53) % 91) + 10)
        }
      }
    }
    let table = try Table([
      Column("stratum", strata), Column("psu", psus), Column("weight", weights),
      Column("income", incomes),
    ])
    return try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
  }

  private func expectSameTotals(
    _ method: ReplicationMethod, _ design: SurveyDesign, _ variable: AnalysisVariable,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let linearised = try #require(try design.total(variable)[0].variance)
    for centre in ReplicateCentre.allCases {
      let replicated = try design.replicated(method, centre: centre).total(variable)[0].variance
      // About their mean, jackknife replicates of strata of different sizes are not quite centred.
      let isExact = centre == .estimate || method != .jackknife
      if isExact {
        #expect(isClose(replicated, linearised), "\(method)", sourceLocation: location)
      }
    }
  }

  @Test("The variance of a total is that of linearisation")
  func totals() throws {
    let pairs = try Self.pairs()
    for method in [
      ReplicationMethod.jackknife, .balancedHalfSamples, .fay(rho: 0.3), .generalizedReplication(),
    ] {
      try expectSameTotals(method, pairs, "income")
    }
    for name in ["d1", "d2", "d3", "d4"] {
      let design = try HouseholdSurvey.design(name)
      try expectSameTotals(.jackknife, design, "wage")
    }
    for name in ["d3", "d4", "d5", "d5f", "dl.adjust", "dl.certainty"] {
      try expectSameTotals(.generalizedReplication(), try HouseholdSurvey.design(name), "wage")
    }
  }

  @Test("Grouped jackknife: exact in one stratum of few units, right on average over groupings")
  func groupedJackknife() throws {
    let values: [Double] = [3, 8, 2, 9, 4, 11]
    let table = try Table([
      Column("y", values), Column("size", values.map { _ in 24.0 }),
    ])
    let one = try SurveyDesign(table, population: [.size("size")])
    try expectSameTotals(.groupedJackknife(groups: 9), one, "y")
    // Groups cut across strata, whose deviations meet in the square: their products cancel on average.
    let pairs = try Self.pairs()
    let expected = try #require(try pairs.total("income")[0].variance)
    let seeds = 150
    let mean =
      try (0..<seeds).map { seed in
        try #require(
          try pairs.replicated(.groupedJackknife(groups: 5), seed: UInt64(seed), centre: .estimate)
            .total("income")[0].variance)
      }.reduce(0, +) / Double(seeds)
    #expect(abs(mean / expected - 1) < 0.15)
  }

  @Test("Sixteen generalised replicates reproduce the variance of MU284 exactly")
  func twoStages() throws {
    let table = try PublishedAnswersTests.municipalities(
      KnownAnswers("reference/known-answers.json"))
    let design = try SurveyDesign(
      table, clusters: ["id1", "id2"], population: [.size("n1"), .size("n2")]
    ).replicated(.generalizedReplication())
    #expect(design.replication?.replicates == 16)
    #expect(isClose(try design.total("y1")[0].variance, 5_172_234.4444444444, 1e-12))
  }

  @Test("Successive differences: half the sum of squared differences, around the circle")
  func successiveDifferences() throws {
    let values: [Double] = [3, 8, 2, 9, 4, 11, 7, 5, 12, 6]
    let table = try Table([
      Column("y", values), Column("place", [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]),
      Column("size", values.map { _ in 40.0 }),
    ])
    func half(_ y: [Double]) -> Double {
      zip(y, y.dropFirst() + [y[0]]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / 2
    }
    let design = try SurveyDesign(table, population: [.size("size")])
    let total = try design.replicated(.successiveDifferences(replicates: 12)).total("y")[0]
    let variance = try #require(total.variance)
    #expect(isClose(variance, 16 * 0.75 * half(values), 1e-12))
    // In the opposite order the differences are the same.
    let sorted = try design.replicated(
      .successiveDifferences(replicates: 12, orderedBy: "place")
    ).total("y")[0]
    #expect(isClose(sorted.variance, variance, 1e-12))
    // Factors are 1 and 1 ± 1/√2, shortened by the finite population.
    let factors = Set(
      try (0..<12).flatMap { replicate in
        try design.replicated(.successiveDifferences(replicates: 12)).replicateWeights(replicate)
          .map { (($0 / 4 - 1) / 0.75.squareRoot() * 1e9).rounded() / 1e9 }
      })
    #expect(factors == [0, 0.707106781, -0.707106781])
  }

  static let methods: [ReplicationMethod] = [
    .jackknife, .groupedJackknife(groups: 4), .cantyDavison(replicates: 30),
    .raoWu(replicates: 30), .raoWuYueBeaumont(replicates: 30), .preston(replicates: 30),
    .doubledHalf(replicates: 30), .generalizedBootstrap(replicates: 30), .poisson(replicates: 30),
    .successiveDifferences(replicates: 20), .generalizedReplication(maximum: 30),
  ]

  @Test("Factored replicates and their weights written out give the same", arguments: methods)
  func writtenOut(method: ReplicationMethod) throws {
    let design = try HouseholdSurvey.design("d4").replicated(method, seed: 3, centre: .estimate)
    let replicates = try #require(design.replicates)
    let names = (0..<replicates.count).map { "r\($0)" }
    let table = try design.table.adding(
      names.indices.map { Column(names[$0], try design.replicateWeights($0)) })
    let supplied = SuppliedReplicates(
      columns: names, kind: .other, replicateScales: replicates.coefficients, centre: .estimate)
    let whole = try SurveyDesign(table, weights: "weight", replicates: supplied)
    let units = try SurveyDesign(
      table, weights: "weight", replicates: supplied, strata: "stratum", clusters: "psu")
    #expect(whole.replication?.isFactored == false && units.replication?.isFactored == true)
    let statistics: [Statistic] = [
      .total("wage"), .mean("wage"), .ratio("wage", to: "hours"), .proportion("education"),
      .variance("wage"), .correlation("wage", "hours"), .quantile("wage", [0.2, 0.5]), .count,
    ]
    let reference = try design.estimate(statistics, by: ["region", "sex"])
    for other in [whole, units] {
      let result = try other.estimate(statistics, by: ["region", "sex"])
      #expect(result.count == reference.count)
      for (a, b) in zip(result.estimates, reference.estimates) where a.estimator != "quantile" {
        guard let value = b.value else { continue }
        #expect(isClose(a.value, value, 1e-12))
        guard let error = b.standardError, a.undefined == nil else { continue }
        #expect(isClose(a.standardError, error, 1e-8), "\(method) \(a)")
        #expect(a.undefinedReplicates == b.undefinedReplicates)
      }
    }
  }

  @Test("The order of the rows and the number of threads change nothing", arguments: methods)
  func invariance(method: ReplicationMethod) throws {
    let design = try HouseholdSurvey.design("d4")
    let rows = (0..<design.table.rowCount).map { ($0 * 37 + 11) % design.table.rowCount }
    #expect(Set(rows).count == rows.count)
    let shuffled = try SurveyDesign(
      design.table.subset(rows: rows), weights: "weight", strata: "stratum", clusters: "psu",
      population: [.size("fpc1")])
    let (a, b) = (
      try design.replicated(method, seed: 5), try shuffled.replicated(method, seed: 5)
    )
    for replicate in 0..<(a.replication?.replicates ?? 0) {
      let (first, second) = (
        try a.replicateWeights(replicate), try b.replicateWeights(replicate)
      )
      let isSame = rows.indices.allSatisfy { isClose(second[$0], first[rows[$0]], 1e-12) }
      // The jackknife numbers its replicates by the order of the file.
      if method != .jackknife { #expect(isSame, "\(method)") }
    }
    let (one, two) = (try a.mean("wage", by: "region"), try b.mean("wage", by: "region"))
    for (x, y) in zip(one.estimates, two.estimates) {
      #expect(isClose(x.standardError, try #require(y.standardError), 1e-9))
    }
    let single = try a.mean(
      "wage", by: "region", options: EstimationOptions().with { $0.maximumThreads = 1 })
    #expect(single.estimates.map(\.standardError) == one.estimates.map(\.standardError))
  }

  @Test("Contrasts and joined tables use the covariance of replicates")
  func contrasts() throws {
    let design = try HouseholdSurvey.design("d3").replicated(.raoWu(replicates: 50))
    let means = try design.mean("wage", by: "sex")
    let difference = try means.contrast(["1": 1, "2": -1])[0]
    let v = means.covariance()
    #expect(isClose(difference.variance, v[0] + v[3] - 2 * v[1], 1e-10))
    let joined = try design.mean("wage").joined(with: design.mean("hours"))
    #expect(joined.covariance()[1] != 0)
    #expect(throws: EstimationError.self) {
      try means.joined(with: HouseholdSurvey.design("d3").mean("wage"))
    }
  }
}
