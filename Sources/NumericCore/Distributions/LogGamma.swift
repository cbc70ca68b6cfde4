internal import Foundation

/// Returns the natural logarithm of the gamma function.
///
/// Domain: `x >= 0`; infinite at zero and at infinity, NaN for negative arguments and for NaN.
/// Accuracy: a few units in the last place, including near the zeros at one and two.
/// The reentrant form of the C function is used, which does not write the global sign variable.
/// Reference: DLMF 5.2.
package func logGamma(_ x: Double) -> Double {
  guard x >= 0 else { return .nan }
  let (value, _): (Double, Int) = lgamma(x)
  return value
}

/// Returns the natural logarithm of the complete beta function.
///
/// Domain: `a >= 0` and `b >= 0`, not both infinite; infinite when a parameter is zero, minus
/// infinity when one is infinite, NaN otherwise. Accuracy: error below `1e-15 * max(1, |result|)`
/// typically, also when one parameter is small and the other is very large, where the difference
/// of three log-gammas would cancel. Reference: DLMF 5.12.1.
package func logBeta(_ a: Double, _ b: Double) -> Double {
  guard a >= 0, b >= 0 else { return .nan }
  if a == 0 || b == 0 { return a.isInfinite || b.isInfinite ? .nan : .infinity }
  if a.isInfinite || b.isInfinite { return -.infinity }
  return -(a * log1p(b / a) + b * log1p(a / b)) - log(betaScale(a, b))
}

/// Returns `a^a e^-a / gamma(a)`, the value of the gamma density in `log x` at its mode.
///
/// Domain: `a > 0` and finite. Accuracy: about 1e-15 relative. It grows like the square root of
/// `a / 2 pi`, so that it neither overflows nor underflows. Reference: DLMF 5.11.1.
package func gammaScale(_ a: Double) -> Double {
  (a / (2 * .pi)).squareRoot() / stirlingFactor(a)
}

/// Returns `a^a b^b / ((a + b)^(a + b) B(a, b))`, the beta density in the log-odds at its mode.
///
/// Domain: `a > 0` and `b > 0`, both finite. Accuracy: about 2e-15 relative.
/// Reference: DLMF 5.12.1 with 5.11.1 for each gamma function.
package func betaScale(_ a: Double, _ b: Double) -> Double {
  let smaller = min(a, b)
  let larger = max(a, b)
  // smaller * larger / (smaller + larger), arranged so that it cannot overflow.
  let harmonic = smaller / (1 + smaller / larger)
  let leading = (harmonic / (2 * .pi)).squareRoot()
  if smaller >= stirlingThreshold {
    let correction = stirlingSeries(a + b) - stirlingSeries(a) - stirlingSeries(b)
    return leading * exp(correction)
  }
  return leading * stirlingFactor(a + b) / (stirlingFactor(a) * stirlingFactor(b))
}

/// The argument from which eight terms of the Stirling series give full double precision.
private let stirlingThreshold = 10.0

/// Returns the factor by which the gamma function exceeds the leading term of Stirling's formula.
///
/// That is `gamma(a) e^a a^-a sqrt(a / 2 pi)`, which tends to one for large `a`.
/// Domain: `a > 0`. Accuracy: about 1e-15 relative. Reference: DLMF 5.11.3.
private func stirlingFactor(_ a: Double) -> Double {
  if a >= stirlingThreshold { return exp(stirlingSeries(a)) }
  // gamma(1 + a) instead of gamma(a) keeps tiny arguments from overflowing.
  return tgamma(1 + a) * exp(a) / (pow(a, a) * (2 * .pi * a).squareRoot())
}

/// Returns the correction of Stirling's formula for `log(gamma(a))`.
///
/// Domain: `a >= 10`. Accuracy: absolute error below 1e-17. Reference: DLMF 5.11.1.
private func stirlingSeries(_ a: Double) -> Double {
  let reciprocal = 1 / a
  let s = reciprocal * reciprocal
  let high = 1.0 / 1188 + s * (-691.0 / 360_360 + s * (1.0 / 156 + s * (-3617.0 / 122_400)))
  let low = 1.0 / 1260 + s * (-1.0 / 1680 + s * high)
  return reciprocal * (1.0 / 12 + s * (-1.0 / 360 + s * low))
}
