internal import Foundation

/// The normal distribution with mean zero and variance one.
package enum StandardNormal {
  /// Returns the probability of a value at or below `x`.
  ///
  /// Domain: all real numbers and both infinities. Accuracy: relative error below 1e-14 as long as
  /// the result is a normal number. Reference: DLMF 7.2.2.
  package static func cumulative(_ x: Double) -> Double { upperTail(-x) }

  /// Returns the probability of a value above `x`.
  ///
  /// Domain: all real numbers and both infinities. Accuracy: relative error below 1e-14 as long as
  /// the result is a normal number. Reference: DLMF 7.2.2.
  package static func upperTail(_ x: Double) -> Double {
    let scaled = x * reciprocalRoot
    guard abs(scaled) < 30, abs(scaled) > 0.5 else { return 0.5 * erfc(scaled) }
    // In the tails the rounding of the scaled argument alone would cost a factor x^2 in accuracy.
    let error = (-scaled).addingProduct(x, reciprocalRoot) + x * reciprocalRootTail
    let density = exp(-scaled * scaled) * twoOverRootPi
    return 0.5 * (erfc(scaled) - error * density)
  }

  /// Returns the value with probability `p` at or below it.
  ///
  /// Domain: `0 <= p <= 1`, infinite at both ends, NaN otherwise. Accuracy: relative error about
  /// 1e-15, also close to zero. Reference: M. J. Wichura, "Algorithm AS 241", Applied Statistics
  /// 37 (1988) 477.
  package static func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    let offset = p - 0.5
    if abs(offset) <= 0.425 {
      let r = 0.180625 - offset * offset
      return offset * rational(central, r)
    }
    let r = (-log(offset < 0 ? p : 1 - p)).squareRoot()
    let size = r <= 5 ? rational(middle, r - 1.6) : rational(outer, r - 5)
    return offset < 0 ? -size : size
  }

  /// Returns the quotient of two polynomials of degree seven.
  ///
  /// Domain and accuracy are those of the table given.
  private static func rational(_ table: [Coefficients], _ r: Double) -> Double {
    var top = 0.0
    var bottom = 0.0
    for row in table {
      top = top * r + row.numerator
      bottom = bottom * r + row.denominator
    }
    return top / bottom
  }
}

/// The coefficients of one power in a quotient of polynomials.
private struct Coefficients: Sendable {
  /// The coefficient above the fraction bar.
  let numerator: Double

  /// The coefficient below the fraction bar.
  let denominator: Double

  /// Creates the coefficients of one power.
  init(_ numerator: Double, _ denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// One over the square root of two.
private let reciprocalRoot = 0.7071067811865476

/// What the rounding of `reciprocalRoot` left off.
private let reciprocalRootTail = -4.833646656726457e-17

/// Two over the square root of pi.
private let twoOverRootPi = 1.1283791670955126

/// The coefficients of AS 241 for the centre, highest power first.
private let central: [Coefficients] = [
  Coefficients(2509.0809287301226727, 5226.495278852854561),
  Coefficients(33430.575583588128105, 28729.085735721942674),
  Coefficients(67265.770927008700853, 39307.89580009271061),
  Coefficients(45921.953931549871457, 21213.794301586595867),
  Coefficients(13731.693765509461125, 5394.1960214247511077),
  Coefficients(1971.5909503065514427, 687.1870074920579083),
  Coefficients(133.14166789178437745, 42.313330701600911252),
  Coefficients(3.387132872796366608, 1),
]

/// The coefficients of AS 241 between the centre and a probability of 1.4e-11.
private let middle: [Coefficients] = [
  Coefficients(7.7454501427834140764e-4, 1.05075007164441684324e-9),
  Coefficients(0.0227238449892691845833, 5.475938084995344946e-4),
  Coefficients(0.24178072517745061177, 0.0151986665636164571966),
  Coefficients(1.27045825245236838258, 0.14810397642748007459),
  Coefficients(3.64784832476320460504, 0.68976733498510000455),
  Coefficients(5.7694972214606914055, 1.6763848301838038494),
  Coefficients(4.6303378461565452959, 2.05319162663775882187),
  Coefficients(1.42343711074968357734, 1),
]

/// The coefficients of AS 241 for the far tail.
private let outer: [Coefficients] = [
  Coefficients(2.01033439929228813265e-7, 2.04426310338993978564e-15),
  Coefficients(2.71155556874348757815e-5, 1.4215117583164458887e-7),
  Coefficients(0.0012426609473880784386, 1.8463183175100546818e-5),
  Coefficients(0.026532189526576123093, 7.868691311456132591e-4),
  Coefficients(0.29656057182850489123, 0.0148753612908506148525),
  Coefficients(1.7848265399172913358, 0.13692988092273580531),
  Coefficients(5.4637849111641143699, 0.59983220655588793769),
  Coefficients(6.6579046435011037772, 1),
]
