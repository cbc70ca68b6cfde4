public import Microdata

/// What is in a file, as far as it can be known without reading its rows.
public struct Schema: Sendable, Hashable, Codable {
  /// The format with its version, such as `Stata 118` or `SPSS (zlib)`.
  public let format: String
  /// The encoding of the texts; `nil` when it is to be found while reading.
  public let encoding: String?
  /// What the file says about itself as a whole.
  public let metadata: TableMetadata
  /// The kinds of records; one for most files.
  public let recordTypes: [RecordType]

  /// Creates a schema.
  public init(
    format: String, encoding: String?, metadata: TableMetadata = TableMetadata(),
    recordTypes: [RecordType]
  ) {
    self.format = format
    self.encoding = encoding
    self.metadata = metadata
    self.recordTypes = recordTypes
  }

  /// Returns the record type of a name; for `nil` the first.
  ///
  /// - Throws: `MicrodataError` with code `unknownRecordType`.
  public func recordType(_ name: String?) throws -> RecordType {
    recordTypes[try position(ofRecordType: name)]
  }

  /// Returns the position of the record type of a name; for `nil` the first.
  ///
  /// - Throws: `MicrodataError` with code `unknownRecordType`.
  func position(ofRecordType name: String?) throws -> Int {
    if let found = recordTypes.firstIndex(where: { name == nil || $0.name == name }) {
      return found
    }
    throw MicrodataError(
      .unknownRecordType, "There is no record type “\(name ?? "")”.",
      hint: "The record types are: \(recordTypes.map(\.name).joined(separator: ", ")).")
  }
}

/// A kind of record, such as household or person, with its variables.
public struct RecordType: Sendable, Hashable, Codable {
  /// The name.
  public let name: String
  /// What a record is, in words.
  public let label: String?
  /// The variables that identify a record, or the record that it belongs to.
  public let keys: [String]
  /// The record type that records of this one belong to.
  public let parent: String?
  /// The number of records; `nil` when it is not known without reading them.
  public let rowCount: Int?
  /// The variables, in order.
  public let variables: [Variable]

  /// Creates a record type.
  public init(
    name: String, label: String? = nil, keys: [String] = [], parent: String? = nil,
    rowCount: Int? = nil, variables: [Variable]
  ) {
    self.name = name
    self.label = label
    self.keys = keys
    self.parent = parent
    self.rowCount = rowCount
    self.variables = variables
  }

  /// Returns the positions of the variables that a request asks for, in its order.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn` or `malformedTable`.
  func positions(of columns: [String]?) throws -> [Int] {
    guard let columns else { return Array(variables.indices) }
    let known = Dictionary(
      variables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var seen = Set<String>()
    return try columns.map { name in
      guard let position = known[name] else {
        let nearest = Spelling.nearest(to: name, among: variables.map(\.name))
        throw MicrodataError(
          .unknownColumn, "There is no variable “\(name)”.",
          hint: nearest.map { "Did you mean “\($0)”?" } ?? "")
      }
      guard seen.insert(name).inserted else {
        throw MicrodataError(.malformedTable, "“\(name)” is asked for twice.")
      }
      return position
    }
  }
}
