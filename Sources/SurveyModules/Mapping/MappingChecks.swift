internal import Microdata
internal import SurveyEstimation

extension MappingFile.Skip {
  /// Names that are not there, with what the first was probably meant to be.
  fileprivate static func names(_ absent: [String], _ table: Table) -> String {
    let nearest = absent.first.flatMap { Spelling.nearest(to: $0, among: table.columnNames) }
    return Spelling.list(absent, most: 5) + (nearest.map { "; did you mean “\($0)”?" } ?? "")
  }

  /// Answers of those who are not asked, and blanks of those who are.
  func violations(in table: Table) throws -> [ValidationFinding] {
    try placing(line, name) { try found(in: table) }
  }

  private func found(in table: Table) throws -> [ValidationFinding] {
    let absent = (variables + condition.columnNames).filter { table[$0] == nil }
    guard absent.isEmpty else {
      return [
        ValidationFinding(
          .error, "skip-not-checked",
          "“\(name)” cannot be checked: there is no \(Self.names(absent, table))", count: 0,
          line: line)
      ]
    }
    let states = try condition.mask(in: table)
    return try variables.flatMap { variable -> [ValidationFinding] in
      let column = try table.column(variable)
      var (surplus, blank) = (0, 0)
      for row in states.indices {
        // Refusing to answer is an answer: the question was asked.
        let kind = column.missingKind(at: row)
        if states[row] == 0, kind == nil { surplus += 1 }
        if states[row] == 1, kind == .system || kind == .notInUniverse { blank += 1 }
      }
      var findings: [ValidationFinding] = []
      if surplus > 0 {
        findings.append(
          ValidationFinding(
            .error, "skip-violated", "“\(name)”: answers of those who are not asked",
            variable: variable, count: surplus, line: line))
      }
      if blank > 0, isRequired {
        findings.append(
          ValidationFinding(
            .error, "skip-violated", "“\(name)”: no answer of those who are asked",
            variable: variable, count: blank, line: line))
      }
      return findings
    }
  }
}

extension MappingFile.Rule {
  /// The rows in which it is not true.
  func violations(in table: Table) throws -> [ValidationFinding] {
    try placing(line, name) { try found(in: table) }
  }

  private func found(in table: Table) throws -> [ValidationFinding] {
    let absent = (check.columnNames + (condition?.columnNames ?? [])).filter { table[$0] == nil }
    guard absent.isEmpty else {
      if line == 0 { return [] }
      return [
        ValidationFinding(
          .error, "rule-not-checked",
          "“\(name)” cannot be checked: there is no \(MappingFile.Skip.names(absent, table))",
          count: 0,
          line: line)
      ]
    }
    let states = try check.mask(in: table)
    let asked = try condition?.mask(in: table)
    let rows = states.indices.filter { states[$0] == 0 && (asked?[$0] ?? 1) == 1 }
    guard !rows.isEmpty else { return [] }
    return [
      ValidationFinding(
        severity, "rule-broken", name, count: rows.count,
        samples: rows.prefix(5).map { "row \($0 + 1)" },
        line: line == 0 ? nil : line)
    ]
  }
}

extension MappingFile.Control {
  /// The figure of the file beside the published one.
  func result(_ table: Table, _ design: SampleDesign?) throws -> ValidationReport.ControlResult {
    try placing(line, name) { try found(table, design) }
  }

  private func found(
    _ table: Table, _ design: SampleDesign?
  ) throws -> ValidationReport.ControlResult {
    let names =
      expression.columnNames + (denominator?.columnNames ?? []) + (condition?.columnNames ?? [])
    guard names.allSatisfy({ table[$0] != nil }) else { return result(nil) }
    // A figure needs weights, and no sampling units.
    let weighted = try SurveyDesign(table, weights: design?.weights)
    let statistic: Statistic =
      if let denominator {
        .ratio(
          AnalysisVariable(expression, named: "part"),
          to: AnalysisVariable(denominator, named: "of"))
      } else {
        .total(AnalysisVariable(expression, named: "total"))
      }
    let estimates =
      if let condition {
        try weighted.domain(where: condition).estimate([statistic])
      } else {
        try weighted.estimate([statistic])
      }
    return result(estimates.estimates.first?.value)
  }

  func result(_ found: Double?) -> ValidationReport.ControlResult {
    ValidationReport.ControlResult(
      name: name, expected: expected, found: found,
      agrees: found.map { abs($0 - expected) <= tolerance } ?? false, source: source)
  }
}

/// Says in which line a check stands that does not fit the file.
private func placing<Value>(_ line: Int, _ name: String, _ body: () throws -> Value) throws -> Value
{
  do {
    return try body()
  } catch let error as MicrodataError {
    throw SurveyModuleError(
      .invalidMapping, "Line \(line) of the mapping: “\(name)”: \(error.message)", hint: error.hint)
  }
}
