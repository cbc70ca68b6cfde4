/// Text that is safe to stand in HTML or SVG.
struct Markup: ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral value: String) { text = value }
  init(raw text: String) { self.text = text }
  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Escapes what is interpolated, unless it is markup itself.
  struct Interpolation: StringInterpolationProtocol {
    var text = ""
    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    mutating func appendInterpolation(_ markup: [Markup]) {
      text += markup.map(\.text).joined(separator: "\n")
    }
    mutating func appendInterpolation(_ plain: String) { text += Markup.escaped(plain) }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }

  /// Control characters and the two scalars that XML 1.0 does not allow.
  private static func isForbidden(_ character: Unicode.Scalar) -> Bool {
    character.value < 32 || (127...159).contains(character.value)
      || character.value == 0xFFFE || character.value == 0xFFFF
  }

  /// Replaces the characters that mean something in markup, and those that XML does not allow.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(character)
      default:
        if isForbidden(character) {
          result += "\u{FFFD}"
        } else {
          result.unicodeScalars.append(character)
        }
      }
    }
    return result
  }
}
