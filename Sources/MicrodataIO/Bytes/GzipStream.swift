internal import CZlib
internal import Microdata

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
