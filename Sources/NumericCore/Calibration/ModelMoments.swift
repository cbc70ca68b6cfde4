extension ModelMatrix {
  /// Returns Σ w x x' of each partition, by columns.
  package func gram(_ weights: [Double]) -> [[Double]] {
    let zero = [Double](repeating: 0, count: width)
    return (0..<partitionCount).map { partition in
      // Rows of other partitions have no entries in this one's columns; few models have several.
      let rows: [Int32]? =
        partitionCount == 1
        ? nil
        : cells.codes.indices.filter { partitionOfCell[Int(cells.codes[$0])] == partition }
          .map { Int32($0) }
      return ModelSums(matrix: self, rows: rows, partition: partition)
        .totals(zero, FixedWeights(weights: weights)).slopes
    }
  }

  /// Returns Σ w x y' over rows, with y the entries of another model: a row of numbers for each column of
  /// this one.
  package func cross(_ other: ModelMatrix, _ weights: [Double]) -> [Double] {
    precondition(weights.count == rowCount && other.rowCount == rowCount, "the same rows")
    let (size, width) = (columnCount * other.columnCount, other.columnCount)
    return withRows { mine in
      other.withRows { theirs in
        Self.sum(blocksOfRows: max(1 << 14, size / 2), rowCount, count: size) { rows, sums in
          for row in rows where weights[row] != 0 {
            mine.forEachEntry(row) { column, x in
              let (factor, first) = (weights[row] * x, column &* width)
              theirs.forEachEntry(row) { sums[first &+ $0] += factor * $1 }
            }
          }
        }
      }
    }
  }
}

/// Weights that depend on nothing.
private struct FixedWeights: RowFunction {
  let weights: [Double]

  @inline(__always)
  func callAsFunction(_ row: Int, _ product: Double) -> (value: Double, slope: Double) {
    (0, max(weights[row], 0))
  }
}
