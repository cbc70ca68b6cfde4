internal import Foundation
internal import Indicators
internal import Microdata
internal import MicrodataIO
internal import SurveyEstimation
internal import SurveyModules

extension ReportSource {
  /// A source that was read, with what a report says about it.
  struct Loaded: Sendable {
    let source: IndicatorSource
    /// The files that were read.
    let files: [String]
    let warnings: [String]
    /// The steps of eligibility, of a recruitment cost survey.
    let funnel: [FunnelStep]
  }

  /// Reads, maps and classifies the data.
  func load(_ project: ReportProject) throws -> Loaded {
    switch kind {
    case .mapping(let mapping, let data): try load(mapping, data, project)
    case .recruitmentCost(let path): try loadRecruitmentCost(path, project)
    case .emigrants(let roster): try load(roster, project)
    }
  }

  private func source(
    _ project: ReportProject, _ table: Table, _ standards: [String: String] = [:],
    _ absences: [IndicatorSource.Absence] = [], design: (Table) throws -> SurveyDesign
  ) throws -> IndicatorSource {
    var table = table
    for area in areas { table = try area.adding(to: table, home: project.area) }
    if !variables.isEmpty {
      table = try table.adding(
        variables.map { try $0.expression.evaluated(as: $0.name, in: table) })
    }
    return IndicatorSource(
      id, titles: titles, origin: isFullCount ? .census : .survey, period: period,
      area: project.area, series: series, seriesBreak: seriesBreak, design: try design(table),
      standards: standards, absences: absences)
  }

  private func load(
    _ mapping: String, _ data: String?, _ project: ReportProject
  ) throws -> Loaded {
    let survey = try MappedSurvey(
      mappingAt: project.resolved(mapping), data: data.map(project.resolved))
    let (table, findings, modules) = try survey.classify()
    let errors = findings.filter { $0.severity == .error }
    if let first = errors.first {
      throw SurveyModuleError(
        .invalidData,
        "“\(id)” has \(errors.count) kinds of errors that would make its figures wrong, such as: \(first.message)",
        hint: "`mizan validate` lists them all.")
    }
    var standards: [String: String] = [:]
    var absences: [IndicatorSource.Absence] = []
    for module in survey.mapping.modules {
      for (name, choice) in module.described { standards["\(module.name) \(name)"] = choice }
    }
    for (name, result) in modules {
      switch result {
      case .success(let classified):
        absences += classified.notDerivable.map {
          .init(measure: $0.column ?? $0.measure, missing: $0.missing)
        }
      case .failure(let error): standards["\(name) not derivable"] = error.message
      }
    }
    let loaded = try source(project, table, standards, absences) { table in
      if isFullCount { return try CensusPopulation(fullCount: table).surveyDesign }
      guard let design = survey.mapping.design else {
        throw SurveyModuleError(
          .invalidProject, "The mapping of “\(id)” states no design.",
          hint: "Write it under “design”, or say coverage: full-count when everybody was asked.")
      }
      return try design.bound(to: table)
    }
    return Loaded(
      source: loaded, files: survey.files,
      warnings: survey.warnings
        + findings.filter { $0.severity == .warning }.map { "\(id): \($0.message)" }, funnel: [])
  }

  private func loadRecruitmentCost(_ path: String, _ project: ReportProject) throws -> Loaded {
    let survey = try RecruitmentCostSurvey(projectAt: project.resolved(path))
    let loaded = try source(
      project, survey.analysis.table, ["recruitment cost": RecruitmentCostAnalysis.standard]
    ) { try survey.project.surveyDesign($0) }
    return Loaded(
      source: loaded, files: survey.files, warnings: survey.warnings,
      funnel: survey.analysis.funnel)
  }

  private func load(_ roster: Emigrants, _ project: ReportProject) throws -> Loaded {
    func table(_ name: String) throws -> Table {
      var options = LoadOptions()
      options.csv = CSVOptions.text(roster.text)
      return try MicrodataFile.open(project.resolved(name), options: options).load().table
    }
    let persons = try table(roster.roster)
    let renamed = try Table(
      persons.columns.map { column in
        let name = roster.names[column.name] ?? column.name
        let own = name == column.name ? column : column.renamed(name)
        guard roster.countries.contains(name) else { return own }
        return Column(
          name,
          (0..<own.count).map { row in
            own.text(at: row).map { Country.coded($0)?.alpha3 ?? $0 }
          })
      })
    let emigrants = try EmigrantRoster(
      renamed, households: table(roster.households), keys: roster.keys
    ) { try roster.design.bound(to: $0) }
    let loaded = try source(
      project, emigrants.design.table, ["coverage": EmigrantRoster.note]
    ) { try roster.design.bound(to: $0) }
    return Loaded(
      source: loaded, files: [roster.roster, roster.households].map(project.resolved), warnings: [],
      funnel: [])
  }
}
