internal import Foundation
internal import Microdata

/// Writes a file from beginning to end; it has its name only when it is complete.
final class FileSink {
  private let path: String
  private let partial: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isOpen = true
  /// The number of bytes so far.
  private(set) var count = 0

  /// Opens a file beside the one to write.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  init(_ path: String) throws {
    self.path = path
    partial = "\(path).partial-\(getpid())"
    descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit {
    guard isOpen else { return }
    close(descriptor)
    unlink(partial)
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    count += bytes.count
    buffer += bytes
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Adds the bytes of a text.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Completes the file and gives it its name.
  func finish() throws {
    try flush()
    isOpen = false
    let closed = close(descriptor)
    guard closed == 0, rename(partial, path) == 0 else {
      let error = Self.failure(path)
      unlink(partial)
      throw error
    }
  }

  private func flush() throws {
    var done = 0
    let total = buffer.count
    try buffer.withUnsafeBytes { bytes in
      // Safe: the range written is inside the array.
      while done < total {
        let put = writeBytes(descriptor, bytes.baseAddress.map { $0 + done }, total - done)
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { throw Self.failure(path) }
        done += put
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> MicrodataError {
    MicrodataError(
      .fileAccess, "“\(path)” cannot be written: \(String(cString: strerror(errno))).",
      hint: "Check that the folder exists, that it may be written to, and that there is room.")
  }
}

/// The system call, under a name that `FileSink.write` does not hide.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
