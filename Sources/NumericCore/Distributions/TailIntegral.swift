internal import Foundation

/// The integral of a gamma or beta density over one tail, divided by the density at its start.
///
/// For large parameters the density is close to a Gaussian, the continued fractions need a number
/// of terms that grows with the square root of the parameter, and a fixed Gauss-Legendre rule over
/// the part of the tail that matters is faster. The integrand is positive, so nothing cancels.
///
/// With `t` running from the start of the tail, the integrand is the reciprocal of
/// `(1 - shrinkRate * t) * (1 + growRate * t)` times the exponential of minus
/// `slope * t + shrink * dev(-shrinkRate * t) + grow * dev(growRate * t)`,
/// where `dev` is `logDeviation`.
///
/// Domain: `slope >= 0` and the parameters `shrink` and `grow` zero or at least two thousand.
/// Accuracy: about 1e-15 relative. Reference: the integrals are DLMF 8.2.1 and 8.17.1 after a
/// change of variable; the rule is DLMF 3.5(v) with 32 nodes.
package struct TailIntegral: Sendable {
  /// The decrease of the log-density per unit of `t` at the start of the tail.
  package let slope: Double

  /// The parameter of the factor that falls along the tail.
  package let shrink: Double

  /// The rate at which the falling factor approaches zero; zero or one.
  package let shrinkRate: Double

  /// The parameter of the factor that grows along the tail.
  package let grow: Double

  /// The rate at which the growing factor grows.
  package let growRate: Double

  /// Creates the integral from the coefficients of its integrand.
  package init(
    slope: Double, shrink: Double, shrinkRate: Double, grow: Double, growRate: Double
  ) {
    self.slope = slope
    self.shrink = shrink
    self.shrinkRate = shrinkRate
    self.grow = grow
    self.growRate = growRate
  }

  /// The value of the integral.
  package var value: Double {
    let half = 0.5 * extent
    var sum = 0.0
    for node in quadratureNodes {
      let pair = integrand(half - half * node.offset) + integrand(half + half * node.offset)
      sum += node.weight * pair
    }
    return half * sum
  }

  /// The value of `t` beyond which the integrand is below 1e-17 of its value at the start.
  ///
  /// The quadratic model of the exponent ignores the skewness, which lengthens the growing
  /// direction; the last factor makes up for it.
  private var extent: Double {
    let drop = 40.0
    let curvature = shrink * shrinkRate * shrinkRate + grow * growRate * growRate
    let root = (slope * slope + 2 * curvature * drop).squareRoot()
    let model = 2 * drop / (slope + root)
    let widened = model * (1 + growRate * model / 3)
    return shrinkRate > 0 ? min(widened, 1 / shrinkRate) : widened
  }

  /// Returns the integrand at a point of the tail.
  ///
  /// Domain: `0 <= t < 1 / shrinkRate`. Accuracy: a few units in the last place.
  private func integrand(_ t: Double) -> Double {
    let falling = 1 - shrinkRate * t
    let growing = 1 + growRate * t
    var exponent = slope * t
    if shrink > 0 { exponent += shrink * logDeviation(-shrinkRate * t, ratio: falling) }
    if grow > 0 { exponent += grow * logDeviation(growRate * t, ratio: growing) }
    return exp(-exponent) / (falling * growing)
  }
}

/// One pair of symmetric nodes of the Gauss-Legendre rule.
private struct QuadratureNode: Sendable {
  /// The distance of both nodes from the centre of the interval from -1 to 1.
  let offset: Double

  /// The weight of each of the two nodes.
  let weight: Double
}

/// The positive half of the Gauss-Legendre rule with 32 nodes.
///
/// Computed with 40 digits from the zeros of the Legendre polynomial; DLMF 3.5(v).
private let quadratureNodes: [QuadratureNode] = [
  QuadratureNode(offset: 0.04830766568773832, weight: 0.0965400885147278),
  QuadratureNode(offset: 0.1444719615827965, weight: 0.09563872007927486),
  QuadratureNode(offset: 0.23928736225213706, weight: 0.09384439908080457),
  QuadratureNode(offset: 0.33186860228212767, weight: 0.09117387869576389),
  QuadratureNode(offset: 0.42135127613063533, weight: 0.08765209300440381),
  QuadratureNode(offset: 0.5068999089322294, weight: 0.08331192422694675),
  QuadratureNode(offset: 0.5877157572407623, weight: 0.07819389578707031),
  QuadratureNode(offset: 0.6630442669302152, weight: 0.0723457941088485),
  QuadratureNode(offset: 0.7321821187402897, weight: 0.06582222277636185),
  QuadratureNode(offset: 0.7944837959679424, weight: 0.058684093478535544),
  QuadratureNode(offset: 0.84936761373257, weight: 0.050998059262376175),
  QuadratureNode(offset: 0.8963211557660521, weight: 0.04283589802222668),
  QuadratureNode(offset: 0.9349060759377397, weight: 0.03427386291302143),
  QuadratureNode(offset: 0.9647622555875064, weight: 0.02539206530926206),
  QuadratureNode(offset: 0.9856115115452684, weight: 0.01627439473090567),
  QuadratureNode(offset: 0.9972638618494816, weight: 0.007018610009470096),
]
