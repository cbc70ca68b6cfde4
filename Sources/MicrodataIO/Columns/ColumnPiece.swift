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

  private static func narrowed(_ numbers: UnsafeBufferPointer<Double>) -> Values {
    var (low, high) = (Double.infinity, -Double.infinity)
    var isWhole = true
    for x in numbers {
      // The conversion is exact up to 2⁵³, and an integer converted back is itself.
      let inRange = abs(x) <= 0x1p53
      let whole = inRange && Double(Int64(inRange ? x : 0)) == x
      isWhole = isWhole && (whole || x != x)
      low = x < low ? x : low
      high = x > high ? x : high
    }
    guard isWhole else { return .double(Array(numbers)) }
    guard low <= high else { return .none(count: numbers.count) }
    if low > -128, high <= 127 { return .int8(numbers.map { $0 != $0 ? .min : Int8($0) }) }
    if low > -32768, high <= 32767 { return .int16(numbers.map { $0 != $0 ? .min : Int16($0) }) }
    if low > -2_147_483_648, high <= 2_147_483_647 {
      return .int32(numbers.map { $0 != $0 ? .min : Int32($0) })
    }
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
