/// The valid values of a variable sorted into cells, with the positions they came from.
package struct Partition: Sendable {
  /// The first value of each cell, and the end of the last.
  package let offsets: [Int]
  /// The values, cell by cell, in frame order within a cell.
  package let values: [Double]
  /// The frame position of each value.
  package let positions: [Int32]
}

extension Accumulator {
  /// Sorts the values with a positive weight into cells.
  ///
  /// Two passes over blocks of rows: one counts, one places; the order within a cell is that of the frame.
  package func partition(_ a: ValueSource) -> Partition {
    let rows = 65_536
    let cellCount = cells.count
    let blockCount = (frame.rowCount + rows - 1) / rows
    let range: @Sendable (Int) -> Range<Int> = { [frame] block in
      (block * rows)..<min((block + 1) * rows, frame.rowCount)
    }
    let counts = Parallel.map(blockCount, maximumThreads: maximumThreads) { block in
      var counts = [Int](repeating: 0, count: cellCount)
      forEachValue(a, range(block)) { cell, _, _ in counts[cell] += 1 }
      return counts
    }
    var offsets = [Int](repeating: 0, count: cellCount + 1)
    for block in counts { for cell in 0..<cellCount { offsets[cell + 1] += block[cell] } }
    for cell in 0..<cellCount { offsets[cell + 1] += offsets[cell] }
    var next = Array(offsets.dropLast())
    var starts: [[Int]] = []
    for block in counts {
      starts.append(next)
      for cell in 0..<cellCount { next[cell] += block[cell] }
    }
    let total = offsets[cellCount]
    let firstPositions = starts
    var positions: [Int32] = []
    let values = [Double](unsafeUninitializedCapacity: total) { values, valueCount in
      positions = [Int32](unsafeUninitializedCapacity: total) { positions, positionCount in
        // Safe: each block writes the slots that its own counts reserved, and all are written.
        let target = PartitionTarget(values: values, positions: positions)
        _ = Parallel.map(blockCount, maximumThreads: maximumThreads) { block in
          var slot = firstPositions[block]
          forEachValue(a, range(block)) { cell, value, position in
            target.values[slot[cell]] = value
            target.positions[slot[cell]] = Int32(position)
            slot[cell] += 1
          }
          return true
        }
        positionCount = total
      }
      valueCount = total
    }
    return Partition(offsets: offsets, values: values, positions: positions)
  }

  private func forEachValue(
    _ a: ValueSource, _ rows: Range<Int>, _ body: (Int, Double, Int) -> Void
  ) {
    let tile = Tile()
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Tile.capacity) {
      tile.move(to: start, count: min(Tile.capacity, rows.upperBound - start))
      forEachValue(a, tile, body)
    }
  }

  /// Calls a function with the cell, value and position of the rows of a tile that count.
  @inline(__always)
  func forEachValue(_ a: ValueSource, _ tile: Tile, _ body: (Int, Double, Int) -> Void) {
    tile.loadCells(cells, order: frame.order)
    tile.load(a, order: frame.order, into: tile.first)
    let (values, rowCells, rowCount, start) = (tile.first, tile.cells, tile.count, tile.start)
    for row in 0..<rowCount {
      let (x, cell) = (values[row], Int(rowCells[row]))
      guard cell >= 0, x == x, frame.weights[start + row] > 0 else { continue }
      body(cell, x, start + row)
    }
  }
}

/// The arrays that the blocks of a partition write to.
private struct PartitionTarget: @unchecked Sendable {
  // Safe to send: distinct blocks write distinct slots.
  let values: UnsafeMutableBufferPointer<Double>
  let positions: UnsafeMutableBufferPointer<Int32>
}
