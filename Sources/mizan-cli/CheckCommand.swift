internal import ArgumentParser
internal import Mizan

/// Checks whether published figures add up.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Do published figures add up?",
    discussion: """
      The file lists figures with their sources, and what must be true between them: parts and totals, shares, \
      growth, dates. What does not add up comes with the likeliest slip, and exit status 3; nothing is corrected.

      Example:
        mizan check Fixtures/consistency/published-figures.yaml
      """)

  @Argument(help: "The facts and their relations (YAML).")
  var facts: String

  @Option(help: "How to print the result: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    let report = try FactFile(contentsOf: facts).check()
    switch format {
    case .json: print(try JSONText.of(report))
    case .csv: print(report.csv, terminator: "")
    case .markdown: print(report.markdown)
    case .table: print(report.text)
    }
    if !report.isConsistent { throw ExitCode(3) }
  }
}
