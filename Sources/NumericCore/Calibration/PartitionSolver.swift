/// Newton's method on the dual of one partition.
///
/// The dual is convex, and its gradient is the misfit. A full step is taken unless the misfit along it comes
/// out with the other sign and more than half as large: then it is halved. No heuristics on bounds: weights
/// are within them at every step.
struct PartitionSolver {
  let system: PartitionSystem
  let targets: [Double]
  let slack: [Double]
  /// Σ d |x| of each column.
  let lengths: [Double]

  /// The solution of a partition.
  struct Solution: Sendable {
    var dual: [Double]
    var independent: [Int]
    var slopes: [Double]
    var iterations: Int
    var misfit: Double
    var worstColumn: Int?
  }

  init(_ system: PartitionSystem, lengths: [Double]) {
    self.system = system
    let columns = system.sums.base..<(system.sums.base + system.sums.width)
    targets = Array(system.problem.targets[columns])
    slack = Array(system.problem.slack[columns])
    self.lengths = Array(lengths[columns])
  }

  var problem: CalibrationProblem { system.problem }
  /// The first column of the partition.
  var base: Int { system.sums.base }
  private var width: Int { targets.count }

  func solve() -> Result<Solution, CalibrationFailure> {
    let zero = [Double](repeating: 0, count: width)
    let empty = (0..<width).filter { lengths[$0] == 0 && abs(targets[$0]) > 0 }
    guard empty.isEmpty else { return .failure(.empty(columns: empty.map { base + $0 })) }
    let columns = (0..<width).filter { lengths[$0] > 0 }
    let without = columns.filter { targets[$0].isNaN }
    guard without.isEmpty else {
      return .failure(.noTarget(columns: without.map { base + $0 }))
    }
    let start = system.start()
    let hard = columns.filter { slack[$0] == 0 }
    let (independent, relations) = system.independentColumns(hard, slopes: start.slopes)
    for relation in relations {
      if let failure = inconsistency(relation) { return .failure(failure) }
    }
    let kept = (independent + columns.filter { slack[$0] > 0 }).sorted()
    let scale = columns.reduce(into: zero) { scale, column in
      scale[column] = max(abs(targets[column]), 1e-6 * lengths[column])
    }
    let iteration = iterate(system, start, kept, scale, slack, from: zero)
    var solution = Solution(
      dual: iteration.dual, independent: kept, slopes: start.slopes, iterations: iteration.steps,
      misfit: 0)
    for column in columns where slack[column] == 0 {
      let misfit = abs(targets[column] - iteration.totals[column]) / scale[column]
      if misfit > solution.misfit {
        (solution.misfit, solution.worstColumn) = (misfit, base + column)
      }
    }
    if iteration.converged { return .success(solution) }
    let worst = solution.worstColumn ?? base
    return .failure(
      unreachable(kept.filter { slack[$0] == 0 }, start, scale)
        ?? .noConvergence(
          iterations: iteration.steps, column: worst, reached: iteration.totals[worst - base],
          target: targets[worst - base]))
  }

  /// What is wrong with the target of a column that is a combination of others; `nil` if nothing is.
  private func inconsistency(
    _ relation: ModelSums.Relation
  ) -> CalibrationFailure? {
    let parts = relation.of.map { $0.factor * targets[$0.column] }
    let implied = parts.reduce(0, +)
    let size = parts.reduce(abs(targets[relation.column])) { $0 + abs($1) }
    guard abs(implied - targets[relation.column]) > 1e-8 * size else { return nil }
    let used = relation.of.filter { abs($0.factor * targets[$0.column]) > 1e-9 * size }
    return .inconsistent(
      column: base + relation.column,
      of: used.map { (base + $0.column, $0.factor) }, implied: implied,
      target: targets[relation.column])
  }

  // MARK: - Newton

  struct Iteration {
    var dual: [Double]
    var totals: [Double]
    var steps = 0
    var converged = false
  }

