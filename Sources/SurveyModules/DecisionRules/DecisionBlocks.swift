internal import Dispatch
internal import Microdata
internal import Synchronization

/// Decides measures on blocks of rows that fit the cache, several at a time.
///
/// A rule reads nothing but its own row, so the blocks are independent and the result is the same for any
/// number of threads.
struct DecisionBlocks {
  private static let rows = 16_384

  private let measures: [(list: DecisionList, rules: [DecisionRule])]
  private let table: Table
  private let columns: [Column]

  /// Prepares measures that read each other's decisions in their order.
  init(_ measures: [(list: DecisionList, rules: [DecisionRule])], _ table: Table) {
    (self.measures, self.table) = (measures, table)
    let names = Set(
      measures.flatMap { measure in
        (measure.list.universe?.columnNames ?? []) + measure.rules.flatMap(\.variables)
      })
    columns = names.sorted().compactMap { table[$0] }
  }

  /// The number of the rule that decides on each row, by measure.
  ///
  /// - Throws: `MicrodataError` when a variable is of another type than the rules compare it with.
  func numbers() throws -> [[Int16]] {
    let count = (table.rowCount + Self.rows - 1) / Self.rows
    let results = Mutex<[Int: Result<[[Int16]], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let rows = Int32(number * Self.rows)..<Int32(min((number + 1) * Self.rows, table.rowCount))
      let outcome = Result { try decide(rows) }
      results.withLock { $0[number] = outcome }
    }
    let blocks = results.withLock { $0 }
    var all = measures.map { _ in [Int16]() }
    for index in all.indices { all[index].reserveCapacity(table.rowCount) }
    for number in 0..<count {
      guard let block = try blocks[number]?.get() else { continue }
      for (index, part) in block.enumerated() { all[index] += part }
    }
    return all
  }

  private func decide(_ rows: Range<Int32>) throws -> [[Int16]] {
    // Rules without variables still need as many rows.
    let counted = Column(
      name: "mizan rows", storage: .int32(Array(repeating: 0, count: rows.count)), isComplete: true)
    var known = try Table(columns.map { $0.slice(Array(rows)) } + [counted])
    return try measures.map { list, rules in
      let numbers = try list.numbers(of: rules, in: known)
      let decided = Decisions(list: list, rules: rules, decided: numbers, notes: [])
      known = try known.adding([decided.categories])
      return numbers
    }
  }
}
