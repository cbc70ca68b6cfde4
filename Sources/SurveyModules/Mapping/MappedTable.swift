public import Microdata

/// A file as canonical variables, with what making them brought up.
public struct MappedTable: Sendable {
  /// The canonical variables, and those of the design, identifiers and others that the mapping keeps.
  public let table: Table
  /// What came up.
  public let findings: [ValidationFinding]
  /// The canonical variables that were made.
  public let mapped: [String]
  /// The canonical variables that could not be made, with the variables that the file lacks.
  public let unmapped: [(variable: String, missing: [String])]
  /// How joined files matched, by file.
  public let joins: [(file: String, report: JoinReport)]
  /// The number of variables of the file that no canonical variable reads.
  public let unused: [String]
}

extension MappingFile {
  /// Makes the canonical variables of a table.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - load: Gives the table of a file that is joined.
  /// - Throws: `SurveyModuleError` with code `invalidMapping` for an expression that does not fit the file, and
  ///   `invalidData` when a join must match and does not; `MicrodataError` when a file cannot be joined.
  public func map(
    _ table: Table, loading load: (Join) throws -> Table = Self.noTable
  ) throws -> MappedTable {
    var joined = table
    var reports: [(file: String, report: JoinReport)] = []
    var findings: [ValidationFinding] = []
    for join in joins {
      let (next, report, found) = try join.apply(to: joined, load(join))
      joined = next
      reports.append((join.file, report))
      findings += found
    }
    findings += try checkIdentifiers(joined)
    var run = MappingRun(self, joined)
    run.findings(from: findings)
    try run.run()
    let design = design?.columnNames ?? []
    let names = Set(run.made.map(\.name))
    var extra: [String] = []
    for name in identifiers + design + (kept == ["all"] ? table.columnNames : kept)
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
    return MappedTable(
      table: try Table(run.made + extra.compactMap { joined[$0] }, metadata: table.metadata),
      findings: run.findings, mapped: run.made.map(\.name),
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
  /// Attaches the rows of another table, or sums over them.
  func apply(
    to table: Table, _ other: Table
  ) throws -> (table: Table, report: JoinReport, findings: [ValidationFinding]) {
    var parent = try Table(
      other.columns.map { column in
        keys.first { $0.other == column.name }.map { column.renamed($0.own) } ?? column
      })
    let names = keys.map(\.own)
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
        })
    }
    let (joined, report) = try table.attaching(
      parent, on: names, columns: columns, allowsDuplicates: allowsDuplicates)
    var findings: [ValidationFinding] = []
    if report.unmatched > 0, sums.isEmpty {
      findings.append(
        ValidationFinding(
          requiresMatch ? .error : .warning, "unmatched-rows",
          "rows without a match in “\(file)”", count: report.unmatched,
          samples: report.unmatchedSamples, line: line))
    }
    if report.unmatchedParents > 0 {
      findings.append(
        ValidationFinding(
          sums.isEmpty ? .information : .warning, "unmatched-parents",
          "rows of “\(file)” that match nothing", count: report.unmatchedParents, line: line))
    }
    if report.duplicateParents > 0 {
      findings.append(
        ValidationFinding(
          .warning, "ambiguous-key", "rows of “\(file)” with the key of an earlier one: the first is used",
          count: report.duplicateParents, samples: report.duplicateSamples, line: line))
    }
    return (joined, report, findings)
  }
}
