internal import ArgumentParser
internal import Mizan

/// Writes a file in another form.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a file, by the extension of the output.",
    discussion: """
      Example:
        mizan convert Fixtures/recruitment-pilot/workers.csv workers.csv.gz
      """)

  @OptionGroup var input: InputOptions

  @Argument(
    help: ArgumentHelp(
      "The file to write: \(MicrodataFile.writableExtensions.joined(separator: ", ")).",
      valueName: "output"))
  var output: String

  @Option(help: ArgumentHelp("Only these columns, in this order.", valueName: "names"))
  var columns: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only rows for which a condition is true.", valueName: "condition"))
  var condition: String?

  func run() throws {
    try OutputPath.check(output, inputs: [input.data])
    let condition = try condition.map { try RowExpression(parsing: $0) }
    var (table, warnings) = try input.table()
    warnings.forEach { CommandRunner.write("Note: \($0)") }
    if let condition { table = try table.subset(where: condition) }
    if let columns { table = try table.selecting(NameList.split(columns)) }
    let losses = try MicrodataFile.write(table, to: output)
    losses.forEach { CommandRunner.write("Not held by the format: \($0.summary)") }
    CommandRunner.write("\(output): \(table.rowCount) rows, \(table.columnNames.count) columns.")
  }
}
