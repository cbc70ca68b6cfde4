internal import Microdata
internal import NumericCore

/// A calibration bound to a table.
struct CompiledCalibration: CompiledStep {
  let step: Calibration
  let model: CalibrationModel
  /// The matrix with a row for each cell, when rows in one cell get one ratio.
  private let cellModel: ModelMatrix?
  private let mobility: [Double]?
  /// The cluster of each row.
  let clusters: ClusterIndex?

  init(_ step: Calibration, _ table: Table) throws {
    self.step = step
    var compiler = CalibrationModelCompiler(table: table, targets: step.targets)
    let model = try compiler.compile()
    self.model = model
    try step.check(model)
    clusters = try step.cluster.map {
      try ClusterIndex(table, $0, model.matrix.partitionOfRow)
    }
    mobility = try step.variance.map { try Self.mobility(table, $0) }
    var isCellwise =
      model.matrix.isCategorical && step.variance == nil && step.cluster == nil
    if case .weights = step.bounds { isCellwise = false }
    cellModel = isCellwise ? model.matrix.ofCells : nil
  }

  private static func mobility(_ table: Table, _ name: String) throws -> [Double] {
    let variable = try PreparedVariable(AnalysisVariable(parsing: name, in: table), in: table)
    return variable.values.doubles(order: nil).map { $0 > 0 && $0 < .infinity ? 1 / $0 : .nan }
  }

  private var distance: CalibrationDistance {
    switch step.method {
    case .linear, .poststratification: .linear
    case .raking: .exponential
    case .logit: .logit
    case .sinh: .sinh
    }
  }

  // MARK: - Running

  func run(_ weights: [Double], _ context: StepContext) throws -> StepOutcome {
    try requireNonnegative(weights, before: "calibration")
    var bounds = CalibrationBounds.none
    switch step.bounds {
    case .ratios(let range):
      bounds = .ratios(lower: range.lowerBound, upper: range.upperBound)
    case .weights(let range):
      bounds = .weights(lower: range.lowerBound, upper: range.upperBound)
    case nil: break
    }
    if let mobility,
      let row = weights.indices.first(where: { weights[$0] > 0 && mobility[$0].isNaN })
    {
      throw EstimationError(
        .unsuitableVariable,
        "“\(step.variance ?? "")” is no variance above zero in row \(row + 1), which has a weight.")
    }
    let request = Request(
      targets: model.targets, distance: distance, bounds: bounds, mobility: mobility,
      slack: slack(weights), areTargetsOfSample: false, cellModel: cellModel)
    let solved = try solve(weights, request)
    var outcome = StepOutcome(weights: solved.weights)
    guard context.wantsDetails else { return outcome }
    outcome.linear.append { linear(weights, solved, request) }
    outcome.description = description
    outcome.report = {
      WeightingReport.Step(
        name: "calibration", description: description, iterations: solved.solution.iterations,
        largestMisfit: solved.solution.misfit,
        worstTotal: solved.solution.worstColumn.map { model.names[$0] }, before: weights,
        after: solved.weights, notes: notes(weights, solved))
    }
    return outcome
  }

  /// What to solve: the calibration itself, or another with its auxiliary variables.
  struct Request: Sendable {
    var targets: [Double]
    var distance: CalibrationDistance
    var bounds: CalibrationBounds
    var mobility: [Double]?
    var slack: [Double]
    /// Whether the totals are those of the weights before the step.
    var areTargetsOfSample: Bool
    /// A matrix with a row for each cell, to be solved instead of the rows.
    var cellModel: ModelMatrix?
  }

  /// Weights that meet the totals.
  struct Solved: Sendable {
    var weights: [Double]
    var solution: CalibrationSolution
    /// What was solved: the rows, their cells or their clusters, with weights before and after.
    var problem: CalibrationProblem
    var sums: [Double]
    var moved: [Double]
  }

  func solve(_ weights: [Double], _ request: Request) throws -> Solved {
    try model.checkComplete(weights)
    var (matrix, sums) = (model.matrix, weights)
    var problem = CalibrationProblem(
      model: matrix, targets: request.targets, distance: request.distance, bounds: request.bounds,
      mobility: request.mobility, slack: request.slack)
    var cellOfRow: [Int32]?
    if let cellModel = request.cellModel {
      let codes = matrix.cells.codes
      sums = RowCells.totals(weights, by: codes, count: cellModel.rowCount)
      (matrix, cellOfRow) = (cellModel, codes)
    } else if let clusters {
      let grouped = clusters.grouped(matrix, weights, request.mobility, request.bounds)
      (matrix, sums, cellOfRow) = (grouped.model, grouped.weights, clusters.codes)
      problem.mobility = grouped.mobility
      problem.bounds = grouped.bounds
    }
    if case .rows(let lower, let upper) = problem.bounds,
      sums.indices.contains(where: { sums[$0] > 0 && lower[$0] > upper[$0] })
    {
      throw EstimationError(
        .infeasibleTargets,
        "No one ratio keeps all weights of some \(step.cluster ?? "row") within the bounds.",
        hint: "Widen the bounds of weights, or give the rows of a cluster one weight before.")
    }
    problem.model = matrix
    problem.tolerance = step.tolerance
    problem.maximumIterations = step.maximumIterations
    let solution: CalibrationSolution
    do {
      solution = try problem.solve(sums)
    } catch {
      throw EstimationError(error, names: model.names, bounds: step.bounds)
    }
    let moved = problem.calibrated(sums, solution)
    let calibrated =
      cellOfRow.map { Self.spread(moved, from: sums, to: $0, of: weights) } ?? moved
    return Solved(
      weights: calibrated, solution: solution, problem: problem, sums: sums, moved: moved)
  }

