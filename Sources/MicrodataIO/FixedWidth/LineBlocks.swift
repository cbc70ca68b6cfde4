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
  private let pool = BufferPool()
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
      let wanted = isAtEnd ? 0 : min(blockSize, stream.remaining)
      let buffer = try ByteBuffer(capacity: carry.count + wanted + 1, pool: pool)
      for (index, byte) in carry.enumerated() { buffer.base[index] = byte }
      // Safe: the capacity is the carried bytes, and as many more as are wanted.
      let got = try stream.fill(buffer.base + carry.count, count: wanted)
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
    while position + 8 <= count {
      // Each byte of the sums counts one byte of the words, up to 255.
      var sums: UInt64 = 0
      for _ in 0..<min(255, (count - position) / 8) {
        // Safe: the second load ends before the zeros that follow the last byte do.
        let address = UnsafeRawPointer(base + position)
        let word = address.loadUnaligned(as: UInt64.self).littleEndian
        var ends = flags(word, Byte.lineFeed)
        let returns = flags(word, Byte.carriageReturn)
        if returns != 0 {
          let next = (address + 1).loadUnaligned(as: UInt64.self).littleEndian
          ends |= returns & ~flags(next, Byte.lineFeed)
        }
        sums &+= ends >> 7
        position += 8
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
      lines &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    while position < count {
      let byte = base[position]
      let isPair = byte == Byte.carriageReturn && base[position + 1] == Byte.lineFeed
      if Byte.endsLine(byte), !isPair { lines += 1 }
      position += 1
    }
    if count > 0, !Byte.endsLine(base[count - 1]) { lines += 1 }
    return lines
  }

  /// The high bit of every byte that has a value.
  @inline(__always)
  private static func flags(_ word: UInt64, _ value: UInt8) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = word ^ (UInt64(value) &* 0x0101_0101_0101_0101)
    return ~((difference & low &+ low) | difference | low)
  }
}
