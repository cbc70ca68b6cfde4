internal import Foundation

/// A printed figure against what it is computed to be.
struct FigureComparison {
  /// What is compared, when a relation compares more than one figure.
  var label = ""
  /// What is printed; `nil` when nothing is, and the computed must only be possible.
  let printed: PrintedNumber?
  /// What the printed figure may stand for.
  let expected: PrintedInterval
  /// What it is computed to be.
  let computed: Double
  /// What may come out, given how precisely the figures are printed.
  let range: PrintedInterval
  /// Whether the computed may also be less.
  var allowsLess = false
  /// The tolerance stated; `nil` when printed decimals tell.
  var tolerance: Double?
  /// What is expected, in words, when it is not one number.
  var expectation: String?

  init(
    _ printed: PrintedNumber, computed: Double, range: PrintedInterval?, label: String = ""
  ) throws {
    guard let range, computed.isFinite else {
      throw Obstacle(message: "the arithmetic has no result, such as a division by zero")
    }
    self.label = label
    self.printed = printed
    expected = printed.interval
    self.computed = computed
    self.range = range
  }

  /// A value that must lie within bounds.
  init(_ computed: Double, range: PrintedInterval?, within bounds: PrintedInterval, label: String)
    throws
  {
    guard let range, computed.isFinite else {
      throw Obstacle(message: "the arithmetic has no result, such as a division by zero")
    }
    self.label = label
    printed = nil
    expected = bounds
    self.computed = computed
    self.range = range
    let (low, high) = (PrintedNumber(bounds.low).text, PrintedNumber(bounds.high).text)
    expectation = "\(low) to \(high)"
  }

  /// How far the computed is from the printed, or from the bounds.
  var difference: Double {
    if let printed { return computed - printed.value }
    return computed > expected.high
      ? computed - expected.high : min(0, computed - expected.low)
  }

  /// Whether the figures agree: within the tolerance, else as far as printed decimals tell.
  var holds: Bool {
    if let tolerance {
      let difference = allowsLess ? max(0, self.difference) : abs(self.difference)
      return Self.isWithin(tolerance, difference, of: computed)
    }
    return allowsLess ? range.reachesNoFurther(than: expected) : range.meets(expected)
  }

  /// Whether a difference is within a tolerance, but for what the arithmetic of the machine leaves.
  static func isWithin(_ tolerance: Double, _ difference: Double, of size: Double) -> Bool {
    difference <= tolerance * (1 + 1e-12) + abs(size) * 1e-14
  }

  /// The decimals to show: those printed, and three more when the result is not whole.
  var decimals: Int {
    let shown = max(0, printed?.decimals ?? 0)
    let scaled = computed * pow(10, Double(shown))
    let isShown = abs(scaled - scaled.rounded()) <= 1e-9 * max(1, abs(scaled))
    return isShown ? shown : min(12, shown + 3)
  }
}
