internal import NumericCore

/// The steps of a pipeline as they move estimates, with everything that does not depend on an estimate.
///
/// The linearised variable of an estimate is carried back from the last step to the first; in each step its
/// regression on the auxiliary variables is taken away. All that is needed of an estimate are the cross
/// moments of its features with the auxiliary variables, never its rows.
struct LinearizedWeighting: Sendable {
  private struct Step: Sendable {
    let linear: LinearStep
    /// Σ b x of each unit.
    let unitTotals: UnitTotals
    /// For each later step, Σ a b x y', by rows of this step's columns; `nil` for none.
    let later: [[Double]?]
    /// a times the final weight, in the order of the table.
    let crossWeights: [Double]
  }

  private let steps: [Step]
  private let unitCount: Int

  init(_ linear: [LinearStep], weights: [Double], frame: RowFrame) {
    unitCount = frame.unitCount
    steps = linear.enumerated().map { number, step in
      let later = linear[(number + 1)...].map { other -> [Double]? in
        guard other.movesWithWeights else { return nil }
        return step.pick.cross(other.put, Self.product(step.pickWeights, other.putWeights))
      }
      return Step(
        linear: step, unitTotals: UnitTotals(step.put, frame, step.putWeights), later: later,
        crossWeights: Self.product(step.pickWeights, weights))
    }
  }

  private static func product(_ a: [Double], _ b: [Double]) -> [Double] {
    Parallel.fill(a.count) { rows, target in for row in rows { target[row] = a[row] * b[row] } }
  }

  /// Returns the cross moments of the features of a request with the auxiliary variables of every step.
  func crossMoments(_ request: FeatureSet, _ accumulator: Accumulator) -> [CrossMoments] {
    steps.map {
      accumulator.crossMoments(request, model: $0.linear.pick, weights: $0.crossWeights)
    }
  }

  /// Returns the score of an estimate after all steps.
  ///
  /// - Parameters:
  ///   - score: Its score with weights as they are.
  ///   - terms: The estimate as a linear function of sums.
  ///   - moments: For each source and step, the cross moments.
  func adjusted(_ score: Score, _ terms: [ScoreTerm], _ moments: [[CrossMoments]]) -> Score {
    var coefficients = [[Double]](repeating: [], count: steps.count)
    for (number, step) in steps.enumerated().reversed() {
      var sums = [Double](repeating: 0, count: step.linear.pick.columnCount)
      for term in terms {
        for (sum, coefficient) in term.gradient {
          moments[term.source][number].add(
            cell: term.cell, sum: sum, times: coefficient, to: &sums)
        }
      }
      for (offset, cross) in step.later.enumerated() {
        guard let cross else { continue }
        let later = coefficients[number + 1 + offset]
        for column in sums.indices {
          var product = 0.0
          for (index, value) in later.enumerated() where value != 0 {
            product += cross[column * later.count + index] * value
          }
          sums[column] -= product
        }
      }
      coefficients[number] = step.linear.coefficients(sums)
    }
    var values = [Double](repeating: 0, count: unitCount)
    for (unit, value) in zip(score.units, score.values) { values[Int(unit)] = value }
    for (step, vector) in zip(steps, coefficients) {
      step.unitTotals.add(vector, times: -1, to: &values)
    }
    var adjusted = Score(units: [], values: [])
    for (unit, value) in values.enumerated() where value != 0 {
      adjusted.units.append(Int32(unit))
      adjusted.values.append(value)
    }
    for (step, vector) in zip(steps, coefficients) {
      adjusted.outside += step.linear.covarianceRoot.map { root in
        zip(root, vector).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    return adjusted
  }
}
