/// Somebody who computes what the published cells and margins tell of the suppressed ones.
///
/// For each suppressed cell the least and the greatest value are found that fit all published cells, all
/// sums, and that nothing is below zero: two linear programs. In a table of whole numbers the values are
/// whole numbers too; where the search for them is cut short, which happens in large tables of three or
/// more dimensions only, the limit is the whole number next to that in fractions. A cell that is published
/// in one of several tables is known in all.
public struct Attacker: Sendable {
  private let system: CellSystem
  private let isSuppressed: [Bool]
  private let isWhole: Bool
  /// The group that each suppressed cell is in; sums connect the cells of a group.
  private let groups: [[Int]]

  /// Creates an attacker on tables.
  ///
  /// - Parameters:
  ///   - tables: The tables, with all their values.
  ///   - suppressed: For each table, the codes of the cells that are not published.
  /// - Throws: `IndicatorError` with code `incomparable` when cells that tables share differ, or
  ///   `invalidOption` for a cell that is not there.
  public init(_ tables: [FrequencyTable], suppressed: [[[String]]]) throws {
    guard tables.count == suppressed.count else {
      throw IndicatorError(
        .invalidOption,
        "There are \(tables.count) tables, and suppressed cells for \(suppressed.count).")
    }
    let system = try CellSystem(tables)
    var isPublished = [Bool](repeating: false, count: system.cells.count)
    for (index, table) in tables.enumerated() {
      let grid = CellGrid(table.dimensions)
      let hidden = Set(try suppressed[index].map(grid.position))
      for position in table.cells.indices where !hidden.contains(position) {
        isPublished[system.numbers[index][position]] = true
      }
    }
    self.init(system, isSuppressed: isPublished.map { !$0 })
  }

  init(_ system: CellSystem, isSuppressed: [Bool]) {
    (self.system, self.isSuppressed) = (system, isSuppressed)
    isWhole = system.isWhole
    groups = system.components(of: isSuppressed)
  }

  /// What is known of a cell: one value when it is published or can be recomputed; up to infinity when
  /// nothing limits it.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` for a cell that is not there, `notProtectable` when
  ///   the programs cannot be solved.
  public func interval(_ codes: [String], inTable table: Int = 0) throws -> ClosedRange<Double> {
    guard system.numbers.indices.contains(table) else {
      throw IndicatorError(.invalidOption, "There is no table \(table + 1).")
    }
    let number = system.numbers[table][try system.grids[table].position(of: codes)]
    return try intervals(of: [number])[number]
      ?? system.cells[number].value...system.cells[number].value
  }

  /// The intervals of those cells among the given ones that are suppressed.
  func intervals(of targets: [Int]) throws -> [Int: ClosedRange<Double>] {
    var result: [Int: ClosedRange<Double>] = [:]
    let wanted = Set(targets)
    for group in groups {
      let targets = group.filter(wanted.contains)
      guard !targets.isEmpty else { continue }
      var puzzle = try SuppressionPuzzle(group, in: system, isSuppressed, isWhole: isWhole)
      for target in targets { result[target] = try puzzle.interval(of: target) }
    }
    return result
  }
}
