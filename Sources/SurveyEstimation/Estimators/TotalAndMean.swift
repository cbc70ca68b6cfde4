internal import Microdata
internal import NumericCore

/// Totals, means and counts: Horvitz–Thompson totals and Hájek means.
///
/// Sums are taken of deviations from a shift near the mean: the total is m + cW and the mean c + m/W, with m
/// the weighted sum of deviations and W the sum of weights, so that years or large incomes lose no digits.
extension EstimationContext {
  func totals(_ variable: AnalysisVariable, estimator: String = "total") throws -> [Draft] {
    let prepared = try self.variable(variable)
    let source = firstMoment(prepared, variable)
    let references = try options.designEffect == nil ? nil : squares(variable, variable)
    return reportedCells(of: source).map { cell in
      let sums = CellTotals(sources[source], cell)
      // A domain without rows has a total, and it is zero; one without values has none.
      let undefined = sums.undefined
      var draft = Draft(
        estimator: estimator, variable: variable.name, cell: cell,
        value: undefined == nil ? sums[3] + prepared.shift * sums.weight : nil,
        undefined: undefined,
        terms: [
          ScoreTerm(source: source, cell: cell, gradient: [(3, 1), (2, prepared.shift)])
        ],
        source: source, n: sums.n, missing: sums.rows - sums.n)
      draft.isCentred = false
      if let references, estimator == "total", let variance = references[cell].variance(0, 0) {
        draft.reference = (
          variance / Double(sums.n) * sums.weight * sums.weight, sums.weight
        )
      }
      return draft
    }
  }

  func counts() throws -> [Draft] {
    try totals(AnalysisVariable(true, named: "population"), estimator: "count")
  }

  func means(_ variable: AnalysisVariable) throws -> [Draft] {
    let prepared = try self.variable(variable)
    let source = firstMoment(prepared, variable)
    let references = try options.designEffect == nil ? nil : squares(variable, variable)
    return reportedCells(of: source).map { cell in
      let sums = CellTotals(sources[source], cell)
      let deviation = sums[3] / sums.weight
      var draft = Draft(
        estimator: "mean", variable: variable.name, cell: cell,
        value: sums.undefined == nil ? prepared.shift + deviation : nil, undefined: sums.undefined,
        terms: [
          ScoreTerm(
            source: source, cell: cell,
            gradient: [(3, 1 / sums.weight), (2, -deviation / sums.weight)])
        ],
        source: source, n: sums.n, missing: sums.rows - sums.n)
      draft.isProportion = prepared.isBinary
      if let references, let variance = references[cell].variance(0, 0) {
        draft.reference = (variance / Double(sums.n), sums.weight)
      }
      return draft
    }
  }

  func firstMoment(_ prepared: PreparedVariable, _ variable: AnalysisVariable) -> Int {
    sums("first \(variable.expression)") {
      accumulator.firstMoment(prepared.values, shift: prepared.shift)
    }
  }
}
