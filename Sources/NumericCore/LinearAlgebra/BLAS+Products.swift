internal import COpenBLAS

extension BLAS {
  /// Adds to `product` the replicate factors of consecutive units times their sums: P += A·Zᵀ.
  ///
  /// Everything is column-major. Unsafe inside: the three ranges are checked against their arrays first.
  ///
  /// - Parameters:
  ///   - factors: `rows` factors for each unit.
  ///   - rows: The number of factors of a unit.
  ///   - firstUnit: The first unit of the range of columns to take from `factors`.
  ///   - sums: `width` sums for each unit of the range.
  ///   - firstSum: Where the sums of the range begin.
  ///   - width: The number of sums of a unit.
  ///   - count: The number of units of the range.
  ///   - product: `rows` × `width` values, added to.
  package static func addProduct(
    factors: [Double], rows: Int, firstUnit: Int, sums: [Double], firstSum: Int, width: Int,
    count: Int, to product: inout [Double]
  ) {
    guard rows > 0, width > 0, count > 0 else { return }
    precondition(firstUnit >= 0 && (firstUnit + count) * rows <= factors.count)
    precondition(firstSum >= 0 && firstSum + count * width <= sums.count)
    precondition(product.count == rows * width)
    useOneThread()
    factors.withUnsafeBufferPointer { a in
      sums.withUnsafeBufferPointer { z in
        product.withUnsafeMutableBufferPointer { p in
          guard let a = a.baseAddress, let z = z.baseAddress else { return }
          cblas_dgemm(
            CblasColMajor, CblasNoTrans, CblasTrans, Int32(rows), Int32(width), Int32(count), 1,
            a + firstUnit * rows, Int32(rows), z + firstSum, Int32(width), 1, p.baseAddress,
            Int32(rows))
        }
      }
    }
  }
}
