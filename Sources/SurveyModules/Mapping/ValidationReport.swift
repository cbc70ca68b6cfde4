public import Microdata
internal import SurveyEstimation

/// What a file supports of a module, and what is wrong with it.
public struct ValidationReport: Sendable, Codable {
  /// A measure of the module.
  public struct Measure: Sendable, Codable {
    /// The name of its column.
    public let name: String
    /// What it is.
    public let label: String
    /// The standard with its version.
    public let standard: String
    /// Whether the file supports it.
    public let canDerive: Bool
    /// The variables that the file lacks.
    public let missing: [String]
    /// What is not measured, and what the result is without it.
    public let notes: [String]
    /// The rows in each category, in the order of the rules' categories; empty for measures that cannot be
    /// derived.
    public let counts: [Category]
    /// The rows that the answers leave undecided.
    public let undecided: Int
  }

  /// A category with its rows.
  public struct Category: Sendable, Codable, Hashable {
    /// The code.
    public let code: String
    /// What it stands for.
    public let label: String
    /// The number of rows.
    public let count: Int
  }

  /// A joined file.
  public struct JoinedFile: Sendable, Codable {
    /// The file.
    public let file: String
    /// How it matched.
    public let report: JoinReport
  }

  /// A published figure beside that of the file.
  public struct ControlResult: Sendable, Codable {
    /// What it is.
    public let name: String
    /// The published figure.
    public let expected: Double
    /// That of the file; `nil` when it cannot be computed.
    public let found: Double?
    /// Whether they agree within the tolerance.
    public let agrees: Bool
    /// Where the figure was published.
    public let source: String?
  }

  /// The module.
  public let module: String
  /// The mapping.
  public let mapping: String
  /// The choices.
  public let choices: [String: String]
  /// The rows of the file.
  public let rows: Int
  /// The canonical variables of the module that were made.
  public let mapped: [String]
  /// The canonical variables of the module that the mapping does not make.
  public let missing: [String]
  /// The measures.
  public let measures: [Measure]
  /// What deriving earnings brought up; `nil` when the file asks no pay.
  public let earnings: Earnings.Report?
  /// The joined files.
  public let joins: [JoinedFile]
  /// The control totals.
  public let controls: [ControlResult]
  /// What came up.
  public internal(set) var findings: [ValidationFinding]

  /// The same report with what reading joined files brought up.
  package func adding(_ more: [ValidationFinding]) -> ValidationReport {
    var report = self
    report.findings += more
    return report
  }

  /// The number of findings that make results wrong.
  public var errorCount: Int { findings.count { $0.severity == .error } }
}

extension MappingFile {
  /// Maps a file, classifies it by a module, and checks everything that the mapping states.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - name: The module.
  ///   - load: Gives the table of a file that is joined.
  /// - Returns: The report, and what the module decided; `nil` when not even its first measure can be.
  /// - Throws: `SurveyModuleError` for a mapping that does not fit; `MicrodataError`.
  public func validate(
    _ table: Table, module name: String, loading load: (Join) throws -> Table = Self.noTable
  ) throws -> (report: ValidationReport, classified: ClassifiedTable?) {
    let module = try module(name)
    let run = try checked(table, loading: load)
    let outcome = run.modules.first { $0.module == name }?.result
    let own = Set(module.measures.flatMap { [$0.name, $0.ruleName] })
    // What other modules decided is there for this one.
    let before = try run.table.selecting(
      run.table.columnNames.filter { !own.contains($0) || run.mapped.table[$0] != nil })
    let classified = try? outcome?.get()
    let wanted = module.variables
    let report = ValidationReport(
      module: name, mapping: self.name, choices: module.described, rows: table.rowCount,
      mapped: wanted.filter { before[$0] != nil },
      missing: wanted.filter { before[$0] == nil },
      measures: module.derivability(in: before).map { measure, derivability in
        let decisions = classified?.decisions.first { $0.list.name == measure.name }
        return ValidationReport.Measure(
          name: measure.name, label: measure.label, standard: measure.standard,
          canDerive: derivability.isDerivable, missing: derivability.missing,
          notes: derivability.notes, counts: decisions?.categoryCounts ?? [],
          undecided: decisions?.counts.undecided ?? 0)
      }, earnings: classified?.earnings,
      joins: run.mapped.joins.map { .init(file: $0.file, report: $0.report) },
      controls: run.controls,
      findings: run.findings)
    return (report, classified)
  }
}

extension MappingFile {
  /// What a mapping and all its modules make of a file, with everything that came up.
  package struct Checked: Sendable {
    /// The canonical variables with all decisions.
    package let table: Table
    /// The canonical variables.
    package let mapped: MappedTable
    /// What each module decided, or why it could not.
    package let modules: [(module: String, result: Result<ClassifiedTable, SurveyModuleError>)]
    /// Published figures beside those of the file.
    package let controls: [ValidationReport.ControlResult]
    /// What came up.
    package let findings: [ValidationFinding]
  }

