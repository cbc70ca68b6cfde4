/// Looks at every value of some columns to learn their types.
struct FactsCollector {
  let context: ParseContext
  /// The columns, in ascending order.
  let columns: [Int]

  /// Returns the facts of the columns, in their order, for the rows of a chunk.
  ///
  /// - Parameter maximumRows: After how many rows to stop.
  func facts(in chunk: Chunk, maximumRows: Int = .max) -> [ColumnFacts] {
    var facts = [ColumnFacts](repeating: ColumnFacts(), count: columns.count)
    var row = chunk.firstRow
    forEachRecord(in: chunk, maximumRows: maximumRows) { record in
      forEachField(of: record) { index, field in
        add(field, columns[index], row, to: &facts[index])
      } absent: { index in
        facts[index].missing += 1
      }
      row += 1
      return true
    }
    return facts
  }

  private func add(
    _ field: RecordScanner.Field, _ column: Int, _ row: Int, to facts: inout ColumnFacts
  ) {
    let codes = context.userCodes[column]
    if context.isMissing(field) || codes?.reason(field.content) != nil {
      facts.missing += 1
      return
    }
    let value = field.hasDoubledQuotes ? .text : context.reader.classify(field.content)
    if codes?.reason(value) != nil {
      facts.missing += 1
    } else {
      facts.add(value, row: row)
    }
  }

  /// Whether a field stands for a missing value of its column.
  func isMissing(_ field: RecordScanner.Field, _ column: Int) -> Bool {
    let codes = context.userCodes[column]
    return context.isMissing(field) || codes?.reason(field.content) != nil
      || codes?.reason(context.reader.classify(field.content)) != nil
  }

  /// Calls a function with the position of every record, until it returns false.
  func forEachRecord(in chunk: Chunk, maximumRows: Int = .max, _ body: (Int) -> Bool) {
    var position = chunk.start
    var rows = 0
    while position < chunk.end, rows < maximumRows {
      if context.skipsBlank, Byte.endsLine(context.scanner.base[position]) {
        position += 1
        continue
      }
      guard body(position) else { return }
      position = context.scanner.recordEnd(from: position)
      rows += 1
    }
  }

  /// Calls a function with every field of the columns in a record, another for those absent.
  func forEachField(
    of record: Int, _ present: (Int, RecordScanner.Field) -> Void, absent: (Int) -> Void
  ) {
    let scanner = context.scanner
    var position = record
    var column = 0
    var hasMore = true
    for (index, wanted) in columns.enumerated() {
      while hasMore, column <= wanted {
        let field = scanner.field(at: position)
        if column == wanted { present(index, field) }
        hasMore = field.problem == nil && scanner.base[field.next] == scanner.delimiter
        position = field.next + 1
        column += 1
      }
      if column <= wanted { absent(index) }
    }
  }

  /// Returns where the record of a row begins, and its field of a column.
  static func locate(
    row: Int, column: Int, chunks: [Chunk], context: ParseContext
  ) -> (record: Int, value: ByteSlice) {
    let collector = FactsCollector(context: context, columns: [column])
    for chunk in chunks where row >= chunk.firstRow && row < chunk.firstRow + chunk.rowCount {
      var current = chunk.firstRow
      var result = (record: chunk.start, value: ByteSlice(start: nil, count: 0))
      collector.forEachRecord(in: chunk) { record in
        if current == row {
          result.record = record
          collector.forEachField(of: record) {
            result.value = $1.content
          } absent: { _ in
          }
        }
        current += 1
        return current <= row
      }
      return result
    }
    return (0, ByteSlice(start: nil, count: 0))
  }
}
