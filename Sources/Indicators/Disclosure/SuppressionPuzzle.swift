/// The equations that an attacker solves for a group of suppressed cells.
struct SuppressionPuzzle {
  private let cells: [Int]
  private let columns: [Int: Int]
  private let equations: [BoundedSimplex.Equation]
  private let isWhole: Bool
  private var program: BoundedSimplex

  init(_ cells: [Int], in system: CellSystem, _ isSuppressed: [Bool], isWhole: Bool) throws {
    let columns = Dictionary(
      cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<[Int]> = []
    equations = system.sums.compactMap { sum in
      let terms =
        sum.parts.compactMap { part in columns[part].map { (variable: $0, coefficient: 1.0) } }
        + (columns[sum.total].map { [(variable: $0, coefficient: -1.0)] } ?? [])
      guard !terms.isEmpty,
        seen.insert(terms.map { 2 * $0.variable + ($0.coefficient < 0 ? 1 : 0) })
          .inserted
      else { return nil }
      // The attacker finds the same number by subtracting what is published.
      let value = terms.reduce(0) { $0 + $1.coefficient * system.cells[cells[$1.variable]].value }
      return BoundedSimplex.Equation(terms: terms, value: value)
    }
    (self.cells, self.columns, self.isWhole) = (cells, columns, isWhole)
    let open = [Double](repeating: .infinity, count: cells.count)
    guard let program = BoundedSimplex(equations, upper: open) else { throw Self.unsolved }
    self.program = program
  }

  private static let unsolved = IndicatorError(
    .notProtectable, "The audit of the suppressed cells could not be computed.",
    hint: "Express amounts in thousands, or protect the table in parts.")

  /// The values that a cell can have.
  mutating func interval(of cell: Int) throws -> ClosedRange<Double> {
    guard let column = columns[cell] else { throw Self.unsolved }
    let least = try extreme(column, sign: 1) ?? 0
    let greatest = try extreme(column, sign: -1) ?? .infinity
    return max(0, min(least, greatest))...max(0, least, greatest)
  }

  /// The least value of a cell, or with a negative sign the greatest; `nil` when there is none.
  private mutating func extreme(_ column: Int, sign: Double) throws -> Double? {
    var cost = [Double](repeating: 0, count: cells.count)
    cost[column] = sign
    switch program.minimize(cost) {
    case .stuck: throw Self.unsolved
    case .unbounded: return nil
    case .optimal(let solution):
      guard isWhole else { return solution[column] }
      if IntegerProgram.fraction(in: solution) == nil { return solution[column].rounded() }
      return try wholeExtreme(cost, column) ?? Self.inner(solution[column], sign)
    }
  }

  private func wholeExtreme(_ cost: [Double], _ column: Int) throws -> Double? {
    let open = [Double](repeating: .infinity, count: cells.count)
    switch IntegerProgram(equations: equations, upper: open, cost: cost).solved() {
    case .optimal(let solution): return solution[column]
    case .infeasible: throw Self.unsolved
    case .unbounded, .undecided: return nil
    }
  }

  /// The nearest whole number within the interval, when no better limit was found in the steps allowed.
  private static func inner(_ value: Double, _ sign: Double) -> Double {
    sign > 0 ? (value - 1e-6).rounded(.up) : (value + 1e-6).rounded(.down)
  }
}
