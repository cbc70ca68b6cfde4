import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Another path: the linearised variable of a chain is the derivative of the estimate by the base weights,
/// taken numerically through the whole pipeline, and matrices written out.
@Suite("Variance after a chain of steps")
struct WeightingChainTests {
  /// 60 rows of an artificial sample, with statuses.
  private static func table(_ count: Int = 60) throws -> Table {
    var random = CounterGenerator(seed: 5, stream: 1)
    var (x, y, sex, area, status, weight) = (
      [Double](), [Double](), [Int](), [Int](), [Int](), [Double]()
    )
    for row in 0..<count {
      let z = random.uniform()
      x.append(20 + 40 * z)
      y.append(5 + 3 * z + random.uniform())
      sex.append(1 + Int(random.next() % 2))
      area.append(1 + row % 3)
      let draw = random.uniform()
      status.append(draw < 0.5 + 0.3 * z ? 1 : draw < 0.9 ? 2 : draw < 0.95 ? 3 : 9)
      weight.append(5 + 10 * random.uniform())
    }
    return try Table([
      Column("x", x), Column("y", y), Column("sex", sex), Column("area", area),
      Column("status", status), Column("weight", weight),
    ])
  }

  private static let response = ResponseStatus(
    "status", respondent: [1], nonrespondent: [2], ineligible: [3], unknown: [9])

  private static func pipelines() -> [WeightingPipeline] {
    let start = WeightingPipeline()
    let linear = CalibrationTargets.terms(["intercept": 700, "x": 28_000])
    let sexes = CalibrationTargets.margins(["sex": [1: 340, 2: 360]])
    let model = ResponseModel(categories: "sex", numbers: "x")
    return [
      start.calibration(.poststratification, to: sexes).calibration(.linear, to: linear),
      start.nonresponse(response, method: .classes("area")).calibration(.linear, to: linear),
      start.nonresponse(response, method: .propensity(model)).calibration(.linear, to: linear),
      start.calibration(.linear, to: sexes)
        .nonresponse(response, method: .propensity(model), eligibilityClasses: "area")
        .calibration(.linear, to: linear).rescaling(to: .total(1000)),
      start.calibration(.linear, to: linear)
        .nonresponse(response, method: .classes("sex")).rescaling(to: .sampleSize),
      start.calibration(.linear, to: linear, variance: "x").calibration(.linear, to: sexes),
      start.nonresponse(response, method: .classes([])).calibration(
        .linear, to: linear, costs: ["x": 5]),
    ]
  }

  private func scores(_ table: EstimateTable, rows: Int) throws -> [[Double]] {
    guard case .scores(_, let maker, let terms, _) = table.linearization else { return [] }
    return terms.map { terms in
      var dense = [Double](repeating: 0, count: rows)
      let score = maker.score(terms)
      for (unit, value) in zip(score.units, score.values) { dense[Int(unit)] = value }
      return dense
    }
  }

