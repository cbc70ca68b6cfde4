internal import Microdata

/// Reads the table of a kind of record, in the order of cases.
///
/// No query joins or sorts: with a made-up schema either could take any time and memory.
struct CSProTableReader {
  private static let blockRows = 8192

  let database: SQLiteFile
  let dictionary: CSProDictionary
  let layout: CSProLayout
  let fields: [CSProField]
  let narrows: Bool

  /// A value of an id item.
  private enum Cell {
    case null
    case number(Double)
    case text([UInt8])
  }

  /// A node of a level.
  private struct Node {
    /// The place of its case.
    let position: Int
    /// The numbers of the nodes of the levels below the first that it is in, and its own.
    let path: [Double]
    /// The id items, of its level and those above.
    let ids: [Cell]
  }

  /// A record of a node, with its number in it.
  private typealias Entry = (row: Int64, node: Int64, occurrence: Double)

  /// Reads all records.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`, and whatever `body` throws.
  func read(
    _ cases: inout CSProCases, _ meter: ProgressMeter, _ body: (DecodedBlock) throws -> Void
  ) throws {
    let tables = try database.tables()
    let nodes = try self.nodes(cases, tables)
    meter.advance(to: 0.2)
    var findings = DecodedBlock(rowCount: 0, pieces: [])
    let entries = try self.entries(nodes, &cases, tables, &findings)
    meter.advance(to: 0.3)
    let table = layout.record.name.lowercased()
    let own = fields.filter { $0.idLevel == nil && $0.content != .occurrence }
    let list = own.map { SQLiteFile.quoted($0.databaseName) }
    let columns = try database.columns(of: table)
    for field in own where !columns.contains(field.databaseName) {
      throw failure("table “\(table)” has no column “\(field.databaseName)”")
    }
    let query = try database.prepare(
      "SELECT \((list + ["1"]).joined(separator: ", ")) FROM \(SQLiteFile.quoted(table)) "
        + "WHERE rowid = ?")
    let ids = layout.fields.filter { $0.idLevel != nil }.map(\.variable.name)
    let places = fields.map { field in ids.firstIndex(of: field.variable.name) ?? 0 }
    for start in stride(from: 0, to: max(1, entries.count), by: Self.blockRows) {
      let part = entries[start..<min(start + Self.blockRows, entries.count)]
      var builders = fields.map { CSProColumnBuilder($0, narrows: narrows, capacity: part.count) }
      for entry in part {
        query.restart(entry.row)
        guard try query.next() else { throw failure("a record of table “\(table)” is gone") }
        var column = 0
        for (index, field) in fields.enumerated() {
          if field.content == .occurrence {
            builders[index].add(count: Int(entry.occurrence))
          } else if field.idLevel != nil {
            switch nodes[entry.node]?.ids[places[index]] ?? .null {
            case .null: builders[index].addNotInUniverse()
            case .number(let number): add(number, field, &builders[index])
            case .text(let text):
              text.withUnsafeBufferPointer { add($0, field, entry.row, &builders[index]) }
            }
          } else {
            switch query.value(column) {
            case .null: builders[index].addNotInUniverse()
            case .number(let number): add(number, field, &builders[index])
            case .bytes(let bytes, _): add(bytes, field, entry.row, &builders[index])
            }
            column += 1
          }
        }
      }
      var block = findings
      findings = DecodedBlock(rowCount: 0, pieces: [])
      let pieces = builders.map { $0.piece(&block.log) }
      try body(
        DecodedBlock(
          rowCount: part.count, pieces: pieces, log: block.log, dropped: block.dropped,
          rejects: block.rejects))
      meter.advance(to: 0.3 + 0.69 * Double(start + part.count) / Double(max(1, entries.count)))
    }
  }

  // MARK: - Order

  /// The nodes of the level of the record, by their number in the database.
  private func nodes(_ cases: CSProCases, _ tables: Set<String>) throws -> [Int64: Node] {
    var result: [Int64: Node] = [:]
    for level in 0...layout.level {
      let table = "level-\(level + 1)"
      guard tables.contains(table) else { throw failure("there is no table “\(table)”") }
      let columns = try database.columns(of: table)
      let ids = layout.fields.filter { $0.idLevel == level }.map(\.databaseName)
      let parent = level == 0 ? "case-id" : "level-\(level)-id"
      for name in ids + ["\(table)-id", parent] where !columns.contains(name) {
        throw failure("table “\(table)” has no column “\(name)”")
      }
      let occurrence = columns.contains("occ") ? "\"occ\"" : "1"
      let query = try database.prepare(
        "SELECT \(SQLiteFile.quoted("\(table)-id")), \(SQLiteFile.quoted(parent)), \(occurrence)"
          + ids.map { ", \(SQLiteFile.quoted($0))" }.joined() + " FROM \(SQLiteFile.quoted(table))")
      var nodes: [Int64: Node] = [:]
      while try query.next() {
        guard let id = query.integer(0) else { continue }
        let cells = ids.indices.map { index -> Cell in
          switch query.value(index + 3) {
          case .null: .null
          case .number(let number): .number(number)
          case .bytes(let bytes, _): .text(Array(bytes))
          }
        }
        if level == 0 {
          guard let key = query.text(1), let position = cases.positions[key] else { continue }
          nodes[id] = Node(position: position, path: [], ids: cells)
        } else if let key = query.integer(1), let above = result[key] {
          nodes[id] = Node(
            position: above.position, path: above.path + [number(query.value(2))],
            ids: above.ids + cells)
        }
      }
      result = nodes
    }
    return result
  }

