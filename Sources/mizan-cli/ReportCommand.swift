internal import ArgumentParser
internal import Mizan

/// Runs a project and writes its report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Run a project and write its report: HTML, SDMX, CSV, Excel and JSON.",
    discussion: """
      A project of indicators says “report:” at its top, one of recruitment cost “module: recruitment-cost”.

      Examples:
        mizan report Fixtures/morocco/pledges.yaml --output report
        mizan report Fixtures/recruitment-pilot/project.yaml --output report
      """)

  @Argument(help: "The project file (YAML).")
  var project: String

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output = "report"

  @Option(help: "How to print the result: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    if try PledgeReport.isProject(at: project) { return try runIndicators() }
    let report = try withBar { bar in
      try RecruitmentCostReport(projectAt: project) { bar.show($1, $0) }
    }
    let files = try report.write(to: output)
    switch format {
    case .json: print(try JSONText.of(report))
    case .csv: print(report.csv, terminator: "")
    case .table, .markdown:
      report.warnings.forEach { CommandRunner.write("Note: \($0)") }
      print(report)
      list(files)
    }
  }

  private func runIndicators() throws {
    let report = try withBar { bar in
      try PledgeReport(projectAt: project) { bar.show($1, $0) }
    }
    let files = try report.write(to: output)
    report.warnings.forEach { CommandRunner.write("Note: \($0)") }
    switch format {
    case .json: print(try report.json())
    case .csv: print(report.csv, terminator: "")
    case .markdown: print(report.markdown, terminator: "")
    case .table:
      print(report)
      list(files)
    }
  }

  private func withBar<Report>(_ work: (ProgressBar) throws -> Report) throws -> Report {
    let bar = ProgressBar("Report")
    defer { bar.finish() }
    return try work(bar)
  }

  private func list(_ files: [String]) {
    print("\nWritten:")
    files.forEach { print("  \($0)") }
  }
}
