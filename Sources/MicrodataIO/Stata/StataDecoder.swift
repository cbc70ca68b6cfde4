/// Turns rows of a Stata file into pieces of columns.
///
/// Rows have a fixed length, so a column is a walk with a fixed stride; a block is walked in tiles of rows
/// that stay in the cache while all columns pass over them.
struct StataDecoder: Sendable {
  let fields: [StataHeader.Field]
  let rowLength: Int
  let isBigEndian: Bool
  let release: StataRelease
  let longStrings: StataLongStrings
  let narrows: Bool
  /// Which of the fields count leap seconds.
  let countsLeapSeconds: [Bool]

  /// Decodes a block of whole rows.
  ///
  /// Unsafe inside: a block has `rowCount` rows of `rowLength` bytes, and every field ends within a row.
  func decode(_ block: RawBlock) throws -> DecodedBlock {
    let rows = block.rowCount
    precondition(block.buffer.count >= rows * rowLength, "a block has all bytes of its rows")
    let base = UnsafePointer(block.buffer.base)
    let pieces = fields.enumerated().map { index, field -> ColumnPiece in
      let start = base + field.offset
      switch field.type {
      case .byte:
        return integers(start, rows, leastMissing: Int8(StataMissing.leastByte)) { .int8($0) }
      case .int:
        return integers(start, rows, leastMissing: Int16(StataMissing.leastInt)) { .int16($0) }
      case .long:
        return integers(start, rows, leastMissing: StataMissing.leastLong) { .int32($0) }
      case .float, .double: return real(start, rows, field.type, countsLeapSeconds[index])
      case .string(let width): return string(start, rows, width)
      case .longString: return longString(start, rows)
      case .alias: return ColumnPiece(.none(count: rows))
      }
    }
    return DecodedBlock(rowCount: rows, pieces: pieces)
  }

  // MARK: - Integers

  /// Reads integers; those from the least missing one on are missing. Stata has no least integer of a type,
  /// which is the mark of a missing value here.
  private func integers<Value: FixedWidthInteger & SignedInteger>(
    _ start: UnsafePointer<UInt8>, _ rows: Int, leastMissing: Value,
    _ values: ([Value]) -> ColumnPiece.Values
  ) -> ColumnPiece {
    var reasons = StataReasons(rows, release)
    let (stride, swaps) = (rowLength, isBigEndian)
    let least = release.hasExtendedMissing ? leastMissing : .max
    let numbers = [Value](unsafeUninitializedCapacity: rows) { buffer, count in
      for row in 0..<rows {
        let bits = UnsafeRawPointer(start + row &* stride).loadUnaligned(as: Value.self)
        let value = swaps ? Value(bigEndian: bits) : Value(littleEndian: bits)
        if value >= least { reasons.note(row, Int(value) - Int(least)) }
        buffer.initializeElement(at: row, to: value >= least ? .min : value)
      }
      count = rows
    }
    return reasons.piece(values(numbers))
  }

  // MARK: - Floats and doubles

