internal import NumericCore

/// A linear function of sums: what a linearised variable is for one cell.
struct ScoreTerm: Sendable {
  /// The position of the sums in the request.
  let source: Int
  let cell: Int
  /// The coefficient of each sum that matters.
  let gradient: [(sum: Int, coefficient: Double)]

  /// Returns the term times a number.
  func scaled(by factor: Double) -> ScoreTerm {
    ScoreTerm(
      source: source, cell: cell, gradient: gradient.map { ($0.sum, $0.coefficient * factor) })
  }

  /// Returns the value of the term in each unit.
  func score(_ sources: [CellSums]) -> Score {
    let sums = sources[source]
    let entries = sums.entries(cell)
    let (width, all) = (sums.width, sums.values)
    let values = entries.map { entry in
      var value = 0.0
      for (sum, coefficient) in gradient { value += coefficient * all[entry * width + sum] }
      return value
    }
    return Score(units: Array(sums.units[entries]), values: values)
  }
}

/// A point estimate with its linearisation, before it has a variance.
struct Draft: Sendable {
  let estimator: String
  let variable: String
  var level: Estimate.DomainLevel?
  var probability: Double?
  let cell: Int
  let value: Double?
  var undefined: Estimate.Undefined?
  let terms: [ScoreTerm]
  /// Where the rows are counted that the estimate uses.
  let source: Int
  let n: Int
  let missing: Int
  /// Whether the estimate is a share of people.
  var isProportion = false
  /// Whether one sampling unit can never tell the variance: true of everything but totals.
  var isCentred = true
  /// The variance under simple random sampling with replacement, and the weight of the rows.
  var reference: (variance: Double, weight: Double)?
  /// The weight of the rows among which a total counts those that a condition is true for.
  var countedWeight: Double?
  /// Where the distribution is that a quantile comes from.
  var distribution: Int?
  /// The share of people with a value up to the estimated quantile.
  var reached = 0.0
  /// The estimate, or what its variance is taken of, as a function of the sums of its cell.
  var evaluate: @Sendable (CellTotals) -> Double = { _ in .nan }
  /// The estimate in each replicate, when it is no function of the sums; empty otherwise.
  var replicateValues: [Double] = []
}

/// The first sums of a cell, which all kernels share.
struct CellTotals {
  private let totals: ArraySlice<Double>

  init(_ sums: CellSums, _ cell: Int) {
    totals = sums.totals(cell)
  }

  /// Takes the sums of a replicate; rows are counted as in the full sample.
  init(_ totals: [Double]) {
    self.totals = totals[...]
  }

  var rows: Int { Int(self[0]) }
  var n: Int { Int(self[1]) }
  var weight: Double { self[2] }
  subscript(sum: Int) -> Double { totals[totals.startIndex + sum] }

  /// Why there is no estimate at all; `nil` when there may be one.
  var undefined: Estimate.Undefined? {
    if rows == 0 { return .emptyDomain }
    return n == 0 || weight <= 0 ? .noValidValues : nil
  }
}
