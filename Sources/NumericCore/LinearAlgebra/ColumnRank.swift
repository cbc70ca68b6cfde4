internal import CLAPACKE

/// The rank of many columns over many more rows.
package enum ColumnRank {
  /// Rows are added, with random signs, into this many times as many sums as there are columns.
  private static let oversampling = 4
  /// Rows of the first attempt.
  private static let sampleSize = 200_000

  /// Returns the number of linearly independent columns, to a relative tolerance.
  ///
  /// A sparse random projection keeps the rank almost surely (Clarkson and Woodruff, 2013, *STOC*, 81–90), so
  /// that what is decomposed has as few rows as columns. Part of the rows are tried first: they often prove
  /// that the rank is full.
  ///
  /// - Parameters:
  ///   - columns: The columns, of equal length; missing values count as zero.
  ///   - tolerance: What is lost of a column, relative to the largest, when it depends on others.
  package static func rank(_ columns: [ValueSource], tolerance: Double = 1e-5) -> Int {
    guard let rows = columns.first?.count, rows > 0 else { return 0 }
    let stride = max(1, rows / sampleSize)
    let found = rank(columns, rows: rows, stride: stride, tolerance)
    return stride == 1 || found == columns.count
      ? found : rank(columns, rows: rows, stride: 1, tolerance)
  }

  private static func rank(
    _ columns: [ValueSource], rows: Int, stride step: Int, _ tolerance: Double
  ) -> Int {
    let sums = min(oversampling * columns.count + 8, rows)
    let projected = Parallel.map(columns.count) { column in
      var result = [Double](repeating: 0, count: sums)
      let values = columns[column].doubles(order: nil)
      for row in stride(from: 0, to: rows, by: step) {
        let hash = RandomKey.combine(0x72616E6B, UInt64(row))
        let value = values[row].isNaN ? 0 : values[row]
        let place = Int(
          truncatingIfNeeded: (hash >> 1).multipliedFullWidth(by: UInt64(2 * sums)).high)
        result[min(place, sums - 1)] += hash & 1 == 0 ? value : -value
      }
      return result
    }
    return rank(of: projected.flatMap { $0 }, rows: sums, columns: columns.count, tolerance)
  }

  /// The rank by QR decomposition with column pivoting.
  private static func rank(
    of matrix: [Double], rows: Int, columns: Int, _ tolerance: Double
  ) -> Int {
    BLAS.useOneThread()
    var factor = matrix
    var pivots = [Int32](repeating: 0, count: columns)
    let least = min(rows, columns)
    var scalars = [Double](repeating: 0, count: least)
    guard
      LAPACKE_dgeqp3(
        LAPACK_COL_MAJOR, Int32(rows), Int32(columns), &factor, Int32(rows), &pivots, &scalars)
        == 0
    else { return 0 }
    let greatest = abs(factor[0])
    guard greatest > 0 else { return 0 }
    return (0..<least).prefix { abs(factor[$0 * rows + $0]) > tolerance * greatest }.count
  }
}
