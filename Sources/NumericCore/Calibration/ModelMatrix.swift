/// The auxiliary variables of a calibration, as a matrix with a few entries in each row.
///
/// A categorical margin is one entry of 1 in the column of the row's category, a numeric variable one entry in
/// a column of its own, or of the row's category. Where entries are depends on the cell of a row alone, so that
/// sums over rows are sums by cell. In a partitioned model every partition has its own copy of the columns, and
/// a row has entries in those of its partition only.
package struct ModelMatrix: Sendable {
  /// One entry of each row.
  package struct Block: Sendable {
    /// The column of each cell, within its partition; negative for cells without an entry.
    package let columns: [Int32]
    /// The value of each row's entry; `nil` for ones.
    package let values: [Double]?

    /// Creates a block.
    package init(columns: [Int32], values: [Double]? = nil) {
      self.columns = columns
      self.values = values
    }
  }

  /// The cell of each row.
  package let cells: RowCells
  /// The entries of each row.
  package let blocks: [Block]
  /// The number of columns of one partition.
  package let width: Int
  /// The number of partitions.
  package let partitionCount: Int
  /// The partition of each cell, ascending.
  package let partitionOfCell: [Int32]
  /// For each cell, the column of each entry among those of all partitions; −1 for none.
  let places: [Int32]

  /// Creates a matrix.
  ///
  /// - Parameters:
  ///   - cells: The cell of each row.
  ///   - blocks: The entries of each row.
  ///   - width: The number of columns of one partition.
  ///   - partitions: The partition of each cell, ascending; `nil` for one.
  ///   - partitionCount: The number of partitions.
  package init(
    cells: RowCells, blocks: [Block], width: Int, partitions: [Int32]? = nil,
    partitionCount: Int = 1
  ) {
    self.cells = cells
    self.blocks = blocks
    self.width = width
    self.partitionCount = partitionCount
    let partitionOfCell = partitions ?? [Int32](repeating: 0, count: cells.count)
    precondition(zip(partitionOfCell, partitionOfCell.dropFirst()).allSatisfy { $0 <= $1 })
    precondition(partitionOfCell.allSatisfy { $0 >= 0 && $0 < partitionCount })
    precondition(blocks.allSatisfy { $0.columns.count == cells.count })
    precondition(blocks.allSatisfy { $0.columns.allSatisfy { $0 < width } })
    precondition(blocks.allSatisfy { $0.values.map { $0.count == cells.codes.count } ?? true })
    self.partitionOfCell = partitionOfCell
    places = (0..<cells.count).flatMap { cell in
      blocks.map { block in
        let column = block.columns[cell]
        return column < 0 ? -1 : partitionOfCell[cell] * Int32(width) + column
      }
    }
  }

  /// Creates the matrix of classes: one entry of 1 in the column of the row's class.
  ///
  /// - Parameters:
  ///   - classes: The class of each row; negative for none.
  ///   - count: The number of classes.
  package init(classes: [Int32], count: Int) {
    let cells = RowCells(classes: classes, count: count)
    self.init(cells: cells, blocks: [Block(columns: cells.levels[0])], width: count)
  }

  /// Creates the matrix of one column of ones.
  package init(onesFor rowCount: Int) {
    self.init(
      cells: RowCells([], rowCount: rowCount), blocks: [Block(columns: [0])], width: 1)
  }

  /// The number of rows.
  package var rowCount: Int { cells.codes.count }

  /// The number of columns of all partitions.
  package var columnCount: Int { width * partitionCount }

  /// Whether all entries are ones, so that rows of one cell are the same.
  package var isCategorical: Bool { blocks.allSatisfy { $0.values == nil } }

  /// The matrix with one row for each cell; of a categorical matrix, its distinct rows.
  package var ofCells: ModelMatrix {
    ModelMatrix(
      cells: .separate(cells.count), blocks: blocks.map { Block(columns: $0.columns) },
      width: width, partitions: partitionOfCell, partitionCount: partitionCount)
  }

  /// The cells of a partition.
  func cells(ofPartition partition: Int) -> Range<Int> {
    func first(_ partition: Int) -> Int {
      var (low, high) = (0, partitionOfCell.count)
      while low < high {
        let middle = (low + high) / 2
        if Int(partitionOfCell[middle]) < partition { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(partition)..<first(partition + 1)
  }

  /// Returns the product of every row with a vector over all columns.
  package func products(_ vector: [Double]) -> [Double] { map(vector, Products()) }

  /// The products themselves.
  private struct Products: RowFunction {
    func callAsFunction(_ row: Int, _ product: Double) -> (value: Double, slope: Double) {
      (product, 0)
    }
  }

  /// Returns the value of each row, a function of its product with a vector over all columns.
  func map(_ vector: [Double], _ function: some RowFunction) -> [Double] {
    precondition(vector.count == columnCount, "one number for each column")
    let width = 1 + blocks.count { $0.values != nil }
    let factors = factors(of: 0..<cells.count, vector)
    return withRows { matrix in
      Parallel.fill(rowCount) { rows, target in
        factors.withUnsafeBufferPointer { factors in
          for row in rows {
            let start = Int(matrix.cells[row]) &* width
            var product = factors[start]
            for number in 1..<width {
              product += factors[start &+ number] * matrix.number(row, number &- 1)
            }
            target[row] = function(row, product).value
          }
        }
      }
    }
  }

  /// Returns what the one and the numbers of a row are multiplied with in its product with a vector, by cell.
  ///
  /// - Parameters:
  ///   - chosen: The cells.
  ///   - vector: A number for each column from `base` on.
  ///   - base: The first column of the vector.
  func factors(of chosen: Range<Int>, _ vector: [Double], base: Int = 0) -> [Double] {
    var numbers = 0
    let numberOfBlock = blocks.map { block in
      if block.values != nil { numbers += 1 }
      return block.values == nil ? 0 : numbers
    }
    var factors = [Double](repeating: 0, count: chosen.count * (numbers + 1))
    for cell in chosen {
      let start = (cell - chosen.lowerBound) * (numbers + 1)
      for (block, number) in numberOfBlock.enumerated() {
        let column = Int(places[cell * blocks.count + block])
        if column >= 0 { factors[start + number] += vector[column - base] }
      }
    }
    return factors
  }

  /// Returns the sums over rows of their entries times a number for each row, for all columns.
  ///
  /// - Parameters:
  ///   - weights: The number of each row.
  ///   - absolute: Whether to sum absolute values of entries.
  package func weightedTotals(_ weights: [Double], absolute: Bool = false) -> [Double] {
    precondition(weights.count == rowCount, "one weight for each row")
    let numbers = blocks.indices.filter { blocks[$0].values != nil }
    let width = 1 + numbers.count
    let size = cells.count * width
    let sums = withRows { matrix in
      Self.sum(blocksOfRows: max(1 << 14, size), rowCount, count: size) { rows, sums in
        for row in rows where weights[row] != 0 {
          let cell = Int(matrix.cells[row]) &* width
          sums[cell] += weights[row]
          for place in 1..<width {
            let value = matrix.number(row, place &- 1)
            sums[cell &+ place] += weights[row] * (absolute ? abs(value) : value)
          }
        }
      }
    }
    var totals = [Double](repeating: 0, count: columnCount)
    for cell in 0..<cells.count {
      var number = 0
      for block in blocks.indices {
        if blocks[block].values != nil { number += 1 }
        let column = Int(places[cell * blocks.count + block])
        guard column >= 0 else { continue }
        totals[column] += sums[cell * width + (blocks[block].values == nil ? 0 : number)]
      }
    }
    return totals
  }

  /// Sums blocks of rows, each into an array of its own, and adds these in their order.
  static func sum(
    blocksOfRows size: Int, _ rowCount: Int, count: Int,
    _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Double>) -> Void
  ) -> [Double] {
    let parts = Parallel.map((rowCount + size - 1) / size) { number in
      var sums = [Double](repeating: 0, count: count)
      sums.withUnsafeMutableBufferPointer { sums in
        guard let start = sums.baseAddress else { return }
        body((number * size)..<min((number + 1) * size, rowCount), start)
      }
      return sums
    }
    return sum(parts, count: count)
  }

  /// Adds vectors in their order.
  static func sum(_ parts: [[Double]], count: Int) -> [Double] {
    var total = [Double](repeating: 0, count: count)
    for part in parts { for index in total.indices { total[index] += part[index] } }
    return total
  }
}
