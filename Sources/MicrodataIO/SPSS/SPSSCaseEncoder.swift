internal import CZlib
internal import Microdata

/// Turns cells into the bytes of cases.
struct SPSSCaseEncoder {
  private let isBytecode: Bool
  private var bytes: [UInt8] = []
  /// Where the present group of codes begins, and how many codes it has.
  private var groupStart = 0
  private var groupCount = 8

  init(isBytecode: Bool) { self.isBytecode = isBytecode }

  /// Adds a number; NaN is system-missing.
  mutating func append(_ number: Double) {
    guard isBytecode else {
      appendWord((number.isNaN ? -.greatestFiniteMagnitude : number).bitPattern)
      return
    }
    if number.isNaN {
      appendCode(SPSSCodes.systemMissing)
      return
    }
    let code = number + SPSSDictionaryWriter.bias
    // A negative zero is written out to keep its sign.
    if code >= 1, code <= 251, number == number.rounded(), number != 0 || number.sign == .plus {
      appendCode(UInt8(code))
    } else {
      appendCode(SPSSCodes.literal)
      appendWord(number.bitPattern)
    }
  }

  /// Adds a text, cut to its width, in segments.
  mutating func append(_ text: [UInt8], width: Int, segments: [Int]) {
    let text = text.count > width ? String(decoding: text, as: UTF8.self).utf8Prefix(width) : text
    var start = 0
    for segment in segments {
      // A byte at the end of a segment of 255 bytes is no part of the text.
      let end = min(text.count, start + min(segment, SPSSField.segmentWidth))
      appendCells(start < end ? text[start..<end] : [], count: max(1, (segment + 7) / 8))
      start += SPSSField.segmentWidth
    }
  }

  private mutating func appendCells(_ text: ArraySlice<UInt8>, count: Int) {
    var position = text.startIndex
    for _ in 0..<count {
      var word: UInt64 = 0x2020_2020_2020_2020
      let end = min(position + 8, text.endIndex)
      if position < end {
        for index in position..<end {
          let shift = UInt64(8 * (index - position))
          word = word & ~(0xFF << shift) | UInt64(text[index]) << shift
        }
        position = end
      }
      if !isBytecode {
        appendWord(word)
      } else if word == 0x2020_2020_2020_2020 {
        appendCode(SPSSCodes.blanks)
      } else {
        appendCode(SPSSCodes.literal)
        appendWord(word)
      }
    }
  }

  private mutating func appendCode(_ code: UInt8) {
    if groupCount == 8 {
      groupStart = bytes.count
      groupCount = 0
      bytes.append(contentsOf: repeatElement(SPSSCodes.padding, count: 8))
    }
    bytes[groupStart + groupCount] = code
    groupCount += 1
  }

  private mutating func appendWord(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Returns the bytes that will not change any more.
  mutating func take() -> [UInt8] {
    guard isBytecode, groupCount < 8 else {
      defer { bytes.removeAll(keepingCapacity: true) }
      return bytes
    }
    let done = Array(bytes[..<groupStart])
    bytes.removeSubrange(..<groupStart)
    groupStart = 0
    return done
  }

  /// Returns the rest of the bytes.
  mutating func takeLast() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Deflates cases in blocks, with the list of the blocks at the end.
struct SPSSDeflater {
  private static let blockSize = 0x3FF000
  private let start: Int
  private var pending: [UInt8] = []
  private var output: [UInt8] = []
  private var list = SPSSBytes()
  private var blockCount = 0
  private var (contentOffset, offset): (Int, Int)

  /// Creates a deflater for cases that begin at a place in the file.
  init(start: Int) {
    self.start = start
    (contentOffset, offset) = (start, start + 24)
  }

  /// Adds bytes.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  mutating func append(_ bytes: [UInt8]) throws {
    pending += bytes
    var position = 0
    while pending.count - position >= Self.blockSize {
      try deflate(pending[position..<(position + Self.blockSize)])
      position += Self.blockSize
    }
    if position > 0 { pending.removeSubrange(..<position) }
  }

  private mutating func deflate(_ content: ArraySlice<UInt8>) throws {
    let bound = Int(compressBound(uLong(content.count)))
    var length = uLong(bound)
    var result = Z_OK
    let deflated = [UInt8](unsafeUninitializedCapacity: bound) { target, initialized in
      // Safe: zlib reads the bytes of the slice and writes at most `length`, for which there is room.
      result = content.withUnsafeBufferPointer {
        compress2(target.baseAddress, &length, $0.baseAddress, uLong($0.count), 6)
      }
      initialized = result == Z_OK ? Int(length) : 0
    }
    guard result == Z_OK else {
      throw MicrodataError(.fileAccess, "Compression failed (error \(result)).")
    }
    output += deflated
    for number in [contentOffset, offset] { list.append(Int64(number)) }
    for number in [content.count, deflated.count] { list.append(count: number) }
    contentOffset += content.count
    offset += deflated.count
    blockCount += 1
  }

  /// Returns everything from the place on where cases begin.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`.
  mutating func finished() throws -> [UInt8] {
    if !pending.isEmpty { try deflate(pending[...]) }
    pending = []
    var head = SPSSBytes()
    for number in [start, offset, 24 + 24 * blockCount] { head.append(Int64(number)) }
    var tail = SPSSBytes()
    tail.append(Int64(-Int(SPSSDictionaryWriter.bias)))
    tail.append(Int64(0))
    tail.append(count: Self.blockSize)
    tail.append(count: blockCount)
    return head.bytes + output + tail.bytes + list.bytes
  }
}
