import Foundation
import NumericCore
import TestSupport
import Testing

/// Properties that hold for every valid argument, tried on seeded random ones.
@Suite("Random sweep")
struct SweepTests {
  /// How many distributions of each family are tried.
  static let count = 400

  /// Lower tail probabilities in increasing order, from the far lower to the upper tail.
  static let levels = [
    1e-300, 1e-240, 1e-80, 1e-12, 1e-4, 0.025, 0.2, 0.45, 0.5, 0.6, 0.9, 0.999, 1 - 1e-12,
  ]

  /// Checks quantiles, round trips and monotony of one distribution.
  ///
  /// - Parameters:
  ///   - name: What to print when a check fails.
  ///   - quantile: The quantile function.
  ///   - tails: The lower and the upper tail at a point.
  private func check(
    _ name: String, quantile: (Double) -> Double, tails: (Double) -> (lower: Double, upper: Double)
  ) {
    var previous = -Double.infinity
    var previousTails = (lower: 0.0, upper: 1.0)
    for p in Self.levels {
      let x = quantile(p)
      #expect(!x.isNaN && x >= previous, "\(name) quantile of \(p) is \(x) after \(previous)")
      let pair = tails(x)
      #expect((0...1).contains(pair.lower) && (0...1).contains(pair.upper), "\(name) at \(x)")
      #expect(abs(pair.lower + pair.upper - 1) < 1e-15, "\(name) at \(x)")
      #expect(pair.lower >= previousTails.lower && pair.upper <= previousTails.upper, "\(name)")
      let reach = abs(x) > 1e-290 && abs(x) < 1e290 && x != 1
      if reach {
        // One unit in the last place of x moves the tails; that much error is not the function's.
        let (below, above) = (tails(x.nextDown), tails(x.nextUp))
        let lowerSlack = 2 * abs(above.lower - below.lower) + 1e-12 * p
        let upperSlack = 2 * abs(below.upper - above.upper) + 1e-12 * (1 - p)
        #expect(abs(pair.lower - p) <= lowerSlack, "\(name) round trip at \(p)")
        #expect(abs(pair.upper - (1 - p)) <= upperSlack, "\(name) round trip at \(p)")
      } else {
        checkLimit(x, p, name, tails)
      }
      previous = x
      previousTails = pair
    }
  }

  /// Checks that a quantile at the end of the range of `Double` has a reason to be there.
  ///
  /// The probability on the inner side of a point that is just within range must not be beyond
  /// the wanted one; otherwise the quantile has been missed.
  private func checkLimit(
    _ x: Double, _ p: Double, _ name: String, _ tails: (Double) -> (lower: Double, upper: Double)
  ) {
    let slack = 1 + 1e-12
    let isReasonable =
      if x == 1 {
        tails(x.nextDown).lower <= p * slack
      } else if x > 1 {
        tails(1e290).lower <= p * slack
      } else if x < -1 {
        tails(-1e290).lower * slack >= p
      } else {
        tails(1e-290).lower * slack >= p
      }
    #expect(isReasonable, "\(name) quantile of \(p) is \(x)")
  }

  @Test("Student")
  func student() {
    var source = SeededGenerator(1)
    for _ in 0..<Self.count {
      let df = source.logUniform(0.3, 1e9)
      let t = StudentT(degreesOfFreedom: df)
      check("t(\(df))", quantile: t.quantile) { (t.cumulative($0), t.upperTail($0)) }
    }
  }

  @Test("Chi-squared")
  func chiSquared() {
    var source = SeededGenerator(2)
    for _ in 0..<Self.count {
      let df = source.logUniform(0.01, 1e9)
      let chi = ChiSquared(degreesOfFreedom: df)
      check("chi(\(df))", quantile: chi.quantile) { (chi.cumulative($0), chi.upperTail($0)) }
    }
  }

  @Test("F")
  func ratio() {
    var source = SeededGenerator(3)
    for _ in 0..<Self.count {
      let (d1, d2) = (source.logUniform(0.05, 1e9), source.logUniform(0.05, 1e9))
      let f = FDistribution(numerator: d1, denominator: d2)
      check("f(\(d1), \(d2))", quantile: f.quantile) { (f.cumulative($0), f.upperTail($0)) }
    }
  }

  @Test("Beta")
  func beta() {
    var source = SeededGenerator(4)
    for _ in 0..<Self.count {
      let (a, b) = (source.logUniform(0.02, 1e9), source.logUniform(0.02, 1e9))
      let beta = BetaDistribution(a, b)
      check("beta(\(a), \(b))", quantile: beta.quantile) {
        (beta.cumulative($0), beta.upperTail($0))
      }
    }
  }

  @Test("Absurd parameters neither trap nor hang nor give NaN")
  func absurdParameters() {
    let sizes = [1e-300, 1e-20, 1e-5, 1, 1e5, 1e15, 1e100, 1e300]
    for a in sizes {
      for b in sizes {
        let beta = BetaDistribution(a, b)
        let f = FDistribution(numerator: a, denominator: b)
        for p in Self.levels {
          let values = [
            beta.quantile(p), beta.cumulative(p), f.quantile(p), f.upperTail(p), f.upperTail(1 / p),
            StudentT(degreesOfFreedom: a).quantile(p), ChiSquared(degreesOfFreedom: a).quantile(p),
            ChiSquared(degreesOfFreedom: a).cumulative(b), logBeta(a, b),
          ]
          #expect(!values.contains { $0.isNaN }, "\(a) \(b) \(p) \(values)")
        }
      }
    }
  }
}

extension SeededGenerator {
  /// Returns a number whose logarithm is uniform between two bounds.
  mutating func logUniform(_ low: Double, _ high: Double) -> Double {
    exp(Double.random(in: log(low)...log(high), using: &self))
  }
}
