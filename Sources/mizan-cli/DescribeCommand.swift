internal import ArgumentParser
internal import Mizan

/// Says what is in a file.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "List the variables of a file.",
    discussion: """
      Example:
        mizan describe Fixtures/recruitment-pilot/workers.csv
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "How to print: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    let bar = ProgressBar("Reading \(input.data)")
    let source = try input.source(bar)
    let loaded = try source.load(ScanRequest(recordType: input.record))
    bar.finish()
    let description = TableDescription(
      loaded.table, schema: source.schema, encoding: loaded.report.provenance.encoding,
      warnings: loaded.report.diagnostics.map(\.description))
    switch format {
    case .table: print(description)
    case .json: print(try JSONText.of(description))
    case .csv: print(description.csv, terminator: "")
    case .markdown: print(description.markdown)
    }
  }
}
