internal import Foundation
internal import Microdata

/// A file, or bytes in memory that stand for one.
final class ByteFile: Sendable {
  /// The name of the file without its folder, for errors.
  let name: String
  /// The number of bytes.
  let size: Int
  private let storage: Storage

  private enum Storage: Sendable {
    case descriptor(Int32)
    case bytes([UInt8])
  }

  /// Opens a file.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  init(_ path: String) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Self.failure("opened", path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw Self.failure("examined", path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw MicrodataError(
        .fileAccess, "“\(path)” is \(isFolder ? "a folder" : "not a regular file").",
        hint: isFolder ? "Give the path of a file in it." : "Copy its content to a file first.")
    }
    size = Int(status.st_size)
    storage = .descriptor(descriptor)
  }

  /// Creates a file of bytes in memory.
  init(bytes: [UInt8], name: String) {
    self.name = name
    size = bytes.count
    storage = .bytes(bytes)
  }

  deinit { if case .descriptor(let descriptor) = storage { close(descriptor) } }

  /// Reads bytes at a place into memory; returns how many there were.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  func read(
    at offset: Int, into target: UnsafeMutablePointer<UInt8>, count: Int
  ) throws -> Int {
    let wanted = max(0, min(count, size - offset))
    guard wanted > 0 else { return 0 }
    switch storage {
    case .bytes(let bytes):
      // Safe: the range is inside the array, and the caller has room for `count` bytes.
      bytes.withUnsafeBufferPointer {
        if let base = $0.baseAddress { target.update(from: base + offset, count: wanted) }
      }
      return wanted
    case .descriptor(let descriptor):
      var done = 0
      while done < wanted {
        let got = pread(descriptor, target + done, wanted - done, off_t(offset + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          throw MicrodataError(
            .fileAccess, "“\(name)” could not be read to its end.",
            hint: "Another program may be writing it; try again when that is done.")
        }
        done += got
      }
      return wanted
    }
  }

  /// Returns bytes at a place: as many as wanted, or fewer at the end of the file.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    guard offset >= 0, wanted > 0 else { return [] }
    return try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      initialized = try read(at: offset, into: base, count: wanted)
    }
  }

  /// Whether the file begins as gzip data does.
  var isCompressed: Bool {
    get throws { try bytes(at: 0, count: 3) == [0x1F, 0x8B, 8] }
  }

  /// The content of the file from its beginning: what was compressed when it is gzip data, else the bytes.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  func content(_ limits: LoadLimits) throws -> any ByteStream {
    let stream = FileStream(self)
    return try isCompressed ? GzipStream(stream, limits: limits) : stream
  }

  /// Returns the first bytes of the content: as many as wanted, or fewer when there are no more.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess` or `malformedFile`.
  func head(_ count: Int, _ limits: LoadLimits) throws -> [UInt8] {
    let stream = try content(limits)
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Safe: the array has room for as many bytes as are asked for.
      if let base = buffer.baseAddress { initialized = try stream.fill(base, count: count) }
    }
  }

  private static func failure(_ action: String, _ path: String) -> MicrodataError {
    MicrodataError(
      .fileAccess, "“\(path)” cannot be \(action): \(String(cString: strerror(errno))).",
      hint: "Check the path and the permissions of the file.")
  }
}
