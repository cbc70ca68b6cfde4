internal import Microdata

/// Turns blocks of lines into the columns of one kind of record.
struct CSProDecoder: Sendable {
  /// The character at the beginning of a line that was erased.
  static let erased = UInt8(ascii: "~")
  /// The bytes of U+2424, which stands for a line end inside a text.
  private static let lineEndSymbol: [UInt8] = [0xE2, 0x90, 0xA4]
  /// The most records left out that a block shows.
  private static let rejectLimit = 1000
  /// The number of lines that are decoded at a time, so that they stay in the cache.
  private static let tileSize = 512

  /// The number of the kind of record among those of the dictionary.
  let record: Int
  let layout: CSProLayout
  /// The columns wanted.
  let fields: [CSProField]
  let finder: CSProRecordFinder
  let isUTF8: Bool
  let narrows: Bool

  /// Decodes a block that begins and ends with a case.
  func decode(_ block: RawBlock) -> DecodedBlock {
    var lines = CSProLines(block.buffer, isUTF8: isUTF8)
    var result = Findings()
    let records = find(&lines, block, &result)
    var builders = fields.map {
      CSProColumnBuilder($0, narrows: narrows, capacity: records.count)
    }
    for start in stride(from: 0, to: records.count, by: Self.tileSize) {
      let tile = start..<min(start + Self.tileSize, records.count)
      for index in fields.indices {
        let field = fields[index]
        switch field.content {
        case .occurrence: for row in tile { builders[index].add(count: records[row].occurrence) }
        case .number:
          for row in tile {
            addNumber(records[row].line, field, lines, block.firstRow, &builders[index])
          }
        case .text:
          for row in tile { addText(records[row].line, field, lines, &builders[index]) }
        }
      }
    }
    let pieces = builders.map { $0.piece(&result.log) }
    return DecodedBlock(
      rowCount: records.count, pieces: pieces, log: result.log, dropped: result.dropped,
      rejects: result.rejects)
  }

  // MARK: - Records

  private struct Findings {
    var log = DiagnosticLog()
    var dropped: [String: Int] = [:]
    var rejects: [LoadReport.Reject] = []
  }

  private struct Found {
    let line: CSProLines.Line
    let occurrence: Int
  }

  /// Finds the records of the kind wanted, and counts those of each case.
  private func find(
    _ lines: inout CSProLines, _ block: RawBlock, _ findings: inout Findings
  ) -> [Found] {
    let buffer = block.buffer
    var found: [Found] = []
    var (key, last): ([UInt8], [UInt8]) = ([], [])
    var isFirst = true
    // Records of a lower level are counted for each node of the level.
    var (count, counts): (Int, [[UInt8]: Int]) = (0, [:])
    var (position, number) = (0, 0)
    while position < buffer.count {
      let (end, next) = LineBlocks.endOfLine(buffer, from: position)
      defer {
        position = next
        number += 1
      }
      guard end > position else { continue }
      if buffer.base[position] == Self.erased {
        leaveOut(
          .information, "erased", "a line that was erased is left out", position..<end, block,
          number, &findings)
        continue
      }
      let line = lines.line(position, end, number: number, keeps: true)
      guard let kind = finder.record(line, lines) else {
        leaveOut(
          .warning, "unknown-record-type",
          "a record of a type that the dictionary does not have is left out", position..<end, block,
          number, &findings)
        continue
      }
      key.removeAll(keepingCapacity: true)
      finder.key(of: line, lines, to: 0, into: &key)
      if isFirst || key != last {
        isFirst = false
        count = 0
        counts.removeAll(keepingCapacity: true)
        swap(&key, &last)
      }
      guard kind == record else { continue }
      var occurrence: Int
      if layout.level == 0 {
        count += 1
        occurrence = count
      } else {
        key.removeAll(keepingCapacity: true)
        finder.key(of: line, lines, from: 1, to: layout.level, into: &key)
        occurrence = (counts[key] ?? 0) + 1
        counts[key] = occurrence
      }
      guard occurrence <= layout.record.maximum else {
        leaveOut(
          .warning, "too-many-records",
          "a case has more than \(layout.record.maximum) records “\(layout.record.name)”; the surplus "
            + "is left out", position..<end, block, number, &findings)
        continue
      }
      found.append(Found(line: line, occurrence: occurrence))
    }
    return found
  }

  private func leaveOut(
    _ severity: LoadDiagnostic.Severity, _ rule: String, _ message: String, _ range: Range<Int>,
    _ block: RawBlock, _ number: Int, _ findings: inout Findings
  ) {
    let line = block.firstRow + number + 1
    findings.dropped[rule, default: 0] += 1
    let isShown = findings.rejects.count < Self.rejectLimit
    let isNoted = findings.dropped[rule] ?? 0 <= 3
    guard isShown || isNoted else { return findings.log.count(severity, message, rule) }
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: block.buffer.bytes[range].prefix(80)), as: UTF8.self)
    if isShown { findings.rejects.append(LoadReport.Reject(line: line, rule: rule, text: text)) }
    findings.log.add(
      LoadDiagnostic(
        severity, message, rule: rule, line: line, samples: isNoted ? [String(text.prefix(40))] : []
      ))
  }

  // MARK: - Values

  @inline(__always)
  private func addNumber(
    _ line: CSProLines.Line, _ field: CSProField, _ lines: CSProLines, _ firstLine: Int,
    _ builder: inout CSProColumnBuilder
  ) {
    let range = lines.bytes(line, from: field.start, count: field.length)
    // Safe: the range is inside the line, and the line inside the buffer.
    let base = UnsafePointer(lines.buffer.base) + range.lowerBound
    switch DecimalField.read(base, count: range.count, decimals: field.decimals) {
    case .blank: builder.addNotInUniverse()
    case .number(let number): builder.add(number)
    case .other:
      let content = UnsafeBufferPointer(start: base, count: range.count).trimmed
      builder.addInvalid(content, line: firstLine + line.number + 1)
    }
  }

  @inline(__always)
  private func addText(
    _ line: CSProLines.Line, _ field: CSProField, _ lines: CSProLines,
    _ builder: inout CSProColumnBuilder
  ) {
    let range = lines.bytes(line, from: field.start, count: field.length)
    // Safe: the range is inside the line, and the line inside the buffer.
    let base = UnsafePointer(lines.buffer.base) + range.lowerBound
    guard line.map >= 0, let text = Self.withLineEnds(base, range.count) else {
      return builder.addText(base, count: range.count)
    }
    text.withUnsafeBufferPointer {
      if let base = $0.baseAddress { builder.addText(base, count: $0.count) }
    }
  }

  /// A text with line ends for the symbols that stand for them; `nil` when it has none.
  private static func withLineEnds(_ base: UnsafePointer<UInt8>, _ count: Int) -> [UInt8]? {
    let bytes = UnsafeBufferPointer(start: base, count: count)
    guard bytes.contains(lineEndSymbol[0]) else { return nil }
    var result: [UInt8] = []
    var position = 0
    while position < count {
      if position + 3 <= count, bytes[position..<(position + 3)].elementsEqual(lineEndSymbol) {
        result.append(Byte.lineFeed)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }
}

extension DiagnosticLog {
  /// Counts one more of a diagnostic without a sample.
  fileprivate mutating func count(
    _ severity: LoadDiagnostic.Severity, _ message: String, _ rule: String
  ) {
    add(LoadDiagnostic(severity, message, rule: rule))
  }
}
