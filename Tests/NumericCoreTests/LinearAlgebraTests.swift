import NumericCore
import TestSupport
import Testing

/// OpenBLAS through Swift: right, and the same from every thread.
@Suite("Linear algebra")
struct LinearAlgebraTests {
  @Test("Cross products against loops")
  func crossProduct() {
    for rows in 0..<6 {
      for columns in 1..<6 {
        let matrix = (0..<(rows * columns)).map { Double($0 * $0 % 11) - 4 }
        let product = BLAS.crossProduct(matrix, rows: rows, columns: columns)
        for i in 0..<columns {
          for j in 0..<columns {
            let expected = (0..<rows).reduce(0.0) {
              $0 + matrix[i * rows + $1] * matrix[j * rows + $1]
            }
            #expect(product[i * columns + j] == expected)
          }
        }
      }
    }
  }

  @Test("Solves, and refuses what is singular")
  func solve() {
    let solution = BLAS.solvePositiveDefinite([4, 1, 1, 3], [1, 2])
    #expect(isClose(solution?[0], 1.0 / 11, 1e-14) && isClose(solution?[1], 7.0 / 11, 1e-14))
    #expect(BLAS.solvePositiveDefinite([1, 1, 1, 1], [1, 1]) == nil)
    #expect(BLAS.solvePositiveDefinite([1, 2, 2, 1], [1, 1]) == nil)
  }

  @Test("Concurrent calls give the bits of sequential ones")
  func concurrency() {
    let rows = 500
    let matrix = (0..<(rows * 12)).map { Double(($0 * 7919) % 1009) / 1009 }
    let expected = BLAS.crossProduct(matrix, rows: rows, columns: 12)
    let results = Parallel.map(64) { _ in
      (0..<20).allSatisfy { _ in
        BLAS.crossProduct(matrix, rows: rows, columns: 12) == expected
      }
    }
    #expect(results.allSatisfy { $0 })
  }
}
