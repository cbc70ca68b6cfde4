internal import Microdata

/// The canonical variables of a worker, read from a table by name; a variable that is not there is missing.
struct WorkerRecords {
  let table: Table
  private var columns: [String: Column] = [:]

  init(_ table: Table) {
    self.table = table
    for column in table.columns { columns[column.name] = column }
  }

  func has(_ name: String) -> Bool { columns[name] != nil }
  func number(_ name: String, _ row: Int) -> Double? { columns[name]?.number(at: row) }
  func text(_ name: String, _ row: Int) -> String? { columns[name]?.text(at: row) }
  /// An amount that is zero when nothing is recorded, and `nil` when it was refused or is not known.
  func amount(_ name: String, _ row: Int) -> Double? {
    isDeclaredMissing(name, row) ? nil : number(name, row) ?? 0
  }
  func month(_ name: String, _ row: Int) -> Int? { text(name, row).flatMap(Month.number) }

  /// The currency of an amount, given the column that holds it.
  func currency(_ name: String, _ row: Int) -> ExchangeRates.Currency {
    has(name) ? .code(text(name, row)) : .notAsked
  }

  /// Whether a value was asked for and refused or not known, as against empty.
  func isDeclaredMissing(_ name: String, _ row: Int) -> Bool {
    if case .user = columns[name]?.missingKind(at: row) { return true }
    return false
  }
}

/// The cost items of each worker, from a roster with a row for each item.
struct CostRoster {
  struct Entry {
    let item: String
    /// `nil` when refused or not known.
    let paid: Double?
    let currency: ExchangeRates.Currency
    let month: Int?
    /// Zero when nothing is recorded, `nil` when refused or not known.
    let deducted: Double?
    let reimbursed: Double?
  }

  private(set) var entries: [String: [Entry]] = [:]

  /// No roster was asked.
  init() {}

  /// Reads a roster.
  ///
  /// - Throws: `SurveyModuleError` when a row has no worker or an item without a code, or belongs to
  ///   nobody.
  init(_ table: Table, workers: Set<String>) throws {
    let (worker, item) = (try table.column("worker"), try table.column("item"))
    let records = WorkerRecords(table)
    _ = try table.column("paid")
    var strangers = 0
    var firstStranger = ""
    for row in 0..<table.rowCount {
      guard let id = worker.text(at: row), let code = item.text(at: row) else {
        throw SurveyModuleError(
          .invalidData, "Row \(row + 1) of the cost items has no worker or no item.")
      }
      guard workers.contains(id) else {
        strangers += 1
        if strangers == 1 { firstStranger = "\(id) in row \(row + 1)" }
        continue
      }
      let answer = records.text("answer", row)
      let paid = records.number("paid", row) ?? (answer == "zero" ? 0 : nil)
      entries[id, default: []].append(
        Entry(
          item: CostItem.padded(code), paid: paid, currency: records.currency("currency", row),
          month: records.month("month", row), deducted: records.amount("deducted", row),
          reimbursed: records.amount("reimbursed", row)))
    }
    if strangers > 0 {
      throw SurveyModuleError(
        .invalidData,
        "\(strangers) cost items belong to workers who are not in the table, first \(firstStranger).",
        hint: "The two files need the same identifiers; leading zeros count.")
    }
  }
}
