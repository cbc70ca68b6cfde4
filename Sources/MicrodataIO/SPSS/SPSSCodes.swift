/// A group of eight codes, which precedes the values that have to be written out.
struct SPSSCodes {
  /// No cell: padding.
  static let padding: UInt8 = 0
  /// The end of the cases.
  static let end: UInt8 = 252
  /// A cell that is written out after the group.
  static let literal: UInt8 = 253
  /// Eight blanks.
  static let blanks: UInt8 = 254
  /// System-missing.
  static let systemMissing: UInt8 = 255

  /// The number of cells.
  let cellCount: Int
  /// The number of cells that are written out.
  let literalCount: Int
  /// Whether the cases end in this group.
  let isLast: Bool

  /// Counts the codes of a group, given as the word that a little-endian machine reads.
  @inline(__always)
  init(_ word: UInt64) {
    // Most groups have values of one byte only, which a processor then passes without waiting for counts.
    guard Self.hasZero(word) || Self.hasZero((word ^ Self.every(Self.end)) & ~Self.every(1)) else {
      (cellCount, literalCount, isLast) = (8, 0, false)
      return
    }
    let literals = Self.places(of: Self.literal, in: word)
    let special = Self.places(of: Self.padding, in: word) | Self.places(of: Self.end, in: word)
    guard special != 0 else {
      (cellCount, literalCount, isLast) = (8, Self.count(literals), false)
      return
    }
    let ends = Self.places(of: Self.end, in: word)
    // What follows the end of the cases is not looked at.
    let before = ends == 0 ? UInt64.max : ends & (0 &- ends) &- 1
    literalCount = Self.count(literals & before)
    let padding = Self.places(of: Self.padding, in: word) & before
    let codes = ends == 0 ? 8 : ends.trailingZeroBitCount / 8
    cellCount = codes - Self.count(padding)
    isLast = ends != 0
  }

  /// Whether all eight codes of a group are cells.
  @inline(__always)
  static func isFull(_ word: UInt64) -> Bool { SPSSCodes(word).cellCount == 8 }

  /// The number of cells that are written out among the first codes of a full group.
  @inline(__always)
  static func literalCount(_ word: UInt64, before code: Int) -> Int {
    count(places(of: literal, in: word) & ((1 &<< UInt64(8 &* code)) &- 1))
  }

  /// A word of one byte, eight times.
  @inline(__always)
  private static func every(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Whether some byte is zero.
  @inline(__always)
  private static func hasZero(_ word: UInt64) -> Bool {
    (word &- every(1)) & ~word & every(0x80) != 0
  }

  /// A word with the highest bit of each byte that is a code, and no other bits.
  @inline(__always)
  private static func places(of code: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ every(code)
    let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
    return ~(low | difference | 0x7F7F_7F7F_7F7F_7F7F)
  }

  /// The number of places: their bits are summed by a multiplication, as processors of the baseline count no bits.
  @inline(__always)
  private static func count(_ places: UInt64) -> Int {
    Int(truncatingIfNeeded: ((places >> 7) &* 0x0101_0101_0101_0101) >> 56)
  }
}
