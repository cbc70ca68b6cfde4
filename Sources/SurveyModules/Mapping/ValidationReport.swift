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
    /// The rows in each category; empty for measures that cannot be derived.
    public let counts: [String: Int]
    /// The rows that the answers leave undecided.
    public let undecided: Int
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
  /// The joined files.
  public let joins: [JoinedFile]
  /// The control totals.
  public let controls: [ControlResult]
  /// What came up.
  public let findings: [ValidationFinding]

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
    let mapped = try map(table, loading: load)
    var findings = mapped.findings
    findings += try skips.flatMap { try $0.violations(in: mapped.table) }
    var classified: ClassifiedTable?
    do {
      classified = try module.classify(mapped.table)
    } catch let error as SurveyModuleError where error.code == .notDerivable {
      findings.append(
        ValidationFinding(.error, "not-derivable", error.message, variable: nil, count: 0))
    }
    let decided = classified?.table ?? mapped.table
    findings += try rules.flatMap { try $0.violations(in: decided) }
    let results = try controls.map { try $0.result(decided, design) }
    for (control, result) in zip(controls, results) where !result.agrees {
      findings.append(
        ValidationFinding(
          .error, "control-total",
          "“\(control.name)” is \(result.found.map { "\($0)" } ?? "not computable"), published is "
            + "\(control.expected) (± \(control.tolerance))", count: 0, line: control.line))
    }
    let wanted = module.variables
    let report = ValidationReport(
      module: name, mapping: self.name, choices: module.described, rows: table.rowCount,
      mapped: wanted.filter { mapped.table[$0] != nil },
      missing: wanted.filter { mapped.table[$0] == nil },
      measures: module.derivability(in: mapped.table).map { measure, derivability in
        let decisions = classified?.decisions.first { $0.list.name == measure.name }
        return ValidationReport.Measure(
          name: measure.name, label: measure.label, standard: measure.standard,
          canDerive: derivability.isDerivable, missing: derivability.missing,
          notes: derivability.notes, counts: decisions?.categoryCounts ?? [:],
          undecided: decisions?.counts.undecided ?? 0)
      }, joins: mapped.joins.map { .init(file: $0.file, report: $0.report) }, controls: results,
      findings: findings)
    return (report, classified)
  }
}

extension Decisions {
  /// The rows in each category, by label.
  public var categoryCounts: [String: Int] {
    let (byRule, none, _) = counts
    let labels = Dictionary(
      (list.outcomes + [list.otherwise]).map { ($0.code, $0.label) },
      uniquingKeysWith: { first, _ in first })
    var result: [String: Int] = [:]
    for rule in rules {
      guard let count = byRule[rule.code] else { continue }
      result[labels[rule.outcome] ?? rule.outcome, default: 0] += count
    }
    if none > 0 { result[list.otherwise.label, default: 0] += none }
    return result
  }
}
