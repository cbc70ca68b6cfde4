internal import SurveyEstimation
internal import SurveyModules

extension RecruitmentCostReport {
  /// The output sheet of SDG 10.7.1: a column for each dimension, `_T` where all categories are together.
  ///
  /// Of a row with too few workers only their number is written, and its status is Q, suppressed.
  public var sheet: String {
    let header = [
      "refArea", "refPeriod", "corridorDest", "sex", "ageGroup", "edu", "skill", "documented",
      "otherDimension", "otherCategory", "n", "nZero", "N_w", "shareZero", "meanCost", "meanEarn",
      "rciMeanOfRatios", "seA", "ciA_lo", "ciA_hi", "rciRatioOfMeans", "seB", "p25", "median",
      "p75",
      "p80", "ciMedian_lo", "ciMedian_hi", "shareBorrowed", "currency", "fxTable", "earningsBasis",
      "zeroRule", "recentYears", "standard", "reliability", "obsStatus",
    ]
    let rows = [sheetRow(total)] + breakdowns.flatMap { $0.rows.map(sheetRow) }
    return DelimitedText.csv([header] + rows)
  }

  /// The dimensions with columns of their own.
  private static let dimensions = [
    "destination", "sex", "age_group", "education", "skill", "documented",
  ]

  private func sheetRow(_ row: RecruitmentCostRow) -> [String] {
    let number = DelimitedText.number
    var cells = [area ?? "", period ?? ""]
    cells += Self.dimensions.map { $0 == row.variable ? row.code ?? "" : "_T" }
    let isOther = row.variable.map { !Self.dimensions.contains($0) } ?? false
    cells += [isOther ? row.variable ?? "" : "_T", isOther ? row.code ?? "" : "_T"]
    cells += [String(row.n), row.isPublished ? String(row.zeroCount) : ""]
    let median = row.quantile(0.5)
    let figures: [Double?] = [
      row.workers.value, row.shareZero.value, row.meanCost.value, row.meanEarnings.value,
      row.meanOfRatios.value, row.meanOfRatios.standardError, row.meanOfRatios.lower,
      row.meanOfRatios.upper, row.ratioOfMeans.value, row.ratioOfMeans.standardError,
      row.quantile(0.25)?.value, median?.value, row.quantile(0.75)?.value,
      row.isP80Published ? row.quantile(0.8)?.value : nil, median?.lower, median?.upper,
      row.shareBorrowed?.value,
    ]
    cells += figures.map { row.isPublished ? number($0) : "" }
    return cells + [
      options.currency, rateTable ?? "", options.earningsBasis, options.zeroCost.rawValue,
      number(options.recentYears), standard, row.isPublished ? "A" : "S",
      row.isPublished ? "A" : "Q",
    ]
  }
}
