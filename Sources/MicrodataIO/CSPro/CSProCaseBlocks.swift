internal import Microdata

/// Cuts a stream of text into blocks of whole cases.
///
/// The number of records of a case is limited, and counting them must not depend on where blocks end.
struct CSProCaseBlocks {
  private var lines: LineBlocks
  private let finder: CSProRecordFinder
  private let isUTF8: Bool
  private let transcoder: TextDecoder?
  /// Lines of a case that may go on, and how many they are.
  private var open: ByteBuffer?
  private var openLines = 0
  /// The id items of that case.
  private var openKey: [UInt8]?
  private var lineCount = 0
  private var isAtEnd = false

  /// Creates blocks of about some bytes.
  ///
  /// - Parameter transcoder: Turns the text into UTF-8 first: for encodings in which a character takes a
  ///   varying number of bytes.
  init(
    _ stream: any ByteStream, _ finder: CSProRecordFinder, isUTF8: Bool,
    transcoder: TextDecoder? = nil, blockSize: Int
  ) {
    lines = LineBlocks(stream, blockSize: blockSize)
    self.finder = finder
    self.isUTF8 = isUTF8
    self.transcoder = transcoder
  }

  /// Returns the next block, with the number of lines before it as `firstRow`; `nil` at the end.
  ///
  /// - Throws: `MicrodataError`.
  mutating func next() throws -> RawBlock? {
    while !isAtEnd {
      guard let block = try lines.next() else {
        isAtEnd = true
        break
      }
      let buffer = try transcoded(block)
      guard let start = lastCase(in: buffer) else {
        try append(buffer, from: 0, to: buffer.count)
        openLines += block.rowCount
        // One case, so far; without a record that is known there is no case that could go on.
        if openKey != nil { continue }
        defer { openLines = 0 }
        return take(lines: openLines)
      }
      // The lines before the last case go out, with those that were waiting.
      try append(buffer, from: 0, to: start.position)
      let done = take(lines: openLines + start.lines)
      try append(buffer, from: start.position, to: buffer.count)
      openLines = block.rowCount - start.lines
      if let done { return done }
    }
    let rest = take(lines: openLines)
    openLines = 0
    return rest
  }

  private mutating func append(_ buffer: ByteBuffer, from start: Int, to end: Int) throws {
    guard end > start else { return }
    let target = try open ?? ByteBuffer(capacity: end - start + 1)
    try target.reserve(end - start + 1)
    // Safe: as many bytes were reserved after the present ones, and the range is inside the other buffer.
    (target.base + target.count).update(from: buffer.base + start, count: end - start)
    target.setCount(target.count + end - start)
    // The last line of a file may have no end.
    if !Byte.endsLine(target.base[target.count - 1]) { try target.append(Byte.lineFeed) }
    open = target
  }

  private mutating func take(lines: Int) -> RawBlock? {
    guard let ready = open else { return nil }
    open = nil
    defer { lineCount += lines }
    return RawBlock(buffer: ready, rowCount: lines, firstRow: lineCount)
  }

  /// Where the last case of a block begins, and how many lines are before it; `nil` when the case before the
  /// block may go on to its end.
  private mutating func lastCase(in buffer: ByteBuffer) -> (position: Int, lines: Int)? {
    var view = CSProLines(buffer, isUTF8: isUTF8)
    var (key, last): ([UInt8], [UInt8]) = ([], openKey ?? [])
    var found: (Int, Int)?
    var hasKey = openKey != nil
    var (position, number) = (0, 0)
    while position < buffer.count {
      let (end, next) = LineBlocks.endOfLine(buffer, from: position)
      if end > position, buffer.base[position] != CSProDecoder.erased {
        let line = view.line(position, end, number: number, keeps: false)
        if finder.record(line, view) != nil {
          key.removeAll(keepingCapacity: true)
          finder.key(of: line, view, to: 0, into: &key)
          if !hasKey || key != last {
            found = (position, number)
            swap(&key, &last)
            hasKey = true
          }
        }
      }
      position = next
      number += 1
    }
    openKey = hasKey ? last : nil
    return found.map { (position: $0.0, lines: $0.1) }
  }

  private func transcoded(_ block: RawBlock) throws -> ByteBuffer {
    guard let transcoder else { return block.buffer }
    if block.buffer.bytes.allSatisfy({ $0 < 128 }) { return block.buffer }
    guard let text = transcoder.string(block.buffer.bytes) else {
      throw MicrodataError(
        .encoding,
        "\(lines.stream.file), in the \(block.rowCount) lines from \(block.firstRow + 1) on: the text is "
          + "not \(transcoder.encoding.rawValue).",
        hint: "Name another encoding.")
    }
    return try ByteBuffer(Array(text.utf8))
  }
}
