import Foundation
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Published: Cochran. Identity: the precision that a size gives is the one that was asked for, and one answer
/// fewer misses it.
@Suite("Sample sizes")
struct SampleSizeTests {
  private func value(_ size: SampleSize, _ name: String) -> Double? {
    size.reached.first { $0.name == name }?.value
  }

  @Test("Cochran (1977), section 4.4: 400 islanders, 356 of a population of 3,200")
  func cochran() throws {
    // The book takes t = 2.
    let confidence = 1 - 2 * StandardNormal.upperTail(2)
    let precision = WantedPrecision.margin(0.05, confidence: confidence)
    #expect(try SampleSize.proportion(0.5, precision: precision).answers == 400)
    let finite = try SampleSize.proportion(
      0.5, precision: precision, conditions: SurveyConditions(population: 3200))
    #expect(finite.answers == 356)
  }

  @Test("The precision asked for is reached, and not with one answer fewer")
  func inverse() throws {
    let n = 5000.0
    for conditions in [
      SurveyConditions(), SurveyConditions(designEffect: 1.8, population: 5000),
      SurveyConditions(designEffect: 0.9),
    ] {
      func error(_ answers: Int, _ variance: Double) -> Double {
        let finite = conditions.population == nil ? 1 : 1 - Double(answers) / n
        return (conditions.designEffect * variance * finite / Double(answers)).squareRoot()
      }
      let z = 1.959963984540054
      let mean = try SampleSize.mean(
        50, standardDeviation: 20, precision: .relativeMargin(0.03), conditions: conditions)
      #expect(z * error(mean.answers, 400) <= 1.5 && z * error(mean.answers - 1, 400) > 1.5)
      #expect(isClose(value(mean, "standard error"), error(mean.answers, 400), 1e-12))
      let share = try SampleSize.proportion(
        0.2, precision: .coefficientOfVariation(0.1), conditions: conditions)
      let variance = 0.16 * (conditions.population == nil ? 1 : n / (n - 1))
      #expect(error(share.answers, variance) <= 0.02 && error(share.answers - 1, variance) > 0.02)
      let absolute = try SampleSize.mean(
        standardDeviation: 20, precision: .standardError(0.7), conditions: conditions)
      #expect(error(absolute.answers, 400) <= 0.7 && error(absolute.answers - 1, 400) > 0.7)
    }
    let conditions = SurveyConditions(designEffect: 1.8, population: 5000)
    let total = try SampleSize.total(
      mean: 50, standardDeviation: 20, precision: .margin(5000), conditions: conditions)
    let mean = try SampleSize.mean(
      50, standardDeviation: 20, precision: .margin(1), conditions: conditions)
    #expect(total.answers == mean.answers)
    #expect(
      isClose(value(total, "standard error"), 5000 * (value(mean, "standard error") ?? 0), 1e-12))
  }

  @Test("Wilson's interval has the margin", arguments: [0.01, 0.1, 0.5, 0.97])
  func wilson(share: Double) throws {
    for margin in [0.01, 0.05, 0.2, 0.4] {
      let size = try SampleSize.proportion(
        share, precision: .margin(margin), interval: .wilson)
      func half(_ n: Double) -> Double {
        let z = 1.959963984540054
        let (low, high) = (
          StandardNormalInterval.bound(share, n, -z), StandardNormalInterval.bound(share, n, z)
        )
        return (high - low) / 2
      }
      #expect(half(Double(size.answers)) <= margin * (1 + 1e-12))
      #expect(size.answers == 1 || half(Double(size.answers - 1)) > margin)
      #expect(isClose(value(size, "margin"), half(Double(size.answers)), 1e-12))
    }
  }

  private enum StandardNormalInterval {
    /// The root of (p̂ − p)² = z² p(1 − p)/n on one side.
    static func bound(_ share: Double, _ n: Double, _ z: Double) -> Double {
      let root = (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
      return (share + z * z / (2 * n) + z * root) / (1 + z * z / n)
    }
  }

  @Test("Nonresponse, domains and visits")
  func chain() throws {
    let screening = SurveyConditions.Screening(
      eligibleShare: 0.08, peoplePerHousehold: 1.6, contactRate: 0.9)
    let size = try SampleSize.proportion(
      0.3, precision: .margin(0.04),
      conditions: SurveyConditions(
        designEffect: 1.5, responseRate: 0.8, domainShare: 0.4, screening: screening))
    // 0.21 (1.95996/0.04)² = 504.2; × 1.5 = 756.3; / 0.4 = 1892.5; / 0.8; / 1.6 / 0.072.
    #expect(size.answers == 1893 && size.drawn == 2367)
    #expect(size.visits == Int((2367 / 1.6 / 0.072).rounded(.up)))
    #expect(size.description.contains("share of households with eligible people"))
    let back = try JSON.decode(SampleSize.self, from: JSON.encode(size))
    #expect(back == size)
  }

  @Test("Visits that find enough with a probability, against the binomial distribution")
  func assurance() throws {
    for (count, share) in [(1, 0.3), (5, 0.1), (12, 0.5), (3, 0.99)] {
      let visits = SurveyConditions.Screening.visits(
        finding: count, share: share, assurance: 0.9)
      func found(_ visits: Int) -> Double {
        // P(Bin ≥ count) as one minus the terms below.
        var (term, below) = (pow(1 - share, Double(visits)), 0.0)
        for k in 0..<count {
          below += term
          term *= Double(visits - k) / Double(k + 1) * share / (1 - share)
        }
        return 1 - below
      }
      #expect(found(visits) >= 0.9)
      #expect(visits == count || found(visits - 1) < 0.9)
    }
    let certain = SurveyConditions.Screening.visits(finding: 7, share: 1, assurance: 0.99)
    #expect(certain == 7)
  }

  @Test("Two samples: power and least difference are each other's inverse")
  func comparisons() throws {
    for comparison in [
      Comparison(standardDeviation: 10), Comparison(standardDeviation: 10, and: 14, ratio: 1.5),
      Comparison(standardDeviation: 10, and: 12, ratio: 0.8, overlap: 0.5, correlation: 0.7),
      Comparison(standardDeviation: 10, and: 12, populations: [4000, 3000]),
      Comparison(
        standardDeviation: 10, and: 12, overlap: 0.25, correlation: 0.6, populations: [4000, 4000]),
    ] {
      let conditions = SurveyConditions(designEffect: 1.4)
      let test = ComparisonTest(significance: 0.05, power: 0.9)
      let size = try SampleSize.difference(1.5, comparison, test: test, conditions: conditions)
      #expect((value(size, "power") ?? 0) >= 0.9)
      func least(_ n: Int) throws -> Double {
        try DetectableDifference(answers: n, comparison, test: test, conditions: conditions).value
      }
      #expect(try least(size.answers) <= 1.5)
      #expect(try least(size.answers - 1) > 1.5)
      #expect(size.samples.count == 2)
      #expect(
        size.samples[1].answers == Int((comparison.ratio * Double(size.answers)).rounded(.up)))
    }
    // The textbook case: n = 2 (z₁ + z₂)² S²/Δ².
    let plain = try SampleSize.difference(5, Comparison(standardDeviation: 10))
    #expect(
      plain.answers == Int((2 * pow(1.959963984540054 + 0.8416212335729143, 2) * 4).rounded(.up)))
  }

  @Test("The variance of a difference of overlapping samples, by simulation")
  func overlap() throws {
    // Populations of 40 pairs; samples of 10 and 15 share 6.
    let n = 40
    var random = CounterGenerator(seed: 3)
    let x = (0..<n).map { _ in StandardNormal.quantile(random.uniform()) }
    let y = x.map { 0.6 * $0 + 0.8 * StandardNormal.quantile(random.uniform()) }
    func moments(_ a: [Double], _ b: [Double]) -> Double {
      let (ma, mb) = (a.reduce(0, +) / Double(n), b.reduce(0, +) / Double(n))
      return zip(a, b).reduce(0) { $0 + ($1.0 - ma) * ($1.1 - mb) } / Double(n - 1)
    }
    let (sx, sy) = (moments(x, x).squareRoot(), moments(y, y).squareRoot())
    let comparison = Comparison(
      standardDeviation: sx, and: sy, ratio: 1.5, overlap: 0.6,
      correlation: moments(x, y) / sx / sy,
      populations: [n, n])
    let expected = comparison.standardError(10, SurveyConditions())
    let draws = 20_000
    var (sum, squares) = (0.0, 0.0)
    for _ in 0..<draws {
      let order = (0..<n).shuffled(using: &random)
      let first = order[0..<10].reduce(0) { $0 + x[$1] } / 10
      let second = order[4..<19].reduce(0) { $0 + y[$1] } / 15
      sum += second - first
      squares += (second - first) * (second - first)
    }
    let mean = sum / Double(draws)
    let variance = squares / Double(draws) - mean * mean
    // The standard error of a variance of normal values is √(2/draws) of it.
    #expect(abs(variance / (expected * expected) - 1) < 4 * (2 / Double(draws)).squareRoot())
  }

  @Test("The least share that differs")
  func shares() throws {
    for (share, up) in [(0.1, true), (0.5, true), (0.5, false), (0.9, false)] {
      let least = try DetectableDifference(
        answers: 400, fromShare: share, isIncrease: up,
        conditions: SurveyConditions(designEffect: 1.3))
      let other = share + (up ? least.value : -least.value)
      let size = try SampleSize.difference(
        least.value, Comparison(share: share, and: other),
        conditions: SurveyConditions(designEffect: 1.3))
      #expect((399...401).contains(size.answers))
    }
    #expect(throws: EstimationError.self) {
      try DetectableDifference(answers: 3, fromShare: 0.98)
    }
  }

  @Test("Design effects of clusters and weights")
  func designEffects() {
    #expect(
      isClose(SurveyConditions.designEffect(clusterSize: 21, intraclass: 0.05), 2, 1e-15))
    #expect(
      isClose(
        SurveyConditions.designEffect(clusterSize: 1, intraclass: 0.3, weightVariation: 0.5), 1.25,
        1e-15))
  }

  @Test("Impossible requests are refused")
  func refusals() {
    for body in [
      { try SampleSize.proportion(1.2, precision: .margin(0.1)) },
      { try SampleSize.proportion(0.5, precision: .margin(0)) },
      { try SampleSize.proportion(0.5, precision: .margin(0.1, confidence: 95)) },
      { try SampleSize.proportion(0.5, precision: .standardError(0.1), interval: .wilson) },
      { try SampleSize.mean(standardDeviation: 1, precision: .coefficientOfVariation(0.1)) },
      { try SampleSize.mean(standardDeviation: -1, precision: .margin(1)) },
      { try SampleSize.mean(standardDeviation: .nan, precision: .margin(1)) },
      { try SampleSize.mean(standardDeviation: 1, precision: .margin(1e-30)) },
      {
        try SampleSize.total(
          standardDeviation: 1, precision: .margin(1), conditions: SurveyConditions())
      },
      {
        try SampleSize.mean(
          standardDeviation: 1, precision: .margin(1),
          conditions: SurveyConditions(responseRate: 0))
      },
      { try SampleSize.difference(0, Comparison(standardDeviation: 1)) },
      {
        try SampleSize.difference(1, Comparison(standardDeviation: 1, overlap: 0.9, correlation: 2))
      },
      {
        try SampleSize.difference(
          1, Comparison(standardDeviation: 1), conditions: SurveyConditions(population: 10))
      },
    ] as [() throws -> SampleSize] {
      #expect(throws: EstimationError.self) { try body() }
    }
  }
}
