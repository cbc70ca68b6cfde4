/// Says whether bytes are UTF-8.
enum UTF8Check {
  /// Returns the position of the first byte that is not part of a character; `nil` if all are.
  ///
  /// - Parameter statistics: What blocks of `blockSize` bytes contain; blocks of ASCII are passed.
  static func firstInvalid(
    in buffer: ByteBuffer, _ statistics: [BlockStatistics], blockSize: Int, maximumThreads: Int?
  ) -> Int? {
    let found = Workers.map(statistics.count, maximumThreads: maximumThreads) { block -> Int? in
      guard statistics[block].hasHighByte else { return nil }
      let blockStart = block * blockSize
      var start = blockStart
      // A character may have begun in the block before; it is then looked at twice.
      while start > 0, blockStart - start < 3, buffer.base[start] & 0xC0 == 0x80 { start -= 1 }
      if buffer.base[start] & 0xC0 == 0x80 { start = blockStart }
      return firstInvalid(
        buffer.base, from: start, until: min(blockStart + blockSize, buffer.count),
        end: buffer.count)
    }
    return found.compactMap { $0 }.min()
  }

  /// Looks at the characters that begin before a limit; none may go past the end.
  private static func firstInvalid(
    _ base: UnsafePointer<UInt8>, from start: Int, until limit: Int, end: Int
  ) -> Int? {
    var position = start
    while position < limit {
      // Safe: eight bytes are loaded only where there are eight before the end.
      if position + 8 <= end,
        UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080
          == 0
      {
        position += 8
        continue
      }
      let first = base[position]
      if first < 128 {
        position += 1
        continue
      }
      let length = characterLength(base + position, available: end - position)
      guard length > 0 else { return position }
      position += length
    }
    return nil
  }

  /// The length of the character at a byte from 128; zero when there is none.
  private static func characterLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
    func continues(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
    let first = bytes[0]
    switch first {
    case 0xC2...0xDF:
      return available >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard available >= 3, continues(1), continues(2) else { return 0 }
      // Neither longer than needed nor half of a surrogate pair.
      if first == 0xE0 && bytes[1] < 0xA0 || first == 0xED && bytes[1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard available >= 4, continues(1), continues(2), continues(3) else { return 0 }
      if first == 0xF0 && bytes[1] < 0x90 || first == 0xF4 && bytes[1] > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }
}

/// Lines of text in memory.
enum Lines {
  /// The number of the line, from 1, of a position; a line ends with LF, CR LF or CR.
  static func number(at position: Int, in buffer: ByteBuffer) -> Int {
    var line = 1
    let bytes = buffer.bytes
    for index in 0..<min(max(position, 0), bytes.count) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
      } else if byte == UInt8(ascii: "\r") {
        // The line feed after it, if any, counts for both; it may lie beyond the position.
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        line += next == UInt8(ascii: "\n") ? 0 : 1
      }
    }
    return line
  }
}
