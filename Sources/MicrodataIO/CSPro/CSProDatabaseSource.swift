internal import Foundation
public import Microdata

/// A database of CSPro (`.csdb`), which holds cases with the dictionary that describes them.
///
/// Every record of the dictionary is a record type with a table of its own, as for `CSProSource`. Cases that were
/// deleted are left out, and so are those that were saved before they were complete, unless they are asked for.
public struct CSProDatabaseSource: MicrodataSource {
  /// What is in the file.
  public let schema: Schema
  let layouts: [CSProLayout]
  let dictionary: CSProDictionary
  let file: ByteFile
  let options: LoadOptions
  /// Whether cases are read that were saved before they were complete.
  let keepsPartialCases: Bool
  /// Whether cases are texts, as up to version 2 of the database.
  let hasTexts: Bool
  private let opened: @Sendable () throws -> SQLiteFile

  /// Opens a database.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - options: How to read it.
  ///   - keepsPartialCases: Whether to read cases that were saved before they were complete.
  /// - Throws: `MicrodataError` when the file is not a database of CSPro.
  public init(
    contentsOf path: String, options: LoadOptions = LoadOptions(), keepsPartialCases: Bool = false
  ) throws {
    try self.init(
      file: ByteFile(path), options: options, keepsPartialCases: keepsPartialCases,
      opened: { try SQLiteFile(contentsOf: path) })
  }

  /// Opens a database whose bytes may be in memory.
  init(
    file: ByteFile, options: LoadOptions = LoadOptions(), keepsPartialCases: Bool = false
  ) throws {
    try self.init(
      file: file, options: options, keepsPartialCases: keepsPartialCases,
      opened: { try SQLiteFile(file) })
  }

  private init(
    file: ByteFile, options: LoadOptions, keepsPartialCases: Bool,
    opened: @escaping @Sendable () throws -> SQLiteFile
  ) throws {
    self.file = file
    self.options = options
    self.keepsPartialCases = keepsPartialCases
    self.opened = opened
    let database = try opened()
    let tables = try database.tables()
    guard tables.contains("meta"), tables.contains("cases") else {
      throw MicrodataError(
        .unsupportedFormat,
        "\(file.name): expected a database of CSPro, with tables “meta” and “cases”, found none.",
        hint: "Give a .csdb file that CSPro has written.")
    }
    let query = try database.prepare(
      "SELECT schema_version, cspro_version, dictionary FROM meta LIMIT 1")
    guard try query.next(), let text = query.text(2) else {
      throw MicrodataError(
        .malformedFile, "\(file.name): expected a dictionary in table “meta”, found none.",
        hint: "The database may be damaged; copy it again, or repair it in CSPro.")
    }
    try options.limits.require(
      text.utf8.count, atMost: min(options.limits.maximumMetadataBytes, 1 << 26),
      "bytes of a dictionary", file: file.name)
    let version = query.integer(0) ?? 0
    let program = query.text(1) ?? ""
    let place = "\(file.name), dictionary"
    dictionary = try CSProDictionary(
      text: String(text.trimmingPrefix("\u{FEFF}")), file: place, limits: options.limits)
    layouts = try dictionary.layouts(file: place)
    hasTexts = version <= 2 && !tables.contains("level-1")
    var metadata = dictionary.tableMetadata
    metadata.attributes["program"] = ["CSPro \(program)"]
    schema = Schema(
      format: "CSPro database \(version)", encoding: TextEncoding.utf8.rawValue, metadata: metadata,
      recordTypes: layouts.map(\.type))
  }

  /// Whether a file begins as a database does.
  static func recognises(_ head: [UInt8]) -> Bool {
    head.starts(with: Array("SQLite format 3\u{0}".utf8))
  }

