/// Sums of auxiliary variables by sampling unit: a sparse matrix.
package struct UnitTotals: Sendable {
  /// The end of the entries of each unit, after a zero.
  private var offsets: [Int] = [0]
  private var columns: [Int32] = []
  private var values: [Double] = []

  /// Sums rows by unit.
  ///
  /// - Parameters:
  ///   - matrix: The auxiliary variables.
  ///   - frame: The order and units of the rows.
  ///   - weights: A weight for each row, in the order of the table.
  package init(_ matrix: ModelMatrix, _ frame: RowFrame, _ weights: [Double]) {
    precondition(weights.count == matrix.rowCount && weights.count == frame.rowCount)
    let units = 1024
    let unitCount = frame.unitCount
    let parts = matrix.withRows { rows in
      Parallel.map((unitCount + units - 1) / units) { number -> UnitTotals in
        var part = UnitTotals()
        var sums = [Double](repeating: 0, count: matrix.columnCount)
        var isUsed = [Bool](repeating: false, count: matrix.columnCount)
        var used: [Int32] = []
        for unit in (number * units)..<min((number + 1) * units, unitCount) {
          for position in frame.positions(ofUnit: unit) {
            let row = frame.order.map { Int($0[position]) } ?? position
            let weight = weights[row]
            guard weight != 0 else { continue }
            rows.forEachEntry(row) { column, x in
              if !isUsed[column] {
                isUsed[column] = true
                used.append(Int32(column))
              }
              sums[column] += weight * x
            }
          }
          for column in used {
            part.columns.append(column)
            part.values.append(sums[Int(column)])
            (sums[Int(column)], isUsed[Int(column)]) = (0, false)
          }
          used.removeAll(keepingCapacity: true)
          part.offsets.append(part.columns.count)
        }
        return part
      }
    }
    for part in parts {
      let first = columns.count
      offsets += part.offsets.dropFirst().map { $0 + first }
      columns += part.columns
      values += part.values
    }
  }

  private init() {}

  /// Adds the products of every unit's sums with a vector to a number for each unit.
  package func add(_ vector: [Double], times factor: Double, to units: inout [Double]) {
    precondition(units.count + 1 == offsets.count, "one number for each unit")
    for unit in units.indices {
      var sum = 0.0
      for entry in offsets[unit]..<offsets[unit + 1] {
        sum += values[entry] * vector[Int(columns[entry])]
      }
      units[unit] += factor * sum
    }
  }
}

extension RowFrame {
  /// The positions of the rows of a unit.
  package func positions(ofUnit unit: Int) -> Range<Int> {
    guard let unitOffsets else { return unit..<(unit + 1) }
    return Int(unitOffsets[unit])..<Int(unitOffsets[unit + 1])
  }
}
