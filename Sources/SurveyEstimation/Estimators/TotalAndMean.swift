internal import Microdata
internal import NumericCore

/// Totals, means and counts: Horvitz–Thompson totals and Hájek means.
///
/// Sums are taken of deviations from a centre near the mean: the total is m + cW and the mean c + m/W, with m
/// the weighted sum of deviations and W the sum of weights, so that years or large incomes lose no digits.
extension EstimationContext {
  func totals(_ variable: AnalysisVariable, estimator: String = "total") throws -> [Draft] {
    let moment = try centredMoment(variable)
    let prepared = try self.variable(variable)
    let references = try options.designEffect == nil ? nil : squares(variable, variable)
    return reportedCells(of: moment.source).map { cell in
      let sums = CellTotals(sources[moment.source], cell)
      let centre = moment.centre(cell)
      var draft = Draft(
        estimator: estimator, variable: variable.name, cell: cell,
        value: sums.undefined == nil ? sums[3] + centre * sums.weight : nil,
        undefined: sums.undefined,
        terms: [ScoreTerm(source: moment.source, cell: cell, gradient: [(3, 1), (2, centre)])],
        source: moment.source, n: sums.n, missing: sums.rows - sums.n)
      draft.isCentred = false
      draft.evaluate = { $0[3] + centre * $0.weight }
      if prepared.isBinary, estimator == "total" { draft.countedWeight = sums.weight }
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
    let moment = try centredMoment(variable)
    let prepared = try self.variable(variable)
    let references = try options.designEffect == nil ? nil : squares(variable, variable)
    return reportedCells(of: moment.source).map { cell in
      let sums = CellTotals(sources[moment.source], cell)
      let deviation = sums[3] / sums.weight
      let centre = moment.centre(cell)
      var draft = Draft(
        estimator: "mean", variable: variable.name, cell: cell,
        value: sums.undefined == nil ? centre + deviation : nil,
        undefined: sums.undefined,
        terms: [
          ScoreTerm(
            source: moment.source, cell: cell,
            gradient: [(3, 1 / sums.weight), (2, -deviation / sums.weight)])
        ],
        source: moment.source, n: sums.n, missing: sums.rows - sums.n)
      draft.isProportion = prepared.isBinary
      draft.evaluate = { centre + $0[3] / $0.weight }
      if let references, let variance = references[cell].variance(0, 0) {
        draft.reference = (variance / Double(sums.n), sums.weight)
      }
      return draft
    }
  }

  /// Sums of deviations, with what they deviate from.
  struct CentredMoment {
    let source: Int
    fileprivate let shift: Double
    fileprivate let centres: [Double]?

    func centre(_ cell: Int) -> Double { centres?[cell] ?? shift }
  }

  /// Sums the deviations of a variable from one number, and again from each cell's own mean where one number
  /// is too far off to leave the digits of a cell intact.
  private func centredMoment(_ variable: AnalysisVariable) throws -> CentredMoment {
    let prepared = try self.variable(variable)
    let key = "first \(variable.expression)"
    var moment = CentredMoment(
      source: sums(key) { .first(prepared.values, shift: prepared.shift) },
      shift: prepared.shift, centres: nil)
    // Each round starts from the means of the one before, and gains the digits that it had.
    for round in 1...3 where !prepared.isBinary {
      guard (0..<domains.source.count).contains(where: { losesDigits($0, moment) }) else { break }
      let centres = (0..<domains.source.count).map { cell -> Double in
        let sums = CellTotals(sources[moment.source], cell)
        let mean = moment.centre(cell) + sums[3] / sums.weight
        return mean.isFinite ? mean : 0
      }
      let zeros = [Double](repeating: 0, count: centres.count)
      moment = CentredMoment(
        source: sums("\(key) centred \(round)") {
          .second(prepared.values, prepared.values, centresA: centres, centresB: zeros)
        }, shift: 0, centres: centres)
    }
    return moment
  }

  /// Whether the deviations of a cell are so much larger than what is left of them, or than the mean, that
  /// more than three digits go.
  private func losesDigits(_ cell: Int, _ moment: CentredMoment) -> Bool {
    let sums = sources[moment.source]
    let totals = CellTotals(sums, cell)
    guard totals.weight > 0 else { return false }
    let deviation = totals[3] / totals.weight
    let centre = moment.centre(cell)
    if abs(centre) > 1000 * abs(centre + deviation), centre != 0 { return true }
    var (kept, summed) = (0.0, 0.0)
    // The sums of one unit alone say nothing of how its rows spread.
    guard sums.entries(cell).count > 1 else { return false }
    for entry in sums.entries(cell) {
      let first = entry * sums.width
      kept += abs(sums.values[first + 3] - deviation * sums.values[first + 2])
      summed += abs(sums.values[first + 3])
    }
    return kept > 0 && summed > 1000 * kept
  }
}
