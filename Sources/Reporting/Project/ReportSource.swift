internal import Indicators
internal import Microdata
internal import SurveyModules

/// Data of a report: files with the mapping that makes canonical variables of them.
struct ReportSource: Sendable {
  /// How the canonical variables are made.
  enum Kind: Sendable {
    /// By a mapping file; `data` is another file than the one that it names.
    case mapping(String, data: String?)
    /// By a recruitment cost project.
    case recruitmentCost(String)
    /// A roster of emigrants with the households that report them.
    case emigrants(Emigrants)
  }

  /// A roster of emigrants with the households that report them.
  struct Emigrants: Sendable {
    let roster: String
    let households: String
    let keys: [String]
    let text: [String]
    /// New names by those of the roster.
    let names: [String: String]
    /// Variables with numbers of countries, to be made three-letter codes.
    let countries: [String]
    let design: SampleDesign
  }

  /// A variable of areas made from one of countries.
  struct Areas: Sendable {
    let name: String
    let from: String
    /// Areas with the regions and subregions (M49) they consist of, or three-letter codes of countries.
    let areas: [(code: String, parts: [String])]
    /// The area of all other countries; `nil` for none.
    let otherwise: String?
  }

  let id: String
  let titles: LocalizedText
  let kind: Kind
  let period: String
  let series: String?
  let seriesBreak: LocalizedText?
  let isFullCount: Bool
  let variables: [(name: String, expression: RowExpression)]
  let areas: [Areas]
}

extension ReportSource {
  private static let names = [
    "id", "title", "mapping", "data", "recruitment-cost", "emigrants", "period", "series", "break",
    "coverage", "variables", "areas",
  ]

  /// Reads a source.
  init(_ node: DocumentNode) throws {
    let entries = try node.entries(known: Self.names)
    guard let id = try entries["id"]?.text(), let period = try entries["period"]?.text() else {
      throw node.error("needs an “id” and a “period”.")
    }
    (self.id, self.period) = (id, period)
    titles = try entries["title"].map { try LocalizedText($0) } ?? LocalizedText(id)
    series = try entries["series"]?.text()
    seriesBreak = try entries["break"].map { try LocalizedText($0) }
    let coverage = try entries["coverage"]?.text() ?? "sample"
    guard coverage == "sample" || coverage == "full-count" else {
      throw node.error("has the coverage “\(coverage)”; it is sample or full-count.")
    }
    isFullCount = coverage == "full-count"
    let kinds = ["mapping", "recruitment-cost", "emigrants"].filter { entries[$0] != nil }
    guard kinds.count == 1 else {
      throw node.error("needs one of “mapping”, “recruitment-cost” and “emigrants”.")
    }
    if let mapping = entries["mapping"] {
      kind = .mapping(try mapping.text(), data: try entries["data"]?.text())
    } else if let project = entries["recruitment-cost"] {
      kind = .recruitmentCost(try project.text())
    } else if let roster = entries["emigrants"] {
      kind = .emigrants(try Emigrants(roster))
    } else {
      throw node.error("has no data.")
    }
    variables = try (entries["variables"]?.entries() ?? []).map {
      ($0.key, try $0.value.expression())
    }
    areas = try (entries["areas"]?.entries() ?? []).map { try Areas($0.key, $0.value) }
  }
}

extension ReportSource.Emigrants {
  fileprivate init(_ node: DocumentNode) throws {
    let entries = try node.entries(
      known: ["roster", "households", "keys", "text", "names", "countries", "design"])
    guard let roster = try entries["roster"]?.text(),
      let households = try entries["households"]?.text(), let keys = try entries["keys"]?.texts(),
      let design = entries["design"]
    else { throw node.error("needs a roster, households, keys and a design.") }
    (self.roster, self.households, self.keys) = (roster, households, keys)
    text = try entries["text"]?.texts() ?? []
    names = Dictionary(
      try (entries["names"]?.entries() ?? []).map { (try $0.value.text(), $0.key) },
      uniquingKeysWith: { first, _ in first })
    countries = try entries["countries"]?.texts() ?? []
    let parts = try design.entries(known: ["weights", "strata", "clusters", "singlePSU"])
    self.design = SampleDesign(
      weights: try parts["weights"]?.text(), strata: try parts["strata"]?.texts(),
      clusters: try parts["clusters"]?.texts(), singlePSU: try parts["singlePSU"]?.text())
  }
}

extension ReportSource.Areas {
  fileprivate init(_ name: String, _ node: DocumentNode) throws {
    let entries = try node.entries(known: ["from", "areas", "otherwise"])
    guard let from = try entries["from"]?.text(), let areas = entries["areas"] else {
      throw node.error("needs a variable of countries under “from”, and “areas”.")
    }
    self.name = name
    self.from = from
    self.areas = try areas.entries().map { ($0.key, try $0.value.texts()) }
    otherwise = try entries["otherwise"]?.text()
  }

  /// The area of a country.
  private func area(of code: String) -> String? {
    let country = Country.coded(code)
    let found = areas.first { _, parts in
      parts.contains(code) || parts.contains { $0 == country?.region || $0 == country?.subregion }
    }
    return found?.code ?? otherwise
  }

  /// Adds the variable to a table.
  func adding(to table: Table, home: String) throws -> Table {
    let countries = try table.column(from)
    var known: [String: String?] = [:]
    let values = (0..<table.rowCount).map { row -> String? in
      // Nationals are in no area of origin.
      guard let code = countries.text(at: row), code != home else { return nil }
      if let area = known[code] { return area }
      let area = area(of: code)
      known[code] = area
      return area
    }
    return try table.adding([Column(name, values)])
  }
}
