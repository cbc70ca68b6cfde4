internal import Microdata

/// Puts decoded blocks together into tables.
struct TableAssembly {
  private var columns: [ColumnAssembly]
  private(set) var rowCount = 0
  private let metadata: TableMetadata
  private let limits: LoadLimits

  init(
    _ plan: [(variable: Variable, meaning: ColumnMeaning)], metadata: TableMetadata,
    limits: LoadLimits, keepsType: Bool
  ) {
    columns = plan.map { ColumnAssembly($0.variable, $0.meaning, keepsType: keepsType) }
    self.metadata = metadata
    self.limits = limits
  }

  /// Adds the rows of a block.
  ///
  /// - Throws: `MicrodataError` with code `limitExceeded`.
  mutating func append(_ block: DecodedBlock, file: String) throws {
    precondition(block.pieces.count == columns.count, "a block has a piece for each column")
    for (index, piece) in block.pieces.enumerated() { columns[index].append(piece) }
    rowCount += block.rowCount
    try limits.require(rowCount, atMost: Int(Int32.max) - 1, "rows", file: file)
    let bytes = columns.reduce(0) { $0 + $1.byteCount }
    try limits.require(bytes, atMost: limits.maximumBytes, "bytes of values", file: file)
  }

  /// Returns the table and forgets the rows.
  ///
  /// - Throws: `MicrodataError` with code `encoding`.
  mutating func table(_ texts: inout TextResolver, maximumThreads: Int?) throws -> Table {
    texts.settle(columns.filter { $0.meaning == .text }.flatMap(\.undecodedTexts))
    let resolver = texts
    var finished: [Column] = []
    // A few columns at a time, so that the pieces of one are gone before the next are made whole.
    let step = max(1, maximumThreads ?? Workers.coreCount)
    for start in stride(from: 0, to: columns.count, by: step) {
      let ready = Array(columns[start..<min(start + step, columns.count)])
      for index in start..<min(start + step, columns.count) {
        columns[index] = ColumnAssembly(
          columns[index].variable, columns[index].meaning, keepsType: columns[index].keepsType)
      }
      let results = Workers.map(ready.count, maximumThreads: maximumThreads) { index in
        Result { try ready[index].column(resolver) }
      }
      for result in results {
        let (column, notes) = try result.get()
        finished.append(column)
        texts.add(notes)
      }
    }
    rowCount = 0
    return try Table(finished, metadata: metadata)
  }
}
