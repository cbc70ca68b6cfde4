import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Independent algorithm: the replicate variances of R survey 4.1, 1e-10 relative.
@Suite("Golden values of R survey for replicates")
struct ReplicateGoldenTests {
  static let answers = Result { try KnownAnswers("reference/replicates.json") }

  let answers: KnownAnswers

  init() throws {
    answers = try Self.answers.get()
  }

  private func check(
    _ estimates: [Estimate], _ key: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let (points, errors) = (try answers.numbers("\(key).est"), try answers.numbers("\(key).se"))
    #expect(estimates.count == points.count, "\(key)", sourceLocation: location)
    for (estimate, (point, error)) in zip(estimates, zip(points, errors)) {
      #expect(isClose(estimate.value, point), "\(key)", sourceLocation: location)
      #expect(
        isClose(estimate.standardError, error),
        "\(key): \(estimate.standardError ?? .nan) ≠ \(error)", sourceLocation: location)
    }
  }

  private func checkAll(_ name: String, _ design: SurveyDesign) throws {
    try check(try design.total("wage").estimates, "\(name).total.wage")
    try check(try design.mean("wage").estimates, "\(name).mean.wage")
    try check(try design.mean("year").estimates, "\(name).mean.year")
    try check(try design.proportion("sex").estimates, "\(name).prop.sex")
    try check(try design.ratio("wage", to: "hours").estimates, "\(name).ratio")
    let bySex = try design.mean("wage", by: "sex")
    try check(bySex.estimates, "\(name).by.sex")
    for (ours, theirs) in zip(bySex.covariance(), try answers.numbers("\(name).by.sex.vcov")) {
      #expect(isClose(ours, theirs, 1e-9), "\(name)")
    }
    try check(try design.total("wage", by: "sex").estimates, "\(name).by.sex.total")
    try check(
      try design.domain(where: HouseholdSurvey.domain).mean("wage").estimates, "\(name).dom")
    let options = EstimationOptions().with { options in
      options.quantileInterval = .woodruffR
      options.degreesOfFreedom = .fixed((try? answers.number("\(name).degf")) ?? .nan)
    }
    let quantiles = try design.quantile("wage", [0.25, 0.5, 0.75], options: options)
    let expected = try answers.numbers("\(name).quantile")
    for (index, estimate) in quantiles.estimates.enumerated() {
      #expect(isClose(estimate.value, expected[index * 3], 1e-14), "\(name)")
      #expect(isClose(estimate.lower, expected[index * 3 + 1], 1e-14), "\(name)")
      #expect(isClose(estimate.upper, expected[index * 3 + 2], 1e-14), "\(name)")
    }
  }

  @Test("Jackknife, with and without strata and finite populations")
  func jackknife() throws {
    let d3 = try HouseholdSurvey.design("d3")
    try checkAll("jkn", try d3.replicated(.jackknife))
    try checkAll("jkn.mse", try d3.replicated(.jackknife, centre: .estimate))
    try checkAll("jkn4", try HouseholdSurvey.design("d4").replicated(.jackknife))
    let table = try HouseholdSurvey.table()
    let unique = try table.adding([
      Column(
        "unique",
        (0..<table.rowCount).map { row in
          "\(table["stratum"]?.text(at: row) ?? "") \(table["psu"]?.text(at: row) ?? "")"
        })
    ])
    let unstratified = try SurveyDesign(unique, weights: "weight", clusters: "unique")
    try checkAll("jk1", try unstratified.replicated(.jackknife))
    #expect(try d3.replicated(.jackknife).mean("year")[0].degreesOfFreedom == 32)
  }

  /// The columns of the script: the weight times a factor that a formula gives.
  static func supplied(combined: Bool) throws -> (table: Table, names: [String]) {
    let table = try HouseholdSurvey.table()
    let weights = try table.column("weight").doubles
    let names = (1...12).map { "r\($0)" }
    let columns = (1...12).map { r in
      Column(
        "r\(r)",
        weights.indices.map { row -> Double? in
          let i = row + 1
          let factor = 1 + Double(((i * 7 + r * 31 + (i % 13) * r) % 21) - 10) / 20
          return combined ? weights[row] * factor : weights[row] * factor / weights[row]
        })
    }
    return (try table.adding(columns), names)
  }

  @Test("Supplied replicate weights of every kind")
  func suppliedReplicates() throws {
    let (table, names) = try Self.supplied(combined: true)
    let kinds: [(String, SuppliedReplicates)] = [
      ("brr", SuppliedReplicates(columns: names, kind: .brr)),
      ("fay", SuppliedReplicates(columns: names, kind: .fay(rho: 0.3))),
      ("jk1", SuppliedReplicates(columns: names, kind: .jk1)),
      (
        "jkn",
        SuppliedReplicates(
          columns: names, kind: .jkn, replicateScales: (1...12).map { Double($0) / 13 })
      ),
      ("bootstrap", SuppliedReplicates(columns: names, kind: .bootstrap)),
      ("sdr", SuppliedReplicates(columns: names, kind: .successiveDifferences)),
      (
        "other", SuppliedReplicates(columns: names, kind: .other, scale: 0.07, centre: .estimate)
      ),
    ]
    for (name, replicates) in kinds {
      let design = try SurveyDesign(table, weights: "weight", replicates: replicates)
      #expect(design.summary.degreesOfFreedom == 11)
      try checkAll("sup.\(name)", design)
    }
  }

  @Test("Supplied factors of the weight")
  func suppliedFactors() throws {
    let (table, names) = try Self.supplied(combined: false)
    let replicates = SuppliedReplicates(columns: names, kind: .brr, isCombined: false)
    try checkAll(
      "sup.factors", try SurveyDesign(table, weights: "weight", replicates: replicates))
  }

  @Test("Hospitals: few units, strata of different sizes", arguments: [false, true])
  func hospitals(aboutEstimate: Bool) throws {
    let table = try Table(
      ["level", "population", "births", "beds", "w"].map {
        Column($0, try answers.numbers("hospitals.data.\($0)"))
      })
    let centre: ReplicateCentre = aboutEstimate ? .estimate : .mean
    let designs = [
      "jkn": try SurveyDesign(
        table, weights: "w", strata: "level", population: [.size("population")]),
      "jk1": try SurveyDesign(table, weights: "w"),
    ]
    for (name, design) in designs.sorted(by: { $0.key < $1.key }) {
      let replicated = try design.replicated(.jackknife, centre: centre)
      let key = "hospitals.\(name)" + (aboutEstimate ? ".mse" : "")
      try check(try replicated.total("births").estimates, "\(key).total")
      try check(try replicated.mean("births").estimates, "\(key).mean")
      try check(try replicated.ratio("births", to: "beds").estimates, "\(key).ratio")
      try check(try replicated.mean("births", by: "level").estimates, "\(key).by.level")
      #expect(try answers.number("\(key).degf") == Double(replicated.summary.degreesOfFreedom))
    }
  }

  @Test(
    "Levy and Lemeshow (1999), p. 382: jackknife, half samples and Fay", arguments: [false, true])
  func emergencyServices(aboutEstimate: Bool) throws {
    let table = try Table([
      Column("ESA", [1, 1, 2, 2, 3, 3]), Column("arrests", [120, 78, 185, 228, 670, 530]),
      Column("alive", [25, 24, 30, 49, 80, 70]), Column("w", [1, 1, 1, 1, 1, 1]),
    ])
    let design = try SurveyDesign(table, weights: "w", strata: "ESA")
    let centre: ReplicateCentre = aboutEstimate ? .estimate : .mean
    // Printed by the authors: 0.0098 linearised and jackknifed, 0.0094 half samples.
    for (key, method) in [
      ("jkn", ReplicationMethod.jackknife), ("brr", .balancedHalfSamples), ("fay", .fay(rho: 0.3)),
    ] {
      let replicated = try design.replicated(method, centre: centre)
      let suffix = aboutEstimate ? ".mse" : ""
      try check(
        try replicated.ratio("alive", to: "arrests").estimates, "scd.\(key)\(suffix).ratio")
      try check(try replicated.total("alive").estimates, "scd.\(key)\(suffix).total")
    }
  }
}
