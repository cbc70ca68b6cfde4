/// Exponential and logarithm from additions, multiplications and divisions only.
///
/// The C library's versions differ in the last bit between systems. Basic IEEE operations do not,
/// so a fixture made on Linux and one made on macOS are the same bytes. Relative error is about
/// 1e-15, far more than a synthetic survey needs.
enum PortableMath {
  private static let ln2 = 0.693_147_180_559_945_309

  /// Returns e raised to `x`, for |x| up to about 700.
  static func exp(_ x: Double) -> Double {
    let power = (x / ln2).rounded()
    let remainder = x - power * ln2
    var term = 1.0
    var sum = 1.0
    for degree in 1...16 {
      term *= remainder / Double(degree)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// Returns the natural logarithm of a positive number.
  ///
  /// With x = m·2ᵉ and s = (m - 1)/(m + 1): ln x = e·ln 2 + 2(s + s³/3 + s⁵/5 + …).
  static func log(_ x: Double) -> Double {
    precondition(x > 0, "The logarithm needs a positive number")
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.5 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1, through: 31, by: 2) {
      sum += power / Double(odd)
      power *= square
    }
    return exponent * ln2 + 2 * sum
  }
}

/// The inverse of the standard normal distribution function.
///
/// Reference: M. Wichura, *Algorithm AS 241: the percentage points of the normal distribution*,
/// Applied Statistics 37 (1988), routine PPND7 (about seven correct digits).
enum NormalDistribution {
  /// Returns the point below which a share `p` of the distribution lies, for 0 < p < 1.
  static func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "A probability must lie strictly between 0 and 1")
    let q = p - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      let top =
        ((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
      let bottom = ((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1
      return q * top / bottom
    }
    let r = (-PortableMath.log(min(p, 1 - p))).squareRoot()
    let size = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5)
    return q < 0 ? -size : size
  }

  private static func nearTail(_ r: Double) -> Double {
    let top = ((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777
    let bottom = (0.12021132975 * r + 0.73700164250) * r + 1
    return top / bottom
  }

  private static func farTail(_ r: Double) -> Double {
    let top = ((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150
    let bottom = (0.012258202635 * r + 0.24197894225) * r + 1
    return top / bottom
  }
}
