/// A variable: one value for each row, or the reason why there is none.
///
/// Values are stored by type in one contiguous array. A missing value has a fixed mark in its slot (NaN,
/// the least integer, code −1), so that a computation sees it in the word it has loaded anyway; `validity`
/// gives the same as a bitmap, and `missingKind(at:)` says why a value is missing.
public struct Column: Sendable {
  /// The values, by type.
  package enum Storage: Sendable {
    /// Missing is NaN.
    case double([Double])
    /// Missing is `Int32.min`.
    case int32([Int32])
    /// Missing is `Int64.min`, unless the column has no missing value at all.
    case int64([Int64])
    /// Codes into the levels; missing is −1.
    case category([Int32], levels: [String])
    /// 0, 1, or 2 for missing.
    case bool([UInt8])
    /// Days since 1970-01-01; missing is `Int32.min`.
    case date([Int32])
    /// Milliseconds since 1970-01-01T00:00:00; missing is `Int64.min`.
    case dateTime([Int64])
  }

  /// The type of a column's values.
  public enum ValueType: String, Sendable, Codable {
    /// Double-precision numbers.
    case double
    /// Integers of 32 bits.
    case integer
    /// Integers of 64 bits: identifiers that a double would round.
    case longInteger
    /// Text, stored as codes into its distinct values.
    case text
    /// True or false.
    case boolean
    /// Calendar dates.
    case date
    /// Days with a time of day, without a time zone.
    case dateTime
  }

  /// The name, unique in its table.
  public let name: String
  /// What the variable is, in words.
  public var label: String?
  /// The labels of the values.
  public var valueLabels: ValueLabels
  /// What else the source of the data says of the variable.
  public var metadata: VariableMetadata
  package let storage: Storage
  /// Why each missing value is missing; system-missing where this says nothing.
  package let reasons: MissingReasons?
  /// The number of missing values.
  public let missingCount: Int
  /// The least and greatest value of integer and date columns with any.
  package let integerRange: ClosedRange<Int32>?

  package init(
    name: String, storage: Storage, label: String? = nil,
    valueLabels: ValueLabels = ValueLabels([]),
    metadata: VariableMetadata = VariableMetadata(), reasons: MissingReasons? = nil,
    isComplete: Bool = false
  ) {
    self.name = name
    self.storage = storage
    self.label = label
    self.valueLabels = valueLabels
    self.metadata = metadata
    self.reasons = reasons
    (missingCount, integerRange) = storage.summary(isComplete: isComplete)
  }

  /// The number of rows.
  public var count: Int {
    switch storage {
    case .double(let values): values.count
    case .int32(let values), .date(let values): values.count
    case .int64(let values), .dateTime(let values): values.count
    case .category(let codes, _): codes.count
    case .bool(let values): values.count
    }
  }

  /// The type of the values.
  public var type: ValueType {
    switch storage {
    case .double: .double
    case .int32: .integer
    case .int64: .longInteger
    case .category: .text
    case .bool: .boolean
    case .date: .date
    case .dateTime: .dateTime
    }
  }

  /// Whether the values are numbers or can be computed with as numbers.
  package var isNumeric: Bool { type != .text }

  /// Whether the value of a row is missing, for whatever reason.
  public func isMissing(at row: Int) -> Bool {
    switch storage {
    case .double(let values): values[row].isNaN
    case .int32(let values), .date(let values): values[row] == .min
    case .int64(let values): missingCount > 0 && values[row] == .min
    case .dateTime(let values): values[row] == .min
    case .category(let codes, _): codes[row] < 0
    case .bool(let values): values[row] > 1
    }
  }

  /// A bitmap of the rows with a value: bit `row % 64` of word `row / 64`.
  public var validity: [UInt64] {
    var words = [UInt64](repeating: 0, count: (count + 63) / 64)
    for row in 0..<count where !isMissing(at: row) { words[row / 64] |= 1 << UInt64(row % 64) }
    return words
  }

  /// Why the value of a row is missing; `nil` when it is not.
  public func missingKind(at row: Int) -> MissingKind? {
    guard isMissing(at: row) else { return nil }
    return reasons?.kind(at: row) ?? .system
  }

  /// The value of a row as a number; `nil` when it is missing or text. Dates are days since 1970, times
  /// seconds.
  public func number(at row: Int) -> Double? {
    guard !isMissing(at: row) else { return nil }
    return switch storage {
    case .double(let values): values[row]
    case .int32(let values), .date(let values): Double(values[row])
    case .int64(let values): Double(values[row])
    case .dateTime(let values): Double(values[row]) / 1000
    case .bool(let values): Double(values[row])
    case .category: nil
    }
  }

