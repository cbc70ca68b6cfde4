internal import ArgumentParser
internal import Mizan

/// Survey and census microdata to official statistics, with honest uncertainty.
struct MizanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mizan",
    abstract: "Survey and census microdata to official statistics, with honest uncertainty.",
    discussion: """
      Examples, on files of the repository:
        mizan describe Fixtures/recruitment-pilot/workers.csv
        mizan estimate Fixtures/recruitment-pilot/workers.csv --weights weight --strata stratum \
      --clusters psu --single-psu centred --mean "borrowed == 1" --by destination
        mizan report Fixtures/morocco/pledges.yaml --output report
        mizan check Fixtures/consistency/published-figures.yaml
      """,
    version: MizanVersion.text,
    subcommands: [
      EstimateCommand.self, WeightCommand.self, SampleCommand.self, DescribeCommand.self,
      ConvertCommand.self, ValidateCommand.self, ClassifyCommand.self, ExplainCommand.self,
      ReportCommand.self, IndicatorsCommand.self, CheckCommand.self,
    ])
}

@main
enum Main {
  static func main() {
    CommandRunner.run(MizanCommand.self, arguments: Array(CommandLine.arguments.dropFirst()))
  }
}
