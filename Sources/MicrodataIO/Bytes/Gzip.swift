internal import CZlib
internal import Microdata

/// Data compressed with gzip.
enum Gzip {
  /// Whether bytes begin as gzip data does.
  static func isCompressed(_ buffer: ByteBuffer) -> Bool {
    buffer.count >= 3 && buffer.base[0] == 0x1F && buffer.base[1] == 0x8B && buffer.base[2] == 8
  }

  /// Returns the content of compressed data, which may be of several members one after another.
  ///
  /// The checksum and the length that every member ends with are verified.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  static func inflated(
    _ buffer: ByteBuffer, file: String, limits: LoadLimits = LoadLimits(),
    progress: (Double) -> Void
  ) throws -> ByteBuffer {
    var stream = z_stream()
    // 15 bits of window, and 16 for the gzip wrapper with its checksum.
    let started = inflateInit2_(
      &stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else {
      throw MicrodataError(.fileAccess, "\(file): decompression cannot start.")
    }
    defer { inflateEnd(&stream) }
    let step = 1 << 20
    let output = try ByteBuffer(capacity: max(step, buffer.count * 3))
    var position = 0
    var inMember = true
    while true {
      if !inMember {
        // Some programs fill the last block with zeros.
        while position < buffer.count, buffer.base[position] == 0 { position += 1 }
        if position == buffer.count { return output }
        guard inflateReset(&stream) == Z_OK else { throw corrupt(file, position, "cannot go on") }
        inMember = true
      }
      try output.reserve(step)
      let available = min(buffer.count - position, step)
      // Safe: zlib reads `available` bytes and writes `step`, both inside the buffers; it does not
      // write through the input pointer.
      stream.next_in = buffer.base + position
      stream.avail_in = UInt32(available)
      stream.next_out = output.base + output.count
      stream.avail_out = UInt32(step)
      let result = inflate(&stream, Z_NO_FLUSH)
      let consumed = available - Int(stream.avail_in)
      let produced = step - Int(stream.avail_out)
      position += consumed
      output.setCount(output.count + produced)
      try limits.requireExpansion(from: position, to: output.count, file: file)
      progress(Double(position) / Double(max(1, buffer.count)))
      switch result {
      case Z_STREAM_END: inMember = false
      case Z_OK where consumed > 0 || produced > 0: break
      case Z_OK, Z_BUF_ERROR:
        throw MicrodataError(
          .malformedFile,
          "\(file): the compressed data ends early, after \(output.count) bytes of content.",
          hint: "The file was cut short; copy or download it again.")
      default:
        throw corrupt(file, position, stream.msg.map { String(cString: $0) } ?? "error \(result)")
      }
    }
  }

  /// Returns data compressed with gzip.
  static func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let started = deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else {
      throw MicrodataError(.fileAccess, "Compression cannot start.")
    }
    defer { deflateEnd(&stream) }
    let step = 1 << 20
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: step)
    var position = 0
    while true {
      let available = min(step, bytes.count - position)
      let isLast = position + available == bytes.count
      let (status, consumed, produced) = bytes.withUnsafeBufferPointer { source in
        block.withUnsafeMutableBufferPointer { target -> (Int32, Int, Int) in
          // Safe: zlib reads `available` bytes, writes `step`, and leaves the input as it is.
          stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + position })
          stream.avail_in = UInt32(available)
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(step)
          let status = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return (status, available - Int(stream.avail_in), step - Int(stream.avail_out))
        }
      }
      position += consumed
      result.append(contentsOf: block[..<produced])
      if status == Z_STREAM_END { return result }
      guard status == Z_OK || status == Z_BUF_ERROR else {
        throw MicrodataError(.fileAccess, "Compression failed (error \(status)).")
      }
    }
  }

  private static func corrupt(_ file: String, _ position: Int, _ reason: String) -> MicrodataError {
    MicrodataError(
      .malformedFile, "\(file): the compressed data is damaged near byte \(position): \(reason).",
      hint: "Copy or download the file again.")
  }
}
