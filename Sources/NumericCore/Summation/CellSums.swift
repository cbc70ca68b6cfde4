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
  package var values: [Double]

  /// The number of cells.
  package var cellCount: Int { offsets.count - 1 }

  /// Creates sums from their parts.
  package init(width: Int, offsets: [Int], units: [Int32], values: [Double]) {
    self.width = width
    self.offsets = offsets
    self.units = units
    self.values = values
  }

  /// The entries of a cell.
  package func entries(_ cell: Int) -> Range<Int> { offsets[cell]..<offsets[cell + 1] }

  /// Returns the totals of a cell over its units, summed in blocks of fixed size.
  package func totals(_ cell: Int) -> [Double] {
    var totals = [Double](repeating: 0, count: width)
    var block = totals
    let range = entries(cell)
    for (done, entry) in range.enumerated() {
      for feature in 0..<width { block[feature] += values[entry * width + feature] }
      if done % 256 == 255 || entry == range.upperBound - 1 {
        for feature in 0..<width {
          totals[feature] += block[feature]
          block[feature] = 0
        }
      }
    }
    return totals
  }

  /// Puts blocks together, in their order, and sorts the entries by cell.
  ///
  /// A unit cut by the border of two blocks has an entry in both: they are adjacent, and added.
  static func merging(_ blocks: [BlockSums], width: Int, cellCount: Int) -> CellSums {
    var offsets = [Int](repeating: 0, count: cellCount + 1)
    for block in blocks { for cell in block.cells { offsets[Int(cell) + 1] += 1 } }
    for cell in 0..<cellCount { offsets[cell + 1] += offsets[cell] }
    let count = offsets[cellCount]
    var position = offsets
    var units = [Int32](repeating: -1, count: count)
    var values = [Double](repeating: 0, count: count * width)
    var duplicates = 0
    for block in blocks {
      for entry in block.units.indices {
        let cell = Int(block.cells[entry])
        let unit = block.units[entry]
        var target = position[cell]
        if target > offsets[cell], units[target - 1] == unit {
          target -= 1
          duplicates += 1
        } else {
          position[cell] += 1
        }
        units[target] = unit
        for feature in 0..<width {
          values[target * width + feature] += block.values[entry * width + feature]
        }
      }
    }
    let merged = CellSums(width: width, offsets: offsets, units: units, values: values)
    return duplicates == 0 ? merged : merged.compacted(ends: position)
  }

  private func compacted(ends: [Int]) -> CellSums {
    var newOffsets = [0]
    var newUnits: [Int32] = []
    var newValues: [Double] = []
    for cell in 0..<cellCount {
      newUnits += units[offsets[cell]..<ends[cell]]
      newValues += values[(offsets[cell] * width)..<(ends[cell] * width)]
      newOffsets.append(newUnits.count)
    }
    return CellSums(width: width, offsets: newOffsets, units: newUnits, values: newValues)
  }
}

/// What one block of rows adds to the sums.
struct BlockSums: Sendable {
  var units: [Int32] = []
  var cells: [Int32] = []
  var values: [Double] = []
}
