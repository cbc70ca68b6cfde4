internal import Indicators

/// The forms an identifier may have in SDMX, as the official schemas define them.
enum SDMXIdentifier {
  /// Letters, digits, `_`, `@`, `$` and `-`: codes, dataflows, data structures, senders.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isWord($0) || $0 == 0x40 || $0 == 0x24 }
  }

  /// A letter, then letters, digits, `_` and `-`: concepts, components, codelists.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy(isWord)
  }

  /// Names joined by dots: agencies and their parts.
  static func isNestedName(_ text: String) -> Bool {
    parts(text, at: ".").allSatisfy(isName)
  }

  /// `1`, `1.0`, or `1.0.0` with an optional extension after a hyphen.
  static func isVersion(_ text: String) -> Bool {
    guard let hyphen = text.utf8.firstIndex(of: 0x2D) else {
      return isVersionNumber(text, parts: 1...3)
    }
    let suffix = String(text[text.index(after: hyphen)...])
    return isVersionNumber(String(text[..<hyphen]), parts: 3...3)
      && parts(suffix, at: ".").allSatisfy(isVersionSuffix)
  }

  /// A language tag as SDMX-JSON 2.0 writes it: lower case, such as `fr`, `ar` or `pt-br`.
  static func isLanguage(_ text: String) -> Bool {
    let subtags = parts(text, at: "-")
    guard let first = subtags.first else { return false }
    // Private and registered tags start with one letter: x-mine, i-tsu.
    let isSpecial = subtags.count > 1 && (first == "x" || first == "i")
    guard isSpecial || (2...8).contains(first.utf8.count) else { return false }
    let isLower = { (byte: UInt8) in (0x61...0x7A).contains(byte) }
    return first.utf8.allSatisfy(isLower)
      && subtags.dropFirst().allSatisfy { subtag in
        (1...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { isLower($0) || isDigit($0) }
      }
  }

  /// Throws unless the text has the form.
  static func check(
    _ text: String, _ what: String, _ isValid: (String) -> Bool, allowed: String
  ) throws {
    guard isValid(text) else {
      throw IndicatorError(
        .invalidDefinition, "\(what) is “\(SDMXText.shown(text))”; SDMX allows \(allowed).",
        hint: "Choose another identifier; names and descriptions may contain anything.")
    }
  }

  static let allowedInID = "letters A-Z a-z, digits, _ @ $ and -, at least one"
  static let allowedInName = "a letter, then letters A-Z a-z, digits, _ and -"

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func parts(_ text: String, at separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x5F || byte == 0x2D
  }

  private static func isVersionNumber(_ text: String, parts range: ClosedRange<Int>) -> Bool {
    let numbers = parts(text, at: ".")
    return range.contains(numbers.count) && numbers.allSatisfy(isPlainNumber)
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isDigit) && (text == "0" || text.utf8.first != 0x30)
  }

  private static func isVersionSuffix(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    if text.utf8.allSatisfy(isDigit) { return isPlainNumber(text) }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
  }
}
