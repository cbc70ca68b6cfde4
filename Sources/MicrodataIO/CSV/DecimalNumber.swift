/// A number in decimal notation, as written.
struct DecimalNumber {
  /// The digits as one integer, when there are at most 19 of them after leading zeros.
  var digits: UInt64 = 0
  /// The power of ten that the digits are multiplied by.
  var exponent = 0
  var isNegative = false
  /// Whether there is neither a decimal sign nor an exponent.
  var isInteger = true
  /// Whether a zero comes before another digit of the whole part.
  var hasLeadingZero = false
  /// Whether there are more digits than fit.
  var isLong = false

  /// Reads a number; `nil` when the bytes are anything else.
  ///
  /// Accepts `12`, `+3`, `.5`, `5.` and `1e-5`; no hexadecimal, grouping, infinity or NaN.
  init?(_ bytes: ByteSlice, decimal: UInt8) {
    var index = 0
    func digit() -> UInt64? {
      guard index < bytes.count else { return nil }
      let value = bytes[index] &- Byte.zero
      return value <= 9 ? UInt64(value) : nil
    }
    if index < bytes.count, bytes[index] == Byte.minus || bytes[index] == Byte.plus {
      isNegative = bytes[index] == Byte.minus
      index += 1
    }
    var significant = 0
    var count = 0
    func take(_ value: UInt64) {
      count += 1
      guard significant > 0 || value > 0 else { return }
      significant += 1
      guard significant <= 19 else {
        isLong = true
        return
      }
      digits = digits * 10 + value
    }
    let wholeStart = index
    while let value = digit() {
      take(value)
      index += 1
    }
    hasLeadingZero = count > 1 && bytes[wholeStart] == Byte.zero
    if index < bytes.count, bytes[index] == decimal {
      isInteger = false
      index += 1
      while let value = digit() {
        take(value)
        exponent -= 1
        index += 1
      }
    }
    guard count > 0 else { return nil }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      index += 1
      var isDown = false
      if index < bytes.count, bytes[index] == Byte.minus || bytes[index] == Byte.plus {
        isDown = bytes[index] == Byte.minus
        index += 1
      }
      guard digit() != nil else { return nil }
      var power = 0
      while let value = digit() {
        // Beyond this every number is infinite or zero; going on would overflow.
        power = min(power * 10 + Int(value), 1_000_000)
        index += 1
      }
      exponent += isDown ? -power : power
    }
    guard index == bytes.count else { return nil }
  }

  /// The value as an integer; `nil` when it is not one or does not fit 64 bits.
  var integer: Int64? {
    guard isInteger, !isLong else { return nil }
    if isNegative {
      return digits <= UInt64(Int64.max) + 1 ? Int64(truncatingIfNeeded: 0 &- digits) : nil
    }
    return Int64(exactly: digits)
  }

  /// Returns the nearest double; infinite when the number is too large for any.
  func double(_ bytes: ByteSlice, decimal: UInt8) -> Double {
    if !isLong, let magnitude = NearestDouble.of(digits, exponent: exponent) {
      return isNegative ? -magnitude : magnitude
    }
    var text = bytes.text
    if decimal != Byte.point {
      text = String(text.map { $0 == Character(UnicodeScalar(decimal)) ? "." : $0 })
    }
    // The standard library rounds correctly, but wants digits on both sides of the point and gives
    // nothing for numbers out of range.
    if let value = Double(text) { return value }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2 {
      let tail = parts[1].first.map { "eE".contains($0) } ?? true ? "0" : ""
      let head = parts[0].last?.isNumber == true ? "" : "0"
      if let value = Double("\(parts[0])\(head).\(tail)\(parts[1])") { return value }
    }
    let isTiny = exponent < 0
    let magnitude = isTiny ? 0 : Double.infinity
    return isNegative ? -magnitude : magnitude
  }
}
