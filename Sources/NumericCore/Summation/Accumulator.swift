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
  package func firstMoment(_ a: ValueSource, shift: Double) -> CellSums {
    if cells.isEverything { return wholeFirstMoment(a, shift: shift) }
    return run(width: 4) { tile in
      tile.load(a, order: frame.order, into: tile.first)
    } kernel: {
      FirstMoment(a: $0.first, shift: shift)
    }
  }

  /// Returns rows, n, Σw, Σwa, Σwb by cell and unit, over rows that have both values.
  package func firstMoments(_ a: ValueSource, _ b: ValueSource) -> CellSums {
    run(width: 5) { tile in
      tile.load(a, order: frame.order, into: tile.first)
      tile.load(b, order: frame.order, into: tile.second)
    } kernel: {
      FirstMoments(a: $0.first, b: $0.second)
    }
  }

  /// Returns rows, n, Σw and the moments Σwa, Σwb, Σwaa, Σwab, Σwbb about centres given for each cell.
  package func secondMoments(
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
  package func levels(_ coder: CellCoder) -> CellSums {
    run(width: 3 + coder.count) { tile in
      tile.loadCodes(coder, order: frame.order, into: tile.levels, combine: false)
    } kernel: {
      LevelWeights(levels: $0.levels, levelCount: coder.count)
    }
  }

  /// Returns rows, n, Σw and, for each threshold of the cell, Σw of the values up to it.
  ///
  /// - Parameter thresholds: `count` ascending thresholds for each cell; NaN in cells without any.
  package func weightsUpTo(_ a: ValueSource, thresholds: [Double], count: Int) -> CellSums {
    precondition(thresholds.count == cells.count * count)
    var sums = run(width: 4 + count) { tile in
      tile.load(a, order: frame.order, into: tile.first)
      for row in 0..<tile.count {
        let (x, cell) = (tile.first[row], Int(tile.cells[row]))
        guard x == x, cell >= 0 else {
          tile.levels[row] = -1
          continue
        }
        var level: Int32 = 0
        for threshold in (cell * count)..<((cell + 1) * count) where x > thresholds[threshold] {
          level += 1
        }
        tile.levels[row] = level
      }
    } kernel: {
      LevelWeights(levels: $0.levels, levelCount: count + 1)
    }
    for entry in sums.units.indices {
      let first = entry * sums.width + 3
      for level in 1..<(count + 1) { sums.values[first + level] += sums.values[first + level - 1] }
    }
    return sums
  }

  /// A block is larger when there are more cells, since each block clears its own sums.
  private func blockRows(width: Int) -> Int { max(16_384, cells.count * width / 2) }

  private func run<Kernel: RowKernel>(
    width: Int, load: @Sendable (Tile) -> Void, kernel: @Sendable (Tile) -> Kernel
  ) -> CellSums {
    let rows = blockRows(width: width)
    let blockCount = (frame.rowCount + rows - 1) / rows
    let blocks = Parallel.map(blockCount, maximumThreads: maximumThreads) { block in
      sumBlock(
        (block * rows)..<min((block + 1) * rows, frame.rowCount), width: width, load: load,
        kernel: kernel)
    }
    return CellSums.merging(blocks, width: width, cellCount: cells.count)
  }

  /// Sums a block of rows: unit by unit, in an array with a place for each cell.
  ///
  /// Unsafe inside: cells are below `cells.count`, which sized the array, or −1 and skipped.
  private func sumBlock<Kernel: RowKernel>(
    _ rows: Range<Int>, width: Int, load: (Tile) -> Void, kernel makeKernel: (Tile) -> Kernel
  ) -> BlockSums {
    var output = BlockSums()
    let tile = Tile()
    let kernel = makeKernel(tile)
    let cellCount = cells.count
    let sums = UnsafeMutablePointer<Double>.allocate(capacity: cellCount * width)
    let seen = UnsafeMutablePointer<Bool>.allocate(capacity: cellCount)
    defer {
      sums.deallocate()
      seen.deallocate()
    }
    sums.initialize(repeating: 0, count: cellCount * width)
    seen.initialize(repeating: false, count: cellCount)
    var touched: [Int32] = []
    var unit = frame.unit(at: rows.lowerBound)
    var unitEnd = frame.unitOffsets.map { Int($0[unit + 1]) } ?? (unit + 1)

    func flush() {
      for cell in touched {
        let from = sums + Int(cell) * width
        output.units.append(Int32(unit))
        output.cells.append(cell)
        output.values.append(contentsOf: UnsafeBufferPointer(start: from, count: width))
        from.update(repeating: 0, count: width)
        seen[Int(cell)] = false
      }
      touched.removeAll(keepingCapacity: true)
    }

    frame.weights.withUnsafeBufferPointer { weights in
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Tile.capacity) {
        tile.move(to: start, count: min(Tile.capacity, rows.upperBound - start))
        tile.loadCells(cells, order: frame.order)
        load(tile)
        for row in 0..<tile.count {
          let position = start + row
          if position == unitEnd {
            flush()
            unit += 1
            unitEnd = frame.unitOffsets.map { Int($0[unit + 1]) } ?? (unit + 1)
          }
          let cell = Int(tile.cells[row])
          guard cell >= 0 else { continue }
          if !seen[cell] {
            seen[cell] = true
            touched.append(Int32(cell))
          }
          kernel.add(row, weight: weights[position], cell: cell, to: sums + cell * width)
        }
      }
    }
    flush()
    return output
  }
}
