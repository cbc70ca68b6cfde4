internal import ArgumentParser
internal import Mizan

/// Draws a sample from a frame.
struct SampleSelectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select", abstract: "Draw a sample from a frame.",
    discussion: """
      The sample has the columns of the frame, the inclusion probability and the size of the list of each stage \
      (probability_1, population_1, sample_1, …) and the weight. The same seed gives the same sample.

      Example:
        mizan sample select Fixtures/sampling/enumeration-areas.csv --strata region --clusters ea \
      --method sampford --pps households --size 40 --seed 2026 --output sample.csv
        mizan estimate sample.csv --weights weight --strata region --clusters ea --fpc probability_1 \
      --fpc-kind probability --total migrants
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The strata of the first stage: combinations.", valueName: "names"))
  var strata: String?
  @Option(
    help: ArgumentHelp(
      "The units of each stage; when there are more methods than names, the last one draws rows.",
      valueName: "names"))
  var clusters: String?
  @Option(
    help: ArgumentHelp(
      "The method of each stage: "
        + SelectionMethod.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "methods"))
  var method = "srs"
  @Option(
    help: ArgumentHelp(
      "The measure of size of the first stage: a column, sum(column), or rows.", valueName: "name"))
  var pps: String?

  @Option(help: ArgumentHelp("The units of the first stage, shared out to strata.", valueName: "n"))
  var size: Int?
  @Option(help: ArgumentHelp("With --size, the least number in a stratum.", valueName: "n"))
  var minimum = 2
  @Option(help: ArgumentHelp("The units from each stratum of the first stage.", valueName: "n"))
  var each: Int?
  @Option(help: ArgumentHelp("The share of the units of each stratum.", valueName: "f"))
  var fraction: Double?
  @Option(
    help: ArgumentHelp("A file with the columns stratum and size.", valueName: "file"))
  var allocation: String?
  @Option(
    help: ArgumentHelp(
      "The units from each unit above, for each later stage.", valueName: "numbers"))
  var take: String?

  @Option(help: ArgumentHelp("The order of lists, for systematic and pivotal.", valueName: "names"))
  var order: String?
  @Option(help: ArgumentHelp("The columns whose totals a cube sample keeps.", valueName: "names"))
  var balance: String?
  @Option(
    help: ArgumentHelp(
      "The column that tells rows apart (row numbers otherwise).", valueName: "name"))
  var id: String?
  @Option(
    help: ArgumentHelp("A whole number that the random numbers begin with.", valueName: "number"))
  var seed: UInt64
  @Option(help: ArgumentHelp("The file to write, by extension.", valueName: "file"))
  var output: String

  @Option(help: "How to print the summary: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    let known = MicrodataFile.writableExtensions
    guard known.contains(where: { output.lowercased().hasSuffix($0) }) else {
      throw UsageError(
        message: "“\(output)” has no extension that can be written.",
        hint: "Known are \(known.joined(separator: ", ")).")
    }
    let plan = try plan()
    let (frame, warnings) = try input.table()
    let sample = try plan.draw(from: frame)
    let losses = try MicrodataFile.write(sample.table, to: output)
    let summary = sample.summary
    switch format {
    case .table:
      (warnings + losses.map(\.summary)).forEach { CommandRunner.write("Note: \($0)") }
      print(summary)
    case .markdown: print(summary.markdown)
    case .csv: print(summary.csv, terminator: "")
    case .json:
      print(
        try SamplingDocument(
          command: "sample select", result: summary, output: output, warnings: warnings
        ).json())
    }
  }

  private func plan() throws -> SamplingPlan {
    let methods = try NameList.split(method).map { name -> SelectionMethod in
      guard let method = SelectionMethod(rawValue: name) else {
        throw UsageError(
          message: "--method does not know “\(name)”.",
          hint: "It knows "
            + SelectionMethod.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      return method
    }
    let units = NameList.split(clusters ?? "")
    guard methods.count == max(1, units.count) || methods.count == units.count + 1 else {
      throw UsageError(
        message: "--method names \(methods.count) methods, --clusters \(units.count) stages.",
        hint: "Give a method for each stage; one more draws rows.")
    }
    let later = try NameList.split(take ?? "").map { text -> Int in
      guard let number = Int(text) else {
        throw UsageError(message: "--take takes whole numbers, not “\(text)”.")
      }
      return number
    }
    guard later.count == methods.count - 1 else {
      throw UsageError(
        message: "--take names \(later.count) numbers for \(methods.count - 1) later stages.",
        hint: "Say for each stage below the first how many units each unit above gives.")
    }
    let first = try firstSize()
    let measure = pps.map { text -> SamplingPlan.SizeMeasure in
      if text == "rows" { return .rowCount }
      if text.hasPrefix("sum("), text.hasSuffix(")") {
        return .sum(String(text.dropFirst(4).dropLast()))
      }
      return .column(text)
    }
    let stages = methods.enumerated().map { number, method in
      SamplingPlan.Stage(
        strata: ColumnNames(number == 0 ? NameList.split(strata ?? "") : []),
        units: number < units.count ? units[number] : nil, method: method,
        size: number == 0 ? first : .each(later[number - 1]), measure: number == 0 ? measure : nil,
        balancing: ColumnNames(number == 0 ? NameList.split(balance ?? "") : []),
        order: ColumnNames(number == 0 ? NameList.split(order ?? "") : []))
    }
    return SamplingPlan(stages: stages, seed: seed, identifier: id)
  }

  private func firstSize() throws -> SamplingPlan.SizeRule {
    let rules: [SamplingPlan.SizeRule] = [
      size.map { .total($0, minimum: minimum) }, each.map { .each($0) },
      fraction.map { .fraction($0) },
      try allocation.map {
        try Allocation.sizes(in: MicrodataFile.open($0).load(ScanRequest()).table)
      },
    ].compactMap { $0 }
    guard rules.count == 1 else {
      throw UsageError(message: "Give one of --size, --each, --fraction and --allocation.")
    }
    return rules[0]
  }
}
