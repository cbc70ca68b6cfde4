public import Microdata

/// A file as canonical variables, with what making them brought up.
public struct MappedTable: Sendable {
  /// The canonical variables, and those of the design, identifiers and others that the mapping keeps.
  public let table: Table
  /// All variables of the file, joined, with the canonical ones: what checks read.
  let source: Table
  /// What came up.
  public let findings: [ValidationFinding]
  /// The canonical variables that were made.
  public let mapped: [String]
  /// The canonical variables that could not be made, with the variables that the file lacks.
  public let unmapped: [(variable: String, missing: [String])]
  /// How joined files matched, by file.
  public let joins: [(file: String, report: JoinReport)]
  /// The variables of the file that no canonical variable reads.
  public let unused: [String]
}

extension MappingFile {
  /// Makes the canonical variables of a table.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - load: Gives the table of a file that is joined.
  /// - Throws: `SurveyModuleError` with code `invalidMapping` for an expression that does not fit the file or a
  ///   file that cannot be joined, with the line; what `load` throws.
  public func map(
    _ table: Table, loading load: (Join) throws -> Table = Self.noTable
  ) throws -> MappedTable {
    var joined = table
    var reports: [(file: String, report: JoinReport)] = []
    var findings: [ValidationFinding] = []
    for join in joins {
      let (next, report, found) = try join.placing { try join.apply(to: joined, load(join)) }
      joined = next
      reports.append((join.file, report))
      findings += found
    }
    var run = MappingRun(self, joined)
    run.findings(from: findings)
    try run.run()
    let design = design?.columnNames ?? []
    let names = Set(run.made.map(\.name))
    var extra: [String] = []
    for name in identifiers + design + (kept == ["all"] ? joined.columnNames : kept)
    where !names.contains(name) && !extra.contains(name) {
      extra.append(name)
    }
    for name in extra where joined[name] == nil {
      run.note(
        ValidationFinding(
          .error, "missing-source", "the file has no variable of this name", variable: name,
          count: 0))
    }
    let used = Set(variables.flatMap(\.reads) + extra)
    let mapped = try Table(run.made + extra.compactMap { joined[$0] }, metadata: table.metadata)
    return MappedTable(
      table: mapped, source: run.table,
      findings: run.findings + (try checkIdentifiers(mapped)), mapped: run.made.map(\.name),
      unmapped: run.missing.map { ($0.variable.name, $0.sources) }, joins: reports,
      unused: table.columnNames.filter { !used.contains($0) })
  }

  /// Refuses to load another table.
  public static func noTable(_ join: Join) throws -> Table {
    throw SurveyModuleError(.invalidMapping, "“\(join.file)” cannot be read from here.")
  }

  /// Notes rows that have the identifiers of another, or none.
  private func checkIdentifiers(_ table: Table) throws -> [ValidationFinding] {
    guard !identifiers.isEmpty else { return [] }
    let absent = identifiers.filter { table[$0] == nil }
    guard absent.isEmpty else { return [] }
    let counted = try table.aggregated(by: identifiers, [.count(as: "mizan rows")])
    let counts = try counted.column("mizan rows")
    var (surplus, known) = (0, 0)
    var samples: [String] = []
    for row in 0..<counted.rowCount {
      let count = Int(counts.number(at: row) ?? 0)
      known += count
      guard count > 1 else { continue }
      surplus += count - 1
      if samples.count < 5 {
        samples.append(
          identifiers.map { counted[$0]?.text(at: row) ?? "" }.joined(separator: ", "))
      }
    }
    var findings: [ValidationFinding] = []
    if surplus > 0 {
      findings.append(
        ValidationFinding(
          .error, "duplicate-identifier",
          "rows that have the \(identifiers.joined(separator: ", ")) of an earlier one",
          count: surplus, samples: samples))
    }
    if known < table.rowCount {
      findings.append(
        ValidationFinding(
          .error, "missing-identifier",
          "rows without \(identifiers.joined(separator: ", "))", count: table.rowCount - known))
    }
    return findings
  }
}

extension MappingRun {
  /// Takes over what came up before.
  mutating func findings(from earlier: [ValidationFinding]) { earlier.forEach { note($0) } }
}

extension MappingFile.Join {
  /// What messages call the joined file.
  var shown: String { file.isEmpty ? record ?? "" : file }

  /// Says in which line a join stands that cannot be made.
  func placing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as MicrodataError {
      throw SurveyModuleError(
        .invalidMapping, "Line \(line) of the mapping: “\(shown)”: \(error.message)",
        hint: error.code == .malformedTable && error.message.contains("key")
          ? "Add the variables that make the key unique, or write “duplicates: first”." : error.hint
      )
    }
  }

  /// Attaches the rows of another table, or sums over them.
  func apply(
    to table: Table, _ other: Table
  ) throws -> (table: Table, report: JoinReport, findings: [ValidationFinding]) {
    for key in keys { _ = try other.column(key.other) }
    var parent = try Table(
      other.columns.map { column in
        keys.first { $0.other == column.name }.map { column.renamed($0.own) } ?? column
      })
    let names = keys.map(\.own)
    var findings: [ValidationFinding] = []
    let keyless = try names.map { try parent.column($0) }
    let lost = (0..<parent.rowCount).count { row in keyless.contains { $0.isMissing(at: row) } }
    if lost > 0 {
      findings.append(
        ValidationFinding(
          .warning, "missing-key", "rows of “\(shown)” without \(names.joined(separator: ", "))",
          count: lost, line: line))
    }
    let hidden = "mizan rows"
    if !sums.isEmpty {
      parent = try parent.aggregated(
        by: names,
        sums.map { name, kind, expression in
          let value = expression ?? 1
          return switch kind {
          case "count": .count(as: name)
          case "sum": .sum(value, as: name)
          case "mean": .mean(value, as: name)
          case "min": .minimum(value, as: name)
          case "max": .maximum(value, as: name)
          case "any": .any(value, as: name)
          default: .all(value, as: name)
          }
        } + [.count(as: hidden)])
    }
    var (joined, report) = try table.attaching(
      parent, on: names, columns: sums.isEmpty ? columns : nil, allowsDuplicates: allowsDuplicates)
    if !sums.isEmpty {
      // Of a roster its rows count, not its households.
      let firsts = try joined.aggregated(by: names, [.first(column(hidden), as: hidden)])
      let taken = try firsts.column(hidden)
      let matched = (0..<firsts.rowCount).reduce(0) { $0 + Int(taken.number(at: $1) ?? 0) }
      report.unmatchedParents = other.rowCount - lost - matched
      joined = try joined.selecting(joined.columnNames.filter { $0 != hidden })
    }
    if report.unmatched > 0, sums.isEmpty || requiresMatch {
      findings.append(
        ValidationFinding(
          requiresMatch ? .error : .warning, "unmatched-rows",
          "rows without a match in “\(shown)”", count: report.unmatched,
          samples: report.unmatchedSamples, line: line))
    }
    if report.unmatchedParents > 0 {
      findings.append(
        ValidationFinding(
          sums.isEmpty ? .information : .warning, "unmatched-parents",
          "rows of “\(shown)” that match nothing", count: report.unmatchedParents, line: line))
    }
    if report.duplicateParents > 0 {
      findings.append(
        ValidationFinding(
          .warning, "ambiguous-key",
          "rows of “\(shown)” with the key of an earlier one: the first is used",
          count: report.duplicateParents, samples: report.duplicateSamples, line: line))
    }
    return (joined, report, findings)
  }
}
