internal import Foundation

/// Student's t distribution.
///
/// Domain: positive degrees of freedom, fractional ones included; infinite degrees of freedom give
/// the standard normal distribution. With any other value every function returns NaN.
/// Reference: the square has the F distribution with one degree of freedom in the numerator,
/// DLMF 8.17.
package struct StudentT: Sendable {
  /// The degrees of freedom as given.
  package let degreesOfFreedom: Double

  /// The distribution of the square, or nil if it is not needed or not defined.
  private let square: BetaKernel?

  /// Creates the distribution; invalid degrees of freedom make every result NaN.
  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
    let isFinite = degreesOfFreedom > 0 && degreesOfFreedom.isFinite
    square = isFinite ? BetaKernel(0.5, 0.5 * degreesOfFreedom) : nil
  }

  /// Returns the probability of a value at or below `t`.
  ///
  /// Domain: all real numbers and both infinities. Accuracy: relative error below 1e-12, mostly
  /// below 1e-14.
  package func cumulative(_ t: Double) -> Double { upperTail(-t) }

  /// Returns the probability of a value above `t`.
  ///
  /// Domain: all real numbers and both infinities. Accuracy: relative error below 1e-12, mostly
  /// below 1e-14.
  package func upperTail(_ t: Double) -> Double {
    guard let square else {
      return degreesOfFreedom == .infinity ? StandardNormal.upperTail(t) : .nan
    }
    if t.isNaN { return .nan }
    let size = abs(t)
    let tail: Double
    if size < 1e150 {
      tail = 0.5 * square.tails(at: square.point(oddsRatio: t * t)).upper
    } else {
      // The square overflows, and only the leading power of the tail is left.
      let root = (degreesOfFreedom + 1).squareRoot()
      tail = square.scale * pow(root / size, degreesOfFreedom) * root / degreesOfFreedom
    }
    return t > 0 ? tail : 1 - tail
  }

  /// Returns the value with probability `p` at or below it.
  ///
  /// Domain: `0 <= p <= 1`, infinite at both ends; NaN otherwise. Accuracy: relative error below
  /// 1e-12, mostly below 1e-14, also close to zero. Edge cases: infinite when the quantile
  /// overflows, which takes fewer than two degrees of freedom.
  package func quantile(_ p: Double) -> Double {
    guard let square else {
      return degreesOfFreedom == .infinity ? StandardNormal.quantile(p) : .nan
    }
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    // Exact near one half, where the quantile is small and depends on the difference alone.
    let offset = abs(p - 0.5)
    if offset == 0 { return 0 }
    let size =
      offset < 0.25
      ? square.lowerQuantileRatio(2 * offset).squareRoot()
      : tailQuantile(2 * min(p, 1 - p), square)
    return p < 0.5 ? -size : size
  }

  /// Returns the absolute value that is exceeded with a given probability on both sides together.
  ///
  /// Domain: `0 < p <= 0.5`. Accuracy: see `quantile`.
  private func tailQuantile(_ p: Double, _ square: BetaKernel) -> Double {
    let opposite = square.swapped
    if let logRatio = opposite.powerLawQuantile(p) { return exp(-0.5 * logRatio) }
    let ratio = opposite.lowerQuantileRatio(p, start: normalStart(p).map { 1 / ($0 * $0) })
    return 1 / ratio.squareRoot()
  }

  /// Returns a first approximation from the normal quantile, or nil where it is a poor one.
  ///
  /// Domain: `0 < p < 1`. Reference: Abramowitz and Stegun 26.7.5.
  private func normalStart(_ p: Double) -> Double? {
    let z = -StandardNormal.quantile(0.5 * p)
    let s = z * z
    let n = degreesOfFreedom
    guard 2 * s < n else { return nil }
    let first = (s + 1) / (4 * n)
    let second = ((5 * s + 16) * s + 3) / (96 * n * n)
    let third = (((3 * s + 19) * s + 17) * s - 15) / (384 * n * n * n)
    return z * (1 + first + second + third)
  }
}
