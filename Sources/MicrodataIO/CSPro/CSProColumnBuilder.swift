internal import Microdata

/// Collects the values of a column of a record.
struct CSProColumnBuilder {
  private let field: CSProField
  private let narrows: Bool
  private var numbers: [Double] = []
  private var codes: [Int32] = []
  private var pool = BytePool()
  private var reasons: [UInt8] = []
  private var hasReasons = false
  /// The first reason is that of blanks, the commonest.
  private var reasonCodes = [ColumnAssembly.notInUniverse]
  private var reasonPositions: [String: UInt8] = [ColumnAssembly.notInUniverse: 1]
  private var lostReasonCount = 0
  private var invalid: (count: Int, line: Int, samples: [String])?

  init(_ field: CSProField, narrows: Bool, capacity: Int) {
    self.field = field
    self.narrows = narrows
    if field.content == .text {
      codes.reserveCapacity(capacity)
    } else {
      numbers.reserveCapacity(capacity)
    }
    reasons.reserveCapacity(capacity)
  }

  /// Adds a number, which may stand for a missing answer.
  @inline(__always)
  mutating func add(_ number: Double) {
    guard let reason = field.specials.reason(of: number) else {
      numbers.append(number)
      reasons.append(0)
      return
    }
    addMissing(reason == .notInUniverse ? ColumnAssembly.notInUniverse : CodeText.of(number))
  }

  /// Adds an integer that is no answer.
  mutating func add(count: Int) {
    numbers.append(Double(count))
    reasons.append(0)
  }

  /// Adds a missing value; without a reason, a system-missing one.
  mutating func addMissing(_ reason: String?) {
    if field.content == .text { codes.append(-1) } else { numbers.append(.nan) }
    guard let reason else { return reasons.append(0) }
    hasReasons = true
    if let known = reasonPositions[reason] { return reasons.append(known) }
    // A column holds 254 reasons; a value with a further one is system-missing.
    guard reasonCodes.count < 254 else {
      lostReasonCount += 1
      return reasons.append(0)
    }
    reasonCodes.append(reason)
    let position = UInt8(reasonCodes.count)
    reasonPositions[reason] = position
    reasons.append(position)
  }

  /// Adds a missing value of a question that was not asked.
  @inline(__always)
  mutating func addNotInUniverse() {
    if field.content == .text { codes.append(-1) } else { numbers.append(.nan) }
    hasReasons = true
    reasons.append(1)
  }

  /// Adds content that is no number.
  mutating func addInvalid(_ content: some Collection<UInt8>, line: Int) {
    if let reason = field.specials.reason(of: content) {
      return addMissing(
        reason == .notInUniverse
          ? ColumnAssembly.notInUniverse : String(decoding: content, as: UTF8.self))
    }
    let sample = String(decoding: content.prefix(40), as: UTF8.self)
    var seen = invalid ?? (0, line, [])
    seen.count += 1
    if seen.samples.count < 5, !seen.samples.contains(sample) { seen.samples.append(sample) }
    invalid = seen
    addMissing(CSProSpecials.invalid)
  }

  /// Adds a text of some bytes; blanks at its end do not count, and nothing but blanks is no text.
  ///
  /// Unsafe inside: the text has `count` bytes at `base`, as the caller has checked.
  mutating func addText(_ base: UnsafePointer<UInt8>, count: Int) {
    var count = count
    while count > 0, base[count - 1] == Byte.space { count -= 1 }
    guard count > 0 else { return addMissing(nil) }
    let text = UnsafeBufferPointer(start: base, count: count)
    if let reason = field.specials.reason(of: text) {
      return addMissing(
        reason == .notInUniverse
          ? ColumnAssembly.notInUniverse : String(decoding: text, as: UTF8.self))
    }
    codes.append(pool.code(base, count: count))
    reasons.append(0)
  }

  /// Returns the column and says what was noticed.
  func piece(_ log: inout DiagnosticLog) -> ColumnPiece {
    if let invalid {
      log.add(
        LoadDiagnostic(
          .warning,
          "expected a number for “\(field.variable.name)”, found other text, which is missing as "
            + CSProSpecials.invalid, rule: "not-a-number", line: invalid.line,
          column: field.variable.name, count: invalid.count, samples: invalid.samples))
    }
    if lostReasonCount > 0 { log.add(.tooManyReasons(field.variable.name, lostReasonCount)) }
    let reasons = hasReasons ? reasons : nil
    let reasonCodes = hasReasons ? reasonCodes : []
    if field.content == .text {
      return ColumnPiece(.text(codes, pool), reasons: reasons, reasonCodes: reasonCodes)
    }
    return numbers.withUnsafeBufferPointer {
      // Counts of records are integers in every batch.
      ColumnPiece(
        numbers: $0, narrows: narrows || field.content == .occurrence, reasons: reasons,
        reasonCodes: reasonCodes)
    }
  }
}
