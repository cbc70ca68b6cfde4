internal import Microdata

/// Cuts a stream of separated values into blocks of whole records.
///
/// A line end ends a record when the quotes before it are even in number, as they are outside of quoted
/// fields.
struct RecordBlocks {
  private let stream: any ByteStream
  private let hasQuotes: Bool
  private let blockSize: Int
  private var carry: [UInt8] = []
  private var isAtEnd = false
  /// The longest record that is accepted, in bytes.
  private static let longestRecord = 1 << 28

  /// Creates blocks of about some bytes.
  ///
  /// - Parameter hasQuotes: Whether quotes enclose fields; otherwise they are characters like any other.
  init(_ stream: any ByteStream, hasQuotes: Bool = true, blockSize: Int) {
    self.stream = stream
    self.hasQuotes = hasQuotes
    self.blockSize = blockSize
  }

  /// Returns the bytes of the next records; `nil` at the end.
  ///
  /// - Throws: `MicrodataError`; also for a record of more than 256 MiB.
  mutating func next() throws -> [UInt8]? {
    while true {
      let start = carry.count
      var bytes = carry
      if !isAtEnd {
        let wanted = min(blockSize, stream.remaining)
        let block = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
          // Safe: the stream writes no more than the buffer has room for.
          if let base = buffer.baseAddress { count = try stream.fill(base, count: wanted) }
        }
        isAtEnd = block.count < blockSize
        bytes += block
      }
      if bytes.isEmpty { return nil }
      if isAtEnd {
        carry = []
        return bytes
      }
      if let end = endOfLastRecord(bytes) {
        carry = Array(bytes[end...])
        return Array(bytes[..<end])
      }
      guard bytes.count <= Self.longestRecord else {
        throw MicrodataError(
          .malformedFile, "\(stream.file): a record has more than 256 MiB.",
          hint: "A quote that is opened and not closed makes one record of many lines.")
      }
      precondition(bytes.count > start, "a stream that is not at its end gives bytes")
      carry = bytes
    }
  }

  private func endOfLastRecord(_ bytes: [UInt8]) -> Int? {
    var isInQuotes = false
    var end: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == Byte.quote, hasQuotes {
        isInQuotes.toggle()
      } else if byte == Byte.lineFeed, !isInQuotes {
        end = index + 1
      }
    }
    return end
  }
}
