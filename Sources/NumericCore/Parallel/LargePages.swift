internal import Foundation

/// Memory for long arrays, asked for in large pages.
///
/// The first touch of each page of 4 kB costs more than filling it, and arrays of a hundred megabytes are
/// returned to the system each time: without large pages the cost of a row grows with their number.
enum LargePages {
  /// Shorter arrays come from memory that the process keeps.
  private static let least = 1 << 24
  private static let pageSize = 1 << 21

  /// Asks the system to back an array with large pages, before anything is written to it.
  ///
  /// Safe for any memory: it is advice, about whole pages within the array, and its refusal changes nothing.
  static func advise(_ memory: UnsafeMutableRawPointer?, bytes: Int) {
    #if os(Linux)
      guard let memory, bytes >= least else { return }
      let start = (Int(bitPattern: memory) + pageSize - 1) / pageSize * pageSize
      let end = (Int(bitPattern: memory) + bytes) / pageSize * pageSize
      guard end > start else { return }
      _ = madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, Int32(MADV_HUGEPAGE))
    #endif
  }
}