  /// The value of a row as text, exactly: what a CSV file would hold. `nil` when it is missing.
  public func text(at row: Int) -> String? {
    guard !isMissing(at: row) else { return nil }
    return switch storage {
    case .double(let values): CodeText.of(values[row])
    case .int32(let values): String(values[row])
    case .int64(let values): String(values[row])
    case .category(let codes, let levels): levels[Int(codes[row])]
    case .bool(let values): values[row] == 1 ? "true" : "false"
    case .date(let values): CalendarDate(daysSinceEpoch: values[row]).description
    case .dateTime(let values): LocalDateTime(millisecondsSinceEpoch: values[row]).description
    }
  }

  /// Returns the column under another name.
  public func renamed(_ name: String) -> Column {
    Column(
      name: name, storage: storage, label: label, valueLabels: valueLabels, metadata: metadata,
      reasons: reasons, isComplete: missingCount == 0)
  }

  /// Some rows, for expressions to read: what is known of the whole column counts for them.
  package func slice(_ rows: [Int32]) -> Column {
    Column(
      name: name, slice: storage.gathered(rows), missingCount: missingCount,
      integerRange: integerRange)
  }

  private init(
    name: String, slice: Storage, missingCount: Int, integerRange: ClosedRange<Int32>?
  ) {
    (self.name, storage, self.missingCount, self.integerRange) =
      (name, slice, missingCount, integerRange)
    (label, valueLabels, metadata, reasons) = (nil, ValueLabels([]), VariableMetadata(), nil)
  }

  /// Whether each row has no value.
  package var missingRows: [Bool] {
    if missingCount == 0 { return Array(repeating: false, count: count) }
    return switch storage {
    case .double(let values): values.map(\.isNaN)
    case .int32(let values), .date(let values): values.map { $0 == .min }
    case .int64(let values), .dateTime(let values): values.map { $0 == .min }
    case .category(let codes, _): codes.map { $0 < 0 }
    case .bool(let values): values.map { $0 > 1 }
    }
  }

  /// Returns the column with its values taken from some rows, in their order.
  package func gathered(_ rows: [Int32]) -> Column {
    return Column(
      name: name, storage: storage.gathered(rows), label: label, valueLabels: valueLabels,
      metadata: metadata,
      reasons: reasons?.gathered(rows), isComplete: missingCount == 0)
  }
}

extension Column.Storage {
  /// The values of some rows.
  func gathered(_ rows: [Int32]) -> Self {
    func pick<Value>(_ values: [Value]) -> [Value] { rows.map { values[Int($0)] } }
    return switch self {
    case .double(let values): .double(pick(values))
    case .int32(let values): .int32(pick(values))
    case .int64(let values): .int64(pick(values))
    case .category(let codes, let levels): .category(pick(codes), levels: levels)
    case .bool(let values): .bool(pick(values))
    case .date(let values): .date(pick(values))
    case .dateTime(let values): .dateTime(pick(values))
    }
  }

  /// Counts the missing values and finds the range of integers, in one pass.
  func summary(isComplete: Bool) -> (missing: Int, range: ClosedRange<Int32>?) {
    func integers(_ values: [Int32]) -> (Int, ClosedRange<Int32>?) {
      var missing = 0
      var (low, high) = (Int32.max, Int32.min)
      for value in values {
        missing += value == .min ? 1 : 0
        low = min(low, value == .min ? .max : value)
        high = max(high, value)
      }
      return (missing, low <= high && high > .min ? low...high : nil)
    }
    switch self {
    case .double(let values):
      return (isComplete ? 0 : values.reduce(into: 0) { $0 += $1.isNaN ? 1 : 0 }, nil)
    case .int32(let values), .date(let values): return integers(values)
    case .int64(let values), .dateTime(let values):
      return (isComplete ? 0 : values.reduce(into: 0) { $0 += $1 == .min ? 1 : 0 }, nil)
    case .category(let codes, _):
      return (isComplete ? 0 : codes.reduce(into: 0) { $0 += $1 < 0 ? 1 : 0 }, nil)
    case .bool(let values):
      return (isComplete ? 0 : values.reduce(into: 0) { $0 += $1 > 1 ? 1 : 0 }, nil)
    }
  }
}
