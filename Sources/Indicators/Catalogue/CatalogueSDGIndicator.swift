internal import SurveyModules

/// An indicator of the Sustainable Development Goals.
public struct CatalogueSDGIndicator: Sendable, Hashable, Codable, Identifiable {
  /// The number, such as `10.7.1`.
  public let id: String
  /// The title.
  public let titles: LocalizedText
  /// The custodian agencies.
  public let custodians: [String]
  /// The tier; `nil` where it was not read.
  public let tier: String?
  /// The unit.
  public let unit: String
  /// The codes of the series in the database of the United Nations; empty where none was read.
  public let series: [String]
  /// How sure the codes are; `nil` without codes.
  public let seriesConfidence: Fact.Confidence?
  /// Whether it is on the working list of indicators to be broken down by migratory status.
  public let byMigratoryStatus: Bool
  /// Objectives of the Global Compact that it serves.
  public let objectives: [String]
  /// Indicators that give its value, computed or external.
  public let indicators: [String]
  /// Fields that come from knowledge and were not read again.
  public let verify: [String]
}

extension CatalogueSDGIndicator: CatalogueElement {
  static let fields = [
    "titles", "custodians", "tier", "unit", "series", "seriesConfidence", "byMigratoryStatus",
    "gcm", "indicators", "verify",
  ]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    titles = try record.localized("titles")
    custodians = try record.texts("custodians")
    tier = try record.optionalText("tier")
    unit = try record.text("unit")
    series = try record.texts("series")
    seriesConfidence = try record.field("seriesConfidence")?.choice(Fact.Confidence.self)
    byMigratoryStatus = try record.required("byMigratoryStatus").flag()
    objectives = try record.names("gcm", of: .objective)
    indicators = try record.names("indicators", of: .indicator)
    verify = try record.texts("verify")
  }
}
