/// An indicator of the voluntary limited set of the United Nations (A/79/590).
public struct CatalogueLimitedIndicator: Sendable, Hashable, Codable, Identifiable {
  /// The identifier, after the number of the published list.
  public let id: String
  /// The title.
  public let titles: LocalizedText
  /// Objectives of the Global Compact that it serves.
  public let objectives: [String]
  /// The SDG indicators that it is; empty when it is none.
  public let sdg: [String]
  /// Indicators that give its value, computed or external.
  public let indicators: [String]
  /// Where it is published.
  public let source: String
}

extension CatalogueLimitedIndicator: CatalogueElement {
  static let fields = ["titles", "objectives", "sdg", "indicators", "source"]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    titles = try record.localized("titles")
    objectives = try record.names("objectives", of: .objective)
    sdg = try record.names("sdg", of: .sdg)
    indicators = try record.names("indicators", of: .indicator)
    source = try record.text("source")
  }
}
