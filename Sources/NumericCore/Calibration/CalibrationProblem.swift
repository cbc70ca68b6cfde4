/// Weights to be moved as little as possible so that they meet totals.
package struct CalibrationProblem: Sendable {
  /// The auxiliary variables.
  package var model: ModelMatrix
  /// The totals to meet, one for each column; NaN where there is none.
  package var targets: [Double]
  /// The distance.
  package var distance: CalibrationDistance
  /// How easily each row's weight moves; `nil` for all alike.
  package var mobility: [Double]?
  /// The limits of weights.
  package var bounds: CalibrationBounds
  /// The inverse of the cost of missing a total, in the units of the dual; zero for totals to be met exactly.
  package var slack: [Double]
  /// The largest relative misfit of a total that counts as met.
  package var tolerance = 1e-10
  /// The most Newton steps.
  package var maximumIterations = 100

  /// Creates a problem with totals to be met exactly.
  package init(
    model: ModelMatrix, targets: [Double], distance: CalibrationDistance,
    bounds: CalibrationBounds = .none, mobility: [Double]? = nil, slack: [Double]? = nil
  ) {
    self.model = model
    self.targets = targets
    self.distance = distance
    self.bounds = bounds
    self.mobility = mobility
    self.slack = slack ?? [Double](repeating: 0, count: targets.count)
  }

  /// Solves every partition.
  ///
  /// - Parameter weights: The weight of each row of the model before calibration.
  /// - Throws: `CalibrationFailure`, for the first partition that has no solution.
  package func solve(_ weights: [Double]) throws(CalibrationFailure) -> CalibrationSolution {
    precondition(weights.count == model.rowCount, "one weight for each row")
    let members = members(weights)
    let lengths = model.weightedTotals(weights, absolute: true)
    let results = Parallel.map(members.count) { partition in
      let system = PartitionSystem(
        problem: self, weights: weights,
        sums: ModelSums(matrix: model, rows: members[partition], partition: partition))
      return PartitionSolver(system, lengths: lengths).solve()
    }
    var solution = CalibrationSolution(
      dual: [], independent: [], slopes: [], iterations: 0, misfit: 0, worstColumn: nil)
    for result in results {
      let part = try result.get()
      solution.dual += part.dual
      solution.independent.append(part.independent)
      solution.slopes.append(part.slopes)
      solution.iterations = max(solution.iterations, part.iterations)
      if part.misfit > solution.misfit {
        (solution.misfit, solution.worstColumn) = (part.misfit, part.worstColumn)
      }
    }
    return solution
  }

  /// Returns the new weights of the rows.
  package func calibrated(_ weights: [Double], _ solution: CalibrationSolution) -> [Double] {
    precondition(weights.count == model.rowCount, "one weight for each row")
    return model.map(solution.dual, CalibratedWeights(self, weights))
  }

  /// The rows of each partition that have a weight; `nil` for all rows of the only one.
  private func members(_ weights: [Double]) -> [[Int32]?] {
    guard model.partitionCount > 1 else { return [nil] }
    var members = [[Int32]](repeating: [], count: model.partitionCount)
    for row in 0..<model.rowCount where weights[row] > 0 {
      members[Int(model.partitionOfCell[Int(model.cells.codes[row])])].append(Int32(row))
    }
    return members
  }
}

/// The multipliers that solve a calibration.
package struct CalibrationSolution: Sendable {
  /// The multiplier of each column.
  package var dual: [Double]
  /// The columns of each partition that were solved for; the rest follow from them or have no rows.
  package var independent: [[Int]]
  /// Σ d q x x' of each partition, by columns: the slopes of the totals at the start.
  package var slopes: [[Double]]
  /// The Newton steps, of the partition that took most.
  package var iterations: Int
  /// The largest relative misfit of a total.
  package var misfit: Double
  /// The column with the largest misfit; `nil` when all totals are met exactly.
  package var worstColumn: Int?
}

/// Why there are no weights that meet the totals; columns are those of all partitions.
package enum CalibrationFailure: Error, Sendable {
  /// A sum of columns, each with its factor.
  package typealias Combination = [(column: Int, factor: Double)]

  /// Columns without a row, whose totals are not zero.
  case empty(columns: [Int])
  /// Columns with rows but without a total.
  case noTarget(columns: [Int])
  /// A column that is a combination of others, whose total is not that of theirs.
  case inconsistent(column: Int, of: Combination, implied: Double, target: Double)
  /// A combination of columns that cannot reach its total, whatever the weights within the bounds: proof
  /// that there are none.
  case unreachable(Combination, lowest: Double, highest: Double, target: Double)
  /// No proof, but no weights either.
  case noConvergence(iterations: Int, column: Int, reached: Double, target: Double)
}
