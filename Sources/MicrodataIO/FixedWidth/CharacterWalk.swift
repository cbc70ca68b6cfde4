/// Where characters of UTF-8 begin.
enum CharacterWalk {
  /// The number of bytes of the character at a place; a byte that begins none is one of its own.
  ///
  /// Unsafe inside: there are `available` bytes, at least one.
  @inline(__always)
  static func length(_ base: UnsafePointer<UInt8>, available: Int) -> Int {
    let first = base[0]
    let wanted = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard wanted <= available else { return 1 }
    for index in 1..<max(1, wanted) where base[index] & 0xC0 != 0x80 { return 1 }
    return wanted
  }

  /// The byte at which each of some characters begins, or the length of the line.
  ///
  /// - Parameter positions: Characters, from 0, in ascending order.
  static func offsets(
    of positions: [Int], in line: UnsafeBufferPointer<UInt8>
  ) -> [Int32] {
    guard let base = line.baseAddress else { return positions.map { _ in 0 } }
    var (character, byte) = (0, 0)
    return positions.map { position in
      while character < position, byte < line.count {
        byte += length(base + byte, available: line.count - byte)
        character += 1
      }
      return Int32(truncatingIfNeeded: byte)
    }
  }

  /// Whether some byte is no ASCII.
  static func hasHighByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var position = 0
    // Safe: every load ends at or before the count.
    while position + 32 <= bytes.count {
      let address = UnsafeRawPointer(base + position)
      let words =
        address.loadUnaligned(as: UInt64.self) | (address + 8).loadUnaligned(as: UInt64.self)
        | (address + 16).loadUnaligned(as: UInt64.self)
        | (address + 24).loadUnaligned(as: UInt64.self)
      if words & 0x8080_8080_8080_8080 != 0 { return true }
      position += 32
    }
    while position < bytes.count {
      if base[position] >= 128 { return true }
      position += 1
    }
    return false
  }
}
