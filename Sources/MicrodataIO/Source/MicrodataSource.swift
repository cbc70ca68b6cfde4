public import Microdata

/// A file of microdata that is open: what it holds is known, and its rows can be read, as often as wanted.
public protocol MicrodataSource: Sendable {
  /// What is in the file.
  var schema: Schema { get }

  /// Reads rows in batches, in their order, in memory that does not depend on their number.
  ///
  /// Variables have the same type in all batches: numbers of a format that does not tell integers from
  /// others are doubles, where `load` would narrow them.
  ///
  /// - Returns: What was read and noticed.
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport

  /// Reads rows into one table.
  ///
  /// Columns of whole numbers are integers, whatever the file stores them as.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  func load(_ request: ScanRequest) throws -> LoadedTable
}

extension MicrodataSource {
  /// Reads all rows and variables of the first record type into one table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load() throws -> LoadedTable { try load(ScanRequest()) }

  /// Reads the table of every record type, by name.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func loadAll() throws -> [(name: String, loaded: LoadedTable)] {
    try schema.recordTypes.map { type in
      (type.name, try load(ScanRequest(recordType: type.name)))
    }
  }
}

/// A table with where it comes from.
public struct LoadedTable: Sendable {
  /// The table.
  public let table: Table
  /// What was read and noticed.
  public let report: LoadReport

  /// Creates a loaded table.
  public init(table: Table, report: LoadReport) {
    self.table = table
    self.report = report
  }
}

/// What was read of a file, and what was noticed on the way.
public struct LoadReport: Sendable, Hashable, Codable {
  /// Where the rows come from.
  public var provenance: Provenance
  /// What was noticed.
  public var diagnostics: [LoadDiagnostic]
  /// Records that were left out, the first thousand of them.
  public var rejects: [Reject]

  /// A record that was left out.
  public struct Reject: Sendable, Hashable, Codable {
    /// The line of the file, from 1, or the record where there are no lines.
    public let line: Int
    /// Why it was left out; a rule of a diagnostic.
    public let rule: String
    /// The beginning of the record.
    public let text: String

    /// Creates a reject.
    public init(line: Int, rule: String, text: String) {
      self.line = line
      self.rule = rule
      self.text = text
    }
  }

  /// Creates a report.
  public init(
    provenance: Provenance, diagnostics: [LoadDiagnostic] = [], rejects: [Reject] = []
  ) {
    self.provenance = provenance
    self.diagnostics = diagnostics
    self.rejects = rejects
  }
}

/// Where a table comes from, for an audit.
public struct Provenance: Sendable, Hashable, Codable {
  /// The name of the file, without its folder.
  public var file: String
  /// Its size in bytes.
  public var byteCount: Int
  /// The SHA-256 of its bytes; `nil` when it was not asked for.
  public var sha256: String?
  /// The format with its version.
  public var format: String
  /// The reader with its version.
  public var reader: String
  /// The encoding that texts were read in.
  public var encoding: String?
  /// The number of rows read.
  public var rowsRead = 0
  /// The number of records left out, by reason: the rules of diagnostics.
  public var rowsDropped: [String: Int] = [:]

  /// Creates the provenance of a file.
  public init(file: String, byteCount: Int, format: String, encoding: String? = nil) {
    self.file = file
    self.byteCount = byteCount
    self.format = format
    self.encoding = encoding
    reader = "mizan 0.1.0"
  }
}
