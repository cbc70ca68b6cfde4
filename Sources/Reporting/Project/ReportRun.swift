internal import Foundation
internal import Indicators
internal import SurveyEstimation
internal import SurveyModules

/// A project with its data read, its indicators evaluated, and what is decided on publication.
struct ReportRun: Sendable {
  let project: ReportProject
  let catalogue: Catalogue
  /// The indicators of the project, then those of the catalogue that figures give a value.
  let indicators: [Indicator]
  let dimensions: [String: IndicatorDimension]
  let loaded: [ReportSource.Loaded]
  let facts: [Fact]
  let checks: [ConsistencyReport]
  let releases: [Release]
  let records: [ProgressRecord]
  /// The files that the results depend on, project file first.
  let files: [String]
  private let indicatorByID: [String: Indicator]

  /// Reads and evaluates a project.
  ///
  /// - Throws: `SurveyModuleError`, `IndicatorError`, `MicrodataError` or `EstimationError`.
  init(
    projectAt path: String, progress: (String, Double) -> Void = { _, _ in }
  ) throws {
    progress("Reading the project", 0)
    let project = try ReportProject(contentsOf: path)
    let definitions = try Self.definitions(project)
    catalogue =
      try project.catalogueFolder.map {
        try Catalogue(folder: project.resolved($0), defaults: Catalogue.builtInDocuments)
      } ?? Catalogue.builtIn()
    let files = try project.factFiles.map { try FactFile(contentsOf: project.resolved($0)) }
    let known = catalogue.facts + files.flatMap(\.facts)
    facts = known
    checks = try project.checkFiles.map { try FactFile(contentsOf: project.resolved($0)).check() }
    let own = Set(definitions.indicators.map(\.id))
    let indicators =
      definitions.indicators
      + catalogue.externalIndicators.filter { !own.contains($0.id) }.compactMap { Indicator($0) }
    var loaded: [ReportSource.Loaded] = []
    for (number, source) in project.sources.enumerated() {
      progress("Reading \(source.id)", 0.05 + 0.6 * Double(number) / Double(project.sources.count))
      loaded.append(try source.load(project))
    }
    let engine = try IndicatorEngine(
      indicators, sources: loaded.map(\.source), figures: known.compactMap { PublishedFigure($0) },
      options: project.options)
    let observations = try engine.evaluate { progress($0, 0.65 + 0.2 * $1) }
    progress("Deciding on publication", 0.85)
    let schemes = try project.publicationFiles.map { name in
      try PublicationScheme(
        yaml: ProjectText.contents(of: project.resolved(name)), file: name)
    }
    let policy = try ReleasePolicy(
      project.publication.map { name in
        try schemes.first { $0.name == name } ?? PublicationScheme.named(name)
      }, minimumCount: project.minimumCount, others: schemes)
    let releases = try policy.release(observations, of: indicators)
    let byID = Dictionary(
      indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    records = try project.progress.map { try Self.record($0, releases, byID) }
    (self.project, self.indicators, self.loaded, self.releases) = (
      project, indicators, loaded, releases
    )
    indicatorByID = byID
    dimensions = Dictionary(
      definitions.dimensions.map { ($0.variable, $0) }, uniquingKeysWith: { first, _ in first })
    let catalogueFiles =
      project.catalogueFolder.map { folder in
        CatalogueDocument.allCases.map { project.resolved(folder + "/" + $0.fileName) }
          .filter { FileManager.default.fileExists(atPath: $0) }
      } ?? []
    var seen = Set<String>()
    self.files =
      ([project.path]
      + (project.indicatorFiles + project.factFiles + project.checkFiles + project.publicationFiles)
      .map(project.resolved) + catalogueFiles + loaded.flatMap(\.files)).filter {
        seen.insert($0).inserted
      }
  }

  private static func definitions(_ project: ReportProject) throws -> IndicatorFile {
    var file = IndicatorFile([])
    for name in project.indicatorFiles {
      let read = try IndicatorFile(
        yaml: ProjectText.contents(of: project.resolved(name)), file: name)
      file.indicators += read.indicators
      file.dimensions += read.dimensions
    }
    return file
  }

  /// Measures progress by the latest level that may be shown.
  private static func record(
    _ progress: ReportProject.Progress, _ releases: [Release], _ indicators: [String: Indicator]
  ) throws -> ProgressRecord {
    guard let indicator = indicators[progress.indicator] else {
      throw IndicatorError(
        .invalidDefinition,
        "Progress of “\(progress.pledge)” is measured by “\(progress.indicator)”, which is no indicator."
      )
    }
    let shown = releases.filter {
      $0.isShown && $0.observation.indicator == indicator.id
        && $0.observation.codes == progress.levels && $0.observation.measure.name != "change"
    }
    // Of the latest year the average, or else its latest level.
    let year = shown.map { $0.observation.period.prefix(4) }.max()
    let recent = shown.filter { $0.observation.period.prefix(4) == year }
    let latest =
      recent.first { $0.observation.measure.name == "average" }
      ?? recent.max { $0.observation.period < $1.observation.period }
    return ProgressRecord(
      pledge: progress.pledge, indicator: indicator, baseline: progress.baseline,
      target: progress.target, latest: latest?.observation)
  }

  /// The indicator of an id.
  func indicator(_ id: String) -> Indicator? { indicatorByID[id] }

  /// The cases behind a value; `nil` when they are too few to be printed.
  func shownCases(_ observation: Observation) -> Int? {
    observation.cases.flatMap { (1..<max(1, project.minimumCount)).contains($0) ? nil : $0 }
  }

  /// What a variable is called.
  func title(of variable: String) -> LocalizedText {
    dimensions[variable]?.titles ?? LocalizedText(variable)
  }

  /// What a category is called.
  func names(of level: Estimate.DomainLevel) -> LocalizedText {
    if let titles = dimensions[level.variable]?[level.code] { return titles }
    if let country = CodeList.countries[level.code] { return LocalizedText(country.titles) }
    return LocalizedText(level.label ?? level.code)
  }

  /// What a category is called in a language.
  func label(_ level: Estimate.DomainLevel, _ language: String) -> String {
    ReportLanguage(language).isolated(names(of: level)[language])
  }

  /// Categories in the order of their dimension, then by code.
  func ordered(_ levels: [Estimate.DomainLevel]) -> [Estimate.DomainLevel] {
    guard let first = levels.first else { return [] }
    let order = Dictionary(
      (dimensions[first.variable]?.categories ?? []).enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    return levels.sorted { a, b in
      let (x, y) = (order[a.code] ?? .max, order[b.code] ?? .max)
      return x == y ? a.code < b.code : x < y
    }
  }

  /// The releases of an indicator.
  func releases(of id: String) -> [Release] { releases.filter { $0.observation.indicator == id } }

  /// The value of an indicator to show first: the average of the latest year, or else its latest level.
  func headline(_ id: String) -> Release? {
    let totals = releases(of: id).filter {
      $0.observation.domain.isEmpty && $0.observation.breakdown.isEmpty
        && $0.observation.measure.name != "change"
    }
    let year = totals.map { $0.observation.period.prefix(4) }.max()
    let recent = totals.filter { $0.observation.period.prefix(4) == year }
    return recent.first { $0.observation.measure.name == "average" } ?? recent.last
  }
}
