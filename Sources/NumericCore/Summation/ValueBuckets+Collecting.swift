/// The values of a bucket with their weights, ascending.
package struct SortedBucket: Sendable {
  package let bucket: Int
  package let values: [Double]
  /// The weights, in the order of the values; those of equal values in the order of the frame.
  package let weights: [Double]
}

extension ValueBuckets {
  /// Sorts the rows of some buckets.
  ///
  /// One pass over the numbers of the buckets, which reads the values and weights of the rows in them only.
  ///
  /// - Parameter wanted: The numbers of buckets, each once.
  /// - Returns: The buckets in the order asked for.
  package func sorted(_ wanted: [Int]) -> [SortedBucket] {
    // The first is for rows without a bucket.
    var slots = [Int32](repeating: -1, count: sums.count + 1)
    var offsets = [0]
    for (slot, bucket) in wanted.enumerated() {
      slots[bucket + 1] = Int32(slot)
      offsets.append((offsets.last ?? 0) + sums[bucket].rows)
    }
    let total = offsets.last ?? 0
    var next = Array(offsets.dropLast())
    var starts: [[Int]] = []
    for block in blockSums {
      starts.append(next)
      for (slot, bucket) in wanted.enumerated() { next[slot] += block[bucket].rows }
    }
    let (slotOfBucket, firstPlaces) = (slots, starts)
    var weights: [Double] = []
    let values = [Double](unsafeUninitializedCapacity: total) { values, valueCount in
      weights = [Double](unsafeUninitializedCapacity: total) { weights, weightCount in
        // Safe: each block writes the places that its own rows were counted for, and all are written.
        let target = CollectionTarget(values: values, weights: weights)
        _ = Parallel.map(blocks.count, maximumThreads: accumulator.maximumThreads) { block in
          collect(blocks[block], slotOfBucket, firstPlaces[block], target)
          return true
        }
        weightCount = total
      }
      valueCount = total
    }
    let (allValues, allWeights, ends) = (values, weights, offsets)
    let batch = 16
    return Parallel.map(
      (wanted.count + batch - 1) / batch, maximumThreads: accumulator.maximumThreads
    ) { number in
      ((number * batch)..<min((number + 1) * batch, wanted.count)).map { slot in
        let range = ends[slot]..<ends[slot + 1]
        let (keys, payloads) = PairSort.sorted(
          keys: Array(allValues[range]), payloads: Array(allWeights[range]))
        return SortedBucket(bucket: wanted[slot], values: keys, weights: payloads)
      }
    }.flatMap { $0 }
  }

  private func collect(
    _ rows: Range<Int>, _ slots: [Int32], _ firstPlaces: [Int], _ target: CollectionTarget
  ) {
    var places = firstPlaces
    let weights = accumulator.frame.weights
    let size = 1024
    bucketOfRow.withUnsafeBufferPointer { buckets in
      slots.withUnsafeBufferPointer { slots in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { found in
          for start in stride(from: rows.lowerBound, to: rows.upperBound, by: size) {
            let count = min(size, rows.upperBound - start)
            // Rows are found without branches, which would be mispredicted for most of them.
            var foundCount = 0
            for row in 0..<count {
              found.initializeElement(at: foundCount, to: Int32(truncatingIfNeeded: row))
              foundCount &+= slots[Int(buckets[start &+ row]) &+ 1] >= 0 ? 1 : 0
            }
            for row in found[0..<foundCount] {
              let position = start + Int(row)
              let slot = Int(slots[Int(buckets[position]) + 1])
              target.write(value(at: position), weights[position], places[slot])
              places[slot] += 1
            }
          }
        }
      }
    }
  }

  /// The value at a position of the frame; not for missing ones.
  @inline(__always)
  func value(at position: Int) -> Double {
    let row = accumulator.frame.order.map { Int($0[position]) } ?? position
    switch source {
    case .double(let values): return values[row]
    case .int32(let values): return Double(values[row])
    case .byte(let values): return Double(values[row])
    }
  }
}

/// The arrays that the blocks write to.
private struct CollectionTarget: @unchecked Sendable {
  // Safe to send: distinct blocks write distinct slots.
  let values: UnsafeMutableBufferPointer<Double>
  let weights: UnsafeMutableBufferPointer<Double>

  @inline(__always)
  func write(_ value: Double, _ weight: Double, _ place: Int) {
    values.initializeElement(at: place, to: value)
    weights.initializeElement(at: place, to: weight)
  }
}
