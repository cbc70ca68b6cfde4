internal import Microdata

/// Turns blocks of cases into pieces of columns.
struct SPSSCaseDecoder: Sendable {
  /// A variable that is wanted.
  struct Target: Sendable {
    /// The variable.
    let variable: Variable
    /// How it lies in cases.
    let field: SPSSField
  }

  private let targets: [Target]
  private let cellCount: Int
  private let isBytecode: Bool
  private let isBigEndian: Bool
  private let systemMissing: Double
  private let narrows: Bool
  private let isUTF8: Bool
  /// The cell that each code stands for, as its bytes would be in the file.
  private let cellOfCode: [UInt64]
  /// The target of each cell, or −1, and the place of the cell in it.
  private let targetOfCell: [(target: Int32, offset: Int32)]
  /// The first wanted cell from each cell on; `cellCount` for none.
  let nextWanted: [Int]

  /// Eight blanks.
  private static let blanks: UInt64 = 0x2020_2020_2020_2020

  /// Creates a decoder of some variables.
  ///
  /// - Parameter narrows: Whether whole numbers become integers.
  init(_ contents: SPSSContents, positions: [Int], narrows: Bool) {
    targets = positions.map {
      Target(
        variable: contents.schema.recordTypes[0].variables[$0], field: contents.fields[$0])
    }
    cellCount = contents.cellCount
    isBytecode = contents.header.compression != .none
    isBigEndian = contents.header.isBigEndian
    systemMissing = contents.systemMissing
    self.narrows = narrows
    isUTF8 = contents.texts.decoder?.encoding == .utf8 && !contents.texts.mayFallBack
    let (bias, isBigEndian, missing) = (contents.header.bias, isBigEndian, systemMissing)
    cellOfCode = (0..<256).map { code in
      if code == Int(SPSSCodes.blanks) { return Self.blanks }
      let value = code == Int(SPSSCodes.systemMissing) ? missing : Double(code) - bias
      return isBigEndian ? value.bitPattern.byteSwapped : value.bitPattern
    }
    var places = [(target: Int32, offset: Int32)](repeating: (-1, 0), count: cellCount)
    for (index, target) in targets.enumerated() {
      for (part, piece) in target.field.pieces.enumerated() {
        for cell in 0..<piece.count {
          places[piece.cell + cell] = (
            Int32(index), Int32(part * SPSSField.segmentWidth + cell * 8)
          )
        }
      }
    }
    var next = [Int](repeating: cellCount, count: cellCount + 1)
    for cell in (0..<cellCount).reversed() {
      next[cell] = places[cell].target >= 0 ? cell : next[cell + 1]
    }
    targetOfCell = places
    nextWanted = next
  }

  /// The bytes of memory that the wanted cells of a case take while they are decoded.
  var caseExtent: Int { targets.reduce(0) { $0 + $1.field.extent } }

  /// Decodes a block.
  func decode(_ block: SPSSCaseBlock) throws -> DecodedBlock {
    let rows = block.raw.rowCount
    // A region for each target: its values one after another. Sizes are odd multiples of 64 bytes, so that
    // the same rows of many columns do not compete for one place in the cache.
    var regions: [Int] = []
    var size = 0
    for target in targets {
      regions.append(size)
      size += (target.field.extent * rows + 63) / 64 * 64
      if size / 64 % 2 == 0 { size += 64 }
    }
    let scratch = try ByteBuffer(capacity: size + 64)
    let memory = UnsafeMutableRawPointer(scratch.base)
    let bases = targetOfCell.map { $0.target < 0 ? -1 : regions[Int($0.target)] + Int($0.offset) }
    let strides = targetOfCell.map {
      $0.target < 0 ? 0 : targets[Int($0.target)].field.extent
    }
    if isBytecode {
      spreadBytecode(block, bases, strides, memory)
    } else {
      spreadPlain(block, bases, strides, memory)
    }
    var log = DiagnosticLog()
    let pieces = targets.indices.map { index in
      let region = memory + regions[index]
      return targets[index].field.width == 0
        ? numbers(targets[index], region, rows, &log)
        : texts(targets[index], region, rows, &log)
    }
    return DecodedBlock(rowCount: rows, pieces: pieces, log: log)
  }

