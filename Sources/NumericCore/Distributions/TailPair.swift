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
