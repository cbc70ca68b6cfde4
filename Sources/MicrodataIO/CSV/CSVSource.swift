internal import Foundation
internal import Microdata

/// The text of a file, as UTF-8 that ends with a line end.
struct CSVSource {
  let file: String
  private(set) var buffer: ByteBuffer
  /// What the blocks of the text contain.
  private(set) var statistics: [BlockStatistics] = []
  /// Where the text begins, after a byte order mark.
  private(set) var start = 0
  private let options: CSVOptions

  /// Prepares the bytes of a file.
  ///
  /// - Throws: `MicrodataError` with code `encoding` or `malformedFile`.
  init(
    file: String, content: FileBytes.Content, options: CSVOptions, meter: ProgressMeter
  ) throws {
    self.file = file
    self.options = options
    buffer = content.buffer
    var known = content.statistics
    if Gzip.isCompressed(buffer) {
      buffer = try Gzip.inflated(buffer, file: file) { meter.advance(to: 0.5 * $0) }
      known = nil
    }
    if try decode() { known = nil }
    guard buffer.count > start else {
      throw MicrodataError(
        .malformedFile, "\(file) is empty: there is not even a line with the names of columns.")
    }
    if !Byte.endsLine(buffer.base[buffer.count - 1]) { try buffer.append(Byte.lineFeed) }
    let blockSize = options.chunkSize
    statistics =
      known
      ?? BlockStatistics.all(
        of: buffer, blockSize: blockSize, maximumThreads: options.maximumThreads)
    // The line end that was added may be the first byte of a block.
    while statistics.count * blockSize < buffer.count { statistics.append(BlockStatistics()) }
    try check()
  }

  /// The line of the file, from 1, of a position.
  func line(at position: Int) -> Int {
    options.linesBefore + Lines.number(at: position, in: buffer)
  }

  /// Turns other encodings into UTF-8; returns whether the bytes changed.
  private mutating func decode() throws -> Bool {
    let head = Array(buffer.bytes.prefix(3))
    let encoding: TextEncoding
    if let named = options.encoding {
      encoding = named
    } else if head.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      encoding = .utf8
    }
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      buffer = try Transcoder.utf8(
        fromUTF16: buffer, bigEndian: encoding == .utf16BigEndian, file: file)
      return true
    }
    if let table = CodePage.table(of: encoding) {
      buffer = try Transcoder.utf8(buffer, table: table, encoding: encoding, file: file)
      return true
    }
    if head == [0xEF, 0xBB, 0xBF] { start = 3 }
    return false
  }

  /// Refuses zero bytes and bytes that are not UTF-8.
  private func check() throws {
    if statistics.contains(where: \.hasZero) {
      let position = buffer.bytes.firstIndex(of: 0) ?? 0
      throw MicrodataError(
        .malformedFile,
        "\(file), line \(line(at: position)): expected text, found a zero "
          + "byte (at byte \(position + 1)).",
        hint: "The file may be damaged, binary, or UTF-16 without a byte order mark; for that, "
          + "name the encoding utf-16le or utf-16be.")
    }
    guard statistics.contains(where: \.hasHighByte),
      let position = UTF8Check.firstInvalid(
        in: buffer, statistics, blockSize: options.chunkSize,
        maximumThreads: options.maximumThreads)
    else { return }
    let byte = String(buffer.base[position], radix: 16, uppercase: true)
    throw MicrodataError(
      .encoding,
      "\(file), line \(line(at: position)): expected UTF-8, found the byte "
        + "0x\(byte) (at byte \(position + 1)), which is not.",
      hint: "Name the encoding. This place would read \(readings(around: position)).")
  }

  /// How the text around a byte would read in the encodings that one can name.
  private func readings(around position: Int) -> String {
    var low = position
    while low > start, position - low < 15, !Byte.endsLine(buffer.base[low - 1]) { low -= 1 }
    var high = position
    while high < buffer.count, high - position < 15, !Byte.endsLine(buffer.base[high]) {
      high += 1
    }
    let readings = [TextEncoding.windows1252, .windows1256].compactMap { encoding -> String? in
      guard let table = CodePage.table(of: encoding) else { return nil }
      var text = String.UnicodeScalarView()
      for byte in buffer.bytes[low..<high] {
        let unit = byte < 128 ? UInt32(byte) : UInt32(table[Int(byte) - 128])
        guard unit != 0, let scalar = Unicode.Scalar(unit) else { return nil }
        text.append(scalar)
      }
      return "“\(String(text))” in \(encoding.rawValue)"
    }
    return readings.isEmpty
      ? "neither in windows-1252 nor windows-1256"
      : readings.joined(separator: ", ")
  }
}
