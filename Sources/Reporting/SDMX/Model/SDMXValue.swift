internal import Indicators

/// The value of an attribute: text (a code, when the attribute is coded) or a number.
public enum SDMXValue: Sendable, Hashable, Codable {
  /// Text, or the identifier of a code.
  case text(String)
  /// A finite number.
  case number(Double)
}

extension SDMXValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
  /// Text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension SDMXValue: ExpressibleByIntegerLiteral {
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension SDMXValue {
  /// The value as messages carry it as text.
  var lexical: String {
    switch self {
    case .text(let text): text
    case .number(let number): SDMXNumber.text(number)
    }
  }

  /// The value as the attribute has it; text that says a number becomes one.
  func converted(to attribute: SDMXAttribute) -> SDMXValue {
    switch (attribute.representation, self) {
    case (.number, .text(let text)), (.integer, .text(let text)):
      SDMXNumber.value(text).map(SDMXValue.number) ?? self
    case (.coded, .number), (.text, .number): .text(lexical)
    default: self
    }
  }

  /// Throws unless the attribute can have the value.
  func check(for attribute: SDMXAttribute, codes: Set<String>, at place: String) throws {
    let expected: String? =
      switch (attribute.representation, self) {
      case (.coded(let list), .text(let code)):
        codes.contains(code) ? nil : "a code of codelist \(list.id)"
      case (.coded(let list), .number): "a code of codelist \(list.id)"
      case (.text, .text(let text)): text.isEmpty ? "text that is not empty" : nil
      case (.text, .number): "text"
      case (.number, .number(let number)): number.isFinite ? nil : "a finite number"
      case (.integer, .number(let number)):
        number.isFinite && number == number.rounded() ? nil : "a whole number"
      case (.number, .text), (.integer, .text): "a number"
      }
    guard let expected else { return }
    throw IndicatorError(
      .invalidData,
      "Attribute \(attribute.id) of \(place) is “\(SDMXText.shown(lexical))”; expected \(expected).",
      hint: "Correct the value, or leave the attribute out where it has none.")
  }
}

/// Numbers as messages carry them.
enum SDMXNumber {
  /// The shortest text that reads back as the same number, to the last bit.
  static func text(_ number: Double) -> String {
    let text = "\(number)"
    // “-0” would lose its sign in programs that read it as an integer.
    return text.hasSuffix(".0") && text != "-0.0" ? String(text.dropLast(2)) : text
  }

  /// The number a text says in decimal or exponent form; none for anything else, infinities included.
  static func value(_ text: String) -> Double? {
    guard let first = text.utf8.first, isPlain(first), text.utf8.allSatisfy(isPlain) else {
      return nil
    }
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    SDMXIdentifier.isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E || byte == 0x45
      || byte == 0x65
  }
}
