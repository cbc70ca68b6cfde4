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

  /// Reads the rows of a request into one table.
  ///
  /// - Parameters:
  ///   - type: The record type, which has a variable for each column.
  ///   - change: Makes the options of the reader fit the wanted variables.
  ///   - finish: Changes a column after it was read.
  ///   - metadata: What is known of the table with such columns.
  /// - Throws: `MicrodataError`.
  func load(
    _ request: ScanRequest, _ type: RecordType, format: String, options: LoadOptions,
    change: (inout CSVOptions, [Variable]) -> Void, finish: (Column) -> Column = { $0 },
    metadata: ([Column]) -> TableMetadata
  ) throws -> LoadedTable {
    let variables = try type.positions(of: request.columns).map { type.variables[$0] }
    let (table, diagnostics) = try read(options) { csv in
      csv.columns = variables.map(\.name)
      csv.hasHeader = true
      csv.typeConflict = .text
      change(&csv, variables)
    }
    let columns = zip(table.columns, variables).map { column, variable -> Column in
      var column = finish(column.clockTimes() ?? column)
      let zones = column.metadata.attributes
      (column.label, column.valueLabels, column.metadata) = (
        variable.label, variable.valueLabels, variable.metadata
      )
      column.metadata.attributes.merge(zones) { first, _ in first }
      return column
    }
    let result = try Table(columns, metadata: metadata(columns)).rows(of: request)
    return LoadedTable(
      table: result,
      report: LoadReport(
        provenance: try provenance(format, rows: result.rowCount, options),
        diagnostics: diagnostics))
  }

  /// Where the rows come from.
  private func provenance(
    _ format: String, rows: Int, _ options: LoadOptions
  ) throws -> Provenance {
    var encoding = TextEncoding.utf8.rawValue
    if case .explicit(let named) = options.encoding { encoding = named.rawValue }
    var result = Provenance(
      file: file.name, byteCount: file.size, format: format, encoding: encoding)
    result.rowsRead = rows
    if options.hashesContent { result.sha256 = try FileDigest.sha256(of: file) }
    return result
  }
}

/// Fields of separated values in which a quote is a character like any other.
enum LiteralQuotes {
  /// Returns text in which fields with quotes are enclosed in quotes, and theirs doubled, for a reader that takes
  /// quotes for enclosures.
  static func enclosed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(Byte.quote) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    result += bytes[..<start]
    var hasQuote = false
    func close(_ end: Int) {
      guard hasQuote else { return result.append(contentsOf: bytes[start..<end]) }
      result.append(Byte.quote)
      for byte in bytes[start..<end] {
        if byte == Byte.quote { result.append(Byte.quote) }
        result.append(byte)
      }
      result.append(Byte.quote)
    }
    for (index, byte) in bytes.enumerated() where index >= start {
      if byte == Byte.quote {
        hasQuote = true
      } else if byte == Byte.tab || Byte.endsLine(byte) {
        close(index)
        result.append(byte)
        start = index + 1
        hasQuote = false
      }
    }
    close(bytes.count)
    return result
  }
}

extension Table {
  /// Returns some rows of a request, or all.
  func rows(of request: ScanRequest) -> Table {
    guard let wanted = request.rows else { return self }
    let range = (max(0, wanted.lowerBound)..<max(0, wanted.upperBound)).clamped(to: 0..<rowCount)
    return range.count == rowCount ? self : subset(rows: Array(range))
  }

  /// Calls a function with batches of the rows.
  func forEachBatch(of size: Int, _ body: (Table) throws -> Void) rethrows {
    for start in stride(from: 0, to: rowCount, by: max(1, size)) {
      let end = min(start + max(1, size), rowCount)
      try body(end - start == rowCount ? self : subset(rows: Array(start..<end)))
    }
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

  /// Returns a column of texts such as `2024-05-01T10:00:00.000+02:00` as one of times on the clock on the wall,
  /// with the zones as an attribute; `nil` when some text is none.
  func clockTimes() -> Column? {
    guard case .category(let codes, let levels) = storage,
      let first = levels.first, first.utf8.count >= 16,
      first.utf8.dropFirst(10).first == UInt8(ascii: "T")
    else { return nil }
    var zones = Set<String>()
    var times: [Int64] = []
    for level in levels {
      let (clock, zone) = Self.withoutZone(level)
      guard let time = LocalDateTime(clock) else { return nil }
      times.append(time.millisecondsSinceEpoch)
      if !zone.isEmpty, zones.count < 50 { zones.insert(String(zone)) }
    }
    var metadata = metadata
    if !zones.isEmpty { metadata.attributes["timeZones"] = zones.sorted() }
    return Column(
      name: name, storage: .dateTime(codes.map { $0 < 0 ? .min : times[Int($0)] }), label: label,
      valueLabels: valueLabels, metadata: metadata, reasons: reasons)
  }

  private static func withoutZone(_ text: String) -> (clock: Substring, zone: Substring) {
    guard let mark = text.lastIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }),
      text.distance(from: text.startIndex, to: mark) > 10
    else { return (text[...], "") }
    return (text[..<mark], text[mark...])
  }
}
