/// The values of the two tails of a distribution at one point.
///
/// Whichever tail is smaller is computed directly, so that both have full relative accuracy.
package struct TailPair: Sendable {
  /// The probability of a value at or below the point.
  package let lower: Double

  /// The probability of a value above the point.
  package let upper: Double

  /// Creates a pair from its two probabilities, which the caller makes add up to one.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The same pair seen from the opposite direction.
  package var swapped: TailPair { TailPair(lower: upper, upper: lower) }

  /// The answer for arguments outside the domain.
  package static let undefined = TailPair(lower: .nan, upper: .nan)

  /// The pair to the left of the support.
  package static let belowSupport = TailPair(lower: 0, upper: 1)

  /// The pair to the right of the support.
  package static let aboveSupport = TailPair(lower: 1, upper: 0)
}

/// One partial numerator and denominator of a continued fraction.
package struct FractionTerm: Sendable {
  /// The partial numerator.
  package let numerator: Double

  /// The partial denominator.
  package let denominator: Double

  /// Creates a term from its numerator and denominator.
  package init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// Returns the continued fraction `first + n1 / (d1 + n2 / (d2 + ...))`.
///
/// The convergents follow the three-term forward recurrence, whose loop has no division and which
/// is compared with its predecessor by cross-multiplication.
/// Accuracy: stops when two convergents agree to half a unit in the last place. At most ten
/// thousand terms are used, so the call always ends; the fractions of this module need fewer
/// than two hundred. Reference: DLMF 3.10(iii).
///
/// - Parameters:
///   - first: The term before the first fraction bar.
///   - term: The partial numerator and denominator for the index 1, 2, ... given as a `Double`.
@inline(__always)
package func continuedFraction(first: Double, term: (Double) -> FractionTerm) -> Double {
  let huge = 0x1p400
  let tiny = 0x1p-400
  var previousTop = 1.0
  var previousBottom = 0.0
  var top = first
  var bottom = 1.0
  var index = 1.0
  while index <= 10_000 {
    let next = term(index)
    let newTop = next.denominator * top + next.numerator * previousTop
    let newBottom = next.denominator * bottom + next.numerator * previousBottom
    // Two roundings at most: the threshold of one unit in the last place can be reached.
    let product = newTop * bottom
    let difference = product.addingProduct(-newBottom, top)
    previousTop = top
    previousBottom = bottom
    top = newTop
    bottom = newBottom
    if abs(difference) <= 0x1p-52 * abs(product) { break }
    let size = max(abs(top), abs(bottom))
    if size > huge || size < tiny {
      let scale = size > huge ? tiny : huge
      top *= scale
      bottom *= scale
      previousTop *= scale
      previousBottom *= scale
    }
    index += 1
  }
  return top / bottom
}
