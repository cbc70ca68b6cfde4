internal import Microdata

/// Decodes blocks of lines into columns.
struct FixedWidthDecoder: Sendable {
  /// Lines are decoded a tile at a time, which stays in the cache while every field is taken from it.
  private static let tileSize = 1 << 17

  let fields: [FieldPlan]
  let lines: BlockLines.Plan
  /// Whether whole numbers become integers.
  let narrows: Bool
  private let seed = UInt64.random(in: .min ... .max)
  private let lastPosition: Int

  init(
    _ fields: [FixedWidthLayout.Field], _ layout: FixedWidthLayout, type: Int,
    width: BlockLines.Plan.Width, narrows: Bool
  ) {
    let ends = Set(fields.flatMap { [$0.start - 1, $0.start - 1 + $0.width] }).sorted()
    let boundaries = layout.positions == .bytes ? [] : ends
    self.fields = fields.map { FieldPlan($0, layout, boundaries: boundaries) }
    lines = BlockLines.Plan(
      width: layout.positions == .bytes ? .bytes : width, selector: RecordSelector(layout),
      type: type, linesPerCase: layout.linesPerCase, boundaries: boundaries)
    self.narrows = narrows
    lastPosition = layout.linesPerCase == 1 ? ends.last ?? 0 : 0
  }

  /// Decodes a block.
  func decode(_ block: RawBlock) -> DecodedBlock {
    let found = BlockLines(block, lines)
    let content = FixedWidthBlock(block, found, lines)
    var columns = fields.map { FieldColumn($0, rowCount: content.rowCount, seed: seed) }
    let perRow = max(1, block.buffer.count / max(1, block.rowCount))
    let step = max(16, Self.tileSize / perRow)
    for start in stride(from: 0, to: content.rowCount, by: step) {
      let rows = start..<min(start + step, content.rowCount)
      for index in columns.indices { columns[index].decode(rows, content) }
    }
    var result = DecodedBlock(
      rowCount: content.rowCount,
      pieces: columns.indices.map { columns[$0].piece(narrows: narrows) })
    note(&result, found, content, columns)
    return result
  }

  private func note(
    _ result: inout DecodedBlock, _ found: BlockLines, _ content: FixedWidthBlock,
    _ columns: [FieldColumn]
  ) {
    result.rejects = found.rejects
    if found.emptyCount > 0 { result.dropped["empty-line"] = found.emptyCount }
    if found.unknownCount > 0 {
      result.dropped["unknown-record-type"] = found.unknownCount
      result.log.add(
        LoadDiagnostic(
          .error, "lines of a record type that the dictionary does not have were left out",
          rule: "unknown-record-type", line: found.rejects.first?.line, count: found.unknownCount,
          samples: found.rejects.prefix(3).map { String($0.text.prefix(20)) }))
    }
    let short = content.shortLines(before: lastPosition)
    if short.count > 0 {
      result.log.add(
        LoadDiagnostic(
          .information, "lines end before the last field; the fields that they lack are missing",
          rule: "short-line", line: short.first, count: short.count))
    }
    for (plan, column) in zip(fields, columns) {
      if column.lostReasonCount > 0 {
        result.log.add(.tooManyReasons(plan.name, column.lostReasonCount))
      }
      guard column.unreadable.count > 0 else { continue }
      result.log.add(
        LoadDiagnostic(
          .warning, "values of “\(plan.name)” are no numbers and have become missing",
          rule: "unreadable-number", line: column.unreadable.line, column: plan.name,
          count: column.unreadable.count, samples: column.unreadable.samples))
    }
  }
}
