/// The values of a column in a run of rows, as narrow as they fit.
///
/// Decoders make pieces in parallel; `ColumnAssembly` puts them together.
struct ColumnPiece: Sendable {
  /// The values; a missing one is the least integer, NaN, or code −1.
  enum Values: Sendable {
    /// All values are missing.
    case none(count: Int)
    case int8([Int8])
    case int16([Int16])
    case int32([Int32])
    case int64([Int64])
    case double([Double])
    case text([Int32], BytePool)
  }

  /// The values.
  let values: Values
  /// For each row 0, or one more than the position in `reasonCodes`; `nil` when all missing values are
  /// system-missing.
  var reasons: [UInt8]?
  /// The codes that stand for a reason, such as `-9` or `.a`.
  var reasonCodes: [String] = []

  /// Creates a piece.
  init(_ values: Values, reasons: [UInt8]? = nil, reasonCodes: [String] = []) {
    self.values = values
    self.reasons = reasons
    self.reasonCodes = reasonCodes
  }

  /// Creates a piece of numbers, in the narrowest type that holds them all; NaN is missing.
  ///
  /// - Parameter narrows: Whether whole numbers become integers.
  init(
    numbers: UnsafeBufferPointer<Double>, narrows: Bool = true, reasons: [UInt8]? = nil,
    reasonCodes: [String] = []
  ) {
    self.init(
      narrows ? Self.narrowed(numbers) : .double(Array(numbers)), reasons: reasons,
      reasonCodes: reasonCodes)
  }

  /// 1.5 · 2⁵²: added to a whole number below 2⁵¹, it leaves the number in the low bits of the sum.
  private static let shift = 0x1.8p52

  private static func narrowed(_ numbers: UnsafeBufferPointer<Double>) -> Values {
    guard let base = numbers.baseAddress else { return .none(count: 0) }
    let (count, shift) = (numbers.count, shift)
    // Four at a time: a number is whole and small if adding and subtracting the shift leaves it as it is.
    var low = SIMD4<Double>(repeating: .infinity)
    var high = SIMD4<Double>(repeating: -.infinity)
    var broken = SIMDMask<SIMD4<Int64>>(repeating: false)
    var row = 0
    while row + 4 <= count {
      // Safe: four numbers from `row` on are inside the buffer.
      let x = UnsafeRawPointer(base + row).loadUnaligned(as: SIMD4<Double>.self)
      broken .|= ((x + shift) - shift .!= x) .& (x .== x)
      low.replace(with: x, where: x .< low)
      high.replace(with: x, where: x .> high)
      row += 4
    }
    var (least, greatest) = (low.min(), high.max())
    var isWhole = !any(broken)
    while row < count {
      let x = base[row]
      isWhole = isWhole && ((x + shift) - shift == x || x != x)
      least = x < least ? x : least
      greatest = x > greatest ? x : greatest
      row += 1
    }
    guard least <= greatest else { return .none(count: count) }
    if !isWhole || least < -0x1p50 || greatest > 0x1p50 { return large(numbers) }
    if least > -128, greatest <= 127 { return .int8(packed(numbers)) }
    if least > -32768, greatest <= 32767 { return .int16(packed(numbers)) }
    if least > -2_147_483_648, greatest <= 2_147_483_647 { return .int32(packed(numbers)) }
    return .int64(packed(numbers))
  }

  /// Whole numbers below 2⁵⁰ as integers.
  private static func packed<Value: FixedWidthInteger & SignedInteger>(
    _ numbers: UnsafeBufferPointer<Double>
  ) -> [Value] {
    let shift = shift
    let bias = Int64(bitPattern: shift.bitPattern)
    return [Value](unsafeUninitializedCapacity: numbers.count) { buffer, count in
      for (row, x) in numbers.enumerated() {
        let bits = Int64(bitPattern: (x + shift).bitPattern) &- bias
        buffer.initializeElement(at: row, to: x == x ? Value(truncatingIfNeeded: bits) : .min)
      }
      count = numbers.count
    }
  }

  /// Integers of up to 2⁵³ if all numbers are such, else doubles.
  private static func large(_ numbers: UnsafeBufferPointer<Double>) -> Values {
    let isExact = numbers.allSatisfy { $0 != $0 || ($0 == $0.rounded() && abs($0) <= 0x1p53) }
    guard isExact else { return .double(Array(numbers)) }
    return .int64(numbers.map { $0 != $0 ? .min : Int64($0) })
  }

  /// The number of rows.
  var count: Int {
    switch values {
    case .none(let count): count
    case .int8(let values): values.count
    case .int16(let values): values.count
    case .int32(let values): values.count
    case .int64(let values): values.count
    case .double(let values): values.count
    case .text(let codes, _): codes.count
    }
  }

  /// The bytes of memory that the piece takes.
  var byteCount: Int {
    let width =
      switch values {
      case .none: 0
      case .int8: 1
      case .int16: 2
      case .int32: 4
      case .int64, .double: 8
      case .text(let codes, let pool):
        4 + (codes.isEmpty ? 0 : (pool.bytes.count + 40 * pool.count) / codes.count)
      }
    return count * (width + (reasons == nil ? 0 : 1))
  }
}
