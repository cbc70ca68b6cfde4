internal import Microdata

/// The first 176 bytes of a file.
struct SPSSHeader: Sendable {
  /// How cases are stored.
  enum Compression: String, Sendable {
    /// As they are.
    case none = "uncompressed"
    /// A byte for most values.
    case bytecode
    /// As `bytecode`, and then deflated.
    case zlib
  }

  /// The program that made the file.
  let product: [UInt8]
  /// Whether numbers have their most significant byte first.
  let isBigEndian: Bool
  /// How cases are stored.
  let compression: Compression
  /// The cell of the variable that weights cases.
  let weightCell: Int?
  /// The number of cases; `nil` when the writer did not know it.
  let caseCount: Int?
  /// What is taken off a byte to make a value.
  let bias: Double
  /// When the file was made, such as `09 Mar 24 12:30:00`.
  let created: [UInt8]
  /// What the file is, in words.
  let label: [UInt8]

  /// Whether bytes begin as a file of this format does.
  static func recognises(_ head: [UInt8]) -> Bool {
    head.starts(with: Array("$FL2".utf8)) || head.starts(with: Array("$FL3".utf8))
  }

  /// Reads the header.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  init(_ cursor: inout ByteCursor) throws {
    guard cursor.isNext("$FL2") || cursor.isNext("$FL3") else {
      throw cursor.failure("expected $FL2 or $FL3, with which SPSS files begin, found neither")
    }
    let isDeflated = cursor.isNext("$FL3")
    try cursor.skip(4, "the signature")
    product = Array(try cursor.take(60, "the product name").withoutTrailingBlanks)
    let layout = Array(try cursor.take(4, "the layout code"))
    switch layout {
    case [2, 0, 0, 0], [3, 0, 0, 0]: isBigEndian = false
    case [0, 0, 0, 2], [0, 0, 0, 3]: isBigEndian = true
    default:
      throw cursor.failure("expected the layout code 2 or 3, found the bytes \(layout)")
    }
    cursor.isBigEndian = isBigEndian
    try cursor.skip(4, "the size of a case")
    let code = try cursor.int32("the compression")
    switch (code, isDeflated) {
    case (0, false): compression = .none
    case (1, false): compression = .bytecode
    case (2, true): compression = .zlib
    default:
      throw cursor.failure(
        "expected the compression 0 or 1 after $FL2 and 2 after $FL3, found \(code) after "
          + (isDeflated ? "$FL3" : "$FL2"))
    }
    let weight = try cursor.int32("the place of the weight")
    weightCell = weight > 0 ? weight - 1 : nil
    let cases = try cursor.int32("the number of cases")
    guard cases >= -1 else {
      throw cursor.failure("expected a number of cases, found \(cases)")
    }
    caseCount = cases < 0 ? nil : cases
    bias = try cursor.double("the compression bias")
    guard bias.isFinite, abs(bias) < 1e6 else {
      throw cursor.failure("expected a compression bias such as 100, found \(bias)")
    }
    created =
      Array(try cursor.take(9, "the creation date").withoutTrailingBlanks) + [0x20]
      + Array(try cursor.take(8, "the creation time").withoutTrailingBlanks)
    label = Array(try cursor.take(64, "the file label").withoutTrailingBlanks)
    try cursor.skip(3, "the end of the header")
  }
}
