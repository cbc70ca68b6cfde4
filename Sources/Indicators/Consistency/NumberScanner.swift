/// Reads the digits and signs of one number.
struct NumberScanner {
  struct Problem: Error {
    let message: String
  }

  /// Longer texts are no numbers; what follows cannot make them one.
  private static let longest = 200

  private let signs: [Unicode.Scalar]

  init(_ text: String) {
    let shown = text.unicodeScalars.prefix(Self.longest).filter { !Self.isMark($0) }
    let start = shown.drop(while: Self.isSpace)
    signs = Array(start.reversed().drop(while: Self.isSpace).reversed())
  }

  /// Marks of writing direction, which have no width.
  private static func isMark(_ sign: Unicode.Scalar) -> Bool {
    sign == "\u{200E}" || sign == "\u{200F}" || sign == "\u{061C}"
  }

  private static func isSpace(_ sign: Unicode.Scalar) -> Bool {
    sign == " " || sign == "\t" || sign == "\u{00A0}" || sign == "\u{202F}"
  }

  /// - Throws: `Problem` that says what was found.
  func number(_ locale: NumberLocale) throws -> PrintedNumber {
    var rest = signs[...]
    var isNegative = false
    if let first = rest.first, first == "-" || first == "\u{2212}" || first == "+" {
      isNegative = first != "+"
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { throw Problem(message: "there are no digits") }
    let parts = rest.split(omittingEmptySubsequences: false) { locale.precedesDecimals($0) }
    guard parts.count <= 2 else {
      throw Problem(message: "“\(locale.decimal)” is there more than once")
    }
    var zero: Unicode.Scalar?
    let whole = try digits(ofGroups: parts[0], locale, &zero)
    let fraction = try parts.count == 2 ? digits(parts[1], &zero) : ""
    guard parts.count == 1 || !fraction.isEmpty else {
      throw Problem(message: "no digit follows “\(locale.decimal)”")
    }
    guard whole.utf8.count + fraction.utf8.count <= 15, let value = Double("\(whole).\(fraction)0")
    else { throw Problem(message: "it has more than 15 digits") }
    return PrintedNumber(isNegative ? -value : value, decimals: fraction.utf8.count)
  }

  private func digits(
    ofGroups text: ArraySlice<Unicode.Scalar>, _ locale: NumberLocale, _ zero: inout Unicode.Scalar?
  ) throws -> String {
    let groups = text.split(omittingEmptySubsequences: false) { locale.separatesThousands($0) }
    let read = try groups.map { try digits($0, &zero) }
    guard !read[0].isEmpty else {
      throw Problem(message: "no digit stands before the first sign")
    }
    guard read.count > 1 else { return read[0] }
    guard read[0].utf8.count <= 3, read.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
      throw Problem(message: "a group between the signs of thousands is not of three digits")
    }
    guard !read[0].hasPrefix("0") else {
      throw Problem(message: "it begins with a zero before the sign of thousands")
    }
    return read.joined()
  }

  /// The digits in European figures; all must be of one script, whose zero is given back.
  private func digits(_ text: ArraySlice<Unicode.Scalar>, _ zero: inout Unicode.Scalar?) throws
    -> String
  {
    var result = ""
    for sign in text {
      guard let found = Self.zero(of: sign) else {
        throw Problem(message: "“\(sign)” is in it")
      }
      guard zero == nil || zero == found else {
        throw Problem(message: "it mixes digits of two scripts")
      }
      zero = found
      result += "\(sign.value - found.value)"
    }
    return result
  }

  /// The zero of the script of a digit; `nil` for what is no digit.
  private static func zero(of sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch sign {
    case "0"..."9": "0"
    case "\u{0660}"..."\u{0669}": "\u{0660}"
    case "\u{06F0}"..."\u{06F9}": "\u{06F0}"
    default: nil
    }
  }
}
