/// An error in the use of a survey module, written for the person who has to act on it.
public struct SurveyModuleError: Error, Sendable, Hashable {
  /// What kind of problem it is, for programs to test.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The name of the code, as the command line prints it.
    public let description: String

    /// Data that contradict what the module expects.
    public static let invalidData = Code(description: "invalid-data")
    /// A file that has not asked what a measure needs.
    public static let notDerivable = Code(description: "not-derivable")
    /// A code that is not in its classification.
    public static let invalidCode = Code(description: "invalid-code")
    /// A mapping file that cannot be used.
    public static let invalidMapping = Code(description: "invalid-mapping")
    /// Figures that must not be compared.
    public static let incomparable = Code(description: "incomparable")
    /// A project file that cannot be used.
    public static let invalidProject = Code(description: "invalid-project")
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

extension SurveyModuleError: CustomStringConvertible {
  /// The message, followed by the hint.
  public var description: String { hint.isEmpty ? message : "\(message)\n\(hint)" }
}
