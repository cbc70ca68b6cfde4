internal import Foundation

/// A logistic regression by weighted maximum likelihood (Newton).
package struct LogisticFit: Sendable {
  /// The coefficient of each column; 0 for columns that follow from others.
  package let coefficients: [Double]
  /// The columns that were fitted.
  package let independent: [Int]
  /// The fitted probability of each row; NaN for rows that were not fitted.
  package let probabilities: [Double]
  /// The inverse of Σ w p (1 − p) x x' at the solution.
  package let inverseInformation: SymmetricInverse
  /// The Newton steps.
  package let iterations: Int

  /// Why there is no fit.
  package enum Failure: Error, Sendable {
    /// A combination of the columns tells the outcomes apart completely, so that the likelihood has no maximum.
    case separated(column: Int)
    /// The iteration did not end.
    case noConvergence(iterations: Int)
  }

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - model: The columns, an intercept among them.
  ///   - outcomes: 1 or 0 for each row.
  ///   - weights: The weight of each row; 0 for rows to leave out.
  package init(
    model: ModelMatrix, outcomes: [UInt8], weights: [Double]
  ) throws(Failure) {
    let width = model.width
    let sums = ModelSums(matrix: model, rows: nil, partition: 0)
    let zero = [Double](repeating: 0, count: width)
    let start = Self.evaluate(sums, outcomes, weights, zero)
    let size = weights.reduce(0, +)
    let columns = (0..<width).filter { start.slopes[$0 * width + $0] > 0 }
    independent =
      sums.independentColumns(
        columns, slopes: start.slopes.map { 4 * $0 }, weight: { weights[$0] }
      ).independent
    var coefficients = [Double](repeating: 0, count: width)
    var state = start
    var steps = 0
    while true {
      let kept = independent
      var matrix = [Double](repeating: 0, count: kept.count * kept.count)
      for (j, column) in kept.enumerated() {
        for (i, row) in kept.enumerated() {
          matrix[j * kept.count + i] = state.slopes[column * width + row]
        }
      }
      let gradient = kept.map { state.totals[$0] }
      let (direction, rank) = BLAS.solveSemidefinite(matrix, gradient, tolerance: 1e-15)
      let decrement = zip(gradient, direction).reduce(0) { $0 + $1.0 * $1.1 }
      if rank < kept.count || steps > 20 {
        let lengths = model.greatest(weights)
        if let worst = kept.first(where: { abs(coefficients[$0]) * lengths[$0] > 30 }) {
          throw .separated(column: worst)
        }
      }
      if rank < kept.count { throw .separated(column: kept.first ?? 0) }
      if decrement <= 1e-22 * size { break }
      guard steps < 100 else { throw .noConvergence(iterations: steps) }
      var step = 1.0
      var accepted = false
      for _ in 0..<50 {
        var trial = coefficients
        for (place, column) in kept.enumerated() { trial[column] += step * direction[place] }
        let next = Self.evaluate(sums, outcomes, weights, trial)
        let slope = kept.indices.reduce(0) { $0 + next.totals[kept[$1]] * direction[$1] }
        if slope.isFinite, slope >= -0.5 * decrement {
          (coefficients, state, accepted) = (trial, next, true)
          break
        }
        step /= 2
      }
      steps += 1
      // At the limit of rounding no step is downhill any more.
      if !accepted { break }
      if decrement <= 1e-16 * size { break }
    }
    self.coefficients = coefficients
    iterations = steps
    inverseInformation = SymmetricInverse(
      Self.restricted(state.slopes, width, independent), size: width)
    let products = model.products(coefficients)
    probabilities = products.indices.map {
      weights[$0] > 0 ? Self.probability(products[$0]) : .nan
    }
  }

  private static func probability(_ product: Double) -> Double {
    product >= 0 ? 1 / (1 + exp(-product)) : exp(product) / (1 + exp(product))
  }

  private static func restricted(_ matrix: [Double], _ width: Int, _ kept: [Int]) -> [Double] {
    var result = [Double](repeating: 0, count: matrix.count)
    for column in kept {
      for row in kept { result[column * width + row] = matrix[column * width + row] }
    }
    return result
  }

  /// The gradient of the likelihood and its information.
  private static func evaluate(
    _ sums: ModelSums, _ outcomes: [UInt8], _ weights: [Double], _ coefficients: [Double]
  ) -> ModelSums.Totals {
    sums.totals(coefficients, LikelihoodWeights(outcomes: outcomes, weights: weights))
  }

  /// The residuals of rows, and how they move.
  private struct LikelihoodWeights: RowFunction {
    let outcomes: [UInt8]
    let weights: [Double]

    @inline(__always)
    func callAsFunction(_ row: Int, _ product: Double) -> (value: Double, slope: Double) {
      let (w, p) = (weights[row], LogisticFit.probability(product))
      return w > 0 ? (w * (Double(outcomes[row]) - p), w * p * (1 - p)) : (0, 0)
    }
  }
}

extension ModelMatrix {
  /// The greatest absolute value of each column over rows with a weight.
  fileprivate func greatest(_ weights: [Double]) -> [Double] {
    var greatest = [Double](repeating: 0, count: columnCount)
    withRows { matrix in
      for row in weights.indices where weights[row] > 0 {
        matrix.forEachEntry(row) { greatest[$0] = max(greatest[$0], abs($1)) }
      }
    }
    return greatest
  }
}
