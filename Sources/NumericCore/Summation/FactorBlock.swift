extension ReplicateFactors {
  /// Creates factors block by block, on all cores; every factor is one until it is set.
  ///
  /// - Parameters:
  ///   - unitCount: The number of units.
  ///   - replicateCount: The number of replicates.
  ///   - blocks: Ranges of units that do not overlap.
  ///   - fill: Sets the factors of one block.
  package init(
    unitCount: Int, replicateCount: Int, blocks: [Range<Int>],
    fill: @Sendable (Int, FactorBlock) -> Void
  ) {
    precondition(replicateCount > 0 && blocks.allSatisfy { $0.upperBound <= unitCount })
    let count = unitCount * replicateCount
    let values = [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      LargePages.advise(buffer.baseAddress, bytes: count * MemoryLayout<Double>.stride)
      let target = FactorBlock.Storage(values: buffer)
      // Each core touches its part of fresh memory first.
      _ = Parallel.map(Parallel.coreCount) { part in
        let (first, last) = (
          part * count / Parallel.coreCount, (part + 1) * count / Parallel.coreCount
        )
        target.values[first..<last].initialize(repeating: 1)
        return true
      }
      let batch = 8
      _ = Parallel.map((blocks.count + batch - 1) / batch) { number in
        for block in (number * batch)..<min((number + 1) * batch, blocks.count) {
          fill(
            block,
            FactorBlock(units: blocks[block], replicateCount: replicateCount, storage: target))
        }
        return true
      }
      initialized = count
    }
    self.init(replicateCount: replicateCount, values: values)
  }
}

/// The factors of a range of units while they are made.
package struct FactorBlock {
  /// The units.
  package let units: Range<Int>
  /// The number of replicates.
  package let replicateCount: Int
  @usableFromInline let storage: Storage

  /// The array that all blocks write to.
  ///
  /// Safe to send: blocks are disjoint, and each checks that a unit is its own.
  @usableFromInline
  struct Storage: @unchecked Sendable {
    @usableFromInline let values: UnsafeMutableBufferPointer<Double>
  }

  /// The factor of a unit in a replicate.
  package subscript(unit: Int, replicate: Int) -> Double {
    get {
      precondition(units.contains(unit) && replicate >= 0 && replicate < replicateCount)
      return storage.values[unit &* replicateCount &+ replicate]
    }
    nonmutating set {
      precondition(units.contains(unit) && replicate >= 0 && replicate < replicateCount)
      storage.values[unit &* replicateCount &+ replicate] = newValue
    }
  }

  /// Sets the factors of a unit in some replicates.
  @inlinable
  package func set(_ unit: Int, _ replicates: Range<Int>, _ factor: (Int) -> Double) {
    precondition(units.contains(unit) && replicates.lowerBound >= 0)
    precondition(replicates.upperBound <= replicateCount)
    let start = unit &* replicateCount
    for replicate in replicates { storage.values[start &+ replicate] = factor(replicate) }
  }
}