  private func real(
    _ start: UnsafePointer<UInt8>, _ rows: Int, _ type: StataType, _ hasLeapSeconds: Bool
  ) -> ColumnPiece {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: max(1, rows)) { buffer in
      guard let values = buffer.baseAddress else { return ColumnPiece(.none(count: rows)) }
      var reasons = StataReasons(rows, release)
      // Missing values are the numbers from 2¹²⁷ on, and from 2¹⁰²³ on.
      if type == .float {
        let least = Int32(bitPattern: StataMissing.float)
        let hasTags = reals(start, rows, leastMissing: least, into: values)
        let step = Int32(bitPattern: StataMissing.floatStep)
        if hasTags { noteTags(start, rows, leastMissing: least, step: step, &reasons) }
      } else {
        let least = Int64(bitPattern: StataMissing.double)
        let hasTags = reals(start, rows, leastMissing: least, into: values)
        let step = Int64(bitPattern: StataMissing.doubleStep)
        if hasTags { noteTags(start, rows, leastMissing: least, step: step, &reasons) }
      }
      if hasLeapSeconds {
        for row in 0..<rows { values[row] = StataFormat.withoutLeapSeconds(values[row]) }
      }
      let numbers = UnsafeBufferPointer(start: values, count: rows)
      return reasons.piece(ColumnPiece(numbers: numbers, narrows: narrows).values)
    }
  }

  /// Reads numbers, given as their bits; those from the least missing one on are missing. Infinities and NaN are
  /// none in Stata.
  ///
  /// - Returns: Whether some missing value is not `.`.
  // A function of its own keeps the values of the loop in registers.
  @inline(never)
  private func reals<Bits: RealBits>(
    _ start: UnsafePointer<UInt8>, _ rows: Int, leastMissing least: Bits,
    into values: UnsafeMutablePointer<Double>
  ) -> Bool {
    let (stride, swaps, infinity) = (rowLength, isBigEndian, Double.infinity)
    var tagged: Bits = 0
    for row in 0..<rows {
      let bits = UnsafeRawPointer(start + row &* stride).loadUnaligned(as: Bits.self)
      let pattern = swaps ? Bits(bigEndian: bits) : Bits(littleEndian: bits)
      let value = pattern.real
      let isMissing = pattern >= least || !(value > -infinity)
      tagged |= pattern > least ? 1 : 0
      (values + row).initialize(to: isMissing ? .nan : value)
    }
    return tagged != 0
  }

  /// Notes which missing values are not `.`; kinds are so many bits apart.
  private func noteTags<Bits: FixedWidthInteger & SignedInteger>(
    _ start: UnsafePointer<UInt8>, _ rows: Int, leastMissing least: Bits, step: Bits,
    _ reasons: inout StataReasons
  ) {
    for row in 0..<rows {
      let bits = UnsafeRawPointer(start + row * rowLength).loadUnaligned(as: Bits.self)
      let pattern = isBigEndian ? Bits(bigEndian: bits) : Bits(littleEndian: bits)
      if pattern > least { reasons.note(row, Int((pattern - least) / step)) }
    }
  }

  // MARK: - Texts

  private func string(_ start: UnsafePointer<UInt8>, _ rows: Int, _ width: Int) -> ColumnPiece {
    var pool = BytePool()
    var last: (code: Int32, place: UnsafePointer<UInt8>)?
    let codes = (0..<rows).map { row -> Int32 in
      let place = start + row * rowLength
      // Neighbouring rows often have the same text: those of one household, one district.
      if let last, BytePool.isEqual(last.place, place, count: width) { return last.code }
      var length = 0
      while length < width, place[length] != 0 { length += 1 }
      let code = pool.code(place, count: length)
      last = (code, place)
      return code
    }
    return ColumnPiece(.text(codes, pool))
  }

  private func longString(_ start: UnsafePointer<UInt8>, _ rows: Int) -> ColumnPiece {
    var pool = BytePool()
    let variableLength = release.longStringVariableLength
    // Rows that share a text share its code: a long one is looked at once.
    var known: [UInt64: Int32] = [:]
    let codes = (0..<rows).map { row -> Int32 in
      let place = start + row * rowLength
      func number(_ range: Range<Int>) -> UInt64 {
        let bytes = range.map { UInt64(place[$0]) }
        return (isBigEndian ? bytes : bytes.reversed()).reduce(0) { $0 << 8 | $1 }
      }
      let variable = number(0..<variableLength)
      let key = StataLongStrings.key(variable: variable, place: number(variableLength..<8))
      if let code = known[key] { return code }
      let code = longStrings.text(key).map { pool.code($0) } ?? -1
      known[key] = code
      return code
    }
    return ColumnPiece(.text(codes, pool))
  }
}

/// The bits of a number of four or eight bytes, as a signed integer.
private protocol RealBits: FixedWidthInteger & SignedInteger {
  /// The number.
  var real: Double { get }
}

extension Int32: RealBits {
  fileprivate var real: Double { Double(Float(bitPattern: UInt32(bitPattern: self))) }
}

extension Int64: RealBits {
  fileprivate var real: Double { Double(bitPattern: UInt64(bitPattern: self)) }
}

/// Collects why values are missing, when any is for another reason than `.`.
struct StataReasons {
  private let rows: Int
  private let hasTags: Bool
  private var codes: [UInt8]?

  /// Creates a collection for some rows; before release 113 there is one kind only.
  init(_ rows: Int, _ release: StataRelease) {
    self.rows = rows
    hasTags = release.hasExtendedMissing
  }

  /// Notes that a row is missing, of kind 0 for `.`, 1 for `.a` and so on.
  @inline(__always)
  mutating func note(_ row: Int, _ kind: Int) {
    if kind > 0, kind <= 26, hasTags { add(row, UInt8(kind)) }
  }

  private mutating func add(_ row: Int, _ kind: UInt8) {
    var present = codes ?? [UInt8](repeating: 0, count: rows)
    codes = nil
    present[row] = kind
    codes = present
  }

  func piece(_ values: ColumnPiece.Values) -> ColumnPiece {
    ColumnPiece(values, reasons: codes, reasonCodes: codes == nil ? [] : StataMissing.tags)
  }
}
