/// Dates, times and durations in the forms of ISO 8601 that SDMX uses.
enum SDMXDateTime {
  /// Whether a time zone has to follow the time.
  enum Zone {
    case required
    case optional
  }

  /// `2024-09-01`, a day there is in the calendar.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = number(bytes[..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8...])
    else { return false }
    return year > 0 && (1...12).contains(month) && (1...days(of: month, year)).contains(day)
  }

  /// `2024-09-01T12:30:00`, with fractions of seconds and `Z` or `+01:00` if wanted.
  static func isDateTime(_ text: String, zone: Zone) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes[10] == 0x54, isDate(String(text.prefix(10))),
      isClock(bytes[11..<16]), bytes[16] == 0x3A, let second = number(bytes[17..<19]), second < 60
    else { return false }
    var rest = bytes[19...]
    if rest.first == 0x2E {
      let fraction = rest.dropFirst().prefix(while: SDMXIdentifier.isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(fraction.count + 1)
    }
    return rest.isEmpty ? zone == .optional : isZone(rest)
  }

  /// `P1Y`, `P3M`, `P1DT12H`: at least one part, in the order years to seconds.
  static func isDuration(_ text: String) -> Bool {
    guard text.utf8.first == 0x50, text.utf8.count > 2 else { return false }
    let halves = SDMXIdentifier.parts(String(text.dropFirst()), at: "T")
    guard halves.count <= 2, halves.last?.isEmpty == false else { return false }
    return hasParts(halves[0], "YMD") && (halves.count == 1 || hasParts(halves[1], "HMS"))
  }

  /// The number a few digits say; none for anything else.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(SDMXIdentifier.isDigit) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// How many days a year has.
  static func days(of year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func days(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count == 5, bytes[2] == 0x3A, let hour = number(bytes[..<2]),
      let minute = number(bytes[3...])
    else { return false }
    return hour < 24 && minute < 60
  }

  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0x5A { return bytes.count == 1 }
    return (first == 0x2B || first == 0x2D) && isClock(bytes.dropFirst())
  }

  private static func hasParts(_ text: String, _ units: String) -> Bool {
    var remaining = Array(units.utf8)[...]
    var digits = 0
    for byte in text.utf8 {
      if SDMXIdentifier.isDigit(byte) {
        digits += 1
        continue
      }
      guard digits > 0, let position = remaining.firstIndex(of: byte) else { return false }
      remaining = remaining[(position + 1)...]
      digits = 0
    }
    return digits == 0
  }
}
