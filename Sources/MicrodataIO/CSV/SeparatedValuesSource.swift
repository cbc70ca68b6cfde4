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
    var blocks = RecordBlocks(try Self.stream(file, options), blockSize: 1 << 20)
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
    schema = Schema(
      format: "separated values", encoding: encoding?.rawValue,
      recordTypes: [RecordType(name: "rows", variables: variables)])
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
      let found: TextEncoding?
      switch options.encoding {
      case .detected:
        var blocks = RecordBlocks(try Self.stream(file, options), blockSize: Self.blockSize)
        var texts: [[UInt8]] = []
        while texts.count < 2000, let block = try blocks.next() {
          texts += block.split { Byte.endsLine($0) }.lazy
            .filter { $0.contains { $0 >= 128 } }.prefix(2000).map(Array.init)
        }
        found = TextDecoder.likeliest(of: texts)
      case .declaredOr(let fallback): found = fallback
      case .declared, .explicit: found = nil
      }
      guard let found, found != csv.encoding else { throw error }
      csv.encoding = found
      log.add(
        LoadDiagnostic(
          .information, "the file is not UTF-8; its texts are read as \(found.rawValue)",
          rule: "encoding-detected"))
      return try CSV.readWithDiagnostics(contentsOf: path, options: csv)
    }
  }

  /// Reads rows in batches.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    let isSmall = try !GzipStream.isCompressed(file) && file.size <= Self.smallFile
    guard !isSmall, !header.isEmpty else {
      let loaded = try load(request)
      var start = 0
      while start < loaded.table.rowCount {
        let end = min(start + max(1, request.batchSize), loaded.table.rowCount)
        try body(loaded.table.subset(rows: Array(start..<end)))
        start = end
      }
      return loaded.report
    }
    _ = try schema.recordType(request.recordType).positions(of: request.columns)
    var csv = Self.csvOptions(options)
    csv.columns = request.columns ?? csv.columns
    csv.types.merge(try types(csv)) { given, _ in given }
    var log = DiagnosticLog()
    var rows = 0
    let wanted = request.rows ?? 0..<Int.max
    try forEachBlock(csv) { table, diagnostics in
      diagnostics.forEach { log.add($0) }
      let range = wanted.clamped(to: rows..<(rows + table.rowCount))
      if !range.isEmpty {
        let isWhole = range.count == table.rowCount
        try body(
          isWhole ? table : table.subset(rows: range.map { $0 - rows }))
      }
      rows += table.rowCount
    }
    return LoadReport(provenance: try provenance(csv, rows: rows), diagnostics: log.diagnostics)
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
    let stream = try Self.stream(file, options)
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

  private static func stream(_ file: ByteFile, _ options: LoadOptions) throws -> any ByteStream {
    let stream = FileStream(file)
    return try GzipStream.isCompressed(file)
      ? try GzipStream(stream, limits: options.limits) : stream
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
