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
  /// Reads the file in blocks; `nil` for one that is read as a whole.
  private let records: RecordScan?
  /// What a dictionary says of the variables.
  private let labels: [Variable]

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
    records = try RecordScan(
      file, head: first, hasHeader: csv.hasHeader, options: options)
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
    labels = Self.spelled(
      try options.dictionary.map { try Self.labels($0, options.limits) } ?? [],
      as: variables.map(\.name))
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
    case .codebook: return try StatCanCodebook.variables(text, file: name)
    case .sas, .yaml, .table, nil:
      throw MicrodataError(
        .unsupportedFormat, "\(name) does not describe separated values.",
        hint:
          "Labels come from a DDI codebook (.xml), a do-file (.do), commands of SPSS (.sps) or a codebook of "
          + "Statistics Canada (.csv).")
    }
  }

  /// Variables under the names that columns have: most dictionaries do not tell upper from lower case.
  private static func spelled(_ labels: [Variable], as names: [String]) -> [Variable] {
    let known = Set(names)
    let described = Set(labels.map(\.name))
    let spellings = Dictionary(grouping: names) { $0.uppercased() }
    return labels.map { variable in
      guard !known.contains(variable.name),
        let columns = spellings[variable.name.uppercased()], columns.count == 1,
        !described.contains(columns[0])
      else { return variable }
      var renamed = variable
      renamed.name = columns[0]
      return renamed
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
    if !labels.isEmpty { table = try described(table) }
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
      guard
        let found = try RecordScan.encoding(
          of: file, csv.encoding, options, &log)
      else { throw error }
      csv.encoding = found
      return try CSV.readWithDiagnostics(contentsOf: path, options: csv)
    }
  }

  /// Reads rows in batches.
  ///
  /// The types, the delimiter, the decimal sign and the encoding are settled before the first batch.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    guard let records else {
      let loaded = try load(request)
      try loaded.table.forEachBatch(of: request.batchSize, body)
      return loaded.report
    }
    _ = try schema.recordType(request.recordType).positions(of: request.columns)
    var csv = Self.csvOptions(options)
    csv.columns = request.columns ?? csv.columns
    var log = DiagnosticLog()
    csv = try records.settled(csv, options, &log)
    let given = try records.forEachBatch(
      request, csv, &log, change: { labels.isEmpty ? $0 : try described($0) }, body)
    return LoadReport(provenance: try provenance(csv, rows: given), diagnostics: log.diagnostics)
  }

  private func described(_ table: Table) throws -> Table {
    LabelMatching.matched(try table.described(by: labels))
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
}
