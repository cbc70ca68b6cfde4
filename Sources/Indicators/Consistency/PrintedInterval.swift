/// The values that a printed or computed figure may stand for, both ends included.
struct PrintedInterval: Sendable, Hashable {
  let low: Double
  let high: Double

  init(_ low: Double, _ high: Double) {
    (self.low, self.high) = (min(low, high), max(low, high))
  }

  /// The interval around some values.
  init?(around values: [Double]) {
    guard let low = values.min(), let high = values.max(), values.allSatisfy(\.isFinite) else {
      return nil
    }
    self.init(low, high)
  }

  static func + (left: PrintedInterval, right: PrintedInterval) -> PrintedInterval {
    PrintedInterval(left.low + right.low, left.high + right.high)
  }

  static func - (left: PrintedInterval, right: PrintedInterval) -> PrintedInterval {
    PrintedInterval(left.low - right.high, left.high - right.low)
  }

  static func * (interval: PrintedInterval, factor: Double) -> PrintedInterval {
    PrintedInterval(interval.low * factor, interval.high * factor)
  }

  /// The quotient; `nil` when the divisor may be zero.
  func divided(by divisor: PrintedInterval) -> PrintedInterval? {
    guard divisor.low > 0 || divisor.high < 0 else { return nil }
    return PrintedInterval(
      around: [low / divisor.low, low / divisor.high, high / divisor.low, high / divisor.high])
  }

  /// The interval of a function that only rises, or only falls.
  func mapped(_ function: (Double) -> Double) -> PrintedInterval? {
    PrintedInterval(around: [function(low), function(high)])
  }

  /// Whether the intervals have a value in common.
  ///
  /// A millionth of their width is allowed for the arithmetic of the machine; exact counts have no width, and
  /// nothing is allowed for them.
  func meets(_ other: PrintedInterval) -> Bool {
    let slack = ((high - low) + (other.high - other.low)) * 1e-6
    return low <= other.high + slack && other.low <= high + slack
  }

  /// Whether the interval lies below the other or meets it.
  func reachesNoFurther(than other: PrintedInterval) -> Bool {
    low <= other.high + ((high - low) + (other.high - other.low)) * 1e-6
  }
}
