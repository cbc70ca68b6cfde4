internal import Foundation
internal import Microdata

/// The bytes of a file in memory of its own, with zeros after them.
///
/// The zeros let a parser look a few bytes ahead of any position without asking whether they exist.
/// The bytes are copied from the file, not mapped: a file cut short by another program while it is
/// being read then gives an error and not a crash.
final class ByteBuffer: @unchecked Sendable {
  // Safe to send: readers share it only after the last write, and blocks that threads fill are
  // disjoint.

  /// The number of zeros after the last byte, at least.
  static let padding = 64

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int
  private let pool: BufferPool?

  /// Makes room for some bytes; in memory of a pool when it has any, which gets it back.
  init(capacity: Int, pool: BufferPool? = nil) throws {
    self.pool = pool
    if let memory = pool?.take(capacity) {
      (base, self.capacity) = memory
    } else {
      self.capacity = capacity
      base = try Self.allocate(nil, capacity)
    }
  }

  convenience init(_ bytes: [UInt8]) throws {
    try self.init(capacity: bytes.count + 1)
    bytes.withUnsafeBufferPointer { source in
      // Safe: the capacity is the number of bytes, and one more.
      if let address = source.baseAddress { base.update(from: address, count: source.count) }
    }
    setCount(bytes.count)
  }

  deinit {
    if let pool { pool.give(base, capacity) } else { free(base) }
  }

  /// The bytes, without the padding.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Says how many bytes were written, and puts zeros after them.
  func setCount(_ newCount: Int) {
    precondition(newCount >= 0 && newCount <= capacity, "more bytes than the buffer holds")
    count = newCount
    memset(base + newCount, 0, Self.padding)
  }

  /// Makes room for some bytes after the present ones.
  func reserve(_ extra: Int) throws {
    guard capacity - count < extra else { return }
    let wanted = max(count + extra, capacity + capacity / 2)
    base = try Self.allocate(base, wanted)
    capacity = wanted
  }

  /// Adds a byte.
  func append(_ byte: UInt8) throws {
    try reserve(1)
    base[count] = byte
    setCount(count + 1)
  }

  private static func allocate(
    _ old: UnsafeMutablePointer<UInt8>?, _ capacity: Int
  ) throws -> UnsafeMutablePointer<UInt8> {
    let (size, overflow) = capacity.addingReportingOverflow(padding)
    guard !overflow, let memory = realloc(old, size) else {
      throw MicrodataError(.fileAccess, "There is no memory for \(capacity) bytes.")
    }
    HugePages.advise(memory, byteCount: size)
    return memory.bindMemory(to: UInt8.self, capacity: size)
  }
}
