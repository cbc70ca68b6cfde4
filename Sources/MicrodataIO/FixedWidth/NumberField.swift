/// A whole number without a sign in a field of up to 16 bytes, read eight bytes at a time.
///
/// What this does not read, `DecimalField` does.
enum NumberField {
  /// What blank fields give.
  static let blank: Int64 = -1
  /// What all fields give that hold anything but digits after blanks.
  static let other: Int64 = -2

  /// Reads a field of 1 to 16 bytes: blanks, then digits.
  ///
  /// Unsafe inside: there are 16 bytes of memory from `base` on; the text of a block is followed by zeros.
  @inline(__always)
  static func read(_ base: UnsafePointer<UInt8>, count: Int) -> Int64 {
    if count <= 8 { return short(base, count: count) }
    let low = UnsafeRawPointer(base + (count - 8)).loadUnaligned(as: UInt64.self).littleEndian
    let high = short(base, count: count - 8)
    if high >= 0 {
      // Digits before mean that no blank may follow.
      let digits = low ^ 0x3030_3030_3030_3030
      guard isDigits(digits) else { return other }
      return high &* 100_000_000 &+ Int64(truncatingIfNeeded: value(digits))
    }
    return high == blank ? short(base + (count - 8), count: 8) : other
  }

  /// Reads a field of 1 to 8 bytes.
  @inline(__always)
  private static func short(_ base: UnsafePointer<UInt8>, count: Int) -> Int64 {
    let word = UnsafeRawPointer(base).loadUnaligned(as: UInt64.self).littleEndian
    // The field moves to the high bytes, as if blanks stood before it; blanks become 0, digits 0x10 and more.
    let shift = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    let field = (word ^ 0x2020_2020_2020_2020) &<< shift
    guard field != 0 else { return blank }
    let leading = UInt64(truncatingIfNeeded: field.trailingZeroBitCount & ~7)
    let digits = (field | 0x1010_1010_1010_1010 & ((1 &<< leading) &- 1)) ^ 0x1010_1010_1010_1010
    guard isDigits(digits) else { return other }
    return Int64(truncatingIfNeeded: value(digits))
  }

  /// Whether all bytes are below ten.
  @inline(__always)
  private static func isDigits(_ bytes: UInt64) -> Bool {
    // A carry out of a byte comes only from one above 0x89, whose own high bit is set.
    (bytes &+ 0x7676_7676_7676_7676 | bytes) & 0x8080_8080_8080_8080 == 0
  }

  /// The number that eight digits make, the first in the lowest byte.
  @inline(__always)
  private static func value(_ digits: UInt64) -> UInt64 {
    // Digits become pairs, pairs fours, fours eight (Lemire 2018, "Quickly parsing eight digits").
    let pairs = digits &* 10 &+ digits >> 8
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (low &+ high) >> 32
  }
}
