internal import Foundation
public import Microdata

/// A file of separated values, as a source.
///
/// Types follow from the values, so those of the schema are what the first megabyte suggests. `load` looks at
/// all values. `scan` does too, and reads a large file twice: once for the types, once for the batches.
public struct SeparatedValuesSource: MicrodataSource {
  /// What is in the file.
  public let schema: Schema
  private let path: String
  private let file: ByteFile
  private let options: LoadOptions
  /// The bytes up to the end of the first record, which names the variables.
  private let header: [UInt8]
  /// What a dictionary says of the variables.
  private let labels: [Variable]

  /// Files of up to so many bytes are scanned by loading them.
  private static let smallFile = 1 << 24
  private static let blockSize = 1 << 23

  /// Opens a file and reads its beginning.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    self.path = path
    self.options = options
    file = try ByteFile(path)
    var blocks = RecordBlocks(try file.content(options.limits), blockSize: 1 << 20)
    let first = try blocks.next() ?? []
    var csv = Self.csvOptions(options)
    csv.raggedRows = .pad
    csv.nonFinite = .missing
    csv.typeConflict = .text
    csv.progress = nil
    header = Self.isWide(first) ? [] : Self.firstRecord(first, hasHeader: csv.hasHeader)
    let (variables, encoding): ([Variable], TextEncoding?)
    do {
      variables = try CSV.read(bytes: first, name: file.name, options: csv).columns.map(\.variable)
      encoding = csv.encoding
    } catch let error as MicrodataError where error.code == .encoding && csv.encoding == nil {
      // The choice of an encoding is made when the rows are read.
      csv.encoding = TextDecoder.likeliest(of: [first])
      variables = try CSV.read(bytes: first, name: file.name, options: csv).columns.map(\.variable)
      encoding = nil
    }
    labels = try options.dictionary.map { try Self.labels($0, options.limits) } ?? []
    let described = Dictionary(
      labels.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    schema = Schema(
      format: "separated values", encoding: encoding?.rawValue,
      recordTypes: [
        RecordType(
          name: "rows",
          variables: variables.map { variable in
            guard var labelled = described[variable.name] else { return variable }
            labelled.type = variable.type
            return labelled
          })
      ])
  }

  /// The variables of a dictionary that gives labels only.
  private static func labels(_ path: String, _ limits: LoadLimits) throws -> [Variable] {
    let (text, bytes, name) = try DictionaryText.read(path, limits: limits)
    switch DictionaryLanguage(name: name, text: text) {
    case .ddi: return try DDICodebook(bytes: bytes, name: name, limits: limits).variables()
    case .spss: return try SPSSSyntax.variables(text, file: name)
    case .stata: return try StataDictionary.variables(text, file: name)
    case .sas, .yaml, .table, nil:
      throw MicrodataError(
        .unsupportedFormat, "\(name) does not describe separated values.",
        hint: "Labels come from a DDI codebook (.xml), a do-file (.do) or commands of SPSS (.sps).")
    }
  }

