/// Where the values of a column go while a file is parsed.
struct ColumnSlot {
  /// How fields are read; the first four without looking at quotes, blanks or tokens.
  enum Mode: UInt8 {
    case int32
    case int64
    case double
    case text
    case skipped
    case general
  }

  var mode = Mode.skipped
  var kind = ColumnKind.skipped
  /// The first value of the column; the memory holds as many as the file has rows.
  var target: UnsafeMutableRawPointer?
  /// Why values are missing, for columns with codes of missing answers.
  var reasons: UnsafeMutablePointer<UInt8>?
  var acceptsLeadingZeros = false
  /// Whether the type was asked for, so that `3.0` may be an integer and `1` true.
  var isForced = false
  /// Whether the least integer of 64 bits is a value: no value of the column is missing.
  var acceptsLeast = false

  init() {}

  init(_ kind: ColumnKind, hasCodes: Bool, isForced: Bool, context: ParseContext) {
    self.kind = kind
    self.isForced = isForced
    acceptsLeadingZeros = isForced || context.leadingZerosAreNumbers
    let isGeneral = hasCodes || context.hasNumericToken || !context.emptyIsMissing
    switch kind {
    case .skipped: mode = .skipped
    case .int32: mode = isGeneral ? .general : .int32
    case .int64: mode = isGeneral ? .general : .int64
    case .double: mode = isGeneral ? .general : .double
    case .text: mode = hasCodes || !context.emptyIsMissing ? .general : .text
    case .boolean, .date: mode = .general
    }
  }

  /// The bytes that a value takes.
  static func stride(_ kind: ColumnKind) -> Int {
    switch kind {
    case .skipped: 0
    case .boolean: 1
    case .int32, .date, .text: 4
    case .int64, .double: 8
    }
  }

  /// Writes a value; the caller has checked that the row exists.
  @inline(__always)
  func write<Value>(_ value: Value, _ row: Int) {
    // Safe: `target` was made for this type and for all rows of the file.
    target?.assumingMemoryBound(to: Value.self)[row] = value
  }

  /// Writes the mark of a missing value.
  @inline(__always)
  func writeMissing(_ row: Int, reason: UInt8 = 0) {
    switch kind {
    case .skipped: break
    case .int32, .date: write(Int32.min, row)
    case .int64: write(Int64.min, row)
    case .double: write(Double.nan, row)
    case .boolean: write(UInt8(2), row)
    case .text: write(Int32(-1), row)
    }
    reasons?[row] = reason
  }

  /// Writes a value if it fits the type; the kind is not text.
  func store(_ value: ValueClass, _ row: Int, _ content: ByteSlice, _ context: ParseContext)
    -> Bool
  {
    switch (kind, value) {
    case (_, .empty): writeMissing(row)
    case (.int32, .nonFinite), (.int64, .nonFinite), (.double, .nonFinite):
      guard context.nonFiniteIsMissing else { return false }
      writeMissing(row)
    case (.int32, .integer(let number, let hasLeadingZero)):
      guard number > Int64(Int32.min), number <= Int64(Int32.max), accepts(hasLeadingZero) else {
        return false
      }
      write(Int32(truncatingIfNeeded: number), row)
    case (.int64, .integer(let number, let hasLeadingZero)):
      guard number != .min || acceptsLeast, accepts(hasLeadingZero) else { return false }
      write(number, row)
    case (.int32, .decimal(let number, _)):
      guard isForced, let whole = Int32(exactly: number), whole != .min else { return false }
      write(whole, row)
    case (.int64, .decimal(let number, _)):
      guard isForced, let whole = Int64(exactly: number), whole != .min else { return false }
      write(whole, row)
    case (.double, .integer(_, let hasLeadingZero)), (.double, .bigInteger(let hasLeadingZero)):
      guard accepts(hasLeadingZero), let number = context.reader.number(content) else {
        return false
      }
      write(number, row)
    case (.double, .decimal(let number, let hasLeadingZero)):
      guard accepts(hasLeadingZero) else { return false }
      write(number, row)
    case (.boolean, .boolean(let truth)): write(UInt8(truth ? 1 : 0), row)
    case (.boolean, .integer(let number, _)):
      guard isForced, number == 0 || number == 1 else { return false }
      write(UInt8(truncatingIfNeeded: number), row)
    case (.date, .date(let days)): write(days, row)
    default: return false
    }
    return true
  }

  private func accepts(_ hasLeadingZero: Bool) -> Bool { !hasLeadingZero || acceptsLeadingZeros }
}
