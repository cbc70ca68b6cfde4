/// The distinct texts of a column, as bytes, in order of first appearance.
struct BytePool: Sendable {
  /// The texts, one after another.
  private(set) var bytes: [UInt8] = []
  /// The end of each text.
  private(set) var ends: [Int] = []
  private var slots: [Int32] = []
  private var hashes: [UInt64] = []
  private let seed: UInt64

  /// Creates an empty pool; a seed unknown to who made a file keeps its texts from colliding on purpose.
  init(seed: UInt64 = BytePool.processSeed) { self.seed = seed }

  /// Different in every process; codes do not depend on it.
  private static let processSeed = UInt64.random(in: 0...UInt64.max)

  /// The number of texts.
  var count: Int { ends.count }

  /// The bytes of a text.
  subscript(code: Int) -> ArraySlice<UInt8> { bytes[(code == 0 ? 0 : ends[code - 1])..<ends[code]] }

  /// Returns the code of a text, which gets the next one if it is new.
  ///
  /// Unsafe inside: the text has `count` bytes at `base`, as the caller has checked.
  mutating func code(_ base: UnsafePointer<UInt8>, count: Int) -> Int32 {
    if (ends.count + 1) * 2 > slots.count { grow() }
    var hash = seed ^ UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    var position = 0
    while position + 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
      position += 8
    }
    var rest: UInt64 = 0
    while position < count {
      rest = rest << 8 | UInt64(base[position])
      position += 1
    }
    hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 29
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let code = Int(slots[slot])
      if hashes[code] == hash, equals(code, base, count) { return Int32(code) }
      slot = (slot + 1) & mask
    }
    let code = Int32(ends.count)
    slots[slot] = code
    hashes.append(hash)
    bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    ends.append(bytes.count)
    return code
  }

  /// Returns the code of a text.
  mutating func code(_ text: ArraySlice<UInt8>) -> Int32 {
    text.withUnsafeBufferPointer { buffer in
      // Safe: the buffer has `count` bytes; an empty text reads none.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { empty in
        guard let base = buffer.baseAddress ?? empty.baseAddress.map({ UnsafePointer($0) }) else {
          return 0
        }
        return code(base, count: buffer.count)
      }
    }
  }

  /// Whether two texts have the same bytes, eight at a time: those of neighbouring rows often have.
  ///
  /// Unsafe inside: both texts have `count` bytes, as the caller has checked.
  @inline(__always)
  static func isEqual(
    _ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    var position = 0
    while position + 8 <= count {
      let (x, y) = (UnsafeRawPointer(a + position), UnsafeRawPointer(b + position))
      if x.loadUnaligned(as: UInt64.self) != y.loadUnaligned(as: UInt64.self) { return false }
      position += 8
    }
    while position < count {
      if a[position] != b[position] { return false }
      position += 1
    }
    return true
  }

  private func equals(_ code: Int, _ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let start = code == 0 ? 0 : ends[code - 1]
    guard ends[code] - start == count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      // Safe: a text of the pool lies within its bytes.
      bytes.baseAddress.map { Self.isEqual($0 + start, base, count: count) } ?? (count == 0)
    }
  }

  private mutating func grow() {
    let size = max(16, slots.count * 4)
    slots = [Int32](repeating: -1, count: size)
    for (code, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(code)
    }
  }
}
