/// Sums by cell of the features of a request times auxiliary variables: what a regression of any estimate's
/// linearised variable on them needs.
package struct CrossMoments: Sendable {
  /// The number of sums in a request.
  package let width: Int
  /// The number of auxiliary columns.
  package let columnCount: Int
  /// For each cell and feature, a value for each column.
  private let values: [Double]

  init(width: Int, columnCount: Int, values: [Double]) {
    self.width = width
    self.columnCount = columnCount
    self.values = values
  }

  /// Adds a feature of a cell, times a coefficient, to a vector over the columns.
  package func add(cell: Int, sum: Int, times coefficient: Double, to vector: inout [Double]) {
    let first = (cell * width + sum) * columnCount
    for column in 0..<columnCount { vector[column] += coefficient * values[first + column] }
  }
}

extension Accumulator {
  /// Returns, for each cell and each sum of a request, Σ w φ x over the rows of the table.
  ///
  /// The first two sums of a request are counts of rows, whatever the weights: they are left at zero.
  ///
  /// - Parameters:
  ///   - request: The features.
  ///   - model: The auxiliary variables.
  ///   - weights: A weight for each row of the table, in its order.
  package func crossMoments(
    _ request: FeatureSet, model: ModelMatrix, weights: [Double]
  ) -> CrossMoments {
    precondition(weights.count == model.rowCount, "one weight for each row")
    let width = request.width
    let size = cells.count * width * model.columnCount
    let rows = max(1 << 14, size / 2)
    let count = model.rowCount
    let parts = model.withRows { matrix in
      Parallel.map((count + rows - 1) / rows, maximumThreads: maximumThreads) { block in
        let sums = CrossSums(size: size, width: width, columnCount: model.columnCount)
        let tile = Tile()
        for start in stride(
          from: block * rows, to: min((block + 1) * rows, count), by: Tile.capacity)
        {
          let end = min(start + Tile.capacity, (block + 1) * rows, count)
          tile.move(to: start, count: end - start)
          tile.loadCells(cells, order: nil)
          sums.add(request, tile: tile, matrix: matrix, weights: weights)
        }
        return sums.values
      }
    }
    return CrossMoments(
      width: width, columnCount: model.columnCount, values: ModelMatrix.sum(parts, count: size))
  }
}

/// The sums of a block of rows.
private final class CrossSums {
  private(set) var values: [Double]
  private let width: Int
  private let columnCount: Int

  init(size: Int, width: Int, columnCount: Int) {
    values = [Double](repeating: 0, count: size)
    self.width = width
    self.columnCount = columnCount
  }

  func add(_ request: FeatureSet, tile: Tile, matrix: ModelRows, weights: [Double]) {
    switch request {
    case .first(let a, let shift):
      tile.load(a, order: nil, into: tile.first)
      let x = tile.first
      forEachRow(tile, matrix, weights) { row, _, add in
        guard x[row] == x[row] else { return }
        add(2, 1)
        add(3, x[row] - shift)
      }
    case .pair(let a, let b):
      tile.load(a, order: nil, into: tile.first)
      tile.load(b, order: nil, into: tile.second)
      let (x, y) = (tile.first, tile.second)
      forEachRow(tile, matrix, weights) { row, _, add in
        guard x[row] == x[row], y[row] == y[row] else { return }
        add(2, 1)
        add(3, x[row])
        add(4, y[row])
      }
    case .second(let a, let b, let centresA, let centresB):
      tile.load(a, order: nil, into: tile.first)
      tile.load(b, order: nil, into: tile.second)
      let (first, second) = (tile.first, tile.second)
      forEachRow(tile, matrix, weights) { row, cell, add in
        let (x, y) = (first[row] - centresA[cell], second[row] - centresB[cell])
        guard x == x, y == y else { return }
        add(2, 1)
        add(3, x)
        add(4, y)
        add(5, x * x)
        add(6, x * y)
        add(7, y * y)
      }
    case .levels(let coder):
      tile.loadCodes(coder, order: nil, into: tile.levels)
      let levels = tile.levels
      forEachRow(tile, matrix, weights) { row, _, add in
        guard levels[row] >= 0 else { return }
        add(2, 1)
        add(3 + Int(levels[row]), 1)
      }
    case .upTo(let a, let thresholds, let count):
      tile.load(a, order: nil, into: tile.first)
      let x = tile.first
      forEachRow(tile, matrix, weights) { row, cell, add in
        guard x[row] == x[row] else { return }
        add(2, 1)
        for index in 0..<count where !(x[row] > thresholds[cell * count + index]) {
          add(3 + index, 1)
        }
        add(3 + count, 1)
      }
    }
  }

  /// Calls a function for each row that counts, with what adds one of its features.
  ///
  /// Unsafe inside: cells, features and columns are within the counts that sized the array.
  @inline(__always)
  private func forEachRow(
    _ tile: Tile, _ matrix: ModelRows, _ weights: [Double],
    _ body: (Int, Int, (Int, Double) -> Void) -> Void
  ) {
    let (start, rowCount, cells) = (tile.start, tile.count, tile.cells)
    let (width, columnCount) = (width, columnCount)
    values.withUnsafeMutableBufferPointer { values in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: matrix.entryCount) { columns in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: matrix.entryCount) { entries in
          for index in 0..<rowCount {
            let (cell, row) = (Int(cells[index]), start &+ index)
            let weight = weights[row]
            guard cell >= 0, weight != 0 else { continue }
            var count = 0
            matrix.forEachEntry(row) {
              columns[count] = $0
              entries[count] = weight * $1
              count &+= 1
            }
            let used = count
            body(index, cell) { feature, value in
              let first = (cell &* width &+ feature) &* columnCount
              for entry in 0..<used { values[first &+ columns[entry]] += value * entries[entry] }
            }
          }
        }
      }
    }
  }
}
