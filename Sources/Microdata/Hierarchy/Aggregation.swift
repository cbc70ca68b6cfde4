/// A number or value made of the rows of a group, such as the income of a household from those of its members.
public struct Aggregation: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case count, sum, mean, minimum, maximum, first, any, all }

  /// The name of the column that it makes.
  public let name: String
  let kind: Kind
  let expression: RowExpression
  let condition: RowExpression?

  private init(
    _ kind: Kind, _ expression: RowExpression, _ name: String, _ condition: RowExpression?
  ) {
    (self.kind, self.expression) = (kind, expression)
    (self.name, self.condition) = (name, condition)
  }

  /// The number of rows, or of those for which a condition is true.
  public static func count(as name: String, where condition: RowExpression? = nil) -> Aggregation {
    Aggregation(.count, 1, name, condition)
  }

  /// The sum of the values that are not missing; missing when all are, 0 when there are no rows.
  public static func sum(
    _ expression: RowExpression, as name: String, where condition: RowExpression? = nil
  ) -> Aggregation {
    Aggregation(.sum, expression, name, condition)
  }

  /// The mean of the values that are not missing; missing when there are none.
  public static func mean(
    _ expression: RowExpression, as name: String, where condition: RowExpression? = nil
  ) -> Aggregation {
    Aggregation(.mean, expression, name, condition)
  }

  /// The least of the values that are not missing; missing when there are none.
  public static func minimum(
    _ expression: RowExpression, as name: String, where condition: RowExpression? = nil
  ) -> Aggregation {
    Aggregation(.minimum, expression, name, condition)
  }

  /// The greatest of the values that are not missing; missing when there are none.
  public static func maximum(
    _ expression: RowExpression, as name: String, where condition: RowExpression? = nil
  ) -> Aggregation {
    Aggregation(.maximum, expression, name, condition)
  }

  /// The value of the first row, missing or not, such as that of the head: `where: column("relation") == 1`.
  public static func first(
    _ expression: RowExpression, as name: String, where condition: RowExpression? = nil
  ) -> Aggregation {
    Aggregation(.first, expression, name, condition)
  }

  /// Whether something is true for a row at least; missing when it is true for none and not known for some.
  public static func any(_ test: RowExpression, as name: String) -> Aggregation {
    Aggregation(.any, test, name, nil)
  }

  /// Whether something is true for all rows; missing when it is false for none and not known for some.
  public static func all(_ test: RowExpression, as name: String) -> Aggregation {
    Aggregation(.all, test, name, nil)
  }
}

extension Table {
  /// Returns a table with a row for each combination of keys, such as households of a table of persons.
  ///
  /// Groups are in order of their first rows. Rows that miss a value of a key are in no group.
  ///
  /// - Parameters:
  ///   - keys: The variables that say which group a row is in.
  ///   - aggregations: What to make of the rows of a group.
  /// - Throws: `MicrodataError` with code `unknownColumn`, `expressionType` or `malformedTable`.
  public func aggregated(by keys: [String], _ aggregations: [Aggregation]) throws -> Table {
    let index = try KeyCodes(self, by: keys)
    var firstRows = [Int32](repeating: -1, count: index.count)
    for (row, code) in index.codes.enumerated() where code >= 0 && firstRows[code] < 0 {
      firstRows[code] = Int32(row)
    }
    let columns = try keys.map { try column($0).gathered(firstRows) }
    let made = try aggregations.map { try $0.column(of: self, groups: index.codes, index.count) }
    return try Table(columns + made, metadata: metadata)
  }
}

extension Aggregation {
  /// The column of all groups.
  fileprivate func column(of table: Table, groups: [Int], _ count: Int) throws -> Column {
    var groups = groups
    if let condition {
      for (row, value) in try condition.mask(in: table).enumerated() where value != 1 {
        groups[row] = -1
      }
    }
    switch kind {
    case .count:
      var counts = [Int32](repeating: 0, count: count)
      for group in groups where group >= 0 { counts[group] += 1 }
      return Column(name: name, storage: .int32(counts))
    case .first:
      var rows = [Int32](repeating: -1, count: count)
      for (row, group) in groups.enumerated() where group >= 0 && rows[group] < 0 {
        rows[group] = Int32(row)
      }
      let source =
        try expression.columnName.map { try table.column($0) }
        ?? expression.evaluated(as: name, in: table)
      return source.gatheredOrMissing(rows).renamed(name)
    case .any, .all: return try test(table, groups, count)
    case .sum, .mean, .minimum, .maximum: return try numbers(table, groups, count)
    }
  }

  private func test(_ table: Table, _ groups: [Int], _ count: Int) throws -> Column {
    let decisive: UInt8 = kind == .any ? 1 : 0
    var results = [UInt8](repeating: 1 - decisive, count: count)
    for (row, value) in try expression.mask(in: table).enumerated() where groups[row] >= 0 {
      let group = groups[row]
      if value == decisive {
        results[group] = decisive
      } else if value == 2, results[group] != decisive {
        results[group] = 2
      }
    }
    return Column(name: name, storage: .bool(results))
  }

  private func numbers(_ table: Table, _ groups: [Int], _ count: Int) throws -> Column {
    let values = try expression.evaluated(as: name, in: table)
    guard values.isNumeric else {
      throw MicrodataError(
        .expressionType,
        "“\(expression)” is text, of which there is no sum, mean, least or greatest."
      )
    }
    var (results, errors) = (
      [Double](repeating: 0, count: count), [Double](repeating: 0, count: count)
    )
    var (known, rows) = ([Int](repeating: 0, count: count), [Int](repeating: 0, count: count))
    for (row, group) in groups.enumerated() where group >= 0 {
      rows[group] += 1
      guard let value = values.number(at: row) else { continue }
      known[group] += 1
      switch kind {
      case .minimum: results[group] = known[group] == 1 ? value : min(results[group], value)
      case .maximum: results[group] = known[group] == 1 ? value : max(results[group], value)
      default:
        // What rounding takes from the sum is added at the end (Neumaier 1974).
        let sum = results[group] + value
        errors[group] +=
          abs(results[group]) >= abs(value)
          ? (results[group] - sum) + value : (value - sum) + results[group]
        results[group] = sum
      }
    }
    for group in 0..<count {
      let isEmptySum = kind == .sum && rows[group] == 0
      guard known[group] > 0 || isEmptySum else {
        results[group] = .nan
        continue
      }
      if kind == .sum || kind == .mean, errors[group].isFinite { results[group] += errors[group] }
      if kind == .mean { results[group] /= Double(known[group]) }
    }
    return Column(name: name, storage: .double(results))
  }
}
