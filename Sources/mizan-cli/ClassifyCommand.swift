internal import ArgumentParser
internal import Mizan

/// Writes a file with canonical variables and what modules decide.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Map a file and decide by its modules; the result is for “mizan estimate”.",
    discussion: """
      All modules that the mapping has choices for decide, one after the other. Errors in the data stop the \
      command, unless --accept-errors says that they are known.

      Example:
        mizan classify Fixtures/country/labour-force-2024-q1.csv.gz classified.csv \
      --mapping Fixtures/country/labour-force.yaml
      """)

  @OptionGroup var input: InputOptions

  @Argument(
    help: ArgumentHelp(
      "The file to write: \(MicrodataFile.writableExtensions.joined(separator: ", ")).",
      valueName: "output"))
  var output: String
  @Option(help: ArgumentHelp("The mapping, a YAML file.", valueName: "file"))
  var mapping: String
  @Flag(help: "Write although the data have errors; they are listed.")
  var acceptErrors = false

  func run() throws {
    try OutputPath.check(output, inputs: [input.data, mapping])
    let survey = try input.survey(mapping)
    let (table, findings, modules) = try survey.classify()
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty || acceptErrors else {
      throw SurveyModuleError(
        .invalidData,
        "\(errors.count == 1 ? "There is an error" : "There are \(errors.count) errors") in the data:\n"
          + errors.prefix(10).map { "  \($0)" }.joined(separator: "\n"),
        hint: "“mizan validate” lists all; mend the mapping or the data, or add --accept-errors.")
    }
    survey.warnings.forEach { CommandRunner.write("Note: \($0)") }
    findings.forEach { CommandRunner.write("\($0)") }
    for (name, result) in modules {
      switch result {
      case .success(let module):
        for refused in module.notDerivable {
          CommandRunner.write(
            "Not derivable: \(refused.measure) (no \(refused.missing.joined(separator: ", ")))")
        }
      case .failure(let error): CommandRunner.write("Not derivable: \(name): \(error.message)")
      }
    }
    let losses = try MicrodataFile.write(table, to: output)
    losses.forEach { CommandRunner.write("Not held by the format: \($0.summary)") }
    CommandRunner.write("\(output): \(table.rowCount) rows, \(table.columnNames.count) columns.")
  }
}
