/// Returns the regularised incomplete beta function.
///
/// Domain: `0 <= x <= 1`, `a >= 0` and `b >= 0`, finite and not both zero; NaN otherwise. A zero
/// parameter means all mass at the corresponding end. Accuracy: relative error below 1e-12, mostly
/// below 1e-14. Reference: DLMF 8.17.2.
package func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
  x >= 0 && x <= 1 ? BetaDistribution(a, b).cumulative(x) : .nan
}

/// Returns one minus the regularised incomplete beta function, without cancellation.
///
/// Domain, accuracy and reference are those of `incompleteBeta`.
package func incompleteBetaComplement(_ x: Double, _ a: Double, _ b: Double) -> Double {
  x >= 0 && x <= 1 ? BetaDistribution(a, b).upperTail(x) : .nan
}

/// Returns the regularised lower incomplete gamma function.
///
/// Domain: `a > 0` and finite, `x >= 0`; NaN otherwise. Accuracy: relative error below 1e-12,
/// mostly below 1e-14. Reference: DLMF 8.2.4.
package func incompleteGamma(_ a: Double, _ x: Double) -> Double {
  guard a > 0, a.isFinite, x >= 0 else { return .nan }
  let kernel = GammaKernel(shape: a)
  return kernel.tails(at: kernel.point(value: x)).lower
}

/// Returns the regularised upper incomplete gamma function, without cancellation.
///
/// Domain: `a > 0` and finite, `x >= 0`; NaN otherwise. Accuracy: relative error below 1e-12,
/// mostly below 1e-14. Reference: DLMF 8.2.4.
package func incompleteGammaComplement(_ a: Double, _ x: Double) -> Double {
  guard a > 0, a.isFinite, x >= 0 else { return .nan }
  let kernel = GammaKernel(shape: a)
  return kernel.tails(at: kernel.point(value: x)).upper
}
