internal import CLAPACKE
internal import COpenBLAS

extension BLAS {
  /// The triangular factor of a tall matrix that comes in blocks of rows (Householder QR).
  struct TriangularFactor {
    let size: Int
    /// The factor, by columns.
    private var factor: [Double]

    init(size: Int) {
      self.size = size
      factor = [Double](repeating: 0, count: size * size)
      BLAS.useOneThread()
    }

    /// Adds rows.
    ///
    /// - Parameters:
    ///   - matrix: `rows` values of each column.
    ///   - rows: The number of rows.
    mutating func append(_ matrix: [Double], rows: Int) {
      precondition(matrix.count == rows * size, "the matrix must have rows × size values")
      guard size > 0, rows > 0 else { return }
      let height = size + rows
      var stacked = [Double](repeating: 0, count: height * size)
      for column in 0..<size {
        for row in 0...column { stacked[column * height + row] = factor[column * size + row] }
        for row in 0..<rows {
          stacked[column * height + size + row] = matrix[column * rows + row]
        }
      }
      var reflectors = [Double](repeating: 0, count: size)
      LAPACKE_dgeqrf(
        LAPACK_COL_MAJOR, Int32(height), Int32(size), &stacked, Int32(height), &reflectors)
      for column in 0..<size {
        for row in 0...column { factor[column * size + row] = stacked[column * height + row] }
      }
    }

    /// Finds the rank and what dependent columns are made of.
    ///
    /// - Returns: The columns with independent ones first; their number; and for each other column its
    ///   coefficients on them.
    func dependencies(tolerance: Double) -> (order: [Int], rank: Int, combinations: [Double]) {
      guard size > 0 else { return ([], 0, []) }
      var matrix = factor
      for column in 0..<size {
        for row in (column + 1)..<max(size, column + 1) { matrix[column * size + row] = 0 }
      }
      var pivots = [Int32](repeating: 0, count: size)
      var reflectors = [Double](repeating: 0, count: size)
      let n = Int32(size)
      LAPACKE_dgeqp3(LAPACK_COL_MAJOR, n, n, &matrix, n, &pivots, &reflectors)
      let first = abs(matrix[0])
      let rank =
        (0..<size).first { abs(matrix[$0 * size + $0]) <= tolerance * max(first, 1e-300) } ?? size
      var combinations = [Double](repeating: 0, count: (size - rank) * rank)
      for column in rank..<size {
        for row in 0..<rank {
          combinations[(column - rank) * rank + row] = matrix[column * size + row]
        }
      }
      if rank > 0, rank < size {
        cblas_dtrsm(
          CblasColMajor, CblasLeft, CblasUpper, CblasNoTrans, CblasNonUnit, Int32(rank),
          Int32(size - rank), 1, matrix, n, &combinations, Int32(rank))
      }
      return (pivots.map { Int($0) - 1 }, rank, combinations)
    }
  }
}
