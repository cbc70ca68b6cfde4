public import Microdata

/// Where the variables of a file of fixed-width records are, and what they mean.
///
/// Dictionaries of all languages are read into a layout; a layout can also be written and read as YAML or
/// JSON, and be made in a program.
public struct FixedWidthLayout: Sendable, Hashable, Codable {
  /// What positions count.
  public enum Positions: String, Sendable, Codable, CaseIterable {
    /// Characters; the same as bytes unless the file is UTF-8 and not all ASCII.
    case characters
    /// Bytes.
    case bytes
  }

  /// A stretch of a line.
  public struct Place: Sendable, Hashable, Codable {
    /// The first position, from 1.
    public var start: Int
    /// The number of positions.
    public var width: Int

    /// Creates a place.
    public init(start: Int, width: Int) {
      self.start = start
      self.width = width
    }
  }

  /// A kind of record, such as household or person.
  public struct Record: Sendable, Hashable, Codable {
    /// The name.
    public var name: String
    /// What a record is, in words.
    public var label: String?
    /// What is written in the field that tells kinds of records apart; numbers match however padded.
    public var codes: [String]
    /// The variables that identify a record, or the record that it belongs to.
    public var keys: [String]
    /// The kind of record that records of this one belong to.
    public var parent: String?

    /// Creates a kind of record.
    public init(
      name: String, label: String? = nil, codes: [String], keys: [String] = [],
      parent: String? = nil
    ) {
      self.name = name
      self.label = label
      self.codes = codes
      self.keys = keys
      self.parent = parent
    }
  }

  /// A variable with its place.
  public struct Field: Sendable, Hashable, Codable {
    /// The variable; its type says whether the field holds text, all other types are numbers.
    public var variable: Variable
    /// The first position, from 1.
    public var start: Int
    /// The number of positions.
    public var width: Int
    /// The number of digits after the decimal point where none is written.
    public var decimals: Int
    /// The line of a case, from 1, where a case has several.
    public var line: Int
    /// The kinds of records that have the variable; empty for all.
    public var records: [String]

    /// Creates a field.
    public init(
      variable: Variable, start: Int, width: Int, decimals: Int = 0, line: Int = 1,
      records: [String] = []
    ) {
      self.variable = variable
      self.start = start
      self.width = width
      self.decimals = decimals
      self.line = line
      self.records = records
    }
  }

  /// The dictionary that the layout was read from, such as `SAS`.
  public var origin: String?
  /// What the dictionary says of the file as a whole.
  public var metadata = TableMetadata()
  /// The encoding of the data; `nil` when the dictionary does not say.
  public var encoding: TextEncoding?
  /// What positions count.
  public var positions = Positions.characters
  /// The number of lines of a case.
  public var linesPerCase = 1
  /// Whether a point alone is a missing text, as it is in SAS; a point alone is always a missing number.
  public var periodIsMissing = false
  /// The field that tells kinds of records apart; `nil` when there is only one kind.
  public var recordField: Place?
  /// The kinds of records; empty when there is only one.
  public var records: [Record] = []
  /// The variables, in order.
  public var fields: [Field]

  /// Creates a layout of one kind of record.
  public init(fields: [Field] = []) { self.fields = fields }

  /// The fields of a kind of record; all fields when there is only one kind.
  func fields(of record: String) -> [Field] {
    fields.filter { $0.records.isEmpty || $0.records.contains(record) }
  }

  /// The kinds of records with their variables.
  var recordTypes: [RecordType] {
    guard !records.isEmpty else {
      return [RecordType(name: Self.onlyRecord, variables: fields.map(\.variable))]
    }
    return records.map { record in
      RecordType(
        name: record.name, label: record.label, keys: record.keys, parent: record.parent,
        variables: fields(of: record.name).map(\.variable))
    }
  }

  /// The name of the kind of records where there is only one.
  static let onlyRecord = "record"
}
