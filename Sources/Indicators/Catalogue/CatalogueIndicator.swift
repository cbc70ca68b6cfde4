public import Microdata
internal import SurveyModules

/// An indicator that is not computed from microdata: a count, a score, or the published result of a survey.
public struct CatalogueIndicator: Sendable, Hashable, Identifiable {
  /// Where its values come from.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Registers and records of administrations.
    case administrative
    /// Questionnaires to governments, registers of agreements, matrices of several countries.
    case institutional
    /// A survey whose microdata are not among the sources.
    case survey
  }

  /// The identifier.
  public let id: String
  /// The title.
  public let titles: LocalizedText
  /// What it measures.
  public let definition: LocalizedText
  /// The standard it follows.
  public let standard: String
  /// The code of the unit; a share has the unit `percent` and values from 0 to 1.
  public let unit: String
  /// Whether more is better.
  public let direction: Indicator.Direction
  /// Where its values come from.
  public let kind: Kind
  /// What it serves, by `sdg`, `gcm`, `pledge`, `programme` and `axis`.
  public let keys: [String: [String]]
  /// Who holds the values.
  public let source: String
  /// Its value from facts, by their identifiers; `nil` when it waits for figures.
  public let formula: RowExpression?
  /// What a reader has to know; `nil` for nothing.
  public let note: String?
}

extension CatalogueIndicator: CatalogueElement {
  static let fields = [
    "titles", "definition", "standard", "unit", "direction", "kind", "keys", "source", "formula",
    "note",
  ]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    titles = try record.localized("titles")
    definition = try record.localized("definition")
    standard = try record.text("standard")
    unit = try record.text("unit")
    direction = try record.required("direction").choice(Indicator.Direction.self)
    kind = try record.required("kind").choice(Kind.self)
    keys = try record.keys()
    source = try record.text("source")
    formula = try record.formula()
    note = try record.optionalText("note")
  }
}

extension Indicator {
  /// An indicator of the catalogue as one that is evaluated from figures; `nil` when it waits for them.
  public init?(_ external: CatalogueIndicator) {
    guard let formula = external.formula else { return nil }
    let names = formula.columnNames.map { ($0, IndicatorReference.figure($0)) }
    self.init(
      external.id, titles: external.titles, definition: external.definition,
      standard: external.standard,
      statistic: .derived(
        formula, of: Dictionary(names, uniquingKeysWith: { first, _ in first })),
      unit: IndicatorUnit.named.first { $0.code == external.unit }
        ?? IndicatorUnit(external.unit, titles: LocalizedText(external.unit)),
      direction: external.direction, keys: external.keys,
      notes: external.note.map { LocalizedText($0) })
  }
}
