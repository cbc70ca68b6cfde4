/// How little an attacker may learn of a sensitive cell from all that is published.
///
/// The attacker knows every published cell, that margins add up, that nothing is below zero, and that counts
/// are whole numbers. What follows for a suppressed cell is an interval; it must reach far enough to both
/// sides of the true value.
public struct ProtectionLevel: Sendable, Hashable, Codable {
  /// How far the interval must reach to each side, as a percentage of the value; not below zero. In a table
  /// of whole numbers it is rounded up to a whole number.
  public var percent: Double
  /// The least width of the interval.
  public var leastWidth: Double

  /// Creates a level; the default asks for 20 % to each side, and for no value to be unique.
  public init(percent: Double = 20, leastWidth: Double = 1) {
    (self.percent, self.leastWidth) = (percent, leastWidth)
  }

  /// - Throws: `IndicatorError` with code `invalidOption`.
  func check() throws {
    guard (0...1000).contains(percent), leastWidth > 0, leastWidth <= 1e12 else {
      throw IndicatorError(
        .invalidOption,
        "The level of protection, \(percent) % and a width of \(leastWidth), is out of range.",
        hint:
          "The percentage is between 0 and 1000, and the width above 0: a width of 0 protects nothing."
      )
    }
  }

  /// What the interval of a sensitive cell must reach.
  ///
  /// - Parameter margin: How far above the value it must reach because of the rule that the cell breaks.
  func demand(value: Double, margin: Double, isWhole: Bool) -> ProtectionDemand {
    var reach = percent / 100 * value
    if isWhole { reach = (reach - 1e-9).rounded(.up) }
    let down = min(value, max(0, reach))
    let up = max(reach, margin, leastWidth - down)
    return ProtectionDemand(down: down, up: isWhole ? (up - 1e-9).rounded(.up) : up)
  }
}

/// How far the interval of an attacker must reach below and above the true value.
struct ProtectionDemand {
  let down: Double
  let up: Double

  func isMet(by interval: ClosedRange<Double>, value: Double) -> Bool {
    let slack = 1e-6 * max(1, value)
    return interval.lowerBound <= value - down + slack && interval.upperBound >= value + up - slack
  }
}
