internal import Foundation

/// Encodings of text that a file may claim.
enum ByteEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case ascii
  case latin1 = "iso-8859-1"
  case windows1252 = "windows-1252"

  /// The text of the bytes; `nil` when they are not in this encoding.
  func text(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .ascii: bytes.allSatisfy { $0 < 128 } ? String(decoding: bytes, as: UTF8.self) : nil
    case .latin1:
      // The bytes 0x80 to 0x9F are control signs there, which no text has.
      bytes.contains { (0x80..<0xA0).contains($0) }
        ? nil : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .windows1252: String(bytes: bytes, encoding: .windowsCP1252)
    }
  }

  /// Where UTF-8 breaks off, from 0; `nil` when it does not.
  static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    var (position, valid) = (0, 0)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        position += UTF8.width(scalar)
        valid = position
      case .emptyInput: return nil
      case .error: return valid
      }
    }
  }

  /// The bytes written as pairs of hexadecimal digits with spaces; `nil` when the text is something else.
  static func bytes(hexadecimal text: String) -> [UInt8]? {
    let pairs = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    let bytes = pairs.compactMap { pair -> UInt8? in
      guard pair.utf8.count == 2, pair.allSatisfy(\.isHexDigit) else { return nil }
      return UInt8(pair, radix: 16)
    }
    return bytes.isEmpty || bytes.count != pairs.count ? nil : bytes
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String(format: "%02x", Int($0)) }.joined(separator: " ")
  }
}
