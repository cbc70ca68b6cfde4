/// Something that a reader noticed in a file and that did not stop it.
public struct LoadDiagnostic: Sendable, Hashable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Codable {
    /// Good to know.
    case information
    /// Some value or name is not as the file has it, or may not be what was meant.
    case warning
    /// Something was left out.
    case error
  }

  /// How much it matters.
  public let severity: Severity
  /// The rule that was broken, for programs to test, such as `encoding-detected`; empty for a plain note.
  public let rule: String
  /// What was noticed.
  public let message: String
  /// The line of the file, from 1, where it was noticed first; `nil` when it is about no line.
  public let line: Int?
  /// The row of the table, from 1, where it was noticed first; `nil` when it is about no row.
  public let row: Int?
  /// The name of the column; `nil` when it is about no column.
  public let column: String?
  /// How often it was noticed.
  public let count: Int
  /// A few of the values that it was noticed of.
  public let samples: [String]

  /// Creates a diagnostic.
  public init(
    _ severity: Severity, _ message: String, rule: String = "", line: Int? = nil, row: Int? = nil,
    column: String? = nil, count: Int = 1, samples: [String] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.line = line
    self.row = row
    self.column = column
    self.count = count
    self.samples = samples
  }
}

extension LoadDiagnostic {
  /// What is said when a column has more codes of missing values than a byte holds.
  static func tooManyReasons(_ column: String, _ count: Int) -> LoadDiagnostic {
    LoadDiagnostic(
      .warning,
      "more than 254 different codes are missing values; the others are read without their codes",
      rule: "too-many-missing-codes", column: column, count: count)
  }
}

extension LoadDiagnostic: CustomStringConvertible {
  /// The diagnostic as one line of text.
  public var description: String {
    "\(severity.rawValue): \(line.map { "line \($0): " } ?? "")\(summary)"
  }

  /// The message with the number of times and a few values.
  public var summary: String {
    var text = message
    if count > 1 { text += " (\(count) times)" }
    if !samples.isEmpty { text += ": \(samples.map { "“\($0)”" }.joined(separator: ", "))" }
    return text
  }
}

/// What a reader has noticed so far: the same rule about the same column is one diagnostic with a count.
struct DiagnosticLog: Sendable {
  /// How many different values a diagnostic shows.
  private static let sampleLimit = 5
  /// How many diagnostics are kept; the last one then says how many more there were.
  private static let diagnosticLimit = 1000

  private struct Key: Hashable {
    let rule: String
    let column: String?
    let message: String
  }

  private var entries: [LoadDiagnostic] = []
  private var positions: [Key: Int] = [:]
  private var surplus = 0

  /// The diagnostics, in the order in which they were first noticed.
  var diagnostics: [LoadDiagnostic] {
    guard surplus > 0 else { return entries }
    return entries
      + [LoadDiagnostic(.information, "\(surplus) more notes are not shown.", rule: "more-notes")]
  }

  /// Adds a diagnostic, or counts it with an earlier one of the same rule, column and message.
  mutating func add(_ diagnostic: LoadDiagnostic) {
    let key = Key(
      rule: diagnostic.rule, column: diagnostic.column, message: diagnostic.message)
    guard let position = positions[key] else {
      guard entries.count < Self.diagnosticLimit else {
        surplus += 1
        return
      }
      positions[key] = entries.count
      entries.append(diagnostic)
      return
    }
    let first = entries[position]
    var samples = first.samples
    for sample in diagnostic.samples where samples.count < Self.sampleLimit {
      if !samples.contains(sample) { samples.append(sample) }
    }
    entries[position] = LoadDiagnostic(
      first.severity, first.message, rule: first.rule, line: first.line, row: first.row,
      column: first.column, count: first.count + diagnostic.count, samples: samples)
  }

  /// Adds all diagnostics of another log.
  mutating func add(_ other: DiagnosticLog) { other.diagnostics.forEach { add($0) } }
}
