internal import Microdata

/// Reads separated values a block of records at a time, in memory that does not depend on their number.
///
/// A first pass settles what follows from all values, such as types; a second gives the rows.
struct RecordScan {
  private let file: ByteFile
  private let limits: LoadLimits
  /// Whether quotes enclose fields; otherwise they are characters like any other.
  private let hasQuotes: Bool
  /// The bytes up to the end of the first record, which names the variables.
  private let header: [UInt8]

  private let blockSize: Int

  /// Creates a scan; `nil` for files that are read as a whole, as they are small or of two bytes a character.
  ///
  /// - Parameter head: The first records.
  init?(
    _ file: ByteFile, head: [UInt8], hasHeader: Bool, hasQuotes: Bool = true, options: LoadOptions
  ) throws {
    blockSize = Self.blockSize(options)
    let isSmall = try !file.isCompressed && file.size <= 2 * blockSize
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    guard !isSmall, !isWide, hasHeader else { return nil }
    self.file = file
    limits = options.limits
    self.hasQuotes = hasQuotes
    header = Self.firstRecord(head, hasQuotes: hasQuotes)
  }

  /// The bytes that are read at a time.
  private static func blockSize(_ options: LoadOptions) -> Int {
    options.csv.chunkSize == 1 << 20 ? 1 << 23 : max(1, options.csv.chunkSize)
  }

  private static func firstRecord(_ bytes: [UInt8], hasQuotes: Bool) -> [UInt8] {
    var isInQuotes = false
    for (index, byte) in bytes.enumerated() {
      if byte == Byte.quote, hasQuotes { isInQuotes.toggle() }
      if byte == Byte.lineFeed, !isInQuotes, bytes[..<index].contains(where: { $0 > 0x20 }) {
        return Array(bytes[...index])
      }
    }
    return bytes
  }

  // MARK: - What follows from all values

  /// Returns options in which the delimiter, the decimal sign, the encoding and the types are settled.
  ///
  /// - Parameters:
  ///   - options: What decides on the encoding when the file turns out not to be UTF-8.
  ///   - note: Is called with the rows of every block.
  /// - Throws: `MicrodataError`.
  func settled(
    _ csv: CSVOptions, _ options: LoadOptions, _ log: inout DiagnosticLog,
    note: (Table) -> Void = { _ in }
  ) throws -> CSVOptions {
    var csv = csv
    let dialect = try CSVDialect(
      source: CSVSource(
        file: file.name, content: (try ByteBuffer(firstBlock(csv)), nil), options: csv,
        meter: ProgressMeter(nil)),
      options: csv)
    csv.delimiter = Character(UnicodeScalar(dialect.delimiter))
    csv.decimalSeparator = Character(UnicodeScalar(dialect.decimal))
    let found: [String: Column.ValueType]
    do {
      found = try types(csv, note)
    } catch let error as MicrodataError where error.code == .encoding {
      guard let encoding = try Self.encoding(of: file, csv.encoding, options, &log) else {
        throw error
      }
      csv.encoding = encoding
      found = try types(csv, note)
    }
    csv.types.merge(found) { given, _ in given }
    return csv
  }

  /// The encoding of a file that turned out not to be UTF-8, when the options leave it open.
  static func encoding(
    of file: ByteFile, _ present: TextEncoding?, _ options: LoadOptions,
    _ log: inout DiagnosticLog
  ) throws -> TextEncoding? {
    let found: TextEncoding?
    switch options.encoding {
    case .detected:
      var blocks = RecordBlocks(
        try file.content(options.limits), blockSize: Self.blockSize(options))
      var texts: [[UInt8]] = []
      while texts.count < 2000, let block = try blocks.next() {
        texts += block.split { Byte.endsLine($0) }.lazy
          .filter { $0.contains { $0 >= 128 } }.prefix(2000).map(Array.init)
      }
      found = TextDecoder.likeliest(of: texts)
    case .declaredOr(let fallback): found = fallback
    case .declared, .explicit: found = nil
    }
    guard let found, found != present, found != .utf8 else { return nil }
    log.add(
      LoadDiagnostic(
        .information, "the file is not UTF-8; its texts are read as \(found.rawValue)",
        rule: "encoding-detected"))
    return found
  }

