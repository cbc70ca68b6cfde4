internal import Microdata

/// A position in bytes of a file from which numbers and texts are read, each checked to exist before it is.
///
/// The only way a parser of binary metadata sees its file: nothing it is told can take it past the end.
struct ByteCursor {
  /// The bytes.
  let bytes: ArraySlice<UInt8>
  /// The name of the file, for errors.
  let file: String
  /// Where the first byte is in the file.
  let origin: Int
  /// Whether numbers have their most significant byte first.
  var isBigEndian = false
  /// The next byte to read.
  private(set) var position: Int

  /// Creates a cursor at the first of some bytes.
  init(_ bytes: ArraySlice<UInt8>, file: String, origin: Int = 0) {
    self.bytes = bytes
    self.file = file
    self.origin = origin
    position = bytes.startIndex
  }

  /// The number of bytes that are left.
  var remaining: Int { bytes.endIndex - position }

  /// Where the next byte is in the file.
  var offset: Int { origin + position - bytes.startIndex }

  /// Moves to a place in the file.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` when it is not in these bytes.
  mutating func move(to offset: Int, _ what: String) throws {
    guard offset >= origin, offset - origin <= bytes.count else {
      throw failure("\(what) is said to be at byte \(offset), outside the file")
    }
    position = bytes.startIndex + offset - origin
  }

  /// Reads some bytes.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` when there are fewer.
  mutating func take(_ count: Int, _ what: String) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else {
      throw failure("expected \(count) bytes of \(what), found \(remaining)")
    }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  /// Passes over some bytes.
  mutating func skip(_ count: Int, _ what: String) throws { _ = try take(count, what) }

  /// Reads the bytes of an ASCII text that has to be there.
  mutating func expect(_ text: StaticString, _ what: String) throws {
    let wanted = text.withUTF8Buffer { Array($0) }
    let start = position
    guard remaining >= wanted.count, Array(try take(wanted.count, what)) == wanted else {
      position = start
      throw failure("expected \(text) (\(what)), found something else")
    }
  }

  /// Whether an ASCII text comes next.
  func isNext(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  mutating func uint8(_ what: String) throws -> UInt8 { try integer(what) }
  mutating func int16(_ what: String) throws -> Int { Int(try integer(what) as Int16) }
  mutating func uint16(_ what: String) throws -> Int { Int(try integer(what) as UInt16) }
  mutating func int32(_ what: String) throws -> Int { Int(try integer(what) as Int32) }
  mutating func uint32(_ what: String) throws -> Int { Int(try integer(what) as UInt32) }

  /// Reads an integer of 64 bits.
  mutating func int64(_ what: String) throws -> Int64 { try integer(what) }

  /// Reads an unsigned integer of 64 bits that counts or places something.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` when it is larger than any file.
  mutating func size64(_ what: String) throws -> Int {
    let value: UInt64 = try integer(what)
    guard let size = Int(exactly: value) else { throw failure("\(what) is impossible: \(value)") }
    return size
  }

  mutating func double(_ what: String) throws -> Double {
    Double(bitPattern: try integer(what) as UInt64)
  }

  private mutating func integer<Value: FixedWidthInteger>(_ what: String) throws -> Value {
    var value: Value = 0
    let size = MemoryLayout<Value>.size
    for (index, byte) in try take(size, what).enumerated() {
      let shift = 8 * (isBigEndian ? size - 1 - index : index)
      value |= Value(truncatingIfNeeded: byte) << Value(shift)
    }
    return value
  }

  /// An error at the present place.
  func failure(_ problem: String) -> MicrodataError {
    MicrodataError(
      .malformedFile, "\(file), at byte \(offset): \(problem).",
      hint: "The file may be damaged or cut short; copy or download it again.")
  }
}

extension ArraySlice<UInt8> {
  /// The bytes up to the first zero.
  var upToZero: ArraySlice<UInt8> { prefix { $0 != 0 } }

  /// The bytes without blanks and zeros at the end.
  var withoutTrailingBlanks: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1] == 0x20 || self[end - 1] == 0 { end -= 1 }
    return self[startIndex..<end]
  }
}
