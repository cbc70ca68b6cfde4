internal import Microdata

/// A design variable as integers that are equal where its values are.
struct DesignKey: Sendable {
  let name: String
  let values: [Int32]
  let column: Column

  /// Reads a design variable.
  ///
  /// - Throws: `EstimationError` with code `missingDesignValue`, naming rows.
  init(_ column: Column) throws {
    try DesignKey.requireComplete(column, as: "A design variable")
    name = column.name
    self.column = column
    switch column.storage {
    case .int32(let values), .date(let values), .category(let values, _):
      self.values = values
    case .double, .int64, .bool, .dateTime:
      values = CategoryIndex(column).rowCodes
    }
  }

  /// A key made by the library: dense codes for each row.
  init(name: String, codes: [Int32], of column: Column) {
    self.name = name
    values = codes
    self.column = column
  }

  /// The value of a row as text, with its label when there is one.
  func text(at row: Int) -> String {
    let code = column.text(at: row) ?? "missing"
    return column.valueLabels.label(of: code).map { "\(code) (\($0))" } ?? code
  }

  /// Refuses a design variable with missing values.
  static func requireComplete(_ column: Column, as role: String) throws {
    guard column.missingCount > 0 else { return }
    let rows = (0..<column.count).lazy.filter { column.isMissing(at: $0) }.prefix(5)
    let list = rows.map { String($0 + 1) }.joined(separator: ", ")
    let more = column.missingCount > 5 ? " and \(column.missingCount - 5) more" : ""
    throw EstimationError(
      .missingDesignValue,
      "\(role), “\(column.name)”, is missing in \(column.missingCount) of \(column.count) rows: "
        + "row \(list)\(more).",
      hint: "Every row needs a place in the design: complete the variable, or use a table without "
        + "these rows if they are not part of the sample.")
  }
}
