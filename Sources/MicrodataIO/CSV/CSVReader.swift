internal import Microdata

/// Reads one file.
///
/// A first pass counts records; a second parses all columns at once into their final memory, with
/// the types that a few rows suggest. Columns that turn out otherwise are looked at in full and
/// parsed again. Types therefore depend on all values, and never on how the file is cut for the
/// threads.
struct CSVReader {
  let options: CSVOptions
  let source: CSVSource
  let header: CSVHeader
  let scanner: RecordScanner
  let context: ParseContext
  let report: CSVReport
  let chunks: [Chunk]
  let rowCount: Int
  /// The columns to read, in the order of the result.
  let selected: [Int]
  let meter: ProgressMeter
  var diagnostics: [LoadDiagnostic]
  /// The columns without missing values in which the least integer of 64 bits is a value.
  var withLeastInteger: Set<Int> = []

  init(
    file: String, content: FileBytes.Content, options: CSVOptions, meter: ProgressMeter
  ) throws {
    self.meter = meter
    let source = try CSVSource(file: file, content: content, options: options, meter: meter)
    let dialect = try CSVDialect(source: source, options: options)
    let scanner = RecordScanner(
      base: UnsafePointer(source.buffer.base), end: source.buffer.count,
      delimiter: dialect.delimiter)
    let header = try CSVHeader(scanner: scanner, source: source, options: options)
    self.options = options
    self.source = source
    self.header = header
    self.scanner = scanner
    diagnostics = header.diagnostics
    selected = try CSVSelection.columns(header.names, options: options)
    context = ParseContext(
      scanner: scanner, decimal: dialect.decimal, names: header.names, options: options)
    report = CSVReport(source: source, scanner: scanner, names: header.names)
    // Wide records make large chunks, so that what is kept for every column of every chunk stays
    // small beside the file.
    let plan = ChunkPlan(
      scanner: scanner, statistics: source.statistics, blockSize: options.chunkSize,
      dataStart: header.dataStart, skipsBlank: header.names.count > 1,
      maximumThreads: options.maximumThreads)
    chunks = ChunkPlan.joined(plan.chunks(), minimumSize: 512 * header.names.count)
    rowCount = chunks.reduce(0) { $0 + $1.rowCount }
    meter.advance(to: 0.6)
    try checkSize()
  }

  /// Returns the table and what was noticed.
  mutating func read() throws -> (Table, [LoadDiagnostic]) {
    var columns: [Int: Column] = [:]
    let inFileOrder = selected.sorted()
    let kinds = presumedKinds(inFileOrder)
    let stage = meter.stage(from: 0.6, to: 0.9, units: chunks.count)
    let first = try parse(
      inFileOrder.map { ($0, kinds[$0]?.kind ?? .text) }, isSecond: false, stage)
    let again = try settle(first, presumed: kinds, into: &columns)
    if !again.isEmpty {
      let second = try parse(again, isSecond: true, {})
      guard second.failed.isEmpty else {
        throw report.error(
          StructuralProblem(kind: .inconsistent, record: header.dataStart, field: 0, column: 0))
      }
      finish(mergeLevels(second), into: &columns)
    }
    let table = try Table(selected.compactMap { columns[$0] }.map(withTimes))
    meter.advance(to: 1)
    return (table, diagnostics)
  }

  /// Returns a column that is to hold times as one; it was read as text.
  private func withTimes(_ column: Column) throws -> Column {
    guard options.types[column.name] == .dateTime else { return column }
    return try column.parsedAsTimes(file: source.file)
  }

  /// Refuses files whose table would be much larger than they are.
  private func checkSize() throws {
    guard rowCount < Int(Int32.max) else {
      throw MicrodataError(
        .malformedFile,
        "\(source.file): a table holds at most 2,147,483,646 rows; the file has \(rowCount).")
    }
    // A full record has a delimiter or line end for every column, so a file with fewer bytes than
    // cells has a short record. Padding may make the table larger than the file, within reason.
    let (cells, overflow) = rowCount.multipliedReportingOverflow(by: header.names.count)
    let allowance = options.raggedRows == .pad ? max(16 * scanner.end, 1 << 22) : scanner.end
    guard overflow || cells > allowance else { return }
    let collector = FactsCollector(context: context, columns: [])
    for chunk in chunks {
      var short: Int?
      collector.forEachRecord(in: chunk) { record in
        if scanner.fields(from: record).fields.count < header.names.count { short = record }
        return short == nil
      }
      if let short {
        throw report.error(
          StructuralProblem(kind: .ragged, record: short, field: short, column: 0))
      }
    }
  }
}
