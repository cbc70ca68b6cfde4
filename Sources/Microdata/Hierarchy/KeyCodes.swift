/// Numbers for the combinations of values that rows have in some columns, in order of first appearance.
///
/// A table is numbered first; rows of another table then get the number of the same combination.
struct KeyCodes {
  /// The values of a column that have numbers.
  private enum Level {
    case whole([Int64: Int])
    case numbers([Double: Int])
    case texts([String: Int])
  }

  private let names: [String]
  private var levels: [Level] = []
  /// For each column but the first, the numbers of pairs of a number so far and a value.
  private var pairs: [[Pair: Int]] = []
  /// The number of each row; −1 where a value is missing.
  private(set) var codes: [Int] = []
  /// How many combinations there are.
  private(set) var count = 0

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Numbers the rows of a table.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn` or `malformedTable`.
  init(_ table: Table, by names: [String]) throws {
    guard !names.isEmpty else {
      throw MicrodataError(.malformedTable, "No key variables are given.")
    }
    self.names = names
    for (index, name) in names.enumerated() {
      let column = try table.column(name)
      let (level, found) = Self.numbered(column)
      levels.append(level)
      guard index > 0 else {
        codes = found
        continue
      }
      var known: [Pair: Int] = [:]
      for row in codes.indices {
        guard codes[row] >= 0, found[row] >= 0 else {
          codes[row] = -1
          continue
        }
        let pair = Pair(first: codes[row], second: found[row])
        let code = known[pair] ?? known.count
        if code == known.count { known[pair] = code }
        codes[row] = code
      }
      pairs.append(known)
    }
    count = (codes.max() ?? -1) + 1
  }

  private static func numbered(_ column: Column) -> (Level, [Int]) {
    switch column.storage {
    case .category(let codes, let levels):
      var known: [String: Int] = [:]
      let positions = levels.map { level -> Int in
        let code = known[level] ?? known.count
        known[level] = code
        return code
      }
      return (.texts(known), codes.map { $0 < 0 ? -1 : positions[Int($0)] })
    case .double(let values):
      var known: [Double: Int] = [:]
      let codes = values.map { $0.isNaN ? -1 : number($0, &known) }
      return (.numbers(known), codes)
    default:
      var known: [Int64: Int] = [:]
      let codes = column.wholeValues.map { $0.map { number($0, &known) } ?? -1 }
      return (.whole(known), codes)
    }
  }

  private static func number<Value: Hashable>(_ value: Value, _ known: inout [Value: Int]) -> Int {
    if let code = known[value] { return code }
    let code = known.count
    known[value] = code
    return code
  }

  /// The numbers of the rows of another table; −1 for a combination that this one does not have.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn` or `typeConflict`.
  func codes(of table: Table) throws -> [Int] {
    var result: [Int] = []
    for (index, name) in names.enumerated() {
      let found = try lookedUp(try table.column(name), levels[index])
      guard index > 0 else {
        result = found
        continue
      }
      let known = pairs[index - 1]
      for row in result.indices {
        guard result[row] >= 0, found[row] >= 0 else {
          result[row] = -1
          continue
        }
        result[row] = known[Pair(first: result[row], second: found[row])] ?? -1
      }
    }
    return result
  }

  private func lookedUp(_ column: Column, _ level: Level) throws -> [Int] {
    switch (level, column.storage) {
    case (.texts(let known), .category(let codes, let levels)):
      let positions = levels.map { known[$0] ?? -1 }
      return codes.map { $0 < 0 ? -1 : positions[Int($0)] }
    case (.texts, _), (_, .category):
      throw MicrodataError(
        .typeConflict, "The key “\(column.name)” is text in one table and numbers in the other.",
        hint: "Read it as text, or as numbers, from both files.")
    case (.numbers(let known), _):
      return (0..<column.count).map { row in column.number(at: row).flatMap { known[$0] } ?? -1 }
    case (.whole(let known), .double(let values)):
      return values.map { Int64(exactly: $0).flatMap { known[$0] } ?? -1 }
    case (.whole(let known), _):
      return column.wholeValues.map { $0.flatMap { known[$0] } ?? -1 }
    }
  }
}

extension Column {
  /// The values of a column of whole numbers, dates, times or truth values.
  fileprivate var wholeValues: [Int64?] {
    switch storage {
    case .int32(let values), .date(let values): return values.map { $0 == .min ? nil : Int64($0) }
    case .int64(let values):
      let isComplete = missingCount == 0
      return values.map { $0 == .min && !isComplete ? nil : $0 }
    case .dateTime(let values): return values.map { $0 == .min ? nil : $0 }
    case .bool(let values): return values.map { $0 > 1 ? nil : Int64($0) }
    case .double, .category: return []
    }
  }

  /// Returns the column with its values taken from some rows; −1 for a missing value.
  package func gatheredOrMissing(_ rows: [Int32]) -> Column {
    func pick<Value>(_ values: [Value], _ missing: Value) -> [Value] {
      rows.map { $0 < 0 ? missing : values[Int($0)] }
    }
    let picked: Storage =
      switch storage {
      case .double(let values): .double(pick(values, .nan))
      case .int32(let values): .int32(pick(values, .min))
      case .int64(let values): .int64(pick(values, .min))
      case .category(let codes, let levels): .category(pick(codes, -1), levels: levels)
      case .bool(let values): .bool(pick(values, 2))
      case .date(let values): .date(pick(values, .min))
      case .dateTime(let values): .dateTime(pick(values, .min))
      }
    return Column(
      name: name, storage: picked, label: label, valueLabels: valueLabels, metadata: metadata,
      reasons: reasons.map { MissingReasons(kinds: $0.kinds, codes: pick($0.codes, 0)) })
  }
}
