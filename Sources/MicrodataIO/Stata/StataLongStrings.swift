internal import Microdata

/// The texts of any length of a Stata file, which rows refer to by variable and place.
struct StataLongStrings: Sendable {
  private let content: [UInt8]
  /// The range of bytes and the kind of each text.
  private var places: [UInt64: (range: Range<Int>, isBinary: Bool)] = [:]

  /// The number of texts that are marked as binary.
  private(set) var binaryCount = 0

  /// Reads the texts.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  init(_ file: ByteFile, _ header: StataHeader, limits: LoadLimits) throws {
    let start = try Self.start(file, header)
    let end = try Self.end(file, header)
    try limits.require(end - start, atMost: limits.maximumBytes, "bytes of texts", file: file.name)
    content = try file.bytes(at: start, count: end - start)
    var cursor = ByteCursor(content[...], file: file.name, origin: start)
    cursor.isBigEndian = header.isBigEndian
    while cursor.isNext("GSO") {
      let entry = try Self.entry(&cursor, header)
      places[entry.key] = (entry.range, entry.isBinary)
      if entry.isBinary { binaryCount += 1 }
    }
  }

  /// The texts of a file that has none.
  init() { content = [] }

  /// Returns the bytes of a text; `nil` when there is none of that key. The key 0 stands for the empty text.
  func text(_ key: UInt64) -> ArraySlice<UInt8>? {
    if key == 0 { return [] }
    guard let place = places[key] else { return nil }
    let bytes = content[place.range]
    guard place.isBinary else { return bytes.last == 0 ? bytes.dropLast() : bytes }
    // Text that was stored as binary, as Stata does when it came from a file, is text.
    let trimmed = bytes.last == 0 ? bytes.dropLast() : bytes
    return trimmed.contains(0) ? Self.base64(bytes) : trimmed
  }

  /// Combines variable and place to a key.
  static func key(variable: UInt64, place: UInt64) -> UInt64 { variable << 40 ^ place }

  private static func start(_ file: ByteFile, _ header: StataHeader) throws -> Int {
    let bytes = try file.bytes(at: header.dataEnd, count: 15)
    var cursor = ByteCursor(bytes[...], file: file.name, origin: header.dataEnd)
    try cursor.expect("</data><strls>", "the long strings")
    return cursor.offset
  }

  /// Returns where the value labels begin: after the last long string.
  static func end(_ file: ByteFile, _ header: StataHeader) throws -> Int {
    let start = try start(file, header)
    var position = start
    // The texts themselves are passed over: only their lengths are read.
    while true {
      let bytes = try file.bytes(at: position, count: 40)
      var cursor = ByteCursor(bytes[...], file: file.name, origin: position)
      cursor.isBigEndian = header.isBigEndian
      guard cursor.isNext("GSO") else {
        try cursor.expect("</strls>", "the end of the long strings")
        return cursor.offset
      }
      let head = try head(&cursor, header)
      guard head.length <= file.size - cursor.offset else {
        throw cursor.failure("a text of \(head.length) bytes is announced; the file ends before")
      }
      position = cursor.offset + head.length
    }
  }

  private static func head(
    _ cursor: inout ByteCursor, _ header: StataHeader
  ) throws -> (key: UInt64, isBinary: Bool, length: Int) {
    try cursor.expect("GSO", "a long string")
    let variable = try cursor.uint32("the variable of a long string")
    let place =
      try header.release.number == 117
      ? cursor.uint32("the place of a long string") : cursor.size64("the place of a long string")
    let kind = try cursor.uint8("the kind of a long string")
    guard kind == 129 || kind == 130 else {
      throw cursor.failure("expected a long string of kind 129 or 130, found \(kind)")
    }
    let length = try cursor.uint32("the length of a long string")
    return (key(variable: UInt64(variable), place: UInt64(place)), kind == 129, length)
  }

  private static func entry(
    _ cursor: inout ByteCursor, _ header: StataHeader
  ) throws -> (key: UInt64, range: Range<Int>, isBinary: Bool) {
    let head = try head(&cursor, header)
    let start = cursor.offset - cursor.origin
    try cursor.skip(head.length, "a long string")
    return (head.key, start..<(start + head.length), head.isBinary)
  }

  /// Bytes that are no text, as text: the base64 of RFC 4648.
  private static func base64(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Base64.text(bytes)[...]
  }
}
