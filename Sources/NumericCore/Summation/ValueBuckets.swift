/// The rows of a variable in buckets of values, cell by cell: what quantiles need to know of all rows.
///
/// A quantile lies in one bucket of its cell, which the weights of the buckets tell; only the rows of that
/// bucket are ever sorted. Nothing of the rows is copied: each row keeps the number of its bucket.
package struct ValueBuckets: Sendable {
  /// The rows and cells.
  let accumulator: Accumulator
  /// The variable.
  let source: ValueSource
  let splitters: Splitters
  /// The bucket at each position of the frame; −1 for rows in no cell, without a value or a weight.
  let bucketOfRow: [Int32]
  /// What is in each bucket.
  package let sums: [BucketSum]
  /// The rows in each bucket of each block, which say where a block places what it collects.
  let blockSums: [[BucketSum]]
  let blocks: [Range<Int>]

  /// The most threads to use; `nil` for one a core.
  package var maximumThreads: Int? { accumulator.maximumThreads }

  /// The number of cells.
  package var cellCount: Int { accumulator.cells.count }

  /// The buckets of a cell, in the order of their values; many may be empty.
  package func buckets(of cell: Int) -> Range<Int> { splitters.buckets(of: cell) }

  /// The value of all rows of a bucket; `nil` when they may differ.
  package func commonValue(of bucket: Int) -> Double? {
    bucket % 2 == 1 ? splitters.values[bucket / 2] + 0 : nil
  }
}

/// What rows with positive weights have in common.
package struct BucketSum: Sendable {
  /// The number of rows.
  package var rows = 0
  /// The sum of their weights.
  package var weight = 0.0
  /// The least weight; +∞ without any rows.
  package var least = Double.infinity
  /// The greatest weight; 0 without any rows.
  package var greatest = 0.0

  /// Creates the sum of no rows.
  package init() {}

  /// Adds a row.
  @inline(__always)
  package mutating func add(_ weight: Double) {
    rows &+= 1
    self.weight += weight
    least = weight < least ? weight : least
    greatest = weight > greatest ? weight : greatest
  }

  mutating func add(_ other: BucketSum) {
    rows += other.rows
    weight += other.weight
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
  }
}

extension Accumulator {
  /// Puts the values with a positive weight into buckets.
  ///
  /// One pass over blocks of rows, which are merged in their order: the sums do not depend on the number of
  /// threads.
  package func buckets(_ a: ValueSource) -> ValueBuckets {
    let splitters = splitters(a)
    // Each block has sums of its own to clear and to merge.
    let size = max(131_072, 8 * splitters.bucketCount)
    let blocks = stride(from: 0, to: frame.rowCount, by: size).map {
      $0..<min($0 + size, frame.rowCount)
    }
    var blockSums: [[BucketSum]] = []
    let bucketOfRow = [Int32](unsafeUninitializedCapacity: frame.rowCount) { rows, count in
      // Safe: each block writes the slots of its own rows, and all are written.
      let target = BucketTarget(rows: rows)
      blockSums = Parallel.map(blocks.count, maximumThreads: maximumThreads) { block in
        addBlock(a, blocks[block], splitters, target)
      }
      count = frame.rowCount
    }
    var sums = [BucketSum](repeating: BucketSum(), count: splitters.bucketCount)
    for block in blockSums {
      for bucket in sums.indices where block[bucket].rows > 0 { sums[bucket].add(block[bucket]) }
    }
    return ValueBuckets(
      accumulator: self, source: a, splitters: splitters, bucketOfRow: bucketOfRow, sums: sums,
      blockSums: blockSums, blocks: blocks)
  }

  /// Finds the buckets of a block of rows and adds them up.
  private func addBlock(
    _ a: ValueSource, _ block: Range<Int>, _ splitters: Splitters, _ target: BucketTarget
  ) -> [BucketSum] {
    let tile = Tile()
    var sums = [BucketSum](repeating: BucketSum(), count: splitters.bucketCount)
    for start in stride(from: block.lowerBound, to: block.upperBound, by: Tile.capacity) {
      tile.move(to: start, count: min(Tile.capacity, block.upperBound - start))
      tile.loadCells(cells, order: frame.order)
      tile.load(a, order: frame.order, into: tile.first)
      splitters.find(in: tile, into: tile.levels)
      let (buckets, rows) = (tile.levels, tile.count)
      sums.withUnsafeMutableBufferPointer { sums in
        frame.weights.withUnsafeBufferPointer { weights in
          for row in 0..<rows {
            let weight = weights[start &+ row]
            if weight > 0, buckets[row] >= 0 {
              sums[Int(buckets[row])].add(weight)
            } else {
              buckets[row] = -1
            }
          }
        }
      }
      target.write(buckets, start, rows)
    }
    return sums
  }
}

/// The array that the blocks write to.
private struct BucketTarget: @unchecked Sendable {
  // Safe to send: distinct blocks write distinct slots.
  let rows: UnsafeMutableBufferPointer<Int32>

  func write(_ buckets: UnsafePointer<Int32>, _ start: Int, _ count: Int) {
    guard let base = rows.baseAddress else { return }
    (base + start).initialize(from: buckets, count: count)
  }
}