  /// Reads rows in batches.
  ///
  /// - Throws: `MicrodataError` that says what is wrong with the file, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    try read(request, batchSize: request.batchSize, body).report
  }

  /// Reads rows into one table.
  ///
  /// - Throws: `MicrodataError` that says what is wrong with the file.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    try read(request, batchSize: nil) { _ in }
  }

  private func read(
    _ request: ScanRequest, batchSize: Int?, _ body: (Table) throws -> Void
  ) throws -> LoadedTable {
    let (record, fields) = try layouts.record(of: request, schema)
    let layout = layouts[record]
    let texts = TextResolver(.explicit(.utf8), declared: .utf8, texts: [], file: file.name)
    let meter = ProgressMeter(options.progress)
    var batches = CSProRowBatches(
      fields, metadata: layout.metadata, request: request, batchSize: batchSize, texts: texts,
      options: options)
    let database = try opened()
    var cases = try CSProCases(database, keepsPartial: keepsPartialCases)
    try CSProRowBatches.untilEnough {
      if hasTexts {
        try readTexts(database, cases, record, fields, batchSize == nil, meter) {
          try batches.add($0, body)
        }
      } else {
        let reader = CSProTableReader(
          database: database, dictionary: dictionary, layout: layout, fields: fields,
          narrows: batchSize == nil)
        try reader.read(&cases, meter) { try batches.add($0, body) }
      }
    }
    let table = try batches.finish(body)
    meter.advance(to: 1)
    var log = cases.log
    log.add(batches.texts.log)
    log.add(batches.log)
    var provenance = Provenance(
      file: file.name, byteCount: file.size, format: schema.format, encoding: schema.encoding)
    provenance.rowsRead = batches.rowCount
    provenance.rowsDropped = cases.dropped.merging(batches.dropped) { $0 + $1 }
    if options.hashesContent { provenance.sha256 = try FileDigest.sha256(of: file) }
    let report = LoadReport(
      provenance: provenance, diagnostics: log.diagnostics, rejects: batches.rejects)
    return LoadedTable(table: table, report: report)
  }

  /// Reads cases that are texts of lines, as in a file of text.
  private func readTexts(
    _ database: SQLiteFile, _ cases: CSProCases, _ record: Int, _ fields: [CSProField],
    _ narrows: Bool, _ meter: ProgressMeter, _ body: (DecodedBlock) throws -> Void
  ) throws {
    let decoder = CSProDecoder(
      record: record, layout: layouts[record], fields: fields,
      finder: CSProRecordFinder(dictionary),
      isUTF8: true, narrows: narrows)
    let query = try database.prepare("SELECT questionnaire FROM cases WHERE rowid = ?")
    let rows = cases.rowsInOrder
    var (index, lines) = (0, 0)
    try BlockPipeline.forEach(maximumThreads: options.maximumThreads) {
      meter.advance(to: 0.99 * Double(index) / Double(max(1, rows.count)))
      guard index < rows.count else { return nil }
      let buffer = try ByteBuffer(capacity: 1 << 16)
      let first = lines
      while index < rows.count, buffer.count < 4 << 20 {
        query.restart(rows[index])
        index += 1
        guard try query.next(), case .bytes(let text, _) = query.value(0),
          let base = text.baseAddress
        else { continue }
        try buffer.reserve(text.count + 1)
        // Safe: as many bytes were reserved after the present ones.
        (buffer.base + buffer.count).update(from: base, count: text.count)
        buffer.setCount(buffer.count + text.count)
        try buffer.append(Byte.lineFeed)
      }
      lines += buffer.bytes.reduce(0) { $0 + ($1 == Byte.lineFeed ? 1 : 0) }
      return RawBlock(buffer: buffer, rowCount: lines - first, firstRow: first)
    } decode: {
      decoder.decode($0)
    } _: {
      try body($0)
    }
  }
}

/// The cases of a database.
struct CSProCases {
  /// What becomes of a case.
  enum State: Sendable {
    case kept, deleted, partial
  }

  /// The place in the order of the file, by the identifier of the case.
  private(set) var positions: [String: Int] = [:]
  /// What becomes of each case, in that order.
  private(set) var states: [State] = []
  private var rows: [Int64] = []
  /// What was noticed.
  private(set) var log = DiagnosticLog()
  /// Records left out, by rule.
  var dropped: [String: Int] = [:]

  /// Reads which cases there are.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  init(_ database: SQLiteFile, keepsPartial: Bool) throws {
    let columns = try database.columns(of: "cases")
    func column(_ name: String) -> String {
      columns.contains(name) ? SQLiteFile.quoted(name) : "NULL"
    }
    let query = try database.prepare(
      "SELECT rowid, \(column("id")), \(column("deleted")), \(column("partial_save_mode")), "
        + "\(column("file_order")) FROM cases")
    var found: [(order: Double, row: Int64, id: String, state: State)] = []
    var partial = 0
    while try query.next() {
      var state = State.kept
      if case .number(let flag) = query.value(2), flag != 0 { state = .deleted }
      if state == .kept, let mode = query.text(3), !mode.isEmpty {
        partial += 1
        if !keepsPartial { state = .partial }
      }
      var order = Double(found.count)
      if case .number(let value) = query.value(4) { order = value }
      found.append((order, query.integer(0) ?? 0, query.text(1) ?? "", state))
    }
    found.sort { ($0.order, $0.row) < ($1.order, $1.row) }
    for (index, entry) in found.enumerated() { positions[entry.id] = index }
    states = found.map(\.state)
    rows = found.map(\.row)
    let deleted = states.reduce(0) { $0 + ($1 == .deleted ? 1 : 0) }
    if deleted > 0 {
      log.add(
        LoadDiagnostic(
          .information, "a case that was deleted is left out", rule: "deleted-case", count: deleted)
      )
    }
    if partial > 0 {
      log.add(
        LoadDiagnostic(
          .warning,
          "a case that was saved before it was complete is \(keepsPartial ? "read" : "left out")",
          rule: "partial-save", count: partial))
    }
  }

  /// The rows of the cases that are read, in order.
  var rowsInOrder: [Int64] { zip(rows, states).compactMap { $1 == .kept ? $0 : nil } }
}
