extension Accumulator {
  /// Returns the first moment when all rows are in one cell: the fast path of totals and means.
  ///
  /// Four rows at a time in registers, multiplied and added without fusing, so that the sums have the same
  /// bits on processors with and without fused instructions.
  func wholeFirstMoment(_ a: ValueSource, shift: Double) -> CellSums {
    let blocks = blocks(width: 4)
    let sums = Parallel.map(blocks.count, maximumThreads: maximumThreads) { block in
      wholeBlock(blocks[block], a, shift)
    }
    return CellSums.merging(
      sums, width: 4, cellCount: 1, cutsUnits: cutsUnits(blocks), maximumThreads: maximumThreads)
  }

  private func wholeBlock(_ rows: Range<Int>, _ a: ValueSource, _ shift: Double) -> BlockSums {
    let tile = Tile()
    var unit = frame.unit(at: rows.lowerBound)
    let unitCount = frame.unit(at: rows.upperBound - 1) - unit + 1
    let output = BlockSums(capacity: unitCount, width: 4)
    var pending: SIMD4<Double> = .zero
    frame.weights.withUnsafeBufferPointer { weights in
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Tile.capacity) {
        let end = min(start + Tile.capacity, rows.upperBound)
        tile.move(to: start, count: end - start)
        tile.load(a, order: frame.order, into: tile.first)
        var position = start
        while position < end {
          let unitEnd = frame.unitOffsets.map { Int($0[unit + 1]) } ?? (unit + 1)
          let stop = min(unitEnd, end)
          pending += Self.sumRun(
            tile.first + (position - start), weights, position, stop - position, shift)
          position = stop
          if stop == unitEnd || stop == rows.upperBound {
            let target = output.add(unit: unit, cell: 0)
            for feature in 0..<4 { (target + feature).initialize(to: pending[feature]) }
            pending = .zero
          }
          if stop == unitEnd { unit += 1 }
        }
      }
    }
    return output
  }

  /// Rows with a weight, valid ones, their weight, and their weighted deviation from the shift.
  ///
  /// Unsafe inside: `values` has `count` elements from the tile, `weights` has `from + count` at least.
  @inline(__always)
  private static func sumRun(
    _ values: UnsafePointer<Double>, _ weights: UnsafeBufferPointer<Double>, _ from: Int,
    _ count: Int, _ shift: Double
  ) -> SIMD4<Double> {
    var (rows, valid, weight, moment) = (
      SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero
    )
    let ones = SIMD4<Double>(repeating: 1)
    var i = 0
    while i + 4 <= count {
      let x = SIMD4(values[i], values[i + 1], values[i + 2], values[i + 3])
      let w = SIMD4(
        weights[from + i], weights[from + i + 1], weights[from + i + 2], weights[from + i + 3])
      let present = x .== x
      let counted = SIMD4<Double>.zero.replacing(with: ones, where: w .!= .zero)
      rows += counted
      valid += SIMD4<Double>.zero.replacing(with: counted, where: present)
      weight += SIMD4<Double>.zero.replacing(with: w, where: present)
      moment += SIMD4<Double>.zero.replacing(with: w * (x - shift), where: present)
      i += 4
    }
    var sums = SIMD4(rows.sum(), valid.sum(), weight.sum(), moment.sum())
    while i < count {
      let (x, w) = (values[i], weights[from + i])
      let counted = w != 0 ? 1.0 : 0.0
      sums += x == x ? SIMD4(counted, counted, w, w * (x - shift)) : SIMD4(counted, 0, 0, 0)
      i += 1
    }
    return sums
  }
}
