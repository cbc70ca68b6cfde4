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
    let rows = weights.indices.filter { weights[$0] > 0 }
    let start = Self.evaluate(model, outcomes, weights, rows, [Double](repeating: 0, count: width))
    let system = PartitionSystem(
      problem: CalibrationProblem(
        model: model, targets: [Double](repeating: 0, count: width), distance: .linear),
      weights: weights, rows: rows.map { Int32($0) }, base: 0)
    let columns = (0..<width).filter { start.information[$0 * width + $0] > 0 }
    let unweighted = start.information.map { 4 * $0 }
    independent = system.independentColumns(columns, slopes: unweighted).independent
    var coefficients = [Double](repeating: 0, count: width)
    var state = start
    var steps = 0
    while true {
      let kept = independent
      var matrix = [Double](repeating: 0, count: kept.count * kept.count)
      for (j, column) in kept.enumerated() {
        for (i, row) in kept.enumerated() {
          matrix[j * kept.count + i] = state.information[column * width + row]
        }
      }
      let gradient = kept.map { state.gradient[$0] }
      let (direction, rank) = BLAS.solveSemidefinite(matrix, gradient, tolerance: 1e-15)
      let decrement = zip(gradient, direction).reduce(0) { $0 + $1.0 * $1.1 }
      if let worst = kept.first(where: { abs(coefficients[$0]) * model.length($0, rows) > 30 }),
        rank < kept.count || steps > 20
      {
        throw .separated(column: worst)
      }
      if rank < kept.count { throw .separated(column: kept.first ?? 0) }
      if decrement <= 1e-22 * state.size { break }
      guard steps < 100 else { throw .noConvergence(iterations: steps) }
      var step = 1.0
      var accepted = false
      for _ in 0..<50 {
        var trial = coefficients
        for (place, column) in kept.enumerated() { trial[column] += step * direction[place] }
        let next = Self.evaluate(model, outcomes, weights, rows, trial)
        let slope = kept.indices.reduce(0) { $0 + next.gradient[kept[$1]] * direction[$1] }
        if slope.isFinite, slope >= -0.5 * decrement {
          (coefficients, state, accepted) = (trial, next, true)
          break
        }
        step /= 2
      }
      steps += 1
      // At the limit of rounding no step is downhill any more.
      if !accepted { break }
      if decrement <= 1e-16 * state.size { break }
    }
    self.coefficients = coefficients
    iterations = steps
    inverseInformation = SymmetricInverse(
      Self.restricted(state.information, width, independent), size: width)
    var probabilities = [Double](repeating: .nan, count: weights.count)
    let products = model.products(coefficients)
    for row in rows { probabilities[row] = Self.probability(products[row]) }
    self.probabilities = probabilities
  }

  private struct State {
    var gradient: [Double]
    var information: [Double]
    /// Σ w, to compare small numbers with.
    var size: Double
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

  private static func evaluate(
    _ model: ModelMatrix, _ outcomes: [UInt8], _ weights: [Double], _ rows: [Int],
    _ coefficients: [Double]
  ) -> State {
    let width = model.width
    let block = 1 << 14
    let parts = Parallel.map((rows.count + block - 1) / block) { number -> State in
      var state = State(
        gradient: [Double](repeating: 0, count: width),
        information: [Double](repeating: 0, count: width * width), size: 0)
      var columns: [(column: Int, value: Double)] = []
      for row in rows[(number * block)..<min((number + 1) * block, rows.count)] {
        columns.removeAll(keepingCapacity: true)
        var product = 0.0
        for entry in model.blocks {
          guard let column = entry.column(of: row) else { continue }
          let value = entry.values?[row] ?? 1
          columns.append((column, value))
          product += value * coefficients[column]
        }
        let p = probability(product)
        let w = weights[row]
        state.size += w
        for (column, value) in columns {
          state.gradient[column] += w * (Double(outcomes[row]) - p) * value
          let factor = w * p * (1 - p) * value
          for (other, otherValue) in columns {
            state.information[column * width + other] += factor * otherValue
          }
        }
      }
      return state
    }
    return State(
      gradient: ModelMatrix.sum(parts.map(\.gradient), count: width),
      information: ModelMatrix.sum(parts.map(\.information), count: width * width),
      size: parts.reduce(0) { $0 + $1.size })
  }
}

extension ModelMatrix {
  /// The greatest absolute value of a column.
  fileprivate func length(_ column: Int, _ rows: [Int]) -> Double {
    var greatest = 0.0
    for block in blocks where block.first <= column && column < block.first + block.count {
      guard let values = block.values else {
        greatest = max(greatest, 1)
        continue
      }
      for row in rows where block.column(of: row) == column {
        greatest = max(greatest, abs(values[row]))
      }
    }
    return greatest
  }
}
