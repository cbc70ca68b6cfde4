internal import Microdata

/// The values of a field in the rows of a block, as they are decoded.
struct FieldColumn {
  /// What values are decoded to: the first that holds all so far.
  private enum Mode { case integers, longs, doubles, texts }

  private let plan: FieldPlan
  private var mode: Mode
  private var integers: [Int32] = []
  private var longs: [Int64] = []
  private var doubles: [Double] = []
  private var codes: [Int32] = []
  private var pool: BytePool
  private var reasons: [UInt8]?
  private var reasonCodes: [String] = []
  private let rowCount: Int
  /// The number of values that are no numbers, with some of them and the line of the first.
  private(set) var unreadable = (count: 0, samples: [String](), line: 0)
  /// The number of missing values whose reason is one too many for a byte.
  private(set) var lostReasonCount = 0

  init(_ plan: FieldPlan, rowCount: Int, seed: UInt64) {
    self.plan = plan
    self.rowCount = rowCount
    pool = BytePool(seed: seed)
    if plan.isText {
      mode = .texts
      codes = [Int32](repeating: -1, count: rowCount)
    } else if plan.decimals > 0 {
      mode = .doubles
      doubles = [Double](repeating: .nan, count: rowCount)
    } else if plan.width <= 9 {
      mode = .integers
      integers = [Int32](repeating: .min, count: rowCount)
    } else {
      mode = .longs
      longs = [Int64](repeating: .min, count: rowCount)
    }
  }

  // MARK: - Decoding

  /// Decodes some rows.
  mutating func decode(_ rows: Range<Int>, _ lines: FixedWidthBlock) {
    var row = rows.lowerBound
    while row < rows.upperBound {
      let rest = row..<rows.upperBound
      switch mode {
      case .integers: row = decodeIntegers(rest, lines)
      case .longs: row = decodeLongs(rest, lines)
      case .doubles: row = decodeDoubles(rest, lines)
      case .texts: row = decodeTexts(rest, lines)
      }
    }
  }

  private mutating func decodeIntegers(_ rows: Range<Int>, _ lines: FixedWidthBlock) -> Int {
    for row in rows {
      let found =
        lines.whole(row, plan).map { NumberField.read($0, count: plan.width) } ?? NumberField.other
      if found >= 0 {
        integers[row] = Int32(truncatingIfNeeded: found)
      } else if found == NumberField.other {
        setSlowly(row, lines)
        if mode != .integers { return row + 1 }
      }
    }
    return rows.upperBound
  }

  private mutating func decodeLongs(_ rows: Range<Int>, _ lines: FixedWidthBlock) -> Int {
    for row in rows {
      let found =
        plan.width > 16
        ? NumberField.other
        : lines.whole(row, plan).map { NumberField.read($0, count: plan.width) }
          ?? NumberField.other
      if found >= 0 {
        longs[row] = found
      } else if found == NumberField.other {
        setSlowly(row, lines)
        if mode != .longs { return row + 1 }
      }
    }
    return rows.upperBound
  }

  private mutating func decodeDoubles(_ rows: Range<Int>, _ lines: FixedWidthBlock) -> Int {
    // Up to 15 digits the quotient is the nearest double.
    let isShort = plan.width <= 15
    let divisor = Self.powers[plan.decimals]
    for row in rows {
      let found =
        isShort
        ? lines.whole(row, plan).map { NumberField.read($0, count: plan.width) }
          ?? NumberField.other
        : NumberField.other
      if found >= 0 {
        doubles[row] = Double(found) / divisor
      } else if found == NumberField.other {
        setSlowly(row, lines)
      }
    }
    return rows.upperBound
  }

  private mutating func decodeTexts(_ rows: Range<Int>, _ lines: FixedWidthBlock) -> Int {
    for row in rows {
      guard let field = lines.content(row, plan), let base = field.baseAddress else { continue }
      var (start, end) = (0, field.count)
      // Safe: both stay within the field. Zeros are what some programs fill fields with.
      while end > start, base[end - 1] == 0x20 || base[end - 1] == 0 { end -= 1 }
      while start < end, base[start] == 0x20 { start += 1 }
      guard start < end else { continue }
      if plan.periodIsMissing, end - start == 1, base[start] == Byte.point { continue }
      codes[row] = pool.code(base + start, count: end - start)
    }
    return rows.upperBound
  }

  /// Decodes a field that is not blanks and digits only, or not wholly in its line.
  @inline(never)
  private mutating func setSlowly(_ row: Int, _ lines: FixedWidthBlock) {
    guard let field = lines.content(row, plan), let base = field.baseAddress else { return }
    if mode == .longs, let value = Self.wholeNumber(field) {
      longs[row] = value
      return
    }
    switch DecimalField.read(base, count: field.count, decimals: plan.decimals) {
    case .blank: return
    case .number(let value): set(row, value)
    case .other:
      let text = Self.trimmed(field)
      if text.isEmpty || text == "." { return }
      if let code = Self.specialMissing(text) {
        setReason(row, code)
      } else if let value = Self.scientific(text) {
        set(row, value)
      } else {
        if unreadable.count == 0 { unreadable.line = lines.line(row, plan) }
        unreadable.count += 1
        if unreadable.samples.count < 5, !unreadable.samples.contains(text) {
          unreadable.samples.append(String(text.prefix(40)))
        }
      }
    }
  }

