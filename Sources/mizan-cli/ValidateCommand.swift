internal import ArgumentParser
internal import Foundation
internal import Mizan

/// Checks a file against its mapping and a module.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check what a file supports of a module, and what is wrong with it.",
    discussion: """
      The mapping is a YAML file, described in Docs/formats/mapping.md. The exit status is 3 when errors were \
      found in the data: the report then is on standard output as always.

      Example:
        mizan validate Fixtures/country/labour-force-2024-q1.csv.gz --module labour-force \
      --mapping Fixtures/country/labour-force.yaml
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "The module: \(StandardModule.names.joined(separator: ", ")).")
  var module: String
  @Option(help: ArgumentHelp("The mapping, a YAML file.", valueName: "file"))
  var mapping: String
  @Option(help: "How to print: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    guard StandardModule.names.contains(module) else {
      throw UsageError(
        message: "There is no module “\(module)”.",
        hint: "The modules are \(StandardModule.names.joined(separator: ", ")).")
    }
    let survey = try input.survey(mapping)
    let (report, _) = try survey.validate(module: module)
    switch format {
    case .table:
      survey.warnings.forEach { CommandRunner.write("Note: \($0)") }
      print(report)
    case .json: print(try JSONText.of(ResultDocument(command: "validate", result: report)))
    case .csv: print(report.csv, terminator: "")
    case .markdown: print(report.markdown)
    }
    if report.errorCount > 0 { throw ExitCode(3) }
  }
}

extension InputOptions {
  /// Reads the file with a mapping.
  func survey(_ mapping: String) throws -> MappedSurvey {
    let bar = ProgressBar("Reading \(data)")
    defer { bar.finish() }
    return try MappedSurvey(
      mappingAt: mapping, data: data, record: record, options: loadOptions(bar))
  }
}