  /// The records that are read, in order.
  private func entries(
    _ nodes: [Int64: Node], _ cases: inout CSProCases, _ tables: Set<String>,
    _ findings: inout DecodedBlock
  ) throws -> [Entry] {
    let table = layout.record.name.lowercased()
    guard tables.contains(table) else { throw failure("there is no table “\(table)”") }
    let columns = try database.columns(of: table)
    let level = "level-\(layout.level + 1)-id"
    guard columns.contains(level) else {
      throw failure("table “\(table)” has no column “\(level)”")
    }
    let occurrence = columns.contains("occ") ? "\"occ\"" : "1"
    let query = try database.prepare(
      "SELECT rowid, \(SQLiteFile.quoted(level)), \(occurrence) FROM \(SQLiteFile.quoted(table))")
    var found: [Entry] = []
    while try query.next() {
      guard let row = query.integer(0) else { continue }
      guard let id = query.integer(1), let node = nodes[id] else {
        leaveOut(row, "orphan-record", "a record that belongs to no case is left out", &findings)
        continue
      }
      switch cases.states[node.position] {
      case .deleted: cases.dropped["deleted-case", default: 0] += 1
      case .partial: cases.dropped["partial-save", default: 0] += 1
      case .kept: found.append((row, id, number(query.value(2))))
      }
    }
    found.sort { left, right in
      guard let first = nodes[left.node], let second = nodes[right.node] else { return false }
      if first.position != second.position { return first.position < second.position }
      if left.node != right.node {
        if first.path != second.path {
          return first.path.lexicographicallyPrecedes(second.path)
        }
        return left.node < right.node
      }
      return (left.occurrence, left.row) < (right.occurrence, right.row)
    }
    return numbered(found, &findings)
  }

  /// Numbers the records of each node, and leaves out those beyond the most that there may be.
  private func numbered(
    _ found: [Entry], _ findings: inout DecodedBlock
  ) -> [Entry] {
    var (result, node, count): ([Entry], Int64?, Int) = ([], nil, 0)
    result.reserveCapacity(found.count)
    for entry in found {
      count = entry.node == node ? count + 1 : 1
      node = entry.node
      guard count <= layout.record.maximum else {
        leaveOut(
          entry.row, "too-many-records",
          "a case has more than \(layout.record.maximum) records “\(layout.record.name)”; the surplus "
            + "is left out", &findings)
        continue
      }
      result.append((entry.row, entry.node, Double(count)))
    }
    return result
  }

  private func leaveOut(
    _ row: Int64, _ rule: String, _ message: String, _ findings: inout DecodedBlock
  ) {
    findings.dropped[rule, default: 0] += 1
    findings.log.add(LoadDiagnostic(.warning, message, rule: rule))
    if findings.rejects.count < 1000 {
      findings.rejects.append(
        LoadReport.Reject(line: Int(clamping: row), rule: rule, text: layout.record.name))
    }
  }

  // MARK: - Values

  private func number(_ value: SQLiteQuery.Value) -> Double {
    if case .number(let number) = value, number == number { return number }
    return 0
  }

  private func add(_ number: Double, _ field: CSProField, _ builder: inout CSProColumnBuilder) {
    if field.content == .text {
      var text = CodeText.of(number)
      return text.withUTF8 { bytes in
        if let base = bytes.baseAddress { builder.addText(base, count: bytes.count) }
      }
    }
    // The numbers by which CSPro stands for values that are none begin at 10⁵⁰.
    guard number >= 0.9e50 else { return builder.add(number) }
    switch number {
    case ..<5e50: builder.addMissing("MISSING")
    case ..<5e51: builder.addNotInUniverse()
    case ..<5e54: builder.addMissing(CSProSpecials.invalid)
    default: builder.addMissing("REFUSED")
    }
  }

  private func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: CSProField, _ row: Int64,
    _ builder: inout CSProColumnBuilder
  ) {
    guard let base = bytes.baseAddress else {
      return field.content == .text ? builder.addMissing(nil) : builder.addNotInUniverse()
    }
    // Safe: the buffer has as many bytes as it says, and lives until the next row.
    if field.content == .text { return builder.addText(base, count: bytes.count) }
    switch DecimalField.read(base, count: bytes.count, decimals: 0) {
    case .blank: builder.addNotInUniverse()
    case .number(let number): add(number, field, &builder)
    case .other: builder.addInvalid(bytes.trimmed, line: Int(clamping: row))
    }
  }

  private func failure(_ problem: String) -> MicrodataError {
    MicrodataError(
      .malformedFile, "\(database.file): \(problem), although the dictionary asks for it.",
      hint: "The database may be damaged; copy it again, or repair it in CSPro.")
  }
}
