internal import Microdata

/// The records before the cases, checked for their form; texts are still bytes.
struct SPSSDictionary: Sendable {
  /// A variable record: a variable, or a segment of a very long one.
  struct Segment: Sendable {
    /// The name of up to eight bytes.
    let name: [UInt8]
    /// The bytes of its texts; 0 for numbers.
    let width: Int
    /// What the variable is, in words.
    let label: [UInt8]?
    /// How many discrete missing values there are; −2 for a range, −3 for a range and one value.
    let missingKind: Int
    /// The missing values, eight bytes each.
    let missing: [[UInt8]]
    /// The print format.
    let print: SPSSFormat
    /// The write format.
    let write: SPSSFormat
    /// The first of its cells of eight bytes in a case.
    let cell: Int
    /// The number of its cells.
    var cellCount: Int { max(1, (width + 7) / 8) }
  }

  /// Value labels with the variables that they are of.
  struct LabelSet: Sendable {
    /// Values of eight bytes with their labels.
    let entries: [(value: [UInt8], label: [UInt8])]
    /// The cells of the variables.
    let cells: [Int]
  }

  /// A record of type 7.
  struct Extension: Sendable {
    /// What it holds.
    let subtype: Int
    /// The bytes of an element.
    let size: Int
    /// The elements.
    let bytes: [UInt8]
    /// Where the elements are in the file.
    let offset: Int
  }

  /// The header.
  let header: SPSSHeader
  /// The variable records.
  private(set) var segments: [Segment] = []
  /// The value labels of numbers and short texts.
  private(set) var labelSets: [LabelSet] = []
  /// The lines of the document records.
  private(set) var documents: [[UInt8]] = []
  /// The extension records.
  private(set) var extensions: [Extension] = []
  /// The number of cells of a case.
  private(set) var cellCount = 0
  /// Where the cases begin.
  private(set) var dataOffset = 0
  /// Whether long texts lack the records that should follow them.
  private(set) var omitsContinuations = false

