internal import Foundation

extension RowExpression {
  /// The values of an expression, for all rows or one for all.
  package enum Values: Sendable {
    /// Missing is NaN.
    case numbers([Double])
    /// Missing is `Int32.min`.
    case integers([Int32])
    /// 0, 1, or 2 for missing.
    case booleans([UInt8])
    /// Codes into levels; missing is −1.
    case texts([Int32], levels: [String])
    case constant(Double)
    case constantText(String)
  }

  /// Computes the expression for the rows of a table.
  ///
  /// - Throws: `MicrodataError` when the expression does not fit the table.
  package func values(in table: Table) throws -> Values {
    _ = try kind(in: table)
    return try node.values(in: table)
  }

  /// Computes a condition.
  ///
  /// - Returns: For each row 1 for true, 0 for false, 2 for missing.
  /// - Throws: `MicrodataError` when the expression does not fit the table or is no condition.
  package func mask(in table: Table) throws -> [UInt8] {
    guard try kind(in: table) == .boolean else {
      throw MicrodataError(
        .expressionType, "“\(self)” is not a condition.",
        hint: "A condition is true or false for a row, such as “age >= 15”.")
    }
    return try node.booleans(in: table)
  }

  /// Computes the expression as a column.
  ///
  /// - Throws: `MicrodataError` when the expression does not fit the table.
  public func evaluated(as name: String, in table: Table) throws -> Column {
    let storage: Column.Storage =
      switch try values(in: table) {
      case .numbers(let values): .double(values)
      case .integers(let values): try kind(in: table) == .date ? .date(values) : .int32(values)
      case .booleans(let values): .bool(values)
      case .texts(let codes, let levels): .category(codes, levels: levels)
      case .constant(let value): .double(Array(repeating: value, count: table.rowCount))
      case .constantText(let text):
        .category(Array(repeating: 0, count: table.rowCount), levels: [text])
      }
    return Column(name: name, storage: storage)
  }
}

extension RowExpression.Node {
  typealias Values = RowExpression.Values

  func values(in table: Table) throws -> Values {
    switch self {
    case .column(let name):
      switch try table.column(name).storage {
      case .double(let values): return .numbers(values)
      case .int32(let values), .date(let values): return .integers(values)
      case .int64(let values):
        let complete = try table.column(name).missingCount == 0
        return .numbers(values.map { $0 == .min && !complete ? .nan : Double($0) })
      case .category(let codes, let levels): return .texts(codes, levels: levels)
      case .bool(let values): return .booleans(values)
      case .dateTime(let values):
        // A time is compared and computed with as its day.
        return .integers(
          values.map {
            $0 == .min ? .min : LocalDateTime(millisecondsSinceEpoch: $0).date.daysSinceEpoch
          })
      }
    case .number(let value): return .constant(value)
    case .text(let text): return .constantText(text)
    case .boolean(let value):
      return .booleans(Array(repeating: value ? 1 : 0, count: table.rowCount))
    case .unary(.not, _), .comparison, .and, .or, .isMissing, .isIn, .between:
      return .booleans(try booleans(in: table))
    case .unary(let operation, let a): return try a.numbers(in: table).map(operation.function)
    case .arithmetic(let operation, let a, let b):
      return .combine(
        try a.numbers(in: table), try b.numbers(in: table), rows: table.rowCount,
        operation.function)
    case .extreme(let isMaximum, let list):
      var result = try list[0].numbers(in: table)
      for part in list.dropFirst() {
        let next = try part.numbers(in: table)
        result = .combine(result, next, rows: table.rowCount) { x, y in
          x.isNaN || y.isNaN ? .nan : isMaximum ? max(x, y) : min(x, y)
        }
      }
      return result
    case .conditional(let test, let a, let b):
      return try conditional(test.booleans(in: table), a, b, in: table)
    }
  }

  /// The values as doubles; dates and literals for dates as days.
  func numbers(in table: Table) throws -> Values {
    switch try values(in: table) {
    case .integers(let values): return .numbers(values.map { $0 == .min ? .nan : Double($0) })
    case .booleans(let values): return .numbers(values.map { $0 > 1 ? .nan : Double($0) })
    case .constantText(let text):
      return .constant(CalendarDate(text).map { Double($0.daysSinceEpoch) } ?? .nan)
    case let other: return other
    }
  }

