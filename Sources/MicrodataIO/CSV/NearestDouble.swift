/// The double nearest to an integer times a power of ten.
enum NearestDouble {
  /// The powers of ten that are doubles.
  static let tens = Powers((0...22).map { power in (0..<power).reduce(1.0) { n, _ in n * 10 } })
  /// The powers of five that fit 64 bits.
  static let fives = Powers(
    (0...27).map { power in (0..<power).reduce(UInt64(1)) { n, _ in n * 5 } })

  /// Returns the nearest double, ties to even; `nil` when the power is out of reach.
  ///
  /// Two doubles that are exact give a quotient or product with one rounding (Clinger 1990, "How to
  /// read floating point numbers accurately"). Up to 64 bits of digits and powers to 27, whole
  /// numbers of 128 bits and the remainder of their division decide the rounding.
  ///
  /// - Parameter tens: The table, which a caller in a hurry looks up once.
  @inline(__always)
  static func of(_ digits: UInt64, exponent: Int, tens: Powers<Double> = tens) -> Double? {
    if digits < 1 << 53 {
      // Safe: the table holds the powers 0 to 22.
      if exponent <= 0, exponent >= -22 { return Double(digits) / tens[-exponent] }
      if exponent > 0, exponent <= 22 { return Double(digits) * tens[exponent] }
    }
    return wide(digits, exponent: exponent)
  }

  @inline(never)
  private static func wide(_ digits: UInt64, exponent: Int) -> Double? {
    guard digits > 0 else { return 0 }
    guard exponent >= -27, exponent <= 27 else { return nil }
    // Safe: the table holds the powers 0 to 27.
    let five = fives[abs(exponent)]
    if exponent >= 0 {
      let (high, low) = digits.multipliedFullWidth(by: five)
      guard high > 0 else { return scaled(low, isInexact: false, power: exponent) }
      let shift = high.leadingZeroBitCount
      let top = shift == 0 ? high : high << UInt64(shift) | low >> UInt64(64 - shift)
      let rest = low << UInt64(shift)
      return scaled(top, isInexact: rest != 0, power: 64 - shift + exponent)
    }
    let (upDivisor, upDigits) = (five.leadingZeroBitCount, digits.leadingZeroBitCount)
    let divisor = five << UInt64(upDivisor)
    let dividend = digits << UInt64(upDigits)
    // The top half of the dividend is below 2^63, the divisor is not: the quotient fits 64 bits,
    // and is at least 2^62, so all bits of a double and one for rounding are in it.
    let (quotient, remainder) = divisor.dividingFullWidth((dividend >> 1, dividend << 63))
    return scaled(
      quotient, isInexact: remainder != 0, power: upDivisor - upDigits + exponent - 63)
  }

  /// Rounds an integer, or one with something beyond its last bit, times a power of two.
  private static func scaled(_ value: UInt64, isInexact: Bool, power: Int) -> Double {
    // Anything beyond the last bit only has to be seen to be there, to break ties.
    let sticky = isInexact ? value | 1 : value
    // Safe: the power is between -200 and 200, and the result is a normal number.
    return Double(sticky) * Double(bitPattern: UInt64(1023 + power) << 52)
  }
}

/// Powers of a number, without the bounds checks and reference counts of an array.
struct Powers<Number>: @unchecked Sendable {
  // Safe to send: the memory is never written again, nor freed.
  private let base: UnsafePointer<Number>

  init(_ values: [Number]) {
    let memory = UnsafeMutablePointer<Number>.allocate(capacity: values.count)
    memory.initialize(from: values, count: values.count)
    base = UnsafePointer(memory)
  }

  /// A power, which the caller knows to be in the table.
  @inline(__always)
  subscript(power: Int) -> Number { base[power] }
}
