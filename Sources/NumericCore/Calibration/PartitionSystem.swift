/// The equations of one partition: totals of the weighted rows as functions of the multipliers.
struct PartitionSystem: Sendable {
  let problem: CalibrationProblem
  let weights: [Double]
  let sums: ModelSums

  /// The system of a problem with another distance or other bounds.
  func with(_ distance: CalibrationDistance, _ bounds: CalibrationBounds) -> PartitionSystem {
    var problem = problem
    (problem.distance, problem.bounds) = (distance, bounds)
    return PartitionSystem(problem: problem, weights: weights, sums: sums)
  }

  /// Whether the slopes are the same whatever the multipliers.
  var isLinear: Bool { problem.distance == .linear && problem.bounds == .none }

  /// Σ d g x and Σ d q F' x x' at multipliers of zero with all ratios one: what every distance starts from.
  func start() -> ModelSums.Totals {
    with(.linear, .none).evaluated([Double](repeating: 0, count: sums.width), wantsSlopes: true)
  }

  /// Evaluates the totals at multipliers of the columns of the partition.
  ///
  /// - Parameters:
  ///   - dual: The multipliers.
  ///   - start: The sums at the start.
  func evaluate(_ dual: [Double], _ start: ModelSums.Totals) -> ModelSums.Totals {
    // Every distance starts alike, and all weights are within bounds of ratios that hold one.
    if dual.allSatisfy({ $0 == 0 }), problem.bounds.holdOne { return start }
    var totals = evaluated(dual, wantsSlopes: !isLinear)
    if isLinear { totals.slopes = start.slopes }
    return totals
  }

  private func evaluated(_ dual: [Double], wantsSlopes: Bool) -> ModelSums.Totals {
    sums.totals(dual, wantsSlopes: wantsSlopes, CalibratedWeights(problem, weights))
  }

  /// The greatest value that a combination of columns can have within the bounds.
  func reach(_ direction: [Double]) -> Double {
    let limits = RowLimits(problem.bounds, problem.distance)
    return sums.matrix.withRows { matrix in
      let rows = (0..<sums.count).map(sums.row).filter { weights[$0] > 0 }
      let products = rows.map { matrix.product($0, direction, base: sums.base) }
      let greatest = products.reduce(0) { max($0, abs($1)) }
      var sum = 0.0
      for (row, product) in zip(rows, products) {
        let (lower, upper) = limits.of(row, weight: weights[row])
        // Without a limit, a product of zero but for rounding says nothing.
        if abs(product) <= 1e-7 * greatest, product > 0 ? upper.isInfinite : lower.isInfinite {
          continue
        }
        sum += weights[row] * (product > 0 ? upper : lower) * product
      }
      return sum
    }
  }

  /// Finds columns that follow from others.
  func independentColumns(
    _ columns: [Int], slopes: [Double]
  ) -> (independent: [Int], relations: [ModelSums.Relation]) {
    let (weights, mobility) = (weights, problem.mobility ?? [])
    return sums.independentColumns(columns, slopes: slopes) { row in
      weights[row] > 0 ? weights[row] * (mobility.isEmpty ? 1 : mobility[row]) : 0
    }
  }
}

/// The weights of rows as calibration makes them.
struct CalibratedWeights: RowFunction {
  private let weights: [Double]
  private let mobility: [Double]
  private let distance: CalibrationDistance
  private let limits: RowLimits

  init(_ problem: CalibrationProblem, _ weights: [Double]) {
    (self.weights, mobility) = (weights, problem.mobility ?? [])
    distance = problem.distance
    limits = RowLimits(problem.bounds, problem.distance)
  }

  @inline(__always)
  func callAsFunction(_ row: Int, _ product: Double) -> (value: Double, slope: Double) {
    let d = weights[row]
    guard d > 0 else { return (0, 0) }
    let q = mobility.isEmpty ? 1 : mobility[row]
    let (lower, upper) = limits.of(row, weight: d)
    let (ratio, slope) = distance.ratio(product * q, lower, upper)
    return (d * ratio, d * q * slope)
  }
}
