internal import Foundation

extension BetaKernel {
  /// Returns the odds, divided by `a / b`, below which the distribution has a given probability.
  ///
  /// The upper quantile is the reciprocal of the lower quantile of the swapped kernel.
  /// Domain: `0 < p < 1`, meant for `p <= 0.5`. Accuracy: that of the lower tail.
  /// Edge cases: zero when the result underflows.
  ///
  /// - Parameters:
  ///   - p: The probability.
  ///   - start: A first approximation of the result, if the caller has a good one.
  package func lowerQuantileRatio(_ p: Double, start: Double? = nil) -> Double {
    let logScale = log(scale)
    let opposite = swapped
    return solveTail(logTarget: log(p), start: start ?? lowerStart(p)) { ratio in
      let point = point(oddsRatio: ratio)
      let deviance = deviance(at: point)
      let quotient: Double
      if prefersLower(point) {
        quotient = lowerQuotient(point)
      } else {
        let density = scale * exp(-deviance)
        quotient = (1 - density * opposite.lowerQuotient(point.swapped)) / density
      }
      return TailSlope(
        logDensity: logScale - deviance, quotient: quotient, sign: 1,
        shape: -a * point.excessX)
    }
  }

  /// Returns the logarithm of the lower quantile, as a ratio, where the density is a power law.
  ///
  /// Domain: `0 < p < 1`. Edge cases: nil where the power law is not accurate to double precision.
  /// It serves to reach quantiles whose ratio is beyond the range of `Double`.
  package func powerLawQuantile(_ p: Double) -> Double? {
    let logRatio = powerLaw(p)
    let logOdds = logRatio + log(a / b)
    return logOdds + log((a + b) / (a + 1)) < -40 ? logRatio : nil
  }

  /// Returns the logarithm of the lower quantile, as a ratio, by the leading power of the tail.
  ///
  /// Domain: `0 < p < 1`. Reference: the first term of DLMF 8.17.8.
  private func powerLaw(_ p: Double) -> Double {
    (log(p * a / scale) - b * log1p(a / b)) / a - log1p(a / b)
  }

  /// Returns a first approximation of the lower quantile, as a ratio.
  ///
  /// Domain: `0 < p < 1`. Reference: the first two terms of DLMF 8.17.8 where they are accurate,
  /// Abramowitz and Stegun 26.5.22 for parameters that are large for the deviate, otherwise the
  /// split into two power laws of Press et al., "Numerical Recipes" (3rd edition), section 6.14.
  private func lowerStart(_ p: Double) -> Double {
    let logRatio = powerLaw(p)
    let correction = exp(logRatio + log(a / b)) * (a + b) / (a + 1)
    if correction < 0.3 { return exp(logRatio + correction) }
    let deviate = StandardNormal.quantile(p)
    if min(a, b) > 1, deviate * deviate < 4 * min(a, b) { return cochranRatio(deviate) }
    let left = exp(-a * log1p(b / a)) / a
    let right = exp(-b * log1p(a / b)) / b
    let total = left + right
    if p < left / total {
      // A sum of logarithms, as the product of two tiny numbers may underflow.
      let logX = (log(a * total) + log(p)) / a
      return logX < -1e-12 ? b / a * exp(logX) / -expm1(logX) : 0x1p40
    }
    let y = exp(log(b * total * (1 - p)) / b)
    return y > 0 && y < 1 ? b / a * (1 - y) / y : min(max(a + b, 1), 0x1p40)
  }

  /// Returns the normal approximation of a quantile, as a ratio.
  ///
  /// Domain: parameters above one, any finite deviate. Accuracy: a per cent or so in the body.
  /// Reference: Abramowitz and Stegun 26.5.22.
  private func cochranRatio(_ deviate: Double) -> Double {
    let lambda = (deviate * deviate - 3) / 6
    let (p, q) = (1 / (2 * a - 1), 1 / (2 * b - 1))
    let h = 2 / (p + q)
    // Far out the root would be that of a negative number; the solver corrects the rest.
    let root = max(h + lambda, 0).squareRoot()
    let skew = (q - p) * (lambda + 5.0 / 6 - 2 / (3 * h))
    return exp(2 * (deviate * root / h - skew))
  }
}
