/// The signs a text writes numbers with.
public struct NumberLocale: Sendable, Hashable {
  /// The sign between groups of three digits; `nil` when there is none.
  public let thousands: Character?
  /// The sign before the decimals.
  public let decimal: Character

  /// Creates the signs of a text.
  ///
  /// - Parameters:
  ///   - thousands: A comma, dot, space, apostrophe or Arabic thousands sign (U+066C); `nil` for none. A space
  ///     also stands for the spaces that do not break (U+00A0, U+202F) and the thin one (U+2009).
  ///   - decimal: A dot, comma or Arabic decimal sign (U+066B).
  /// - Throws: `IndicatorError` when a sign is none of these, or both are the same.
  public init(thousands: Character?, decimal: Character) throws {
    guard [".", ",", "\u{066B}"].contains(decimal) else {
      throw IndicatorError(
        .invalidOption, "The decimal sign is “\(decimal)”.",
        hint: "It is a dot, a comma, or the Arabic sign U+066B.")
    }
    if let thousands {
      guard !Self.family(of: thousands).isEmpty else {
        throw IndicatorError(
          .invalidOption, "The sign between thousands is “\(thousands)”.",
          hint: "It is a comma, dot, space, apostrophe, or the Arabic sign U+066C.")
      }
      guard thousands != decimal else {
        throw IndicatorError(
          .invalidOption, "“\(decimal)” is the sign of both thousands and decimals.",
          hint: "A number could not be read; state the two signs the text uses.")
      }
    }
    (self.thousands, self.decimal) = (thousands, decimal)
  }

  private init(known thousands: Character?, _ decimal: Character) {
    (self.thousands, self.decimal) = (thousands, decimal)
  }

  /// The usual pairs, tried to say what a text may have meant.
  static let common = [
    NumberLocale(known: ",", "."), NumberLocale(known: ".", ","), NumberLocale(known: " ", ","),
    NumberLocale(known: " ", "."), NumberLocale(known: "'", "."),
    NumberLocale(known: "\u{066C}", "\u{066B}"),
  ]

  /// Whether a sign separates thousands here.
  func separatesThousands(_ sign: Unicode.Scalar) -> Bool {
    guard let thousands else { return false }
    return Self.family(of: thousands).contains(sign)
  }

  /// Whether a sign stands before the decimals here.
  func precedesDecimals(_ sign: Unicode.Scalar) -> Bool {
    decimal.unicodeScalars.first == sign
  }

  /// The signs that are the same to a reader; empty for what separates no thousands.
  private static func family(of sign: Character) -> [Unicode.Scalar] {
    switch sign {
    case " ", "\u{00A0}", "\u{202F}", "\u{2009}": [" ", "\u{00A0}", "\u{202F}", "\u{2009}"]
    case "'", "\u{2019}": ["'", "\u{2019}"]
    case ",": [","]
    case ".": ["."]
    case "\u{066C}": ["\u{066C}"]
    default: []
    }
  }

  /// The signs in words.
  var words: String {
    let groups = thousands.map { "“\($0)” between thousands" } ?? "nothing between thousands"
    return "\(groups) and “\(decimal)” before decimals"
  }
}
