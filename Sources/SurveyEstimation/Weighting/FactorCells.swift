internal import Microdata
internal import NumericCore

/// The categorical columns that the terms of a model use, with the cells that they make of the rows.
struct FactorCells {
  private let table: Table
  private(set) var names: [String] = []
  private(set) var indexes: [CategoryIndex] = []

  init(_ table: Table) {
    self.table = table
  }

  /// Returns the number of a column, added when it is new.
  mutating func add(_ name: String) throws -> Int {
    if let known = names.firstIndex(of: name) { return known }
    indexes.append(CategoryIndex(try table.column(name)))
    names.append(name)
    return names.count - 1
  }

  /// Returns the columns that a text crosses with colons.
  mutating func add(crossed text: String) throws -> [Int] {
    let columns = table[text] != nil ? [text] : text.split(separator: ":").map(String.init)
    return try columns.map { try add($0) }
  }

  /// Groups the rows.
  func cells() -> RowCells { RowCells(indexes.map(\.coder), rowCount: table.rowCount) }

  /// A combination of categories that has rows.
  struct Combination {
    /// The category of each factor.
    let levels: [CategoryIndex.Level]
    /// The cells with the combination.
    var cells: [Int]
  }

  /// Returns the combinations of factors that have rows, in the order of their categories.
  func combinations(of factors: [Int], in cells: RowCells) -> [Combination] {
    var cellsOfCodes: [[Int32]: [Int]] = [:]
    for cell in 0..<cells.count {
      let codes = factors.map { cells.levels[$0][cell] }
      if codes.allSatisfy({ $0 >= 0 }) { cellsOfCodes[codes, default: []].append(cell) }
    }
    return cellsOfCodes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { codes, cells in
      Combination(
        levels: zip(factors, codes).map { indexes[$0].levels[Int($1)] }, cells: cells)
    }
  }

  /// Returns the rows that are in no category of a factor.
  func incomplete(_ factor: Int, in cells: RowCells) -> [Int32] {
    let isMissing = cells.levels[factor].map { $0 < 0 }
    guard isMissing.contains(true) else { return [] }
    return cells.codes.indices.filter { isMissing[Int(cells.codes[$0])] }.map { Int32($0) }
  }
}
