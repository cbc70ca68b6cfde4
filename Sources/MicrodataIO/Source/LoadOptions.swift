internal import Microdata

/// How a file is opened, whatever its format.
public struct LoadOptions: Sendable {
  /// What to take the bytes of texts for.
  public var encoding = EncodingChoice.declared
  /// How much a reader may take.
  public var limits = LoadLimits()
  /// The file that describes the records of a fixed-width file, or the labels of a file of separated values.
  public var dictionary: String?
  /// How separated values are read. Its `encoding`, `maximumThreads` and `progress` give way to those here.
  public var csv = CSVOptions()
  /// Whether provenance includes the SHA-256 of the file; that reads the file once more.
  public var hashesContent = false
  /// The most threads to use; `nil` for one a core. The result does not depend on it.
  public var maximumThreads: Int?
  /// Told the fraction done: never less than before, from any thread, never concurrently.
  public var progress: (@Sendable (Double) -> Void)?

  /// Creates options with which most files read as they should.
  public init() {}
}

/// What to take the bytes of texts for.
public enum EncodingChoice: Sendable, Hashable {
  /// What the file declares; where it declares nothing, or nothing known, as `detected`. A text that the
  /// declared encoding does not have is an error, which says how it would read in others.
  case declared
  /// What the file declares, and another encoding for files that turn out not to keep to it; a
  /// diagnostic says which.
  case declaredOr(TextEncoding)
  /// An encoding, whatever the file declares.
  case explicit(TextEncoding)
  /// UTF-8 if all texts are valid UTF-8, else the likeliest single-byte encoding; a diagnostic says which.
  case detected
}

/// What to read from a source.
public struct ScanRequest: Sendable {
  /// The variables, in the order wanted; `nil` for all.
  public var columns: [String]?
  /// The record type, for files that have several; `nil` for the only one or the first.
  public var recordType: String?
  /// The rows, from 0, of the record type; `nil` for all.
  public var rows: Range<Int>?
  /// About how many rows a batch has.
  public var batchSize = 65_536

  /// Creates a request for some variables, or all.
  public init(columns: [String]? = nil, recordType: String? = nil, rows: Range<Int>? = nil) {
    self.columns = columns
    self.recordType = recordType
    self.rows = rows
  }
}
