internal import COpenBLAS
internal import Foundation

/// The equations of one partition: totals of the weighted rows as functions of the multipliers.
///
/// Rows are taken in blocks of fixed size, summed in their order, so that the totals do not depend on the
/// number of threads.
struct PartitionSystem: Sendable {
  let problem: CalibrationProblem
  let weights: [Double]
  let rows: [Int32]
  /// The first column of the partition.
  let base: Int

  /// Totals, and how they move with the multipliers.
  struct Evaluation: Sendable {
    /// Σ d g x.
    var totals: [Double]
    /// Σ d g |x|.
    var lengths: [Double]
    /// Σ d q F' x x', by columns, both triangles.
    var slopes: [Double]
  }

  private static let tile = 1024
  private static let block = 16 * 1024

  var width: Int { problem.model.width }

  /// Evaluates the totals at multipliers of the columns of the partition.
  func evaluate(_ dual: [Double]) -> Evaluation {
    let blocks = (rows.count + Self.block - 1) / Self.block
    let isDense = problem.model.isDense
    let parts = Parallel.map(blocks) { number -> Evaluation in
      let range = (number * Self.block)..<min((number + 1) * Self.block, rows.count)
      var part = isDense ? dense(range, dual) : sparse(range, dual)
      for column in 0..<width {
        for row in 0..<column {
          part.slopes[row * width + column] = part.slopes[column * width + row]
        }
      }
      return part
    }
    return Evaluation(
      totals: ModelMatrix.sum(parts.map(\.totals), count: width),
      lengths: ModelMatrix.sum(parts.map(\.lengths), count: width),
      slopes: ModelMatrix.sum(parts.map(\.slopes), count: width * width))
  }

  /// The new weight of a row, and its derivative by u.
  @inline(__always)
  private func weight(_ row: Int, _ product: Double) -> (value: Double, slope: Double) {
    let d = weights[row]
    let q = problem.mobility?[row] ?? 1
    let (lower, upper) = problem.bounds.ratios(row, weight: d, infimum: problem.distance.infimum)
    let (value, slope) = problem.distance.ratio(product * q, lower, upper)
    return (d * value, d * q * slope)
  }

  private func sparse(_ range: Range<Int>, _ dual: [Double]) -> Evaluation {
    var sums = Evaluation(
      totals: [Double](repeating: 0, count: width), lengths: [Double](repeating: 0, count: width),
      slopes: [Double](repeating: 0, count: width * width))
    let blocks = problem.model.blocks
    var columns = [Int](repeating: 0, count: blocks.count)
    var values = [Double](repeating: 0, count: blocks.count)
    for position in range {
      let row = Int(rows[position])
      var count = 0
      var product = 0.0
      for block in blocks {
        guard let column = block.column(of: row) else { continue }
        columns[count] = column
        values[count] = block.values?[row] ?? 1
        product += values[count] * dual[column]
        count += 1
      }
      let (weight, slope) = weight(row, product)
      for i in 0..<count {
        sums.totals[columns[i]] += weight * values[i]
        sums.lengths[columns[i]] += weight * abs(values[i])
        let factor = slope * values[i]
        for j in 0..<count where columns[j] <= columns[i] {
          sums.slopes[columns[i] * width + columns[j]] += factor * values[j]
        }
      }
    }
    return sums
  }

