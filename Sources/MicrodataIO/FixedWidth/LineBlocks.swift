internal import Microdata

/// Cuts a stream of text into blocks of whole lines.
///
/// A line ends at LF, CR LF or CR; the last one needs no end. Ends stay in the block.
struct LineBlocks {
  /// The stream.
  let stream: any ByteStream
  /// The longest line that is accepted, in bytes.
  private static let longestLine = 1 << 26
  private let blockSize: Int
  private var carry: [UInt8] = []
  private var lineCount = 0
  private var isFirst = true
  private(set) var isAtEnd = false

  /// Creates blocks of about some bytes.
  init(_ stream: any ByteStream, blockSize: Int = 4 << 20) {
    self.stream = stream
    self.blockSize = max(1, blockSize)
  }

  /// Returns the next block, with the number of lines before it as `firstRow`; `nil` at the end.
  ///
  /// A byte order mark of UTF-8 at the beginning is left out.
  ///
  /// - Throws: `MicrodataError`; also for a line of more than 64 MiB.
  mutating func next() throws -> RawBlock? {
    while !isAtEnd || !carry.isEmpty {
      let buffer = try ByteBuffer(capacity: carry.count + blockSize + 1)
      for (index, byte) in carry.enumerated() { buffer.base[index] = byte }
      // Safe: the capacity is the carried bytes and a block more.
      let got = isAtEnd ? 0 : try stream.fill(buffer.base + carry.count, count: blockSize)
      let total = carry.count + got
      if got < blockSize { isAtEnd = true }
      buffer.setCount(total)
      var end = total
      if !isAtEnd {
        // CR at the very end may be half of CR LF: the line then ends in the next block.
        end =
          buffer.bytes.dropLast(buffer.base[total - 1] == Byte.carriageReturn ? 1 : 0)
          .lastIndex { Byte.endsLine($0) }.map { $0 + 1 } ?? 0
      }
      carry = Array(buffer.bytes[end..<total])
      guard carry.count <= Self.longestLine else {
        throw MicrodataError(
          .malformedFile, "\(stream.file): line \(lineCount + 1) has more than 64 MiB.",
          hint: "The file is not one of lines of text, or it is damaged.")
      }
      buffer.setCount(end)
      guard end > 0 else {
        if isAtEnd { return nil }
        continue
      }
      if isFirst {
        isFirst = false
        if buffer.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
          let rest = try ByteBuffer(Array(buffer.bytes.dropFirst(3)))
          return block(rest)
        }
      }
      return block(buffer)
    }
    return nil
  }

  private mutating func block(_ buffer: ByteBuffer) -> RawBlock {
    var lines = 0
    var position = 0
    let count = buffer.count
    while position < count {
      position = Self.endOfLine(buffer, from: position).next
      lines += 1
    }
    defer { lineCount += lines }
    return RawBlock(buffer: buffer, rowCount: lines, firstRow: lineCount)
  }

  /// The end of the content of a line, and the start of the next line.
  @inline(__always)
  static func endOfLine(_ buffer: ByteBuffer, from start: Int) -> (end: Int, next: Int) {
    // Safe: reads stay below the count, or within the zeros that follow the last byte.
    let (base, count) = (buffer.base, buffer.count)
    var position = start
    // Eight bytes at a time while none of them is below 14, as both ends are.
    while position + 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      let below = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
      if below != 0 { break }
      position += 8
    }
    while position < count, !Byte.endsLine(base[position]) { position += 1 }
    guard position < count else { return (count, count) }
    let isPair =
      base[position] == Byte.carriageReturn && position + 1 < count
      && base[position + 1] == Byte.lineFeed
    return (position, position + (isPair ? 2 : 1))
  }
}