  private func conditional(
    _ test: [UInt8], _ a: RowExpression.Node, _ b: RowExpression.Node, in table: Table
  ) throws -> Values {
    if try a.kind(in: table) == .text, try b.kind(in: table) == .text {
      let (left, right) = (try a.texts(in: table), try b.texts(in: table))
      let offset = Int32(left.levels.count)
      let codes = test.indices.map { row -> Int32 in
        switch test[row] {
        case 1: left.codes[row]
        case 0: right.codes[row] < 0 ? -1 : right.codes[row] + offset
        default: -1
        }
      }
      return Values.texts(codes, levels: left.levels + right.levels).withDistinctLevels
    }
    let (left, right) = (try a.numbers(in: table), try b.numbers(in: table))
    return .numbers(
      test.indices.map { row in
        switch test[row] {
        case 1: left.number(at: row)
        case 0: right.number(at: row)
        default: .nan
        }
      })
  }

  /// The values as text codes for each row.
  func texts(in table: Table) throws -> (codes: [Int32], levels: [String]) {
    switch try values(in: table) {
    case .texts(let codes, let levels): return (codes, levels)
    case .constantText(let text):
      return (Array(repeating: 0, count: table.rowCount), [text])
    default: preconditionFailure("checked to be text")
    }
  }
}

extension RowExpression.Values {
  /// The number of a row.
  func number(at row: Int) -> Double {
    switch self {
    case .numbers(let values): values[row]
    case .constant(let value): value
    default: .nan
    }
  }

  func map(_ function: (Double) -> Double) -> Self {
    switch self {
    case .numbers(let values): .numbers(values.map(function))
    case .constant(let value): .constant(function(value))
    default: self
    }
  }

  static func combine(
    _ a: Self, _ b: Self, rows: Int, _ function: (Double, Double) -> Double
  ) -> Self {
    switch (a, b) {
    case (.numbers(let x), .numbers(let y)): .numbers(x.indices.map { function(x[$0], y[$0]) })
    case (.numbers(let x), .constant(let y)): .numbers(x.map { function($0, y) })
    case (.constant(let x), .numbers(let y)): .numbers(y.map { function(x, $0) })
    case (.constant(let x), .constant(let y)): .constant(function(x, y))
    default: .numbers(Array(repeating: .nan, count: rows))
    }
  }

  /// Two branches may share a text: one level must stand for it.
  var withDistinctLevels: Self {
    guard case .texts(let codes, let levels) = self else { return self }
    var position: [String: Int32] = [:]
    var distinct: [String] = []
    let map = levels.map { level -> Int32 in
      if let code = position[level] { return code }
      position[level] = Int32(distinct.count)
      distinct.append(level)
      return Int32(distinct.count - 1)
    }
    return .texts(codes.map { $0 < 0 ? -1 : map[Int($0)] }, levels: distinct)
  }
}

extension RowExpression.UnaryOperator {
  var function: (Double) -> Double {
    switch self {
    case .negate: { -$0 }
    case .log: { $0 > 0 ? Foundation.log($0) : .nan }
    case .exp: { Self.finite(Foundation.exp($0)) }
    case .sqrt: { $0 >= 0 ? $0.squareRoot() : .nan }
    case .abs: { Swift.abs($0) }
    case .floor: { $0.rounded(.down) }
    case .not: { $0 }
    }
  }

  /// What a double cannot hold is missing: an infinite value would poison every sum.
  static func finite(_ value: Double) -> Double { value.isFinite ? value : .nan }
}

extension RowExpression.ArithmeticOperator {
  var function: (Double, Double) -> Double {
    switch self {
    case .add: { RowExpression.UnaryOperator.finite($0 + $1) }
    case .subtract: { RowExpression.UnaryOperator.finite($0 - $1) }
    case .multiply: { RowExpression.UnaryOperator.finite($0 * $1) }
    case .divide: { $1 == 0 ? .nan : RowExpression.UnaryOperator.finite($0 / $1) }
    }
  }
}
