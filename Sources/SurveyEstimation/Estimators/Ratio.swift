internal import NumericCore

/// Ratios of totals over the rows that have both variables.
extension EstimationContext {
  func ratios(_ numerator: AnalysisVariable, _ denominator: AnalysisVariable) throws -> [Draft] {
    let (above, below) = (try variable(numerator), try variable(denominator))
    let source = firstMoments(above, below, numerator, denominator)
    let references = try options.designEffect == nil ? nil : squares(numerator, denominator)
    return reportedCells(of: source).map { cell in
      let sums = CellTotals(sources[source], cell)
      let ratio = sums[3] / sums[4]
      let undefined = sums.undefined ?? (sums[4] == 0 ? .zeroDenominator : nil)
      var draft = Draft(
        estimator: "ratio", variable: "\(numerator.name)/\(denominator.name)", cell: cell,
        value: undefined == nil ? ratio : nil, undefined: undefined,
        terms: [
          ScoreTerm(
            source: source, cell: cell, gradient: [(3, 1 / sums[4]), (4, -ratio / sums[4])])
        ],
        source: source, n: sums.n, missing: sums.rows - sums.n)
      draft.evaluate = { $0[3] / $0[4] }
      if let moments = references?[cell], let aa = moments.variance(0, 0),
        let ab = moments.variance(0, 1), let bb = moments.variance(1, 1)
      {
        let residual = aa - 2 * ratio * ab + ratio * ratio * bb
        let meanBelow = sums[4] / sums.weight
        draft.reference = (
          residual / Double(sums.n) / (meanBelow * meanBelow), sums.weight
        )
      }
      return draft
    }
  }

  func firstMoments(
    _ a: PreparedVariable, _ b: PreparedVariable, _ first: AnalysisVariable,
    _ second: AnalysisVariable
  ) -> Int {
    sums("pair \(first.expression) , \(second.expression)") {
      .pair(a.values, b.values)
    }
  }
}
