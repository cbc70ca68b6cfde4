internal import Foundation
internal import Indicators
internal import Microdata
internal import SurveyEstimation
internal import SurveyModules

extension ReportProject {
  private static let names = [
    "report", "title", "summary", "area", "synthetic", "languages", "confidence", "interval",
    "publication",
    "schemes", "minimumCount", "sources", "facts", "indicators", "checks", "catalogue", "progress",
    "flows", "prepared",
  ]

  /// Reads a project file.
  ///
  /// - Parameter path: The file; the files it names are relative to its folder.
  /// - Throws: `SurveyModuleError` with code `invalidProject`, with the line; `MicrodataError` when the file
  ///   cannot be read.
  init(contentsOf path: String) throws {
    let text = try ProjectText.contents(of: path)
    let root = try DocumentNode(
      text, file: URL(fileURLWithPath: path).lastPathComponent, code: .invalidProject)
    let entries = try root.entries(known: Self.names)
    func required(_ name: String) throws -> DocumentNode {
      guard let entry = entries[name] else { throw root.error("has no “\(name)”.") }
      return entry
    }
    self.path = path
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    id = try required("report").text()
    guard !id.isEmpty, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else {
      throw try required("report").error("is “\(id)”; use letters, digits and hyphens.")
    }
    titles = try LocalizedText(required("title"))
    summary = try entries["summary"].map { try LocalizedText($0) }
    area = try entries["area"]?.text() ?? ""
    isSynthetic = try entries["synthetic"]?.flag() ?? false
    languages =
      try entries["languages"].map { node in
        try node.list().map { entry in
          let language = try entry.text()
          guard LocalizedText.languages.contains(language) else {
            throw entry.error("is “\(language)”; known are en, fr and ar.")
          }
          return language
        }
      } ?? ["en"]
    options = try Self.options(entries)
    publication = try entries["publication"]?.texts() ?? ["ine-chile"]
    publicationFiles = try entries["schemes"]?.texts() ?? []
    minimumCount = try entries["minimumCount"].map { try Self.count($0) } ?? 5
    sources = try required("sources").list().map { try ReportSource($0) }
    factFiles = try entries["facts"]?.texts() ?? []
    indicatorFiles = try required("indicators").texts()
    checkFiles = try entries["checks"]?.texts() ?? []
    prepared = try entries["prepared"]?.text() ?? "1970-01-01T00:00:00Z"
    catalogueFolder = try entries["catalogue"]?.text()
    progress = try (entries["progress"]?.list() ?? []).map { try Progress($0) }
    flows = try (entries["flows"]?.list() ?? []).map { node in
      let parts = try node.entries(known: ["indicator", "origin", "destination"])
      guard let indicator = try parts["indicator"]?.text(),
        let origin = try parts["origin"]?.text(),
        let destination = try parts["destination"]?.text()
      else { throw node.error("needs an indicator, an origin and a destination.") }
      return Flow(indicator: indicator, origin: origin, destination: destination)
    }
  }

  private static func count(_ node: DocumentNode) throws -> Int {
    let value = try node.number()
    guard value >= 0, value <= 1_000_000, value == value.rounded() else {
      throw node.error("must be a whole number from 0.")
    }
    return Int(value)
  }

  private static func options(_ entries: [String: DocumentNode]) throws -> IndicatorEngine.Options {
    var options = IndicatorEngine.Options()
    if let node = entries["confidence"] {
      let level = try node.number()
      guard level > 0, level < 1 else { throw node.error("must be between 0 and 1, such as 0.95.") }
      options.estimation.confidence = level
    }
    if let node = entries["interval"] {
      options.estimation.proportionInterval = try node.choice(ProportionInterval.self)
    }
    return options
  }
}

extension ReportProject.Progress {
  fileprivate init(_ node: DocumentNode) throws {
    let entries = try node.entries(
      known: ["pledge", "indicator", "where", "baseline", "target", "note"])
    guard let pledge = try entries["pledge"]?.text(),
      let indicator = try entries["indicator"]?.text()
    else { throw node.error("needs a pledge and an indicator.") }
    (self.pledge, self.indicator) = (pledge, indicator)
    levels = Dictionary(
      try (entries["where"]?.entries() ?? []).map { ($0.key, try $0.value.text()) },
      uniquingKeysWith: { first, _ in first })
    baseline = try entries["baseline"].map { try ProgressPoint($0) }
    target = try entries["target"].map { try ProgressPoint($0) }
    note = try entries["note"].map { try LocalizedText($0) }
  }
}

extension ProgressPoint {
  fileprivate init(_ node: DocumentNode) throws {
    let entries = try node.entries(known: ["value", "period", "source"])
    guard let value = try entries["value"]?.number(), let period = try entries["period"]?.text(),
      let source = try entries["source"]?.text()
    else { throw node.error("needs a value, a period and a source.") }
    self.init(value: value, period: period, source: source)
  }
}

/// Texts of a project, from disk.
enum ProjectText {
  /// - Throws: `MicrodataError` with code `fileAccess`.
  static func contents(of path: String) throws -> String {
    do {
      return try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw MicrodataError(
        .fileAccess, "The file “\(path)” cannot be read.",
        hint: "Check the path, and that the file is UTF-8 text.")
    }
  }
}
