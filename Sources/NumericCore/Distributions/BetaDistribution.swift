/// The beta distribution, also in its limits with one parameter zero.
///
/// A parameter of zero puts all mass at one end of the unit interval, which makes the limits of
/// Clopper-Pearson and Korn-Graubard intervals for no or only successes come out without a special
/// case. Domain: finite parameters that are not negative and not both zero; otherwise every
/// function returns NaN. Reference: DLMF 8.17.
package struct BetaDistribution: Sendable {
  /// The incomplete beta functions or the limit that stands in for them.
  private let form: Form

  /// The kinds of distribution that the parameters may describe.
  private enum Form: Sendable {
    /// The parameters are outside the domain.
    case undefined

    /// All mass is at one point, zero or one.
    case pointMass(Double)

    /// There is a density.
    case continuous(BetaKernel)
  }

  /// Creates the distribution; invalid parameters make every result NaN.
  package init(_ a: Double, _ b: Double) {
    if !(a >= 0 && b >= 0 && (a + b).isFinite && a + b > 0) {
      form = .undefined
    } else if a == 0 || b == 0 {
      form = .pointMass(a == 0 ? 0 : 1)
    } else {
      form = .continuous(BetaKernel(a, b))
    }
  }

  /// Returns the probability of a value at or below `x`.
  ///
  /// Domain: all real numbers; zero and one outside the unit interval. Accuracy: relative error
  /// below 1e-12, mostly below 1e-14.
  package func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// Returns the probability of a value above `x`.
  ///
  /// Domain: all real numbers; one and zero outside the unit interval. Accuracy: relative error
  /// below 1e-12, mostly below 1e-14.
  package func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// Returns the value with probability `p` at or below it.
  ///
  /// Domain: `0 <= p <= 1`, zero and one at the ends; NaN otherwise. A point mass is the quantile
  /// of every probability. Accuracy: relative error below 1e-12, mostly below 1e-14.
  package func quantile(_ p: Double) -> Double {
    p > 0.5 ? solution(lower: 1 - p, isUpper: true) : solution(lower: p, isUpper: false)
  }

  /// Returns the value with probability `q` above it.
  ///
  /// This reaches upper tails that `quantile(1 - q)` cannot express.
  /// Domain: `0 <= q <= 1`, one and zero at the ends; NaN otherwise. Accuracy: as `quantile`.
  package func upperQuantile(_ q: Double) -> Double {
    q > 0.5 ? solution(lower: 1 - q, isUpper: false) : solution(lower: q, isUpper: true)
  }

  /// Returns the point at which the lower or the upper tail has a probability of at most one half.
  private func solution(lower p: Double, isUpper: Bool) -> Double {
    guard p >= 0, p <= 0.5 else { return .nan }
    switch form {
    case .undefined: return .nan
    case .pointMass(let location): return location
    case .continuous(let kernel):
      if p == 0 { return isUpper ? 1 : 0 }
      let oriented = isUpper ? kernel.swapped : kernel
      let point = oriented.point(oddsRatio: oriented.lowerQuantileRatio(p))
      return isUpper ? point.y : point.x
    }
  }

  /// Returns both tails at a point, NaN for invalid arguments.
  private func tails(_ x: Double) -> TailPair {
    switch form {
    case .undefined: return .undefined
    case .pointMass(let location):
      return x.isNaN ? .undefined : x < location ? .belowSupport : .aboveSupport
    case .continuous(let kernel):
      if x.isNaN { return .undefined }
      if x <= 0 { return .belowSupport }
      return x < 1 ? kernel.tails(at: kernel.point(value: x)) : .aboveSupport
    }
  }
}
