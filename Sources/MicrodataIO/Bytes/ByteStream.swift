internal import CZlib
internal import Foundation
internal import Microdata
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes that come one after another.
protocol ByteStream: AnyObject {
  /// The name of the file, for errors.
  var file: String { get }
  /// The part of the file that has been read, from 0 to 1.
  var fraction: Double { get }
  /// Reads up to some bytes; returns 0 at the end only.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess` or `malformedFile`.
  func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int
}

extension ByteStream {
  /// Reads bytes until there are as many as wanted, or no more.
  func fill(_ target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int {
    var done = 0
    while done < count {
      let got = try read(into: target + done, count: count - done)
      if got == 0 { break }
      done += got
    }
    return done
  }
}

/// A file, or bytes in memory that stand for one.
final class ByteFile: Sendable {
  /// The name of the file without its folder, for errors.
  let name: String
  /// The number of bytes.
  let size: Int
  private let content: Content

  private enum Content: Sendable {
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
    content = .descriptor(descriptor)
  }

  /// Creates a file of bytes in memory.
  init(bytes: [UInt8], name: String) {
    self.name = name
    size = bytes.count
    content = .bytes(bytes)
  }

  deinit { if case .descriptor(let descriptor) = content { close(descriptor) } }

  /// Reads bytes at a place into memory; returns how many there were.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  func read(
    at offset: Int, into target: UnsafeMutablePointer<UInt8>, count: Int
  ) throws -> Int {
    let wanted = max(0, min(count, size - offset))
    guard wanted > 0 else { return 0 }
    switch content {
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

  private static func failure(_ action: String, _ path: String) -> MicrodataError {
    MicrodataError(
      .fileAccess, "“\(path)” cannot be \(action): \(String(cString: strerror(errno))).",
      hint: "Check the path and the permissions of the file.")
  }
}

/// The bytes of a file from some place on.
final class FileStream: ByteStream {
  private let source: ByteFile
  private var position: Int
  private let end: Int
  var file: String { source.name }
  var fraction: Double { Double(position) / Double(max(1, source.size)) }

  init(_ source: ByteFile, from start: Int = 0, to end: Int? = nil) {
    self.source = source
    position = start
    self.end = min(end ?? source.size, source.size)
  }

  func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int {
    let got = try source.read(at: position, into: target, count: min(count, max(0, end - position)))
    position += got
    return got
  }
}

/// The content of gzip data, inflated as it is read.
///
/// Members one after another make one content; the checksum of each is verified.
final class GzipStream: ByteStream {
  private let source: any ByteStream
  private let limits: LoadLimits
  private var stream = z_stream()
  private let input: UnsafeMutablePointer<UInt8>
  private static let inputSize = 1 << 18
  private var inMember = true
  private var isFirst = true
  private var (consumed, produced) = (0, 0)
  var file: String { source.file }
  var fraction: Double { source.fraction }

  init(_ source: any ByteStream, limits: LoadLimits) throws {
    self.source = source
    self.limits = limits
    input = .allocate(capacity: Self.inputSize)
    // 15 bits of window, and 16 for the gzip wrapper with its checksum.
    let started = inflateInit2_(
      &stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else {
      input.deallocate()
      throw MicrodataError(.fileAccess, "\(source.file): decompression cannot start.")
    }
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  /// Whether a file begins as gzip data does.
  static func isCompressed(_ file: ByteFile) throws -> Bool {
    try file.bytes(at: 0, count: 3) == [0x1F, 0x8B, 8]
  }

  func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int {
    guard count > 0 else { return 0 }
    while true {
      if stream.avail_in == 0 {
        // Safe: the input buffer has room for `inputSize` bytes and zlib reads no more than `got`.
        let got = try source.read(into: input, count: Self.inputSize)
        if got == 0 {
          guard !inMember || (isFirst && consumed == 0) else { throw cutShort() }
          return 0
        }
        stream.next_in = input
        stream.avail_in = UInt32(got)
        consumed += got
      }
      if !inMember {
        // Some programs fill the last block with zeros.
        while stream.avail_in > 0, stream.next_in[0] == 0 {
          stream.next_in += 1
          stream.avail_in -= 1
        }
        if stream.avail_in == 0 { continue }
        guard inflateReset(&stream) == Z_OK else { throw damaged("cannot go on") }
        inMember = true
      }
      isFirst = false
      let room = min(count, 1 << 30)
      stream.next_out = target
      stream.avail_out = UInt32(room)
      let before = stream.avail_in
      let result = inflate(&stream, Z_NO_FLUSH)
      let got = room - Int(stream.avail_out)
      produced += got
      try limits.requireExpansion(from: consumed, to: produced, file: file)
      if result == Z_STREAM_END {
        inMember = false
      } else if result != Z_OK && result != Z_BUF_ERROR {
        throw damaged(stream.msg.map { String(cString: $0) } ?? "error \(result)")
      } else if got == 0, stream.avail_in == before, before > 0 {
        throw damaged("no progress")
      }
      if got > 0 { return got }
    }
  }

  private func cutShort() -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(file): the compressed data ends early, after \(produced) bytes of content.",
      hint: "The file was cut short; copy or download it again.")
  }

  private func damaged(_ reason: String) -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(file): the compressed data is damaged, after \(produced) bytes of content: \(reason).",
      hint: "Copy or download the file again.")
  }
}