  /// Gives rows the ratio of new to old weights of their cells.
  private static func spread(
    _ moved: [Double], from sums: [Double], to cells: [Int32], of weights: [Double]
  ) -> [Double] {
    let ratios = sums.indices.map { sums[$0] > 0 ? moved[$0] / sums[$0] : 1 }
    return Parallel.fill(weights.count) { rows, target in
      for row in rows { target[row] = weights[row] * ratios[Int(cells[row])] }
    }
  }

  /// Σ d q x x' without rows whose new weight is zero: they stay there.
  private func gram(_ solved: Solved) -> [[Double]] {
    let (problem, weights, moved) = (solved.problem, solved.sums, solved.moved)
    guard weights.indices.contains(where: { moved[$0] == 0 && weights[$0] > 0 }) else {
      return solved.solution.slopes
    }
    return problem.model.gram(
      weights.indices.map { row in
        moved[row] == 0 ? 0 : weights[row] * (problem.mobility?[row] ?? 1)
      })
  }

  /// The linearisation of a solved calibration.
  func linear(_ before: [Double], _ solved: Solved, _ request: Request) -> LinearStep {
    let width = model.matrix.width
    let inverses = gram(solved).enumerated().map { partition, gram in
      var kept = [Double](repeating: 0, count: gram.count)
      let independent = solved.solution.independent[partition]
      for column in independent {
        for row in independent { kept[column * width + row] = gram[column * width + row] }
        kept[column * width + column] += request.slack[partition * width + column]
      }
      return SymmetricInverse(kept, size: width)
    }
    let (after, mobility) = (solved.weights, request.mobility)
    let areTargetsOfSample = request.areTargetsOfSample
    return LinearStep(
      pick: clusters.map {
        request.cellModel == nil ? solved.problem.model.spread(to: $0.codes) : model.matrix
      }
        ?? model.matrix,
      pickWeights: Parallel.fill(before.count) { rows, target in
        for row in rows {
          // One over the ratio, times the mobility.
          target[row] =
            before[row] > 0 && after[row] != 0
            ? before[row] / after[row] * (mobility.map { $0[row] } ?? 1) : 0
        }
      },
      inverses: inverses, put: model.matrix,
      putWeights: areTargetsOfSample ? before.indices.map { after[$0] - before[$0] } : after,
      covarianceRoot: areTargetsOfSample ? [] : model.covarianceRoot)
  }

  /// The inverse costs in the units of the dual.
  private func slack(_ weights: [Double]) -> [Double] {
    var slack = [Double](repeating: 0, count: model.targets.count)
    guard !step.costs.isEmpty else { return slack }
    let sum = weights.reduce(0, +)
    let totals = model.matrix.weightedTotals(weights)
    for column in slack.indices {
      guard let cost = step.costs[model.terms[column]] else { continue }
      let target = model.targets[column]
      let size = max(abs(target.isNaN ? 0 : target), 1e-6 * abs(totals[column]), 1e-300)
      slack[column] = size * size / (cost * sum)
    }
    return slack
  }

  // MARK: - Words

  private var description: String {
    var seen = Set<String>()
    let terms = model.terms.filter { seen.insert($0).inserted }.joined(separator: ", ")
    var text = "calibration (\(step.method.rawValue)) on \(terms)"
    if let partition = step.targets.partition { text += ", separately by \(partition)" }
    if let cluster = step.cluster { text += ", one ratio for each \(cluster)" }
    switch step.bounds {
    case .ratios(let range): text += ", ratios in \(range.lowerBound)…\(range.upperBound)"
    case .weights(let range): text += ", weights in \(range.lowerBound)…\(range.upperBound)"
    case nil: break
    }
    return text
  }

  private func notes(_ before: [Double], _ solved: Solved) -> [String] {
    var notes: [String] = []
    let width = model.matrix.width
    for (partition, independent) in solved.solution.independent.enumerated() {
      let known = (0..<width).filter { !model.targets[partition * width + $0].isNaN }
      let dependent = known.filter { !independent.contains($0) }
      let names = dependent.map { model.names[partition * width + $0] }
      if !names.isEmpty,
        model.matrix.blocks.count == 1 || dependent.count >= model.matrix.blocks.count
      {
        notes.append("follow from other totals: \(Spelling.list(names, most: 10))")
      }
    }
    if let clusters {
      let unequal = clusters.countUnequal(before)
      if unequal > 0 {
        notes.append("\(unequal) clusters had unequal weights before the step, and keep them so")
      }
    }
    return notes
  }
}
