extension DecodedBlock {
  /// Some of the rows; what was noticed stays with the first of them.
  func sliced(_ rows: Range<Int>) -> DecodedBlock {
    guard rows != 0..<rowCount else { return self }
    return DecodedBlock(rowCount: rows.count, pieces: pieces.map { $0.sliced(rows) })
  }
}

extension ColumnPiece {
  /// The values of some rows.
  func sliced(_ rows: Range<Int>) -> ColumnPiece {
    let picked: Values =
      switch values {
      case .none: .none(count: rows.count)
      case .int8(let values): .int8(Array(values[rows]))
      case .int16(let values): .int16(Array(values[rows]))
      case .int32(let values): .int32(Array(values[rows]))
      case .int64(let values): .int64(Array(values[rows]))
      case .double(let values): .double(Array(values[rows]))
      case .text(let codes, let pool): Self.text(codes[rows], pool)
      }
    return ColumnPiece(
      picked, reasons: reasons.map { Array($0[rows]) }, reasonCodes: reasonCodes)
  }

  /// Texts with a pool of those that occur only.
  private static func text(_ codes: ArraySlice<Int32>, _ pool: BytePool) -> Values {
    var used = BytePool()
    var map = [Int32](repeating: -1, count: pool.count)
    let picked = codes.map { code -> Int32 in
      guard code >= 0 else { return -1 }
      if map[Int(code)] < 0 { map[Int(code)] = used.code(pool[Int(code)]) }
      return map[Int(code)]
    }
    return .text(picked, used)
  }
}
