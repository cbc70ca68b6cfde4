internal import Foundation

/// Returns `z - log(1 + z)`, the deviation of the logarithm from its tangent at one.
///
/// The exponent of every gamma and beta density is a sum of such terms. Written this way it is a
/// sum of non-negative numbers, so that densities with parameters of many millions keep their
/// accuracy near the mode, where the naive `a * log(x)` form cancels.
///
/// Domain: `z >= -1`, infinite at `-1` and at infinity. Accuracy: about two units in the last
/// place. Reference: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000);
/// the series is DLMF 4.6.4.
///
/// - Parameters:
///   - z: The argument.
///   - ratio: `1 + z`, supplied by the caller because close to zero it cannot be rebuilt from `z`.
package func logDeviation(_ z: Double, ratio: Double) -> Double {
  guard z > -0.5, z < 1 else { return z == .infinity ? z : z - log(ratio) }
  // log(1 + z) = 2 artanh(r), and z - 2r equals z * r without cancellation.
  let r = z / (2 + z)
  let square = r * r
  let series = square < 0.01 ? shortArtanhTail(square) : longArtanhTail(square)
  return r * (z - 2 * square * series)
}

/// Returns the sum of `s^k / (2k + 3)` over `k` for `0 <= s < 0.01`.
///
/// Accuracy: truncation below 1e-17 after the factor with which `logDeviation` weighs it.
private func shortArtanhTail(_ s: Double) -> Double {
  let high = 1.0 / 11 + s * (1.0 / 13 + s * (1.0 / 15 + s * (1.0 / 17)))
  return 1.0 / 3 + s * (1.0 / 5 + s * (1.0 / 7 + s * (1.0 / 9 + s * high)))
}

/// Returns the sum of `s^k / (2k + 3)` over `k` for `0 <= s <= 1/9`.
///
/// Accuracy: truncation below 1e-17 after the factor with which `logDeviation` weighs it.
private func longArtanhTail(_ s: Double) -> Double {
  let last = 1.0 / 27 + s * (1.0 / 29 + s * (1.0 / 31 + s * (1.0 / 33)))
  let upper = 1.0 / 19 + s * (1.0 / 21 + s * (1.0 / 23 + s * (1.0 / 25 + s * last)))
  let middle = 1.0 / 11 + s * (1.0 / 13 + s * (1.0 / 15 + s * (1.0 / 17 + s * upper)))
  return 1.0 / 3 + s * (1.0 / 5 + s * (1.0 / 7 + s * (1.0 / 9 + s * middle)))
}
