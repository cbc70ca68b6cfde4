internal import SurveyModules

/// What shows that a pledge is kept.
public enum CatalogueEvidence: String, Sendable, Hashable, Codable, CaseIterable {
  /// Indicators computed from microdata.
  case computed
  /// Counts of administrations.
  case administrative
  /// An account of what was done.
  case narrative
}

/// A pledge towards the International Migration Review Forum.
public struct CataloguePledge: Sendable, Hashable, Codable, Identifiable {
  /// The identifier, such as `P8`.
  public let id: String
  /// The title.
  public let titles: LocalizedText
  /// Where it stands, in words.
  public let status: LocalizedText
  /// What shows that it is kept.
  public let evidence: CatalogueEvidence
  /// Objectives of the Global Compact that it serves.
  public let objectives: [String]
  /// Data that it needs.
  public let inputs: [String]
  /// Indicators that show progress, computed or external.
  public let indicators: [String]
  /// SDG indicators.
  public let sdg: [String]
  /// Methods that it needs.
  public let estimators: [String]
  /// What is published.
  public let outputs: [String]
  /// Where it starts from and what it aims at.
  public let progress: CatalogueProgress
}

extension CataloguePledge: CatalogueElement {
  static let fields = [
    "titles", "status", "evidence", "objectives", "inputs", "indicators", "sdg", "estimators",
    "outputs", "progress",
  ]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    titles = try record.localized("titles")
    status = try record.localized("status")
    evidence = try record.required("evidence").choice(CatalogueEvidence.self)
    objectives = try record.names("objectives", of: .objective)
    inputs = try record.texts("inputs")
    indicators = try record.names("indicators", of: .indicator)
    sdg = try record.names("sdg", of: .sdg)
    estimators = try record.texts("estimators")
    outputs = try record.texts("outputs")
    progress = try CatalogueProgress(reading: &record)
  }
}
