internal import Foundation
internal import Microdata

/// A file of separated values that a program for interviews has exported, as one record type.
struct ExportedTable: Sendable {
  /// The name of the record type: that of the file without its extension.
  let name: String
  let file: ByteFile
  /// The names of the columns.
  let columns: [String]
  /// Whether quotes enclose fields; otherwise they are characters like any other.
  private let hasQuotes: Bool
  /// The first records.
  private let head: [UInt8]

  /// Reads the names of the columns.
  ///
  /// - Throws: `MicrodataError`.
  init(_ file: ByteFile, hasQuotes: Bool, options: LoadOptions) throws {
    self.file = file
    self.hasQuotes = hasQuotes
    name = Self.stem(file.name)
    var head = try file.bytes(at: 0, count: 1 << 20)
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    if !isWide {
      head = Self.firstRecords(head, hasQuotes: hasQuotes)
    } else if head.count < file.size {
      head = try file.bytes(at: 0, count: file.size)
    }
    var csv = try Self.csvOptions(options, head)
    csv.columns = nil
    csv.userMissing = [:]
    csv.types = [:]
    csv.typeConflict = .text
    csv.raggedRows = .pad
    csv.progress = nil
    self.head = Array(head.prefix(1 << 20))
    let content = hasQuotes ? head : LiteralQuotes.enclosed(head)
    columns = try CSV.read(bytes: content, name: file.name, options: csv).columnNames
    try options.limits.require(
      columns.count, atMost: options.limits.maximumColumns, "variables", file: file.name)
  }

  /// The name of a file without its extension.
  static func stem(_ name: String) -> String {
    name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
  }

  /// The first record, and those after it in the bytes that a delimiter is looked for in.
  private static func firstRecords(_ bytes: [UInt8], hasQuotes: Bool) -> [UInt8] {
    var isInside = false
    var end = 0
    for (index, byte) in bytes.enumerated() {
      if end > 0, index > 1 << 17 { break }
      if byte == Byte.quote, hasQuotes { isInside.toggle() }
      if Byte.endsLine(byte), !isInside, index > 3 { end = index + 1 }
    }
    return end > 0 ? Array(bytes[..<end]) : bytes
  }

  /// The options of the reader of separated values.
  ///
  /// - Throws: `MicrodataError` with code `encoding`.
  private static func csvOptions(_ options: LoadOptions, _ bytes: [UInt8]) throws -> CSVOptions {
    var csv = options.csv
    csv.maximumThreads = options.maximumThreads
    csv.progress = options.progress
    switch options.encoding {
    case .explicit(let encoding): csv.encoding = encoding
    case .declaredOr(let encoding):
      csv.encoding = String(validating: bytes, as: UTF8.self) == nil ? encoding : nil
    case .declared: csv.encoding = nil
    case .detected:
      if String(validating: bytes, as: UTF8.self) == nil {
        csv.encoding = TextDecoder.likeliest(of: [bytes])
      }
    }
    return csv
  }

  /// Reads all rows.
  ///
  /// - Parameter change: Makes the options of the reader fit the file.
  /// - Throws: `MicrodataError`.
  func read(
    _ options: LoadOptions, _ change: (inout CSVOptions) -> Void
  ) throws -> (Table, [LoadDiagnostic]) {
    let limit = min(options.limits.maximumBytes, Int.max / 4)
    try options.limits.require(file.size, atMost: limit, "bytes", file: file.name)
    var bytes = try file.bytes(at: 0, count: file.size)
    var csv = try Self.csvOptions(options, bytes)
    change(&csv)
    if !hasQuotes { bytes = LiteralQuotes.enclosed(bytes) }
    return try CSV.readWithDiagnostics(bytes: bytes, name: file.name, options: csv)
  }

  /// How the columns of a record type are read.
  struct Plan {
    /// The record type, which has a variable for each column.
    let type: RecordType
    /// The name of the format.
    let format: String
    let options: LoadOptions
    /// Makes the options of the reader fit the wanted variables.
    let change: (inout CSVOptions, [Variable]) -> Void
    /// Changes a column after it was read.
    var finish: (Column) -> Column = { $0 }
    /// What is known of a table with such columns.
    let metadata: ([Column]) -> TableMetadata

    fileprivate func wanted(_ request: ScanRequest) throws -> [Variable] {
      try type.positions(of: request.columns).map { type.variables[$0] }
    }

