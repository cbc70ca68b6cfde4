internal import Microdata
internal import SurveyEstimation
internal import SurveyModules

extension RecruitmentCostReport: CustomStringConvertible {
  /// The funnel and the indicator as aligned tables.
  public var description: String {
    let funnelRows = funnel.map { step in
      [
        step.code, step.label + (step.isMeasured ? "" : " (not asked)"), String(step.count),
        ReportNumber.count(step.weighted),
      ]
    }
    let rows = [total] + breakdowns.flatMap(\.rows)
    let indicatorRows = rows.map { row -> [String] in
      let head = [row.variable ?? "all", row.label, String(row.n)]
      guard row.isPublished else { return head + Array(repeating: "·", count: 7) }
      return head + [
        ReportNumber.withError(row.meanOfRatios), ReportNumber.interval(row.meanOfRatios),
        ReportNumber.withError(row.ratioOfMeans), ReportNumber.value(row.quantile(0.5)),
        row.isP80Published ? ReportNumber.value(row.quantile(0.8)) : "·",
        ReportNumber.value(row.shareZero, percent: true),
        row.shareBorrowed.map { ReportNumber.value($0, percent: true) } ?? "–",
      ]
    }
    return [
      title + (synthetic ? " (synthetic data)" : ""),
      "\(standard), months of earnings",
      "",
      AlignedText.table([["step", "stays who is", "n", "weighted"]] + funnelRows, leading: 2),
      "",
      AlignedText.table(
        [
          [
            "breakdown", "group", "n", "A: mean of ratios (SE)", "95 % interval",
            "B: ratio of means (SE)", "median", "P80", "paid nothing", "borrowed",
          ]
        ] + indicatorRows, leading: 2),
      "· fewer than \(options.minimumCases) workers (P80: \(options.minimumCasesP80)): not published",
    ].joined(separator: "\n")
  }
}
