internal import SurveyEstimation
internal import SurveyModules

extension RecruitmentCostReport {
  /// The output sheet: a row for all workers and for each group.
  ///
  /// Of a row with too few workers only their number is written.
  public var csv: String {
    let header = [
      "breakdown", "code", "label", "n", "nZero", "workers", "shareZero", "shareZeroSE", "meanCost",
      "meanCostSE", "meanEarnings", "meanEarningsSE", "rciMeanOfRatios", "rciMeanOfRatiosSE",
      "rciMeanOfRatiosLower", "rciMeanOfRatiosUpper", "rciRatioOfMeans", "rciRatioOfMeansSE",
      "rciRatioOfMeansLower", "rciRatioOfMeansUpper", "rciAmongPayers", "p25", "median",
      "medianLower", "medianUpper", "p75", "p80", "shareBorrowed", "shareBorrowedSE", "currency",
      "earningsBasis", "zeroRule", "recentYears", "standard", "synthetic", "publish", "publishP80",
    ]
    let rows = [total] + breakdowns.flatMap(\.rows)
    return DelimitedText.csv([header] + rows.map(cells))
  }

  private func cells(_ row: RecruitmentCostRow) -> [String] {
    let number = DelimitedText.number
    let median = row.quantile(0.5)
    var cells = [
      row.variable ?? "total", row.code ?? "", row.label, String(row.n),
      row.isPublished ? String(row.zeroCount) : "",
    ]
    let figures: [Double?] = [
      row.workers.value, row.shareZero.value, row.shareZero.standardError, row.meanCost.value,
      row.meanCost.standardError, row.meanEarnings.value, row.meanEarnings.standardError,
      row.meanOfRatios.value, row.meanOfRatios.standardError, row.meanOfRatios.lower,
      row.meanOfRatios.upper, row.ratioOfMeans.value, row.ratioOfMeans.standardError,
      row.ratioOfMeans.lower, row.ratioOfMeans.upper, row.meanOfRatiosAmongPayers?.value,
      row.quantile(0.25)?.value, median?.value, median?.lower, median?.upper,
      row.quantile(0.75)?.value, row.isP80Published ? row.quantile(0.8)?.value : nil,
      row.shareBorrowed?.value, row.shareBorrowed?.standardError,
    ]
    cells += figures.map { row.isPublished ? number($0) : "" }
    cells += [
      options.currency, options.earningsBasis, options.zeroCost.rawValue,
      number(options.recentYears), standard, synthetic ? "synthetic" : "",
      row.isPublished ? "1" : "0",
      row.isP80Published ? "1" : "0",
    ]
    return cells
  }
}
