/// Bytes to be written, numbers with their least significant byte first.
struct SPSSBytes {
  /// The bytes.
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int32) { append(UInt64(UInt32(bitPattern: number)), 4) }
  mutating func append(_ number: Int64) { append(UInt64(bitPattern: number), 8) }
  mutating func append(_ number: Double) { append(number.bitPattern, 8) }
  mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds a length or count; lengths here are those of parts of a table in memory and have 32 bits.
  mutating func append(count: Int) { append(Int32(clamping: count)) }

  /// Adds a text of a fixed width, cut to it or with blanks after it.
  mutating func append(_ text: [UInt8], width: Int, padding: UInt8 = 0x20) {
    bytes.append(contentsOf: text.prefix(width))
    bytes.append(contentsOf: repeatElement(padding, count: max(0, width - text.count)))
  }

  private mutating func append(_ bits: UInt64, _ size: Int) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index))) }
  }
}

extension String {
  /// The bytes of UTF-8 of the longest beginning that has at most some bytes and ends between characters.
  func utf8Prefix(_ limit: Int) -> [UInt8] {
    let bytes = Array(utf8)
    guard bytes.count > limit else { return bytes }
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end])
  }
}
