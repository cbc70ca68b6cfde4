internal import Foundation

/// What the solver needs to know about one tail at a trial point.
package struct TailSlope: Sendable {
  /// The logarithm of the tail probability.
  package let logTail: Double

  /// The derivative of `logTail` with respect to the logarithm of the variable.
  package let slope: Double

  /// The derivative of the log-density with respect to the logarithm of the variable.
  package let shape: Double

  /// Creates the description of a tail from its parts.
  package init(logTail: Double, slope: Double, shape: Double) {
    self.logTail = logTail
    self.slope = slope
    self.shape = shape
  }

  /// Creates the description of a tail from its density and the quotient of tail and density.
  ///
  /// Working with the quotient keeps the description finite where the tail itself underflows.
  ///
  /// - Parameters:
  ///   - logDensity: The log-density, in the logarithm of the variable.
  ///   - quotient: The tail divided by the density.
  ///   - sign: One for a lower tail and minus one for an upper tail.
  ///   - shape: The derivative of the log-density.
  package init(logDensity: Double, quotient: Double, sign: Double, shape: Double) {
    self.init(logTail: logDensity + log(quotient), slope: sign / quotient, shape: shape)
  }
}

/// Returns the positive point at which a tail of a distribution has a given probability.
///
/// Halley steps in the logarithm of the variable, applied to the logarithm of the tail. For the
/// gamma and beta families that function is concave, so that the steps settle from any start;
/// a bracket guards against rounding, and a step outside it is replaced by bisection.
/// Domain: any start, though a good one saves evaluations. Accuracy: that of `evaluate` divided by
/// its slope. Edge cases: zero or infinity when the quantile is beyond the range of `Double`. The
/// number of evaluations is at most two hundred and usually two or three.
/// Reference: DLMF 3.8, Halley's rule for the step.
///
/// - Parameters:
///   - logTarget: The logarithm of the wanted probability.
///   - start: The first trial point.
///   - evaluate: The tail at a trial point.
@inline(__always)
package func solveTail(
  logTarget: Double, start: Double, evaluate: (Double) -> TailSlope
) -> Double {
  // A start that has overflowed or underflowed says nothing about the quantile itself.
  var value = start.isNaN ? 1 : min(max(start, 1e-290), 1e290)
  var low = 0.0
  var high = Double.infinity
  for _ in 0..<200 {
    guard value > 0, value.isFinite else { return value }
    let tail = evaluate(value)
    let residual = tail.logTail - logTarget
    if residual == 0 { return value }
    let rising = tail.slope >= 0
    if (residual > 0) == rising { high = value } else { low = value }
    let step = halleyStep(residual: residual, tail: tail)
    let next = value * exp(step)
    // The error left by a third-order step is of the order of step * residual^2.
    if abs(step) * residual * residual <= 0x1p-54 || abs(step) <= 0x1p-52 { return next }
    value = next > low && next < high ? next : bisection(low: low, high: high, near: value)
    if value <= low || value >= high { return value }
  }
  return value
}

/// Returns the step in the logarithm of the variable that should bring the residual to zero.
///
/// Edge cases: limited to `-30 ... 30`, and of that size in the right direction where the slope
/// has vanished. Reference: Halley's rule, with the second derivative written with the log-density.
private func halleyStep(residual: Double, tail: TailSlope) -> Double {
  let limit = 30.0
  let newton = -residual / tail.slope
  guard newton.isFinite else {
    return (residual > 0) == (tail.slope >= 0) ? -limit : limit
  }
  let divisor = 1 + 0.5 * newton * (tail.shape - tail.slope)
  // Outside this range the quadratic model is not to be trusted far from the solution.
  let halley = newton / min(max(divisor, 0.5), 4)
  return halley.isFinite ? min(max(halley, -limit), limit) : newton.sign == .minus ? -limit : limit
}

/// Returns a point between two bounds that halves the interval of the logarithms.
///
/// Edge cases: a bound that is still zero or infinite is replaced by a large factor on the last
/// trial point, so that the search moves towards it.
private func bisection(low: Double, high: Double, near value: Double) -> Double {
  let factor = 0x1p30
  let from = low > 0 ? low : value / factor
  let upTo = high.isFinite ? high : value * factor
  return from.squareRoot() * upTo.squareRoot()
}
