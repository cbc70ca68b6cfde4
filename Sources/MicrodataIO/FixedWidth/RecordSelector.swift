internal import Microdata

/// Finds out of which type a line is.
struct RecordSelector: Sendable {
  /// The type of a line of unknown type.
  static let unknown = -1

  private let start: Int
  private let width: Int
  private let codes: [String: Int]
  private let numbers: [Int64: Int]

  /// Creates a selector; `nil` when all lines are of one type.
  init?(_ layout: FixedWidthLayout) {
    guard let place = layout.recordField else { return nil }
    start = place.start - 1
    width = place.width
    var (codes, numbers): ([String: Int], [Int64: Int]) = ([:], [:])
    for (index, record) in layout.records.enumerated() {
      for code in record.codes {
        let text = code.filter { $0 != " " }
        codes[text] = codes[text] ?? index
        if let number = Int64(text) { numbers[number] = numbers[number] ?? index }
      }
    }
    (self.codes, self.numbers) = (codes, numbers)
  }

  /// The types of words already seen, so that a text is made once for each.
  struct Memory {
    fileprivate var words: [UInt64] = []
    fileprivate var types: [Int] = []
  }

  /// The type of a line.
  ///
  /// Unsafe inside: the line is followed by eight bytes of memory at least.
  @inline(__always)
  func type(of line: UnsafeBufferPointer<UInt8>, isWide: Bool, _ memory: inout Memory) -> Int {
    guard let base = line.baseAddress, !isWide, width <= 8, start + width <= line.count else {
      return slowType(line, isWide)
    }
    let mask: UInt64 = width == 8 ? .max : 1 << UInt64(8 * width) - 1
    let word =
      UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self).littleEndian & mask
    for index in memory.words.indices where memory.words[index] == word {
      return memory.types[index]
    }
    let found = slowType(line, isWide)
    if memory.words.count < 64 {
      memory.words.append(word)
      memory.types.append(found)
    }
    return found
  }

  @inline(never)
  private func slowType(_ line: UnsafeBufferPointer<UInt8>, _ isWide: Bool) -> Int {
    var (low, high) = (min(start, line.count), min(start + width, line.count))
    if isWide {
      let offsets = CharacterWalk.offsets(of: [start, start + width], in: line)
      (low, high) = (Int(offsets[0]), Int(offsets[1]))
    }
    let bytes = line[low..<high].filter { $0 != 0x20 }
    let text = String(decoding: bytes, as: UTF8.self)
    if let type = codes[text] { return type }
    return Int64(text).flatMap { numbers[$0] } ?? Self.unknown
  }
}
