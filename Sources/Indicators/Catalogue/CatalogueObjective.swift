/// An objective of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195).
public struct CatalogueObjective: Sendable, Hashable, Codable, Identifiable {
  /// The identifier, such as `GCM-1`.
  public let id: String
  /// The number.
  public let number: Int
  /// The paragraph of the annex to the resolution.
  public let paragraph: Int
  /// The title.
  public let titles: LocalizedText
  /// Whether the title is official, by language; a language that is not there is official.
  public let translation: [String: CatalogueTranslation]
  /// Fields that come from knowledge and were not read again, such as `titles.fr`.
  public let verify: [String]
  /// Indicators that show progress, computed or external.
  public let indicators: [String]
  /// SDG indicators.
  public let sdg: [String]
  /// Facts that state what was done.
  public let achievements: [String]
  /// What a reader has to know; `nil` for nothing.
  public let note: String?
}

extension CatalogueObjective: CatalogueElement {
  static let fields = [
    "number", "paragraph", "titles", "translation", "verify", "indicators", "sdg", "achievements",
    "note",
  ]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    number = try record.position("number")
    paragraph = try record.position("paragraph")
    titles = try record.localized("titles")
    translation = try record.translations()
    verify = try record.texts("verify")
    indicators = try record.names("indicators", of: .indicator)
    sdg = try record.names("sdg", of: .sdg)
    achievements = try record.names("achievements", of: .fact)
    note = try record.optionalText("note")
  }
}
