/// An error in indicators and what is published of them, written for the person who has to act on it.
public struct IndicatorError: Error, Sendable, Hashable {
  /// What kind of problem it is, for programs to test.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The name of the code, as the command line prints it.
    public let description: String

    /// A definition that cannot be used.
    public static let invalidDefinition = Code(description: "invalid-definition")
    /// Data that contradict what is expected of them.
    public static let invalidData = Code(description: "invalid-data")
    /// An option that is out of range.
    public static let invalidOption = Code(description: "invalid-option")
    /// Figures that must not be compared.
    public static let incomparable = Code(description: "incomparable")
    /// A project file that cannot be used.
    public static let invalidProject = Code(description: "invalid-project")
    /// A table that cannot be protected as asked.
    public static let notProtectable = Code(description: "not-protectable")
  }

  /// What kind of problem it is.
  public let code: Code
  /// What was expected, what was found, and where.
  public let message: String
  /// What to do about it; empty when there is nothing to add.
  public let hint: String

  /// Creates an error.
  public init(_ code: Code, _ message: String, hint: String = "") {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension IndicatorError: CustomStringConvertible {
  /// The message, followed by the hint.
  public var description: String { hint.isEmpty ? message : "\(message)\n\(hint)" }
}
