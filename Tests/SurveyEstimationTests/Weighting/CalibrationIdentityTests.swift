import Foundation
import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Identities: one calibration, two definitions.
@Suite("Identities of calibration")
struct CalibrationIdentityTests {
  private let margins: [String: [CategoryCode: Double]] = [
    "sex": ["1": 7600, "2": 10600],
    "region": ["East": 9300, "North": 2700, "South": 4900, "West": 1300],
  ]

  private func crossed() throws -> CalibrationTargets {
    let table = try HouseholdSurvey.design("d3").count(by: "sex", "region")
    var totals: [CategoryCode: Double] = [:]
    for (index, estimate) in table.estimates.enumerated() {
      let code = estimate.domain.map(\.code).joined(separator: ":")
      totals[CategoryCode(code)] = (estimate.value ?? 0) * (0.8 + 0.07 * Double(index))
    }
    return .margins(["sex:region": totals])
  }

  private func expectSame(
    _ a: SurveyDesign, _ b: SurveyDesign, _ tolerance: Double = 1e-10,
    location: SourceLocation = #_sourceLocation
  ) throws {
    for (x, y) in zip(a.rowWeights, b.rowWeights) {
      #expect(isClose(x, y, tolerance), sourceLocation: location)
    }
    let statistics: [Statistic] = [
      .mean("wage"), .total("wage"), .ratio("wage", to: "hours"), .proportion("education"),
      .quantile("wage", [0.25, 0.5]), .correlation("wage", "hours"),
    ]
    for groups in [[], ["region"]] {
      let (first, second) = (
        try a.estimate(statistics, by: groups), try b.estimate(statistics, by: groups)
      )
      for (x, y) in zip(first.estimates, second.estimates) {
        #expect(isClose(x.value, y.value ?? .nan, tolerance), sourceLocation: location)
        let (s, t) = (x.standardError, y.standardError)
        #expect(
          s == nil && t == nil || isClose(s, t ?? .nan, 10 * tolerance),
          "\(x.estimator) \(x.variable): \(s ?? .nan) ≠ \(t ?? .nan)", sourceLocation: location)
      }
    }
  }

  @Test(
    "Post-stratification, saturated linear calibration and saturated raking",
    arguments: ["d3", "d5"])
  func saturated(name: String) throws {
    let design = try HouseholdSurvey.design(name)
    let targets = try crossed()
    let stratified = try design.calibrated(to: targets, by: .poststratification)
    try expectSame(stratified, try design.calibrated(to: targets, by: .linear))
    try expectSame(stratified, try design.calibrated(to: targets, by: .raking))
  }

  @Test("Margins and terms of a formula; the numeric and the categorical path")
  func terms() throws {
    let design = try HouseholdSurvey.design("d3")
    let formula = CalibrationTargets.terms([
      "intercept": 18200, "sex": ["2": 10600],
      "region": ["North": 2700, "South": 4900, "West": 1300],
    ])
    for method in [CalibrationMethod.linear, .raking] {
      let first = try design.calibrated(to: .margins(margins), by: method)
      try expectSame(first, try design.calibrated(to: formula, by: method))
      let numeric = CalibrationTargets.terms([
        "sex == 1": 7600, "sex == 2": 10600, "region == 'East'": 9300, "region == 'North'": 2700,
        "region == 'South'": 4900,
      ])
      try expectSame(first, try design.calibrated(to: numeric, by: method))
    }
  }

  @Test("Calibration in partitions and on interactions")
  func partitions() throws {
    let design = try HouseholdSurvey.design("d5")
    var parts: [CategoryCode: CalibrationTargets] = [:]
    var (counts, ages) = ([CategoryCode: Double](), [CategoryCode: Double]())
    for (index, (code, count)) in (margins["region"] ?? [:]).sorted(by: { $0.key < $1.key })
      .enumerated()
    {
      let age = count * (38 + Double(index))
      parts[code] = .terms(["intercept": .total(count), "age": .total(age)])
      (counts[code], ages[code]) = (count, age)
    }
    let separate = try design.calibrated(to: .partitioned(by: "region", parts), by: .linear)
    let together = try design.calibrated(
      to: .margins(["region": counts, "age by region": ages]), by: .linear)
    try expectSame(separate, together, 1e-9)
  }

  @Test("Generalised regression and prediction")
  func prediction() throws {
    let table = try HouseholdSurvey.table()
    let design = try HouseholdSurvey.design("d3")
    let (ages, migrants) = (try table.column("age").doubles, try table.column("migrant").doubles)
    let weights = design.rowWeights
    let sum = weights.reduce(0, +)
    func mean(_ values: [Double]) -> Double {
      zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } / sum
    }
    let (x, y) = (mean(ages), mean(migrants))
    let slope =
      mean(zip(ages, migrants).map { ($0 - x) * ($1 - y) }) / mean(ages.map { ($0 - x) * ($0 - x) })
    let calibrated = try design.calibrated(
      to: .terms(["intercept": 18200, "age": 690_000]), by: .linear)
    let predicted = 18200 * (y + slope * (690_000 / 18200 - x))
    #expect(isClose(try calibrated.total("migrant")[0].value, predicted))
  }

  @Test("Totals that were calibrated have no error", arguments: ["d3", "d5"])
  func calibratedTotals(name: String) throws {
    let design = try HouseholdSurvey.design(name).calibrated(
      to: try CalibrationTargets.margins(margins).joined(with: .terms(["age": 690_000])),
      by: .raking)
    for estimate in try design.estimate([.levelTotals("sex"), .total("age"), .count]).estimates {
      #expect((estimate.standardError ?? 1) < 1e-9 * (estimate.value ?? 0), "\(estimate)")
    }
  }

  @Test("Totals that another survey estimated keep its error")
  func estimatedTotals() throws {
    let other = try HouseholdSurvey.design("d5").estimate([.levelTotals("sex"), .total("age")])
    let design = try HouseholdSurvey.design("d1").calibrated(
      to: CalibrationTargets(other), by: .linear)
    let again = try design.estimate([.levelTotals("sex"), .total("age")])
    for (a, b) in zip(again.estimates, other.estimates) {
      #expect(isClose(a.value, b.value ?? .nan) && isClose(a.standardError, b.standardError ?? 0))
    }
    for (a, b) in zip(again.covariance(), other.covariance()) { #expect(isClose(a, b, 1e-8)) }
    let known = try HouseholdSurvey.design("d1").calibrated(
      to: .terms([
        "sex": .categories(["1": other[0].value ?? 0, "2": other[1].value ?? 0]),
        "age": .total(other[2].value ?? 0),
      ]), by: .linear)
    let (more, less) = (try design.mean("employed")[0], try known.mean("employed")[0])
    #expect((more.standardError ?? 0) > (less.standardError ?? 1))
  }

  @Test("A cost without end is a total met exactly; a small one leaves weights as they were")
  func costs() throws {
    let design = try HouseholdSurvey.design("d3")
    let targets = CalibrationTargets.margins(margins)
    let exact = try design.calibrated(to: targets, by: .linear)
    func penalised(_ cost: Double) throws -> SurveyDesign {
      try design.weighted(
        by: WeightingPipeline().calibration(
          .linear, to: targets, costs: ["sex": cost, "region": cost]))
    }
    for (a, b) in zip(try penalised(1e10).rowWeights, exact.rowWeights) {
      #expect(isClose(a, b, 1e-7))
    }
    for (a, b) in zip(try penalised(1e-10).rowWeights, design.rowWeights) {
      #expect(isClose(a, b, 1e-7))
    }
  }

  @Test("A code is its own category before it is the label of another")
  func labels() throws {
    let plain = Column("x", (0..<90).map { $0 % 3 })
    var labelled = plain
    labelled.valueLabels = ["0": "1", "1": "2", "2": "3"]
    let y = Column("y", (0..<90).map { Double($0 * $0 % 31) })
    let targets = CalibrationTargets.terms(["intercept": 100, "x": ["1": 35, "2": 25]])
    var tight = Calibration(.raking, to: targets)
    tight.tolerance = 1e-13
    for pipeline in [
      WeightingPipeline([.calibration(tight)]), .init().calibration(.linear, to: targets),
    ] {
      let (one, other) = (
        try SurveyDesign(Table([plain, y])).weighted(by: pipeline),
        try SurveyDesign(Table([labelled, y])).weighted(by: pipeline)
      )
      for (a, b) in zip(one.rowWeights, other.rowWeights) { #expect(isClose(a, b)) }
      #expect(isClose(one.rowWeights.reduce(0, +), 100))
      #expect(isClose(one.rowWeights[1], 35.0 / 30))
      #expect(isClose(one.rowWeights[0], 40.0 / 30))
    }
  }

  @Test("Files say what values say")
  func coding() throws {
    let pipeline = WeightingPipeline()
      .nonresponse(
        ResponseStatus("status", respondent: [1], nonrespondent: [2, 3], unknown: ["9"]),
        method: .propensityClasses(
          ResponseModel(categories: ["sex"], numbers: "age", isWeighted: false), count: 5),
        eligibilityClasses: "region"
      )
      .calibration(
        .logit, to: .terms(["intercept": 100, "sex": ["2": 51], "age": 3900.5]),
        bounds: .ratios(0.5...2), cluster: "hh", costs: ["age": 2]
      )
      .calibration(
        .raking,
        to: try .partitioned(by: "region", ["N": .margins(["sex": [1: 49, 2: 51]])]),
        bounds: .weights(1...90)
      )
      .trimming(upper: .medianMultiple(5), lower: .baseRatio(0.3), redistribution: .margins)
      .rescaling(to: .sampleSize)
    let data = try JSONEncoder().encode(pipeline)
    #expect(try JSONDecoder().decode(WeightingPipeline.self, from: data) == pipeline)
    #expect(throws: EstimationError.self) {
      let text = #"{"steps": [{"calibration": {"type": "rake", "margin": {"a": {"1": 2}}}}]}"#
      _ = try JSONDecoder().decode(WeightingPipeline.self, from: Data(text.utf8))
    }
  }
}
