extension ValueBuckets {
  /// Returns rows, n, Σw and, for each threshold of the cell, Σw of the values up to it, by cell and unit.
  ///
  /// The bucket of a row says between which thresholds its value lies, but for buckets with a threshold
  /// inside: only there values are compared.
  ///
  /// - Parameter thresholds: `count` ascending thresholds for each cell; NaN in cells without any.
  package func weightsUpTo(thresholds: [Double], count: Int) -> CellSums {
    precondition(thresholds.count == accumulator.cells.count * count)
    let levelOfBucket = levels(thresholds, count)
    return accumulator.run(width: 4 + count) { tile in
      let (cells, levels, rows, start) = (tile.cells, tile.levels, tile.count, tile.start)
      bucketOfRow.withUnsafeBufferPointer { buckets in
        levelOfBucket.withUnsafeBufferPointer { levelOfBucket in
          for row in 0..<rows {
            let level = levelOfBucket[Int(buckets[start &+ row]) &+ 1]
            levels[row] = level
            guard level < -1 else { continue }
            let cell = Int(cells[row])
            levels[row] = Self.level(
              value(at: start + row), thresholds[(cell * count)..<((cell + 1) * count)])
          }
        }
      }
    } kernel: {
      LevelWeights($0, levelCount: count + 1)
    }.cumulating(3..<(4 + count), maximumThreads: accumulator.maximumThreads)
  }

  /// The number of thresholds below a value.
  @inline(__always)
  private static func level(_ x: Double, _ thresholds: ArraySlice<Double>) -> Int32 {
    var level: Int32 = 0
    for threshold in thresholds { level &+= x > threshold ? 1 : 0 }
    return level
  }

  /// The number of thresholds below all values of each bucket; −2 where it differs from value to value.
  ///
  /// The first is for rows without a bucket.
  private func levels(_ thresholds: [Double], _ count: Int) -> [Int32] {
    var levels = [Int32](repeating: -1, count: sums.count + 1)
    for cell in 0..<accumulator.cells.count {
      let own = thresholds[(cell * count)..<((cell + 1) * count)]
      let buckets = buckets(of: cell)
      for bucket in buckets {
        let upper = splitters.values[bucket / 2]
        if bucket % 2 == 1 {
          levels[bucket + 1] = Self.level(upper, own)
          continue
        }
        let lower = bucket == buckets.lowerBound ? nil : splitters.values[bucket / 2 - 1]
        let above = own.count { threshold in lower.map { threshold <= $0 } ?? false }
        let isCut = own.count { $0 < upper } > above
        levels[bucket + 1] = isCut ? -2 : Int32(above)
      }
    }
    return levels
  }
}
