internal import Microdata

/// Some cases as they are in the file.
struct SPSSCaseBlock: Sendable {
  /// The bytes, and how many cases they hold.
  let raw: RawBlock
  /// The groups of codes that have wanted cells, in order; none without bytecode.
  let groups: [Group]

  /// Where a group of codes is.
  struct Group: Sendable {
    /// The place of its first byte.
    let position: Int32
    /// The number of its first cell in the cells of all cases of the block, one case after another; below
    /// zero when it begins with cells of the case before.
    let cell: Int32
  }
}

/// Cuts a stream of cases into blocks of whole ones.
struct SPSSCaseBlocks {
  private let stream: any ByteStream
  private let cellCount: Int
  private let isBytecode: Bool
  /// For each cell of a case the first wanted one from it on, which may be in the case after it.
  private let nextWanted: [Int]
  /// The cases still wanted, which the file has to have; `nil` for all there are.
  private var wanted: Int?
  /// The most cases to give out yet; `nil` for no limit.
  private var limit: Int?
  /// The cases still to be passed over.
  private var skipped: Int
  private let blockSize: Int
  private let largestBlock: Int
  private var done = 0
  /// What was read of the stream and not yet given out.
  private var pending: ByteBuffer
  private let pool = BufferPool()
  private var isAtEnd = false
  /// The cells of the first pending group that belong to cases given out.
  private var usedCells = 0
  /// The most bytes of a block: numbers of bytes and cells then fit into 32 bits.
  private static let mostBytes = 1 << 30

  /// Creates blocks.
  ///
  /// - Parameters:
  ///   - nextWanted: For each cell of a case the first wanted one from it on; the number of cells for none.
  ///   - skipped: The cases to pass over.
  ///   - wanted: The cases to give out then, which the file has to have; `nil` for all there are.
  ///   - limit: The most cases to give out when the file need not have them; `nil` for no limit.
  ///   - largestBlock: The most cases of a block.
  init(
    _ stream: any ByteStream, cellCount: Int, nextWanted: [Int], isBytecode: Bool,
    skipped: Int, wanted: Int?, limit: Int?, largestBlock: Int, blockSize: Int = 2 << 20
  ) throws {
    self.stream = stream
    self.cellCount = cellCount
    self.isBytecode = isBytecode
    let first = nextWanted.first ?? cellCount
    self.nextWanted = nextWanted.map { $0 < cellCount ? $0 : cellCount + first }
    self.skipped = skipped
    self.wanted = wanted
    self.largestBlock = max(1, largestBlock)
    self.blockSize = blockSize
    pending = try ByteBuffer(capacity: 0)
  }

  /// Returns the next block; `nil` after the last.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` when a case is cut short.
  mutating func next() throws -> SPSSCaseBlock? {
    while skipped > 0 {
      guard let block = try cut(atMost: skipped) else {
        guard wanted == nil || wanted == 0 else { throw tooFew() }
        return nil
      }
      skipped -= block.raw.rowCount
    }
    guard wanted != 0, limit != 0 else { return nil }
    let most = min(largestBlock, wanted ?? largestBlock, limit ?? largestBlock)
    guard let block = try cut(atMost: most) else {
      guard wanted == nil else { throw tooFew() }
      return nil
    }
    wanted = wanted.map { $0 - block.raw.rowCount }
    limit = limit.map { $0 - block.raw.rowCount }
    return block
  }

  private mutating func cut(atMost limit: Int) throws -> SPSSCaseBlock? {
    try isBytecode ? cutBytecode(atMost: limit) : cutPlain(atMost: limit)
  }

  /// Reads until there are so many pending bytes, or no more.
  private mutating func fill(_ count: Int) throws {
    guard !isAtEnd, pending.count < count else { return }
    let missing = count - pending.count
    let wanted = min(missing, stream.remaining)
    try pending.reserve(wanted)
    // Safe: there is room for `wanted` bytes after those that are pending.
    let got = try stream.fill(pending.base + pending.count, count: wanted)
    pending.setCount(pending.count + got)
    if got < missing { isAtEnd = true }
  }

  /// Gives out the first pending bytes and keeps those from some place on.
  private mutating func take(
    _ end: Int, keepingFrom start: Int, rows: Int, _ groups: [SPSSCaseBlock.Group]
  ) throws -> SPSSCaseBlock {
    let left = pending.count - start
    let rest = try ByteBuffer(capacity: max(left, pending.count, 1), pool: pool)
    // Safe: `start` is at most the number of pending bytes, and the new buffer has room for the others.
    rest.base.update(from: pending.base + start, count: pending.count - start)
    rest.setCount(pending.count - start)
    let block = pending
    pending = rest
    block.setCount(end)
    defer { done += rows }
    return SPSSCaseBlock(
      raw: RawBlock(buffer: block, rowCount: rows, firstRow: done), groups: groups)
  }

