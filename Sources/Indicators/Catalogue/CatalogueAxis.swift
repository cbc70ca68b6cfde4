/// An axis of the 2035 strategy of international professional mobility.
public struct CatalogueAxis: Sendable, Hashable, Codable, Identifiable {
  /// The identifier, such as `AXIS-2`.
  public let id: String
  /// The place in the list of the strategy.
  public let number: Int
  /// The title.
  public let titles: LocalizedText
  /// Objectives of the Global Compact that it serves.
  public let objectives: [String]
  /// Indicators that show progress, computed or external.
  public let indicators: [String]
  /// Facts that state what was done.
  public let achievements: [String]
}

extension CatalogueAxis: CatalogueElement {
  static let fields = ["number", "titles", "objectives", "indicators", "achievements"]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    number = try record.position("number")
    titles = try record.localized("titles")
    objectives = try record.names("objectives", of: .objective)
    indicators = try record.names("indicators", of: .indicator)
    achievements = try record.names("achievements", of: .fact)
  }
}
