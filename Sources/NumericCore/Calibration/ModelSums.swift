internal import COpenBLAS

/// The weight of a row as a function of its product with multipliers.
///
/// A protocol rather than a closure, so that the loops over rows are compiled for each kind.
protocol RowFunction: Sendable {
  /// Returns the value v and the slope s of a row; v and s of a row that does not count are zero.
  func callAsFunction(_ row: Int, _ product: Double) -> (value: Double, slope: Double)
}

/// Sums over the rows of one partition of a matrix, with weights that are functions of a row's product with
/// multipliers: what Newton's method needs of calibrations and of regressions.
///
/// Rows are taken in blocks of fixed size, summed in their order, so that the sums do not depend on the number
/// of threads.
struct ModelSums: Sendable {
  let matrix: ModelMatrix
  /// The rows to sum; `nil` for all.
  let rows: [Int32]?
  let partition: Int

  /// The sums.
  struct Totals: Sendable {
    /// Σ v x, for the columns of the partition.
    var totals: [Double]
    /// Σ s x x', by columns, both triangles; empty when they were not wanted.
    var slopes: [Double]

    /// Returns the totals after multipliers of some columns have moved, as the slopes have it.
    func moved(by change: [Double], _ columns: [Int]) -> Totals {
      var moved = self
      for (column, step) in zip(columns, change) {
        for row in totals.indices {
          moved.totals[row] += slopes[column * totals.count + row] * step
        }
      }
      return moved
    }
  }

  /// How the rows are summed.
  private enum Way {
    /// By cell: Σ of the numbers of a row and of their products, spread to columns at the end.
    case byCell
    /// By column, entry by entry.
    case byEntry
    /// As a dense matrix.
    case dense
  }

  /// The first column of the partition.
  var base: Int { partition * matrix.width }
  /// The number of rows.
  var count: Int { rows?.count ?? matrix.rowCount }
  /// The number of columns.
  var width: Int { matrix.width }

  private static let block = 16 * 1024

  private var way: Way {
    let numbers = matrix.blocks.count { $0.values != nil }
    let size = matrix.cells(ofPartition: partition).count * (numbers + 1) * (numbers + 2) / 2
    if numbers <= 8, size <= max(1 << 14, count / 4) { return .byCell }
    return matrix.blocks.count * 3 > width && matrix.blocks.count > 3 ? .dense : .byEntry
  }

  /// Sums the rows.
  ///
  /// - Parameters:
  ///   - multipliers: A multiplier for each column of the partition.
  ///   - wantsSlopes: Whether the products of columns are wanted as well.
  ///   - weigh: The weights of the rows.
  func totals(
    _ multipliers: [Double], wantsSlopes: Bool = true, _ weigh: some RowFunction
  ) -> Totals {
    switch way {
    case .byCell: byCell(multipliers, wantsSlopes, weigh)
    case .byEntry: byEntry(multipliers, wantsSlopes, weigh)
    case .dense: dense(multipliers, wantsSlopes, weigh)
    }
  }

  /// The row at a position.
  @inline(__always)
  func row(_ position: Int) -> Int { rows.map { Int($0[position]) } ?? position }

  // MARK: - By cell

