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
    let lines = Self.lineCount(buffer)
    defer { lineCount += lines }
    return RawBlock(buffer: buffer, rowCount: lines, firstRow: lineCount)
  }

  /// The end of the content of a line, and the start of the next line.
  @inline(__always)
  static func endOfLine(_ buffer: ByteBuffer, from start: Int) -> (end: Int, next: Int) {
    // Safe: reads stay below the count, or within the zeros that follow the last byte.
    let (base, count) = (buffer.base, buffer.count)
    var position = start
    // Eight bytes at a time: the lowest flag is that of the first byte below 14, as both ends are.
    while position + 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian
      let below = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
      guard below != 0 else {
        position += 8
        continue
      }
      position += below.trailingZeroBitCount >> 3
      if Byte.endsLine(base[position]) { break }
      position += 1
    }
    while position < count, !Byte.endsLine(base[position]) { position += 1 }
    guard position < count else { return (count, count) }
    let isPair =
      base[position] == Byte.carriageReturn && position + 1 < count
      && base[position + 1] == Byte.lineFeed
    return (position, position + (isPair ? 2 : 1))
  }

  /// The number of lines of a block.
  private static func lineCount(_ buffer: ByteBuffer) -> Int {
    let (base, count) = (buffer.base, buffer.count)
    var (lines, position) = (0, 0)
    let (lineFeed, carriageReturn) = (
      SIMD32<UInt8>(repeating: Byte.lineFeed), SIMD32<UInt8>(repeating: Byte.carriageReturn)
    )
    while position + 32 <= count {
      var sums = SIMD32<UInt8>.zero
      // A byte counts up to 255.
      let steps = min(255, (count - position) / 32)
      for _ in 0..<steps {
        // Safe: both loads end before the zeros that follow the last byte do.
        let bytes = UnsafeRawPointer(base + position).loadUnaligned(as: SIMD32<UInt8>.self)
        let next = UnsafeRawPointer(base + position + 1).loadUnaligned(as: SIMD32<UInt8>.self)
        let ends = (bytes .== lineFeed) .| ((bytes .== carriageReturn) .& (next .!= lineFeed))
        sums.replace(with: sums &+ 1, where: ends)
        position += 32
      }
      for index in 0..<32 { lines += Int(sums[index]) }
    }
    while position < count {
      let byte = base[position]
      if byte == Byte.lineFeed
        || (byte == Byte.carriageReturn && base[position + 1] != Byte.lineFeed)
      {
        lines += 1
      }
      position += 1
    }
    if count > 0, !Byte.endsLine(base[count - 1]) { lines += 1 }
    return lines
  }
}
