/// Fields of separated values in which a quote is a character like any other.
enum LiteralQuotes {
  /// Returns text in which fields with quotes are enclosed in quotes, and theirs doubled, for a reader that takes
  /// quotes for enclosures.
  static func enclosed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(Byte.quote) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    result += bytes[..<start]
    var hasQuote = false
    func close(_ end: Int) {
      guard hasQuote else { return result.append(contentsOf: bytes[start..<end]) }
      result.append(Byte.quote)
      for byte in bytes[start..<end] {
        if byte == Byte.quote { result.append(Byte.quote) }
        result.append(byte)
      }
      result.append(Byte.quote)
    }
    for (index, byte) in bytes.enumerated() where index >= start {
      if byte == Byte.quote {
        hasQuote = true
      } else if byte == Byte.tab || Byte.endsLine(byte) {
        close(index)
        result.append(byte)
        start = index + 1
        hasQuote = false
      }
    }
    close(bytes.count)
    return result
  }
}
