internal import ArgumentParser
internal import Mizan

/// Estimates with standard errors from a survey file.
struct EstimateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "estimate", abstract: "Estimate with design-based standard errors.",
    discussion: """
      Wherever the NAME of an analysis variable stands, an expression may stand: --mean "status == 2" is the \
      share of true, --total "wage * 12".

      Example:
        mizan estimate Fixtures/recruitment-pilot/workers.csv --weights weight --strata stratum \
      --clusters psu --single-psu centred --where "documented == 1" --mean age --by sex
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var sample: DesignArguments
  @OptionGroup(title: "Replicates") var replicates: ReplicateArguments
  @Option(
    help: ArgumentHelp(
      "Calibration targets, YAML or JSON, with a type: poststratify, rake, linear, raking, logit, sinh.",
      valueName: "file"))
  var calibrate: String?

  @OptionGroup(title: "Statistics") var statistics: StatisticArguments
  @OptionGroup(title: "Choices") var choices: ChoiceArguments

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("The domain to analyse: a condition.", valueName: "condition"))
  var condition: String?

  @Option(
    help: ArgumentHelp("Domains: all observed combinations of these columns.", valueName: "names"))
  var by: [String] = []

  @Option(help: "How to print: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    let options = try choices.options()
    let condition = try condition.map { try RowExpression(parsing: $0) }
    let (table, warnings) = try input.table()
    let wanted = try statistics.statistics(table)
    var design = try sample.design(table, replicates)
    if let calibrate {
      design = try design.weighted(
        by: WeightingPipeline([.calibration(Calibration(contentsOf: calibrate))]))
    }
    let groups = by.flatMap(NameList.split)
    let result =
      if let condition {
        try design.domain(where: condition).estimate(wanted, by: groups, options: options)
      } else {
        try design.estimate(wanted, by: groups, options: options)
      }
    switch format {
    case .table:
      warnings.forEach { CommandRunner.write("Note: \($0)") }
      print(result)
    case .markdown: print(result.markdown)
    case .csv: print(result.csv, terminator: "")
    case .json:
      print(try EstimateDocument(command: "estimate", table: result, warnings: warnings).json())
    }
  }
}

/// A way to print results.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv, markdown
}
