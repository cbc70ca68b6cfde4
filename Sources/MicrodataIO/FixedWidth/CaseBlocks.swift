internal import Microdata

/// Blocks of whole cases, with no more lines than their columns have room for in memory.
///
/// A file of very short lines would otherwise make columns many times as large as its blocks.
struct CaseBlocks {
  private var source: LineBlocks
  private let linesPerCase: Int
  private let mostLines: Int
  private var rest: RawBlock?
  private var position = 0
  private var line = 0

  /// Creates blocks from a stream of lines.
  init(_ stream: any ByteStream, linesPerCase: Int, columns: Int) {
    source = LineBlocks(stream)
    self.linesPerCase = linesPerCase
    let cases = max(1, (1 << 26) / (8 * max(1, columns)) / linesPerCase)
    mostLines = cases * linesPerCase
  }

  /// Returns the next block; `nil` at the end.
  ///
  /// - Throws: `MicrodataError`; also when the last case lacks lines.
  mutating func next() throws -> RawBlock? {
    if rest == nil {
      guard let block = try source.next() else { return nil }
      if block.rowCount <= mostLines, block.rowCount % linesPerCase == 0 { return block }
      (rest, position, line) = (block, 0, 0)
    }
    guard let block = rest else { return nil }
    let firstRow = block.firstRow + line
    var wanted = min(mostLines, block.rowCount - line)
    if block.rowCount - line >= linesPerCase { wanted -= wanted % linesPerCase }
    let start = position
    for _ in 0..<wanted {
      position = LineBlocks.endOfLine(block.buffer, from: position).next
    }
    line += wanted
    var bytes = Array(block.buffer.bytes[start..<position])
    if line >= block.rowCount { rest = nil }
    while wanted % linesPerCase != 0 {
      // A case goes on in the next block.
      guard let more = try source.next() else {
        if let whole = try withoutEmptyEnd(bytes, lines: wanted) {
          return whole.count == 0
            ? nil
            : RawBlock(
              buffer: whole, rowCount: wanted - wanted % linesPerCase, firstRow: firstRow)
        }
        throw MicrodataError(
          .malformedFile,
          "\(source.stream.file), line \(firstRow + wanted): the last case has "
            + "\(wanted % linesPerCase) of \(linesPerCase) lines.",
          hint: "The file is cut short, or its cases have another number of lines.")
      }
      (rest, position, line) = (more, 0, 0)
      while wanted % linesPerCase != 0, line < more.rowCount {
        let next = LineBlocks.endOfLine(more.buffer, from: position).next
        bytes += more.buffer.bytes[position..<next]
        position = next
        line += 1
        wanted += 1
      }
      if line >= more.rowCount { rest = nil }
    }
    return RawBlock(buffer: try ByteBuffer(bytes), rowCount: wanted, firstRow: firstRow)
  }

  /// The whole cases of some lines when nothing but empty lines and an end mark (0x1A) follows them; else `nil`.
  private func withoutEmptyEnd(_ bytes: [UInt8], lines: Int) throws -> ByteBuffer? {
    let buffer = try ByteBuffer(bytes)
    var end = 0
    for _ in 0..<(lines - lines % linesPerCase) {
      end = LineBlocks.endOfLine(buffer, from: end).next
    }
    let isEmpty = buffer.bytes[end...].allSatisfy { Byte.endsLine($0) || $0 == 0x1A }
    guard isEmpty else { return nil }
    buffer.setCount(end)
    return buffer
  }
}