  /// The products of dense tiles, by BLAS: the package is built for processors without wide vectors, OpenBLAS
  /// finds those that are there.
  ///
  /// Unsafe inside: the tile has room for `tile` rows of every column, and `count` is at most `tile`.
  private func dense(_ range: Range<Int>, _ dual: [Double]) -> Evaluation {
    BLAS.useOneThread()
    let width = width
    let matrix = UnsafeMutablePointer<Double>.allocate(capacity: Self.tile * width)
    let row = UnsafeMutablePointer<Double>.allocate(capacity: 2 * Self.tile)
    matrix.initialize(repeating: 0, count: Self.tile * width)
    row.initialize(repeating: 0, count: 2 * Self.tile)
    defer {
      matrix.deallocate()
      row.deallocate()
    }
    let slope = row + Self.tile
    var totals = [Double](repeating: 0, count: width)
    var lengths = totals
    var slopes = [Double](repeating: 0, count: width * width)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.tile) {
      let positions = start..<min(start + Self.tile, range.upperBound)
      let count = positions.count
      fill(matrix, positions)
      let (m, n) = (Int32(count), Int32(width))
      cblas_dgemv(CblasColMajor, CblasNoTrans, m, n, 1, matrix, m, dual, 1, 0, row, 1)
      for index in 0..<count {
        let (value, derivative) = weight(Int(rows[start + index]), row[index])
        row[index] = value
        slope[index] = derivative.squareRoot()
      }
      cblas_dgemv(CblasColMajor, CblasTrans, m, n, 1, matrix, m, row, 1, 1, &totals, 1)
      for column in 0..<width {
        let values = matrix + column * count
        var length = 0.0
        for index in 0..<count {
          length += row[index] * abs(values[index])
          values[index] *= slope[index]
        }
        lengths[column] += length
      }
      cblas_dsyrk(
        CblasColMajor, CblasUpper, CblasTrans, n, m, 1, matrix, m, 1, &slopes, n)
    }
    return Evaluation(totals: totals, lengths: lengths, slopes: slopes)
  }

  /// Writes rows as a dense matrix by columns.
  ///
  /// Unsafe inside: `matrix` has room for every column of `positions.count` rows.
  private func fill(_ matrix: UnsafeMutablePointer<Double>, _ positions: Range<Int>) {
    let count = positions.count
    for block in problem.model.blocks {
      let target = matrix + block.first * count
      if block.codes != nil {
        target.update(repeating: 0, count: count * block.count)
      }
      for index in 0..<count {
        let row = Int(rows[positions.lowerBound + index])
        guard let column = block.column(of: row) else { continue }
        matrix[column * count + index] = block.values?[row] ?? 1
      }
    }
  }

  // MARK: - Rank

  /// Finds columns that follow from others, from the rows themselves.
  ///
  /// The products of columns know their rank to half the digits only; where they leave a doubt, the rows are
  /// factored (Householder QR, block by block, then with pivoting).
  ///
  /// - Parameters:
  ///   - columns: Columns that have rows.
  ///   - slopes: Σ d q x x' of all columns.
  /// - Returns: The independent columns, and for each other what it is a combination of.
  func independentColumns(
    _ columns: [Int], slopes: [Double]
  ) -> (independent: [Int], relations: [(column: Int, of: [(column: Int, factor: Double)])]) {
    let size = columns.count
    var gram = [Double](repeating: 0, count: size * size)
    for (j, column) in columns.enumerated() {
      for (i, row) in columns.enumerated() { gram[j * size + i] = slopes[column * width + row] }
    }
    let (_, _, kept) = SymmetricInverse.factor(gram, size, 1e-7)
    if kept.count == size { return (columns, []) }
    let scale = (0..<size).map { index -> Double in
      let diagonal = gram[index * size + index]
      return diagonal > 0 ? 1 / diagonal.squareRoot() : 1
    }
    var factor = BLAS.TriangularFactor(size: size)
    let block = max(512, 2 * size)
    for start in stride(from: 0, to: rows.count, by: block) {
      let positions = start..<min(start + block, rows.count)
      var matrix = [Double](repeating: 0, count: positions.count * size)
      for index in positions {
        let row = Int(rows[index])
        let root = (weights[row] * (problem.mobility?[row] ?? 1)).squareRoot()
        for entry in problem.model.blocks {
          guard let column = entry.column(of: row), let place = columns.position(of: column) else {
            continue
          }
          matrix[place * positions.count + index - start] =
            root * scale[place] * (entry.values?[row] ?? 1)
        }
      }
      factor.append(matrix, rows: positions.count)
    }
    let (order, rank, combinations) = factor.dependencies(tolerance: 1e-10)
    let independent = order.prefix(rank).sorted()
    let relations = (rank..<size).map {
      place -> (column: Int, of: [(column: Int, factor: Double)]) in
      let column = order[place]
      let parts = (0..<rank).map { index in
        (
          column: columns[order[index]],
          factor: combinations[(place - rank) * rank + index] * scale[order[index]] / scale[column]
        )
      }
      return (columns[column], parts)
    }
    return (independent.map { columns[$0] }, relations)
  }
}

extension [Int] {
  /// The position of a value in an ascending array.
  fileprivate func position(of value: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value ? low : nil
  }
}
