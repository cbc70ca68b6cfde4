import Testing

@testable import SurveyEstimation

@Suite("Hadamard matrices")
struct HadamardTests {
  /// Rows as bits, so that two are compared 64 entries at a time.
  private func rows(_ matrix: HadamardMatrix) -> [[UInt64]] {
    (0..<matrix.order).map { row in
      var bits = [UInt64](repeating: 0, count: (matrix.order + 63) / 64)
      for column in 0..<matrix.order where matrix.isPlus(row, column) {
        bits[column / 64] |= 1 << UInt64(column % 64)
      }
      return bits
    }
  }

  @Test(
    "Rows are orthogonal, the first row and column all plus",
    arguments: [1, 2, 4, 8, 12, 16, 20, 24, 28, 36, 40, 44, 60, 64, 76, 80, 84, 96, 160])
  func orthogonality(order: Int) throws {
    let matrix = try #require(HadamardMatrix(order: order))
    let rows = rows(matrix)
    for a in 0..<order {
      #expect(matrix.isPlus(0, a) && matrix.isPlus(a, 0))
      for b in 0..<a {
        let different = zip(rows[a], rows[b]).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
        if 2 * different != order { Issue.record("order \(order), rows \(a) and \(b)") }
      }
    }
  }

  @Test("Orders without a matrix are refused, and the next one is not far")
  func sizes() {
    for order in [3, 6, 10, 52, 92, 100] { #expect(HadamardMatrix(order: order) == nil) }
    for strata in [1, 3, 11, 50, 92, 200, 517, 1999] {
      let order = HadamardMatrix(orderAtLeast: strata + 1).order
      #expect(order > strata && order <= strata + 48)
    }
  }
}
