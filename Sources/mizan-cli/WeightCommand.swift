internal import ArgumentParser
internal import Foundation
internal import Mizan

/// Makes weights by a pipeline and writes them with the data.
struct WeightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weight", abstract: "Make weights: nonresponse, calibration, trimming, rescaling.",
    discussion: """
      The pipeline is a YAML or JSON file with “steps”; Docs/methods/calibration.md, nonresponse.md and \
      trimming.md describe them.

      Example:
        mizan weight Fixtures/reference/household-survey.csv Fixtures/reference/weighting-pipeline.yaml \
      --weights weight --strata stratum --clusters psu --output weighted.csv
      """)

  @OptionGroup var input: InputOptions

  @Argument(help: ArgumentHelp("The steps, a YAML or JSON file.", valueName: "pipeline"))
  var pipeline: String

  @OptionGroup var sample: DesignArguments
  @OptionGroup(title: "Replicates") var replicates: ReplicateArguments

  @Option(
    help: ArgumentHelp(
      "The file to write, with the weights as a new column: "
        + "\(MicrodataFile.writableExtensions.joined(separator: ", ")).", valueName: "file"))
  var output: String

  @Option(name: .customLong("as"), help: "The name of the new column.")
  var name = "final_weight"

  @Option(
    help: ArgumentHelp(
      "What the columns of replicate weights begin with (the name of the weight and _r otherwise).",
      valueName: "name"))
  var replicatePrefix: String?

  @Option(help: ArgumentHelp("A file for the report as JSON.", valueName: "file"))
  var report: String?

  func run() throws {
    try OutputPath.check(output, inputs: [input.data, pipeline])
    let steps = try WeightingPipeline(contentsOf: pipeline)
    let (table, warnings) = try input.table()
    guard !table.columnNames.contains(name) else {
      throw UsageError(
        message: "The data have a column “\(name)” already.", hint: "Name another with --as.")
    }
    let design = try sample.design(table, replicates).weighted(by: steps)
    let weighted = try table.adding([Column(name, design.rowWeights)] + replicateColumns(design))
    let failed = weighted.columns.count { column in
      (0..<column.count).allSatisfy { column.isMissing(at: $0) } && table[column.name] == nil
    }
    let losses = try MicrodataFile.write(weighted, to: output)
    warnings.forEach { CommandRunner.write("Note: \($0)") }
    if failed > 0 {
      CommandRunner.write(
        "Note: the pipeline has no solution for \(failed) of the replicates: their columns are empty, and "
          + "estimates leave them out.")
    }
    losses.forEach { CommandRunner.write("Not held by the format: \($0.summary)") }
    guard let result = design.weightingReport else { return }
    if let report { try Self.write(result, to: report) }
    print(result)
  }

  /// The weights of each replicate, after the whole pipeline.
  private func replicateColumns(_ design: SurveyDesign) throws -> [Column] {
    guard let count = design.replication?.replicates else { return [] }
    return try (0..<count).map { replicate in
      let weights = try design.replicateWeights(replicate)
      return Column(
        "\(replicatePrefix ?? "\(name)_r")\(replicate + 1)",
        weights.map { $0.isNaN ? nil : $0 as Double? })
    }
  }

  private static func write(_ report: WeightingReport, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(report).write(to: URL(fileURLWithPath: path))
  }
}