  private mutating func set(_ row: Int, _ value: Double) {
    // The piece is as narrow as fields of the width are.
    let bound = plan.width <= 2 ? 100.0 : plan.width <= 4 ? 10_000 : 2e9
    if mode == .integers, abs(value) < bound, value == value.rounded() {
      integers[row] = Int32(value)
      return
    }
    if mode == .longs, abs(value) < 0x1p53, value == value.rounded() {
      longs[row] = Int64(value)
      return
    }
    if mode != .doubles { becomeDoubles() }
    doubles[row] = value
  }

  private mutating func becomeDoubles() {
    doubles =
      mode == .integers
      ? integers.map { $0 == .min ? .nan : Double($0) }
      : longs.map { $0 == .min ? .nan : Double($0) }
    (integers, longs, mode) = ([], [], .doubles)
  }

  /// A whole number of any number of digits that fits 64 bits, with blanks around.
  private static func wholeNumber(_ field: UnsafeBufferPointer<UInt8>) -> Int64? {
    let text = field.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
    guard let value = Int64(String(decoding: text, as: UTF8.self)), value != .min else {
      return nil
    }
    return value
  }

  /// The code of a missing value of SAS or Stata, such as `.a`; `nil` for anything else.
  private static func specialMissing(_ text: String) -> String? {
    let scalars = Array(text.lowercased().unicodeScalars)
    guard scalars.count == 2, scalars[0] == ".",
      ("a"..."z").contains(scalars[1]) || scalars[1] == "_"
    else { return nil }
    return "." + String(scalars[1])
  }

  /// The text of a field without blanks and zero bytes at its ends.
  private static func trimmed(_ field: UnsafeBufferPointer<UInt8>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0 }
    let content = field.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(decoding: content, as: UTF8.self)
  }

  private static func scientific(_ text: String) -> Double? {
    guard text.unicodeScalars.allSatisfy({ "0123456789+-.eEdD".unicodeScalars.contains($0) }),
      let value = Double(text.replacing("D", with: "e").replacing("d", with: "e")), value.isFinite
    else { return nil }
    return value
  }

  private static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  // MARK: - Missing values

  private mutating func setReason(_ row: Int, _ code: String) {
    let position = reasonCodes.firstIndex(of: code) ?? reasonCodes.count
    // A column holds 254 reasons; a value with a further one is system-missing.
    guard position < 254 else {
      lostReasonCount += 1
      return
    }
    if position == reasonCodes.count { reasonCodes.append(code) }
    if reasons == nil { reasons = [UInt8](repeating: 0, count: rowCount) }
    reasons?[row] = UInt8(position + 1)
  }

  private mutating func markMissing() {
    switch mode {
    case .integers:
      for row in 0..<rowCount where integers[row] != .min && plan.isMissing(Double(integers[row])) {
        setReason(row, String(integers[row]))
        integers[row] = .min
      }
    case .longs:
      for row in 0..<rowCount where longs[row] != .min && plan.isMissing(Double(longs[row])) {
        setReason(row, String(longs[row]))
        longs[row] = .min
      }
    case .doubles:
      for row in 0..<rowCount where plan.isMissing(doubles[row]) {
        setReason(row, CodeText.of(doubles[row]))
        doubles[row] = .nan
      }
    case .texts:
      let missing = (0..<pool.count).map { code -> String? in
        guard let text = String(validating: pool[code], as: UTF8.self) else { return nil }
        return plan.isMissing(text) ? text : nil
      }
      guard missing.contains(where: { $0 != nil }) else { return }
      for row in 0..<rowCount where codes[row] >= 0 {
        guard let text = missing[Int(codes[row])] else { continue }
        setReason(row, text)
        codes[row] = -1
      }
    }
  }

  // MARK: - The piece

  /// The decoded values.
  ///
  /// - Parameter narrows: Whether whole numbers among doubles become integers.
  mutating func piece(narrows: Bool) -> ColumnPiece {
    if plan.hasMissing { markMissing() }
    let values: ColumnPiece.Values
    switch mode {
    case .integers:
      values =
        plan.width <= 2
        ? .int8(integers.map { $0 == .min ? .min : Int8(truncatingIfNeeded: $0) })
        : plan.width <= 4
          ? .int16(integers.map { $0 == .min ? .min : Int16(truncatingIfNeeded: $0) })
          : .int32(integers)
    case .longs:
      let fits = longs.allSatisfy { $0 == .min || abs($0) < 2_000_000_000 }
      values =
        fits
        ? .int32(longs.map { $0 == .min ? .min : Int32(truncatingIfNeeded: $0) }) : .int64(longs)
    case .doubles:
      return doubles.withUnsafeBufferPointer {
        ColumnPiece(numbers: $0, narrows: narrows, reasons: reasons, reasonCodes: reasonCodes)
      }
    case .texts: values = .text(codes, pool)
    }
    return ColumnPiece(values, reasons: reasons, reasonCodes: reasonCodes)
  }
}
