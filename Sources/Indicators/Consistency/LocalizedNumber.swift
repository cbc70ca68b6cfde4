/// Numbers as texts and tables of different countries print them.
public enum LocalizedNumber {
  /// Reads a number under the signs that the text is said to use.
  ///
  /// Nothing is guessed: `1.234` is one thing with a decimal dot and another with a dot between thousands.
  /// Digits may be European, Arabic-Indic (U+0660…) or Eastern Arabic-Indic (U+06F0…), of one kind in a number;
  /// groups after the first have three digits. Marks of writing direction around the number are skipped.
  ///
  /// - Parameters:
  ///   - text: The text, such as `134 996`.
  ///   - thousands: The sign between thousands; `nil` for none.
  ///   - decimal: The sign before decimals.
  /// - Returns: The value with the decimals printed.
  /// - Throws: `IndicatorError` that says what was found, and under which signs it would read.
  public static func parse(
    _ text: String, thousands: Character?, decimal: Character
  ) throws -> PrintedNumber {
    try parse(text, locale: NumberLocale(thousands: thousands, decimal: decimal))
  }

  /// Reads a number under the signs of a locale; see ``parse(_:thousands:decimal:)``.
  ///
  /// - Throws: `IndicatorError` that says what was found, and under which signs it would read.
  public static func parse(_ text: String, locale: NumberLocale) throws -> PrintedNumber {
    let scanner = NumberScanner(text)
    do {
      return try scanner.number(locale)
    } catch let problem as NumberScanner.Problem {
      let shown = text.count > 40 ? "\(text.prefix(40))…" : text
      throw IndicatorError(
        .invalidData, "“\(shown)” is no number with \(locale.words): \(problem.message).",
        hint: hint(scanner))
    }
  }

  private static func hint(_ scanner: NumberScanner) -> String {
    let readings = NumberLocale.common.compactMap { locale -> String? in
      guard let number = try? scanner.number(locale) else { return nil }
      return "\(number.text) with \(locale.words)"
    }
    guard !readings.isEmpty else { return "" }
    let list = readings.joined(separator: ", or ")
    return readings.count > 1
      ? "It is ambiguous: \(list). State the signs it uses." : "It would be \(list)."
  }
}
