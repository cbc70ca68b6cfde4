/// Values of some ranks, without sorting all.
package enum RankedValues {
  private static let block = 1 << 14
  private static let bucketCount = 4096

  /// Returns the values of some ranks.
  ///
  /// Values are counted in buckets of equal width between the least and the greatest; only buckets that hold
  /// a wanted rank are sorted.
  ///
  /// - Parameters:
  ///   - ranks: Positions in the sorted values, from 0.
  ///   - values: The values, none of them NaN.
  package static func values(atRanks ranks: [Int], of values: [Double]) -> [Double] {
    guard !values.isEmpty else { return [] }
    let blocks = stride(from: 0, to: values.count, by: block).map {
      $0..<min($0 + block, values.count)
    }
    let extremes = Parallel.map(blocks.count) { number in
      values[blocks[number]].reduce((Double.infinity, -Double.infinity)) {
        (min($0.0, $1), max($0.1, $1))
      }
    }
    let low = extremes.reduce(.infinity) { min($0, $1.0) }
    let high = extremes.reduce(-.infinity) { max($0, $1.1) }
    let scale = Double(bucketCount) / (high - low)
    guard scale > 0, scale.isFinite else {
      // All the same, or too far apart for a difference.
      let sorted = values.sorted()
      return ranks.map { sorted[$0] }
    }
    @Sendable func bucket(_ value: Double) -> Int {
      min(Int((value - low) * scale), bucketCount - 1)
    }
    let counts = Parallel.map(blocks.count) { number in
      var counts = [Int32](repeating: 0, count: bucketCount)
      for value in values[blocks[number]] { counts[bucket(value)] += 1 }
      return counts
    }
    var ends = [Int](repeating: 0, count: bucketCount)
    var sum = 0
    for bucket in 0..<bucketCount {
      sum += counts.reduce(0) { $0 + Int($1[bucket]) }
      ends[bucket] = sum
    }
    let places = ranks.map { rank in ends.firstIndex { $0 > rank } ?? bucketCount - 1 }
    var isWanted = [Bool](repeating: false, count: bucketCount)
    for place in places { isWanted[place] = true }
    let members = Parallel.map(blocks.count) { [isWanted] number in
      values[blocks[number]].filter { isWanted[bucket($0)] }
    }
    var sorted: [Int: [Double]] = [:]
    for value in members.joined() { sorted[bucket(value), default: []].append(value) }
    for place in Set(places) { sorted[place]?.sort() }
    return zip(ranks, places).map { rank, place in
      sorted[place]?[rank - (place > 0 ? ends[place - 1] : 0)] ?? .nan
    }
  }
}
