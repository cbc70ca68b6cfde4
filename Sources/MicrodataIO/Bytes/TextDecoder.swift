internal import Foundation
internal import Microdata

/// Turns the bytes of texts into strings, and finds out what their encoding is when the file does not say.
struct TextDecoder: Sendable {
  /// The encoding.
  let encoding: TextEncoding
  private let table: [UInt16]?

  /// Creates a decoder of an encoding.
  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    table = CodePage.table(of: encoding)
  }

  /// Returns bytes as a string; `nil` when they are not text in the encoding.
  func string(_ bytes: some Collection<UInt8>) -> String? {
    if encoding == .utf8 || bytes.allSatisfy({ $0 < 128 }) {
      return String(validating: bytes, as: UTF8.self)
    }
    guard let table else { return foundationString(Array(bytes)) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let unit = byte < 128 ? UInt16(byte) : table[Int(byte) - 128]
      guard unit != 0 || byte == 0, let scalar = Unicode.Scalar(unit) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private func foundationString(_ bytes: [UInt8]) -> String? {
    let known: String.Encoding? =
      switch encoding {
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      case .shiftJIS: .shiftJIS
      case .eucJP: .japaneseEUC
      case .eucKR: String.Encoding(rawValue: 0x8000_0940)
      case .gb18030: String.Encoding(rawValue: 0x8000_0632)
      case .big5: String.Encoding(rawValue: 0x8000_0A03)
      default: nil
      }
    return known.flatMap { String(bytes: bytes, encoding: $0) }
  }

  /// The encodings among which texts of an unknown one are looked for, the likelier first.
  private static let candidates: [TextEncoding] = [
    .windows1252, .windows1256, .windows1251, .windows1250, .windows1253, .windows1254,
    .windows1255,
    .iso88596, .macRoman, .cp850, .cp437, .cp866,
  ]

  private static let unusual: Set<TextEncoding> = [.macRoman, .cp850, .cp437, .cp866]

  /// Returns the likeliest encoding of texts: UTF-8 if all are valid, else the one in which bytes from 128
  /// make the most words; `nil` when no text has such bytes.
  ///
  /// A letter counts when it stands beside letters of its own script, as it does in words; a symbol or a
  /// control character counts against.
  static func likeliest(of texts: [[UInt8]]) -> TextEncoding? {
    let texts = texts.lazy.filter { $0.contains { $0 >= 128 } }.prefix(2000)
    guard !texts.isEmpty else { return nil }
    if texts.allSatisfy({ String(validating: $0, as: UTF8.self) != nil }) { return .utf8 }
    var best: (encoding: TextEncoding, score: Int)?
    for encoding in candidates {
      let decoder = TextDecoder(encoding)
      var score = 0
      for text in texts {
        guard let string = decoder.string(text) else {
          score -= 100 * text.count
          continue
        }
        score += plausibility(string)
        // Files of statistical offices come from Windows, unless the text says otherwise clearly.
        if unusual.contains(encoding) { score -= 3 * text.count { $0 >= 128 } }
      }
      if score > best?.score ?? .min { best = (encoding, score) }
    }
    return best?.encoding
  }

  /// How much a text looks like words.
  private static func plausibility(_ text: String) -> Int {
    var score = 0
    var before: Script = .other
    var wasLowercase = false
    for scalar in text.unicodeScalars {
      let script = Script(scalar)
      defer { wasLowercase = scalar.properties.isLowercase }
      // An apostrophe within or after a word.
      if scalar.value == 0x2019, before == .latin {
        score += 6
        before = .other
        continue
      }
      if scalar.value >= 128 {
        switch script {
        case .symbol: score -= 6
        case .other: break
        case .latin:
          let isLowercase = scalar.properties.isLowercase
          score += before != .latin ? 2 : isLowercase ? 4 : wasLowercase ? -4 : 1
        case .arabic, .cyrillic, .greek, .hebrew:
          let isOddCase = wasLowercase && scalar.properties.isUppercase
          score += before == script ? (isOddCase ? -4 : 5) : before == .latin ? -4 : 1
        }
      } else if script == .latin, before != .latin, before != .other, before != .symbol {
        score -= 4
      }
      before = script
    }
    return score
  }

  private enum Script {
    case latin, arabic, cyrillic, greek, hebrew, symbol, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x192: self = .symbol
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .latin
      case 0x370...0x3FF: self = .greek
      case 0x400...0x4FF: self = .cyrillic
      case 0x590...0x5FF: self = .hebrew
      case 0x600...0x6FF: self = .arabic
      case 0x20...0x2F, 0x30...0x40, 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018...0x201D, 0x2026,
        0xB0, 0xBA,
        0xAA, 0x20AC, 0xBF, 0xA1:
        self = .other
      default: self = .symbol
      }
    }
  }
}

extension TextEncoding {
  /// The encoding that a file's name for it stands for, such as `UTF-8`, `cp1252`, `ISO_8859-6`, `1256`.
  public init?(named name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    if let exact = Self.allCases.first(where: {
      $0.rawValue.filter { $0.isLetter || $0.isNumber } == key
    }) {
      self = exact
      return
    }
    let aliases: [String: TextEncoding] = [
      "ascii": .windows1252, "usascii": .windows1252, "ansi": .windows1252, "latin1": .iso88591,
      "latin2": .iso88592, "latin9": .iso885915, "utf16": .utf16LittleEndian, "65001": .utf8,
      "macroman": .macRoman, "mac": .macRoman, "sjis": .shiftJIS, "932": .shiftJIS,
      "cp932": .shiftJIS,
      "windows31j": .shiftJIS, "936": .gb18030, "gbk": .gb18030, "gb2312": .gb18030,
      "cp936": .gb18030,
      "949": .eucKR, "ksc56011987": .eucKR, "cp949": .eucKR, "950": .big5, "cp950": .big5,
      "20127": .windows1252, "28591": .iso88591, "28592": .iso88592, "28596": .iso88596,
      "28605": .iso885915, "874": .windows874, "tis620": .windows874, "koi8": .koi8R,
    ]
    if let alias = aliases[key] {
      self = alias
      return
    }
    for prefix in ["windows", "cp", "ibm", "dos", "oem", ""] where key.hasPrefix(prefix) {
      let number = key.dropFirst(prefix.count)
      for pattern in ["windows-\(number)", "cp\(number)"] {
        if let found = TextEncoding(rawValue: pattern) {
          self = found
          return
        }
      }
    }
    return nil
  }
}
