internal import Microdata

/// A mapping at work on a table: variables are made in their order, and what comes up is noted.
struct MappingRun {
  let file: MappingFile
  /// The variables of the file and those that are made already.
  var table: Table
  /// The made variables, in their order.
  private(set) var made: [Column] = []
  private(set) var findings: [ValidationFinding] = []
  private(set) var missing: [(variable: VariableMapping, sources: [String])] = []

  init(_ file: MappingFile, _ table: Table) {
    (self.file, self.table) = (file, table)
  }

  mutating func note(_ finding: ValidationFinding) { findings.append(finding) }

  /// Makes all variables.
  ///
  /// - Throws: `SurveyModuleError` for an expression that does not fit the file.
  mutating func run() throws {
    for variable in file.variables {
      let absent = variable.reads.filter { table[$0] == nil }
      guard absent.isEmpty else {
        missing.append((variable, absent))
        let nearest = absent.first.flatMap { Spelling.nearest(to: $0, among: table.columnNames) }
        note(
          ValidationFinding(
            .error, "missing-source",
            "the file has no \(Spelling.list(absent, most: 5))"
              + (nearest.map { "; did you mean “\($0)”?" } ?? ""),
            variable: variable.name, count: 0, line: variable.line))
        continue
      }
      let column = try wrap(variable) { try make(variable) }
      made.removeAll { $0.name == variable.name }
      made.append(column)
      table = try keepingRaw(variable.name).adding([column])
    }
  }

  /// The table in which a variable of the file that is about to be replaced stays as `raw.NAME`.
  private func keepingRaw(_ name: String) throws -> Table {
    guard let old = table[name], table["raw." + name] == nil,
      !made.dropLast().contains(where: { $0.name == name })
    else { return table }
    return try table.adding([old.renamed("raw." + name)])
  }

  /// Says in which line an expression stands that does not fit the file.
  private func wrap<Value>(
    _ variable: VariableMapping, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as MicrodataError {
      throw SurveyModuleError(
        .invalidMapping,
        "Line \(variable.line) of the mapping: “\(variable.name)”: \(error.message)",
        hint: error.hint)
    }
  }

  private mutating func make(_ variable: VariableMapping) throws -> Column {
    let kind = CanonicalVariable.named(variable.name)?.kind
    var column: Column
    if let date = variable.date {
      column = try dates(variable, date)
    } else if let expression = variable.expression {
      column = try expression.evaluated(as: variable.name, in: table)
    } else {
      column = try source(variable)
    }
    checkLabels(variable, column, kind)
    column = try coded(variable, column, kind)
    if !variable.missing.isEmpty { column = declaringMissing(variable, column) }
    column = recoded(variable, column, kind)
    if let conversion = variable.conversion { column = converted(variable, column, conversion) }
    column = typed(variable, column, kind)
    column = ranged(variable, column, kind)
    if let universe = variable.universe { column = try inUniverse(variable, column, universe) }
    column.label = variable.label ?? CanonicalVariable.named(variable.name)?.label ?? column.label
    if !variable.labels.isEmpty {
      column.valueLabels = ValueLabels(
        variable.labels.map { ValueLabels.Entry(code: $0.code, label: $0.label) })
    } else if variable.recode != nil {
      column.valueLabels = ValueLabels([])
    }
    return column.renamed(variable.name)
  }

  /// The first answer among several variables.
  func source(_ variable: VariableMapping) throws -> Column {
    let columns = try variable.sources.map { try table.column($0) }
    guard columns.count > 1 else { return columns[0] }
    if columns.allSatisfy({ $0.type == .text }) {
      return Column(
        variable.name,
        (0..<table.rowCount).map { row in columns.lazy.compactMap { $0.text(at: row) }.first })
    }
    guard columns.allSatisfy({ $0.type != .text }) else {
      throw MicrodataError(
        .typeConflict,
        "\(variable.sources.joined(separator: ", ")) are numbers and texts mixed.",
        hint: "Read them all as text, or recode them apart and take the first in a second variable."
      )
    }
    var first = Column(
      variable.name,
      (0..<table.rowCount).map { row in columns.lazy.compactMap { $0.number(at: row) }.first })
    first.valueLabels = columns[0].valueLabels
    return first
  }

  /// Puts leading zeros back, and takes parts of codes.
  private func coded(
    _ variable: VariableMapping, _ column: Column, _ kind: CanonicalVariable.Kind?
  ) throws -> Column {
    var column = column
    if let digits = variable.digits {
      column = column.mappingTexts { text in
        String(repeating: "0", count: max(0, digits - text.count)) + text
      }
    } else if column.type != .text, column.missingCount < column.count {
      var isClass = false
      if case .classification = kind { isClass = true }
      // 0141 that became 141 is another industry.
      if isClass && variable.recode == nil && variable.crosswalk == nil
        || variable.characters != nil
      {
        throw MicrodataError(
          .typeConflict, "the codes are numbers and may have lost their leading zeros.",
          hint: "Say how many digits they have, such as “digits: 4”, or read the column as text.")
      }
    }
    if let characters = variable.characters {
      column = column.mappingTexts {
        String($0.dropFirst(characters.lowerBound - 1).prefix(characters.count))
      }
    }
    return column
  }

  /// Compares what the file calls its codes with what the mapping expects.
  private mutating func checkLabels(
    _ variable: VariableMapping, _ column: Column, _ kind: CanonicalVariable.Kind?
  ) {
    noteUnlabelled(variable, column, kind)
    for (code, expected) in variable.expectedLabels.sorted(by: { $0.key < $1.key }) {
      let found = column.valueLabels.label(of: code)
      guard found?.lowercased() != expected.lowercased() else { continue }
      note(
        ValidationFinding(
          .warning, "label-mismatch",
          "code \(code) should be called “\(expected)”, and is "
            + (found.map { "“\($0)”" } ?? "not labelled"),
          variable: variable.name, count: 0, line: variable.line))
    }
  }
}

extension Column {
  /// The column with its values as texts, each changed once.
  fileprivate func mappingTexts(_ change: (String) -> String) -> Column {
    let values = DistinctValues(self)
    var levels: [String] = []
    var positions: [String: Int32] = [:]
    let codes = values.texts.map { text -> Int32 in
      let part = change(text)
      if let known = positions[part] { return known }
      positions[part] = Int32(levels.count)
      levels.append(part)
      return Int32(levels.count - 1)
    }
    return Column(
      name: name,
      storage: .category(values.codes.map { $0 < 0 ? -1 : codes[Int($0)] }, levels: levels),
      label: label, valueLabels: valueLabels, reasons: reasons)
  }
}
