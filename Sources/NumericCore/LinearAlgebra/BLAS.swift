internal import CLAPACKE
internal import COpenBLAS

/// The dense linear algebra verbs of the library over OpenBLAS and LAPACK.
///
/// Matrices are column-major arrays. OpenBLAS is set to one thread on first use, because the threads
/// belong to Swift: a result must not depend on how many of them there are.
package enum BLAS {
  /// Set once, by the runtime's own guard for static constants.
  private static let singleThreaded: Void = openblas_set_num_threads(1)

  /// Leaves threads to Swift, before any other call.
  static func useOneThread() { _ = singleThreaded }

  /// Returns the symmetric product of a matrix's transpose with itself, both triangles filled.
  ///
  /// - Parameters:
  ///   - matrix: `rows` × `columns` values in column-major order.
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  /// - Returns: `columns` × `columns` values.
  package static func crossProduct(_ matrix: [Double], rows: Int, columns: Int) -> [Double] {
    precondition(matrix.count == rows * columns, "the matrix must have rows × columns values")
    useOneThread()
    var product = [Double](repeating: 0, count: columns * columns)
    guard rows > 0, columns > 0 else { return product }
    cblas_dsyrk(
      CblasColMajor, CblasUpper, CblasTrans, Int32(columns), Int32(rows), 1, matrix, Int32(rows), 0,
      &product, Int32(columns))
    for column in 0..<columns {
      for row in 0..<column { product[row * columns + column] = product[column * columns + row] }
    }
    return product
  }

  /// Solves a symmetric positive definite system by Cholesky factorisation.
  ///
  /// - Parameters:
  ///   - matrix: A symmetric matrix of `rightHandSide.count` rows and columns.
  ///   - rightHandSide: The right-hand side.
  /// - Returns: The solution, or `nil` when the matrix is not numerically positive definite.
  package static func solvePositiveDefinite(
    _ matrix: [Double], _ rightHandSide: [Double]
  ) -> [Double]? {
    let n = rightHandSide.count
    precondition(matrix.count == n * n, "the matrix must be square and match the right-hand side")
    guard n > 0 else { return [] }
    useOneThread()
    var factor = matrix
    var solution = rightHandSide
    let size = Int32(n)
    let upper = CChar(UInt8(ascii: "U"))
    guard LAPACKE_dpotrf(LAPACK_COL_MAJOR, upper, size, &factor, size) == 0 else { return nil }
    // A pivot lost to rounding is a singular matrix, although LAPACK went through with it.
    for i in 0..<n where factor[i * n + i] * factor[i * n + i] < 1e-13 * abs(matrix[i * n + i]) {
      return nil
    }
    guard LAPACKE_dpotrs(LAPACK_COL_MAJOR, upper, size, 1, factor, size, &solution, size) == 0
    else { return nil }
    return solution
  }
}
