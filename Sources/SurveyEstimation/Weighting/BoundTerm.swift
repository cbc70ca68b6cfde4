internal import Foundation
internal import Microdata
internal import NumericCore

/// What a margin or term is made of.
struct TermShape {
  /// Its name, as the targets have it.
  let name: String
  /// The factors whose combinations are its columns; `nil` for one column.
  let factors: [Int]?
  /// What is summed; `nil` for people.
  let number: String?
  /// Whether a category without a target may be the one that others are compared with.
  let isContrast: Bool
  /// The codes that have targets.
  let codes: Set<CategoryCode>

  /// Reads a name such as `sex`, `sex:region`, `income` or `income by region`.
  init(
    _ name: String, _ terms: [CalibrationTargets.Term], _ table: Table,
    _ factors: inout FactorCells
  ) throws {
    self.name = name
    codes = Set(terms.flatMap(\.totals.keys))
    let isTotal = codes.contains("")
    if isTotal, terms.contains(where: { $0.totals.count > 1 }) {
      throw EstimationError(
        .unmatchedTarget, "“\(name)” has a target without a category besides those with one.")
    }
    if table[name] == nil, name == CalibrationTargets.intercept {
      (self.factors, number, isContrast) = (nil, nil, false)
    } else if isTotal {
      (self.factors, number, isContrast) = (nil, name, false)
    } else if table[name] == nil, let split = name.range(of: " by ") {
      self.factors = try factors.add(crossed: String(name[split.upperBound...]))
      (number, isContrast) = (String(name[..<split.lowerBound]), false)
    } else {
      self.factors = try factors.add(crossed: name)
      number = nil
      isContrast =
        terms.contains(where: \.isContrast) && (!name.contains(":") || table[name] != nil)
    }
  }
}

/// A margin or term bound to columns of a model.
struct BoundTerm {
  let shape: TermShape
  /// The names of its columns.
  let levels: [String]
  /// The rows that cannot be calibrated if they have a weight.
  let incomplete: [(variable: String, rows: [Int32])]
  /// Finds the column of a code.
  private let columnOfCode: [CategoryCode: Int]
  private let columnOfCell: [Int32]
  private let values: [Double]?

  init(_ shape: TermShape, _ factors: FactorCells, _ cells: RowCells, _ table: Table) throws {
    self.shape = shape
    let numbers = try shape.number.map {
      try PreparedVariable(AnalysisVariable(parsing: $0, in: table), in: table).values.finite()
    }
    values = numbers?.values
    var incomplete: [(variable: String, rows: [Int32])] = []
    for factor in shape.factors ?? [] {
      incomplete.append((factors.names[factor], factors.incomplete(factor, in: cells)))
    }
    if let numbers, let number = shape.number { incomplete.append((number, numbers.missing)) }
    self.incomplete = incomplete
    guard let used = shape.factors else {
      levels = [shape.number.map { "the total of \($0)" } ?? "the number of people"]
      columnOfCode = ["": 0]
      columnOfCell = [Int32](repeating: 0, count: cells.count)
      return
    }
    var combinations = factors.combinations(of: used, in: cells)
    var columnOfCode = Self.columns(of: combinations)
    if shape.isContrast, !shape.codes.contains(where: { columnOfCode[$0] == 0 }),
      !combinations.isEmpty
    {
      // Rows of the reference have no entry.
      combinations.removeFirst()
      columnOfCode = Self.columns(of: combinations)
    }
    let names = used.map { factors.names[$0] }
    var columnOfCell = [Int32](repeating: -1, count: cells.count)
    levels = combinations.map { combination in
      let text = zip(names, combination.levels).map { "\($0) = \($1.code)" }
        .joined(separator: ", ")
      return shape.number.map { "the total of \($0) in \(text)" } ?? text
    }
    for (column, combination) in combinations.enumerated() {
      for cell in combination.cells { columnOfCell[cell] = Int32(column) }
    }
    (self.columnOfCode, self.columnOfCell) = (columnOfCode, columnOfCell)
  }

  /// The columns of combinations by what they may be called: by their codes, and by their labels where these
  /// are no codes of others.
  private static func columns(
    of combinations: [FactorCells.Combination]
  ) -> [CategoryCode: Int] {
    var columns: [CategoryCode: Int] = [:]
    for (column, combination) in combinations.enumerated() {
      columns[CategoryCode(combination.levels.map(\.code).joined(separator: ":"))] = column
    }
    for (column, combination) in combinations.enumerated() {
      let label = CategoryCode(
        combination.levels.map { $0.label ?? $0.code }.joined(separator: ":"))
      if columns[label] == nil { columns[label] = column }
    }
    return columns
  }

  /// The entries of the rows.
  func block(from first: Int) -> ModelMatrix.Block {
    ModelMatrix.Block(
      columns: columnOfCell.map { $0 < 0 ? -1 : $0 + Int32(first) }, values: values)
  }

  /// The column of a code; `nil` when there is none and none is needed.
  func column(of code: CategoryCode, in term: CalibrationTargets.Term) throws -> Int? {
    if let column = columnOfCode[code] { return column }
    guard let total = term.totals[code], total != 0 else { return nil }
    throw EstimationError(
      .unmatchedTarget, "“\(term.name)” has a target for “\(code.text)”, which no row has.",
      hint: "The rows have \(Spelling.list(columnOfCode.keys.map(\.text).sorted(), most: 20)).")
  }
}
