internal import CZlib
internal import Microdata

/// The content of the deflated blocks of a file, one after another.
///
/// A trailer lists the blocks. It is checked as a whole before the first block is read: places and sizes must
/// follow from one another and fit the file.
final class DeflatedBlockStream: ByteStream {
  private struct Block {
    let offset: Int
    let size: Int
    let contentSize: Int
  }

  private let source: ByteFile
  private let blocks: [Block]
  private var stream = z_stream()
  private let input: UnsafeMutablePointer<UInt8>
  private static let inputSize = 1 << 18
  /// The present block, how much of it was read, and how much of its content was made.
  private var (index, consumed, produced) = (0, 0, 0)
  private var isOpen = false
  var file: String { source.name }
  var fraction: Double { Double(index) / Double(max(1, blocks.count)) }

  /// Reads the list of the blocks.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  init(_ source: ByteFile, at start: Int, isBigEndian: Bool, limits: LoadLimits) throws {
    self.source = source
    var head = ByteCursor(
      try source.bytes(at: start, count: 24)[...], file: source.name, origin: start)
    head.isBigEndian = isBigEndian
    let own = try head.int64("the place of the first block")
    guard own == Int64(start) else {
      throw head.failure("expected the place \(start) of the compressed cases, found \(own)")
    }
    let offset = try head.size64("the place of the list of blocks")
    let length = try head.size64("the length of the list of blocks")
    guard offset >= start + 24, offset <= source.size, length == source.size - offset,
      length >= 24
    else {
      throw head.failure(
        "the list of blocks is said to have \(length) bytes from byte \(offset) on; the file has "
          + "\(source.size)")
    }
    try limits.require(
      length, atMost: limits.maximumMetadataBytes, "bytes in the list of blocks", file: source.name)
    var cursor = ByteCursor(
      try source.bytes(at: offset, count: length)[...], file: source.name, origin: offset)
    cursor.isBigEndian = isBigEndian
    blocks = try Self.blocks(&cursor, from: start, to: offset, limits)
    // Safe: freed in `deinit`, and after a failed start below.
    input = .allocate(capacity: Self.inputSize)
    let started = inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else {
      input.deallocate()
      throw MicrodataError(.fileAccess, "\(source.name): decompression cannot start.")
    }
    isOpen = true
  }

  deinit {
    guard isOpen else { return }
    inflateEnd(&stream)
    input.deallocate()
  }

  private static func blocks(
    _ cursor: inout ByteCursor, from start: Int, to end: Int, _ limits: LoadLimits
  ) throws -> [Block] {
    try cursor.skip(16, "the compression bias")
    let blockSize = try cursor.int32("the size of a block")
    let count = try cursor.int32("the number of blocks")
    guard count >= 0, cursor.remaining == 24 * count, blockSize > 0 else {
      throw cursor.failure("expected \(count) blocks, found \(cursor.remaining) bytes")
    }
    var (place, content, total) = (start + 24, start, 0)
    let blocks = try (0..<count).map { _ in
      let contentOffset = try cursor.size64("the place of a block")
      let offset = try cursor.size64("the place of a block")
      let contentSize = try cursor.uint32("the size of a block")
      let size = try cursor.uint32("the size of a block")
      guard contentOffset == content, offset == place, size <= end - place,
        contentSize <= blockSize
      else {
        throw cursor.failure(
          "expected a block of at most \(blockSize) bytes at byte \(place), found one of "
            + "\(contentSize) at byte \(offset)")
      }
      // Sums stay far below overflow: each size has 32 bits, and the blocks lie inside the file.
      place += size
      content += contentSize
      total += contentSize
      return Block(offset: offset, size: size, contentSize: contentSize)
    }
    guard place == end else {
      throw cursor.failure("expected the blocks to end at byte \(end), found byte \(place)")
    }
    guard total <= 1 << 26 || total / max(1, limits.maximumExpansion) <= end - start else {
      throw MicrodataError(
        .limitExceeded,
        "\(cursor.file): \(end - start) compressed bytes would become \(total), more than "
          + "\(limits.maximumExpansion) times as many.",
        hint: "If the file is not hostile, raise maximumExpansion in LoadLimits.")
    }
    return blocks
  }

  func read(into target: UnsafeMutablePointer<UInt8>, count: Int) throws -> Int {
    while index < blocks.count, count > 0 {
      let block = blocks[index]
      if stream.avail_in == 0, consumed < block.size {
        // Safe: the input buffer has room for `inputSize` bytes and zlib reads no more than `got`.
        let got = try source.read(
          at: block.offset + consumed, into: input,
          count: min(Self.inputSize, block.size - consumed))
        guard got > 0 else { throw damaged(block, "it is cut short") }
        stream.next_in = input
        stream.avail_in = UInt32(got)
        consumed += got
      }
      let room = min(count, block.contentSize - produced)
      // Room for a byte too many shows a block that is larger than it is said to be.
      var surplus: UInt8 = 0
      let (result, got) = withUnsafeMutablePointer(to: &surplus) { spare -> (Int32, Int) in
        let limit = room > 0 ? room : 1
        stream.next_out = room > 0 ? target : spare
        stream.avail_out = UInt32(min(limit, 1 << 30))
        let before = Int(stream.avail_out)
        let result = inflate(&stream, Z_NO_FLUSH)
        return (result, before - Int(stream.avail_out))
      }
      if room == 0, got > 0 { throw damaged(block, "it is larger than it is said to be") }
      produced += got
      switch result {
      case Z_STREAM_END:
        guard produced == block.contentSize, consumed == block.size, stream.avail_in == 0 else {
          throw damaged(block, "it is not as large as it is said to be")
        }
        index += 1
        (consumed, produced) = (0, 0)
        guard inflateReset(&stream) == Z_OK else { throw damaged(block, "reading cannot go on") }
      case Z_OK: break
      case Z_BUF_ERROR where consumed < block.size: break
      default:
        throw damaged(block, stream.msg.map { String(cString: $0) } ?? "it is cut short")
      }
      if got > 0 { return got }
    }
    return 0
  }

  private func damaged(_ block: Block, _ reason: String) -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(file): the compressed block at byte \(block.offset) is damaged: \(reason).",
      hint: "Copy or download the file again.")
  }
}
