internal import Microdata

/// A variable as it lies in cases.
struct SPSSField: Sendable {
  /// The cells of a variable, or of a segment of a very long one.
  struct Piece: Sendable {
    /// The first cell.
    let cell: Int
    /// The number of cells.
    let count: Int
  }

  /// What becomes of its values.
  let meaning: ColumnMeaning
  /// The bytes of its texts; 0 for numbers.
  let width: Int
  /// Its cells.
  let pieces: [Piece]
  /// The values that are declared missing.
  var missing = SPSSMissing()

  /// The bytes of each segment of a very long text but the last; the cells hold one more.
  static let segmentWidth = 255

  /// The bytes that its cells take in memory: segments follow one another without the byte between.
  var extent: Int {
    (pieces.count - 1) * Self.segmentWidth + (pieces.last.map { $0.count * 8 } ?? 0)
  }
}

/// The values of a variable that are declared missing, as they are in cases.
struct SPSSMissing: Sendable {
  /// Single numbers, three at most.
  var numbers: [Double] = []
  /// Numbers from one to another.
  var range: ClosedRange<Double>?
  /// Single texts, three at most, without blanks at the end.
  var texts: [[UInt8]] = []

  /// Whether nothing is declared missing.
  var isEmpty: Bool { numbers.isEmpty && range == nil && texts.isEmpty }

  /// Whether a number is declared missing.
  @inline(__always)
  func contains(_ number: Double) -> Bool {
    numbers.contains(number) || range?.contains(number) ?? false
  }
}

/// A file as far as it is known from its dictionary.
struct SPSSContents: Sendable {
  /// The header.
  let header: SPSSHeader
  /// What is in the file.
  let schema: Schema
  /// The variables as they lie in cases, in the order of the schema.
  let fields: [SPSSField]
  /// The number that stands for system-missing.
  let systemMissing: Double
  /// The number of cells of a case.
  let cellCount: Int
  /// The number of cases; `nil` when it shows only at the end.
  let caseCount: Int?
  /// Where the cases begin.
  let dataOffset: Int
  /// The encoding.
  let texts: TextResolver
  /// What was noticed.
  let log: DiagnosticLog
}
