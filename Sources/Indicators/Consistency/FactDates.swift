public import Microdata

/// A day, a month, or days from one to another, as a fact states them.
public struct FactDates: Sendable, Hashable, Encodable {
  /// The first day.
  public let first: CalendarDate
  /// The last day; the first one when it is a single day.
  public let last: CalendarDate
  /// How the dates are written.
  public let text: String

  /// Reads `2021-02-24`, `2021-02`, or two of them with `/` between; `nil` for any other text.
  public init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count) else { return nil }
    let spans = ends.compactMap(Self.span)
    guard spans.count == ends.count, let first = spans.first?.first, let last = spans.last?.last,
      first <= last
    else { return nil }
    (self.first, self.last, self.text) = (first, last, text)
  }

  /// Whether a text is written as dates are, though there may be no such day.
  static func looksLikeDates(_ text: String) -> Bool {
    let signs = text.filter { $0 == "-" || $0 == "/" }
    return !signs.isEmpty && text.first != "-"
      && text.allSatisfy { ("0"..."9").contains($0) || $0 == "-" || $0 == "/" }
  }

  /// Whether all days are days of the other.
  public func isWithin(_ other: FactDates) -> Bool {
    other.first <= first && last <= other.last
  }

  /// Whether both are the same days.
  public func isSame(as other: FactDates) -> Bool {
    first == other.first && last == other.last
  }

  private static func span(_ text: Substring) -> (first: CalendarDate, last: CalendarDate)? {
    if let day = CalendarDate(text) { return (day, day) }
    guard text.utf8.count == 7, let first = CalendarDate("\(text)-01") else { return nil }
    let last = (28...31).reversed().lazy.compactMap { CalendarDate("\(text)-\($0)") }.first
    return last.map { (first, $0) }
  }
}
