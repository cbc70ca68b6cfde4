/// Sorts doubles in linear time, stably, each with a double that follows it.
///
/// Keys are the doubles' bits, mapped so that they sort as unsigned integers. A range is cut into buckets by
/// the highest bits in which its keys differ, and each bucket again, until few are left: after the first
/// cut everything happens in the cache, however long the arrays are.
package enum PairSort {
  /// Returns the keys ascending, and the payloads in the order of their keys.
  ///
  /// - Parameters:
  ///   - keys: The numbers to sort, not NaN; −0 becomes 0.
  ///   - payloads: One number for each key.
  /// - Complexity: O(n) moves for each eight to eleven bits in which the keys differ.
  package static func sorted(
    keys: [Double], payloads: [Double]
  ) -> (keys: [Double], payloads: [Double]) {
    precondition(keys.count == payloads.count, "every key has a payload")
    let count = keys.count
    // Safe: the first half is initialised before the sort, and each range of the second is written by the
    // scatter before it is read; all ranges stay within 0..<count.
    let pairs = UnsafeMutablePointer<Pair>.allocate(capacity: 2 * count)
    defer { pairs.deallocate() }
    for i in 0..<count {
      (pairs + i).initialize(to: Pair(key: bits(of: keys[i]), payload: payloads[i]))
    }
    sort(pairs, pairs + count, count, staysInPlace: true)
    return (
      (0..<count).map { value(of: pairs[$0].key) }, (0..<count).map { pairs[$0].payload }
    )
  }

  private struct Pair {
    let key: UInt64
    let payload: Double
  }

  /// Sorts `count` pairs at `pairs` with room for as many at `room`.
  ///
  /// - Parameter staysInPlace: Whether the result is wanted at `pairs`; at `room` otherwise.
  private static func sort(
    _ pairs: UnsafeMutablePointer<Pair>, _ room: UnsafeMutablePointer<Pair>, _ count: Int,
    staysInPlace: Bool
  ) {
    guard count > 24 else {
      insertionSort(pairs, count)
      if !staysInPlace { room.update(from: pairs, count: count) }
      return
    }
    var (least, greatest) = (UInt64.max, UInt64.min)
    for i in 0..<count {
      least = min(least, pairs[i].key)
      greatest = max(greatest, pairs[i].key)
    }
    let differing = 64 - (greatest - least).leadingZeroBitCount
    if differing == 0 {
      if !staysInPlace { room.update(from: pairs, count: count) }
      return
    }
    // About four keys for each bucket, were they spread evenly.
    let wanted = Int.bitWidth - count.leadingZeroBitCount - 2
    let taken = min(differing, max(3, min(wanted, 11)))
    let shift = UInt64(differing - taken)
    withUnsafeTemporaryAllocation(of: Int.self, capacity: (1 << taken) + 1) { ends in
      ends.initialize(repeating: 0)
      for i in 0..<count { ends[Int((pairs[i].key &- least) >> shift) &+ 1] &+= 1 }
      for bucket in 1..<ends.count { ends[bucket] += ends[bucket - 1] }
      // Each start moves to the end of its bucket as the pairs are placed.
      for i in 0..<count {
        let bucket = Int((pairs[i].key &- least) >> shift)
        (room + ends[bucket]).initialize(to: pairs[i])
        ends[bucket] &+= 1
      }
      if shift == 0 {
        if staysInPlace { pairs.update(from: room, count: count) }
        return
      }
      var start = 0
      for bucket in 0..<(ends.count - 1) {
        let end = ends[bucket]
        if end > start {
          sort(room + start, pairs + start, end - start, staysInPlace: !staysInPlace)
        }
        start = end
      }
    }
  }

  private static func insertionSort(_ pairs: UnsafeMutablePointer<Pair>, _ count: Int) {
    for i in 1..<max(count, 1) {
      let pair = pairs[i]
      var j = i
      while j > 0, pairs[j - 1].key > pair.key {
        pairs[j] = pairs[j - 1]
        j -= 1
      }
      pairs[j] = pair
    }
  }

  /// Negative zero is made positive first, so that it ties with zero as it does in comparisons.
  private static func bits(of value: Double) -> UInt64 {
    let bits = (value + 0).bitPattern
    return bits ^ (bits >> 63 == 1 ? UInt64.max : 1 << 63)
  }

  private static func value(of bits: UInt64) -> Double {
    Double(bitPattern: bits ^ (bits >> 63 == 1 ? 1 << 63 : UInt64.max))
  }
}
