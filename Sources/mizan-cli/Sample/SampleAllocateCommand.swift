internal import ArgumentParser
internal import Mizan

/// Allocates a sample to strata.
struct SampleAllocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate", abstract: "Allocate a sample to strata.",
    discussion: """
      The file has a row for each stratum. A target NAME has its means in the column NAME_mean and its standard \
      deviations in NAME_sd; without the latter it is a share.

      Examples:
        mizan sample allocate Fixtures/sampling/strata.csv --sd income_sd --size 600 --method neyman
        mizan sample allocate Fixtures/sampling/strata.csv --cost cost --target income=0.02 \
      --target migrant=0.08 --minimum 30 --output allocation.csv
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The column with the strata.", valueName: "name"))
  var stratum = "stratum"
  @Option(help: ArgumentHelp("The column with the populations.", valueName: "name"))
  var population = "population"
  @Option(help: ArgumentHelp("The column with standard deviations.", valueName: "name"))
  var sd: String?
  @Option(help: ArgumentHelp("The column with means.", valueName: "name"))
  var mean: String?
  @Option(
    help: ArgumentHelp("The column with the cost of a unit (1 otherwise).", valueName: "name"))
  var cost: String?
  @Option(
    help: ArgumentHelp("The column with the importance, for the method power.", valueName: "name"))
  var importance: String?
  @Option(help: ArgumentHelp("The least number of units, or its column.", valueName: "number"))
  var minimum: String?
  @Option(help: ArgumentHelp("The greatest number of units, or its column.", valueName: "number"))
  var maximum: String?

  @Option(help: "The method: proportional, equal, neyman, optimum or power.")
  var method: String?
  @Option(help: ArgumentHelp("The power, between 0 and 1 (0.5 otherwise).", valueName: "q"))
  var power: Double?

  @Option(help: ArgumentHelp("The number of units.", valueName: "n"))
  var size: Int?
  @Option(help: ArgumentHelp("The most that all units may cost.", valueName: "amount"))
  var budget: Double?
  @Option(help: ArgumentHelp("The coefficient of variation of the total.", valueName: "cv"))
  var cv: Double?
  @Option(help: ArgumentHelp("The standard error of the total.", valueName: "se"))
  var se: Double?
  @Option(
    help: ArgumentHelp("A target of several, for least cost (Bethel).", valueName: "name=cv"))
  var target: [String] = []

  @Option(help: ArgumentHelp("The file to write, by extension.", valueName: "file"))
  var output: String?
  @Option(help: "How to print: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    let goals: [Allocation.Goal] = [
      size.map { .size($0) }, budget.map { .budget($0) }, cv.map { .coefficientOfVariation($0) },
      se.map { .standardError($0) },
    ].compactMap { $0 }
    guard goals.count + min(1, target.count) == 1 else {
      throw UsageError(message: "Give one of --size, --budget, --cv, --se, or targets.")
    }
    try NumberCheck.require(
      target.isEmpty || method == nil, "--method", with: "one goal, not targets")
    let chosen = try chosenMethod()
    let targets = try target.map(Self.target)
    let (table, warnings) = try input.table()
    let columns = AllocationColumns(
      stratum: stratum, population: population, standardDeviation: sd, mean: mean, cost: cost,
      importance: importance, minimum: minimum, maximum: maximum)
    let strata = try columns.strata(in: table)
    let allocation =
      if let goal = goals.first {
        try Allocation(goal, to: strata, by: chosen)
      } else {
        try Allocation.bethel(
          targets.map { try columns.target($0.name, coefficientOfVariation: $0.cv, in: table) },
          in: strata)
      }
    if let output { _ = try MicrodataFile.write(allocation.table, to: output) }
    switch format {
    case .table:
      warnings.forEach { CommandRunner.write("Note: \($0)") }
      print(allocation)
    case .markdown: print(allocation.markdown)
    case .csv: print(allocation.csv, terminator: "")
    case .json:
      print(
        try SamplingDocument(
          command: "sample allocate", result: allocation, output: output, warnings: warnings
        ).json())
    }
  }

  private func chosenMethod() throws -> Allocation.Method {
    guard power == nil || method == "power" else {
      throw UsageError(message: "--power goes with --method power.")
    }
    switch method ?? "proportional" {
    case "proportional": return .proportional
    case "equal": return .equal
    case "neyman": return .neyman
    case "optimum": return .optimum
    case "power": return .power(power ?? 0.5)
    default:
      throw UsageError(
        message: "--method does not know “\(method ?? "")”.",
        hint: "It knows proportional, equal, neyman, optimum and power; several targets need none.")
    }
  }

  private static func target(_ text: String) throws -> (name: String, cv: Double) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let cv = Double(parts[1]) else {
      throw UsageError(
        message: "--target takes a name and a coefficient of variation, not “\(text)”.",
        hint: "For example: --target income=0.05")
    }
    return (String(parts[0]), cv)
  }
}
