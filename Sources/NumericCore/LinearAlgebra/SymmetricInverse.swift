internal import CLAPACKE
internal import COpenBLAS

/// The inverse of a positive semidefinite matrix on a set of independent columns.
///
/// Columns are scaled to a diagonal of ones, and chosen by Cholesky factorisation with pivoting; the rest get
/// zeros, which is one of the inverses of a singular matrix.
package struct SymmetricInverse: Sendable {
  /// The number of columns.
  package let size: Int
  /// The inverse, by columns; zero in the rows and columns of dependent ones.
  package let values: [Double]
  /// The independent columns, ascending.
  package let independent: [Int]

  /// Inverts a matrix.
  ///
  /// - Parameters:
  ///   - matrix: A symmetric matrix by columns.
  ///   - size: The number of columns.
  ///   - tolerance: The share of a column's length that has to be its own.
  package init(_ matrix: [Double], size: Int, tolerance: Double = 1e-13) {
    precondition(matrix.count == size * size, "the matrix must be square")
    self.size = size
    let (scale, factor, kept) = Self.factor(matrix, size, tolerance)
    independent = kept.sorted()
    let rank = kept.count
    var inverse = [Double](repeating: 0, count: size * size)
    if rank > 0 {
      var block = [Double](repeating: 0, count: rank * rank)
      for column in 0..<rank {
        for row in 0...column { block[column * rank + row] = factor[column * size + row] }
      }
      let upper = CChar(UInt8(ascii: "U"))
      LAPACKE_dpotri(LAPACK_COL_MAJOR, upper, Int32(rank), &block, Int32(rank))
      for column in 0..<rank {
        for row in 0...column {
          let value = block[column * rank + row] * scale[kept[row]] * scale[kept[column]]
          inverse[kept[column] * size + kept[row]] = value
          inverse[kept[row] * size + kept[column]] = value
        }
      }
    }
    values = inverse
  }

  /// Factors a matrix scaled to a diagonal of ones.
  ///
  /// - Returns: What columns were multiplied with, the upper factor, and the columns in the order of their
  ///   pivots, as many as are independent.
  static func factor(
    _ matrix: [Double], _ size: Int, _ tolerance: Double
  ) -> (scale: [Double], factor: [Double], kept: [Int]) {
    guard size > 0 else { return ([], [], []) }
    BLAS.useOneThread()
    let scale = (0..<size).map { index -> Double in
      let diagonal = matrix[index * size + index]
      return diagonal > 0 && diagonal.isFinite ? 1 / diagonal.squareRoot() : 0
    }
    var scaled = matrix
    for column in 0..<size {
      for row in 0..<size { scaled[column * size + row] *= scale[row] * scale[column] }
    }
    var pivots = [Int32](repeating: 0, count: size)
    var rank: Int32 = 0
    let upper = CChar(UInt8(ascii: "U"))
    LAPACKE_dpstrf(
      LAPACK_COL_MAJOR, upper, Int32(size), &scaled, Int32(size), &pivots, &rank, tolerance)
    return (scale, scaled, pivots.prefix(Int(rank)).map { Int($0) - 1 })
  }

  /// Returns the product of the inverse with a vector.
  package func times(_ vector: ArraySlice<Double>) -> [Double] {
    var result = [Double](repeating: 0, count: size)
    let start = vector.startIndex
    for column in independent {
      let factor = vector[start + column]
      guard factor != 0 else { continue }
      for row in independent { result[row] += values[column * size + row] * factor }
    }
    return result
  }
}

extension BLAS {
  /// Returns the solution of a symmetric positive semidefinite system on its independent columns, refined
  /// once; zero elsewhere.
  static func solveSemidefinite(
    _ matrix: [Double], _ rightHandSide: [Double], tolerance: Double
  ) -> (solution: [Double], rank: Int) {
    let size = rightHandSide.count
    let inverse = SymmetricInverse(matrix, size: size, tolerance: tolerance)
    var solution = inverse.times(rightHandSide[...])
    var residual = rightHandSide
    for column in inverse.independent {
      for row in inverse.independent {
        residual[row] -= matrix[column * size + row] * solution[column]
      }
    }
    let correction = inverse.times(residual[...])
    for row in solution.indices { solution[row] += correction[row] }
    return (solution, inverse.independent.count)
  }
}

extension SymmetricInverse {
  /// Inverts a diagonal matrix; zeros stay zero.
  package init(diagonal: [Double]) {
    size = diagonal.count
    independent = diagonal.indices.filter { diagonal[$0] != 0 }
    var inverse = [Double](repeating: 0, count: diagonal.count * diagonal.count)
    for column in independent { inverse[column * size + column] = 1 / diagonal[column] }
    values = inverse
  }
}
