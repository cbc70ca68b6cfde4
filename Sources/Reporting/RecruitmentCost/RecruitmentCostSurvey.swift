internal import Foundation
internal import Microdata
internal import MicrodataIO
internal import SurveyModules

/// The data of a recruitment cost project, read, with costs and eligibility computed.
struct RecruitmentCostSurvey {
  let project: RecruitmentCostProject
  let analysis: RecruitmentCostAnalysis
  /// What reading the data brought up.
  let warnings: [String]
  /// The files that results depend on.
  let files: [String]

  /// Reads a project and its data.
  ///
  /// - Throws: `SurveyModuleError`, `MicrodataError` or `EstimationError`.
  init(
    projectAt path: String, progress: (String, Double) -> Void = { _, _ in }
  ) throws {
    progress("Reading the project", 0)
    let project = try RecruitmentCostProject(yaml: ProjectText.contents(of: path))
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    var warnings: [String] = []
    var files = [path]
    func load(_ name: String) throws -> Table {
      var options = LoadOptions()
      options.csv = CSVOptions.text(project.textVariables[name] ?? [])
      let path = folder.appendingPathComponent(name).path
      files.append(path)
      let loaded = try MicrodataFile.open(path, options: options).load()
      warnings += loaded.report.diagnostics.map { "\(name): \($0.message)" }
      return loaded.table
    }
    progress("Reading workers", 0.05)
    let workersFile = try load(project.data.workers)
    progress("Reading cost items", 0.2)
    let itemsFile = try project.data.costItems.map { try load($0) }
    for name in project.variables.values.sorted() where itemsFile?[name] == nil {
      _ = try workersFile.column(name)
    }
    let workers = try project.prepared(workersFile)
    let items = try itemsFile.map { try project.prepared($0) }
    let rates = try project.data.exchangeRates.map { file in
      try ExchangeRates(
        load(file.file), currencyColumn: file.currency, monthColumn: file.month,
        rateColumn: file.rate, currency: project.options.currency)
    }
    progress("Computing costs", 0.4)
    analysis = try RecruitmentCostAnalysis(
      workers: workers, costItems: items,
      rates: rates ?? ExchangeRates(currency: project.options.currency),
      eligibility: project.eligibility, options: project.options,
      design: project.surveyDesign)
    self.project = project
    self.warnings = warnings
    self.files = files
  }
}

extension CSVOptions {
  /// Options that keep some variables as text.
  static func text(_ names: [String]) -> CSVOptions {
    var options = CSVOptions()
    options.types = Dictionary(names.map { ($0, .text) }, uniquingKeysWith: { a, _ in a })
    return options
  }
}
