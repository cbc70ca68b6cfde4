internal import NumericCore

/// Targets bound to the columns of a table: a matrix of auxiliary variables with a total for each column.
struct CalibrationModel: Sendable {
  /// The auxiliary variables, in the order of the table.
  let matrix: ModelMatrix
  /// The total of each column; NaN where there is none.
  let targets: [Double]
  /// The name of each column, for people.
  let names: [String]
  /// The margin or term of each column.
  let terms: [String]
  /// The rows that cannot be calibrated if they have a weight.
  let incomplete: [(variable: String, rows: [Int32])]
  /// Vectors over the columns whose outer products sum to the covariance of the totals; none when they are
  /// known.
  let covarianceRoot: [[Double]]

  /// Throws for rows with a weight and without a value.
  func checkComplete(_ weights: [Double]) throws {
    for (variable, rows) in incomplete {
      let weighted = rows.filter { weights[Int($0)] != 0 }
      guard let first = weighted.first else { continue }
      throw EstimationError(
        .missingValues,
        "“\(variable)” is missing in \(weighted.count) rows with a weight, first in row "
          + "\(first + 1).",
        hint: "A row cannot be calibrated without it: impute it, or make missing a category.")
    }
  }

  /// Factors the covariance of the totals by Cholesky with pivoting.
  ///
  /// - Parameters:
  ///   - targets: The totals.
  ///   - columns: Where each total is among the columns.
  ///   - count: The number of columns.
  static func covarianceRoot(
    _ targets: CalibrationTargets, _ columns: [CalibrationTargets.Place: Int], _ count: Int
  ) throws -> [[Double]] {
    guard !targets.covariance.isEmpty else { return [] }
    let places = targets.places
    let size = places.count
    var rest = targets.covariance
    guard rest.allSatisfy(\.isFinite) else {
      throw EstimationError(
        .unmatchedTarget, "The covariance of the targets is not known completely.")
    }
    var root: [[Double]] = []
    let greatest = (0..<size).reduce(0) { max($0, rest[$1 * size + $1]) }
    for _ in 0..<size {
      let pivot = (0..<size).reduce(0) {
        rest[$1 * size + $1] > rest[$0 * size + $0] ? $1 : $0
      }
      let diagonal = rest[pivot * size + pivot]
      guard diagonal > 1e-14 * greatest else { break }
      let vector = (0..<size).map { rest[pivot * size + $0] / diagonal.squareRoot() }
      for i in 0..<size { for j in 0..<size { rest[i * size + j] -= vector[i] * vector[j] } }
      var spread = [Double](repeating: 0, count: count)
      for (place, value) in zip(places, vector) {
        if let column = columns[place] { spread[column] = value }
      }
      root.append(spread)
    }
    return root
  }
}
