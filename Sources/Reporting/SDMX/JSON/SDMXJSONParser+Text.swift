/// Text between quotes.
extension SDMXJSONParser {
  mutating func string() throws -> String {
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x22:
        position += 1
        return String(decoding: content, as: UTF8.self)
      case 0x5C: content += Array(String(try escaped()).utf8)
      case 0..<0x20: throw error("A control character in text is not escaped")
      default:
        content.append(byte)
        position += 1
      }
    }
    throw error("Text that starts with a quote does not end", at: start)
  }

  /// The character an escape stands for.
  private mutating func escaped() throws -> Unicode.Scalar {
    let start = position
    position += 2
    switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      var code = try hexadecimal(start)
      if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: [0x5C, 0x75]) {
        position += 2
        let low = try hexadecimal(start)
        guard (0xDC00..<0xE000).contains(low) else {
          throw error("Half of a character is missing", at: start)
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw error("Half of a character is missing", at: start)
      }
      return scalar
    default: throw error("An escape is not one of JSON", at: start)
    }
  }

  private mutating func hexadecimal(_ start: Int) throws -> UInt32 {
    let digits = bytes[position..<min(position + 4, bytes.count)]
    let isHexadecimal = digits.allSatisfy {
      SDMXIdentifier.isDigit($0) || (0x61...0x66).contains($0 | 0x20)
    }
    guard digits.count == 4, isHexadecimal,
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("An escape has no four hexadecimal digits", at: start) }
    position += 4
    return code
  }
}
