import Foundation
import NumericCore
import Testing

/// Relations between the distributions that hold exactly.
@Suite("Identities")
struct IdentityTests {
  /// Degrees of freedom from the very small to the very large.
  static let degrees = [0.5, 1, 2, 2.7, 6, 30.5, 83, 1234.5, 1e6]

  @Test("The square of t has the F distribution", arguments: degrees)
  func squareOfStudent(df: Double) {
    let t = StudentT(degreesOfFreedom: df)
    let f = FDistribution(numerator: 1, denominator: df)
    for x in [1e-6, 0.1, 0.7, 1, 1.96, 5, 20] {
      #expect(relativeError(2 * t.upperTail(x), f.upperTail(x * x)) < 5e-13)
    }
  }

  @Test("F is the beta distribution of its odds", arguments: degrees)
  func ratioAndBeta(df: Double) {
    let f = FDistribution(numerator: 3, denominator: df)
    let beta = BetaDistribution(1.5, 0.5 * df)
    for p in [1e-9, 0.025, 0.5, 0.9] {
      let x = f.quantile(p)
      let odds = 3 * x / df
      #expect(relativeError(beta.quantile(p), odds / (1 + odds)) < 1e-13)
    }
  }

  @Test("Chi-squared with one degree of freedom is a squared normal variable")
  func squareOfNormal() {
    let chi = ChiSquared(degreesOfFreedom: 1)
    for x in [1e-3, 0.1, 0.7, 1, 1.96, 5, 20, 37] {
      #expect(relativeError(chi.upperTail(x * x), 2 * StandardNormal.upperTail(x)) < 5e-13)
    }
  }

  @Test("Chi-squared with two degrees of freedom is exponential")
  func exponential() {
    let chi = ChiSquared(degreesOfFreedom: 2)
    for x in [1e-9, 0.1, 1, 1.9, 2.1, 30, 1300] {
      #expect(relativeError(chi.upperTail(x), exp(-0.5 * x)) < 5e-13)
      #expect(relativeError(chi.cumulative(x), -expm1(-0.5 * x)) < 1e-14)
    }
  }

  @Test("Infinite degrees of freedom give the limits")
  func limits() {
    let t = StudentT(degreesOfFreedom: .infinity)
    let f = FDistribution(numerator: 7, denominator: .infinity)
    let chi = ChiSquared(degreesOfFreedom: 7)
    for p in [1e-200, 0.01, 0.3, 0.5, 0.8, 1 - 1e-12] {
      #expect(t.quantile(p) == StandardNormal.quantile(p))
      #expect(relativeError(f.quantile(p), chi.quantile(p) / 7) < 1e-15)
    }
    #expect(t.cumulative(-2) == StandardNormal.cumulative(-2))
    #expect(relativeError(f.upperTail(2), chi.upperTail(14)) < 1e-15)
    let nearly = StudentT(degreesOfFreedom: 1e15)
    #expect(relativeError(nearly.quantile(0.975), t.quantile(0.975)) < 1e-14)
  }

  @Test("Student with one and two degrees of freedom has closed forms")
  func closedForms() {
    for x in [1e-5, 0.3, 1, 4, 1e4, 1e12] {
      let cauchy = atan(1 / x) / .pi
      #expect(relativeError(StudentT(degreesOfFreedom: 1).upperTail(x), cauchy) < 1e-14)
      let root = (2 + x * x).squareRoot()
      let two = 1 / (root * (root + x))
      #expect(relativeError(StudentT(degreesOfFreedom: 2).upperTail(x), two) < 1e-14)
    }
  }

  @Test("Symmetric distributions are symmetric", arguments: degrees)
  func symmetry(df: Double) {
    let t = StudentT(degreesOfFreedom: df)
    let f = FDistribution(numerator: df, denominator: 11)
    let swapped = FDistribution(numerator: 11, denominator: df)
    #expect(t.cumulative(0) == 0.5)
    #expect(t.quantile(0.5) == 0)
    for x in [0.1, 1.0, 3.0] {
      #expect(t.cumulative(-x) == t.upperTail(x))
      #expect(relativeError(f.cumulative(x), swapped.upperTail(1 / x)) < 5e-13)
      #expect(StandardNormal.cumulative(-x) == StandardNormal.upperTail(x))
    }
    for p in [0.0625, 0.25, 0.4375] {
      #expect(t.quantile(p) == -t.quantile(1 - p))
      #expect(relativeError(f.quantile(p), 1 / swapped.upperQuantile(p)) < 1e-14)
    }
    let beta = BetaDistribution(df, df)
    #expect(relativeError(beta.quantile(0.5), 0.5) < 1e-15)
    #expect(relativeError(beta.cumulative(0.5), 0.5) < 1e-14)
  }

  @Test("Clopper-Pearson limits are those of the binomial distribution")
  func clopperPearson() {
    // With no successes the upper limit solves (1 - p)^n = 0.025; with one the lower is explicit.
    let upper = BetaDistribution(1, 20).quantile(0.975)
    #expect(relativeError(upper, 1 - pow(0.025, 1 / 20.0)) < 1e-14)
    let lower = BetaDistribution(1, 20).quantile(0.025)
    #expect(relativeError(lower, -expm1(log(0.975) / 20)) < 1e-14)
    #expect(BetaDistribution(0, 21).quantile(0.025) == 0)
    #expect(BetaDistribution(21, 0).quantile(0.975) == 1)
  }
}
