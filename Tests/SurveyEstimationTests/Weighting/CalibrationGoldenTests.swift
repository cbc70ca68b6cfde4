import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Independent algorithm: R survey on the household survey, every kind of calibration, two designs.
@Suite("Calibration, as R survey does it")
struct CalibrationGoldenTests {
  let answers: KnownAnswers

  init() throws {
    answers = try KnownAnswers("reference/weighting.json")
  }

  /// The calibrations of `weighting.R`, by their keys.
  static let kinds = [
    "poststratify", "rake", "linear", "raking", "sinh", "logit", "truncated", "ratio",
  ]

  private func sexes() throws -> [CategoryCode: Double] {
    let numbers = try answers.numbers("targets.sex")
    return ["1": numbers[0], "2": numbers[1]]
  }

  private func regions() throws -> [CategoryCode: Double] {
    let numbers = try answers.numbers("targets.region")
    return ["East": numbers[0], "North": numbers[1], "South": numbers[2], "West": numbers[3]]
  }

  private func pipeline(_ kind: String, _ design: String) throws -> WeightingPipeline {
    let (sexes, regions) = (try sexes(), try regions())
    let age = try answers.number("targets.age")
    let margins = CalibrationTargets.margins(["sex": sexes, "region": regions])
    let all = try margins.joined(with: .terms(["age": .total(age)]))
    let start = WeightingPipeline()
    switch kind {
    case "poststratify":
      return start.calibration(.poststratification, to: .margins(["sex": sexes]))
    case "rake": return start.calibration(.raking, to: margins)
    case "linear": return start.calibration(.linear, to: all)
    case "raking": return start.calibration(.raking, to: all)
    case "sinh": return start.calibration(.sinh, to: all)
    case "logit": return start.calibration(.logit, to: all, bounds: .ratios(0.5...2))
    case "truncated": return start.calibration(.linear, to: all, bounds: .ratios(0.73...1.2))
    default:
      let target = try answers.number("\(design).ratio.target")
      return start.calibration(
        .linear, to: .terms(["age + 1": .total(target)]), variance: "age + 1")
    }
  }

  private func check(
    _ table: EstimateTable, _ key: String, _ tolerance: Double,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let (points, errors) = (try answers.numbers("\(key).est"), try answers.numbers("\(key).se"))
    #expect(table.count == points.count, sourceLocation: location)
    for (estimate, (point, error)) in zip(table.estimates, zip(points, errors)) {
      #expect(
        isClose(estimate.value, point, tolerance),
        "\(key): \(estimate.value ?? .nan) ≠ \(point)", sourceLocation: location)
      // The total of a calibrated variable has no error, but for rounding.
      #expect(
        isClose(estimate.standardError, error, tolerance)
          || (error < 1e-6 * point && (estimate.standardError ?? 1) < 1e-6 * point),
        "\(key): SE \(estimate.standardError ?? .nan) ≠ \(error)", sourceLocation: location)
    }
  }

  private func checkAll(
    _ design: SurveyDesign, _ key: String, _ tolerance: Double
  ) throws {
    let weights = design.rowWeights
    let expected = try answers.numbers("\(key).weights")
    let found = [
      weights.min() ?? 0, weights.max() ?? 0, weights.reduce(0, +),
      weights.reduce(0) { $0 + $1 * $1 },
    ]
    for (a, b) in zip(found, expected) { #expect(isClose(a, b, tolerance), "\(key) \(a) ≠ \(b)") }
    try check(try design.mean("wage"), "\(key).mean.wage", tolerance)
    try check(try design.total("employed"), "\(key).total.employed", tolerance)
    try check(try design.total("age"), "\(key).total.age", tolerance)
    try check(try design.ratio("wage", to: "hours"), "\(key).ratio.wage/hours", tolerance)
    try check(try design.mean("wage", by: "region"), "\(key).by.region.wage", tolerance)
    // R counts rows without a wage in n/(n − 1).
    let variance = try design.estimate([.variance("wage")])[0]
    let (all, valid) = (Double(weights.count), Double(variance.n))
    let factor = (all / (all - 1)) / (valid / (valid - 1))
    for (found, part) in [(variance.value, "est"), (variance.standardError, "se")] {
      let known = try answers.number("\(key).var.wage.\(part)")
      #expect(isClose((found ?? .nan) * factor, known, 1e3 * tolerance), "\(key) variance")
    }
    let domain = design.domain(where: HouseholdSurvey.domain)
    try check(try domain.mean("wage"), "\(key).dom.mean.wage", tolerance)
    try check(try domain.total("employed"), "\(key).dom.total.employed", tolerance)
    let covariance = try design.total("migrant", by: "region").covariance()
    let known = try answers.numbers("\(key).by.region.migrant.vcov")
    let size = known.reduce(0) { max($0, abs($1)) }
    #expect(covariance.count == known.count)
    for (a, b) in zip(covariance, known) {
      #expect(abs(a - b) < tolerance * size, "\(key) covariance \(a) ≠ \(b)")
    }
  }

  @Test("Weights, estimates, standard errors, covariances", arguments: ["d3", "d5"], kinds)
  func calibrations(name: String, kind: String) throws {
    let design = try HouseholdSurvey.design(name).weighted(by: try pipeline(kind, name))
    // R stops the iterations of these two a little before the end.
    let tolerance = kind == "sinh" || kind == "logit" ? 1e-9 : 1e-10
    try checkAll(design, "\(name).\(kind)", tolerance)
    let step = try #require(design.weightingReport?.steps.last)
    #expect((step.largestMisfit ?? 1) < 1e-10)
  }

  @Test("One ratio for each household")
  func households() throws {
    let table = try HouseholdSurvey.table()
    let keys = ["stratum", "psu", "household"]
    let grouping = try Grouping(table, by: keys)
    var first: [Int32: Double] = [:]
    let weight = try table.column("weight")
    for row in 0..<table.rowCount {
      first[grouping.codes[row]] = first[grouping.codes[row]] ?? weight.number(at: row)
    }
    let extended = try table.adding([
      Column("hh", grouping.codes.map { Int($0) }),
      Column("hhweight", grouping.codes.map { first[$0] }),
    ])
    let design = try SurveyDesign(
      extended, weights: "hhweight", strata: "stratum", clusters: ["psu", "household"],
      population: [.size("fpc1"), .size("fpc2")])
    let targets = try CalibrationTargets.margins(["sex": try sexes(), "region": try regions()])
      .joined(with: .terms(["age": .total(try answers.number("targets.age"))]))
    let calibrated = try design.calibrated(
      to: targets, by: .linear, cluster: "hh")
    try checkAll(calibrated, "d5.household", 1e-10)
    let weights = calibrated.rowWeights
    var seen: [Int32: Double] = [:]
    for (row, code) in grouping.codes.enumerated() {
      #expect(isClose(seen[code] ?? weights[row], weights[row], 1e-14))
      seen[code] = weights[row]
    }
  }

  @Test("Trimming that gives every other row the same")
  func trimming() throws {
    let design = try HouseholdSurvey.design("d3").weighted(
      by: WeightingPipeline().trimming(upper: .weight(136), redistribution: .equal))
    let weights = design.rowWeights
    let expected = try answers.numbers("d3.trimmed.weights")
    #expect(isClose(weights.min(), expected[0]) && isClose(weights.max(), expected[1]))
    #expect(isClose(weights.reduce(0, +), expected[2]))
    #expect(isClose(weights.reduce(0) { $0 + $1 * $1 }, expected[3]))
  }
}
