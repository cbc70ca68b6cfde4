/// What parsing a chunk gave, besides the values.
struct ChunkResult: Sendable {
  /// The distinct texts of text columns, by column.
  var levels: [LevelTable?] = []
  /// The columns with a value that does not fit their type.
  var failed: [Int] = []
  /// What is wrong with the file here; the chunk was not read further.
  var problem: StructuralProblem?
  /// The rows with more fields than columns, which were left out.
  var surplusRows = 0
  var firstSurplus: Int?
}

/// Something that makes a file unreadable, and where.
struct StructuralProblem: Sendable {
  enum Kind: Sendable {
    case unclosedQuote
    case textAfterQuote
    case ragged
    /// Two passes over the file do not agree, which cannot happen.
    case inconsistent
  }
  let kind: Kind
  /// Where the record begins.
  let record: Int
  /// Where the field begins.
  let field: Int
  let column: Int
}

/// Parses one chunk into the columns of all rows.
struct ChunkParser {
  let context: ParseContext
  let chunk: Chunk
  /// One for each column of the file; this chunk's own.
  let slots: UnsafeMutableBufferPointer<ColumnSlot>
  var result = ChunkResult()
  private let scanner: RecordScanner
  private let base: UnsafePointer<UInt8>
  private var record = 0
  private var endsEarly = false
  private var scratch: [UInt8] = []

  init(context: ParseContext, chunk: Chunk, slots: UnsafeMutableBufferPointer<ColumnSlot>) {
    self.context = context
    self.chunk = chunk
    self.slots = slots
    scanner = context.scanner
    base = context.scanner.base
    result.levels = slots.map { $0.kind == .text ? LevelTable(seed: context.seed) : nil }
  }

  /// Parses all records of the chunk, or up to the first that is malformed.
  mutating func parse() {
    var position = base + chunk.start
    let end = base + chunk.end
    var row = chunk.firstRow
    let rowEnd = chunk.firstRow + chunk.rowCount
    guard let firstSlot = slots.baseAddress else { return }
    let fast = FastFields(context)
    let skipsBlank = context.skipsBlank
    while position < end {
      if skipsBlank, Byte.endsLine(position.pointee) {
        position += 1
        continue
      }
      record = position - base
      // Every write below is to a row that was counted and has its memory.
      guard row < rowEnd, let next = parseRecord(position, row, fast, firstSlot) else {
        if result.problem == nil { fail(.inconsistent, at: position, column: 0) }
        return
      }
      position = next
      row += 1
    }
    if row != rowEnd { fail(.inconsistent, at: position, column: 0) }
  }

  /// Parses a record and returns where the next begins; `nil` when it is malformed.
  ///
  /// Reading never leaves the bytes: every loop stops at a line end at the latest, and the last
  /// byte is one.
  @inline(__always)
  private mutating func parseRecord(
    _ start: UnsafePointer<UInt8>, _ row: Int, _ fast: FastFields,
    _ slots: UnsafeMutablePointer<ColumnSlot>
  ) -> UnsafePointer<UInt8>? {
    var start = start
    var column = 0
    while column < fast.count {
      // Safe: there is a slot for every column.
      let slot = slots + column
      let isLast = column == fast.count - 1
      var next: UnsafePointer<UInt8>?
      switch slot.pointee.mode {
      case .int32: next = fast.int32(start, isLast, row, slot)
      case .int64: next = fast.int64(start, isLast, row, slot)
      case .double: next = fast.double(start, isLast, row, slot)
      case .text:
        if let end = fast.textEnd(start) {
          next = fast.fieldEnd(end, isLast)
          if next != nil {
            let content = ByteSlice(start: start, count: end - start)
            let code = content.isEmpty ? -1 : result.levels[column]?.code(of: content, row: row)
            slot.pointee.write(code ?? -1, row)
          }
        }
      case .skipped:
        if start.pointee != Byte.quote { next = fast.fieldEnd(fast.afterField(start), isLast) }
      case .general: break
      }
      if let next {
        start = next
      } else {
        guard let next = parseField(start, column: column, row: row) else { return nil }
        if endsEarly {
          endsEarly = false
          return next
        }
        start = next
      }
      column += 1
    }
    return start
  }
}

