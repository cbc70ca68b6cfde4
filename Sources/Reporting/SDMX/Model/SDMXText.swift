internal import Indicators

/// Names by language, and text as messages show it.
enum SDMXText {
  /// The name in the first of the languages there is one in; otherwise in the first language by tag.
  static func best(_ names: [String: String], in languages: [String]) -> String? {
    if let language = languages.first(where: { names[$0] != nil }) { return names[language] }
    return names.min { $0.key < $1.key }?.value
  }

  /// Throws unless every name has a language and some text.
  static func check(_ names: [String: String], of what: String) throws {
    for (language, name) in names.sorted(by: { $0.key < $1.key }) {
      guard SDMXIdentifier.isLanguage(language) else {
        throw IndicatorError(
          .invalidDefinition,
          "The language “\(shown(language))” of a name of \(what) is not a language tag.",
          hint: "Use lower-case tags such as en, fr or ar.")
      }
      guard !name.isEmpty else {
        throw IndicatorError(
          .invalidDefinition, "The name of \(what) in language “\(language)” is empty.",
          hint: "Leave the language out.")
      }
    }
  }

  /// Text of others as an error shows it: short, on one line, without control characters.
  static func shown(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(60) {
      let isHidden = scalar.value < 32 || scalar.value == 127 || scalar.properties.isBidiControl
      result.unicodeScalars.append(isHidden ? "\u{FFFD}" : scalar)
    }
    return text.unicodeScalars.count > 60 ? result + "…" : result
  }
}