  /// Reads rows into one table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    let type = try schema.recordType(request.recordType)
    _ = try type.positions(of: request.columns)
    var csv = Self.csvOptions(options)
    csv.columns = request.columns ?? csv.columns
    var log = DiagnosticLog()
    var (table, diagnostics) = try read(&csv, &log)
    if !labels.isEmpty { table = try table.described(by: labels) }
    if let rows = request.rows {
      table = table.subset(rows: Array(rows.clamped(to: 0..<table.rowCount)))
    }
    diagnostics.forEach { log.add($0) }
    return LoadedTable(
      table: table,
      report: LoadReport(
        provenance: try provenance(csv, rows: table.rowCount), diagnostics: log.diagnostics))
  }

  /// Reads the file; with an encoding found by looking at it, when that was asked for.
  private func read(
    _ csv: inout CSVOptions, _ log: inout DiagnosticLog
  ) throws -> (Table, [LoadDiagnostic]) {
    do {
      return try CSV.readWithDiagnostics(contentsOf: path, options: csv)
    } catch let error as MicrodataError where error.code == .encoding {
      guard let found = try foundEncoding(csv, &log) else { throw error }
      csv.encoding = found
      return try CSV.readWithDiagnostics(contentsOf: path, options: csv)
    }
  }

  /// The encoding of a file that turned out not to be UTF-8, when the options leave it open.
  private func foundEncoding(
    _ csv: CSVOptions, _ log: inout DiagnosticLog
  ) throws -> TextEncoding? {
    let found: TextEncoding?
    switch options.encoding {
    case .detected:
      var blocks = RecordBlocks(try file.content(options.limits), blockSize: Self.blockSize)
      var texts: [[UInt8]] = []
      while texts.count < 2000, let block = try blocks.next() {
        texts += block.split { Byte.endsLine($0) }.lazy
          .filter { $0.contains { $0 >= 128 } }.prefix(2000).map(Array.init)
      }
      found = TextDecoder.likeliest(of: texts)
    case .declaredOr(let fallback): found = fallback
    case .declared, .explicit: found = nil
    }
    guard let found, found != csv.encoding, found != .utf8 else { return nil }
    log.add(
      LoadDiagnostic(
        .information, "the file is not UTF-8; its texts are read as \(found.rawValue)",
        rule: "encoding-detected"))
    return found
  }

  /// Thrown when all rows that were asked for have been given.
  private struct Enough: Error {}

  /// Reads rows in batches.
  ///
  /// The types, the delimiter, the decimal sign and the encoding are settled before the first batch.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    let isSmall = try !file.isCompressed && file.size <= Self.smallFile
    guard !isSmall, !header.isEmpty else {
      let loaded = try load(request)
      try Self.give(loaded.table, request.batchSize, body)
      return loaded.report
    }
    _ = try schema.recordType(request.recordType).positions(of: request.columns)
    var csv = Self.csvOptions(options)
    csv.columns = request.columns ?? csv.columns
    var log = DiagnosticLog()
    let dialect = try CSVDialect(
      source: CSVSource(
        file: file.name, content: (try ByteBuffer(firstBlock()), nil), options: csv,
        meter: ProgressMeter(nil)),
      options: csv)
    csv.delimiter = Character(UnicodeScalar(dialect.delimiter))
    csv.decimalSeparator = Character(UnicodeScalar(dialect.decimal))
    let found: [String: Column.ValueType]
    do {
      found = try types(csv)
    } catch let error as MicrodataError where error.code == .encoding {
      guard let encoding = try foundEncoding(csv, &log) else { throw error }
      csv.encoding = encoding
      found = try types(csv)
    }
    csv.types.merge(found) { given, _ in given }
    let wanted = request.rows ?? 0..<Int.max
    var (position, given) = (0, 0)
    do {
      try forEachBlock(csv) { table, diagnostics in
        diagnostics.forEach { log.add($0) }
        let range = wanted.clamped(to: position..<(position + table.rowCount))
        if !range.isEmpty {
          var part = labels.isEmpty ? table : try table.described(by: labels)
          if range.count < part.rowCount { part = part.subset(rows: range.map { $0 - position }) }
          given += part.rowCount
          try Self.give(part, request.batchSize, body)
        }
        position += table.rowCount
        if position >= wanted.upperBound { throw Enough() }
      }
    } catch is Enough {}
    return LoadReport(provenance: try provenance(csv, rows: given), diagnostics: log.diagnostics)
  }

  /// Gives a table in batches of at most some rows.
  private static func give(
    _ table: Table, _ batchSize: Int, _ body: (Table) throws -> Void
  ) throws {
    guard table.rowCount > batchSize else {
      if table.rowCount > 0 { try body(table) }
      return
    }
    var start = 0
    while start < table.rowCount {
      let end = start + min(max(1, batchSize), table.rowCount - start)
      try body(table.subset(rows: Array(start..<end)))
      start = end
    }
  }

  /// The bytes by which the delimiter and the decimal sign are told.
  private func firstBlock() throws -> [UInt8] {
    var blocks = RecordBlocks(try file.content(options.limits), blockSize: Self.blockSize)
    guard let block = try blocks.next() else { return [] }
    // What they look like does not depend on letters: an encoding that is not known yet must not matter.
    return Self.csvOptions(options).encoding == nil ? block.map { $0 < 128 ? $0 : 0x78 } : block
  }

  /// The types of the columns, from all values.
  private func types(_ csv: CSVOptions) throws -> [String: Column.ValueType] {
    var types: [String: Column.ValueType] = [:]
    var loose = csv
    loose.typeConflict = .text
    loose.progress = nil
    try forEachBlock(loose) { table, _ in
      for column in table.columns where column.missingCount < column.count {
        types[column.name] = types[column.name].map { $0.joined(column.type) } ?? column.type
      }
    }
    return types
  }

  private func forEachBlock(
    _ csv: CSVOptions, _ body: (Table, [LoadDiagnostic]) throws -> Void
  ) throws {
    let stream = try file.content(options.limits)
    var blocks = RecordBlocks(stream, blockSize: Self.blockSize)
    let meter = ProgressMeter(csv.progress)
    var quiet = csv
    quiet.progress = nil
    var isFirst = true
    while let block = try blocks.next() {
      let bytes = isFirst || !csv.hasHeader ? block : header + block
      isFirst = false
      let (table, diagnostics) = try CSV.readWithDiagnostics(
        bytes: bytes, name: file.name, options: quiet)
      try body(table, diagnostics)
      meter.advance(to: stream.fraction)
    }
  }

  private func provenance(_ csv: CSVOptions, rows: Int) throws -> Provenance {
    var provenance = Provenance(
      file: file.name, byteCount: file.size, format: schema.format,
      encoding: (csv.encoding ?? .utf8).rawValue)
    provenance.rowsRead = rows
    if options.hashesContent { provenance.sha256 = try FileDigest.sha256(of: file) }
    return provenance
  }

  private static func csvOptions(_ options: LoadOptions) -> CSVOptions {
    var csv = options.csv
    if case .explicit(let encoding) = options.encoding { csv.encoding = encoding }
    csv.maximumThreads = options.maximumThreads ?? csv.maximumThreads
    csv.progress = options.progress ?? csv.progress
    return csv
  }

  /// Whether text has units of two bytes, which blocks are not cut in.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func firstRecord(_ bytes: [UInt8], hasHeader: Bool) -> [UInt8] {
    guard hasHeader else { return [] }
    var isInQuotes = false
    for (index, byte) in bytes.enumerated() {
      if byte == Byte.quote { isInQuotes.toggle() }
      if byte == Byte.lineFeed, !isInQuotes, bytes[..<index].contains(where: { $0 > 0x20 }) {
        return Array(bytes[...index])
      }
    }
    return bytes
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
