public import Microdata

extension FixedWidthSource {
  /// Reads rows in batches, in their order.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    var run = try FixedWidthRun(self, request, keepsType: true)
    let size = max(1, request.batchSize)
    try run.forEach { block, state in
      var start = 0
      while start < block.rowCount {
        let end = min(block.rowCount, start + size - state.assembly.rowCount)
        try state.assembly.append(block.sliced(start..<end), file: file.name)
        start = end
        if state.assembly.rowCount >= size { try body(state.table()) }
      }
    }
    if run.state.assembly.rowCount > 0 { try body(run.state.table()) }
    return try run.report()
  }

  /// Reads rows into one table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    var run = try FixedWidthRun(self, request, keepsType: false)
    try run.forEach { block, state in try state.assembly.append(block, file: file.name) }
    let table = try run.state.table()
    return LoadedTable(table: table, report: try run.report())
  }
}

/// One pass over a file of fixed-width records.
private struct FixedWidthRun {
  /// What changes from block to block.
  struct State {
    var assembly: TableAssembly
    var texts: TextResolver
    let maximumThreads: Int?

    /// The rows so far as a table; they are then forgotten.
    mutating func table() throws -> Table {
      LabelMatching.matched(try assembly.table(&texts, maximumThreads: maximumThreads))
    }
  }

  var state: State
  private let source: FixedWidthSource
  private let decoder: FixedWidthDecoder
  private let rows: Range<Int>
  private var rowsRead = 0
  private var log = DiagnosticLog()
  private var dropped: [String: Int] = [:]
  private var rejects: [LoadReport.Reject] = []

  init(_ source: FixedWidthSource, _ request: ScanRequest, keepsType: Bool) throws {
    self.source = source
    let layout = source.layout
    let type = try source.schema.recordType(request.recordType)
    let index = source.schema.recordTypes.firstIndex { $0.name == type.name } ?? 0
    let fields = layout.fields(of: type.name)
    let wanted = try type.positions(of: request.columns).map { fields[$0] }
    rows = request.rows ?? 0..<Int.max
    decoder = FixedWidthDecoder(
      wanted, layout, type: index, width: source.width, narrows: !keepsType)
    state = State(
      assembly: TableAssembly(
        wanted.map { ($0.variable, $0.variable.type == .text ? .text : .number) },
        metadata: layout.metadata, limits: source.options.limits, keepsType: keepsType),
      texts: TextResolver(
        source.options.encoding, declared: source.encoding, texts: [], file: source.file.name),
      maximumThreads: source.options.maximumThreads)
  }

  /// Calls a function with every decoded block, cut to the rows asked for.
  mutating func forEach(_ body: (DecodedBlock, inout State) throws -> Void) throws {
    let stream = try source.file.content(source.options.limits)
    var blocks = CaseBlocks(
      stream, linesPerCase: source.layout.linesPerCase, columns: decoder.fields.count)
    let meter = ProgressMeter(source.options.progress)
    let decoder = decoder
    var (seen, isDone) = (0, false)
    try BlockPipeline.forEach(
      maximumThreads: source.options.maximumThreads,
      next: { isDone ? nil : try blocks.next() },
      decode: { decoder.decode($0) }
    ) { block in
      guard !isDone else { return }
      note(block)
      let low = min(max(rows.lowerBound - seen, 0), block.rowCount)
      let high = min(max(rows.upperBound - seen, low), block.rowCount)
      seen += block.rowCount
      isDone = seen >= rows.upperBound
      rowsRead += high - low
      if low < high { try body(block.sliced(low..<high), &state) }
      meter.advance(to: stream.fraction)
    }
    meter.advance(to: 1)
  }

  private mutating func note(_ block: DecodedBlock) {
    log.add(block.log)
    dropped.merge(block.dropped) { $0 + $1 }
    rejects += block.rejects.prefix(max(0, 1000 - rejects.count))
  }

  /// What was read and noticed.
  func report() throws -> LoadReport {
    var provenance = Provenance(
      file: source.file.name, byteCount: source.file.size,
      format: FixedWidthSource.format(source.layout), encoding: state.texts.encodingName)
    provenance.rowsRead = rowsRead
    provenance.rowsDropped = dropped
    if source.options.hashesContent {
      provenance.sha256 = try FileDigest.sha256(of: source.file)
    }
    var log = log
    log.add(state.texts.log)
    return LoadReport(provenance: provenance, diagnostics: log.diagnostics, rejects: rejects)
  }
}
