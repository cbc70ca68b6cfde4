internal import Microdata

/// What all threads need to know to parse a file.
final class ParseContext: @unchecked Sendable {
  // Safe to send: nothing is written after `init`.

  /// What a byte does in a field that is not quoted.
  enum Mark {
    static let endsField: UInt8 = 1
    /// As the first byte: the field needs a closer look.
    static let isSpecial: UInt8 = 2
  }

  let scanner: RecordScanner
  let reader: ValueReader
  let columnCount: Int
  let skipsBlank: Bool
  let padsRows: Bool
  let emptyQuotedIsText: Bool
  let nonFiniteIsMissing: Bool
  let leadingZerosAreNumbers: Bool
  /// Whether an empty field that is not quoted is missing.
  let emptyIsMissing: Bool
  /// The other tokens that stand for a missing value.
  let tokens: [[UInt8]]
  /// Whether some token could be taken for a number.
  let hasNumericToken: Bool
  /// The codes of missing answers, by column.
  let userCodes: [UserCodes?]
  /// The marks of the 256 bytes.
  let marks: UnsafePointer<UInt8>
  /// Keeps whoever made the file from choosing texts whose hashes collide.
  let seed = UInt64.random(in: .min ... .max)

  init(scanner: RecordScanner, decimal: UInt8, names: [String], options: CSVOptions) {
    self.scanner = scanner
    reader = ValueReader(decimal: decimal, easternArabicDigits: options.easternArabicDigits)
    columnCount = names.count
    skipsBlank = names.count > 1
    padsRows = options.raggedRows == .pad
    emptyQuotedIsText = options.emptyQuotedIsText
    nonFiniteIsMissing = options.nonFinite == .missing
    leadingZerosAreNumbers = options.leadingZeros == .asNumber
    emptyIsMissing = options.missingTokens.contains("")
    tokens = options.missingTokens.filter { !$0.isEmpty }.map { token in
      Array(token.utf8).withUnsafeBufferPointer { Array($0.trimmed) }
    }
    let numeric = Array("0123456789+-.,".utf8)
    hasNumericToken = tokens.contains { $0.first.map { numeric.contains($0) } ?? false }
    userCodes = names.map { name in options.userMissing[name].map { UserCodes($0) } }
    let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    marks.initialize(repeating: 0, count: 256)
    for byte in [Byte.quote, Byte.space, Byte.tab] { marks[Int(byte)] = Mark.isSpecial }
    for first in tokens.compactMap(\.first) { marks[Int(first)] = Mark.isSpecial }
    for byte in [scanner.delimiter, Byte.lineFeed, Byte.carriageReturn] {
      marks[Int(byte)] = Mark.endsField
    }
    self.marks = UnsafePointer(marks)
  }

  deinit { marks.deallocate() }

  /// Whether a field stands for a missing value, other than by a code of its column.
  func isMissing(_ field: RecordScanner.Field) -> Bool {
    if field.isQuoted { return field.content.count == 0 && !emptyQuotedIsText }
    let content = field.content.trimmed
    if content.count == 0 { return emptyIsMissing }
    return tokens.contains { content.holds($0) }
  }
}

/// The codes that stand for kinds of missing answers in a column.
struct UserCodes: Sendable {
  /// The kinds; the first is system-missing.
  let kinds: [MissingKind]
  private var texts: [(bytes: [UInt8], reason: UInt8)] = []
  private var integers: [Int64: UInt8] = [:]
  private var doubles: [Double: UInt8] = [:]

  init(_ codes: [String: MissingKind]) {
    // In a fixed order, so that the same file gives the same table; a byte holds 255 reasons.
    var kinds: [MissingKind] = [.system]
    for (code, kind) in codes.sorted(by: { $0.key < $1.key }) {
      if !kinds.contains(kind), kinds.count < 255 { kinds.append(kind) }
      let reason = UInt8(kinds.firstIndex(of: kind) ?? 0)
      texts.append((Array(code.utf8), reason))
      if let value = Int64(code), String(value) == code { integers[value] = reason }
      if let value = Double(code), CodeText.of(value) == code { doubles[value] = reason }
    }
    self.kinds = kinds
  }

  /// The reason that a text stands for.
  func reason(_ content: ByteSlice) -> UInt8? {
    let content = content.trimmed
    return texts.first { content.holds($0.bytes) }?.reason
  }

  /// The reason that a value stands for, however it is written: `-9.0` for the code `-9`.
  func reason(_ value: ValueClass) -> UInt8? {
    switch value {
    case .integer(let value, _): integers[value]
    case .decimal(let value, _): doubles[value]
    case .boolean(let value):
      texts.first { $0.bytes == Array((value ? "true" : "false").utf8) }?.reason
    case .empty, .bigInteger, .nonFinite, .date, .text: nil
    }
  }
}