  /// Solves for the multipliers of some columns; those of the rest stay.
  func iterate(
    _ system: PartitionSystem, _ start: ModelSums.Totals, _ kept: [Int], _ scale: [Double],
    _ slack: [Double], from dual: [Double]
  ) -> Iteration {
    var state = Iteration(dual: dual, totals: [])
    var evaluation = system.evaluate(dual, start)
    var (misfits, worst) = residuals(evaluation, state.dual, kept, scale, slack)
    var polished = kept.isEmpty
    // What rows were summed to, for the report.
    var measured = evaluation.totals
    while state.steps < problem.maximumIterations, worst > problem.tolerance || !polished {
      // One step more than needed leaves rounding as the only misfit.
      if worst <= problem.tolerance { polished = true }
      guard let direction = direction(evaluation, misfits, kept, slack) else { break }
      let slope = zip(misfits, direction).reduce(0) { $0 + $1.0 * $1.1 }
      guard slope > 0 else { break }
      var (step, accepted) = (1.0, false)
      for _ in 0..<60 {
        var trial = state.dual
        for (place, column) in kept.enumerated() { trial[column] += step * direction[place] }
        // The last step of a linear system moves totals by less than another sum of the rows could tell.
        let isKnown = polished && system.isLinear
        let next =
          isKnown
          ? evaluation.moved(by: direction.map { step * $0 }, kept) : system.evaluate(trial, start)
        let (nextMisfits, nextWorst) = residuals(next, trial, kept, scale, slack)
        let nextSlope = zip(nextMisfits, direction).reduce(0) { $0 + $1.0 * $1.1 }
        if nextSlope.isFinite, nextWorst.isFinite, nextSlope >= -0.5 * slope {
          if polished, nextWorst >= worst { break }
          (evaluation, misfits, worst, accepted) = (next, nextMisfits, nextWorst, true)
          state.dual = trial
          if !isKnown { measured = next.totals }
          break
        }
        step /= 2
      }
      guard accepted else { break }
      state.steps += 1
    }
    state.totals = measured
    state.converged = worst <= problem.tolerance
    return state
  }

  private func residuals(
    _ evaluation: ModelSums.Totals, _ dual: [Double], _ kept: [Int], _ scale: [Double],
    _ slack: [Double]
  ) -> (misfits: [Double], worst: Double) {
    var worst = 0.0
    let misfits = kept.map { column -> Double in
      let misfit =
        targets[column] - evaluation.totals[column] - slack[column] * dual[column]
      let relative = abs(misfit) / scale[column]
      // Comparisons with NaN are false: it must not pass for a small misfit.
      worst = relative.isNaN ? .infinity : max(worst, relative)
      return misfit
    }
    return (misfits, worst)
  }

  private func direction(
    _ evaluation: ModelSums.Totals, _ misfits: [Double], _ kept: [Int], _ slack: [Double]
  ) -> [Double]? {
    let size = kept.count
    var matrix = [Double](repeating: 0, count: size * size)
    for (j, column) in kept.enumerated() {
      for (i, row) in kept.enumerated() {
        matrix[j * size + i] = evaluation.slopes[column * width + row]
      }
      matrix[j * size + j] += slack[column]
    }
    let solved = BLAS.solveSemidefinite(matrix, misfits, tolerance: 1e-15)
    guard solved.solution.allSatisfy(\.isFinite) else { return nil }
    if solved.rank == size { return solved.solution }
    // Rows at their bounds do not move: a column with none left that does gets a slope to step along.
    for (place, column) in kept.enumerated() {
      let diagonal = matrix[place * size + place]
      matrix[place * size + place] =
        diagonal + 1e-8 * max(diagonal, lengths[column], abs(targets[column]), 1e-300)
    }
    let damped = BLAS.solveSemidefinite(matrix, misfits, tolerance: 0)
    return damped.solution.allSatisfy(\.isFinite) ? damped.solution : nil
  }
}
