/// What a display format says of the numbers it shows.
enum StataFormat {
  /// Days between 1960-01-01 and 1970-01-01.
  static let daysToEpoch = 3653
  /// Milliseconds between 1960-01-01 and 1970-01-01.
  static let millisecondsToEpoch = 315_619_200_000.0

  /// What becomes of numbers of a format.
  ///
  /// Weeks, months, quarters, half-years and years since 1960, and business days, are numbers that keep their
  /// format: they are not days.
  static func meaning(of format: String) -> ColumnMeaning {
    var text = Substring(format)
    guard text.first == "%" else { return .number }
    text = text.dropFirst()
    if text.first == "-" { text = text.dropFirst() }
    if text.hasPrefix("td") || text.hasPrefix("d") { return .days(from: -daysToEpoch) }
    if text.hasPrefix("tc") || text.hasPrefix("tC") {
      return .times(unit: 1, from: -millisecondsToEpoch)
    }
    return .number
  }

  /// Whether times of a format count leap seconds.
  static func countsLeapSeconds(_ format: String) -> Bool {
    format.hasPrefix("%tC") || format.hasPrefix("%-tC")
  }

  /// The days before which a second was inserted, counted from 1970-01-01 (IERS Bulletin C).
  private static let leapDays: [Double] = [
    912, 1096, 1461, 1826, 2191, 2557, 2922, 3287, 3652, 4199, 4564, 4929, 5660, 6574, 7305, 7670,
    8217, 8582,
    8947, 9496, 10043, 10592, 13149, 14245, 15522, 16617, 17167,
  ]

  /// Returns a count of milliseconds since 1960 without the leap seconds that it includes.
  static func withoutLeapSeconds(_ milliseconds: Double) -> Double {
    var result = milliseconds
    for (number, day) in leapDays.enumerated() {
      let midnight = millisecondsToEpoch + day * 86_400_000
      let start = midnight + Double(number) * 1000
      if milliseconds < start { break }
      // The inserted second itself reads as the last moment of its day.
      if milliseconds < start + 1000 { return midnight - 1 }
      result = milliseconds - Double(number + 1) * 1000
    }
    return result
  }
}