  private mutating func cutPlain(atMost limit: Int) throws -> SPSSCaseBlock? {
    let caseSize = cellCount * 8
    let rows = max(1, min(limit, blockSize / caseSize))
    try fill(rows * caseSize)
    let found = min(rows, pending.count / caseSize)
    guard found > 0 else {
      guard pending.count == 0 else { throw cutShort() }
      return nil
    }
    return try take(found * caseSize, keepingFrom: found * caseSize, rows: found, [])
  }

  // MARK: - Bytecode

  private mutating func cutBytecode(atMost limit: Int) throws -> SPSSCaseBlock? {
    // Cells are counted from the first case of the block on; it may begin inside its first group.
    var (cell, caseEnd) = (-usedCells, cellCount)
    var wantedCell = nextWanted[0]
    var (rows, position) = (0, 0)
    var groups: [SPSSCaseBlock.Group] = []
    // A case may have no more bytes than all its cells written out, and some padding.
    let longestCase = cellCount * 9 + (1 << 16)
    while true {
      skipGroups(&position, &cell, before: min(wantedCell, caseEnd - 1))
      if pending.count - position < 72 { try fillGroups() }
      guard pending.count - position >= 8 else {
        guard pending.count == position, cell <= caseEnd - cellCount else { throw cutShort() }
        return rows > 0 ? try takeLast(position, rows: rows, groups) : nil
      }
      let group = SPSSCodes(
        UnsafeRawPointer(pending.base + position).loadUnaligned(as: UInt64.self))
      let end = position + 8 + 8 * group.literalCount
      guard end <= pending.count else { throw cutShort() }
      let isWanted = cell + group.cellCount > wantedCell
      if isWanted {
        groups.append(SPSSCaseBlock.Group(position: Int32(position), cell: Int32(cell)))
      }
      cell += group.cellCount
      if cell >= caseEnd || group.isLast {
        let before = rows
        while cell >= caseEnd, rows < limit {
          caseEnd += cellCount
          rows += 1
        }
        // The cells of the group that belong to the next case.
        let left = cell - (caseEnd - cellCount)
        if rows > before, rows >= limit || end >= blockSize || group.isLast {
          if group.isLast, left == 0 { isAtEnd = true }
          let start = left > 0 ? position : group.isLast ? pending.count : end
          usedCells = left > 0 ? group.cellCount - left : 0
          return try take(end, keepingFrom: start, rows: rows, groups)
        }
        if group.isLast {
          guard left <= 0 else { throw cutShort() }
          isAtEnd = true
          guard rows > 0 else {
            pending.setCount(0)
            usedCells = 0
            return nil
          }
          return try takeLast(position, rows: rows, groups)
        }
      }
      if isWanted {
        let caseStart = caseEnd - cellCount
        wantedCell = caseStart + nextWanted[cell - caseStart]
      }
      guard group.cellCount == 8 || end <= (rows + 1) * longestCase + blockSize else {
        throw MicrodataError(
          .malformedFile, "\(stream.file), case \(done + rows + 1): it has too much padding.",
          hint: "The file may be damaged; copy or download it again.")
      }
      position = end
    }
  }

  /// Passes over groups without a wanted cell, padding or an end, up to the last that ends before a cell.
  @inline(__always)
  private func skipGroups(_ position: inout Int, _ cell: inout Int, before limit: Int) {
    let base = UnsafeRawPointer(pending.base)
    let last = pending.count - 72
    while cell &+ 8 <= limit, position <= last {
      // Safe: a group and the eight values that it may have are pending.
      let group = SPSSCodes(base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      guard group.cellCount == 8 else { return }
      position &+= 8 &+ 8 &* group.literalCount
      cell &+= 8
    }
  }

  /// Reads more groups of codes: a block, or a little more of one, as what is left over has to be moved.
  private mutating func fillGroups() throws {
    try fill(max(pending.count + max(1 << 16, pending.count / 32), blockSize))
    guard pending.count <= Self.mostBytes else {
      throw MicrodataError(
        .limitExceeded,
        "\(stream.file), near case \(done + 1): a case has more than \(Self.mostBytes) bytes.",
        hint: "The file may be damaged; copy or download it again.")
    }
  }

  /// Gives out the bytes up to a place, and nothing after them.
  private mutating func takeLast(
    _ end: Int, rows: Int, _ groups: [SPSSCaseBlock.Group]
  ) throws -> SPSSCaseBlock {
    defer { usedCells = 0 }
    return try take(end, keepingFrom: pending.count, rows: rows, groups)
  }

  private func cutShort() -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(stream.file): the file ends inside case \(done + 1) or one soon after it.",
      hint: "The file was cut short; copy or download it again.")
  }

  private func tooFew() -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(stream.file): expected \(done + (wanted ?? 0) + skipped) cases, found \(done).",
      hint: "The file was cut short, or its number of cases is wrong; copy or download it again.")
  }
}
