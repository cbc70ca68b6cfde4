import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Another path: threads, the order of the rows, and replicates instead of linearisation.
@Suite("Weighted estimates do not depend on how they are computed")
struct WeightingInvarianceTests {
  /// Twelve strata of eight PSUs of a dozen people each, a quarter of whom do not respond.
  private static func table() throws -> Table {
    var random = CounterGenerator(seed: 11, stream: 2)
    var columns: [String: [Double]] = [:]
    for stratum in 1...12 {
      for psu in 1...8 {
        let level = random.uniform()
        for person in 1...12 {
          let (age, z) = (15 + 60 * random.uniform(), random.uniform())
          for (name, value) in [
            ("id", Double((stratum * 8 + psu) * 100 + person)), ("stratum", Double(stratum)),
            ("psu", Double(psu)), ("sex", Double(1 + person % 2)),
            ("region", Double(1 + stratum % 4)), ("age", age),
            ("wage", 20 + age * (1 + level) + 30 * z),
            ("status", random.uniform() < 0.55 + 0.005 * age ? 1 : 2),
            ("weight", 20 + 30 * random.uniform()),
          ] { columns[name, default: []].append(value) }
        }
      }
    }
    return try Table(
      columns.sorted { $0.key < $1.key }.map { name, values in
        ["wage", "age", "weight"].contains(name)
          ? Column(name, values) : Column(name, values.map { Int($0) })
      })
  }

  private static let margins = CalibrationTargets.margins([
    "sex": [1: 19_800, 2: 20_600], "region": [1: 10_300, 2: 9_900, 3: 10_400, 4: 9_800],
  ])

  /// Propensities, a calibration and trimming that keeps or does not keep its margins.
  private static func pipelines() -> [WeightingPipeline] {
    let status = ResponseStatus("status", respondent: [1], nonrespondent: [2])
    let model = ResponseModel(categories: "sex", numbers: "age")
    let start = WeightingPipeline()
    return [
      start.nonresponse(status, method: .propensity(model)).calibration(.raking, to: margins),
      start.nonresponse(status, method: .propensityClasses(model, count: 5))
        .calibration(.raking, to: margins),
      start.nonresponse(status, method: .propensity(model)).calibration(.raking, to: margins)
        .trimming(upper: .medianMultiple(1.6), redistribution: .margins),
      start.nonresponse(status, method: .propensity(model))
        .trimming(upper: .medianMultiple(1.6), redistribution: .proportional)
        .calibration(.linear, to: margins),
      start.nonresponse(status, method: .propensityClasses(model, count: 4))
        .trimming(upper: .baseRatio(1.5), redistribution: .equal)
        .calibration(.logit, to: margins, bounds: .ratios(0.5...2)),
    ]
  }

  private static func design(_ table: Table) throws -> SurveyDesign {
    try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
  }

  private static func numbers(_ design: SurveyDesign, threads: Int?) throws -> [Double?] {
    let options = EstimationOptions().with { $0.maximumThreads = threads }
    let estimates = try design.estimate([.mean("wage"), .total("age")], by: [], options: options)
    let domains = try design.mean("wage", by: "region", options: options)
    return (estimates.estimates + domains.estimates).flatMap { [$0.value, $0.standardError] }
  }

  @Test("The number of threads changes no bit", arguments: 0..<5)
  func threads(number: Int) throws {
    let design = try Self.design(Self.table()).weighted(by: Self.pipelines()[number])
    let one = try Self.numbers(design, threads: 1)
    #expect(one.allSatisfy { $0 != nil })
    for threads in [2, 3, 8] { #expect(try Self.numbers(design, threads: threads) == one) }
    #expect(try Self.numbers(design, threads: nil) == one)
  }

  @Test("The order of the rows changes nothing but rounding", arguments: 0..<5)
  func rows(number: Int) throws {
    let table = try Self.table()
    var random = CounterGenerator(seed: 1, stream: 1)
    let order = (0..<table.rowCount).shuffled(using: &random)
    let mixed = try Table(table.subset(rows: order).columns)
    let first = try Self.design(table).weighted(by: Self.pipelines()[number])
    let second = try Self.design(mixed).weighted(by: Self.pipelines()[number])
    for (position, row) in order.enumerated() {
      #expect(isClose(second.rowWeights[position], first.rowWeights[row], 1e-9))
    }
    for (a, b) in zip(
      try Self.numbers(first, threads: nil), try Self.numbers(second, threads: nil))
    { #expect(isClose(a, try #require(b), 1e-9)) }
  }

  @Test("Jackknife replicates of the whole chain are near its linearisation", arguments: 0..<5)
  func jackknife(number: Int) throws {
    let design = try Self.design(Self.table())
    let pipeline = Self.pipelines()[number]
    let linear = try design.weighted(by: pipeline)
    let replicated = try design.replicated(.jackknife).weighted(by: pipeline)
    for (a, b) in zip(
      try linear.estimate([.mean("wage"), .total("wage")]).estimates,
      try replicated.estimate([.mean("wage"), .total("wage")]).estimates)
    {
      #expect(isClose(a.value, try #require(b.value), 1e-10))
      let ratio = try #require(b.standardError) / (try #require(a.standardError))
      // Trimming counts the cut factors as fixed, and classes their limits: replicates move them.
      #expect(ratio > 0.85 && ratio < 1.2, "\(a.estimator): \(ratio)")
    }
  }
}
