extension ValueSource {
  /// Returns the values at each position of an order of rows; missing is NaN.
  ///
  /// - Parameter order: The table row at each position; `nil` for the order of the table.
  package func doubles(order: [Int32]?) -> [Double] {
    switch self {
    case .double(let values):
      guard let order else { return values }
      return order.map { values[Int($0)] }
    case .int32(let values):
      let double = { (value: Int32) in value == .min ? Double.nan : Double(value) }
      return order.map { $0.map { double(values[Int($0)]) } } ?? values.map(double)
    case .byte(let values):
      let double = { (value: UInt8) in value > 1 ? Double.nan : Double(value) }
      return order.map { $0.map { double(values[Int($0)]) } } ?? values.map(double)
    }
  }

  /// Returns the values in the order of the table with zero where there is no finite one, and those rows.
  package func finite() -> (values: [Double], missing: [Int32]) {
    let values: [Double] = Parallel.fill(count) { rows, target in
      let tile = Tile()
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Tile.capacity) {
        tile.move(to: start, count: min(Tile.capacity, rows.upperBound - start))
        tile.load(self, order: nil, into: target + start)
      }
    }
    let block = 1 << 14
    let missing = Parallel.map((values.count + block - 1) / block) { number in
      ((number * block)..<min((number + 1) * block, values.count))
        .filter { !values[$0].isFinite }.map { Int32($0) }
    }.flatMap { $0 }
    guard !missing.isEmpty else { return (values, []) }
    var finite = values
    for row in missing { finite[Int(row)] = 0 }
    return (finite, missing)
  }

  /// The number of rows.
  package var count: Int {
    switch self {
    case .double(let values): values.count
    case .int32(let values): values.count
    case .byte(let values): values.count
    }
  }
}