  /// Reads the dictionary of a file.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  init(_ file: ByteFile, limits: LoadLimits) throws {
    // How long a dictionary is shows only at its end: a first piece is enough for most.
    var length = 1 << 18
    while true {
      do {
        let bytes = try file.bytes(at: 0, count: length)
        self = try Self(ByteCursor(bytes[...], file: file.name), limits)
        return
      } catch let error as MicrodataError {
        guard error.code == .malformedFile, length < file.size else { throw error }
        guard length < limits.maximumMetadataBytes else { throw error }
        length = min(length * 8, limits.maximumMetadataBytes)
      }
    }
  }

  private init(_ start: ByteCursor, _ limits: LoadLimits) throws {
    var cursor = start
    header = try SPSSHeader(&cursor)
    cursor.isBigEndian = header.isBigEndian
    var labelCount = 0
    while true {
      let type = try cursor.int32("a record type")
      switch type {
      case 2: try readVariable(&cursor, limits)
      case 3:
        let set = try Self.labelSet(&cursor)
        labelCount += set.entries.count
        try limits.require(
          labelCount, atMost: limits.maximumLabels, "value labels", file: cursor.file)
        labelSets.append(set)
      case 6: try readDocuments(&cursor)
      case 7: try readExtension(&cursor)
      case 999:
        try cursor.skip(4, "the end of the dictionary")
        dataOffset = cursor.offset
        return
      default:
        throw cursor.failure("expected a record of type 2, 3, 6, 7 or 999, found type \(type)")
      }
    }
  }

  // MARK: - Records

  private mutating func readVariable(_ cursor: inout ByteCursor, _ limits: LoadLimits) throws {
    let width = try cursor.int32("the type of a variable")
    guard (0...255).contains(width) else {
      throw cursor.failure("expected a variable of type 0 to 255, found \(width)")
    }
    let hasLabel = try cursor.int32("whether a variable has a label")
    let missingKind = try cursor.int32("the number of missing values")
    guard hasLabel == 0 || hasLabel == 1 else {
      throw cursor.failure("expected 1 for a variable with a label or 0, found \(hasLabel)")
    }
    guard (0...3).contains(missingKind) || missingKind == -2 || missingKind == -3 else {
      throw cursor.failure("expected −3, −2 or 0 to 3 missing values, found \(missingKind)")
    }
    let print = SPSSFormat(packed: try cursor.uint32("a print format"))
    let write = SPSSFormat(packed: try cursor.uint32("a write format"))
    let name = Array(try cursor.take(8, "the name of a variable").withoutTrailingBlanks)
    var label: [UInt8]?
    if hasLabel == 1 {
      let length = try cursor.uint32("the length of a variable label")
      label = Array(try cursor.take(length, "a variable label").withoutTrailingBlanks)
      try cursor.skip((4 - length % 4) % 4, "the end of a variable label")
    }
    let missing = try (0..<abs(missingKind)).map { _ in
      Array(try cursor.take(8, "a missing value"))
    }
    let segment = Segment(
      name: name, width: width, label: label, missingKind: missingKind, missing: missing,
      print: print, write: write, cell: cellCount)
    segments.append(segment)
    cellCount += segment.cellCount
    try limits.require(
      segments.count, atMost: limits.maximumColumns, "variables", file: cursor.file)
    var continuations = 0
    // A text of more than eight bytes is followed by a record of type −1 for each further eight. SPSS Modeler
    // leaves them out.
    while continuations < segment.cellCount - 1 {
      var ahead = cursor
      guard ahead.remaining >= 32, try ahead.int32("a record type") == 2,
        try ahead.int32("the type of a variable") == -1
      else { break }
      try cursor.skip(32, "a continuation record")
      continuations += 1
    }
    if continuations < segment.cellCount - 1 { omitsContinuations = true }
  }

  private static func labelSet(_ cursor: inout ByteCursor) throws -> LabelSet {
    let count = try cursor.uint32("the number of value labels")
    // An entry takes at least sixteen bytes.
    guard count <= cursor.remaining / 16 else {
      throw cursor.failure("expected value labels, found room for fewer than \(count)")
    }
    let entries = try (0..<count).map { _ in
      let value = Array(try cursor.take(8, "a labelled value"))
      let length = Int(try cursor.uint8("the length of a value label"))
      let label = Array(try cursor.take(length, "a value label").withoutTrailingBlanks)
      try cursor.skip((8 - (length + 1) % 8) % 8, "the end of a value label")
      return (value: value, label: label)
    }
    let type = try cursor.int32("a record type")
    guard type == 4 else {
      throw cursor.failure("expected the variables of value labels (type 4), found type \(type)")
    }
    let variables = try cursor.uint32("the number of labelled variables")
    guard variables <= cursor.remaining / 4 else {
      throw cursor.failure("expected labelled variables, found room for fewer than \(variables)")
    }
    let cells = try (0..<variables).map { _ in try cursor.int32("a labelled variable") - 1 }
    return LabelSet(entries: entries, cells: cells)
  }

  private mutating func readDocuments(_ cursor: inout ByteCursor) throws {
    let count = try cursor.uint32("the number of document lines")
    guard count <= cursor.remaining / 80 else {
      throw cursor.failure("expected document lines, found room for fewer than \(count)")
    }
    for _ in 0..<count {
      documents.append(Array(try cursor.take(80, "a document line").withoutTrailingBlanks))
    }
  }

  private mutating func readExtension(_ cursor: inout ByteCursor) throws {
    let subtype = try cursor.int32("the subtype of an extension")
    let size = try cursor.uint32("the size of an element")
    let count = try cursor.uint32("the number of elements")
    let (length, overflow) = size.multipliedReportingOverflow(by: count)
    guard !overflow, length <= cursor.remaining else {
      throw cursor.failure(
        "expected \(count) elements of \(size) bytes, found \(cursor.remaining) bytes")
    }
    let offset = cursor.offset
    let bytes = Array(try cursor.take(length, "an extension"))
    extensions.append(Extension(subtype: subtype, size: size, bytes: bytes, offset: offset))
  }
}

extension SPSSDictionary {
  /// Returns the elements of the first extension of a subtype, to be read.
  func cursor(of subtype: Int, file: String) -> ByteCursor? {
    extensions.first { $0.subtype == subtype }.map { record in
      var cursor = ByteCursor(record.bytes[...], file: file, origin: record.offset)
      cursor.isBigEndian = header.isBigEndian
      return cursor
    }
  }

  /// Returns a value of eight bytes as a number.
  func number(_ bytes: [UInt8]) -> Double {
    let bits = (header.isBigEndian ? bytes : bytes.reversed()).reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return Double(bitPattern: bits)
  }
}
