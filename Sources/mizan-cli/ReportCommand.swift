internal import ArgumentParser
internal import Mizan

/// Runs a project and writes its report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Run a project and write its report: HTML, CSV and JSON.",
    discussion: """
      Example:
        mizan report Fixtures/recruitment-pilot/project.yaml --output report
      """)

  @Argument(help: "The project file (YAML).")
  var project: String

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output = "report"

  @Option(help: "How to print the result: table or json.")
  var format = OutputFormat.table

  func run() throws {
    let bar = ProgressBar("Report")
    let report: RecruitmentCostReport
    do {
      defer { bar.finish() }
      report = try RecruitmentCostReport(projectAt: project) { bar.show($1, $0) }
    }
    let files = try report.write(to: output)
    switch format {
    case .json: print(try JSONText.of(report))
    case .csv: print(report.csv, terminator: "")
    case .table, .markdown:
      report.warnings.forEach { CommandRunner.write("Note: \($0)") }
      print(report)
      print("\nWritten:")
      files.forEach { print("  \($0)") }
    }
  }
}
