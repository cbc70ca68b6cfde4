internal import Foundation

/// Memory of blocks that are done with, for the blocks to come.
///
/// Fresh memory costs a page fault for every four kilobytes; a reader of few columns would spend more on that than
/// on its columns.
final class BufferPool: @unchecked Sendable {
  // Safe to send: the lock guards the list, and memory in it is in nobody else's hands.
  private let lock = NSLock()
  private var unused: [(base: UnsafeMutablePointer<UInt8>, capacity: Int)] = []
  private static let most = 16

  deinit { for memory in unused { free(memory.base) } }

  /// Takes memory for at least some bytes; `nil` when there is none.
  func take(_ capacity: Int) -> (base: UnsafeMutablePointer<UInt8>, capacity: Int)? {
    lock.withLock {
      guard let index = unused.lastIndex(where: { $0.capacity >= capacity }) else { return nil }
      return unused.remove(at: index)
    }
  }

  /// Keeps memory, or frees it when there is enough.
  func give(_ base: UnsafeMutablePointer<UInt8>, _ capacity: Int) {
    let isKept = lock.withLock {
      guard unused.count < Self.most else { return false }
      unused.append((base, capacity))
      return true
    }
    if !isKept { free(base) }
  }
}
