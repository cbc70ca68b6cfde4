package import SurveyModules

extension LocalizedText {
  /// Reads a text, which is English, or texts by language.
  ///
  /// - Throws: `SurveyModuleError` when a language is none of the reports', or a text is empty.
  package init(_ node: DocumentNode) throws {
    if let text = try? node.text() {
      try Self.check(text, node)
      self.init(text)
      return
    }
    var texts: [String: String] = [:]
    for (language, value) in try node.entries(known: Self.languages) {
      texts[language] = try value.text()
      try Self.check(texts[language, default: ""], value)
    }
    guard texts["en"] != nil else {
      throw node.error(
        "has no text in English.", hint: "Other languages fall back to English: give “en”.")
    }
    self.init(texts)
  }

  private static func check(_ text: String, _ node: DocumentNode) throws {
    guard text.contains(where: { !$0.isWhitespace }) else { throw node.error("is empty.") }
  }
}
