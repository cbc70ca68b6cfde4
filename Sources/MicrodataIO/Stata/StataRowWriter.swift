internal import Microdata

/// The long strings of a table: each distinct text of a variable once, at the row that has it first.
struct StataLongStringTable {
  /// For each column with long strings, by its position, the row of the first use of each level.
  private var firstRows: [Int: [Int]] = [:]
  private let plans: [StataColumnPlan]
  private let isWide: Bool

  init(_ plans: [StataColumnPlan], rowCount: Int, isWide: Bool) {
    self.plans = plans
    self.isWide = isWide
    for (index, plan) in plans.enumerated() where plan.type == .longString {
      guard case .category(let codes, let levels) = plan.column.storage else { continue }
      var rows = [Int](repeating: -1, count: levels.count)
      for (row, code) in codes.enumerated() where code >= 0 && rows[Int(code)] < 0 {
        rows[Int(code)] = row
      }
      firstRows[index] = rows
    }
  }

  /// The eight bytes that stand for a level in a row; zeros for the empty text.
  func reference(column: Int, level: Int) -> UInt64 {
    guard !plans[column].levels[level].isEmpty, let row = firstRows[column]?[level], row >= 0 else {
      return 0
    }
    return UInt64(column + 1) | UInt64(row + 1) << (isWide ? 24 : 16)
  }

  /// The texts in the order of their rows and columns.
  private var entries: [(column: Int, row: Int, level: Int)] {
    var entries: [(column: Int, row: Int, level: Int)] = []
    for (column, rows) in firstRows {
      for (level, row) in rows.enumerated() where row >= 0 && !plans[column].levels[level].isEmpty {
        entries.append((column, row, level))
      }
    }
    return entries.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// The bytes of the section.
  var byteCount: Int {
    entries.reduce(15) { $0 + 20 + plans[$1.column].levels[$1.level].count + 1 }
  }

  func write(to sink: FileSink) throws {
    try sink.write("<strls>")
    for entry in entries {
      var out = StataOutput(isWide: isWide)
      let content = plans[entry.column].levels[entry.level]
      // A text with zero bytes has to be stored as binary.
      let isBinary = content.contains(0)
      out.text("GSO")
      out.integer(UInt32(entry.column + 1))
      out.integer(UInt64(entry.row + 1))
      out.integer(UInt8(isBinary ? 129 : 130))
      out.integer(UInt32(content.count + 1))
      out.bytes += content + [0]
      try sink.write(out.bytes)
    }
    try sink.write("</strls>")
  }
}

/// Writes the rows of a table.
struct StataRowWriter {
  private let plans: [StataColumnPlan]
  private let longStrings: StataLongStringTable
  private let rowCount: Int

  init(_ plans: [StataColumnPlan], _ longStrings: StataLongStringTable, rowCount: Int) {
    self.plans = plans
    self.longStrings = longStrings
    self.rowCount = rowCount
  }

  func write(to sink: FileSink) throws {
    let width = plans.reduce(0) { $0 + $1.type.width }
    guard width > 0 else { return }
    let rowsAtATime = max(1, (1 << 20) / width)
    for start in stride(from: 0, to: rowCount, by: rowsAtATime) {
      let rows = start..<min(start + rowsAtATime, rowCount)
      var bytes = [UInt8](repeating: 0, count: rows.count * width)
      var offset = 0
      for (index, plan) in plans.enumerated() {
        fill(&bytes, rows, offset, width, plan, index)
        offset += plan.type.width
      }
      try sink.write(bytes)
    }
  }

  private func fill(
    _ bytes: inout [UInt8], _ rows: Range<Int>, _ offset: Int, _ width: Int,
    _ plan: StataColumnPlan,
    _ index: Int
  ) {
    func put(_ value: some FixedWidthInteger, _ row: Int, _ bytes: inout [UInt8]) {
      let place = (row - rows.lowerBound) * width + offset
      withUnsafeBytes(of: value.littleEndian) { source in
        for (position, byte) in source.enumerated() { bytes[place + position] = byte }
      }
    }
    for row in rows {
      if case .category(let codes, _) = plan.column.storage {
        guard codes[row] >= 0 else { continue }
        let level = Int(codes[row])
        if plan.type == .longString {
          put(longStrings.reference(column: index, level: level), row, &bytes)
        } else {
          let place = (row - rows.lowerBound) * width + offset
          for (position, byte) in plan.levels[level].enumerated() { bytes[place + position] = byte }
        }
        continue
      }
      let number = plan.column.isMissing(at: row) ? nil : value(plan.column, row)
      let tag = number == nil ? plan.tag(at: row) : 0
      switch plan.type {
      case .byte:
        put(number.map { Int8($0) } ?? Int8(StataMissing.leastByte) + Int8(tag), row, &bytes)
      case .int:
        put(number.map { Int16($0) } ?? Int16(StataMissing.leastInt) + Int16(tag), row, &bytes)
      case .long: put(number.map { Int32($0) } ?? StataMissing.leastLong + Int32(tag), row, &bytes)
      default:
        let pattern =
          number.flatMap { abs($0) < 8.988465674311579e307 ? $0.bitPattern : nil }
          ?? StataMissing.double + UInt64(tag) * StataMissing.doubleStep
        put(pattern, row, &bytes)
      }
    }
  }

  /// The number that stands for a value.
  private func value(_ column: Column, _ row: Int) -> Double? {
    guard let number = column.number(at: row) else { return nil }
    switch column.type {
    case .date: return number + Double(StataFormat.daysToEpoch)
    case .dateTime:
      guard case .dateTime(let values) = column.storage else { return nil }
      return Double(values[row]) + StataFormat.millisecondsToEpoch
    default: return number
    }
  }
}
