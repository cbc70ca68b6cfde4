/// A column read as weights, and how many of them cannot be one.
package struct WeightCensus: Sendable {
  /// The weights in row order; missing is NaN.
  package let weights: [Double]
  /// The number that are negative, infinite or missing.
  package let impossible: Int
  /// The number above zero.
  package let positive: Int

  /// Converts and counts in one pass over the rows, on all cores.
  package init(_ source: ValueSource) {
    let counts: [(Int, Int)]
    switch source {
    case .double(let values):
      weights = values
      counts = Parallel.map(Self.blocks(values.count).count) { block in
        var counts = (0, 0)
        for row in Self.blocks(values.count)[block] { Self.count(values[row], &counts) }
        return counts
      }
    case .int32(let values):
      (weights, counts) = Self.convert(values) { $0 == .min ? .nan : Double($0) }
    case .byte(let values):
      (weights, counts) = Self.convert(values) { $0 > 1 ? .nan : Double($0) }
    }
    impossible = counts.reduce(0) { $0 + $1.0 }
    positive = counts.reduce(0) { $0 + $1.1 }
  }

  private static func blocks(_ count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: 1 << 17).map { $0..<min($0 + (1 << 17), count) }
  }

  @inline(__always)
  private static func count(_ weight: Double, _ counts: inout (Int, Int)) {
    counts.0 &+= weight >= 0 && weight < .infinity ? 0 : 1
    counts.1 &+= weight > 0 ? 1 : 0
  }

  @inline(__always)
  private static func convert<Value: Sendable>(
    _ values: [Value], _ double: @Sendable (Value) -> Double
  ) -> ([Double], [(Int, Int)]) {
    let blocks = blocks(values.count)
    var counts: [(Int, Int)] = []
    let weights = [Double](unsafeUninitializedCapacity: values.count) { buffer, initialized in
      // Safe: each block writes the slots of its own rows, and all are written before the array is read.
      LargePages.advise(buffer.baseAddress, bytes: buffer.count * MemoryLayout<Double>.stride)
      let target = Target(values: buffer)
      counts = Parallel.map(blocks.count) { block in
        var counts = (0, 0)
        for row in blocks[block] {
          let weight = double(values[row])
          target.values.initializeElement(at: row, to: weight)
          count(weight, &counts)
        }
        return counts
      }
      initialized = values.count
    }
    return (weights, counts)
  }

  /// The array that the blocks write to; distinct blocks write distinct slots.
  private struct Target: @unchecked Sendable {
    let values: UnsafeMutableBufferPointer<Double>
  }
}