  private func byCell(
    _ multipliers: [Double], _ wantsSlopes: Bool, _ weigh: some RowFunction
  ) -> Totals {
    let layout = CellLayout(matrix, partition, multipliers)
    let (first, degree, products) = (layout.cells.lowerBound, layout.degree, layout.productCount)
    let slopesStart = layout.cells.count * degree
    let size = slopesStart + (wantsSlopes ? layout.cells.count * products : 0)
    let sums = matrix.withRows { matrix in
      ModelMatrix.sum(
        blocksOfRows: max(Self.block, size), count, count: size
      ) { range, sums in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: degree) { x in
          layout.factors.withUnsafeBufferPointer { factors in
            x[0] = 1
            for position in range {
              let row = row(position)
              let cell = Int(matrix.cells[row]) &- first
              let start = cell &* degree
              var product = factors[start]
              for number in 1..<degree {
                x[number] = matrix.number(row, number &- 1)
                product += x[number] * factors[start &+ number]
              }
              let (value, slope) = weigh(row, product)
              for number in 0..<degree { sums[start &+ number] += value * x[number] }
              guard wantsSlopes else { continue }
              var place = slopesStart &+ cell &* products
              for i in 0..<degree {
                let factor = slope * x[i]
                for j in i..<degree {
                  sums[place] += factor * x[j]
                  place &+= 1
                }
              }
            }
          }
        }
      }
    }
    return layout.spread(sums, wantsSlopes: wantsSlopes)
  }

  // MARK: - By entry

  private func byEntry(
    _ multipliers: [Double], _ wantsSlopes: Bool, _ weigh: some RowFunction
  ) -> Totals {
    let (width, base) = (width, base)
    return byColumn(wantsSlopes) { matrix, range, sums in
      for position in range {
        let row = row(position)
        let (value, slope) = weigh(row, matrix.product(row, multipliers, base: base))
        matrix.forEachEntry(row) { column, x in
          sums[column &- base] += value * x
          guard wantsSlopes else { return }
          let start = width &+ (column &- base) &* width &- base
          let factor = slope * x
          matrix.forEachEntry(row) { other, y in sums[start &+ other] += factor * y }
        }
      }
    }
  }

  /// Sums blocks of rows into totals and, when they are wanted, slopes by column.
  ///
  /// - Parameter body: Adds rows to the totals, and after them to the slopes.
  @inline(__always)
  private func byColumn(
    _ wantsSlopes: Bool,
    _ body: @Sendable (ModelRows, Range<Int>, UnsafeMutablePointer<Double>) -> Void
  ) -> Totals {
    let size = width + (wantsSlopes ? width * width : 0)
    let sums = matrix.withRows { matrix in
      ModelMatrix.sum(blocksOfRows: max(Self.block, size / 2), count, count: size) {
        body(matrix, $0, $1)
      }
    }
    return Totals(totals: Array(sums[..<width]), slopes: Array(sums[width...]))
  }

  // MARK: - Dense

  /// Tiles as dense matrices, by BLAS: the package is built for processors without wide vectors, OpenBLAS finds
  /// those that are there.
  ///
  /// Unsafe inside: a tile has room for `Tile.capacity` rows of every column, and takes no more.
  private func dense(
    _ multipliers: [Double], _ wantsSlopes: Bool, _ weigh: some RowFunction
  ) -> Totals {
    let (width, base) = (width, base)
    var result = byColumn(wantsSlopes) { matrix, range, sums in
      BLAS.useOneThread()
      withUnsafeTemporaryAllocation(of: Double.self, capacity: (width + 2) * Tile.capacity) {
        guard let tile = $0.baseAddress else { return }
        let (value, slope) = (tile + width * Tile.capacity, tile + (width + 1) * Tile.capacity)
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Tile.capacity) {
          let count = min(Tile.capacity, range.upperBound - start)
          tile.update(repeating: 0, count: count * width)
          value.update(repeating: 0, count: count)
          for index in 0..<count {
            matrix.forEachEntry(row(start + index)) { column, x in
              tile[(column &- base) &* count &+ index] = x
            }
          }
          let (m, n) = (Int32(count), Int32(width))
          cblas_dgemv(
            CblasColMajor, CblasNoTrans, m, n, 1, tile, m, multipliers, 1, 0, value, 1)
          for index in 0..<count {
            let weights = weigh(row(start + index), value[index])
            (value[index], slope[index]) = (weights.value, weights.slope.squareRoot())
          }
          cblas_dgemv(CblasColMajor, CblasTrans, m, n, 1, tile, m, value, 1, 1, sums, 1)
          guard wantsSlopes else { continue }
          for column in 0..<width {
            for index in 0..<count { tile[column &* count &+ index] *= slope[index] }
          }
          cblas_dsyrk(
            CblasColMajor, CblasUpper, CblasTrans, n, m, 1, tile, m, 1, sums + width, n)
        }
      }
    }
    for column in 0..<width where wantsSlopes {
      for row in 0..<column {
        result.slopes[row * width + column] = result.slopes[column * width + row]
      }
    }
    return result
  }
}
