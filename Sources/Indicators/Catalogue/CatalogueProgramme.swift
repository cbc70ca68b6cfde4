internal import SurveyModules

/// A programme of the National Strategy on Immigration and Asylum.
public struct CatalogueProgramme: Sendable, Hashable, Codable, Identifiable {
  /// What a programme is for.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// One sector, such as health.
    case sectoral
    /// All sectors.
    case transversal
  }

  /// The identifier, such as `SNIA-7`.
  public let id: String
  /// The number.
  public let number: Int
  /// What it is for.
  public let kind: Kind
  /// The title.
  public let titles: LocalizedText
  /// Whether the title is official, by language.
  public let translation: [String: CatalogueTranslation]
  /// Objectives of the Global Compact that it serves.
  public let objectives: [String]
  /// SDG indicators.
  public let sdg: [String]
  /// Indicators that show progress, computed or external.
  public let indicators: [String]
}

extension CatalogueProgramme: CatalogueElement {
  static let fields = [
    "number", "kind", "titles", "translation", "objectives", "sdg", "indicators",
  ]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    number = try record.position("number")
    kind = try record.required("kind").choice(Kind.self)
    titles = try record.localized("titles")
    translation = try record.translations()
    objectives = try record.names("objectives", of: .objective)
    sdg = try record.names("sdg", of: .sdg)
    indicators = try record.names("indicators", of: .indicator)
  }
}
