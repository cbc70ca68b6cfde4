/// The entries of a matrix as the loops over rows read them, without counting references.
///
/// Unsafe inside: valid within `ModelMatrix.withRows` only, for rows below `rowCount`; the matrix has checked
/// that cells, columns and values fit each other.
struct ModelRows: @unchecked Sendable {
  /// The cell of each row.
  let cells: UnsafeBufferPointer<Int32>
  /// For each cell, the column of each entry; negative for none.
  let places: UnsafeBufferPointer<Int32>
  /// The number of entries of a row, at most.
  let entryCount: Int
  /// The values of each entry by row; without an address for ones.
  fileprivate let values: UnsafeBufferPointer<UnsafeBufferPointer<Double>>

  /// The value of an entry of a row.
  @inline(__always)
  func value(_ row: Int, _ entry: Int) -> Double {
    values[entry].baseAddress == nil ? 1 : values[entry][row]
  }

  /// The values of the entries that are numbers.
  fileprivate let numbers: UnsafeBufferPointer<UnsafeBufferPointer<Double>>

  /// The value of the first, second … of the entries that are numbers.
  @inline(__always)
  func number(_ row: Int, _ number: Int) -> Double { numbers[number][row] }

  /// Calls a function for each entry of a row, with its column and value.
  @inline(__always)
  func forEachEntry(_ row: Int, _ body: (Int, Double) -> Void) {
    let start = Int(cells[row]) &* entryCount
    for entry in 0..<entryCount {
      let column = Int(places[start &+ entry])
      if column >= 0 { body(column, value(row, entry)) }
    }
  }

  /// Returns the product of a row with a vector over the columns from `base` on.
  @inline(__always)
  func product(_ row: Int, _ vector: [Double], base: Int = 0) -> Double {
    var sum = 0.0
    forEachEntry(row) { sum += $1 * vector[$0 &- base] }
    return sum
  }
}

extension ModelMatrix {
  /// Calls a function with the entries of the rows.
  func withRows<Result>(_ body: (ModelRows) throws -> Result) rethrows -> Result {
    var (values, numbers) = ([UnsafeBufferPointer<Double>](), [UnsafeBufferPointer<Double>]())
    func collect(_ block: Int) throws -> Result {
      if block < blocks.count {
        guard let own = blocks[block].values else {
          values.append(UnsafeBufferPointer(start: nil, count: 0))
          return try collect(block + 1)
        }
        return try own.withUnsafeBufferPointer {
          values.append($0)
          numbers.append($0)
          return try collect(block + 1)
        }
      }
      return try cells.codes.withUnsafeBufferPointer { cells in
        try places.withUnsafeBufferPointer { places in
          try values.withUnsafeBufferPointer { values in
            try numbers.withUnsafeBufferPointer { numbers in
              try body(
                ModelRows(
                  cells: cells, places: places, entryCount: blocks.count, values: values,
                  numbers: numbers))
            }
          }
        }
      }
    }
    return try collect(0)
  }
}
