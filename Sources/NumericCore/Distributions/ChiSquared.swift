/// The chi-squared distribution.
///
/// Domain: positive finite degrees of freedom, fractional ones included; with any other value every
/// function returns NaN. Reference: DLMF 8.2 with shape half the degrees of freedom.
package struct ChiSquared: Sendable {
  /// The degrees of freedom as given.
  package let degreesOfFreedom: Double

  /// The incomplete gamma functions, or nil for invalid degrees of freedom.
  private let kernel: GammaKernel?

  /// Creates the distribution; invalid degrees of freedom make every result NaN.
  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
    let isValid = degreesOfFreedom > 0 && degreesOfFreedom.isFinite
    kernel = isValid ? GammaKernel(shape: 0.5 * degreesOfFreedom) : nil
  }

  /// Returns the probability of a value at or below `x`.
  ///
  /// Domain: all real numbers; zero for negative ones. Accuracy: relative error below 1e-12,
  /// mostly below 1e-14.
  package func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// Returns the probability of a value above `x`.
  ///
  /// Domain: all real numbers; one for negative ones. Accuracy: relative error below 1e-12, mostly
  /// below 1e-14.
  package func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// Returns the value with probability `p` at or below it.
  ///
  /// Domain: `0 <= p <= 1`, zero and infinity at the ends; NaN otherwise. Accuracy: relative error
  /// below 1e-12, mostly below 1e-14.
  package func quantile(_ p: Double) -> Double {
    guard let kernel, p >= 0, p <= 1 else { return .nan }
    if p > 0.5 { return upperQuantile(1 - p) }
    return p == 0 ? 0 : degreesOfFreedom * kernel.lowerQuantileRatio(p)
  }

  /// Returns the value with probability `q` above it.
  ///
  /// This reaches upper tails that `quantile(1 - q)` cannot express.
  /// Domain: `0 <= q <= 1`, infinity and zero at the ends; NaN otherwise. Accuracy: as `quantile`.
  package func upperQuantile(_ q: Double) -> Double {
    guard let kernel, q >= 0, q <= 1 else { return .nan }
    if q > 0.5 { return quantile(1 - q) }
    return q == 0 ? .infinity : degreesOfFreedom * kernel.upperQuantileRatio(q)
  }

  /// Returns both tails at a point, NaN for invalid arguments.
  private func tails(_ x: Double) -> TailPair {
    guard let kernel, !x.isNaN else { return .undefined }
    return x > 0 ? kernel.tails(at: kernel.point(value: 0.5 * x)) : .belowSupport
  }
}
