internal import NumericCore

/// The least Σ c/x under A x ≤ 1 and bounds on x, by its dual.
struct BethelProgram {
  let costs: [Double]
  /// The coefficients of each constraint.
  let constraints: [[Double]]
  let lowest: [Double]
  let highest: [Double]

  struct Solution {
    /// x, feasible.
    let inverses: [Double]
    /// The multiplier of each constraint.
    let multipliers: [Double]
    /// How far the cost is above the bound of the multipliers, as a share of it.
    let gap: Double
  }

  private static let tolerance = 1e-9

  /// The x that is least for some multipliers: √(c / Σ λa), within its bounds.
  private func minimizer(_ multipliers: [Double]) -> [Double] {
    costs.indices.map { h in
      var price = 0.0
      for (multiplier, row) in zip(multipliers, constraints) { price += multiplier * row[h] }
      guard price > 0 else { return highest[h] }
      return min(highest[h], max(lowest[h], (costs[h] / price).squareRoot()))
    }
  }

  private func usage(_ x: [Double]) -> [Double] {
    constraints.map { row in zip(row, x).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private func cost(_ x: [Double]) -> Double { zip(costs, x).reduce(0) { $0 + $1.0 / $1.1 } }

  /// The value of the dual, below every feasible cost.
  private func dual(_ multipliers: [Double], _ x: [Double]) -> Double {
    zip(multipliers, usage(x)).reduce(cost(x)) { $0 + $1.0 * ($1.1 - 1) }
  }

  /// Shrinks x towards its lower bounds until every constraint holds.
  private func feasible(_ x: [Double]) -> [Double] {
    let (now, least) = (usage(x), usage(lowest))
    var share = 1.0
    for (used, floor) in zip(now, least) where used > 1 {
      share = min(share, max(0, (1 - floor) / (used - floor)))
    }
    return share == 1 ? x : zip(x, lowest).map { $1 + share * ($0 - $1) }
  }

  /// Solves the program.
  ///
  /// - Throws: `EstimationError` with code `invalidOption` when the gap does not close.
  func solution() throws -> Solution {
    var multipliers = start()
    var best = candidate(multipliers)
    // Chromy's iteration, which finds the constraints that bind.
    for _ in 0..<200 where best.gap > 1e-4 {
      let used = usage(minimizer(multipliers))
      for j in multipliers.indices { multipliers[j] *= used[j] * used[j] }
      let next = candidate(multipliers)
      if next.gap < best.gap { best = next }
    }
    multipliers = best.multipliers
    var damping = 0.0
    for _ in 0..<500 where best.gap > Self.tolerance {
      guard let next = newtonStep(multipliers, damping) else {
        damping = max(1e-10, damping * 10)
        guard damping < 1e12 else { break }
        continue
      }
      damping = damping < 1e-9 ? 0 : damping / 10
      multipliers = next
      let candidate = candidate(multipliers)
      if candidate.gap < best.gap { best = candidate }
    }
    guard best.gap <= 1e-7 else {
      throw EstimationError(
        .invalidOption,
        "The allocation for several targets was not found: the cost may still be a share of "
          + "\(NumberText.general(best.gap)) too high.",
        hint: "Leave out targets that are nearly the same as others.")
    }
    return best
  }

  private func candidate(_ multipliers: [Double]) -> Solution {
    let x = minimizer(multipliers)
    let feasible = feasible(x)
    let bound = dual(multipliers, x)
    let gap = bound > 0 ? (cost(feasible) - bound) / bound : .infinity
    return Solution(
      inverses: feasible, multipliers: multipliers, gap: gap.isNaN ? .infinity : max(0, gap))
  }

  /// The multipliers with which each constraint would bind by itself, shared out.
  private func start() -> [Double] {
    constraints.map { row in
      let root = zip(row, costs).reduce(0) { $0 + ($1.0 * $1.1).squareRoot() }
      return root * root / Double(constraints.count)
    }
  }

  /// One projected Newton step with a line search; `nil` when it gains nothing.
  private func newtonStep(_ multipliers: [Double], _ damping: Double) -> [Double]? {
    let x = minimizer(multipliers)
    let slope = usage(x).map { $0 - 1 }
    let scale = multipliers.map { max($0, 1e-12 * (multipliers.max() ?? 1)) }
    // Multipliers that are zero and would fall further stay.
    let free = multipliers.indices.filter { multipliers[$0] > 0 || slope[$0] > 0 }
    guard !free.isEmpty else { return nil }
    let inner = costs.indices.filter { x[$0] > lowest[$0] && x[$0] < highest[$0] }
    var matrix = [Double](repeating: 0, count: free.count * free.count)
    for (a, j) in free.enumerated() {
      for (b, k) in free.enumerated() {
        var sum = 0.0
        for h in inner {
          sum += constraints[j][h] * constraints[k][h] * x[h] * x[h] * x[h] / (2 * costs[h])
        }
        matrix[a * free.count + b] = sum * scale[j] * scale[k]
      }
    }
    let largest = free.indices.map { matrix[$0 * free.count + $0] }.max() ?? 0
    for a in free.indices {
      matrix[a * free.count + a] += (damping + 1e-14) * max(largest, 1e-300)
    }
    let right = free.map { slope[$0] * scale[$0] }
    guard let change = BLAS.solvePositiveDefinite(matrix, right) else { return nil }
    let value = dual(multipliers, x)
    var length = 1.0
    for _ in 0..<40 {
      var next = multipliers
      for (a, j) in free.enumerated() {
        next[j] = max(0, multipliers[j] + length * change[a] * scale[j])
      }
      if next != multipliers, dual(next, minimizer(next)) > value { return next }
      length /= 2
    }
    return nil
  }
}
