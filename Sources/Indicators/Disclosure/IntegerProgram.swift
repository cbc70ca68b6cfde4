/// A linear program in whole numbers, solved by branching on variables that come out as fractions.
struct IntegerProgram {
  enum Answer {
    case optimal([Double])
    case infeasible
    case unbounded
    /// The steps allowed were not enough.
    case undecided
  }

  let equations: [BoundedSimplex.Equation]
  let upper: [Double]
  let cost: [Double]

  /// How many linear programs may be solved: fewer of large ones, so that an answer comes in time.
  private var steps: Int {
    let (rows, columns) = (Double(equations.count), Double(upper.count))
    return Int(min(200, max(10, 3e9 / max(1, rows * columns * (rows + columns)))))
  }

  private struct Branch {
    var lower: [Double]
    var upper: [Double]
  }

  func solved() -> Answer {
    var open = [Branch(lower: [Double](repeating: 0, count: upper.count), upper: upper)]
    var best: (cost: Double, solution: [Double])?
    let steps = self.steps
    var step = 0
    while let branch = open.popLast() {
      step += 1
      guard step <= steps else { return .undecided }
      guard zip(branch.lower, branch.upper).allSatisfy({ $0 <= $1 }) else { continue }
      guard var program = relaxed(branch) else { continue }
      switch program.minimize(cost) {
      case .stuck: return .undecided
      case .unbounded: return .unbounded
      case .optimal(let distances):
        let solution = zip(branch.lower, distances).map { $0 + $1 }
        let value = zip(cost, solution).reduce(0) { $0 + $1.0 * $1.1 }
        if let best, value > best.cost - 1e-6 { continue }
        guard let split = Self.fraction(in: solution) else {
          best = (value, solution.map { $0.rounded() })
          continue
        }
        var (down, up) = (branch, branch)
        down.upper[split] = solution[split].rounded(.down)
        up.lower[split] = solution[split].rounded(.up)
        let isNearerAbove = solution[split] - down.upper[split] > 0.5
        open += isNearerAbove ? [down, up] : [up, down]
      }
    }
    return best.map { .optimal($0.solution) } ?? .infeasible
  }

  /// The first variable that is no whole number.
  static func fraction(in solution: [Double]) -> Int? {
    solution.firstIndex { abs($0 - $0.rounded()) > 1e-6 }
  }

  /// The program without the demand for whole numbers, in distances from the lower limits.
  private func relaxed(_ branch: Branch) -> BoundedSimplex? {
    let moved = equations.map { equation in
      let fixed = equation.terms.reduce(0) { $0 + $1.coefficient * branch.lower[$1.variable] }
      return BoundedSimplex.Equation(terms: equation.terms, value: equation.value - fixed)
    }
    return BoundedSimplex(moved, upper: zip(branch.upper, branch.lower).map { $0 - $1 })
  }
}
