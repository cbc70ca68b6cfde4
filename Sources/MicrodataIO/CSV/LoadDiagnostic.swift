/// Something that a reader noticed in a file and that did not stop it.
public struct LoadDiagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// Good to know.
    case information
    /// Some value or name is not as the file has it.
    case warning
  }

  /// How much it matters.
  public let severity: Severity
  /// What was noticed.
  public let message: String
  /// The line of the file, from 1; `nil` when it is about no line.
  public let line: Int?
  /// The name of the column; `nil` when it is about no column.
  public let column: String?

  /// Creates a diagnostic.
  public init(_ severity: Severity, _ message: String, line: Int? = nil, column: String? = nil) {
    self.severity = severity
    self.message = message
    self.line = line
    self.column = column
  }
}

extension LoadDiagnostic: CustomStringConvertible {
  /// The diagnostic as one line of text.
  public var description: String {
    "\(severity.rawValue): \(line.map { "line \($0): " } ?? "")\(message)"
  }
}
