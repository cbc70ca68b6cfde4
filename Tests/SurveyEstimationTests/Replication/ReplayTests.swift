import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Replicates run the whole weighting pipeline, each on its own weights.
@Suite("Weighting in every replicate")
struct ReplayTests {
  static let margins: [String: [CategoryCode: Double]] = [
    "sex": ["1": 7600, "2": 10600],
    "region": ["East": 9300, "North": 2700, "South": 4900, "West": 1300],
  ]

  @Test("R survey: post-stratified, raked and calibrated jackknife")
  func golden() throws {
    let answers = try ReplicateGoldenTests.answers.get()
    let jackknife = try HouseholdSurvey.design("d3").replicated(.jackknife)
    let cases: [(String, CalibrationTargets, CalibrationMethod, Double)] = [
      ("post", .margins(["sex": Self.margins["sex"] ?? [:]]), .poststratification, 1e-10),
      // R rakes margin by margin until weights move by less than its tolerance.
      ("rake", .margins(Self.margins), .raking, 1e-7),
      ("linear", .margins(Self.margins), .linear, 1e-9),
    ]
    for (name, targets, method, tolerance) in cases {
      let design = try jackknife.calibrated(to: targets, by: method)
      for (key, estimates) in [
        ("total.wage", try design.total("wage").estimates),
        ("mean.wage", try design.mean("wage").estimates),
        ("by.region", try design.mean("wage", by: "region").estimates),
      ] {
        let points = try answers.numbers("jkn.\(name).\(key).est")
        let errors = try answers.numbers("jkn.\(name).\(key).se")
        for (estimate, (point, error)) in zip(estimates, zip(points, errors)) {
          #expect(isClose(estimate.value, point, tolerance), "\(name) \(key)")
          #expect(isClose(estimate.standardError, error, tolerance), "\(name) \(key)")
        }
      }
    }
  }

  @Test("Every replicate meets the targets, whichever came first")
  func targets() throws {
    let design = try HouseholdSurvey.design("d3")
    let pipeline = WeightingPipeline().calibration(.raking, to: .margins(Self.margins))
    let first = try design.weighted(by: pipeline).replicated(.raoWu(replicates: 20), seed: 4)
    let last = try design.replicated(.raoWu(replicates: 20), seed: 4).weighted(by: pipeline)
    let sexes = try design.table.column("sex").doubles
    for replicate in 0..<20 {
      let weights = try first.replicateWeights(replicate)
      #expect(weights == (try last.replicateWeights(replicate)))
      let men = zip(weights, sexes).reduce(0) { $0 + ($1.1 == 1 ? $1.0 : 0) }
      #expect(isClose(men, 7600, 1e-9) || weights.allSatisfy(\.isNaN))
    }
    let (a, b) = (try first.mean("wage")[0], try last.mean("wage")[0])
    #expect(a.standardError == b.standardError && a.standardError != nil)
    // A calibrated total does not vary.
    let total = try first.total(AnalysisVariable(column("sex") == 1))[0]
    #expect(isClose(total.value, 7600, 1e-9) && (total.standardError ?? 1) < 1e-6)
  }

  @Test("Weights made when they are asked for are those that were kept")
  func onDemand() throws {
    let pipeline = WeightingPipeline().calibration(.linear, to: .margins(Self.margins))
    let kept = try HouseholdSurvey.design("d4").replicated(.raoWu(replicates: 21))
      .weighted(by: pipeline)
    let replicates = try #require(kept.replicates)
    let weighting = try #require(kept.weighting)
    var design = kept
    design.use(
      ReplicateWeights(
        storage: .replayed(
          replicates.base,
          ReplayedWeighting(
            compiled: weighting.compiled, baseFrame: kept.frame.weighted(weighting.baseWeights))),
        base: replicates.base, coefficients: replicates.coefficients, centre: replicates.centre,
        degreesOfFreedom: replicates.degreesOfFreedom, followsUnits: true, isDeleteOne: false,
        summary: replicates.summary))
    #expect(try design.replicateWeights(13) == kept.replicateWeights(13))
    let statistics: [Statistic] = [
      .mean("wage"), .proportion("education"), .ratio("wage", to: "hours"),
      .quantile("wage", [0.5]),
    ]
    let (a, b) = (
      try kept.estimate(statistics, by: ["sex"]), try design.estimate(statistics, by: ["sex"])
    )
    for (x, y) in zip(a.estimates, b.estimates) {
      #expect(x.standardError == y.standardError && x.standardError != nil)
    }
  }

  @Test("Replicated and linearised standard errors of a whole chain agree")
  func chain() throws {
    let design = try HouseholdSurvey.design("d3")
    let pipeline = WeightingPipeline()
      .calibration(.raking, to: .margins(Self.margins))
      .calibration(.linear, to: .margins(["sex": Self.margins["sex"] ?? [:]]))
    let linearised = try design.weighted(by: pipeline).mean("wage")[0]
    let jackknife = try design.weighted(by: pipeline).replicated(.jackknife).mean("wage")[0]
    let (a, b) = (
      try #require(linearised.standardError), try #require(jackknife.standardError)
    )
    #expect(jackknife.value == linearised.value && b / a > 0.95 && b / a < 1.15)
  }

  @Test("A pipeline that fails for some replicates is counted, for all of them an error")
  func failures() throws {
    // Stratum 1 has the only woman in one PSU: without it her margin is empty.
    let table = try Table([
      Column("stratum", [1, 1, 1, 2, 2, 2]), Column("psu", [1, 2, 3, 1, 2, 3]),
      Column("sex", [2, 1, 1, 1, 1, 1]), Column("y", [1.0, 4, 2, 8, 5, 7]),
      Column("w", [10.0, 10, 10, 10, 10, 10]),
    ])
    let design = try SurveyDesign(table, weights: "w", strata: "stratum", clusters: "psu")
    let calibrated = try design.calibrated(
      to: .margins(["sex": ["1": 52, "2": 11]]), by: .poststratification
    ).replicated(.jackknife)
    let mean = try calibrated.mean("y")[0]
    #expect(mean.undefinedReplicates == 1 && mean.flags.contains(.undefinedReplicates))
    #expect(mean.standardError != nil)
  }
}
