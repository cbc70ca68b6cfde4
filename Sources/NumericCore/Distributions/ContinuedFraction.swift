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
/// Accuracy: stops when two convergents agree to one unit in the last place. At most ten thousand
/// terms are used, so the call always ends; the fractions of this module need fewer than one
/// hundred and fifty. Reference: DLMF 3.10(iii).
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
    // Fused, so that rounding leaves less than the threshold even for equal convergents.
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