  /// Maps, classifies by every module, and checks all that the mapping states.
  package func checked(
    _ table: Table, loading load: (Join) throws -> Table = Self.noTable
  ) throws -> Checked {
    let mapped = try map(table, loading: load)
    var findings = mapped.findings + modules.flatMap { $0.countryFindings(in: mapped.table) }
    findings += try skips.flatMap { try $0.violations(in: mapped.source) }
    findings += designFindings(mapped.table)
    let (decided, results) = try classify(mapped.table)
    for case (_, .failure(let error)) in results {
      findings.append(ValidationFinding(.error, "not-derivable", error.message, count: 0))
    }
    let all = try decided.adding(mapped.source.columns.filter { decided[$0.name] == nil })
    findings += try (rules + modules.flatMap(\.consistency)).flatMap { try $0.violations(in: all) }
    let controlResults = try controls.map { control in
      do {
        return try control.result(all, design)
      } catch let error as EstimationError {
        findings.append(
          ValidationFinding(.error, "design", error.message, count: 0, line: control.line))
        return control.result(nil)
      }
    }
    for (control, result) in zip(controls, controlResults) where !result.agrees {
      findings.append(
        ValidationFinding(
          .error, "control-total",
          "“\(control.name)” is \(result.found.map { "\($0)" } ?? "not computable"), published is "
            + "\(control.expected) (± \(control.tolerance))", count: 0, line: control.line))
    }
    return Checked(
      table: decided, mapped: mapped, modules: results, controls: controlResults, findings: findings
    )
  }

  /// Classifies by every module, in the order in which they read each other's results.
  ///
  /// - Parameter table: The mapped table.
  /// - Returns: The table with all decisions, and for each module what it decided or why it could not.
  /// - Throws: What modules throw but `notDerivable`.
  public func classify(
    _ table: Table
  ) throws -> (
    table: Table, modules: [(module: String, result: Result<ClassifiedTable, SurveyModuleError>)]
  ) {
    var known = table
    var results: [(module: String, result: Result<ClassifiedTable, SurveyModuleError>)] = []
    let ordered = StandardModule.names.compactMap { name in modules.first { $0.name == name } }
    for module in ordered {
      do {
        let classified = try module.classify(known)
        known = classified.table
        results.append((module.name, .success(classified)))
      } catch let error as SurveyModuleError where error.code == .notDerivable {
        results.append((module.name, .failure(error)))
      }
    }
    return (known, results)
  }

  /// Notes a design that cannot be bound to the table.
  fileprivate func designFindings(_ table: Table) -> [ValidationFinding] {
    guard let design else { return [] }
    do {
      _ = try design.bound(to: table)
      return []
    } catch {
      return [ValidationFinding(.error, "design", "\(error)", count: 0)]
    }
  }
}

extension StandardModule {
  /// The country of the module's choices, when it has one.
  private var country: String? {
    switch self {
    case .labourForce: nil
    case .labourMigration(let module): module.options.country
    case .censusMigration(let module): module.options.country
    }
  }

  /// Notes a country of measurement that no record names: everybody would be a foreigner.
  fileprivate func countryFindings(in table: Table) -> [ValidationFinding] {
    guard let country else { return [] }
    return ["birth_country", "citizenship", "usual_residence_country"].compactMap { name in
      guard let column = table[name], column.missingCount < column.count,
        !column.distinctTexts.contains(country)
      else { return nil }
      return ValidationFinding(
        .error, "country-not-found",
        "no record has the country of the module, “\(country)”: everybody would be from elsewhere",
        variable: name, count: 0)
    }
  }

  /// What must be true of every record, whatever the country.
  fileprivate var consistency: [MappingFile.Rule] {
    func rule(_ name: String, _ check: RowExpression) -> MappingFile.Rule {
      MappingFile.Rule(line: 0, name: name, check: check, condition: nil, severity: .error)
    }
    guard case .censusMigration(let module) = self else { return [] }
    let (arrival, year) = (column("arrival_year"), RowExpression(Double(module.options.year)))
    return [
      rule("The arrival is not after the census", arrival <= year),
      rule(
        "The arrival is not before the birth", arrival >= year - column("age") - 1),
    ]
  }
}

extension Decisions {
  /// The rows in each category that somebody is in, in the order of the codes.
  public var categoryCounts: [ValidationReport.Category] {
    let (byRule, none, _) = counts
    var rows: [String: Int] = [list.otherwise.code: none]
    for rule in rules { rows[rule.outcome, default: 0] += byRule[rule.code] ?? 0 }
    return (list.outcomes + [list.otherwise])
      .map { ValidationReport.Category(code: $0.code, label: $0.label, count: rows[$0.code] ?? 0) }
      .filter { $0.count > 0 }
      .sorted { ($0.code.count, $0.code) < ($1.code.count, $1.code) }
  }
}
