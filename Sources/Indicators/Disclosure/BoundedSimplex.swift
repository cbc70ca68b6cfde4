/// A linear program with limits on its variables, solved by the simplex method on a full tableau.
///
/// Minimises c·x where sums of x are given and 0 ≤ x ≤ upper. A variable that stands at its upper limit is
/// replaced by its distance from it, so that all that are not in the basis are zero (Dantzig 1955).
struct BoundedSimplex {
  /// Coefficients by variable, and what they add up to.
  struct Equation {
    var terms: [(variable: Int, coefficient: Double)]
    var value: Double
  }

  enum Answer {
    case optimal([Double])
    case unbounded
    /// Rounding errors kept the method from an end.
    case stuck
  }

  static let tolerance = 1e-9

  var rows: [[Double]]
  var values: [Double]
  /// The variable of each row; artificial ones have numbers from `upper.count` on.
  var basis: [Int]
  var reduced: [Double] = []
  var isInBasis: [Bool]
  var isFlipped: [Bool]
  let upper: [Double]
  private let scale: Double

  /// Finds a first solution.
  ///
  /// - Returns: `nil` when there is none.
  init?(_ equations: [Equation], upper: [Double]) {
    let scale = max(1, equations.map { abs($0.value) }.max() ?? 1)
    self.scale = scale
    self.upper = upper.map { $0 / scale }
    let count = upper.count
    isInBasis = [Bool](repeating: false, count: count)
    isFlipped = isInBasis
    (rows, values, basis) = ([], [], [])
    for (index, equation) in equations.enumerated() {
      let sign: Double = equation.value < 0 ? -1 : 1
      var row = [Double](repeating: 0, count: count)
      for term in equation.terms { row[term.variable] += sign * term.coefficient }
      rows.append(row)
      values.append(sign * equation.value / scale)
      basis.append(count + index)
    }
    guard removeArtificialVariables() else { return nil }
  }

  /// Drives out the artificial variables; rows that say nothing new are dropped.
  private mutating func removeArtificialVariables() -> Bool {
    let count = upper.count
    reduced = [Double](repeating: 0, count: count)
    for row in rows { for column in 0..<count { reduced[column] -= row[column] } }
    guard case .optimal = descend() else { return false }
    let rest = basis.indices.reduce(0) { $0 + (basis[$1] >= count ? values[$1] : 0) }
    guard rest <= Self.tolerance * Double(max(1, basis.count)) else { return false }
    for row in basis.indices.reversed() where basis[row] >= count {
      let candidates = (0..<count).filter { !isInBasis[$0] && abs(rows[row][$0]) > 1e-7 }
      if let column = candidates.max(by: { abs(rows[row][$0]) < abs(rows[row][$1]) }) {
        values[row] = 0
        pivot(row, column)
      } else {
        rows.remove(at: row)
        values.remove(at: row)
        basis.remove(at: row)
      }
    }
    return true
  }

  /// Minimises a sum of the variables, from the solution of before.
  mutating func minimize(_ cost: [Double]) -> Answer {
    reduced = cost.indices.map { isFlipped[$0] ? -cost[$0] : cost[$0] }
    for (row, variable) in basis.enumerated() {
      let factor = reduced[variable]
      guard factor != 0 else { continue }
      for column in reduced.indices { reduced[column] -= factor * rows[row][column] }
    }
    return descend()
  }

  /// The values of the variables now.
  private var solution: [Double] {
    var result = [Double](repeating: 0, count: upper.count)
    for (row, variable) in basis.enumerated() where variable < result.count {
      result[variable] = values[row]
    }
    return result.indices.map { scale * (isFlipped[$0] ? upper[$0] - result[$0] : result[$0]) }
  }

  /// Moves from corner to corner while the cost falls.
  private mutating func descend() -> Answer {
    let patience = 4 * (rows.count + upper.count) + 50
    for step in 0..<(20 * patience) {
      // After many steps the first candidate is taken: the rule of Bland cannot go in circles.
      guard let column = entering(first: step > patience) else { return .optimal(solution) }
      switch leaving(column, first: step > patience) {
      case nil: return .unbounded
      case .some((nil, _)): flip(column)
      case .some((let row?, let isAtUpper)):
        if isAtUpper { flipBasic(row) }
        pivot(row, column)
      }
    }
    return .stuck
  }

  private func entering(first: Bool) -> Int? {
    var best: Int?
    var lowest = -Self.tolerance
    for column in reduced.indices where reduced[column] < lowest {
      guard !isInBasis[column], upper[column] > 0 else { continue }
      if first { return column }
      (best, lowest) = (column, reduced[column])
    }
    return best
  }

  /// What stops a variable that grows: a row, or its own upper limit; `nil` when nothing does.
  private func leaving(_ column: Int, first: Bool) -> (row: Int?, isAtUpper: Bool)? {
    var (limit, best, isAtUpper) = (upper[column], Int?.none, false)
    for row in rows.indices {
      let slope = rows[row][column]
      guard abs(slope) > Self.tolerance else { continue }
      let top = basis[row] < upper.count ? upper[basis[row]] : .infinity
      let room = slope > 0 ? values[row] / slope : (top - values[row]) / -slope
      guard room < limit + 1e-12 else { continue }
      if let best, room > limit - 1e-12 {
        let isBetter =
          first ? basis[row] < basis[best] : abs(slope) > abs(rows[best][column])
        guard isBetter else { continue }
      }
      (limit, best, isAtUpper) = (min(limit, max(0, room)), row, slope < 0)
    }
    return limit.isFinite ? (best, isAtUpper) : nil
  }
}