  // MARK: - Cells

  private func spreadPlain(
    _ block: SPSSCaseBlock, _ bases: [Int], _ strides: [Int], _ memory: UnsafeMutableRawPointer
  ) {
    let source = UnsafeRawPointer(block.raw.buffer.base)
    for row in 0..<block.raw.rowCount {
      var cell = nextWanted[0]
      while cell < cellCount {
        // Safe: a block has all bytes of its cases, and regions have room for all rows of their targets.
        let value = source.loadUnaligned(
          fromByteOffset: (row * cellCount + cell) * 8, as: UInt64.self)
        memory.storeBytes(
          of: value, toByteOffset: bases[cell] + row * strides[cell], as: UInt64.self)
        cell = nextWanted[cell + 1]
      }
    }
  }

  private func spreadBytecode(
    _ block: SPSSCaseBlock, _ bases: [Int], _ strides: [Int], _ memory: UnsafeMutableRawPointer
  ) {
    let rows = block.raw.rowCount
    let source = UnsafeRawPointer(block.raw.buffer.base)
    let cellCount = cellCount
    // Safe: groups and their values were counted when the block was cut, so that it has all cells of its
    // cases; a value is looked at before it is known to exist, within the zeros after the block. Cells
    // stay below `cellCount` and rows below `rows`, and regions have room for those.
    nextWanted.withUnsafeBufferPointer { nextWanted in
      cellOfCode.withUnsafeBufferPointer { cellOfCode in
        bases.withUnsafeBufferPointer { bases in
          strides.withUnsafeBufferPointer { strides in
            var (row, caseStart) = (0, 0)
            for group in block.groups {
              var cell = Int(group.cell) - caseStart
              while cell >= cellCount {
                cell -= cellCount
                caseStart += cellCount
                row += 1
              }
              guard row < rows else { return }
              var next = nextWanted[max(0, cell)]
              var position = Int(group.position)
              var codes = source.loadUnaligned(fromByteOffset: position, as: UInt64.self)
              position += 8
              if SPSSCodes.isFull(codes) {
                while true {
                  while next < min(cell &+ 8, cellCount) {
                    let index = next &- cell
                    let code = UInt8(truncatingIfNeeded: codes &>> UInt64(8 &* index))
                    let value =
                      code == SPSSCodes.literal
                      ? source.loadUnaligned(
                        fromByteOffset: position
                          &+ 8 &* SPSSCodes.literalCount(codes, before: index), as: UInt64.self)
                      : cellOfCode[Int(code)]
                    memory.storeBytes(
                      of: value, toByteOffset: bases[next] &+ row &* strides[next], as: UInt64.self)
                    next = nextWanted[next &+ 1]
                  }
                  if cell &+ 8 <= cellCount { break }
                  cell -= cellCount
                  caseStart += cellCount
                  row += 1
                  next = nextWanted[0]
                  if row == rows { return }
                }
                continue
              }
              for _ in 0..<8 {
                let code = UInt8(truncatingIfNeeded: codes)
                codes >>= 8
                if code == SPSSCodes.padding { continue }
                if code == SPSSCodes.end { return }
                let isLiteral = code == SPSSCodes.literal
                if cell == next {
                  let written = source.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                  let value = isLiteral ? written : cellOfCode[Int(code)]
                  memory.storeBytes(
                    of: value, toByteOffset: bases[cell] &+ row &* strides[cell], as: UInt64.self)
                  next = nextWanted[cell + 1]
                }
                position += isLiteral ? 8 : 0
                cell += 1
                if cell == cellCount {
                  caseStart += cellCount
                  (cell, row, next) = (0, row + 1, nextWanted[0])
                  if row == rows { return }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: - Columns

  private func numbers(
    _ target: Target, _ region: UnsafeMutableRawPointer, _ rows: Int, _ log: inout DiagnosticLog
  ) -> ColumnPiece {
    // Safe: the region has eight bytes for each row, all written, and is aligned to eight.
    let bits = region.bindMemory(to: UInt64.self, capacity: rows)
    if isBigEndian { for row in 0..<rows { bits[row] = bits[row].byteSwapped } }
    let values = region.bindMemory(to: Double.self, capacity: rows)
    let blanks = Double(bitPattern: Self.blanks)
    var (blankCount, missingCount) = (0, 0)
    for row in 0..<rows {
      let value = values[row]
      let isBlank = value == blanks
      let isMissing = value == systemMissing || isBlank || value != value
      blankCount &+= isBlank ? 1 : 0
      missingCount &+= isMissing ? 1 : 0
      values[row] = isMissing ? .nan : value
    }
    if blankCount > 0 {
      log.add(
        LoadDiagnostic(
          .warning, "a number is blank, and read as missing", rule: "blank-number",
          column: target.variable.name, count: blankCount))
    }
    // Questions that were not asked of anybody fill many blocks.
    if missingCount == rows { return ColumnPiece(.none(count: rows)) }
    let numbers = UnsafeBufferPointer(start: values, count: rows)
    let missing = target.field.missing
    guard !missing.isEmpty else { return ColumnPiece(numbers: numbers, narrows: narrows) }
    var reasons = [UInt8](repeating: 0, count: rows)
    var known: [Double] = []
    var surplus = 0
    for row in 0..<rows where missing.contains(values[row]) {
      let value = values[row]
      if let code = known.firstIndex(of: value) {
        reasons[row] = UInt8(code + 1)
      } else if known.count < 254 {
        known.append(value)
        reasons[row] = UInt8(known.count)
      } else {
        surplus += 1
      }
      values[row] = .nan
    }
    if surplus > 0 { log.add(.tooManyReasons(target.variable.name, surplus)) }
    return ColumnPiece(
      numbers: numbers, narrows: narrows, reasons: known.isEmpty ? nil : reasons,
      reasonCodes: known.map { SPSSTime.code(of: $0, target.variable.type) })
  }

  private func texts(
    _ target: Target, _ region: UnsafeMutableRawPointer, _ rows: Int, _ log: inout DiagnosticLog
  ) -> ColumnPiece {
    let (extent, width) = (target.field.extent, target.field.width)
    let missing = target.field.missing.texts
    let start = region.bindMemory(to: UInt8.self, capacity: rows * extent)
    var pool = BytePool()
    var codes = [Int32](repeating: -1, count: rows)
    var reasons = [UInt8](repeating: 0, count: missing.isEmpty ? 0 : rows)
    var hasReasons = false
    var cutCount = 0
    var last: (text: UnsafePointer<UInt8>, code: Int32)?
    for row in 0..<rows {
      // Safe: the region has `extent` bytes for each row, and the width is at most that.
      let text = UnsafePointer(start + row * extent)
      if let last, BytePool.isEqual(last.text, text, count: width) {
        codes[row] = last.code
        continue
      }
      last = nil
      var length = width
      var isCut = false
      while length > 0, text[length - 1] == 0x20 || text[length - 1] == 0 { length -= 1 }
      if isUTF8, length > 0, text[length - 1] >= 0x80 {
        let tail = Self.incompleteTail(text, length)
        isCut = tail > 0
        cutCount += tail > 0 ? 1 : 0
        length -= tail
      }
      if !missing.isEmpty {
        let bytes = UnsafeBufferPointer(start: text, count: length)
        if let index = missing.firstIndex(where: { $0.elementsEqual(bytes) }) {
          reasons[row] = UInt8(index + 1)
          hasReasons = true
          continue
        }
      }
      codes[row] = pool.code(text, count: length)
      if !isCut { last = (text, codes[row]) }
    }
    if cutCount > 0 {
      log.add(
        LoadDiagnostic(
          .warning, "a text ends inside a character, which is left out", rule: "text-cut-short",
          column: target.variable.name, count: cutCount))
    }
    return ColumnPiece(
      .text(codes, pool), reasons: hasReasons ? reasons : nil,
      reasonCodes: hasReasons ? target.variable.metadata.missing.codes : [])
  }

  /// The number of bytes at the end that begin a character of UTF-8 and do not end it.
  private static func incompleteTail(_ text: UnsafePointer<UInt8>, _ length: Int) -> Int {
    for back in 1...3 where back <= length {
      let byte = text[length - back]
      if byte & 0xC0 == 0x80 { continue }
      let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return wanted > back ? back : 0
    }
    return 0
  }
}
