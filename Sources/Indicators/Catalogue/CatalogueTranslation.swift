internal import SurveyModules

/// Whether a title is the official one in its language, or a translation made here.
public enum CatalogueTranslation: String, Sendable, Hashable, Codable, CaseIterable {
  /// The official title.
  case official
  /// A translation of our own.
  case own
}

extension CatalogueRecord {
  /// Whether the title is official, by language.
  func translations() throws -> [String: CatalogueTranslation] {
    guard let field = field("translation") else { return [:] }
    if (try? field.text()) != nil {
      let all = try field.choice(CatalogueTranslation.self)
      return Dictionary(uniqueKeysWithValues: LocalizedText.languages.map { ($0, all) })
    }
    return try field.entries(known: LocalizedText.languages)
      .mapValues { try $0.choice(CatalogueTranslation.self) }
  }
}
