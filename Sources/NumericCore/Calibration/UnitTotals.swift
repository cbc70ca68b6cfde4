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
    // Each part clears sums of all cells: with many cells it takes more units.
    let units = max(1024, matrix.cells.count * (1 + matrix.blocks.count) / 4)
    let unitCount = frame.unitCount
    let parts = matrix.withRows { rows in
      Parallel.map((unitCount + units - 1) / units) { number -> UnitTotals in
        var part = UnitTotals()
        var sums = UnitCells(matrix)
        for unit in (number * units)..<min((number + 1) * units, unitCount) {
          for position in frame.positions(ofUnit: unit) {
            let row = frame.order.map { Int($0[position]) } ?? position
            sums.add(row, weights[row], rows)
          }
          sums.move(to: &part, rows)
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

  fileprivate init() {}

  /// Adds an entry of the unit that comes next.
  fileprivate mutating func append(_ column: Int32, _ value: Double) {
    columns.append(column)
    values.append(value)
  }

  /// Ends the entries of a unit.
  fileprivate mutating func endUnit() { offsets.append(columns.count) }

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

/// The sums of the rows of one unit: by cell first, by column in the end.
private struct UnitCells {
  /// One and the numbers of a row.
  private let degree: Int
  private let numberOfEntry: [Int]
  private var cells: [Double]
  private var isUsedCell: [Bool]
  private var usedCells: [Int] = []
  private var columns: [Double]
  private var isUsedColumn: [Bool]
  private var usedColumns: [Int] = []

  init(_ matrix: ModelMatrix) {
    var numbers = 0
    numberOfEntry = matrix.blocks.map { block in
      if block.values != nil { numbers += 1 }
      return block.values == nil ? 0 : numbers
    }
    degree = numbers + 1
    cells = [Double](repeating: 0, count: matrix.cells.count * degree)
    isUsedCell = [Bool](repeating: false, count: matrix.cells.count)
    columns = [Double](repeating: 0, count: matrix.columnCount)
    isUsedColumn = [Bool](repeating: false, count: matrix.columnCount)
  }

  @inline(__always)
  mutating func add(_ row: Int, _ weight: Double, _ rows: ModelRows) {
    guard weight != 0 else { return }
    let cell = Int(rows.cells[row])
    if !isUsedCell[cell] {
      isUsedCell[cell] = true
      usedCells.append(cell)
    }
    let start = cell &* degree
    cells[start] += weight
    for number in 1..<degree {
      cells[start &+ number] += weight * rows.number(row, number &- 1)
    }
  }

  /// Appends the sums of the unit, and starts another.
  mutating func move(to totals: inout UnitTotals, _ rows: ModelRows) {
    for cell in usedCells {
      for (entry, number) in numberOfEntry.enumerated() {
        let column = Int(rows.places[cell &* numberOfEntry.count &+ entry])
        guard column >= 0 else { continue }
        if !isUsedColumn[column] {
          isUsedColumn[column] = true
          usedColumns.append(column)
        }
        columns[column] += cells[cell &* degree &+ number]
      }
      isUsedCell[cell] = false
      for number in 0..<degree { cells[cell &* degree &+ number] = 0 }
    }
    for column in usedColumns {
      totals.append(Int32(column), columns[column])
      (columns[column], isUsedColumn[column]) = (0, false)
    }
    totals.endUnit()
    usedCells.removeAll(keepingCapacity: true)
    usedColumns.removeAll(keepingCapacity: true)
  }
}

extension RowFrame {
  /// The positions of the rows of a unit.
  package func positions(ofUnit unit: Int) -> Range<Int> {
    guard let unitOffsets else { return unit..<(unit + 1) }
    return Int(unitOffsets[unit])..<Int(unitOffsets[unit + 1])
  }
}
