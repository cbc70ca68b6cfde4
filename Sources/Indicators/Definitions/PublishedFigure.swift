/// A figure that somebody published or counted: cited with its source, never estimated here.
///
/// It has no sampling error. That is no statement about its accuracy: registers miss people, and statements err.
public struct PublishedFigure: Sendable, Hashable, Codable {
  /// The identifier.
  public let id: String
  /// What it is.
  public let titles: LocalizedText
  /// The value.
  public let value: Double
  /// The digits after the decimal point that were published.
  public let decimals: Int
  /// The unit.
  public let unit: String
  /// The period, as the source states it.
  public let period: String
  /// The area.
  public let area: String
  /// How it came about: `administrative`, `census`, `survey`, `statement` or `published`.
  public let kind: String
  /// Where it comes from.
  public let source: String

  /// States a figure.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - titles: What it is.
  ///   - value: The value.
  ///   - decimals: The digits after the decimal point that were published.
  ///   - unit: The unit.
  ///   - period: The period.
  ///   - area: The area.
  ///   - kind: How it came about.
  ///   - source: Where it comes from.
  public init(
    _ id: String, titles: LocalizedText, value: Double, decimals: Int = 0, unit: String,
    period: String, area: String = "", kind: String = "administrative", source: String
  ) {
    (self.id, self.titles, self.value, self.decimals) = (id, titles, value, decimals)
    (self.unit, self.period, self.area) = (unit, period, area)
    (self.kind, self.source) = (kind, source)
  }
}

extension PublishedFigure {
  /// Takes the figure of a fact; `nil` for dates, texts and lists.
  public init?(_ fact: Fact) {
    guard let number = fact.number else { return nil }
    self.init(
      fact.id,
      titles: LocalizedText(fact.titles.texts.isEmpty ? ["en": fact.id] : fact.titles.texts),
      value: number.value, decimals: number.decimals, unit: fact.unit ?? "",
      period: fact.period ?? "", area: fact.area ?? "", kind: fact.kind.rawValue,
      source: fact.source)
  }
}
