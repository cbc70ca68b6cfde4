internal import Microdata

/// What all the values of a column are, as far as it decides the type of the column.
struct ColumnFacts: Sendable {
  var missing = 0
  /// Texts of no characters, in quotes or where an empty field is not missing.
  var empty = 0
  var integers = 0
  /// Integers that do not fit 32 bits, without those that do not fit 64; these count as integers.
  var longIntegers = 0
  var bigIntegers = 0
  /// How often the least integer of 64 bits occurs, which is also the mark of a missing value.
  var leastIntegers = 0
  var decimals = 0
  var withLeadingZero = 0
  var nonFinite = 0
  var booleans = 0
  var dates = 0
  var texts = 0
  /// The first rows with a value that is not a number, and with one that is not finite.
  var firstOther: Int?
  var firstNonFinite: Int?

  /// The values that are numbers.
  var numbers: Int { integers + bigIntegers + decimals }
  /// The values that are neither missing nor empty, nor infinite or NaN.
  var values: Int { numbers + others }
  /// The values that are not numbers.
  var others: Int { booleans + dates + texts }

  /// Counts a value, which some rows may share.
  mutating func add(_ value: ValueClass, row: Int, count: Int = 1) {
    switch value {
    case .empty: empty += count
    case .integer(let number, let hasLeadingZero):
      integers += count
      if number <= Int64(Int32.min) || number > Int64(Int32.max) { longIntegers += count }
      if number == .min { leastIntegers += count }
      if hasLeadingZero { withLeadingZero += count }
    case .bigInteger(let hasLeadingZero):
      bigIntegers += count
      if hasLeadingZero { withLeadingZero += count }
    case .decimal(_, let hasLeadingZero):
      decimals += count
      if hasLeadingZero { withLeadingZero += count }
    case .nonFinite:
      nonFinite += count
      firstNonFinite = min(firstNonFinite ?? row, row)
    case .boolean:
      booleans += count
      firstOther = min(firstOther ?? row, row)
    case .date:
      dates += count
      firstOther = min(firstOther ?? row, row)
    case .text:
      texts += count
      firstOther = min(firstOther ?? row, row)
    }
  }

  /// Adds what is known of other rows.
  mutating func merge(_ other: ColumnFacts) {
    missing += other.missing
    empty += other.empty
    integers += other.integers
    longIntegers += other.longIntegers
    bigIntegers += other.bigIntegers
    leastIntegers += other.leastIntegers
    decimals += other.decimals
    withLeadingZero += other.withLeadingZero
    nonFinite += other.nonFinite
    booleans += other.booleans
    dates += other.dates
    texts += other.texts
    firstOther = [firstOther, other.firstOther].compactMap { $0 }.min()
    firstNonFinite = [firstNonFinite, other.firstNonFinite].compactMap { $0 }.min()
  }
}

/// How a column is stored.
enum ColumnKind: UInt8, Sendable {
  /// Not read.
  case skipped
  case int32
  case int64
  case double
  case boolean
  case date
  case text
}

extension ColumnFacts {
  /// What the facts make of a column.
  enum Verdict: Equatable {
    case kind(ColumnKind)
    /// Mostly numbers, but not all.
    case mixed
    /// Numbers, and infinities or NaN.
    case nonFinite
  }

  /// Returns the type that all values fit.
  func verdict(_ options: CSVOptions) -> Verdict {
    if options.leadingZeros == .asText, withLeadingZero > 0 { return .kind(.text) }
    if others > 0 {
      if booleans == values, nonFinite == 0 { return .kind(.boolean) }
      if dates == values, nonFinite == 0 { return .kind(.date) }
      let isMixed = options.typeConflict == .error && 2 * numbers > values + nonFinite
      return isMixed ? .mixed : .kind(.text)
    }
    if numbers == 0 { return .kind(nonFinite + empty > 0 ? .text : .double) }
    if decimals == 0, bigIntegers > 0 { return .kind(.text) }
    if nonFinite > 0, options.nonFinite == .reject { return .nonFinite }
    if decimals > 0 { return .kind(.double) }
    if longIntegers == 0 { return .kind(.int32) }
    let hasMissing = missing + empty + nonFinite > 0
    return .kind(leastIntegers > 0 && hasMissing ? .text : .int64)
  }
}
