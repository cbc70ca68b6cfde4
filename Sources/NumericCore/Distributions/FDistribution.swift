/// The F distribution, the ratio of two independent chi-squared variables per degree of freedom.
///
/// Domain: positive degrees of freedom, fractional ones included; the denominator may be infinite,
/// which leaves a chi-squared variable per degree of freedom. With any other values every function
/// returns NaN. Reference: DLMF 8.17 with the odds as the variable.
package struct FDistribution: Sendable {
  /// The incomplete function that gives the probabilities.
  private let form: Form

  /// The kinds of distribution that the parameters may describe.
  private enum Form: Sendable {
    /// The degrees of freedom are outside the domain.
    case undefined

    /// The denominator is a constant.
    case gamma(GammaKernel)

    /// Both degrees of freedom are finite.
    case beta(BetaKernel)
  }

  /// Creates the distribution; invalid degrees of freedom make every result NaN.
  package init(numerator: Double, denominator: Double) {
    if !(numerator > 0 && numerator.isFinite && denominator > 0) {
      form = .undefined
    } else if denominator.isInfinite {
      form = .gamma(GammaKernel(shape: 0.5 * numerator))
    } else {
      form = .beta(BetaKernel(0.5 * numerator, 0.5 * denominator))
    }
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
    p > 0.5 ? solution(lower: 1 - p, isUpper: true) : solution(lower: p, isUpper: false)
  }

  /// Returns the value with probability `q` above it.
  ///
  /// This reaches upper tails that `quantile(1 - q)` cannot express.
  /// Domain: `0 <= q <= 1`, infinity and zero at the ends; NaN otherwise. Accuracy: as `quantile`.
  package func upperQuantile(_ q: Double) -> Double {
    q > 0.5 ? solution(lower: 1 - q, isUpper: false) : solution(lower: q, isUpper: true)
  }

  /// Returns the point at which the lower or the upper tail has a probability of at most one half.
  private func solution(lower p: Double, isUpper: Bool) -> Double {
    guard p >= 0, p <= 0.5 else { return .nan }
    switch form {
    case .undefined: return .nan
    case .gamma(let kernel):
      if p == 0 { return isUpper ? .infinity : 0 }
      return isUpper ? kernel.upperQuantileRatio(p) : kernel.lowerQuantileRatio(p)
    case .beta(let kernel):
      if p == 0 { return isUpper ? .infinity : 0 }
      return isUpper
        ? 1 / kernel.swapped.lowerQuantileRatio(p) : kernel.lowerQuantileRatio(p)
    }
  }

  /// Returns both tails at a point, NaN for invalid arguments.
  private func tails(_ x: Double) -> TailPair {
    if x.isNaN { return .undefined }
    switch form {
    case .undefined: return .undefined
    case .gamma(let kernel):
      if x <= 0 { return .belowSupport }
      return x.isInfinite ? .aboveSupport : kernel.tails(at: kernel.point(ratio: x))
    case .beta(let kernel):
      if x <= 0 { return .belowSupport }
      return x.isInfinite ? .aboveSupport : kernel.tails(at: kernel.point(oddsRatio: x))
    }
  }
}