    fileprivate func prepare(_ csv: inout CSVOptions, _ variables: [Variable]) {
      csv.columns = variables.map(\.name)
      csv.hasHeader = true
      csv.typeConflict = .text
      change(&csv, variables)
    }

    /// The columns as variables are described, with times where a function makes them of texts.
    fileprivate func columns(
      _ table: Table, _ variables: [Variable], times: (Column) -> Column?
    ) -> [Column] {
      zip(table.columns, variables).map { column, variable in
        var column = finish(times(column) ?? column)
        let zones = column.metadata.attributes
        (column.label, column.valueLabels, column.metadata) = (
          variable.label, variable.valueLabels, variable.metadata
        )
        column.metadata.attributes.merge(zones) { first, _ in first }
        return column
      }
    }
  }

  /// Reads the rows of a request into one table.
  ///
  /// - Throws: `MicrodataError`.
  func load(_ request: ScanRequest, _ plan: Plan) throws -> LoadedTable {
    let variables = try plan.wanted(request)
    let (table, diagnostics) = try read(plan.options) { plan.prepare(&$0, variables) }
    let columns = plan.columns(table, variables) { $0.clockTimes() }
    let result = try Table(columns, metadata: plan.metadata(columns)).rows(of: request)
    return LoadedTable(
      table: result,
      report: LoadReport(
        provenance: try provenance(plan, rows: result.rowCount), diagnostics: diagnostics))
  }

  /// Reads the rows of a request in batches; a large file twice, as types follow from all values.
  ///
  /// - Throws: `MicrodataError`, and whatever `body` throws.
  func scan(
    _ request: ScanRequest, _ plan: Plan, _ body: (Table) throws -> Void
  ) throws -> LoadReport {
    let records =
      try file.isCompressed
      ? nil
      : RecordScan(file, head: head, hasHeader: true, hasQuotes: hasQuotes, options: plan.options)
    guard let records else {
      let loaded = try load(request, plan)
      try loaded.table.forEachBatch(of: request.batchSize, body)
      return loaded.report
    }
    let variables = try plan.wanted(request)
    var csv = try Self.csvOptions(plan.options, [])
    plan.prepare(&csv, variables)
    var log = DiagnosticLog()
    var times = ClockCensus()
    var withCategories = Set<String>()
    csv = try records.settled(csv, plan.options, &log) { table in
      times.note(table)
      let columns = plan.columns(table, variables) { $0.clockTimes() }
      for set in plan.metadata(columns).multipleResponseSets where set.kind == .categories {
        withCategories.insert(set.name)
      }
    }
    let rows = try records.forEachBatch(request, csv, &log) { table in
      let columns = plan.columns(table, variables) { times.times($0) }
      var metadata = plan.metadata(columns)
      metadata.multipleResponseSets = metadata.multipleResponseSets.map { set in
        guard withCategories.contains(set.name) else { return set }
        return MultipleResponseSet(
          name: set.name, label: set.label, kind: .categories, variables: set.variables)
      }
      return try Table(columns, metadata: metadata)
    } _: {
      try body($0)
    }
    return LoadReport(
      provenance: try provenance(plan, rows: rows), diagnostics: log.diagnostics)
  }

  /// Where the rows come from.
  private func provenance(_ plan: Plan, rows: Int) throws -> Provenance {
    let options = plan.options
    var encoding = TextEncoding.utf8.rawValue
    if case .explicit(let named) = options.encoding { encoding = named.rawValue }
    var result = Provenance(
      file: file.name, byteCount: file.size, format: plan.format, encoding: encoding)
    result.rowsRead = rows
    if options.hashesContent { result.sha256 = try FileDigest.sha256(of: file) }
    return result
  }
}

extension Column {
  /// Returns the column with the missing values that have no reason as those of a question not asked.
  func withBlanksNotInUniverse() -> Column {
    guard missingCount > 0 else { return self }
    let kinds = reasons?.kinds.map { $0 == .system ? .notInUniverse : $0 } ?? [.notInUniverse]
    let codes = reasons?.codes ?? [UInt8](repeating: 0, count: count)
    return Column(
      name: name, storage: storage, label: label, valueLabels: valueLabels, metadata: metadata,
      reasons: MissingReasons(kinds: kinds, codes: codes))
  }
}
