internal import ArgumentParser
internal import Mizan

/// Explains decisions on persons, and figures.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a decision on a person, or the cell of a table.",
    discussion: """
      A person is a row, from 1, or the rows for which a condition is true (the first ten are shown). A cell is \
      an indicator of the labour force module, or the number of persons for whom a condition is true, with a \
      category of each variable of --cell.

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
      "An indicator: " + LabourForceIndicator.allCases.map(\.rawValue).joined(separator: ", ")
        + ".",
      valueName: "name"))
  var indicator: String?
  @Option(
    help: ArgumentHelp(
      "A count: a condition on what modules decide, such as \"migratory_status == '1'\".",
      valueName: "condition"))
  var count: String?
  @Option(
    help: ArgumentHelp("Categories of the cell, such as sex=2,region=01.", valueName: "list"))
  var cell: String?
  @Option(help: "How to print: table or json.")
  var format = OutputFormat.table

  func run() throws {
    let wanted = [row != nil, condition != nil, indicator != nil, count != nil]
    guard wanted.count(where: { $0 }) == 1 else {
      throw UsageError(
        message: "Say what to explain: --row, --where, --indicator or --count, one of the four.")
    }
    guard format == .table || format == .json else {
      throw UsageError(message: "An explanation is printed as table or json.")
    }
    guard cell == nil || indicator != nil || count != nil else {
      throw UsageError(message: "--cell goes with --indicator and --count.")
    }
    let survey = try input.survey(mapping)
    if let module, !StandardModule.names.contains(module) {
      throw UsageError(
        message: "There is no module “\(module)”.",
        hint: "The modules are \(StandardModule.names.joined(separator: ", ")).")
    }
    if let module { _ = try survey.mapping.module(module) }
    let (table, findings, modules) = try survey.classify()
    let errors = findings.filter { $0.severity == .error }
    errors.prefix(10).forEach { CommandRunner.write("\($0)") }
    if !errors.isEmpty {
      CommandRunner.write(
        "Note: the data have \(errors.count) errors; what follows rests on the others. See mizan validate."
      )
    }
    if indicator != nil || count != nil {
      let explanation = try explainCell(survey, table, modules)
      print(
        format == .json
          ? try JSONText.of(ResultDocument(command: "explain", result: explanation))
          : explanation.description)
      return
    }
    let chosen = try modules.filter { module == nil || $0.module == module }.map {
      try $0.result.get()
    }
    var all: [PersonExplanation] = []
    for number in try rows(table) {
      all.append(
        PersonExplanation(
          row: number + 1, explanations: try chosen.flatMap { try $0.explain(row: number) }))
    }
    if format == .json {
      print(try JSONText.of(ResultDocument(command: "explain", result: all)))
      return
    }
    for person in all {
      print(
        "Row \(person.row)\n"
          + person.explanations.map(\.description).joined(separator: "\n\n") + "\n")
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

  private func explainCell(
    _ survey: MappedSurvey, _ table: Table,
    _ modules: [(module: String, result: Result<ClassifiedTable, SurveyModuleError>)]
  ) throws -> CellExplanation {
    let groups = try NameList.split(cell ?? "").map { part -> (String, String) in
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimming() }
      guard sides.count == 2 else {
        throw UsageError(message: "--cell takes categories such as sex=2, not “\(part)”.")
      }
      return (sides[0], sides[1])
    }
    let cell = Dictionary(groups, uniquingKeysWith: { first, _ in first })
    let design = try survey.mapping.design?.bound(to: table) ?? SurveyDesign(table)
    if let count {
      let choices = survey.mapping.modules.flatMap { module in
        module.described.map { ("\(module.name) \($0.key)", $0.value) }
      }
      return try CellExplanation(
        count, of: RowExpression(parsing: count), in: nil,
        decided: modules.compactMap { try? $0.result.get() },
        choices: Dictionary(choices, uniquingKeysWith: { first, _ in first }), design, groups: cell)
    }
    guard let indicator = LabourForceIndicator(rawValue: indicator ?? "") else {
      let known = LabourForceIndicator.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(
        message: "There is no indicator “\(indicator ?? "")”.", hint: "There are \(known).")
    }
    guard case .labourForce(let module) = try survey.mapping.module("labour-force"),
      let classified = try modules.first(where: { $0.module == "labour-force" })?.result.get()
    else { throw UsageError(message: "The mapping says nothing about the module labour-force.") }
    return try indicator.explain(module, classified, design, groups: cell)
  }
}

/// The decisions on a person.
private struct PersonExplanation: Encodable {
  let row: Int
  let explanations: [Explanation]
}

/// A result as JSON, under the name of the command.
struct ResultDocument<Content: Encodable>: Encodable {
  let schema = 1
  let command: String
  let result: Content
}
