internal import Microdata

/// What the text of one value can be read as.
enum ValueClass {
  /// No text at all.
  case empty
  case integer(Int64, hasLeadingZero: Bool)
  /// An integer beyond 64 bits.
  case bigInteger(hasLeadingZero: Bool)
  case decimal(Double, hasLeadingZero: Bool)
  case nonFinite
  case boolean(Bool)
  case date(Int32)
  case text
}

/// Reads single values by the rules of one file.
struct ValueReader: Sendable {
  let decimal: UInt8
  let easternArabicDigits: Bool

  /// Says what a value can be read as, blanks around it aside.
  func classify(_ bytes: ByteSlice) -> ValueClass {
    if bytes.count == 0 { return .empty }
    let bytes = bytes.trimmed
    guard let first = bytes.first else { return .text }
    if first >= 128 || !bytes.allSatisfy({ $0 < 128 }) { return normalized(bytes) }
    return classifyASCII(bytes)
  }

  private func classifyASCII(_ bytes: ByteSlice) -> ValueClass {
    if let number = DecimalNumber(bytes, decimal: decimal) {
      if number.isInteger {
        guard let value = number.integer else {
          return .bigInteger(hasLeadingZero: number.hasLeadingZero)
        }
        return .integer(value, hasLeadingZero: number.hasLeadingZero)
      }
      let value = number.double(bytes, decimal: decimal)
      return value.isFinite
        ? .decimal(value, hasLeadingZero: number.hasLeadingZero) : .nonFinite
    }
    if let date = Self.date(bytes) { return .date(date) }
    switch bytes.count {
    case 4 where bytes.holds(Self.trueLower) || bytes.holds(Self.trueUpper): return .boolean(true)
    case 5 where bytes.holds(Self.falseLower) || bytes.holds(Self.falseUpper):
      return .boolean(false)
    default: return Self.isNonFinite(bytes) ? .nonFinite : .text
    }
  }

  /// The value as a double; `nil` when it is not a number, or not finite.
  func number(_ bytes: ByteSlice) -> Double? {
    switch classify(bytes) {
    case .integer(let value, _):
      // A negative zero is an integer only by its looks.
      if value == 0, bytes.trimmed.first == Byte.minus { return -0.0 }
      return Double(value)
    case .bigInteger:
      let bytes = bytes.trimmed
      return DecimalNumber(bytes, decimal: decimal).map { $0.double(bytes, decimal: decimal) }
        .flatMap { $0.isFinite ? $0 : nil }
    case .decimal(let value, _): return value
    case .empty, .nonFinite, .boolean, .date, .text: return nil
    }
  }

  /// Days since 1970 of a date such as `2024-09-01`.
  private static func date(_ bytes: ByteSlice) -> Int32? {
    guard bytes.count == 10, bytes[4] == Byte.minus, bytes[7] == Byte.minus else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        let digit = bytes[index] &- Byte.zero
        guard digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)?.daysSinceEpoch
  }

  private static func isNonFinite(_ bytes: ByteSlice) -> Bool {
    var start = 0
    if let first = bytes.first, first == Byte.minus || first == Byte.plus { start = 1 }
    guard bytes.count - start == 3 || bytes.count - start == 8 else { return false }
    let word = bytes[start...].map { $0 | 0x20 }
    return word == Array("inf".utf8) || word == Array("nan".utf8) || word == Array("infinity".utf8)
  }

  private static let trueLower = Array("true".utf8)
  private static let trueUpper = Array("TRUE".utf8)
  private static let falseLower = Array("false".utf8)
  private static let falseUpper = Array("FALSE".utf8)

  /// Reads a value with characters outside ASCII that may still make a number.
  ///
  /// French statistics write no-break spaces between thousands; where the decimal sign is a comma,
  /// these are dropped when the groups are of three digits.
  private func normalized(_ bytes: ByteSlice) -> ValueClass {
    guard bytes.count <= 64, easternArabicDigits || decimal == Byte.comma else { return .text }
    var plain: [UInt8] = []
    var groups: [Int] = []
    for scalar in bytes.text.unicodeScalars {
      switch scalar.value {
      case 0..<128: plain.append(UInt8(scalar.value))
      case 0x660...0x669 where easternArabicDigits:
        plain.append(Byte.zero + UInt8(scalar.value - 0x660))
      case 0x6F0...0x6F9 where easternArabicDigits:
        plain.append(Byte.zero + UInt8(scalar.value - 0x6F0))
      case 0x66B where easternArabicDigits: plain.append(decimal)
      case 0xA0 where decimal == Byte.comma, 0x202F where decimal == Byte.comma:
        groups.append(plain.count)
      default: return .text
      }
    }
    if let first = groups.first {
      let wholeEnd = plain.firstIndex(of: decimal) ?? plain.count
      let ends = groups.dropFirst() + [wholeEnd]
      let isGrouped = zip(groups, ends).allSatisfy { $1 - $0 == 3 }
      let head = plain[..<first].filter { $0 != Byte.minus && $0 != Byte.plus }.count
      guard isGrouped, (1...3).contains(head) else { return .text }
    }
    return plain.withUnsafeBufferPointer { classifyASCII($0) }
  }
}
