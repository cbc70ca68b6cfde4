internal import Microdata

/// Writes a file: the dictionary, then the cases a few thousand at a time.
struct SPSSWriter {
  let plan: SPSSWritingPlan
  let compression: SPSSWritingOptions.Compression
  let created: LocalDateTime
  private static let tileSize = 4096

  init(
    plan: SPSSWritingPlan, compression: SPSSWritingOptions.Compression, created: LocalDateTime
  ) {
    self.plan = plan
    self.compression = compression
    self.created = created
  }

  /// Gives the bytes of the file to a function, piece by piece.
  func write(_ body: ([UInt8]) throws -> Void) throws {
    let dictionary = SPSSDictionaryWriter(plan, compression, created).bytes()
    try body(dictionary)
    var encoder = SPSSCaseEncoder(isBytecode: compression != .none)
    var deflater = SPSSDeflater(start: dictionary.count)
    for start in stride(from: 0, to: plan.table.rowCount, by: Self.tileSize) {
      append(start..<min(start + Self.tileSize, plan.table.rowCount), to: &encoder)
      let bytes = encoder.take()
      if compression == .zlib { try deflater.append(bytes) } else { try body(bytes) }
    }
    let bytes = encoder.takeLast()
    guard compression == .zlib else {
      try body(bytes)
      return
    }
    try deflater.append(bytes)
    try body(deflater.finished())
  }

  private func append(_ rows: Range<Int>, to encoder: inout SPSSCaseEncoder) {
    let numbers = plan.columns.map { column -> [Double] in
      guard column.width == 0 else { return [] }
      var numbers = column.column.numbersInFile(rows)
      guard let reasons = column.column.reasons else { return numbers }
      for (index, row) in rows.enumerated() where numbers[index].isNaN {
        numbers[index] = column.reasonNumbers[Int(reasons.codes[row])]
      }
      return numbers
    }
    for (index, row) in rows.enumerated() {
      for (position, column) in plan.columns.enumerated() {
        if column.width == 0 {
          encoder.append(numbers[position][index])
        } else if case .category(let codes, let levels) = column.column.storage {
          if codes[row] >= 0 {
            encoder.append(
              Array(levels[Int(codes[row])].utf8), width: column.width, segments: column.segments)
          } else {
            let code = (column.column.reasons?.codes[row]).map { column.reasonTexts[Int($0)] }
            encoder.append(code ?? [], width: column.width, segments: column.segments)
          }
        }
      }
    }
  }
}
