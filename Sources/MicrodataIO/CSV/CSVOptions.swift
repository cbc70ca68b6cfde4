public import Microdata

/// How a file of separated values is read.
public struct CSVOptions: Sendable {
  /// What becomes of numbers written with leading zeros, such as `007`.
  public enum LeadingZeroPolicy: Sendable {
    /// The column is text: such values are identifiers, and a number would lose the zeros.
    case asText
    /// They are numbers like any other.
    case asNumber
  }

  /// What becomes of infinities and not-a-number in a column of numbers.
  public enum NonFinitePolicy: Sendable {
    /// They are an error, which names the row and the value.
    case reject
    /// They are missing values.
    case missing
  }

  /// What becomes of a column of numbers in which some value is not a number.
  public enum TypeConflictPolicy: Sendable {
    /// It is an error, which names the first such value.
    case error
    /// The column is text.
    case text
  }

  /// What becomes of rows with too few or too many fields.
  public enum RaggedRowPolicy: Sendable {
    /// They are an error, which names the line.
    case error
    /// Absent fields are missing; surplus fields are left out and reported in a diagnostic.
    case pad
  }

  /// The character between fields; `nil`: found among comma, semicolon, tab and bar.
  public var delimiter: Character?
  /// The decimal sign; `nil`: a comma when the delimiter is `;` and values look so, else a point.
  public var decimalSeparator: Character?
  /// The encoding; `nil`: by the byte order mark, else UTF-8, and an error when it is not valid.
  public var encoding: TextEncoding?
  /// Whether the first record holds the names of the columns.
  public var hasHeader = true
  /// The unquoted fields that stand for a missing value, blanks around them aside.
  public var missingTokens: [String] = [""]
  /// Whether a quoted empty field in a text column is the empty text, not a missing value.
  public var emptyQuotedIsText = false
  /// For each column the codes that stand for a kind of missing answer.
  public var userMissing: [String: [String: MissingKind]] = [:]
  /// The columns to read, in this order; `nil` for all.
  public var columns: [String]?
  /// The types of columns that are not to be inferred.
  public var types: [String: Column.ValueType] = [:]
  /// What becomes of numbers with leading zeros.
  public var leadingZeros = LeadingZeroPolicy.asText
  /// What becomes of infinities and not-a-number among numbers.
  public var nonFinite = NonFinitePolicy.reject
  /// What becomes of columns that mix numbers and text.
  public var typeConflict = TypeConflictPolicy.error
  /// What becomes of rows with too few or too many fields.
  public var raggedRows = RaggedRowPolicy.error
  /// Whether Arabic-Indic and Persian digits, and the Arabic decimal sign, make numbers.
  public var easternArabicDigits = false
  /// The most threads to use; `nil` for one a core. The result does not depend on it.
  public var maximumThreads: Int?
  /// Told the fraction done: never less than before, from any thread, never concurrently.
  public var progress: (@Sendable (Double) -> Void)?

  /// Bytes a thread takes at a time; the result does not depend on it.
  var chunkSize = 1 << 20

  /// The lines of the file before those that are read, for errors.
  var linesBefore = 0

  /// Creates options with which most files read as they should.
  public init() {}
}
