/// What is summed over rows: the features of a row, times its weight.
///
/// The first three sums of every set are the rows with a weight, those of them with valid values, and the
/// weight of the valid ones.
package enum FeatureSet: Sendable {
  /// Rows, n, Σw, Σw(a − shift).
  case first(ValueSource, shift: Double)
  /// Rows, n, Σw, Σwa, Σwb, over rows that have both values.
  case pair(ValueSource, ValueSource)
  /// Rows, n, Σw and the moments Σwa, Σwb, Σwaa, Σwab, Σwbb about centres given for each cell.
  case second(ValueSource, ValueSource, centresA: [Double], centresB: [Double])
  /// Rows, n, Σw and Σw of each level.
  case levels(CellCoder)
  /// Rows, n, Σw and, for each of `count` ascending thresholds of the cell, Σw of the values up to it; NaN
  /// thresholds in cells without any.
  case upTo(ValueSource, thresholds: [Double], count: Int)

  /// The number of sums.
  package var width: Int {
    switch self {
    case .first: 4
    case .pair: 5
    case .second: 8
    case .levels(let coder): 3 + coder.count
    case .upTo(_, _, let count): 4 + count
    }
  }
}

extension Accumulator {
  /// Returns the sums of a set of features by cell and unit.
  package func sums(of features: FeatureSet) -> CellSums {
    switch features {
    case .first(let a, let shift): firstMoment(a, shift: shift)
    case .pair(let a, let b): firstMoments(a, b)
    case .second(let a, let b, let centresA, let centresB):
      secondMoments(a, b, centresA: centresA, centresB: centresB)
    case .levels(let coder): levels(coder)
    case .upTo(let a, let thresholds, let count):
      weightsUpTo(a, thresholds: thresholds, count: count)
    }
  }
}
