internal import Foundation

extension GammaKernel {
  /// Returns the ratio to the mean below which the distribution has a given probability.
  ///
  /// Domain: `0 < p < 1`, meant for `p <= 0.5`. Accuracy: that of the lower tail.
  /// Edge cases: zero when the quantile underflows.
  package func lowerQuantileRatio(_ p: Double) -> Double {
    let logScale = log(scale)
    return solveTail(logTarget: log(p), start: lowerStart(p)) { ratio in
      let point = point(ratio: ratio)
      let deviance = deviance(at: point)
      let quotient: Double
      if prefersLower(point) {
        quotient = lowerQuotient(point)
      } else {
        let density = scale * exp(-deviance)
        quotient = (1 - density * upperQuotient(point)) / density
      }
      return TailSlope(
        logDensity: logScale - deviance, quotient: quotient, sign: 1,
        shape: -shape * point.excess)
    }
  }

  /// Returns the ratio to the mean above which the distribution has a given probability.
  ///
  /// Domain: `0 < q < 1`, meant for `q <= 0.5`. Accuracy: that of the upper tail.
  package func upperQuantileRatio(_ q: Double) -> Double {
    let logScale = log(scale)
    return solveTail(logTarget: log(q), start: upperStart(q)) { ratio in
      let point = point(ratio: ratio)
      let deviance = deviance(at: point)
      let quotient: Double
      if prefersLower(point) {
        let density = scale * exp(-deviance)
        quotient = (1 - density * lowerQuotient(point)) / density
      } else {
        quotient = upperQuotient(point)
      }
      return TailSlope(
        logDensity: logScale - deviance, quotient: quotient, sign: -1,
        shape: -shape * point.excess)
    }
  }

  /// Returns a first approximation of the lower quantile, as a ratio to the mean.
  ///
  /// The power law of the density near zero with one correction, DLMF 8.7.1, or else the
  /// Wilson-Hilferty cube. Domain: `0 < p < 1`.
  private func lowerStart(_ p: Double) -> Double {
    let a = shape
    let logRatio = log(p * a / scale) / a - 1
    let correction = a * exp(logRatio) / (a + 1)
    if correction < 0.3 { return exp(logRatio + correction) }
    return wilsonHilferty(StandardNormal.quantile(p)) ?? exp(logRatio)
  }

  /// Returns a first approximation of the upper quantile, as a ratio to the mean.
  ///
  /// For small shapes the exponential tail, DLMF 8.11.2, or the power law of the lower tail;
  /// otherwise the Wilson-Hilferty cube. Domain: `0 < q < 1`.
  private func upperStart(_ q: Double) -> Double {
    let a = shape
    let logGammaShape = logGamma(a)
    let exponential = -log(q) - logGammaShape
    if exponential > 2 * a + 2 {
      let first = exponential + (a - 1) * log(exponential)
      let second = exponential + (a - 1) * log(max(first, 1)) - log1p((1 - a) / max(first, 1))
      return max(second, 1) / a
    }
    if a < 1 {
      let logRatio = log((1 - q) * a / scale) / a - 1
      return exp(min(logRatio + a * exp(min(logRatio, 0)) / (a + 1), 3))
    }
    return wilsonHilferty(-StandardNormal.quantile(q)) ?? 1
  }

  /// Returns the Wilson-Hilferty approximation of a quantile, as a ratio to the mean.
  ///
  /// Domain: any finite normal deviate. Edge cases: nil where the cube is not positive enough to
  /// be of use. Reference: E. B. Wilson and M. M. Hilferty, PNAS 17 (1931) 684.
  private func wilsonHilferty(_ deviate: Double) -> Double? {
    let root = 1 - 1 / (9 * shape) + deviate / (3 * shape.squareRoot())
    return root > 0.05 ? root * root * root : nil
  }
}
