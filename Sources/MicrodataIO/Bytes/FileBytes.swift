internal import Foundation
internal import Microdata

/// Reads whole files into memory.
enum FileBytes {
  /// The content of a file and, when they were counted on the way, what its blocks contain.
  typealias Content = (buffer: ByteBuffer, statistics: [BlockStatistics]?)

  /// Reads a file, in parallel when it is a regular one.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  static func read(
    _ path: String, blockSize: Int, maximumThreads: Int?
  ) throws -> Content {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure("opened", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("examined", path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw MicrodataError(
        .fileAccess, "“\(path)” is a folder.", hint: "Give the path of a file in it.")
    }
    let size = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG, size > 0 else {
      return (try readStream(descriptor, path), nil)
    }
    let buffer = try ByteBuffer(capacity: size + 1)
    let blocks = (size + blockSize - 1) / blockSize
    let target = SharedBytes(base: buffer.base)
    let results = Workers.map(blocks, maximumThreads: maximumThreads) {
      block -> BlockStatistics? in
      let start = block * blockSize
      let length = min(blockSize, size - start)
      var done = 0
      while done < length {
        // Safe: blocks are disjoint and end at the size that the buffer was made for.
        let got = pread(
          descriptor, target.base + start + done, length - done, off_t(start + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return nil }
        done += got
      }
      return BlockStatistics(UnsafeBufferPointer(start: target.base + start, count: length))
    }
    guard !results.contains(where: { $0 == nil }) else {
      throw MicrodataError(
        .fileAccess, "“\(path)” could not be read to its end.",
        hint: "Another program may be writing it; try again when that is done.")
    }
    buffer.setCount(size)
    return (buffer, results.compactMap { $0 })
  }

  /// Returns the first bytes of a file.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  static func head(_ path: String, count: Int) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure("opened", path) }
    defer { close(descriptor) }
    // Safe: the array has room for as many bytes as are asked for. A pipe gives none back, so
    // nothing is taken from it.
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let address = buffer.baseAddress else { return }
      initialized = max(0, pread(descriptor, address, count, 0))
    }
  }

  /// Reads a pipe or another file of unknown size.
  private static func readStream(_ descriptor: Int32, _ path: String) throws -> ByteBuffer {
    let buffer = try ByteBuffer(capacity: 1 << 16)
    while true {
      try buffer.reserve(1 << 16)
      // Safe: as many bytes were reserved after the present ones.
      let got = readBytes(descriptor, buffer.base + buffer.count, 1 << 16)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure("read", path) }
      if got == 0 { return buffer }
      buffer.setCount(buffer.count + got)
    }
  }

  private static func failure(_ action: String, _ path: String) -> MicrodataError {
    MicrodataError(
      .fileAccess, "“\(path)” cannot be \(action): \(String(cString: strerror(errno))).",
      hint: "Check the path and the permissions of the file.")
  }
}

/// Lets threads fill disjoint parts of one buffer.
private struct SharedBytes: @unchecked Sendable {
  // Safe to send: every block writes a range of its own.
  let base: UnsafeMutablePointer<UInt8>
}

/// The system call, under a name that `FileBytes.read` does not hide.
private func readBytes(
  _ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int
) -> Int { read(descriptor, target, count) }
