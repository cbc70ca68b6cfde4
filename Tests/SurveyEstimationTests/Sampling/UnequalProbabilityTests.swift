import Foundation
import Microdata
import MicrodataIO
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Another path: every form that is computed in time ∝ n against its sum over all pairs; identities; all samples
/// of a small population.
@Suite("Variance of samples with unequal probabilities")
struct UnequalProbabilityTests {
  static let probabilities = [0.1, 0.2, 0.35, 0.4, 0.45, 0.5, 0.55, 0.65, 0.8]
  static let scores = [3.0, -1, 4, 1.5, 9, -2.6, 5, 3.5, 8]

  static let closed: [UnequalProbabilityVariance] = [
    .brewer, .deville1, .deville2, .overton(), .overton(.senYatesGrundy), .hartleyRao(),
    .hartleyRao(.senYatesGrundy), .beaumontEmond, .poisson,
  ]

  static func score(_ values: [Double]) -> Score {
    let listed = values.indices.filter { values[$0] != 0 }
    return Score(units: listed.map { Int32($0 + 10) }, values: listed.map { values[$0] })
  }

  static func variance(
    _ method: UnequalProbabilityVariance, _ p: [Double], _ z: [Double], sum: Double? = nil
  ) -> Double {
    let score = score(z)
    return UnequalStratum(p, method, sumOfSquares: sum, joint: [])
      .variance(score, score.values.indices, first: 10)
  }

  /// The sum over pairs, written out.
  static func direct(
    _ method: UnequalProbabilityVariance, _ p: [Double], _ z: [Double], sum: Double? = nil
  ) -> Double {
    let n = Double(p.count)
    func delta(_ i: Int, _ j: Int) -> Double {
      if i == j { return 1 - p[i] }
      switch method {
      case .overton: return 1 - (n - (p[i] + p[j]) / 2) / (n - 1)
      case .hartleyRao:
        return 1 - (n - p[i] - p[j] + (sum ?? p.reduce(0, +)) / n) / (n - 1)
      case .beaumontEmond:
        let root = ((1 - p[i]) * (1 - p[j])).squareRoot()
        let joint = p[i] * p[j] * (n - 1) / (n - 1 + root)
        return 1 - p[i] * p[j] / joint
      default: return 0
      }
    }
    let isPairs: Bool =
      switch method {
      case .overton(.senYatesGrundy), .hartleyRao(.senYatesGrundy, _): true
      default: false
      }
    switch method {
    case .brewer:
      let mean = z.reduce(0, +) / n
      return zip(p, z).reduce(0) { $0 + (1 - $1.0) * n / (n - 1) * pow($1.1 - mean, 2) }
    case .deville1, .deville2:
      let open = p.reduce(0) { $0 + 1 - $1 }
      let a = p.map { (1 - $0) / open }
      let centre = zip(a, z).reduce(0) { $0 + $1.0 * $1.1 }
      let scale = method == .deville1 ? n / (n - 1) : 1 / (1 - a.reduce(0) { $0 + $1 * $1 })
      return scale * zip(p, z).reduce(0) { $0 + (1 - $1.0) * pow($1.1 - centre, 2) }
    case .poisson: return zip(p, z).reduce(0) { $0 + (1 - $1.0) * $1.1 * $1.1 }
    default:
      var sum = 0.0
      for i in p.indices {
        for j in p.indices {
          sum +=
            isPairs ? -delta(i, j) * pow(z[i] - z[j], 2) / 2 : delta(i, j) * z[i] * z[j]
        }
      }
      return sum
    }
  }

  @Test("Sums over pairs in time ∝ n, whole samples and domains", arguments: closed)
  func closedForms(method: UnequalProbabilityVariance) {
    for z in [
      Self.scores, [0, 0, 3, 0, 2, 0, 0, -1, 0], [0, 0, 0, 0, 7, 0, 0, 0, 0],
      Self.scores.map { $0 + 100 },
    ] {
      for sum in [nil, 3.1] {
        if sum != nil, !method.name.hasPrefix("hartley") { continue }
        let (ours, theirs) = (
          Self.variance(method, Self.probabilities, z, sum: sum),
          Self.direct(method, Self.probabilities, z, sum: sum)
        )
        #expect(isClose(ours, theirs, 1e-9), "\(method.name): \(ours) ≠ \(theirs)")
      }
    }
  }

