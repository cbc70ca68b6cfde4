internal import Microdata

/// Makes tables of decoded blocks: one of all rows, or batches, of the rows that were asked for.
struct CSProRowBatches {
  /// Thrown when there are no more rows that anybody wants.
  private struct Enough: Error {}

  private var assembly: TableAssembly
  private(set) var texts: TextResolver
  private let wanted: Range<Int>
  private let batchSize: Int?
  private let file: String
  private let maximumThreads: Int?
  private var position = 0
  /// The number of rows of all tables.
  private(set) var rowCount = 0
  private(set) var log = DiagnosticLog()
  private(set) var dropped: [String: Int] = [:]
  private(set) var rejects: [LoadReport.Reject] = []

  /// - Parameter batchSize: The most rows of a table; `nil` for one table.
  init(
    _ fields: [CSProField], metadata: TableMetadata, request: ScanRequest, batchSize: Int?,
    texts: TextResolver, options: LoadOptions
  ) {
    assembly = TableAssembly(
      fields.map { ($0.variable, $0.meaning) }, metadata: metadata, limits: options.limits,
      keepsType: batchSize != nil)
    wanted = request.rows.map { max(0, $0.lowerBound)..<max(0, $0.upperBound) } ?? 0..<Int.max
    self.batchSize = batchSize.map { max(1, $0) }
    self.texts = texts
    file = texts.file
    maximumThreads = options.maximumThreads
  }

  /// Adds the rows of a block.
  mutating func add(_ block: DecodedBlock, _ body: (Table) throws -> Void) throws {
    log.add(block.log)
    dropped.merge(block.dropped) { $0 + $1 }
    rejects += block.rejects.prefix(max(0, 1000 - rejects.count))
    let rows = (position..<(position + block.rowCount)).clamped(to: wanted)
    defer { position += block.rowCount }
    var start = rows.lowerBound
    while start < rows.upperBound {
      let room = batchSize.map { $0 - assembly.rowCount } ?? rows.count
      let part = start..<min(start + room, rows.upperBound)
      let local = (part.lowerBound - position)..<(part.upperBound - position)
      try assembly.append(block.sliced(local), file: file)
      start = part.upperBound
      if let batchSize, assembly.rowCount >= batchSize { try body(table()) }
    }
    if position + block.rowCount >= wanted.upperBound { throw Enough() }
  }

  /// Calls a function that adds blocks, until it returns or all rows are there that were asked for.
  static func untilEnough(_ read: () throws -> Void) throws {
    do { try read() } catch is Enough {}
  }

  /// Gives out the last batch; returns the table, when it is to be one, else an empty one.
  mutating func finish(_ body: (Table) throws -> Void) throws -> Table {
    let rest = try table()
    if batchSize != nil, rest.rowCount > 0 { try body(rest) }
    return rest
  }

  private mutating func table() throws -> Table {
    rowCount += assembly.rowCount
    return try assembly.table(&texts, maximumThreads: maximumThreads)
  }
}
