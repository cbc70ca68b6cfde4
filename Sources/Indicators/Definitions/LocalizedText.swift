/// A text in English, French and Arabic; what a language lacks is shown in English.
public struct LocalizedText: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The languages of reports, by their codes.
  public static let languages = ["en", "fr", "ar"]

  /// The texts by language code.
  public let texts: [String: String]

  /// Creates a text.
  ///
  /// - Parameter texts: The texts by language code.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// Creates a text that is the same in all languages.
  public init(_ text: String) { texts = ["en": text] }

  /// Creates a text from languages and texts.
  public init(dictionaryLiteral elements: (String, String)...) {
    texts = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  /// The text in a language, or else in English, or else in any.
  public subscript(language: String) -> String {
    texts[language] ?? texts["en"] ?? texts.sorted { $0.key < $1.key }.first?.value ?? ""
  }

  /// The English text.
  public var english: String { self["en"] }
}

extension LocalizedText: Codable {
  /// Reads texts by language.
  public init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([String: String].self)
  }

  /// Writes texts by language.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}
