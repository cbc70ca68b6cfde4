internal import Foundation

/// How far weights may be from where they started, and what moving them costs.
///
/// Each distance has its function F, with weight ratios g = F(q x'λ), F(0) = 1 and F'(0) = 1: Deville and
/// Särndal (1992, *Journal of the American Statistical Association* 87, 376–382).
package enum CalibrationDistance: Sendable, Hashable {
  /// F = 1 + u, cut off at the bounds.
  case linear
  /// F = exp(u), cut off at the bounds.
  case exponential
  /// F between the bounds, which it never reaches.
  case logit
  /// F of the hyperbolic-sine distance of Estevao and Särndal (2006), cut off at the bounds.
  case sinh

  /// Returns the ratio and its derivative.
  @inline(__always)
  func ratio(_ u: Double, _ lower: Double, _ upper: Double) -> (value: Double, slope: Double) {
    switch self {
    case .linear:
      let value = 1 + u
      if value <= lower { return (lower, 0) }
      return value >= upper ? (upper, 0) : (value, 1)
    case .exponential:
      let value = exp(u)
      if value < lower { return (lower, 0) }
      return value > upper ? (upper, 0) : (value, value)
    case .sinh:
      let s = asinh(2 * u)
      let root = (s * s + 4).squareRoot()
      let value = (s + root) / 2
      if value < lower { return (lower, 0) }
      if value > upper { return (upper, 0) }
      return (value, value / root * 2 / (1 + 4 * u * u).squareRoot())
    case .logit:
      let (below, above) = (1 - lower, upper - 1)
      let scale = (upper - lower) / (below * above)
      // Written with the exponential that does not overflow.
      if u <= 0 {
        let e = exp(scale * u)
        let denominator = above + below * e
        let value = (lower * above + upper * below * e) / denominator
        let slope = (upper - lower) * (upper - lower) * e / (denominator * denominator)
        return (min(max(value, lower), upper), slope)
      }
      let e = exp(-scale * u)
      let denominator = above * e + below
      let value = (lower * above * e + upper * below) / denominator
      let slope = (upper - lower) * (upper - lower) * e / (denominator * denominator)
      return (min(max(value, lower), upper), slope)
    }
  }

  /// The least ratio that the distance itself allows.
  var infimum: Double { self == .linear ? -.infinity : 0 }
}

/// The limits of weights.
package enum CalibrationBounds: Sendable, Hashable {
  /// No limits besides those of the distance.
  case none
  /// Limits of the ratio of new to old weights.
  case ratios(lower: Double, upper: Double)
  /// Limits of the new weights.
  case weights(lower: Double, upper: Double)
  /// Limits of the ratio for each row of the model.
  case rows(lower: [Double], upper: [Double])

  /// Whether they allow every weight to stay as it is, by being bounds of ratios.
  var holdOne: Bool {
    switch self {
    case .none: true
    case .ratios(let lower, let upper): lower <= 1 && upper >= 1
    case .weights, .rows: false
    }
  }
}

/// The limits of the ratios of rows, ready for a loop over them.
struct RowLimits: Sendable {
  private var (lower, upper) = (-Double.infinity, Double.infinity)
  private var areOfWeights = false
  private var (lowers, uppers) = ([Double](), [Double]())
  private let infimum: Double

  init(_ bounds: CalibrationBounds, _ distance: CalibrationDistance) {
    infimum = distance.infimum
    switch bounds {
    case .none: break
    case .ratios(let lower, let upper): (self.lower, self.upper) = (lower, upper)
    case .weights(let lower, let upper):
      (self.lower, self.upper, areOfWeights) = (lower, upper, true)
    case .rows(let lower, let upper): (lowers, uppers) = (lower, upper)
    }
  }

  /// Returns the limits of the ratio of a row.
  @inline(__always)
  func of(_ row: Int, weight: Double) -> (lower: Double, upper: Double) {
    if !lowers.isEmpty { return (max(lowers[row], infimum), uppers[row]) }
    if areOfWeights { return (max(lower / weight, infimum), upper / weight) }
    return (max(lower, infimum), upper)
  }
}
