internal import Foundation

/// A point of a beta distribution, with its distance from the mean kept free of cancellation.
package struct BetaPoint: Sendable {
  /// The value.
  package let x: Double

  /// One minus the value, with full relative accuracy.
  package let y: Double

  /// `x` divided by its mean.
  package let ratioX: Double

  /// `y` divided by its mean.
  package let ratioY: Double

  /// `ratioX - 1` with full relative accuracy.
  package let excessX: Double

  /// `ratioY - 1` with full relative accuracy.
  package let excessY: Double

  /// The same point seen from the opposite end of the unit interval.
  package var swapped: BetaPoint {
    BetaPoint(
      x: y, y: x, ratioX: ratioY, ratioY: ratioX, excessX: excessY, excessY: excessX)
  }
}

/// The incomplete beta functions for one pair of parameters.
///
/// Domain: finite positive parameters. The density meant in this type is that of the log-odds
/// `log(x / (1 - x))`, which is `x^a (1 - x)^b / B(a, b)`. Accuracy: about 1e-15 relative near the
/// mode, and the exponent of the result times 4e-16 in the far tails. Reference: DLMF 8.17.
package struct BetaKernel: Sendable {
  /// The first parameter.
  package let a: Double

  /// The second parameter.
  package let b: Double

  /// The density at the mode.
  package let scale: Double

  /// Creates the kernel for finite positive parameters.
  package init(_ a: Double, _ b: Double) {
    self.init(a: a, b: b, scale: betaScale(a, b))
  }

  /// Creates the kernel from parts that are known already.
  private init(a: Double, b: Double, scale: Double) {
    self.a = a
    self.b = b
    self.scale = scale
  }

  /// The kernel of one minus the variable.
  package var swapped: BetaKernel { BetaKernel(a: b, b: a, scale: scale) }

  /// Returns the point with a given value.
  ///
  /// Domain: `0 <= x <= 1`. Accuracy: a few units in the last place for every part, also close to
  /// the mean, where the rounding errors of the sum and the product are compensated.
  package func point(value x: Double) -> BetaPoint {
    let y = 1 - x
    let sum = a + b
    let larger = max(a, b)
    let sumError = min(a, b) - (sum - larger)
    let product = x * sum
    let productError = (-product).addingProduct(x, sum) + x * sumError
    let gap = (product - a) + productError
    return BetaPoint(
      x: x, y: y, ratioX: product / a, ratioY: y * sum / b, excessX: gap / a, excessY: -gap / b)
  }

  /// Returns the point whose odds are a given multiple of `a / b`.
  ///
  /// This is the natural variable of the F distribution with degrees of freedom `2a` and `2b`.
  /// Domain: `ratio >= 0`. Accuracy: a few units in the last place for every part.
  package func point(oddsRatio ratio: Double) -> BetaPoint {
    let sum = a + b
    // Dividing by the ratio when it is large keeps its product with `a` from overflowing.
    if ratio > 1 {
      let reciprocal = 1 / ratio
      let total = a.addingProduct(b, reciprocal)
      let gap = (ratio - 1) / ratio
      return BetaPoint(
        x: a / total, y: b / total * reciprocal, ratioX: sum / total,
        ratioY: sum / total * reciprocal, excessX: b * gap / total, excessY: -a * gap / total)
    }
    let total = b.addingProduct(a, ratio)
    let gap = ratio - 1
    return BetaPoint(
      x: a * ratio / total, y: b / total, ratioX: sum / total * ratio, ratioY: sum / total,
      excessX: b * gap / total, excessY: -a * gap / total)
  }

  /// Returns how far the logarithm of the density is below its maximum.
  ///
  /// Domain: any point of the support. Accuracy: a few units in the last place.
  package func deviance(at point: BetaPoint) -> Double {
    a * logDeviation(point.excessX, ratio: point.ratioX)
      + b * logDeviation(point.excessY, ratio: point.ratioY)
  }

  /// Returns both tails at a point.
  ///
  /// Domain: any point of the support, including both ends. Accuracy: see the type.
  package func tails(at point: BetaPoint) -> TailPair {
    if point.x == 0 { return .belowSupport }
    if point.y == 0 { return .aboveSupport }
    let density = scale * exp(-deviance(at: point))
    let isLower = prefersLower(point)
    // A density that underflows takes its tail along; the fraction need not be finite there.
    if density == 0 { return isLower ? .belowSupport : .aboveSupport }
    if isLower {
      let lower = min(density * lowerQuotient(point), 1)
      return TailPair(lower: lower, upper: 1 - lower)
    }
    let upper = min(density * swapped.lowerQuotient(point.swapped), 1)
    return TailPair(lower: 1 - upper, upper: upper)
  }

  /// Returns whether the lower tail is the one to compute directly.
  ///
  /// The boundary is where the continued fractions of both tails converge equally well; the
  /// integral for large parameters wants a density that falls from the start.
  package func prefersLower(_ point: BetaPoint) -> Bool {
    min(a, b) >= integralThreshold
      ? point.excessX <= 0 : point.x * (a + b + 2) < a + 1
  }

  /// Returns the lower tail divided by the density.
  ///
  /// Domain: a point for which `prefersLower` is true. Accuracy: about 1e-15 relative.
  /// Reference: a contraction of DLMF 8.17.22 given by A. R. DiDonato and A. H. Morris, "Algorithm
  /// 708", ACM TOMS 18 (1992) 360, equation 9; for large parameters DLMF 8.17.1.
  package func lowerQuotient(_ point: BetaPoint) -> Double {
    let (a, b) = (a, b)
    let x = point.x
    let gap = -a * point.excessX
    if min(a, b) >= integralThreshold {
      let tail = TailIntegral(
        slope: gap / point.y, shrink: a, shrinkRate: 1, grow: b, growRate: x / point.y)
      return tail.value / point.y
    }
    return 1
      / continuedFraction(first: a / (a + 1) * (gap + 1)) { m in
        let left = a + 2 * m - 1
        let quotient = x / left
        // Multiplied in an order that keeps even absurdly large parameters from overflowing.
        let middle = m * (b - m) * quotient
        let numerator = (a + m - 1) / left * x * ((a + b + m - 1) * middle)
        let right = (a + m) / (left + 2) * (gap + 1 + m * (2 - x))
        return FractionTerm(numerator: numerator, denominator: m + middle + right)
      }
  }
}
