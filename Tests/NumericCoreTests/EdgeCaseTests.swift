import NumericCore
import Testing

/// Arguments at and beyond the ends of the domain.
@Suite("Edge cases")
struct EdgeCaseTests {
  /// Values that are never valid degrees of freedom.
  static let badDegrees = [0, -1, -Double.infinity, Double.nan]

  /// Values that are never probabilities.
  static let badProbabilities = [-1e-9, 1 + 1e-9, -Double.infinity, .infinity, .nan]

  @Test("Invalid degrees of freedom give NaN", arguments: badDegrees)
  func invalidDegrees(df: Double) {
    let t = StudentT(degreesOfFreedom: df)
    let chi = ChiSquared(degreesOfFreedom: df)
    let f = FDistribution(numerator: df, denominator: 3)
    let g = FDistribution(numerator: 3, denominator: df)
    let values = [
      t.cumulative(1), t.upperTail(1), t.quantile(0.3), chi.cumulative(1), chi.upperTail(1),
      chi.quantile(0.3), chi.upperQuantile(0.3), f.cumulative(1), f.quantile(0.3),
      g.upperTail(1), g.upperQuantile(0.3), incompleteGamma(df, 1),
      incompleteGammaComplement(df, 1),
    ]
    #expect(values.allSatisfy { $0.isNaN })
    #expect(FDistribution(numerator: .infinity, denominator: 3).quantile(0.5).isNaN)
    #expect(ChiSquared(degreesOfFreedom: .infinity).cumulative(1).isNaN)
  }

  @Test("Invalid probabilities give NaN", arguments: badProbabilities)
  func invalidProbability(p: Double) {
    let beta = BetaDistribution(2, 3)
    let values = [
      StandardNormal.quantile(p), StudentT(degreesOfFreedom: 4).quantile(p),
      ChiSquared(degreesOfFreedom: 4).quantile(p), ChiSquared(degreesOfFreedom: 4).upperQuantile(p),
      FDistribution(numerator: 2, denominator: 4).quantile(p),
      FDistribution(numerator: 2, denominator: .infinity).upperQuantile(p),
      beta.quantile(p), beta.upperQuantile(p), BetaDistribution(0, 3).quantile(p),
      incompleteBeta(p, 2, 3), incompleteBetaComplement(p, 2, 3),
    ]
    #expect(values.allSatisfy { $0.isNaN })
  }

  @Test("NaN points give NaN")
  func invalidPoint() {
    let values = [
      StandardNormal.cumulative(.nan), StudentT(degreesOfFreedom: 4).upperTail(.nan),
      ChiSquared(degreesOfFreedom: 4).cumulative(.nan),
      FDistribution(numerator: 2, denominator: 4).cumulative(.nan),
      BetaDistribution(2, 4).cumulative(.nan), BetaDistribution(0, 4).upperTail(.nan),
      incompleteGamma(1, -1), incompleteGamma(1, .nan), logGamma(-1), logGamma(.nan),
      logBeta(-1, 2), logBeta(0, .infinity),
    ]
    #expect(values.allSatisfy { $0.isNaN })
  }

  @Test("The ends of the support are exact")
  func supportEnds() {
    let t = StudentT(degreesOfFreedom: 3)
    let chi = ChiSquared(degreesOfFreedom: 3)
    let f = FDistribution(numerator: 3, denominator: 5)
    let beta = BetaDistribution(0.3, 7)
    #expect(StandardNormal.quantile(0) == -.infinity && StandardNormal.quantile(1) == .infinity)
    #expect(StandardNormal.cumulative(.infinity) == 1 && StandardNormal.upperTail(.infinity) == 0)
    #expect(t.quantile(0) == -.infinity && t.quantile(1) == .infinity)
    #expect(t.cumulative(.infinity) == 1 && t.cumulative(-.infinity) == 0)
    #expect(chi.quantile(0) == 0 && chi.quantile(1) == .infinity)
    #expect(chi.upperQuantile(0) == .infinity && chi.upperQuantile(1) == 0)
    #expect(chi.cumulative(0) == 0 && chi.cumulative(-1) == 0 && chi.upperTail(.infinity) == 0)
    #expect(f.quantile(0) == 0 && f.quantile(1) == .infinity && f.upperQuantile(0) == .infinity)
    #expect(f.cumulative(0) == 0 && f.cumulative(.infinity) == 1 && f.upperTail(-2) == 1)
    #expect(beta.quantile(0) == 0 && beta.quantile(1) == 1 && beta.upperQuantile(0) == 1)
    #expect(beta.cumulative(-0.1) == 0 && beta.cumulative(1) == 1 && beta.upperTail(1.5) == 0)
    #expect(incompleteGamma(2, .infinity) == 1 && incompleteGammaComplement(2, 0) == 1)
    #expect(logGamma(0) == .infinity && logBeta(0, 2) == .infinity)
    #expect(logGamma(1) == 0 && logGamma(2) == 0)
  }

  @Test("A beta parameter of zero is a point mass")
  func pointMass() {
    let zero = BetaDistribution(0, 5)
    let one = BetaDistribution(5, 0)
    #expect(zero.quantile(0) == 0 && zero.quantile(0.975) == 0 && zero.upperQuantile(0.1) == 0)
    #expect(one.quantile(0.025) == 1 && one.quantile(1) == 1)
    #expect(zero.cumulative(0) == 1 && zero.upperTail(0) == 0 && zero.cumulative(-1) == 0)
    #expect(one.cumulative(0.999) == 0 && one.upperTail(0.999) == 1 && one.cumulative(1) == 1)
    #expect(BetaDistribution(0, 0).quantile(0.5).isNaN)
    #expect(BetaDistribution(-1, 2).quantile(0.5).isNaN)
    #expect(BetaDistribution(.infinity, 2).cumulative(0.5).isNaN)
    #expect(BetaDistribution(.nan, 2).cumulative(0.5).isNaN)
  }

  @Test("Results beyond the range of Double overflow or underflow quietly")
  func beyondRange() {
    let heavy = StudentT(degreesOfFreedom: 0.5)
    #expect(heavy.quantile(1e-300) == -.infinity)
    // Far out the tail of this distribution falls like the root of its argument.
    #expect(relativeError(heavy.upperTail(1e200), heavy.upperTail(1e100) * 1e-50) < 1e-12)
    #expect(relativeError(heavy.quantile(heavy.cumulative(-1e200)), -1e200) < 1e-12)
    #expect(BetaDistribution(0.1, 3).quantile(1e-300) == 0)
    #expect(ChiSquared(degreesOfFreedom: 0.1).quantile(1e-300) == 0)
    #expect(FDistribution(numerator: 2, denominator: 0.2).upperQuantile(1e-300) == .infinity)
    #expect(StandardNormal.cumulative(-40) == 0)
    #expect(ChiSquared(degreesOfFreedom: 3).upperTail(1e5) == 0)
    #expect(BetaDistribution(1e6, 1e6).cumulative(0.4) == 0)
    #expect(BetaDistribution(1e6, 1e6).cumulative(0.6) == 1)
  }
}