  @Test("Equal probabilities: simple random sampling with FPC", arguments: closed)
  func equalProbabilities(method: UnequalProbabilityVariance) throws {
    let (n, size) = (9, 30.0)
    let table = try Table([
      Column("y", Self.scores), Column("w", [Double?](repeating: size / Double(n), count: n)),
      Column("p", [Double?](repeating: Double(n) / size, count: n)),
      Column("N", [Double?](repeating: size, count: n)), Column("d", [1, 0, 1, 1, 0, 0, 1, 1, 0]),
    ])
    let plain = try SurveyDesign(table, weights: "w", population: [.size("N")])
    let unequal = try SurveyDesign(table, population: [.probability("p", variance: method)])
    #expect(unequal.rowWeights == plain.rowWeights)
    guard method != .poisson else { return }
    let statistics: [Statistic] = [
      .total("y"), .mean("y"), .ratio("y", to: "d"), .quantile("y", [0.5]),
    ]
    let (a, b) = (try plain.estimate(statistics), try unequal.estimate(statistics))
    for (x, y) in zip(a.estimates, b.estimates) {
      #expect(isClose(x.standardError, y.standardError ?? .nan, 1e-11), "\(method.name)")
      #expect(x.lower == nil || isClose(x.lower, y.lower ?? .nan, 1e-11))
    }
    let (u, v) = (a.covariance(), b.covariance())
    for (x, y) in zip(u, v) { #expect(abs(x - y) < 1e-9 * (1 + abs(x))) }
  }

  /// A design of a sample of the nine units, with exact joint probabilities.
  static func design(
    _ sample: [Int], _ joint: JointProbabilities, _ pairs: UnequalProbabilityVariance.PairForm
  ) throws -> SurveyDesign {
    let table = try Table([
      Column("unit", sample.map { Optional(String($0 + 1)) }),
      Column("y", sample.map { Optional(scores[$0]) }),
      Column("p", sample.map { Optional(probabilities[$0]) }),
    ])
    return try SurveyDesign(
      table, clusters: "unit",
      population: [.probability("p", variance: .exact([joint.restricted(to: sample)], pairs))])
  }

  @Test("Over all samples, the variance estimators are unbiased")
  func unbiased() throws {
    let joint = try SelectionMethod.sampford.jointProbabilities(Self.probabilities)
    let samples = SelectionTests.sampford(Self.probabilities, size: 4)
    let total = Self.scores.reduce(0, +)
    var (mean, variance, ht, syg) = (0.0, 0.0, 0.0, 0.0)
    for (sample, probability) in samples {
      let estimate = sample.reduce(0) { $0 + Self.scores[$1] / Self.probabilities[$1] }
      mean += probability * estimate
      variance += probability * (estimate - total) * (estimate - total)
      let score = Score(
        units: sample.indices.map { Int32($0) },
        values: sample.map { Self.scores[$0] / Self.probabilities[$0] })
      ht +=
        probability
        * (try Self.design(sample, joint, .horvitzThompson)).structure.variance(of: score)
      let pairs = try Self.design(sample, joint, .senYatesGrundy).structure.variance(of: score)
      #expect(pairs >= 0)
      syg += probability * pairs
    }
    #expect(isClose(mean, total, 1e-12))
    #expect(isClose(ht, variance, 1e-10) && isClose(syg, variance, 1e-10))
  }

  @Test("A negative variance has a reason, not a number")
  func negative() throws {
    let joint = try SelectionMethod.sampford.jointProbabilities(Self.probabilities)
    var found = 0
    for (sample, _) in SelectionTests.sampford(Self.probabilities, size: 4) {
      let estimate = try Self.design(sample, joint, .horvitzThompson).total("p")[0]
      // The total of the probabilities is the size of the sample, without error.
      #expect(isClose(estimate.value, 4, 1e-12))
      if estimate.undefined == .negativeVariance {
        found += 1
        #expect(estimate.standardError == nil && estimate.lower == nil)
        let score = Score(units: [0, 1, 2, 3], values: [1, 1, 1, 1])
        let structure = try Self.design(sample, joint, .horvitzThompson).structure
        #expect(structure.standardError(of: score).isNaN)
      }
      let pairs = try Self.design(sample, joint, .senYatesGrundy).total("p")[0]
      #expect((pairs.standardError ?? 1) < 1e-6)
    }
    #expect(found > 0)
  }

  /// A two-stage sample with certain PSUs.
  static func twoStage() throws -> Table {
    var (strata, psus, p1, n2, y, d) = (
      [String?](), [Int?](), [Double?](), [Int?](), [Double?](), [Int?]()
    )
    for (stratum, probabilities) in [("a", [1.0, 0.4, 0.5, 0.3]), ("b", [0.25, 0.2, 0.6])] {
      for (psu, probability) in probabilities.enumerated() {
        for person in 0..<(3 + psu % 2) {
          strata.append(stratum)
          psus.append(psu + 1)
          p1.append(probability)
          n2.append(8 + psu)
          y.append(Double((psu * 7 + person * 5 + stratum.count) % 11) + 0.5 * Double(person))
          d.append((psu + person) % 2)
        }
      }
    }
    return try Table([
      Column("h", strata), Column("psu", psus), Column("p1", p1), Column("N2", n2), Column("y", y),
      Column("d", d),
    ])
  }

  @Test("Two stages: what is between PSUs, and π times what is within", arguments: closed)
  func stages(method: UnequalProbabilityVariance) throws {
    let table = try Self.twoStage()
    let design = try SurveyDesign(
      table, strata: "h", clusters: "psu",
      population: [.probability("p1", variance: method), .size("N2")])
    let weights = design.rowWeights
    var (expected, strata) = (0.0, [String: [(Double, Double)]]())
    for (stratum, probabilities) in [("a", [1.0, 0.4, 0.5, 0.3]), ("b", [0.25, 0.2, 0.6])] {
      for (psu, probability) in probabilities.enumerated() {
        let rows = (0..<table.rowCount).filter {
          table["h"]?.text(at: $0) == stratum && table["psu"]?.number(at: $0) == Double(psu + 1)
        }
        let z = rows.map { weights[$0] * (table["y"]?.number(at: $0) ?? 0) }
        let (n, size) = (Double(rows.count), Double(8 + psu))
        let mean = z.reduce(0, +) / n
        let squares = z.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        #expect(isClose(weights[rows[0]], size / n / probability, 1e-12))
        expected += probability * (1 - n / size) * n / (n - 1) * squares
        if probability < 1 {
          strata[stratum, default: []].append((probability, z.reduce(0, +)))
        }
      }
    }
    for pairs in strata.values {
      expected += Self.direct(method, pairs.map(\.0), pairs.map(\.1))
    }
    let estimate = try design.total("y")[0]
    #expect(isClose(estimate.standardError, expected.squareRoot(), 1e-11), "\(method.name)")
  }

  @Test("Wrong probabilities are refused, with rows")
  func refusals() throws {
    let table = try Self.twoStage()
    func message(_ body: () throws -> SurveyDesign) -> String {
      do {
        _ = try body()
        return ""
      } catch { return "\(error)" }
    }
    let size = message {
      try SurveyDesign(table, strata: "h", clusters: "psu", population: [.probability("N2")])
    }
    #expect(size.contains("inverse"))
    let varying = message {
      try SurveyDesign(
        table.adding([Column("q", (0..<table.rowCount).map { Optional(0.01 * Double($0 + 1)) })]),
        strata: "h", clusters: "psu", population: [.probability("q")])
    }
    #expect(varying.contains("differs within a sampling unit"))
    let mixed = message {
      try SurveyDesign(
        table.adding([Column("q", (0..<table.rowCount).map { Optional($0 % 2 == 0 ? 1 : 0.5) })]),
        strata: "h", clusters: "psu", population: [.probability("q")])
    }
    #expect(mixed.contains("differs within a sampling unit"))
    let joint = try SelectionMethod.sampford.jointProbabilities([0.5, 0.7, 0.8])
    let unknown = message {
      try SurveyDesign(
        table, strata: "h", clusters: "psu",
        population: [.probability("p1", variance: .exact([joint]))])
    }
    #expect(unknown.contains("no joint probabilities"))
    #expect(throws: EstimationError.self) {
      try JointProbabilities(units: ["a", "b"], values: [0.5, 0.2, 0.3, 0.5])
    }
    #expect(throws: EstimationError.self) {
      try JointProbabilities(units: ["a", "b"], values: [0.5, 0.2, 0.3])
    }
    let lone = message {
      try SurveyDesign(
        table.subset(where: column("psu") <= 2), strata: "h", clusters: "psu",
        population: [.probability("p1")])
    }
    #expect(lone.contains("a"))
  }
}
