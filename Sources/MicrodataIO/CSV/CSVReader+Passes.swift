internal import Microdata

extension CSVReader {
  /// Columns that were parsed together.
  struct Pass {
    var columns: [ParsedColumn]
    /// The levels of every chunk, by column.
    var levels: [[LevelTable?]]
    /// The columns with a value that does not fit.
    var failed: Set<Int>
  }

  /// Parses some columns of all records.
  ///
  /// - Parameter isSecond: Whether all values are known to fit.
  /// - Throws: `MicrodataError` for the first malformed record.
  mutating func parse(
    _ columns: [(column: Int, kind: ColumnKind)], isSecond: Bool, _ stage: @Sendable () -> Void
  ) throws -> Pass {
    let (context, chunks, count) = (context, chunks, header.names.count)
    let withLeastInteger = withLeastInteger
    let requests = columns.map { column, kind in
      let hasCodes = context.userCodes[column] != nil
      let isForced = options.types[header.names[column]] != nil
      var slot = ColumnSlot(kind, hasCodes: hasCodes, isForced: isForced, context: context)
      slot.acceptsLeast = withLeastInteger.contains(column)
      return (column: column, slot: slot, hasReasons: hasCodes)
    }
    var results: [ChunkResult] = []
    var parsed = try ColumnMemory.filled(requests, rows: rowCount) { ready in
      let shared = SharedSlots(ready)
      results = Workers.map(chunks.count, maximumThreads: options.maximumThreads) { index in
        defer { stage() }
        var slots = [ColumnSlot](repeating: ColumnSlot(), count: count)
        for (column, slot) in shared.slots { slots[column] = slot }
        return slots.withUnsafeMutableBufferPointer { buffer in
          // Safe: chunks write disjoint rows, and the memory outlives this call.
          var parser = ChunkParser(context: context, chunk: chunks[index], slots: buffer)
          parser.parse()
          return parser.result
        }
      }
      if let problem = results.lazy.compactMap(\.problem).first { throw report.error(problem) }
    }
    for index in parsed.indices {
      parsed[index].isComplete = withLeastInteger.contains(parsed[index].column)
    }
    if !isSecond { noteSurplus(results) }
    return Pass(
      columns: parsed, levels: results.map(\.levels),
      failed: results.reduce(into: []) { $0.formUnion($1.failed) })
  }

  private mutating func noteSurplus(_ results: [ChunkResult]) {
    let rows = results.reduce(0) { $0 + $1.surplusRows }
    guard rows > 0, let first = results.lazy.compactMap(\.firstSurplus).first else { return }
    diagnostics.append(
      LoadDiagnostic(
        .warning,
        "\(rows) \(rows == 1 ? "row has" : "rows have") more fields than the "
          + "\(header.names.count) columns; the surplus values are left out.",
        line: report.line(first)))
  }

  /// Keeps the columns whose types are right, and returns the others with their types.
  mutating func settle(
    _ pass: Pass, presumed: [Int: PresumedKind], into columns: inout [Int: Column]
  ) throws -> [(column: Int, kind: ColumnKind)] {
    let unclear = pass.columns.filter { parsed in
      guard !pass.failed.contains(parsed.column) else { return true }
      return presumed[parsed.column]?.hasEvidence == false && parsed.storage.isAllMissing
    }
    let facts = collectFacts(unclear.map(\.column))
    var again: [(column: Int, kind: ColumnKind)] = []
    var settled: [SettledColumn] = []
    for merged in mergeLevels(pass) {
      let column = merged.parsed.column
      let isForced = presumed[column]?.isForced ?? false
      var kind = merged.parsed.kind
      if isForced {
        if pass.failed.contains(column) { kind = try forcedKind(column, facts[column]) }
      } else if let known = facts[column] ?? merged.facts(context.reader) {
        kind = try resolve(column, known)
        noteEasternDigits(column, kind, merged)
      }
      // Otherwise the type would be text, or an error.
      if kind == .int64, facts[column]?.leastIntegers ?? 0 > 0 { withLeastInteger.insert(column) }
      if kind == merged.parsed.kind, !pass.failed.contains(column) {
        settled.append(merged)
      } else {
        again.append((column, kind))
      }
    }
    finish(settled, into: &columns)
    return again
  }

  /// Gives text columns codes that hold for the whole file.
  func mergeLevels(_ pass: Pass) -> [SettledColumn] {
    let columns = pass.columns.map { SettledColumn($0) }
    let (levels, chunks, seed) = (pass.levels, chunks, context.seed)
    Workers.run(columns.count, maximumThreads: options.maximumThreads) { index in
      let column = columns[index]
      guard column.parsed.kind == .text else { return }
      column.merge(levels.map { $0[column.parsed.column] }, chunks: chunks, seed: seed)
    }
    return columns
  }

  /// Makes the columns of the table.
  func finish(_ settled: [SettledColumn], into columns: inout [Int: Column]) {
    let (context, names) = (context, header.names)
    let made = Workers.map(settled.count, maximumThreads: options.maximumThreads) { index in
      settled[index].column(
        named: names[settled[index].parsed.column],
        kinds: context.userCodes[settled[index].parsed.column]?.kinds)
    }
    for (source, column) in zip(settled, made) { columns[source.parsed.column] = column }
  }

  private mutating func noteEasternDigits(
    _ column: Int, _ kind: ColumnKind, _ merged: SettledColumn
  ) {
    guard kind == .text, !options.easternArabicDigits, let levels = merged.merger?.merged.levels
    else { return }
    let reader = ValueReader(decimal: context.reader.decimal, easternArabicDigits: true)
    // The first values tell; a column of names is not looked at in full.
    let sample = levels.prefix(100)
    let count = sample.count { reader.number($0.content) != nil }
    let plain = sample.count { context.reader.number($0.content) != nil }
    guard count > plain, 2 * count > sample.count else { return }
    diagnostics.append(
      LoadDiagnostic(
        .warning,
        "Column “\(header.names[column])” is text with Arabic-Indic or Persian digits; "
          + "easternArabicDigits: true reads them as numbers.", column: header.names[column]))
  }
}
