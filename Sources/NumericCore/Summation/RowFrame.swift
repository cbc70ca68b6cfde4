/// The rows of a table in the order of their sampling units, with their weights.
///
/// Units are the deepest sampling stage that matters for the variance. Rows of one unit are adjacent, and
/// units of one stratum are adjacent, so that sums over units need no search.
package struct RowFrame: Sendable {
  /// The table row at each position; `nil` when the table is already in this order.
  package let order: [Int32]?
  /// The weight at each position.
  package let weights: [Double]
  /// The first position of each unit, and the end of the last; `nil` when each row is a unit.
  package let unitOffsets: [Int32]?

  /// Creates a frame.
  package init(order: [Int32]?, weights: [Double], unitOffsets: [Int32]?) {
    self.order = order
    self.weights = weights
    self.unitOffsets = unitOffsets
  }

  /// Returns the frame with other weights, given in the order of the table.
  package func weighted(_ weights: [Double]) -> RowFrame {
    RowFrame(
      order: order,
      weights: order.map { order in
        Parallel.fill(weights.count) { positions, target in
          for position in positions { target[position] = weights[Int(order[position])] }
        }
      } ?? weights, unitOffsets: unitOffsets)
  }

  /// Returns numbers that are in the order of the frame in the order of the table.
  package func inTableOrder(_ values: [Double]) -> [Double] {
    guard let order else { return values }
    var byRow = values
    for (position, row) in order.enumerated() { byRow[Int(row)] = values[position] }
    return byRow
  }

  /// The number of rows.
  package var rowCount: Int { weights.count }

  /// The number of units.
  package var unitCount: Int { unitOffsets.map { $0.count - 1 } ?? weights.count }

  /// The position after the last of a unit.
  func end(ofUnit unit: Int) -> Int {
    guard let unitOffsets else { return unit + 1 }
    return unit + 1 < unitOffsets.count ? Int(unitOffsets[unit + 1]) : rowCount
  }

  /// Returns the unit that holds a position.
  package func unit(at position: Int) -> Int {
    guard let unitOffsets else { return position }
    var low = 0
    var high = unitOffsets.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(unitOffsets[middle]) <= position { low = middle } else { high = middle }
    }
    return low
  }
}

/// A column as the kernels read it, in table order.
///
/// Missing is NaN in doubles, the least integer in 32-bit integers, and 2 in bytes (0 and 1 are values).
package enum ValueSource: Sendable {
  case double([Double])
  case int32([Int32])
  case byte([UInt8])
}

/// What turns a column into the codes of categories.
package struct CellCoder: Sendable {
  /// The column.
  package let values: ValueSource
  /// The value with the first code of the table.
  package let offset: Int32
  /// The code of each value from `offset` on, −1 for none; one more −1 at the end stands for all others.
  let codes: [Int32]
  /// The number of codes.
  package let count: Int

  /// Creates a coder of integers or bytes.
  package init(values: ValueSource, offset: Int32, codes: [Int32], count: Int) {
    self.values = values
    self.offset = offset
    self.codes = codes + [-1]
    self.count = count
  }
}

/// What assigns each row to a cell, a combination of categories within a condition.
package struct CellSource: Sendable {
  /// One coder for each grouping variable; the first changes slowest.
  package let coders: [CellCoder]
  /// 1 for rows to keep, in table order; anything else leaves a row outside every cell.
  package let mask: [UInt8]?

  /// Creates the assignment.
  package init(coders: [CellCoder] = [], mask: [UInt8]? = nil) {
    self.coders = coders
    self.mask = mask
  }

  /// The number of possible cells.
  package var count: Int { coders.reduce(1) { $0 * $1.count } }

  /// Whether every row is in the only cell.
  package var isEverything: Bool { coders.isEmpty && mask == nil }
}
