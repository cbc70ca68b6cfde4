internal import Microdata

/// The lines of a block that belong to the wanted rows.
struct BlockLines {
  /// How lines are told apart.
  struct Plan: Sendable {
    /// How positions become bytes.
    enum Width: Sendable {
      /// They are bytes.
      case bytes
      /// They are characters of UTF-8.
      case utf8
      /// They are characters in lines that are valid UTF-8, else bytes.
      case utf8IfValid
    }

    let width: Width
    let selector: RecordSelector?
    /// The wanted type.
    let type: Int
    let linesPerCase: Int
    /// The ends of the wanted fields, as characters from 0, ascending.
    let boundaries: [Int]
  }

  /// A line of which positions are not bytes.
  struct WideLine {
    fileprivate let first: Int
    fileprivate let count: Int
    fileprivate let length: Int
  }

  /// Where each line begins.
  private(set) var starts: [Int32] = []
  /// The length of each line in bytes; for one of which positions are not bytes, −1 − its number among those.
  private(set) var lengths: [Int32] = []
  /// The line of the file of each, counted from the beginning of the block.
  private(set) var numbers: [Int32] = []
  /// The lines of which positions are not bytes.
  private(set) var wide: [WideLine] = []
  /// The bytes of the boundaries in those lines.
  private var offsets: [Int32] = []
  private(set) var emptyCount = 0
  private(set) var unknownCount = 0
  private(set) var rejects: [LoadReport.Reject] = []

  /// Finds the lines.
  init(_ block: RawBlock, _ plan: Plan) {
    let buffer = block.buffer
    let mayBeWide = plan.width != .bytes && CharacterWalk.hasHighByte(buffer.bytes)
    var memory = RecordSelector.Memory()
    starts.reserveCapacity(block.rowCount)
    lengths.reserveCapacity(block.rowCount)
    numbers.reserveCapacity(block.rowCount)
    var (position, number) = (0, Int32(0))
    while position < buffer.count {
      let (end, next) = LineBlocks.endOfLine(buffer, from: position)
      // Safe: both are at most the count of the buffer.
      let line = UnsafeBufferPointer(
        start: UnsafePointer(buffer.base) + position, count: end - position)
      defer {
        position = next
        number &+= 1
      }
      // An old end-of-file character stands alone on the last line.
      if line.isEmpty || (line.count == 1 && line[0] == 0x1A), plan.linesPerCase == 1 {
        emptyCount += 1
        continue
      }
      let isWide =
        mayBeWide && CharacterWalk.hasHighByte(line)
        && (plan.width == .utf8 || String(validating: line, as: UTF8.self) != nil)
      if let selector = plan.selector {
        let type = selector.type(of: line, isWide: isWide, &memory)
        if type == RecordSelector.unknown {
          reject(line, at: block.firstRow + Int(number) + 1)
          continue
        }
        if type != plan.type { continue }
      }
      starts.append(Int32(truncatingIfNeeded: position))
      numbers.append(number)
      if isWide {
        lengths.append(Int32(truncatingIfNeeded: -1 - wide.count))
        // No more than the line has characters, so that short lines take little memory.
        let within = plan.boundaries.prefix { $0 < line.count }
        wide.append(WideLine(first: offsets.count, count: within.count, length: line.count))
        offsets += CharacterWalk.offsets(of: Array(within), in: line)
      } else {
        lengths.append(Int32(truncatingIfNeeded: line.count))
      }
    }
  }

  /// The byte of a line at which a boundary is.
  func offset(_ boundary: Int, of line: WideLine) -> Int {
    boundary < line.count ? Int(offsets[line.first + boundary]) : line.length
  }

  private mutating func reject(_ line: UnsafeBufferPointer<UInt8>, at number: Int) {
    unknownCount += 1
    guard rejects.count < 1000 else { return }
    rejects.append(
      LoadReport.Reject(
        line: number, rule: "unknown-record-type",
        text: String(decoding: line.prefix(80), as: UTF8.self)))
  }
}
