/// Microdata: variables in columns, one row for each person, household or other unit.
///
/// A table is an immutable value. Copies share their columns, and a subset of the rows shares them too: it
/// gathers a column only when that column is asked for. A subset is for looking at data. Estimates for a
/// part of the population come from a domain of a design, which keeps every sampling unit.
public struct Table: Sendable {
  private let stored: [Column]
  private let positions: [String: Int]
  private let rows: [Int32]?
  /// The number of rows.
  public let rowCount: Int
  /// What the source of the data says of it as a whole.
  public var metadata: TableMetadata

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - columns: Columns of equal length with different names.
  ///   - metadata: What the source of the data says of it as a whole.
  /// - Throws: `MicrodataError` with code `malformedTable`.
  public init(_ columns: [Column], metadata: TableMetadata = TableMetadata()) throws {
    var positions: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      guard positions.updateValue(index, forKey: column.name) == nil else {
        throw MicrodataError(
          .malformedTable, "Two columns are called “\(column.name)”.",
          hint: "Rename one of them; names are case-sensitive.")
      }
      guard column.count == columns[0].count else {
        throw MicrodataError(
          .malformedTable,
          "Column “\(column.name)” has \(column.count) rows, “\(columns[0].name)” has "
            + "\(columns[0].count).")
      }
    }
    let count = columns.first?.count ?? 0
    guard count < Int(Int32.max) else {
      throw MicrodataError(
        .malformedTable, "A table holds at most 2,147,483,646 rows; this one has \(count).")
    }
    self.init(
      stored: columns, positions: positions, rows: nil, rowCount: count, metadata: metadata)
  }

  private init(
    stored: [Column], positions: [String: Int], rows: [Int32]?, rowCount: Int,
    metadata: TableMetadata
  ) {
    self.stored = stored
    self.positions = positions
    self.rows = rows
    self.rowCount = rowCount
    self.metadata = metadata
  }

  /// The names of the columns, in order.
  public var columnNames: [String] { stored.map(\.name) }

  /// All columns, in order.
  public var columns: [Column] { stored.map(resolved) }

  /// Returns the column of a name; `nil` when there is none.
  public subscript(name: String) -> Column? { positions[name].map { resolved(stored[$0]) } }

  /// Returns the column of a name.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn`, which suggests the nearest name.
  public func column(_ name: String) throws -> Column {
    if let column = self[name] { return column }
    let suggestion = Spelling.nearest(to: name, among: columnNames)
    throw MicrodataError(
      .unknownColumn, "There is no column “\(name)”.",
      hint: suggestion.map { "Did you mean “\($0)”?" }
        ?? "The columns are: \(Spelling.list(columnNames, most: 30)).")
  }

  /// Returns the table with more columns, in place of those with the same names.
  ///
  /// - Throws: `MicrodataError` with code `malformedTable` when lengths differ.
  public func adding(_ columns: [Column]) throws -> Table {
    var all = self.columns
    for column in columns {
      if let index = all.firstIndex(where: { $0.name == column.name }) {
        all[index] = column
      } else {
        all.append(column)
      }
    }
    return try Table(all, metadata: metadata)
  }

  /// Returns the table with only some of its columns, in the order given.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn`.
  public func selecting(_ names: [String]) throws -> Table {
    try Table(names.map { try column($0) }, metadata: metadata)
  }

  /// Returns a table of some rows, in the order given, that shares the columns of this one.
  ///
  /// - Parameter chosen: Row numbers from 0; a number may occur more than once.
  public func subset(rows chosen: [Int]) -> Table {
    let base = chosen.map { row -> Int32 in
      precondition((0..<rowCount).contains(row), "there is no row \(row)")
      return rows?[row] ?? Int32(row)
    }
    return Table(
      stored: stored, positions: positions, rows: base, rowCount: chosen.count, metadata: metadata)
  }

  /// Returns a table of the rows for which a condition is true.
  ///
  /// - Throws: `MicrodataError` when the condition does not fit the table.
  public func subset(where condition: RowExpression) throws -> Table {
    let mask = try condition.mask(in: self)
    return subset(rows: mask.indices.filter { mask[$0] == 1 })
  }

  private func resolved(_ column: Column) -> Column { rows.map(column.gathered) ?? column }
}
