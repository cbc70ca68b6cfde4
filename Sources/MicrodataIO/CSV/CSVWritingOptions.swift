/// How a table is written as separated values.
public struct CSVWritingOptions: Sendable {
  /// How missing values are written.
  public enum MissingStyle: Sendable {
    /// All as `missingText`.
    case uniform
    /// Kinds of missing answers as their codes, others as `missingText`.
    case userCodes
  }

  /// The character between fields.
  public var delimiter: Character = ","
  /// The decimal sign.
  public var decimalSeparator: Character = "."
  /// Whether the first record holds the names of the columns.
  public var hasHeader = true
  /// What stands for a missing value.
  public var missingText = ""
  /// How missing values are written.
  public var missingStyle = MissingStyle.uniform
  /// What ends a line.
  public var lineEnding = "\n"
  /// Whether the file begins with a byte order mark, which some spreadsheets need to see UTF-8.
  public var hasByteOrderMark = false
  /// The most threads to use; `nil` for one a core. The result does not depend on it.
  public var maximumThreads: Int?

  /// Creates options with which the file reads back as it was.
  public init() {}
}
