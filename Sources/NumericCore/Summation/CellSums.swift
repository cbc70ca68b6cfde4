/// Weighted sums by cell and sampling unit, for the units in which a cell has rows.
///
/// The sufficient statistics of the library: every point estimate is a function of the totals, and every
/// linearised variance a quadratic form in the sums by unit.
package struct CellSums: Sendable {
  /// The number of sums in each entry.
  package let width: Int
  /// The first entry of each cell, and the end of the last.
  package let offsets: [Int]
  /// The unit of each entry, ascending within a cell.
  package let units: [Int32]
  /// `width` sums for each entry.
  package let values: [Double]
  /// `width` sums for each cell: its entries, added in blocks of fixed size.
  private let cellTotals: [Double]

  /// The number of cells.
  package var cellCount: Int { offsets.count - 1 }

  init(
    width: Int, offsets: [Int], units: [Int32], values: [Double], maximumThreads: Int? = nil
  ) {
    self.width = width
    self.offsets = offsets
    self.units = units
    self.values = values
    let batch = 16
    let cellCount = offsets.count - 1
    cellTotals = Parallel.map((cellCount + batch - 1) / batch, maximumThreads: maximumThreads) {
      let cells = ($0 * batch)..<min(($0 + 1) * batch, cellCount)
      return cells.flatMap { Self.total(offsets[$0]..<offsets[$0 + 1], width, values) }
    }.flatMap { $0 }
  }

  /// The entries of a cell.
  package func entries(_ cell: Int) -> Range<Int> { offsets[cell]..<offsets[cell + 1] }

  /// The totals of a cell over its units.
  package func totals(_ cell: Int) -> ArraySlice<Double> {
    cellTotals[(cell * width)..<((cell + 1) * width)]
  }

  private static func total(_ range: Range<Int>, _ width: Int, _ values: [Double]) -> [Double] {
    var totals = [Double](repeating: 0, count: width)
    var block = totals
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 256) {
      for entry in start..<min(start + 256, range.upperBound) {
        let first = entry * width
        for feature in 0..<width { block[feature] += values[first + feature] }
      }
      for feature in 0..<width {
        totals[feature] += block[feature]
        block[feature] = 0
      }
    }
    return totals
  }

  /// Returns the sums with some of each entry replaced by running sums: entry by entry, from the first to
  /// the last of a range.
  func cumulating(_ range: Range<Int>, maximumThreads: Int?) -> CellSums {
    var running = values
    for entry in units.indices {
      for sum in range.dropFirst() {
        running[entry * width + sum] += running[entry * width + sum - 1]
      }
    }
    return CellSums(
      width: width, offsets: offsets, units: units, values: running,
      maximumThreads: maximumThreads)
  }
}
