internal import Microdata

/// The lines of a block with their bytes: where fields are looked up.
struct FixedWidthBlock {
  private let buffer: ByteBuffer
  private let lines: BlockLines
  private let linesPerCase: Int
  private let firstLine: Int
  /// The number of rows.
  let rowCount: Int

  init(_ block: RawBlock, _ lines: BlockLines, _ plan: BlockLines.Plan) {
    buffer = block.buffer
    self.lines = lines
    linesPerCase = plan.linesPerCase
    firstLine = block.firstRow
    rowCount = lines.starts.count / plan.linesPerCase
  }

  /// The first byte of a field; `nil` when it is not wholly in its line, or its place has to be looked up.
  @inline(__always)
  func whole(_ row: Int, _ plan: FieldPlan) -> UnsafePointer<UInt8>? {
    let index = row &* linesPerCase &+ plan.line
    guard plan.offset &+ plan.width <= Int(lines.lengths[index]) else { return nil }
    // Safe: the line begins in the buffer and has that many bytes.
    return UnsafePointer(buffer.base) + Int(lines.starts[index]) + plan.offset
  }

  /// The bytes of a field, fewer where the line is shorter; `nil` when the line ends before it.
  @inline(__always)
  func content(_ row: Int, _ plan: FieldPlan) -> UnsafeBufferPointer<UInt8>? {
    let index = row &* linesPerCase &+ plan.line
    let length = Int(lines.lengths[index])
    var (low, high) = (plan.offset, min(plan.offset &+ plan.width, length))
    if length < 0 {
      let wide = lines.wide[-1 &- length]
      low = lines.offset(plan.boundaries.start, of: wide)
      high = lines.offset(plan.boundaries.end, of: wide)
    }
    guard low < high else { return nil }
    // Safe: as above; the offsets of characters are within their line.
    return UnsafeBufferPointer(
      start: UnsafePointer(buffer.base) + Int(lines.starts[index]) + low, count: high &- low)
  }

  /// The line of the file that holds a field, from 1.
  func line(_ row: Int, _ plan: FieldPlan) -> Int {
    firstLine + Int(lines.numbers[row * linesPerCase + plan.line]) + 1
  }

  /// How many lines end before a position, and the number of the first of them.
  func shortLines(before end: Int) -> (count: Int, first: Int) {
    var (count, first) = (0, 0)
    for (index, length) in lines.lengths.enumerated() where length >= 0 && Int(length) < end {
      if count == 0 { first = firstLine + Int(lines.numbers[index]) + 1 }
      count += 1
    }
    return (count, first)
  }
}
