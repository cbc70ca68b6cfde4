internal import Microdata

/// Writes a table as separated values.
struct CSVWriter: Sendable {
  private let columns: [Column]
  private let rowCount: Int
  private let delimiter: UInt8
  private let decimal: UInt8
  private let options: CSVWritingOptions
  private let lineEnd: [UInt8]
  private let missing: [UInt8]
  /// The levels of text columns as they are written.
  private let levels: [[[UInt8]]]

  init(_ table: Table, delimiter: UInt8, decimal: UInt8, options: CSVWritingOptions) {
    columns = table.columns
    rowCount = table.rowCount
    self.delimiter = delimiter
    self.decimal = decimal
    self.options = options
    lineEnd = Array(options.lineEnding.utf8)
    missing = Array(options.missingText.utf8)
    levels = columns.map { column in
      guard case .category(_, let levels) = column.storage else { return [] }
      return levels.map { Self.quotedIfNeeded($0, delimiter, options.missingText) }
    }
  }

  /// Returns the whole file.
  func bytes() -> [UInt8] {
    var result: [UInt8] = options.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    guard !columns.isEmpty else { return result }
    if options.hasHeader {
      for (index, column) in columns.enumerated() {
        if index > 0 { result.append(delimiter) }
        result += Self.quotedIfNeeded(column.name, delimiter, options.missingText)
      }
      result += lineEnd
    }
    let size = 8192
    let blocks = (rowCount + size - 1) / size
    let parts = Workers.map(blocks, maximumThreads: options.maximumThreads) { block in
      rows(block * size..<min((block + 1) * size, rowCount))
    }
    result.reserveCapacity(result.count + parts.reduce(0) { $0 + $1.count })
    for part in parts { result += part }
    return result
  }

  private func rows(_ rows: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(rows.count * columns.count * 6)
    for row in rows {
      for index in columns.indices {
        if index > 0 { result.append(delimiter) }
        append(columns[index], index, row, to: &result)
      }
      result += lineEnd
    }
    return result
  }

  private func append(_ column: Column, _ index: Int, _ row: Int, to result: inout [UInt8]) {
    guard !column.isMissing(at: row) else {
      if options.missingStyle == .userCodes, let reasons = column.reasons,
        case .user(let code, _) = reasons.kind(at: row)
      {
        // Not quoted: a quoted token is text, even when the reader knows the code.
        result += Array(code.utf8)
      } else {
        result += missing
      }
      return
    }
    switch column.storage {
    case .int32(let values): Self.append(Int64(values[row]), to: &result)
    case .int64(let values): Self.append(values[row], to: &result)
    case .double(let values): append(values[row], to: &result)
    case .category(let codes, _): result += levels[index][Int(codes[row])]
    case .bool(let values): result += Array((values[row] == 1 ? "true" : "false").utf8)
    case .date(let values):
      result += Array(CalendarDate(daysSinceEpoch: values[row]).description.utf8)
    case .dateTime(let values):
      result += Array(LocalDateTime(millisecondsSinceEpoch: values[row]).description.utf8)
    }
  }

  private func append(_ value: Double, to result: inout [UInt8]) {
    // The sign of a negative zero is part of its value, but not of the code that it stands for.
    let text = value == 0 && value.sign == .minus ? "-0.0" : CodeText.of(value)
    guard decimal != Byte.point || delimiter == Byte.point else {
      result.append(contentsOf: text.utf8)
      return
    }
    let bytes = text.utf8.map { $0 == Byte.point ? decimal : $0 }
    let isQuoted = bytes.contains(delimiter)
    if isQuoted { result.append(Byte.quote) }
    result += bytes
    if isQuoted { result.append(Byte.quote) }
  }

  private static func append(_ value: Int64, to result: inout [UInt8]) {
    if value < 0 { result.append(Byte.minus) }
    var magnitude = value.magnitude
    let start = result.count
    repeat {
      result.append(Byte.zero + UInt8(magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    result[start...].reverse()
  }

  /// Quotes a text that would otherwise read as something else.
  static func quotedIfNeeded(_ text: String, _ delimiter: UInt8, _ missing: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let hasEdgeBlank =
      bytes.first.map(Byte.isBlank) ?? true || bytes.last.map(Byte.isBlank) ?? true
    let hasSpecial = bytes.contains { $0 == delimiter || $0 == Byte.quote || Byte.endsLine($0) }
    let isMark = text == missing || bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard hasEdgeBlank || hasSpecial || isMark else { return bytes }
    var result: [UInt8] = [Byte.quote]
    for byte in bytes {
      if byte == Byte.quote { result.append(Byte.quote) }
      result.append(byte)
    }
    result.append(Byte.quote)
    return result
  }
}
