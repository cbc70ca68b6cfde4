extension ModelMatrix {
  /// Returns Σ w x x' of each partition, by columns.
  package func gram(_ weights: [Double]) -> [[Double]] {
    var members = [[Int32]](repeating: [], count: partitionCount)
    for row in 0..<rowCount where weights[row] > 0 {
      members[partitions.map { Int($0[row]) } ?? 0].append(Int32(row))
    }
    let problem = CalibrationProblem(
      model: self, targets: [Double](repeating: 0, count: columnCount), distance: .linear)
    let all = members
    return members.indices.map { partition in
      PartitionSystem(
        problem: problem, weights: weights, rows: all[partition], base: partition * width
      ).evaluate([Double](repeating: 0, count: width)).slopes
    }
  }

  /// Returns Σ w x y' over rows, with y the entries of another model: a row of numbers for each column of
  /// this one.
  package func cross(_ other: ModelMatrix, _ weights: [Double]) -> [Double] {
    precondition(weights.count == rowCount && other.rowCount == rowCount, "the same rows")
    let size = columnCount * other.columnCount
    let block = max(1 << 14, size / 2)
    let parts = Parallel.map((rowCount + block - 1) / block) { number -> [Double] in
      var sums = [Double](repeating: 0, count: size)
      for row in (number * block)..<min((number + 1) * block, rowCount) where weights[row] != 0 {
        let (base, otherBase) = (base(of: row), other.base(of: row))
        for mine in blocks {
          guard let column = mine.column(of: row) else { continue }
          let factor = weights[row] * (mine.values?[row] ?? 1)
          let first = (base + column) * other.columnCount + otherBase
          for theirs in other.blocks {
            guard let place = theirs.column(of: row) else { continue }
            sums[first + place] += factor * (theirs.values?[row] ?? 1)
          }
        }
      }
      return sums
    }
    return Self.sum(parts, count: size)
  }

  /// Returns Σ w x of each unit of a frame, as far as it is not zero.
  ///
  /// - Parameters:
  ///   - frame: The order and units of the rows.
  ///   - weights: A weight for each row, in the order of the table.
  package func unitTotals(_ frame: RowFrame, _ weights: [Double]) -> UnitTotals {
    let units = 256
    let unitCount = frame.unitCount
    let parts = Parallel.map((unitCount + units - 1) / units) { number -> UnitTotals in
      var part = UnitTotals(offsets: [], columns: [], values: [])
      var sums = [Double](repeating: 0, count: columnCount)
      var isUsed = [Bool](repeating: false, count: columnCount)
      var used: [Int] = []
      for unit in (number * units)..<min((number + 1) * units, unitCount) {
        for position in frame.positions(ofUnit: unit) {
          let row = frame.order.map { Int($0[position]) } ?? position
          guard weights[row] != 0 else { continue }
          let base = base(of: row)
          for block in blocks {
            guard let column = block.column(of: row) else { continue }
            if !isUsed[base + column] {
              isUsed[base + column] = true
              used.append(base + column)
            }
            sums[base + column] += weights[row] * (block.values?[row] ?? 1)
          }
        }
        for column in used {
          part.columns.append(Int32(column))
          part.values.append(sums[column])
          (sums[column], isUsed[column]) = (0, false)
        }
        used.removeAll(keepingCapacity: true)
        part.offsets.append(part.columns.count)
      }
      return part
    }
    var totals = UnitTotals(offsets: [0], columns: [], values: [])
    for part in parts {
      let first = totals.columns.count
      totals.offsets += part.offsets.map { $0 + first }
      totals.columns += part.columns
      totals.values += part.values
    }
    return totals
  }
}

/// Sums of auxiliary variables by unit: a sparse matrix.
package struct UnitTotals: Sendable {
  /// The end of the entries of each unit, after a zero.
  var offsets: [Int]
  var columns: [Int32]
  var values: [Double]

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
