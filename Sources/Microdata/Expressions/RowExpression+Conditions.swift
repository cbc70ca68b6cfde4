extension RowExpression.Node {
  /// The truth values of a condition: 1, 0, or 2 for missing.
  func booleans(in table: Table) throws -> [UInt8] {
    switch self {
    case .unary(.not, let a): return try a.booleans(in: table).map { $0 == 2 ? 2 : 1 - $0 }
    case .and(let a, let b):
      let (left, right) = (try a.booleans(in: table), try b.booleans(in: table))
      return left.indices.map { row in
        let (x, y) = (left[row], right[row])
        return x == 0 || y == 0 ? 0 : max(x, y)
      }
    case .or(let a, let b):
      let (left, right) = (try a.booleans(in: table), try b.booleans(in: table))
      return left.indices.map { row in
        let (x, y) = (left[row], right[row])
        return x == 1 || y == 1 ? 1 : max(x, y)
      }
    case .isMissing(let a): return try a.missingness(in: table)
    case .comparison(let operation, let a, let b): return try compare(operation, a, b, in: table)
    case .isIn(let a, let list): return try membership(of: a, list, in: table)
    case .between(let a, let low, let high):
      return try Self.and(
        RowExpression.Node.comparison(.greaterOrEqual, a, low),
        RowExpression.Node.comparison(.lessOrEqual, a, high)
      ).booleans(in: table)
    case .conditional, .column, .boolean, .number, .text, .unary, .arithmetic, .extreme:
      switch try values(in: table) {
      case .booleans(let values): return values
      case .numbers(let values): return values.map { $0.isNaN ? 2 : $0 == 0 ? 0 : 1 }
      default: preconditionFailure("checked to be a condition")
      }
    }
  }

  private func missingness(in table: Table) throws -> [UInt8] {
    switch try values(in: table) {
    case .numbers(let values): values.map { $0.isNaN ? 1 : 0 }
    case .integers(let values): values.map { $0 == .min ? 1 : 0 }
    case .booleans(let values): values.map { $0 > 1 ? 1 : 0 }
    case .texts(let codes, _): codes.map { $0 < 0 ? 1 : 0 }
    case .constant(let value): Array(repeating: value.isNaN ? 1 : 0, count: table.rowCount)
    case .constantText: Array(repeating: 0, count: table.rowCount)
    }
  }

  private func compare(
    _ operation: RowExpression.ComparisonOperator, _ a: RowExpression.Node,
    _ b: RowExpression.Node, in table: Table
  ) throws -> [UInt8] {
    let kinds = (try a.kind(in: table), try b.kind(in: table))
    if kinds.0 == .text, kinds.1 == .text {
      return try compareText(equal: operation == .equal, a, b, in: table)
    }
    if case .integers(let values) = try a.values(in: table), case .number(let bound) = b {
      if let whole = Int32(exactly: bound), whole > .min {
        return operation.compare(values, with: whole)
      }
      return operation.withFunction { test in
        values.map { $0 == .min ? 2 : test(Double($0), bound) ? 1 : 0 }
      }
    }
    let (left, right) = (try a.numbers(in: table), try b.numbers(in: table))
    return operation.withFunction { test in
      (0..<table.rowCount).map { row in
        let (x, y) = (left.number(at: row), right.number(at: row))
        return x.isNaN || y.isNaN ? 2 : test(x, y) ? 1 : 0
      }
    }
  }

  private func compareText(
    equal: Bool, _ a: RowExpression.Node, _ b: RowExpression.Node, in table: Table
  ) throws -> [UInt8] {
    let same: UInt8 = equal ? 1 : 0
    switch (try a.values(in: table), try b.values(in: table)) {
    case (.texts(let codes, let levels), .constantText(let text)),
      (.constantText(let text), .texts(let codes, let levels)):
      let answer = levels.map { $0 == text ? same : 1 - same }
      return codes.map { $0 < 0 ? 2 : answer[Int($0)] }
    default:
      let (left, right) = (try a.texts(in: table), try b.texts(in: table))
      let position = Dictionary(
        left.levels.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
      let map = right.levels.map { position[$0] ?? -2 }
      return left.codes.indices.map { row in
        let (x, y) = (left.codes[row], right.codes[row])
        return x < 0 || y < 0 ? 2 : map[Int(y)] == x ? same : 1 - same
      }
    }
  }

  private func membership(
    of a: RowExpression.Node, _ list: [RowExpression.Node], in table: Table
  ) throws -> [UInt8] {
    let literals = list.compactMap { part -> Double? in
      if case .number(let value) = part { return value }
      return nil
    }
    let texts = list.compactMap { part -> String? in
      if case .text(let text) = part { return text }
      return nil
    }
    if literals.count == list.count {
      let set = Set(literals)
      let small = literals.compactMap { Int(exactly: $0) }.filter { (0..<64).contains($0) }
      if small.count == literals.count, case .integers(let values) = try a.values(in: table) {
        let bits = small.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        return values.map { value in
          value == .min ? 2 : value >= 0 && value < 64 ? UInt8(bits >> UInt64(value) & 1) : 0
        }
      }
      return try a.numbers(in: table).membership(in: set, rows: table.rowCount)
    }
    if texts.count == list.count, case .texts(let codes, let levels) = try a.values(in: table) {
      let set = Set(texts)
      let answer = levels.map { set.contains($0) ? UInt8(1) : 0 }
      return codes.map { $0 < 0 ? 2 : answer[Int($0)] }
    }
    var result = try compare(.equal, a, list[0], in: table)
    for part in list.dropFirst() {
      let next = try compare(.equal, a, part, in: table)
      for row in result.indices {
        result[row] = result[row] == 1 || next[row] == 1 ? 1 : max(result[row], next[row])
      }
    }
    return result
  }
}

extension RowExpression.Values {
  func membership(in set: Set<Double>, rows: Int) -> [UInt8] {
    (0..<rows).map { row in
      let value = number(at: row)
      return value.isNaN ? 2 : set.contains(value) ? 1 : 0
    }
  }
}

extension RowExpression.ComparisonOperator {
  /// Compares whole numbers with one: each comparison is a loop of its own.
  fileprivate func compare(_ values: [Int32], with bound: Int32) -> [UInt8] {
    @inline(__always) func each(_ test: (Int32) -> Bool) -> [UInt8] {
      values.map { $0 == .min ? 2 : test($0) ? 1 : 0 }
    }
    return switch self {
    case .equal: each { $0 == bound }
    case .notEqual: each { $0 != bound }
    case .less: each { $0 < bound }
    case .lessOrEqual: each { $0 <= bound }
    case .greater: each { $0 > bound }
    case .greaterOrEqual: each { $0 >= bound }
    }
  }

  /// Chooses the comparison outside of the loop over rows.
  func withFunction<Result>(_ body: ((Double, Double) -> Bool) -> Result) -> Result {
    switch self {
    case .equal: body { $0 == $1 }
    case .notEqual: body { $0 != $1 }
    case .less: body { $0 < $1 }
    case .lessOrEqual: body { $0 <= $1 }
    case .greater: body { $0 > $1 }
    case .greaterOrEqual: body { $0 >= $1 }
    }
  }
}
