/// The distinct texts of a column, in order of first appearance.
///
/// An open-addressing table of positions, with the first eight bytes of every text beside its
/// length, so that most comparisons touch no other memory.
struct LevelTable: @unchecked Sendable {
  // Safe to send: the bytes that the levels point to are not written again.

  struct Level {
    let content: ByteSlice
    let hash: UInt64
    let prefix: UInt64
    /// The first row with this text.
    let firstRow: Int
  }

  private(set) var levels: [Level] = []
  private var slots: [Int32]
  /// Texts that are in no file as they are meant.
  private let copies = Arena()
  private let seed: UInt64

  /// Creates an empty table.
  ///
  /// - Parameter seed: Unknown to who made the file, so that no file makes all hashes collide.
  init(seed: UInt64) {
    self.seed = seed
    slots = [Int32](repeating: -1, count: 64)
  }

  /// Returns the code of a text, which gets the next one if it is new.
  ///
  /// - Parameter mustCopy: Whether the bytes will not outlive the call.
  @inline(__always)
  mutating func code(of content: ByteSlice, row: Int, mustCopy: Bool = false) -> Int32 {
    let prefix = Self.prefix(content)
    return code(
      of: content, prefix: prefix, hash: hash(content, prefix: prefix), row: row,
      mustCopy: mustCopy)
  }

  /// Returns the code of a level of another table with the same seed.
  mutating func code(of level: Level) -> Int32 {
    code(
      of: level.content, prefix: level.prefix, hash: level.hash, row: level.firstRow,
      mustCopy: false)
  }

  @inline(__always)
  private mutating func code(
    of content: ByteSlice, prefix: UInt64, hash: UInt64, row: Int, mustCopy: Bool
  ) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let code = slots[slot]
      if code < 0 { break }
      let level = levels[Int(code)]
      if level.prefix == prefix, level.content.count == content.count,
        content.count <= 8 || level.content.elementsEqual(content)
      {
        return code
      }
      slot = (slot + 1) & mask
    }
    return insert(content, prefix: prefix, hash: hash, row: row, mustCopy: mustCopy, slot: slot)
  }

  @inline(never)
  private mutating func insert(
    _ content: ByteSlice, prefix: UInt64, hash: UInt64, row: Int, mustCopy: Bool, slot: Int
  ) -> Int32 {
    let code = Int32(levels.count)
    levels.append(
      Level(
        content: mustCopy ? copies.copy(content) : content, hash: hash, prefix: prefix,
        firstRow: row))
    slots[slot] = code
    if levels.count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    let size = slots.count * 4
    slots = [Int32](repeating: -1, count: size)
    for (code, level) in levels.enumerated() {
      var slot = Int(truncatingIfNeeded: level.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(code)
    }
  }

  /// The first eight bytes, or as many as there are.
  @inline(__always)
  private static func prefix(_ content: ByteSlice) -> UInt64 {
    guard let base = content.baseAddress else { return 0 }
    // Safe: every text lies in a buffer with at least eight bytes of padding.
    let word = UnsafeRawPointer(base).loadUnaligned(as: UInt64.self).littleEndian
    return content.count >= 8 ? word : word & ((1 << UInt64(content.count * 8)) - 1)
  }

  @inline(__always)
  private func hash(_ content: ByteSlice, prefix: UInt64) -> UInt64 {
    func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
      let (high, low) = a.multipliedFullWidth(by: b)
      return high ^ low
    }
    var state = mix(prefix ^ seed, 0x9E37_79B9_7F4A_7C15 ^ UInt64(content.count))
    if content.count > 8, let base = content.baseAddress {
      // Safe: the last load starts before the end, and eight bytes of padding follow it; what it
      // takes from beyond the end is masked out.
      var position = 8
      while position < content.count {
        let word = (UnsafeRawPointer(base) + position).loadUnaligned(as: UInt64.self).littleEndian
        let rest = content.count - position
        let part = rest >= 8 ? word : word & ((1 << UInt64(rest * 8)) - 1)
        state = mix(state ^ part ^ seed, 0xD1B5_4A32_D192_ED03)
        position += 8
      }
    }
    return state ^ state >> 32
  }
}

/// Keeps copies of texts for as long as it exists.
private final class Arena: @unchecked Sendable {
  // Safe to send: one thread adds copies, before others see the table.
  private var copies: [UnsafeMutablePointer<UInt8>] = []

  deinit { for copy in copies { copy.deallocate() } }

  func copy(_ content: ByteSlice) -> ByteSlice {
    guard let source = content.baseAddress, content.count > 0 else { return content }
    // The padding lets a table load eight bytes at any position, as it does in a file.
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: content.count + 8)
    memory.update(from: source, count: content.count)
    copies.append(memory)
    return ByteSlice(start: memory, count: content.count)
  }
}
