/// The bytes that mean something in a file of separated values.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let zero = UInt8(ascii: "0")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  @inline(__always)
  static func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
}

/// A stretch of bytes in memory that outlives it.
///
/// Safe as long as the buffer that the bytes are in is kept; every pass over a file holds it.
typealias ByteSlice = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The bytes without blanks at both ends.
  var trimmed: ByteSlice {
    var (start, end) = (0, count)
    while start < end, Byte.isBlank(self[start]) { start += 1 }
    while end > start, Byte.isBlank(self[end - 1]) { end -= 1 }
    return start == 0 && end == count ? self : ByteSlice(rebasing: self[start..<end])
  }

  /// The bytes as text; bytes that are not UTF-8 come out as replacement characters.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes are those of some array.
  func holds(_ other: [UInt8]) -> Bool { count == other.count && elementsEqual(other) }

  /// The bytes as text for a message: short, and on one line.
  var excerpt: String {
    let shown = prefix(120)
    var characters = String(decoding: shown, as: UTF8.self)
    let isCut = characters.count > 40 || shown.count < count
    characters = String(characters.prefix(40)).replacingLineEnds
    return "“\(characters)\(isCut ? "…" : "")”"
  }
}

extension String {
  fileprivate var replacingLineEnds: String {
    String(map { $0.isNewline ? "⏎" : $0 })
  }
}
