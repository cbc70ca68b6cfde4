/// The room that text takes, without knowing the font: generous figures, since the
/// widest of the common sans serif fonts has to fit as well.
enum TextMeasure {
  /// How much wider bold letters are.
  static let bold = 1.12

  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size
  }

  /// The text in at most so many lines of a width, the last cut with an ellipsis if need be.
  static func wrapped(_ text: String, width: Double, size: Double, lines: Int) -> [String] {
    var result: [String] = []
    var rest = words(of: text, width: width, size: size, limit: lines + 1)[...]
    while !rest.isEmpty, result.count < lines {
      var line = rest.removeFirst()
      while let word = rest.first, self.width(line + " " + word, size: size) <= width {
        line += " " + word
        rest.removeFirst()
      }
      result.append(line)
    }
    guard let next = rest.first, let last = result.popLast() else {
      return result.isEmpty ? [""] : result
    }
    return result + [shortened(last + " " + next, width: width, size: size, isCut: true)]
  }

  /// The text in one line of a width, cut with an ellipsis if need be.
  static func shortened(_ text: String, width: Double, size: Double, isCut: Bool = false) -> String
  {
    guard isCut || self.width(text, size: size) > width else { return text }
    var result = ""
    var room = width - self.width("…", size: size)
    for character in text {
      room -= self.width(String(character), size: size)
      guard room >= 0 else { break }
      result.append(character)
    }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result + "…"
  }

  /// The words of a text, those longer than a line in pieces; stops once enough lines are full.
  private static func words(of text: String, width: Double, size: Double, limit: Int) -> [String] {
    var result: [String] = []
    var total = 0.0
    for word in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: word, width: width, size: size, limit: limit) {
        result.append(piece)
        total += self.width(piece, size: size)
      }
      // Lines are at worst half empty.
      guard total < 2 * width * Double(limit) else { break }
    }
    return result
  }

  private static func pieces(
    of word: Substring, width: Double, size: Double, limit: Int
  ) -> [String] {
    var result = [""]
    var used = 0.0
    for character in word {
      let advance = self.width(String(character), size: size)
      if used + advance > width, used > 0 {
        guard result.count <= limit else { break }
        result.append("")
        used = 0
      }
      result[result.count - 1].append(character)
      used += advance
    }
    return result
  }

  /// The width of a character in units of the size of the font.
  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x30...0x39: 0.64
    case 0x41...0x5A: "MW".unicodeScalars.contains(scalar) ? 0.95 : 0.72
    case 0x61...0x7A: letter(scalar)
    case 0x20, 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x5B...0x5D, 0xA0: 0.38
    case 0x25, 0x2026: 0.98
    case 0x2B, 0x3C...0x3E, 0x2190...0x2193, 0x2212, 0xD7: 0.85
    case 0x202F, 0x2009: 0.25
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: 0
    case 0x0300...0x036F, 0x064B...0x065F: 0
    case 0x0600...0x06FF: 0.55
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x10000...:
      1.05
    default: 0.66
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l": 0.29
    case "f", "r", "t": 0.42
    case "m": 0.98
    case "w": 0.84
    default: 0.62
    }
  }
}
