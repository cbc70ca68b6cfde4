internal import Foundation

/// A point of a gamma distribution, with its distance from the mean kept free of cancellation.
package struct GammaPoint: Sendable {
  /// The value itself.
  package let x: Double

  /// The value divided by the mean.
  package let ratio: Double

  /// `ratio - 1` with full relative accuracy.
  package let excess: Double

  /// Creates a point from its value and two forms of its distance from the mean.
  package init(x: Double, ratio: Double, excess: Double) {
    self.x = x
    self.ratio = ratio
    self.excess = excess
  }
}

/// The incomplete gamma functions for one shape parameter.
///
/// Domain: finite positive shape. The density meant in this type is that of `log x`, which is
/// `x^shape e^-x / gamma(shape)`. Accuracy: about 1e-15 relative near the mode, and the exponent of
/// the result times 2e-16 in the far tails. Reference: DLMF 8.2 and 8.11.
package struct GammaKernel: Sendable {
  /// The shape parameter, which is also the mean.
  package let shape: Double

  /// The density at the mode.
  package let scale: Double

  /// Creates the kernel for a finite positive shape parameter.
  package init(shape: Double) {
    self.shape = shape
    scale = gammaScale(shape)
  }

  /// Returns the point with a given value.
  ///
  /// Domain: `x >= 0`. Accuracy: both distances to half a unit in the last place.
  package func point(value x: Double) -> GammaPoint {
    GammaPoint(x: x, ratio: x / shape, excess: (x - shape) / shape)
  }

  /// Returns the point with a given ratio to the mean.
  ///
  /// Domain: `ratio >= 0`. Accuracy: both distances are exact for the given ratio.
  package func point(ratio: Double) -> GammaPoint {
    GammaPoint(x: shape * ratio, ratio: ratio, excess: ratio - 1)
  }

  /// Returns how far the logarithm of the density is below its maximum.
  ///
  /// Domain: any point of the support. Accuracy: a few units in the last place.
  package func deviance(at point: GammaPoint) -> Double {
    shape * logDeviation(point.excess, ratio: point.ratio)
  }

  /// Returns both tails at a point.
  ///
  /// Domain: any point of the support, including zero and infinity. Accuracy: see the type.
  package func tails(at point: GammaPoint) -> TailPair {
    if point.x == 0 { return .belowSupport }
    if point.x.isInfinite { return .aboveSupport }
    let density = scale * exp(-deviance(at: point))
    let isLower = prefersLower(point)
    // A density that underflows takes its tail along; the fraction need not be finite there.
    if density == 0 { return isLower ? .belowSupport : .aboveSupport }
    if isLower {
      let lower = min(density * lowerQuotient(point), 1)
      return TailPair(lower: lower, upper: 1 - lower)
    }
    let upper = min(density * upperQuotient(point), 1)
    return TailPair(lower: 1 - upper, upper: upper)
  }

  /// Returns whether the lower tail is the one to compute directly.
  ///
  /// One is added for the fractions, as they converge best on their own side of the mode; the
  /// integral for large shapes wants a density that falls from the start.
  package func prefersLower(_ point: GammaPoint) -> Bool {
    shape >= integralThreshold ? point.excess <= 0 : point.x < shape + 1
  }

  /// Returns the lower tail divided by the density.
  ///
  /// Domain: a point for which `prefersLower` is true. Accuracy: about 1e-15 relative.
  /// Reference: the limit, for a large second parameter, of the fraction that `BetaKernel` uses; for
  /// large shapes DLMF 8.2.1.
  package func lowerQuotient(_ point: GammaPoint) -> Double {
    let a = shape
    let x = point.x
    let gap = -a * point.excess
    if a >= integralThreshold {
      let tail = TailIntegral(slope: gap, shrink: a, shrinkRate: 1, grow: 0, growRate: 0)
      return tail.value
    }
    return 1
      / continuedFraction(first: a * (gap + 1) / (a + 1)) { m in
        let left = a + 2 * m - 1
        let quotient = x / left
        return FractionTerm(
          numerator: (a + m - 1) * m * quotient * quotient,
          denominator: m + m * quotient + (a + m) * (gap + 1 + 2 * m) / (left + 2)
        )
      }
  }

  /// Returns the upper tail divided by the density.
  ///
  /// Domain: a point for which `prefersLower` is false. Accuracy: about 1e-15 relative.
  /// Reference: the even part of DLMF 8.9.2; for large shapes DLMF 8.2.2.
  package func upperQuotient(_ point: GammaPoint) -> Double {
    let a = shape
    let gap = a * point.excess
    if a >= integralThreshold {
      let tail = TailIntegral(slope: gap, shrink: 0, shrinkRate: 0, grow: a, growRate: 1)
      return tail.value
    }
    return 1
      / continuedFraction(first: gap + 1) { m in
        FractionTerm(numerator: m * (a - m), denominator: gap + 1 + 2 * m)
      }
  }
}

/// The parameter from which the fixed quadrature rule beats the continued fractions.
package let integralThreshold = 2000.0
