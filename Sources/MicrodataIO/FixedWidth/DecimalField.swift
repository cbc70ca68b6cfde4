/// A number written in a field of a fixed width.
enum DecimalField {
  /// What a field holds.
  enum Content {
    /// Blanks only.
    case blank
    /// A number.
    case number(Double)
    /// Anything else.
    case other
  }

  /// Powers of ten that doubles hold exactly.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18,
    1e19, 1e20, 1e21, 1e22,
  ]

  /// Reads a field: an optional sign, digits, and perhaps a decimal point or comma, with blanks around.
  ///
  /// Unsafe inside: the field has `count` bytes at `base`, as the caller has checked.
  ///
  /// - Parameter decimals: The number of digits after the decimal point when none is written.
  @inline(__always)
  static func read(_ base: UnsafePointer<UInt8>, count: Int, decimals: Int) -> Content {
    var (position, end) = (0, count)
    while position < end, base[position] == 0x20 || base[position] == 0x09 { position += 1 }
    while end > position, base[end - 1] == 0x20 || base[end - 1] == 0x09 { end -= 1 }
    guard position < end else { return .blank }
    let isNegative = base[position] == 0x2D
    if isNegative || base[position] == 0x2B { position += 1 }
    var (value, digits, scale): (UInt64, Int, Int) = (0, 0, -1)
    let start = position
    while position < end {
      let byte = base[position]
      if byte &- 0x30 < 10 {
        value = value &* 10 &+ UInt64(byte &- 0x30)
        digits += 1
        if scale >= 0 { scale += 1 }
      } else if (byte == 0x2E || byte == 0x2C) && scale < 0 {
        scale = 0
      } else {
        return .other
      }
      position += 1
    }
    guard digits > 0 else { return .other }
    let places = scale >= 0 ? scale : decimals
    // Up to 15 digits and 22 places, both are exact, and the quotient is the nearest double.
    if digits <= 15, places <= 22 {
      let magnitude = places == 0 ? Double(value) : Double(value) / powers[places]
      return .number(isNegative ? -magnitude : magnitude)
    }
    return long(base + start, count: end - start, places: places, scale < 0, isNegative)
  }

  /// A number of many digits, by way of its text.
  @inline(never)
  private static func long(
    _ base: UnsafePointer<UInt8>, count: Int, places: Int, _ isImplied: Bool, _ isNegative: Bool
  ) -> Content {
    let bytes = UnsafeBufferPointer(start: base, count: count).map { $0 == 0x2C ? 0x2E : $0 }
    let text =
      String(decoding: bytes, as: UTF8.self) + (isImplied && places > 0 ? "e-\(places)" : "")
    guard let value = Double(text), value.isFinite else { return .other }
    return .number(isNegative ? -value : value)
  }
}
