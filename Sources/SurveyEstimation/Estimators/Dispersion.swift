internal import NumericCore

/// Population variances, covariances and correlations.
///
/// Two passes: means by domain first, then squares of deviations from them. The divisor is that of a finite
/// population, n/(n − 1) with n the rows used, as in R survey on complete data.
extension EstimationContext {
  func dispersion(
    _ a: AnalysisVariable, _ b: AnalysisVariable, _ kind: DispersionKind
  ) throws -> [Draft] {
    let moments = try squares(a, b)
    let source = sums(momentKey(a, b)) { preconditionFailure("made by squares") }
    return reportedCells(of: source).map { cell in
      let sums = CellTotals(sources[source], cell)
      let cellMoments = moments[cell]
      var undefined = sums.undefined ?? (sums.n < 2 ? .tooFewValues : nil)
      var value: Double?
      var gradient: [(sum: Int, coefficient: Double)] = []
      if undefined == nil {
        switch kind {
        case .variance, .covariance:
          let second = kind == .variance ? 0 : 1
          value = cellMoments.variance(0, second)
          gradient = cellMoments.gradient(0, second)
        case .correlation:
          if let correlation = cellMoments.correlation {
            value = correlation.value
            gradient = correlation.gradient
          } else {
            undefined = .noVariation
          }
        }
      }
      var draft = Draft(
        estimator: kind.rawValue,
        variable: kind == .variance ? a.name : "\(a.name),\(b.name)", cell: cell, value: value,
        undefined: undefined,
        terms: [ScoreTerm(source: source, cell: cell, gradient: gradient)], source: source,
        n: sums.n, missing: sums.rows - sums.n)
      draft.evaluate = { totals in
        let moments = SecondMomentTotals(totals)
        return switch kind {
        case .variance: moments.variance(0, 0) ?? .nan
        case .covariance: moments.variance(0, 1) ?? .nan
        case .correlation: moments.correlation?.value ?? .nan
        }
      }
      return draft
    }
  }

  /// The second moments of two variables in every cell, about the means of the cell.
  func squares(_ a: AnalysisVariable, _ b: AnalysisVariable) throws -> [SecondMomentTotals] {
    let (first, second) = (try variable(a), try variable(b))
    let means = firstMoments(first, second, a, b)
    let cellCount = domains.source.count
    var (centresA, centresB) = (
      [Double](repeating: 0, count: cellCount), [Double](repeating: 0, count: cellCount)
    )
    for cell in 0..<cellCount {
      let sums = CellTotals(sources[means], cell)
      guard sums.weight > 0 else { continue }
      (centresA[cell], centresB[cell]) = (sums[3] / sums.weight, sums[4] / sums.weight)
    }
    let source = sums(momentKey(a, b)) {
      .second(first.values, second.values, centresA: centresA, centresB: centresB)
    }
    return (0..<cellCount).map { SecondMomentTotals(CellTotals(sources[source], $0)) }
  }

  private func momentKey(_ a: AnalysisVariable, _ b: AnalysisVariable) -> String {
    "squares \(a.expression) , \(b.expression)"
  }
}

/// Which second moment.
enum DispersionKind: String, Sendable {
  case variance, covariance, correlation
}

/// Second moments of two variables, 0 and 1, about centres at or near their means.
struct SecondMomentTotals {
  private let totals: CellTotals

  init(_ totals: CellTotals) {
    self.totals = totals
  }

  private var correction: Double { Double(totals.n) / Double(totals.n - 1) }

  /// The mean of a variable about its centre: rounding, and what makes the moments exact.
  private func mean(_ variable: Int) -> Double { totals[3 + variable] / totals.weight }

  private func sum(_ a: Int, _ b: Int) -> Int { 5 + a + b }

  /// The population (co)variance; `nil` with fewer than two rows.
  func variance(_ a: Int, _ b: Int) -> Double? {
    guard totals.n > 1, totals.weight > 0 else { return nil }
    return correction * (totals[sum(a, b)] / totals.weight - mean(a) * mean(b))
  }

  /// The derivative of the (co)variance by the sums.
  func gradient(_ a: Int, _ b: Int) -> [(sum: Int, coefficient: Double)] {
    let weight = totals.weight
    let scale = correction / weight
    let product = totals[sum(a, b)] / weight
    return [
      (sum(a, b), scale),
      (2, scale * (2 * mean(a) * mean(b) - product)),
      (3 + a, -scale * mean(b)),
      (3 + b, -scale * mean(a)),
    ]
  }

  /// The correlation with its derivative; `nil` when a variable does not vary.
  var correlation: (value: Double, gradient: [(sum: Int, coefficient: Double)])? {
    guard let ab = variance(0, 1), let aa = variance(0, 0), let bb = variance(1, 1), aa > 0,
      bb > 0
    else { return nil }
    let scale = (aa * bb).squareRoot()
    let value = ab / scale
    let parts = [
      (gradient(0, 1), 1 / scale), (gradient(0, 0), -value / (2 * aa)),
      (gradient(1, 1), -value / (2 * bb)),
    ]
    return (
      max(-1, min(1, value)),
      parts.flatMap { part in part.0.map { ($0.sum, $0.coefficient * part.1) } }
    )
  }
}
