internal import Microdata

/// Turns text of other encodings into UTF-8.
enum Transcoder {
  /// Returns bytes of a code page as UTF-8.
  ///
  /// - Throws: `MicrodataError` with code `encoding` at a byte that stands for no character.
  static func utf8(
    _ buffer: ByteBuffer, table: [UInt16], encoding: TextEncoding, file: String
  ) throws -> ByteBuffer {
    // No character of a code page takes more than three bytes; most take one.
    let result = try ByteBuffer(capacity: buffer.count + buffer.count / 8 + 16)
    var count = 0
    for (position, byte) in buffer.bytes.enumerated() {
      if position & 0xFFF == 0 {
        result.setCount(count)
        try result.reserve(3 * 0x1000 + 1)
      }
      // Safe: room for three bytes each was reserved at the start of this run of 4096.
      guard byte >= 128 else {
        result.base[count] = byte
        count += 1
        continue
      }
      let unit = table[Int(byte) - 128]
      guard unit != 0 else {
        throw MicrodataError(
          .encoding,
          "\(file), line \(Lines.number(at: position, in: buffer)): the byte "
            + "0x\(String(byte, radix: 16, uppercase: true)) stands for no character in "
            + "\(encoding.rawValue).",
          hint: "Name another encoding, such as windows-1256 or utf-8.")
      }
      count = write(UInt32(unit), to: result, at: count)
    }
    result.setCount(count)
    return result
  }

  /// Returns UTF-16 as UTF-8, without the byte order mark.
  ///
  /// - Throws: `MicrodataError` with code `encoding` at an unpaired surrogate or half a unit.
  static func utf8(fromUTF16 buffer: ByteBuffer, bigEndian: Bool, file: String) throws
    -> ByteBuffer
  {
    let result = try ByteBuffer(capacity: buffer.count / 2 * 3 + 16)
    let units = buffer.count / 2
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(buffer.base[2 * index]), UInt32(buffer.base[2 * index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var count = 0
    var index = units > 0 && unit(0) == 0xFEFF ? 1 : 0
    func failure(_ found: String) -> MicrodataError {
      result.setCount(count)
      return MicrodataError(
        .encoding,
        "\(file), line \(Lines.number(at: count, in: result)): this is not UTF-16: \(found).",
        hint: "The file may be damaged, or of another encoding.")
    }
    while index < units {
      var scalar = unit(index)
      index += 1
      if scalar & 0xF800 == 0xD800 {
        let low = index < units ? unit(index) : 0
        guard scalar < 0xDC00, low & 0xFC00 == 0xDC00 else {
          throw failure("half of a character, 0x\(String(scalar, radix: 16, uppercase: true))")
        }
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
        index += 1
      }
      // Safe: a unit makes at most three bytes, a pair of units four.
      count = write(scalar, to: result, at: count)
    }
    guard buffer.count % 2 == 0 else { throw failure("an odd number of bytes") }
    result.setCount(count)
    return result
  }

  private static func write(_ scalar: UInt32, to buffer: ByteBuffer, at start: Int) -> Int {
    let target = buffer.base + start
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    switch scalar {
    case 0..<0x80:
      target[0] = UInt8(scalar)
      return start + 1
    case 0x80..<0x800:
      (target[0], target[1]) = (UInt8(0xC0 | scalar >> 6), tail(0))
      return start + 2
    case 0x800..<0x10000:
      (target[0], target[1], target[2]) = (UInt8(0xE0 | scalar >> 12), tail(6), tail(0))
      return start + 3
    default:
      (target[0], target[1]) = (UInt8(0xF0 | (scalar >> 18) & 7), tail(12))
      (target[2], target[3]) = (tail(6), tail(0))
      return start + 4
    }
  }
}
