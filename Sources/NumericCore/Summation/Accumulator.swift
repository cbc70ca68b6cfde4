/// Sums rows into cells and units, block by block.
///
/// Blocks have a size that depends on the request alone, and are merged in their order, so the sums are
/// bit-identical for any number of threads.
package struct Accumulator: Sendable {
  /// The rows.
  package let frame: RowFrame
  /// The cells.
  package let cells: CellSource
  /// The most threads to use; `nil` for one a core.
  package let maximumThreads: Int?

  /// Creates an accumulator of rows into cells.
  package init(frame: RowFrame, cells: CellSource, maximumThreads: Int? = nil) {
    self.frame = frame
    self.cells = cells
    self.maximumThreads = maximumThreads
  }

  /// Returns rows, n, Σw, Σw(a−shift) by cell and unit.
  func firstMoment(_ a: ValueSource, shift: Double) -> CellSums {
    if cells.isEverything { return wholeFirstMoment(a, shift: shift) }
    return run(width: 4) { tile in
      tile.load(a, order: frame.order, into: tile.first)
    } kernel: {
      FirstMoment($0, shift: shift)
    }
  }

  /// Returns rows, n, Σw, Σwa, Σwb by cell and unit, over rows that have both values.
  func firstMoments(_ a: ValueSource, _ b: ValueSource) -> CellSums {
    run(width: 5) { tile in
      tile.load(a, order: frame.order, into: tile.first)
      tile.load(b, order: frame.order, into: tile.second)
    } kernel: {
      FirstMoments($0)
    }
  }

  /// Returns rows, n, Σw and the moments Σwa, Σwb, Σwaa, Σwab, Σwbb about centres given for each cell.
  func secondMoments(
    _ a: ValueSource, _ b: ValueSource, centresA: [Double], centresB: [Double]
  ) -> CellSums {
    precondition(centresA.count == cells.count && centresB.count == cells.count)
    return run(width: 8) { tile in
      tile.load(a, order: frame.order, into: tile.first)
      tile.load(b, order: frame.order, into: tile.second)
    } kernel: {
      SecondMoments(a: $0.first, b: $0.second, centreA: centresA, centreB: centresB)
    }
  }

  /// Returns rows, n, Σw and Σw of each level by cell and unit.
  func levels(_ coder: CellCoder) -> CellSums {
    run(width: 3 + coder.count) { tile in
      tile.loadCodes(coder, order: frame.order, into: tile.levels)
    } kernel: {
      LevelWeights($0, levelCount: coder.count)
    }
  }

  /// Returns rows, n, Σw and, for each threshold of the cell, Σw of the values up to it.
  ///
  /// - Parameter thresholds: `count` ascending thresholds for each cell; NaN in cells without any.
  func weightsUpTo(_ a: ValueSource, thresholds: [Double], count: Int) -> CellSums {
    precondition(thresholds.count == cells.count * count)
    let sums = run(width: 4 + count) { tile in
      tile.load(a, order: frame.order, into: tile.first)
      let (values, cells, levels, rows) = (tile.first, tile.cells, tile.levels, tile.count)
      thresholds.withUnsafeBufferPointer { thresholds in
        for row in 0..<rows {
          let (x, cell) = (values[row], Int(cells[row]))
          guard x == x, cell >= 0 else {
            levels[row] = -1
            continue
          }
          var level: Int32 = 0
          for threshold in (cell * count)..<((cell + 1) * count) {
            level &+= x > thresholds[threshold] ? 1 : 0
          }
          levels[row] = level
        }
      }
    } kernel: {
      LevelWeights($0, levelCount: count + 1)
    }
    return sums.cumulating(3..<(4 + count), maximumThreads: maximumThreads)
  }

  /// The borders of blocks of rows: at the border of a unit, unless a unit is longer than two blocks.
  ///
  /// A block is larger when there are more cells, since each block clears its own sums.
  func blocks(width: Int) -> [Range<Int>] {
    let rows = max(16_384, cells.count * width / 2)
    var blocks: [Range<Int>] = []
    var start = 0
    while start < frame.rowCount {
      var end = min(start + rows, frame.rowCount)
      if end < frame.rowCount, let offsets = frame.unitOffsets {
        let unitEnd = Int(offsets[frame.unit(at: end - 1) + 1])
        if unitEnd - end < rows { end = unitEnd }
      }
      blocks.append(start..<end)
      start = end
    }
    return blocks
  }

  /// Whether some border of blocks lies within a unit.
  func cutsUnits(_ blocks: [Range<Int>]) -> Bool {
    blocks.dropLast().contains {
      frame.end(ofUnit: frame.unit(at: $0.upperBound - 1)) != $0.upperBound
    }
  }

  func run<Kernel: RowKernel>(
    width: Int, load: @Sendable (Tile) -> Void, kernel: @Sendable (Tile) -> Kernel
  ) -> CellSums {
    let blocks = blocks(width: width)
    let sums = Parallel.map(blocks.count, maximumThreads: maximumThreads) { block in
      sumBlock(blocks[block], width: width, load: load, kernel: kernel)
    }
    return CellSums.merging(
      sums, width: width, cellCount: cells.count, cutsUnits: cutsUnits(blocks),
      maximumThreads: maximumThreads)
  }

  /// Sums a block of rows: unit by unit, in an array with a place for each cell.
  private func sumBlock<Kernel: RowKernel>(
    _ rows: Range<Int>, width: Int, load: (Tile) -> Void, kernel makeKernel: (Tile) -> Kernel
  ) -> BlockSums {
    let tile = Tile()
    let kernel = makeKernel(tile)
    let firstUnit = frame.unit(at: rows.lowerBound)
    let unitCount = frame.unit(at: rows.upperBound - 1) - firstUnit + 1
    return frame.weights.withUnsafeBufferPointer { weights in
      var builder = BlockBuilder(
        cellCount: cells.count, width: width,
        likelyEntries: min(rows.count, unitCount * min(cells.count, 4)))
      defer { builder.deallocate() }
      var unit = firstUnit
      var unitEnd = frame.end(ofUnit: unit)
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Tile.capacity) {
        tile.move(to: start, count: min(Tile.capacity, rows.upperBound - start))
        tile.loadCells(cells, order: frame.order)
        load(tile)
        guard let base = weights.baseAddress else { continue }
        kernel.prepare(tile, weights: base + start)
        // Fields of a class are checked for exclusive access each time they are read: not in this loop.
        let (rowCells, rowCount) = (tile.cells, tile.count)
        var row = 0
        while row < rowCount {
          if start + row == unitEnd {
            builder.flush(unit: unit, kernel: kernel)
            unit += 1
            unitEnd = frame.end(ofUnit: unit)
          }
          let stop = min(rowCount, unitEnd - start)
          builder.add(row..<stop, cells: rowCells, weights: base + start, kernel: kernel)
          row = stop
        }
      }
      builder.flush(unit: unit, kernel: kernel)
      return builder.output
    }
  }
}
