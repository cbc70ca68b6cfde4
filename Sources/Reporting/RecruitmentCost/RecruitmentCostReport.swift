internal import Foundation
internal import Microdata
internal import MicrodataIO
public import SurveyEstimation
public import SurveyModules

/// The results of a recruitment cost project, ready to be written.
public struct RecruitmentCostReport: Sendable, Encodable {
  /// A breakdown of the indicator.
  public struct Breakdown: Sendable, Encodable {
    /// The variable.
    public let variable: String
    /// The variable in words.
    public let label: String
    /// The categories.
    public let rows: [RecruitmentCostRow]
  }

  /// How often something was noticed about costs and earnings.
  public struct FlagCount: Sendable, Encodable {
    /// The flag.
    public let flag: CostFlag
    /// The flag in words.
    public let label: String
    /// The eligible workers with it.
    public let count: Int
  }

  /// The version of the form.
  public let schema = 1
  /// What the report is called.
  public let title: String
  /// Where the data come from.
  public let source: String?
  /// The area that the results are about.
  public let area: String?
  /// The period that they are about.
  public let period: String?
  /// The table of exchange rates, by the name of its file.
  public let rateTable: String?
  /// Whether the data are made up.
  public let synthetic: Bool
  /// The standard.
  public let standard = RecruitmentCostAnalysis.standard
  /// The choices of the indicator, in words.
  public let rules: [String]
  /// The choices of the indicator.
  public let options: RecruitmentCostOptions
  /// The design of the sample.
  public let design: DesignSummary
  /// The eligibility funnel.
  public let funnel: [FunnelStep]
  /// What was noticed about costs and earnings.
  public let flags: [FlagCount]
  /// The indicator for all workers.
  public let total: RecruitmentCostRow
  /// The indicator by group.
  public let breakdowns: [Breakdown]
  /// The cost by item.
  public let costStructure: [CostStructureRow]
  /// What reading the data brought up.
  public let warnings: [String]

  private enum CodingKeys: String, CodingKey {
    case schema, title, source, area, period, rateTable, synthetic, standard, rules, options,
      design, funnel, flags, total
    case breakdowns, costStructure, warnings
  }

  /// Runs a project.
  ///
  /// - Parameters:
  ///   - path: The project file; the files it names are relative to its folder.
  ///   - progress: Called with what is being done and the fraction that is done.
  /// - Throws: `SurveyModuleError`, `MicrodataError` or `EstimationError`.
  public init(
    projectAt path: String, progress: (String, Double) -> Void = { _, _ in }
  ) throws {
    let survey = try RecruitmentCostSurvey(projectAt: path, progress: progress)
    let (project, analysis) = (survey.project, survey.analysis)
    progress("Estimating", 0.6)
    title = project.title
    source = project.source
    area = project.area
    period = project.period
    rateTable = project.data.exchangeRates?.file
    synthetic = project.synthetic
    rules = project.options.lines
    options = project.options
    design = analysis.design.summary
    funnel = analysis.funnel
    flags = CostFlag.allCases.compactMap { flag in
      analysis.flagCounts[flag].map { FlagCount(flag: flag, label: flag.label, count: $0) }
    }
    total = try analysis.total()
    var breakdowns: [Breakdown] = []
    for (index, variable) in project.breakdowns.enumerated() {
      progress(
        "Estimating by \(variable)", 0.65 + 0.3 * Double(index) / Double(project.breakdowns.count))
      let column = try analysis.table.column(variable)
      breakdowns.append(
        Breakdown(
          variable: variable, label: column.label ?? variable,
          rows: try analysis.rows(by: variable)))
    }
    self.breakdowns = breakdowns
    costStructure = try analysis.costStructure()
    warnings = survey.warnings
    progress("Done", 1)
  }

  /// Writes the report: `index.html`, `recruitment-cost.csv`, `recruitment-cost-sheet.csv` and
  /// `recruitment-cost.json`.
  ///
  /// - Parameter folder: Where to write; made when it is not there.
  /// - Returns: The paths of the files.
  /// - Throws: `MicrodataError` with code `fileAccess`.
  public func write(to folder: String) throws -> [String] {
    let url = URL(fileURLWithPath: folder)
    let files = [
      ("index.html", html), ("recruitment-cost.csv", csv),
      ("recruitment-cost-sheet.csv", sheet),
      ("recruitment-cost.json", try JSONText.of(self) + "\n"),
    ]
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      return try files.map { name, text in
        let file = url.appendingPathComponent(name)
        try Data(text.utf8).write(to: file, options: .atomic)
        return file.path
      }
    } catch {
      throw MicrodataError(
        .fileAccess, "The report cannot be written to “\(folder)”.",
        hint: "Check that the folder can be written to: \(error.localizedDescription)")
    }
  }
}
