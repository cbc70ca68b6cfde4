extension ModelMatrix {
  /// Creates a matrix of numbers, one column each.
  ///
  /// - Parameters:
  ///   - numbers: The columns.
  ///   - rowCount: The number of rows.
  ///   - partitions: The partition of each row; `nil` for one.
  ///   - partitionCount: The number of partitions.
  package init(
    numbers: [[Double]], rowCount: Int, partitions: [Int32]? = nil, partitionCount: Int = 1
  ) {
    let cells =
      partitions.map { RowCells(classes: $0, count: partitionCount) }
      ?? RowCells([], rowCount: rowCount)
    self.init(
      cells: cells,
      blocks: numbers.enumerated().map { column, values in
        Block(
          columns: [Int32](repeating: Int32(column), count: cells.count), values: values)
      }, width: numbers.count,
      partitions: partitions.map { _ in
        (0..<cells.count).map { Int32(min($0, partitionCount - 1)) }
      }, partitionCount: partitionCount)
  }

  /// The partition of each row; `nil` when there is one.
  package var partitionOfRow: [Int32]? {
    guard partitionCount > 1 else { return nil }
    return cells.codes.map { partitionOfCell[Int($0)] }
  }

  /// Returns the weighted means of the columns over groups of rows: a matrix of numbers with a row for each
  /// group.
  ///
  /// - Parameters:
  ///   - groups: The group of each row.
  ///   - sums: The sum of the weights of each group.
  ///   - weights: The weight of each row.
  ///   - partitions: The partition of each group; `nil` for one.
  package func means(
    over groups: [Int32], sums: [Double], weights: [Double], partitions: [Int32]?
  ) -> ModelMatrix {
    var columns = [[Double]](
      repeating: [Double](repeating: 0, count: sums.count), count: width)
    withRows { matrix in
      for row in weights.indices where weights[row] > 0 {
        let group = Int(groups[row])
        matrix.forEachEntry(row) { column, value in
          columns[column % width][group] += weights[row] * value
        }
      }
    }
    for column in columns.indices {
      for group in sums.indices where sums[group] > 0 { columns[column][group] /= sums[group] }
    }
    return ModelMatrix(
      numbers: columns, rowCount: sums.count, partitions: partitions,
      partitionCount: partitionCount)
  }

  /// Returns the matrix of numbers with the row of its group for each row.
  package func spread(to groups: [Int32]) -> ModelMatrix {
    ModelMatrix(
      numbers: blocks.map { block in
        block.values.map { values in groups.map { values[Int($0)] } } ?? []
      }, rowCount: groups.count,
      partitions: partitionOfRow.map { all in groups.map { all[Int($0)] } },
      partitionCount: partitionCount)
  }
}