  @Test("The score is the derivative by the base weights", arguments: 0..<7)
  func derivative(number: Int) throws {
    let table = try Self.table()
    let design = try SurveyDesign(table, weights: "weight").weighted(
      by: Self.pipelines()[number])
    let compiled = try #require(design.weighting?.compiled)
    let base = try #require(design.weighting?.baseWeights)
    let statistics: [Statistic] = [
      .total("y"), .mean("y"), .ratio("y", to: "x"), .variance("y"),
      .mean(AnalysisVariable(column("x") > 40)),
    ]
    let estimates = try design.estimate(statistics, by: ["sex"])
    let scores = try scores(estimates, rows: table.rowCount)
    // The variance's n/(n − 1) does not move, so a plain recomputation with other weights will do.
    func values(_ weights: [Double]) throws -> [Double?] {
      let moved = try compiled.run(weights)
      return try SurveyDesign(
        design, weights: moved, weighting: try #require(design.weighting)
      ).estimate(statistics, by: ["sex"]).estimates.map(\.value)
    }
    for row in stride(from: 0, to: table.rowCount, by: 7) {
      let step = 1e-4 * base[row]
      var (up, down) = (base, base)
      up[row] += step
      down[row] -= step
      let (above, below) = (try values(up), try values(down))
      for index in scores.indices {
        let slope = ((above[index] ?? .nan) - (below[index] ?? .nan)) / (2 * step) * base[row]
        let size = scores[index].reduce(0) { max($0, abs($1)) }
        // With a cost, its scale moves with the weights a little; it counts as fixed.
        let tolerance = number == 6 ? 0.05 : 1e-6
        #expect(
          abs(slope - scores[index][row]) < tolerance * size,
          "pipeline \(number), row \(row), statistic \(index): \(scores[index][row]) ≠ \(slope)")
      }
    }
  }

  @Test("Two steps, with the matrices written out")
  func matrices() throws {
    let table = try Self.table()
    let design = try SurveyDesign(table, weights: "weight").weighted(
      by: WeightingPipeline()
        .calibration(.raking, to: .terms(["intercept": 700, "x": 28_000]))
        .calibration(.logit, to: .margins(["sex": [1: 340, 2: 360]]), bounds: .ratios(0.5...2)))
    let (x, y) = (try table.column("x").doubles, try table.column("y").doubles)
    let sex = try table.column("sex").doubles
    let d0 = try #require(design.weighting?.baseWeights)
    let first = try SurveyDesign(table, weights: "weight").calibrated(
      to: .terms(["intercept": 700, "x": 28_000]), by: .raking)
    let (d1, d2) = (first.rowWeights, design.rowWeights)
    var u = d2.indices.map { d2[$0] * y[$0] }
    // The last step: indicators of the sexes, so that M is diagonal.
    for code in [1.0, 2.0] {
      let rows = sex.indices.filter { sex[$0] == code }
      let moment = rows.reduce(0) { $0 + u[$1] * d1[$1] / d2[$1] }
      let slope = moment / rows.reduce(0) { $0 + d1[$1] }
      for row in rows { u[row] -= d2[row] * slope }
    }
    // The first step: an intercept and x, solved by Cramer's rule.
    let (a, b, c) = (
      d0.reduce(0, +), zip(d0, x).reduce(0) { $0 + $1.0 * $1.1 },
      zip(d0, x).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    )
    let p = u.indices.reduce(0) { $0 + u[$1] * d0[$1] / d1[$1] }
    let q = u.indices.reduce(0) { $0 + x[$1] * u[$1] * d0[$1] / d1[$1] }
    let determinant = a * c - b * b
    let (level, slope) = ((p * c - q * b) / determinant, (a * q - b * p) / determinant)
    for row in u.indices { u[row] -= d1[row] * (level + slope * x[row]) }
    let found = try scores(try design.total("y"), rows: table.rowCount)[0]
    let size = u.reduce(0) { max($0, abs($1)) }
    for (one, other) in zip(found, u) { #expect(abs(one - other) < 1e-10 * size) }
    // A sample with replacement: n/(n − 1) Σ (u − ū)².
    let mean = u.reduce(0, +) / Double(u.count)
    let squares = u.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let variance = squares * Double(u.count) / Double(u.count - 1)
    #expect(isClose(try design.total("y")[0].standardError, variance.squareRoot()))
  }

  @Test("Pipelines run again on other weights, zeros among them, give the same as from the start")
  func replays() throws {
    let table = try Self.table()
    let weights = try table.column("weight").doubles
    for (number, pipeline) in Self.pipelines().enumerated() {
      let compiled = try CompiledPipeline(pipeline, table: table)
      let factors = weights.indices.map { $0 % 11 == 4 ? 0.0 : $0 % 5 == 1 ? 2 : 1 }
      let moved = zip(weights, factors).map(*)
      let kept = weights.indices.filter { factors[$0] != 0 }
      let smaller = try table.subset(rows: kept).adding([
        Column("moved", kept.map { moved[$0] })
      ])
      let again = try SurveyDesign(smaller, weights: "moved").weighted(by: pipeline).rowWeights
      let run = try compiled.run(moved)
      for (position, row) in kept.enumerated() {
        #expect(isClose(run[row], again[position], 1e-9), "pipeline \(number), row \(row)")
      }
      #expect(weights.indices.allSatisfy { factors[$0] != 0 || run[$0] == 0 })
    }
  }
}
