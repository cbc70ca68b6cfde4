/// The levels of a column, put together from the chunks it was parsed in.
struct LevelMerger {
  /// The distinct texts, in order of first appearance in the file.
  let merged: LevelTable
  /// For each chunk the code of each of its levels.
  private let codes: [[Int32]]
  private let tables: [LevelTable?]

  /// Merges the tables of the chunks, which are in the order of the file.
  init(_ tables: [LevelTable?], seed: UInt64) {
    var merged = LevelTable(seed: seed)
    codes = tables.map { table in table?.levels.map { merged.code(of: $0) } ?? [] }
    self.tables = tables
    self.merged = merged
  }

  /// Returns what the levels say of the column, without missing values.
  func facts(_ reader: ValueReader, values: [Int32]) -> ColumnFacts {
    var facts = ColumnFacts()
    let classes = merged.levels.map { reader.classify($0.content) }
    for (level, value) in zip(merged.levels, classes) { facts.add(value, row: level.firstRow) }
    // Only a column with numbers depends on how often each value occurs.
    guard facts.numbers > 0 else { return facts }
    var counts = [Int](repeating: 0, count: classes.count)
    var missing = 0
    for value in values {
      if value < 0 { missing += 1 } else { counts[Int(value)] += 1 }
    }
    facts = ColumnFacts()
    facts.missing = missing
    for (index, level) in merged.levels.enumerated() {
      facts.add(classes[index], row: level.firstRow, count: counts[index])
    }
    return facts
  }

  /// Replaces the codes of the chunks by those of the whole column.
  func recode(_ values: inout [Int32], chunks: [Chunk]) {
    for (index, chunk) in chunks.enumerated() {
      recode(&values, codes[index], chunk.firstRow..<(chunk.firstRow + chunk.rowCount))
    }
  }

  /// Returns the levels as strings.
  ///
  /// Texts that differ only in how characters are composed are equal strings in Swift; the later of
  /// two gets the code of the earlier.
  func strings(_ values: inout [Int32]) -> [String] {
    let strings = merged.levels.map { $0.content.text }
    guard merged.levels.contains(where: { $0.content.contains { $0 >= 128 } }) else {
      return strings
    }
    var codes: [String: Int32] = [:]
    codes.reserveCapacity(strings.count)
    var unique: [String] = []
    let final = strings.map { string -> Int32 in
      if let code = codes[string] { return code }
      let code = Int32(unique.count)
      codes[string] = code
      unique.append(string)
      return code
    }
    if unique.count < strings.count { recode(&values, final, values.indices) }
    return unique
  }

  private func recode(_ values: inout [Int32], _ codes: [Int32], _ rows: Range<Int>) {
    guard codes.enumerated().contains(where: { $0.offset != Int($0.element) }) else { return }
    for row in rows where values[row] >= 0 { values[row] = codes[Int(values[row])] }
  }
}
