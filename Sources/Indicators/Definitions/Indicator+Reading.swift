internal import Microdata
internal import SurveyModules

extension Indicator {
  private static let names = [
    "id", "titles", "definition", "standard", "source", "universe", "statistic", "by", "unit",
    "direction", "period", "series", "publication", "keys", "notes",
  ]

  /// Reads an indicator.
  init(_ node: DocumentNode) throws {
    let entries = try node.entries(known: Self.names)
    func required(_ name: String) throws -> DocumentNode {
      guard let entry = entries[name] else { throw node.error("has no “\(name)”.") }
      return entry
    }
    try self.init(
      required("id").text(), titles: LocalizedText(required("titles")),
      definition: LocalizedText(required("definition")), standard: required("standard").text(),
      source: entries["source"]?.text(), universe: entries["universe"]?.expression(),
      statistic: IndicatorStatistic(required("statistic")),
      by: (entries["by"]?.list() ?? []).map { try $0.texts() },
      unit: IndicatorUnit(required("unit")),
      direction: entries["direction"]?.choice(Direction.self) ?? .none,
      period: entries["period"]?.text(),
      series: entries["series"].map { try Series($0) } ?? .init(),
      publication: entries["publication"]?.text(),
      keys: Dictionary(
        (entries["keys"]?.entries() ?? []).map { ($0.key, try $0.value.texts()) },
        uniquingKeysWith: { first, _ in first }),
      notes: entries["notes"].map { try LocalizedText($0) })
  }
}

extension Indicator.Series {
  fileprivate init(_ node: DocumentNode) throws {
    let entries = try node.entries(known: ["average", "change"])
    try self.init(
      average: entries["average"]?.flag() ?? false, change: entries["change"]?.flag() ?? false)
  }
}

extension IndicatorUnit {
  /// Reads the name of a unit, or a unit of one's own.
  init(_ node: DocumentNode) throws {
    if let name = try? node.text() {
      guard let known = Self.named.first(where: { $0.code == name }) else {
        throw node.error(
          "is “\(name)”, which is no known unit.",
          hint:
            "Known are \(Self.named.map(\.code).joined(separator: ", ")); another one is written as "
            + "{code: …, scale: 1, decimals: 0, titles: {en: …}}.")
      }
      self = known
      return
    }
    let entries = try node.entries(known: ["code", "scale", "decimals", "titles"])
    guard let code = try entries["code"]?.text() else { throw node.error("has no “code”.") }
    let scale = try entries["scale"]?.number() ?? 1
    let decimals = try entries["decimals"]?.number() ?? 1
    guard scale > 0, (0...12).contains(decimals), decimals == decimals.rounded() else {
      throw node.error("has a scale that is not above 0, or decimals that are not from 0 to 12.")
    }
    self.init(
      code, scale: scale, decimals: Int(decimals),
      titles: try entries["titles"].map { try LocalizedText($0) } ?? LocalizedText(code))
  }
}

extension IndicatorDimension {
  /// Reads what a variable and its categories are called.
  init(_ variable: String, _ node: DocumentNode) throws {
    let entries = try node.entries(known: ["titles", "labels"])
    self.init(
      variable, try entries["titles"].map { try LocalizedText($0) } ?? LocalizedText(variable),
      try (entries["labels"]?.entries() ?? []).map {
        Category($0.key, try LocalizedText($0.value))
      })
  }
}
