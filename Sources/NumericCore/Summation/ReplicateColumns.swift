/// Totals in every replicate of weights that are columns of their own, one for each replicate.
extension Accumulator {
  /// Returns the totals of every cell in every replicate: for each cell, `features.width` blocks of one
  /// number for each replicate; the counts of rows, which weights do not change, are left zero.
  ///
  /// Replicates are shared out among threads; each is summed tile by tile in the order of the frame, so its
  /// sums do not depend on how they are shared.
  ///
  /// - Parameters:
  ///   - features: What to sum.
  ///   - columns: The replicate weights, in table order; whole numbers are complete.
  package func replicateTotals(of features: FeatureSet, columns: [ValueSource]) -> [Double] {
    precondition(columns.allSatisfy { $0.count == frame.rowCount }, "columns of the table's rows")
    guard !columns.isEmpty else { return [] }
    let threads = max(1, min(maximumThreads ?? Parallel.coreCount, columns.count))
    let share = (columns.count + threads - 1) / threads
    // Rounding up may leave nothing for the last threads.
    let parts = Parallel.map(
      (columns.count + share - 1) / share, maximumThreads: maximumThreads
    ) { part in
      totals(features, Array(columns[(part * share)..<min((part + 1) * share, columns.count)]))
    }
    return arranged(parts, share, columns.count, features)
  }

  /// Sums by cell and level, then feature, then replicate.
  private func totals(_ set: FeatureSet, _ columns: [ValueSource]) -> [Double] {
    let rows = FeatureTile(set, cellCount: cells.count)
    let width = 1 + rows.featureCount
    let groups = WeightColumns.groups(columns)
    var sums = [Double](repeating: 0, count: rows.cellCount * width * columns.count)
    for start in stride(from: 0, to: frame.rowCount, by: Tile.capacity) {
      let count = min(Tile.capacity, frame.rowCount - start)
      rows.move(to: start, count: count, frame: frame, source: cells)
      sums.withUnsafeMutableBufferPointer { sums in
        for group in groups { group.add(rows, width: width, replicates: columns.count, to: sums) }
      }
    }
    return sums
  }

  /// Puts the replicates of all threads side by side, and levels in the order of the sums.
  private func arranged(
    _ parts: [[Double]], _ share: Int, _ replicates: Int, _ set: FeatureSet
  ) -> [Double] {
    let tile = FeatureTile(set, cellCount: cells.count)
    let (inner, levels) = (1 + tile.featureCount, tile.cellCount / max(cells.count, 1))
    let width = set.width
    var result = [Double](repeating: 0, count: cells.count * width * replicates)
    for cell in 0..<cells.count {
      for replicate in 0..<replicates {
        let part = parts[replicate / share]
        let own = replicate % share
        let size = min(share, replicates - replicate / share * share)
        func source(_ level: Int, _ feature: Int) -> Double {
          part[((cell * levels + level) * inner + feature) * size + own]
        }
        func write(_ sum: Int, _ value: Double) {
          result[(cell * width + sum) * replicates + replicate] = value
        }
        switch set {
        case .first, .pair, .second:
          for feature in 0..<inner { write(2 + feature, source(0, feature)) }
        case .levels, .upTo:
          var (sum, isRunning) = (0.0, false)
          if case .upTo = set { isRunning = true }
          for level in 0..<levels {
            sum += source(level, 0)
            write(3 + level, isRunning ? sum : source(level, 0))
          }
          write(2, sum)
        }
      }
    }
    return result
  }
}
