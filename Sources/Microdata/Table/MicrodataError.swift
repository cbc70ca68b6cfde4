/// An error in data or in what was asked of it, written for the person who has to act on it.
public struct MicrodataError: Error, Sendable, Hashable {
  /// What kind of problem it is, for programs to test.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The name of the code, as the command line prints it.
    public let description: String

    /// A column that the table does not have.
    public static let unknownColumn = Code(description: "unknown-column")
    /// Two columns of one name, or columns of different lengths.
    public static let malformedTable = Code(description: "malformed-table")
    /// A text that is not an expression.
    public static let expressionSyntax = Code(description: "expression-syntax")
    /// An expression whose parts do not fit together, or do not fit the table.
    public static let expressionType = Code(description: "expression-type")
    /// A file that cannot be opened, read or written.
    public static let fileAccess = Code(description: "file-access")
    /// A file whose content is not what its format promises.
    public static let malformedFile = Code(description: "malformed-file")
    /// A value that does not fit the type of its column.
    public static let typeConflict = Code(description: "type-conflict")
    /// Bytes that are not text in the declared encoding.
    public static let encoding = Code(description: "encoding")
    /// A file that asks for more than the limits of the reader allow.
    public static let limitExceeded = Code(description: "limit-exceeded")
    /// A record type that the file does not have.
    public static let unknownRecordType = Code(description: "unknown-record-type")
    /// A file of a kind that no reader knows.
    public static let unsupportedFormat = Code(description: "unsupported-format")
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

extension MicrodataError: CustomStringConvertible {
  /// The message, followed by the hint.
  public var description: String { hint.isEmpty ? message : "\(message)\n\(hint)" }
}
