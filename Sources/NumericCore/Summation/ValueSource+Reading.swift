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

  /// The number of rows.
  package var count: Int {
    switch self {
    case .double(let values): values.count
    case .int32(let values): values.count
    case .byte(let values): values.count
    }
  }
}
