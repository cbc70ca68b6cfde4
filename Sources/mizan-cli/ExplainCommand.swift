internal import ArgumentParser
internal import Mizan

/// Explains decisions on persons, and figures.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a decision on a person, or the cell of a table.",
    discussion: """
      A person is a row, from 1, or the rows for which a condition is true (the first ten are shown). A cell is \
      an indicator of the labour force module with a category of each variable of --cell.

      Examples:
        mizan explain Fixtures/country/labour-force-2024-q1.csv.gz \
      --mapping Fixtures/country/labour-force.yaml --row 12
        mizan explain Fixtures/country/labour-force-2024-q1.csv.gz \
      --mapping Fixtures/country/labour-force.yaml --indicator LU1 --cell sex=2
      """)

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("The mapping, a YAML file.", valueName: "file"))
  var mapping: String
  @Option(help: ArgumentHelp("The module; all that the mapping has otherwise.", valueName: "name"))
  var module: String?
  @Option(help: ArgumentHelp("The row of the person, from 1.", valueName: "number"))
  var row: Int?
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("A condition that is true of the persons.", valueName: "condition"))
  var condition: String?
  @Option(
    help: ArgumentHelp(
      "An indicator: " + LabourForceIndicator.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "name"))
  var indicator: String?
  @Option(
    help: ArgumentHelp("Categories of the cell, such as sex=2,region=01.", valueName: "list"))
  var cell: String?
  @Option(help: "How to print: table or json.")
  var format = OutputFormat.table

  func run() throws {
    guard [row != nil, condition != nil, indicator != nil].count(where: { $0 }) == 1 else {
      throw UsageError(
        message: "Say what to explain: --row, --where or --indicator, one of the three.")
    }
    let survey = try input.survey(mapping)
    if let module { _ = try survey.mapping.module(module) }
    let (table, _, modules) = try survey.classify()
    if let indicator {
      try explain(indicator, survey, table, modules)
      return
    }
    let chosen = zip(survey.mapping.modules, modules).filter { module == nil || $0.0.name == module }
    for number in try rows(table) {
      let explanations = try chosen.flatMap { try $0.1.explain(row: number) }
      if format == .json {
        print(try JSONText.of(explanations))
      } else {
        print("Row \(number + 1)\n" + explanations.map(\.description).joined(separator: "\n\n") + "\n")
      }
    }
  }

  private func rows(_ table: Table) throws -> [Int] {
    if let row {
      guard row >= 1, row <= table.rowCount else {
        throw UsageError(message: "There is no row \(row): the table has \(table.rowCount).")
      }
      return [row - 1]
    }
    let test = try RowExpression(parsing: condition ?? "")
    let flags = try test.evaluated(as: "chosen", in: table)
    let found = (0..<table.rowCount).filter { flags.number(at: $0) == 1 }
    guard !found.isEmpty else {
      throw UsageError(message: "The condition is true of nobody.")
    }
    if found.count > 10 {
      CommandRunner.write("Note: the first 10 of \(found.count) persons are shown.")
    }
    return Array(found.prefix(10))
  }

  private func explain(
    _ name: String, _ survey: MappedSurvey, _ table: Table, _ modules: [ClassifiedTable]
  ) throws {
    guard let indicator = LabourForceIndicator(rawValue: name) else {
      let known = LabourForceIndicator.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(message: "There is no indicator “\(name)”.", hint: "There are \(known).")
    }
    let position = survey.mapping.modules.firstIndex { $0.name == "labour-force" }
    guard let position, case .labourForce(let module) = survey.mapping.modules[position] else {
      throw UsageError(message: "The mapping says nothing about the module labour-force.")
    }
    let groups = try NameList.split(cell ?? "").map { part -> (String, String) in
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimming() }
      guard sides.count == 2 else {
        throw UsageError(message: "--cell takes categories such as sex=2, not “\(part)”.")
      }
      return (sides[0], sides[1])
    }
    let design = try survey.mapping.design?.bound(to: table) ?? SurveyDesign(table)
    let explanation = try indicator.explain(
      module, modules[position], design,
      groups: Dictionary(groups, uniquingKeysWith: { first, _ in first }))
    print(format == .json ? try JSONText.of(explanation) : explanation.description)
  }
}
