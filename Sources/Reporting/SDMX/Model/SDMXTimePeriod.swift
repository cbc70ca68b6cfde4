/// Time periods in the formats of SDMX (ObservationalTimePeriod).
///
/// Source: SDMX 3.0, Section 6 (Technical Notes), time formats; weeks follow ISO 8601.
enum SDMXTimePeriod {
  /// The period as SDMX writes it: `2024`, `2024-S1`, `2024-T1`, `2024-Q1`, `2024-09`, `2024-W05`,
  /// `2024-D245`, `2024-09-01`, a date with a time, or a range such as `2019-09-01/P5Y`.
  ///
  /// Usual other spellings of the same period (`2024Q1`, `2024-q1`, `2024M9`, `2024-A1`) are normalized; there
  /// is none when the text is not a period.
  static func value(_ text: String) -> String? {
    guard text.utf8.count <= 64 else { return nil }
    let parts = SDMXIdentifier.parts(text, at: "/")
    if parts.count == 2 {
      guard isDay(parts[0]) || SDMXDateTime.isDateTime(parts[0], zone: .optional),
        SDMXDateTime.isDuration(parts[1])
      else { return nil }
      return text
    }
    if isDay(text) || SDMXDateTime.isDateTime(text, zone: .optional) { return text }
    return month(text) ?? reporting(text)
  }

  private static func isDay(_ text: String) -> Bool { SDMXDateTime.isDate(text) }

  private static func month(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.count == 4 { return year(bytes) == nil ? nil : text }
    guard bytes.count == 7, bytes[4] == 0x2D, year(Array(bytes[..<4])) != nil,
      let month = SDMXDateTime.number(bytes[5...]), (1...12).contains(month)
    else { return nil }
    return text
  }

  /// A reporting period: the year, a letter for the kind, and a number.
  private static func reporting(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 6, let year = year(Array(bytes[..<4])) else { return nil }
    let rest = bytes[4] == 0x2D ? bytes[5...] : bytes[4...]
    guard let letter = rest.first, rest.count > 1, rest.count <= 4,
      let number = SDMXDateTime.number(rest.dropFirst())
    else { return nil }
    let start = text.prefix(4)
    // The letter in upper case, whichever it was written in.
    switch letter & 0xDF {
    case 0x41 where number == 1: return String(start)
    case 0x53 where (1...2).contains(number): return "\(start)-S\(number)"
    case 0x54 where (1...3).contains(number): return "\(start)-T\(number)"
    case 0x51 where (1...4).contains(number): return "\(start)-Q\(number)"
    case 0x4D where (1...12).contains(number): return "\(start)-\(padded(number, 2))"
    case 0x57 where (1...weeks(of: year)).contains(number):
      return "\(start)-W\(padded(number, 2))"
    case 0x44 where (1...SDMXDateTime.days(of: year)).contains(number):
      return "\(start)-D\(padded(number, 3))"
    default: return nil
    }
  }

  private static func year(_ bytes: [UInt8]) -> Int? {
    guard let year = SDMXDateTime.number(bytes[...]), year > 0 else { return nil }
    return year
  }

  /// 53 in the years whose 1 January or 31 December is a Thursday, 52 in others.
  private static func weeks(of year: Int) -> Int {
    let lastWeekday = { (year: Int) in (year + year / 4 - year / 100 + year / 400) % 7 }
    return lastWeekday(year) == 4 || lastWeekday(year - 1) == 3 ? 53 : 52
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
