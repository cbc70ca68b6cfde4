/// Rounding to multiples of a base that keeps the sums of a table.
///
/// Each cell and each margin goes to one of the two multiples next to it, and a multiple stays as it is (zero
/// restricted: an empty cell stays empty). Among the ways to do so that keep all sums, the one nearest to the
/// table is taken; it depends on nothing but the table. In two dimensions there always is one, since the
/// sums are those of a network (Cox and Ernst, INFOR 1982). In more, or with groups in both dimensions, there
/// may be none, and then an error is thrown. Rounding cell by cell is not offered: its totals do not add up.
public struct ControlledRounding: Sendable, Hashable {
  /// The base, such as 3 or 5.
  public let base: Int

  /// Creates a rounding.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` for a base outside 2…1,000.
  public init(base: Int) throws {
    guard (2...1000).contains(base) else {
      throw IndicatorError(
        .invalidOption, "The base of rounding is \(base); it is between 2 and 1000.")
    }
    self.base = base
  }

  /// Rounds a table of counts.
  ///
  /// - Returns: The rounded values, in the order of the cells of the table.
  /// - Throws: `IndicatorError` with code `invalidData` for values that are no whole numbers,
  ///   `notProtectable` when there is no such rounding, or none was found.
  public func rounded(_ table: FrequencyTable) throws -> [Int] {
    let system = try CellSystem([table])
    guard system.isWhole else {
      throw IndicatorError(
        .invalidData, "Controlled rounding is for counts; the table has values with decimals.")
    }
    let counts = system.cells.map { Int($0.value) }
    let free = counts.indices.filter { counts[$0] % base != 0 }
    let goesUp = try choices(system, counts, free)
    var result = counts.map { $0 / base * base }
    for (choice, cell) in zip(goesUp, free) where choice { result[cell] += base }
    return system.numbers[0].map { result[$0] }
  }

  /// Which of the cells that are no multiples go up.
  private func choices(_ system: CellSystem, _ counts: [Int], _ free: [Int]) throws -> [Bool] {
    guard !free.isEmpty else { return [] }
    var columns = [Int?](repeating: nil, count: counts.count)
    for (column, cell) in free.enumerated() { columns[cell] = column }
    let equations = system.sums.map { sum in
      var equation = BoundedSimplex.Equation(terms: [], value: 0)
      for (cell, sign) in sum.parts.map({ ($0, 1) }) + [(sum.total, -1)] {
        equation.value -= Double(sign * (counts[cell] / base))
        if let column = columns[cell] { equation.terms.append((column, Double(sign))) }
      }
      return equation
    }
    let program = IntegerProgram(
      equations: equations, upper: [Double](repeating: 1, count: free.count),
      cost: free.map { Double(base - 2 * (counts[$0] % base)) })
    switch program.solved() {
    case .optimal(let solution): return solution.map { $0 > 0.5 }
    case .infeasible: throw none("exists")
    case .unbounded, .undecided: throw none("was found in the steps allowed")
    }
  }

  private func none(_ problem: String) -> IndicatorError {
    IndicatorError(
      .notProtectable,
      "No rounding to multiples of \(base) that keeps all sums of the table \(problem).",
      hint: "Round the tables of two dimensions in it one by one, or suppress cells.")
  }
}
