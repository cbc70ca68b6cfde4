/// What a block of bytes contains, as far as it decides how the block is read.
struct BlockStatistics: Sendable {
  /// The number of double quotes.
  var quotes = 0
  /// Whether there is a carriage return.
  var hasCarriageReturn = false
  /// Whether there is a zero byte.
  var hasZero = false
  /// Whether there is a byte outside ASCII.
  var hasHighByte = false

  init() {}

  /// Looks at all bytes of a block.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var returns = 0
    var zeros = 0
    var high: UInt8 = 0
    var start = 0
    // Counters of one byte let the compiler use vectors of bytes; 255 rounds cannot overflow them.
    while start < bytes.count {
      let end = min(start + 255, bytes.count)
      var quoteCount: UInt8 = 0
      var returnCount: UInt8 = 0
      var zeroCount: UInt8 = 0
      for index in start..<end {
        let byte = bytes[index]
        quoteCount &+= byte == UInt8(ascii: "\"") ? 1 : 0
        returnCount &+= byte == UInt8(ascii: "\r") ? 1 : 0
        zeroCount &+= byte == 0 ? 1 : 0
        high |= byte
      }
      quotes += Int(quoteCount)
      returns += Int(returnCount)
      zeros += Int(zeroCount)
      start = end
    }
    hasCarriageReturn = returns > 0
    hasZero = zeros > 0
    hasHighByte = high >= 128
  }

  /// Looks at all blocks of a buffer.
  static func all(
    of buffer: ByteBuffer, blockSize: Int, maximumThreads: Int?
  ) -> [BlockStatistics] {
    let count = (buffer.count + blockSize - 1) / blockSize
    return Workers.map(count, maximumThreads: maximumThreads) { block in
      let start = block * blockSize
      let end = min(start + blockSize, buffer.count)
      return BlockStatistics(UnsafeBufferPointer(rebasing: buffer.bytes[start..<end]))
    }
  }
}
