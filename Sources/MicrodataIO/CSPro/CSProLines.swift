internal import Microdata

/// The lines of a block of text, with their characters: positions of CSPro count characters, not bytes.
struct CSProLines {
  /// A line.
  struct Line {
    /// The first byte.
    let start: Int
    /// The byte after the last.
    let end: Int
    /// Where the starts of its characters begin in `characters`; −1 when every byte is one.
    let map: Int
    /// The number of its characters.
    let count: Int
    /// The number of the line in the block, from 0.
    let number: Int
  }

  let buffer: ByteBuffer
  private let isUTF8: Bool
  /// The starts of the characters of lines that are not ASCII, and of what follows each line.
  private var characters: [Int32] = []

  init(_ buffer: ByteBuffer, isUTF8: Bool) {
    self.buffer = buffer
    self.isUTF8 = isUTF8
  }

  /// Returns the line between two bytes.
  ///
  /// - Parameter keeps: Whether the characters are kept for as long as this value.
  mutating func line(_ start: Int, _ end: Int, number: Int, keeps: Bool) -> Line {
    guard isUTF8, hasHighByte(start, end), buffer.count < Int(Int32.max) else {
      return Line(start: start, end: end, map: -1, count: end - start, number: number)
    }
    let map = keeps ? characters.count : 0
    if !keeps { characters.removeAll(keepingCapacity: true) }
    for position in start..<end where buffer.base[position] & 0xC0 != 0x80 {
      characters.append(Int32(position))
    }
    let count = characters.count - map
    characters.append(Int32(end))
    return Line(start: start, end: end, map: map, count: count, number: number)
  }

  /// Returns the bytes of some characters of a line; fewer where it is short.
  @inline(__always)
  func bytes(_ line: Line, from start: Int, count: Int) -> Range<Int> {
    if line.map < 0 {
      let first = min(line.start + start, line.end)
      return first..<min(first + count, line.end)
    }
    let first = min(start, line.count)
    let last = min(first + count, line.count)
    return Int(characters[line.map + first])..<Int(characters[line.map + last])
  }

  /// Whether a line has bytes that are not ASCII.
  private func hasHighByte(_ start: Int, _ end: Int) -> Bool {
    // Safe: the zeros after the buffer let eight bytes be read at any of its positions.
    var position = start
    while position + 8 <= end {
      let word = UnsafeRawPointer(buffer.base + position).loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return true }
      position += 8
    }
    while position < end {
      if buffer.base[position] >= 128 { return true }
      position += 1
    }
    return false
  }

  /// Whether some bytes are a text, blanks at their end aside.
  func holds(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, buffer.base[end - 1] == Byte.space { end -= 1 }
    guard end - range.lowerBound == text.count else { return false }
    for (offset, byte) in text.enumerated() where buffer.base[range.lowerBound + offset] != byte {
      return false
    }
    return true
  }
}

/// How the lines of a file tell which record and case they are.
struct CSProRecordFinder: Sendable {
  private let typeStart: Int
  private let typeLength: Int
  /// What the types read, without blanks at their end; by the order of records.
  private let types: [[UInt8]]
  /// The level of each record.
  let levels: [Int]
  /// The places of the id items, by level.
  private let ids: [[(start: Int, count: Int)]]

  init(_ dictionary: CSProDictionary) {
    typeStart = max(0, dictionary.recordTypeStart - 1)
    typeLength = dictionary.recordTypeLength
    var (types, levels): ([[UInt8]], [Int]) = ([], [])
    for (index, level) in dictionary.levels.enumerated() {
      for record in level.records {
        types.append(Array(Array(record.typeValue.utf8)[...].withoutTrailingBlanks))
        levels.append(index)
      }
    }
    (self.types, self.levels) = (types, levels)
    ids = dictionary.levels.map { $0.ids.map { ($0.start - 1, $0.length) } }
  }

  /// The number of the record that a line holds; `nil` for a type that the dictionary does not have.
  @inline(__always)
  func record(_ line: CSProLines.Line, _ lines: CSProLines) -> Int? {
    guard typeLength > 0 else { return 0 }
    let range = lines.bytes(line, from: typeStart, count: typeLength)
    return types.firstIndex { lines.holds(range, $0) }
  }

  /// Writes the id items of a line, down to a level, after what is in `key`.
  @inline(__always)
  func key(
    of line: CSProLines.Line, _ lines: CSProLines, from first: Int = 0, to last: Int,
    into key: inout [UInt8]
  ) {
    guard first <= last else { return }
    for level in first...last {
      for (start, count) in ids[level] {
        let range = lines.bytes(line, from: start, count: count)
        for position in range { key.append(lines.buffer.base[position]) }
        // What a short line leaves out counts as blanks; the zero keeps items apart.
        while key.last == Byte.space { key.removeLast() }
        key.append(0)
      }
    }
  }
}