// MARK: - Fields that need a closer look

extension ChunkParser {
  /// Parses any field, quoted or not.
  @inline(never)
  private mutating func parseField(
    _ start: UnsafePointer<UInt8>, column: Int, row: Int
  ) -> UnsafePointer<UInt8>? {
    let field = scanner.field(at: start - base)
    if let problem = field.problem {
      fail(
        problem == .unclosedQuote ? .unclosedQuote : .textAfterQuote, at: start, column: column)
      return nil
    }
    store(field, column, row)
    let hasMore = base[field.next] == scanner.delimiter
    let isLast = column == context.columnCount - 1
    if hasMore, !isLast { return base + field.next + 1 }
    if !hasMore, isLast { return base + scanner.afterLineEnd(field.next) }
    guard context.padsRows else {
      fail(.ragged, at: start, column: column)
      return nil
    }
    endsEarly = true
    if isLast { return skipSurplus(field.next + 1, column: column) }
    for absent in (column + 1)..<context.columnCount { slots[absent].writeMissing(row) }
    return base + scanner.afterLineEnd(field.next)
  }

  /// Passes over the fields of a record beyond the last column.
  private mutating func skipSurplus(_ start: Int, column: Int) -> UnsafePointer<UInt8>? {
    let (fields, next) = scanner.fields(from: start)
    if let bad = fields.first(where: { $0.problem != nil }), let address = bad.content.baseAddress {
      fail(
        bad.problem == .unclosedQuote ? .unclosedQuote : .textAfterQuote, at: address - 1,
        column: column)
      return nil
    }
    if fields.contains(where: { $0.content.count > 0 }) {
      result.surplusRows += 1
      result.firstSurplus = result.firstSurplus ?? record
    }
    return base + next
  }

  private mutating func store(_ field: RecordScanner.Field, _ column: Int, _ row: Int) {
    let slot = slots[column]
    guard slot.kind != .skipped else { return }
    if context.isMissing(field) { return slot.writeMissing(row) }
    let codes = context.userCodes[column]
    if let reason = codes?.reason(field.content) { return slot.writeMissing(row, reason: reason) }
    slot.reasons?[row] = 0
    guard slot.kind == .text else {
      let value = field.hasDoubledQuotes ? .text : context.reader.classify(field.content)
      if let reason = codes?.reason(value) { return slot.writeMissing(row, reason: reason) }
      if !slot.store(value, row, field.content, context) {
        result.failed.append(column)
        slots[column] = ColumnSlot()
      }
      return
    }
    guard field.hasDoubledQuotes else {
      return slot.write(result.levels[column]?.code(of: field.content, row: row) ?? -1, row)
    }
    Self.removeDoubledQuotes(field.content, &scratch)
    let count = scratch.count
    // The table loads eight bytes at a time.
    scratch.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0])
    let code = scratch.withUnsafeBufferPointer { bytes in
      result.levels[column]?.code(
        of: ByteSlice(rebasing: bytes[..<count]), row: row, mustCopy: true)
    }
    slot.write(code ?? -1, row)
  }

  /// Writes the content of a quoted field as it was meant.
  static func removeDoubledQuotes(_ content: ByteSlice, _ target: inout [UInt8]) {
    target.removeAll(keepingCapacity: true)
    var skipsNext = false
    for byte in content {
      if byte == Byte.quote, skipsNext {
        skipsNext = false
        continue
      }
      skipsNext = byte == Byte.quote
      target.append(byte)
    }
  }

  private mutating func fail(
    _ kind: StructuralProblem.Kind, at position: UnsafePointer<UInt8>, column: Int
  ) {
    result.problem = StructuralProblem(
      kind: kind, record: record, field: position - base, column: column)
  }
}
