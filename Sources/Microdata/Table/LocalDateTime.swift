/// A day and a time of day, without a time zone: what a clock on the wall showed.
public struct LocalDateTime: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// The number of milliseconds since 1970-01-01T00:00:00.
  public let millisecondsSinceEpoch: Int64

  private static let millisecondsPerDay: Int64 = 86_400_000

  /// Creates a time from the number of milliseconds since 1970-01-01T00:00:00.
  public init(millisecondsSinceEpoch: Int64) {
    self.millisecondsSinceEpoch = millisecondsSinceEpoch
  }

  /// Creates a time from text such as `2024-09-01T12:30:00` or `2024-09-01T12:30:00.250`; `nil` for other
  /// text, and for text with a time zone.
  ///
  /// A blank may stand for the `T`, and seconds may be left out.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard parts.count == 2, let date = CalendarDate(parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2 || clock.count == 3,
      let hour = Self.number(clock[0], below: 24), let minute = Self.number(clock[1], below: 60)
    else { return nil }
    var milliseconds: Int64 = 0
    if clock.count == 3 {
      let seconds = clock[2].split(separator: ".", omittingEmptySubsequences: false)
      guard seconds.count <= 2, let whole = Self.number(seconds[0], below: 60) else { return nil }
      milliseconds = whole * 1000
      if seconds.count == 2 {
        let digits = seconds[1].utf8
        guard (1...9).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }),
          let fraction = Int64(seconds[1].prefix(3))
        else { return nil }
        milliseconds += fraction * [100, 10, 1][min(digits.count, 3) - 1]
      }
    }
    let day = Int64(date.daysSinceEpoch) * Self.millisecondsPerDay
    millisecondsSinceEpoch = day + hour * 3_600_000 + minute * 60_000 + milliseconds
  }

  private static func number(_ text: Substring, below limit: Int64) -> Int64? {
    number(String(text), below: limit)
  }

  private static func number(_ text: some StringProtocol, below limit: Int64) -> Int64? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int64(text), number < limit
    else { return nil }
    return number
  }

  /// The day.
  public var date: CalendarDate {
    let days = millisecondsSinceEpoch.flooredQuotient(by: Self.millisecondsPerDay)
    return CalendarDate(daysSinceEpoch: Int32(clamping: days))
  }

  /// The time as `2024-09-01T12:30:00`, with milliseconds when there are any.
  public var description: String {
    let days = millisecondsSinceEpoch.flooredQuotient(by: Self.millisecondsPerDay)
    let rest = millisecondsSinceEpoch - days * Self.millisecondsPerDay
    func padded(_ number: Int64, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    let fraction = rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3)
    return "\(date)T\(clock.joined(separator: ":"))\(fraction)"
  }

  /// Whether one time is before another.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    left.millisecondsSinceEpoch < right.millisecondsSinceEpoch
  }
}

extension Int64 {
  /// The quotient rounded down, for a positive divisor.
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}
