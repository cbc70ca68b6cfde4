/// A run of decimal digits, read eight bytes at a time.
///
/// The number of digits varies from field to field, so a loop over digits guesses its end wrong
/// about once a field, which costs more than all its arithmetic. Here there is nothing to guess.
struct DigitRun {
  /// The number of digits; eight means eight or more.
  let count: Int
  /// The number that they make, when there are fewer than eight.
  let value: UInt64

  /// Reads the digits at an address, after which there are seven more bytes of memory.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>) {
    // Safe: the text of a file is followed by 64 bytes of padding.
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self).littleEndian
    let digits = word ^ 0x3030_3030_3030_3030
    // The high bit of a byte says that it is no digit: it is above 9, or not ASCII. A carry out
    // of a byte only reaches bytes after one that is flagged.
    let flags = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    count = flags.trailingZeroBitCount >> 3
    // Smart shift: by 64 bits, for no digit at all, it gives zero.
    var value = digits << UInt64(64 - 8 * count)
    // Digits become pairs, pairs fours, fours eight (Lemire 2018, "Quickly parsing eight digits").
    value = value &* 10 &+ value >> 8
    let low = (value & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = (value >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    self.value = (low &+ high) >> 32
  }
}
