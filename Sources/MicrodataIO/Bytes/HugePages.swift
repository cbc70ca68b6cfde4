internal import Foundation

/// Asks the system for large pages.
enum HugePages {
  /// Advises that a stretch of fresh memory is about to be filled.
  ///
  /// Touching fresh memory in pages of 4 KB costs more than parsing what goes into it. The advice
  /// changes no content, and the system is free to ignore it.
  static func advise(_ memory: UnsafeMutableRawPointer?, byteCount: Int) {
    #if os(Linux)
      let page = 4096
      guard let memory, byteCount >= 1 << 21 else { return }
      let start = (Int(bitPattern: memory) + page - 1) / page * page
      let end = (Int(bitPattern: memory) + byteCount) / page * page
      // Safe: only whole pages inside the memory are named, and their content is left alone.
      if end > start { madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, 14) }
    #endif
  }
}