  /// The bytes by which the delimiter and the decimal sign are told.
  private func firstBlock(_ csv: CSVOptions) throws -> [UInt8] {
    var blocks = try blocks().blocks
    guard let block = try blocks.next() else { return [] }
    // What they look like does not depend on letters: an encoding that is not known yet must not matter.
    let ascii = csv.encoding == nil ? block.map { $0 < 128 ? $0 : 0x78 } : block
    return hasQuotes ? ascii : LiteralQuotes.enclosed(ascii)
  }

  /// The types of the columns, from all values.
  private func types(
    _ csv: CSVOptions, _ note: (Table) -> Void
  ) throws -> [String: Column.ValueType] {
    var types: [String: Column.ValueType] = [:]
    var loose = csv
    loose.typeConflict = .text
    loose.progress = nil
    try forEachBlock(loose) { table, _ in
      for column in table.columns where column.missingCount < column.count {
        types[column.name] = types[column.name].map { $0.joined(column.type) } ?? column.type
      }
      note(table)
    }
    return types
  }

  // MARK: - Rows

  /// Thrown when all rows that were asked for have been given.
  private struct Enough: Error {}

  /// Calls a function with batches of the rows of a request.
  ///
  /// - Parameter change: Changes the rows of a block before they are given.
  /// - Returns: The number of rows.
  /// - Throws: `MicrodataError`, and whatever `body` throws.
  func forEachBatch(
    _ request: ScanRequest, _ csv: CSVOptions, _ log: inout DiagnosticLog,
    change: (Table) throws -> Table, _ body: (Table) throws -> Void
  ) throws -> Int {
    let wanted = request.rows ?? 0..<Int.max
    var (position, given) = (0, 0)
    do {
      try forEachBlock(csv) { table, diagnostics in
        diagnostics.forEach { log.add($0) }
        let range = wanted.clamped(to: position..<(position + table.rowCount))
        if !range.isEmpty {
          var part = try change(table)
          if range.count < part.rowCount { part = part.subset(rows: range.map { $0 - position }) }
          given += part.rowCount
          try part.forEachBatch(of: request.batchSize, body)
        }
        position += table.rowCount
        if position >= wanted.upperBound { throw Enough() }
      }
    } catch is Enough {}
    return given
  }

  private func blocks() throws -> (stream: any ByteStream, blocks: RecordBlocks) {
    let stream = try file.content(limits)
    return (stream, RecordBlocks(stream, hasQuotes: hasQuotes, blockSize: blockSize))
  }

  private func forEachBlock(
    _ csv: CSVOptions, _ body: (Table, [LoadDiagnostic]) throws -> Void
  ) throws {
    var (stream, blocks) = try blocks()
    let meter = ProgressMeter(csv.progress)
    let headerLines = Self.lineCount(header)
    var quiet = csv
    quiet.progress = nil
    var (isFirst, lines) = (true, 0)
    while let block = try blocks.next() {
      let bytes = isFirst ? block : header + block
      quiet.linesBefore = isFirst ? 0 : lines - headerLines
      let (table, diagnostics) = try CSV.readWithDiagnostics(
        bytes: hasQuotes ? bytes : LiteralQuotes.enclosed(bytes), name: file.name, options: quiet)
      // What is noticed of the header is noticed once.
      let isNew = { (line: Int?) in isFirst || line.map { $0 > lines } ?? true }
      try body(table, diagnostics.filter { isNew($0.line) })
      lines += Self.lineCount(block)
      isFirst = false
      meter.advance(to: stream.fraction)
    }
  }

  private static func lineCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    for (index, byte) in bytes.enumerated() where Byte.endsLine(byte) {
      let isPair =
        byte == Byte.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == Byte.lineFeed
      count += isPair ? 0 : 1
    }
    return count
  }
}

extension Column.ValueType {
  /// The type that holds the values of both.
  fileprivate func joined(_ other: Column.ValueType) -> Column.ValueType {
    if self == other { return self }
    let order: [Column.ValueType] = [.integer, .longInteger, .double]
    guard let a = order.firstIndex(of: self), let b = order.firstIndex(of: other) else {
      return .text
    }
    return order[max(a, b)]
  }
}
