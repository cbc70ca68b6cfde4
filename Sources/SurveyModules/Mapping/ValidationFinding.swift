/// Something that checking a file against its mapping brought up.
public struct ValidationFinding: Sendable, Hashable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// Results would be wrong.
    case error
    /// Results may be wrong.
    case warning
    /// Good to know.
    case information
  }

  /// How much it matters.
  public let severity: Severity
  /// The check, for programs to test, such as `unmapped-code`.
  public let check: String
  /// The variable; `nil` when it is about none.
  public let variable: String?
  /// What was found, in words.
  public let message: String
  /// The number of rows.
  public let count: Int
  /// A few of the values or rows.
  public let samples: [String]
  /// The line of the mapping file; `nil` when it is about none.
  public let line: Int?

  /// Creates a finding.
  public init(
    _ severity: Severity, _ check: String, _ message: String, variable: String? = nil,
    count: Int = 1, samples: [String] = [], line: Int? = nil
  ) {
    (self.severity, self.check, self.message) = (severity, check, message)
    (self.variable, self.count, self.samples, self.line) = (variable, count, samples, line)
  }
}

extension ValidationFinding: CustomStringConvertible {
  /// The finding as one line of text.
  public var description: String {
    var text = "\(severity.rawValue): \(variable.map { "\($0): " } ?? "")\(message)"
    if count > 1 { text += " (\(count) rows)" }
    if !samples.isEmpty { text += ": \(samples.map { "“\($0)”" }.joined(separator: ", "))" }
    if let line { text += " [\(check), line \(line)]" } else { text += " [\(check)]" }
    return text
  }
}
