internal import Microdata

/// A print or write format, such as `F8.2`.
struct SPSSFormat: Sendable, Hashable, CustomStringConvertible {
  /// The kind, by its number in the file.
  let kind: UInt8
  /// The characters that a value takes.
  let width: Int
  /// The digits after the decimal point.
  let decimals: Int

  private static let names: [UInt8: String] = [
    1: "A", 2: "AHEX", 3: "COMMA", 4: "DOLLAR", 5: "F", 6: "IB", 7: "PIBHEX", 8: "P", 9: "PIB",
    10: "PK", 11: "RB", 12: "RBHEX", 15: "Z", 16: "N", 17: "E", 20: "DATE", 21: "TIME",
    22: "DATETIME", 23: "ADATE", 24: "JDATE", 25: "DTIME", 26: "WKDAY", 27: "MONTH", 28: "MOYR",
    29: "QYR", 30: "WKYR", 31: "PCT", 32: "DOT", 33: "CCA", 34: "CCB", 35: "CCC", 36: "CCD",
    37: "CCE", 38: "EDATE", 39: "SDATE", 40: "MTIME", 41: "YMDHMS",
  ]
  private static let kinds = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })

  /// The kinds that show days; their numbers are seconds. MONTH and WKDAY show plain numbers of months and
  /// weekdays.
  private static let dateKinds: Set<UInt8> = [20, 23, 24, 28, 29, 30, 38, 39]
  /// The kinds that show a day with a time.
  private static let dateTimeKinds: Set<UInt8> = [22, 41]

  init(_ name: String, width: Int, decimals: Int = 0) {
    kind = Self.kinds[name] ?? 5
    self.width = width
    self.decimals = decimals
  }

  /// Unpacks the number that stands for a format in a file.
  init(packed: Int) {
    kind = UInt8(truncatingIfNeeded: packed >> 16)
    width = packed >> 8 & 0xFF
    decimals = packed & 0xFF
  }

  /// Reads a format such as `F8.2`; `nil` when it is none of SPSS.
  init?(_ text: String) {
    let letters = text.prefix { $0.isLetter }
    let numbers = text.dropFirst(letters.count).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = Self.kinds[letters.uppercased()], let first = numbers.first,
      let width = Int(first), (1...255).contains(width)
    else { return nil }
    let decimals = numbers.count > 1 ? Int(numbers[1]) : 0
    guard let decimals, (0...16).contains(decimals) else { return nil }
    self.kind = kind
    self.width = width
    self.decimals = decimals
  }

  /// The number that stands for the format in a file.
  var packed: Int32 { Int32(kind) << 16 | Int32(width & 0xFF) << 8 | Int32(decimals & 0xFF) }

  /// Whether the format is one of texts.
  var isText: Bool { kind == 1 || kind == 2 }

  /// The type of the values that it shows.
  var type: Column.ValueType {
    if isText { return .text }
    if Self.dateKinds.contains(kind) { return .date }
    return Self.dateTimeKinds.contains(kind) ? .dateTime : .double
  }

  /// The format as SPSS writes it.
  var description: String {
    let name = Self.names[kind] ?? "F"
    return "\(name)\(width)" + (decimals > 0 || name == "F" ? ".\(decimals)" : "")
  }
}

/// SPSS counts seconds from the first day of the Gregorian calendar, 1582-10-14.
enum SPSSTime {
  /// The seconds from the origin of SPSS to 1970-01-01.
  static let epoch = 12_219_379_200.0

  /// What becomes of numbers of a type.
  static func meaning(of type: Column.ValueType) -> ColumnMeaning {
    switch type {
    case .text: .text
    case .date, .dateTime: .times(unit: 1000, from: -epoch * 1000)
    default: .number
    }
  }

  /// Returns a number of a file as the code that `Column.text(at:)` writes.
  static func code(of number: Double, _ type: Column.ValueType) -> String {
    guard type == .date || type == .dateTime, abs(number) < 1e14 else { return CodeText.of(number) }
    let seconds = number - epoch
    if type == .date, seconds.truncatingRemainder(dividingBy: 86_400) == 0,
      let days = Int32(exactly: seconds / 86_400)
    {
      return CalendarDate(daysSinceEpoch: days).description
    }
    return LocalDateTime(millisecondsSinceEpoch: Int64((seconds * 1000).rounded())).description
  }

  /// Returns the number of a file that a code stands for; `nil` when it stands for none.
  static func number(of code: String, _ type: Column.ValueType) -> Double? {
    if type == .date || type == .dateTime {
      if let date = CalendarDate(code) { return Double(date.daysSinceEpoch) * 86_400 + epoch }
      if let time = LocalDateTime(code) {
        return Double(time.millisecondsSinceEpoch) / 1000 + epoch
      }
    }
    return Double(code).flatMap { $0.isFinite ? $0 : nil }
  }

  /// A bound of a range in the terms of `Column.number(at:)`: days or seconds since 1970 for times.
  static func bound(_ number: Double, _ type: Column.ValueType) -> Double {
    switch type {
    case .date: (number - epoch) / 86_400
    case .dateTime: number - epoch
    default: number
    }
  }

  /// The number of a file for a bound of a range.
  static func number(ofBound bound: Double, _ type: Column.ValueType) -> Double {
    switch type {
    case .date: bound * 86_400 + epoch
    case .dateTime: bound + epoch
    default: bound
    }
  }
}
