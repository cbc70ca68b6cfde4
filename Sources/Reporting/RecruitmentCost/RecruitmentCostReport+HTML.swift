internal import Foundation
internal import SurveyEstimation
internal import SurveyModules

extension RecruitmentCostReport {
  /// The report as one HTML page with nothing from the network.
  public var html: String {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(Markup(raw: Stylesheet.text))
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      \(Markup(raw: synthetic ? "<p class=\"synthetic\">Synthetic data: no real person is described</p>" : ""))
      <p>\(source ?? "")</p>
      <p class="soft">\(standard). Cost borne by employees to get their job, in months of earnings in the
      country of destination.</p>
      </header>
      <main>
      \(headline)
      \(corridors)
      \(indicatorTable)
      \(structure)
      \(funnelTable)
      \(flagTable)
      \(notes)
      </main>
      </body>
      </html>

      """
    return page.text
  }

  private var headline: Markup {
    func figure(_ name: String, _ estimate: Estimate?, percent: Bool = false) -> Markup {
      guard let estimate, estimate.value != nil else { return "" }
      return """
        <li><small>\(name)</small><b>\(ReportNumber.value(estimate, percent: percent))</b>
        <small>\(ReportNumber.interval(estimate, percent: percent))</small></li>
        """
    }
    let figures = [
      figure("Mean of ratios (A), months", total.meanOfRatios),
      figure("Ratio of means (B), months", total.ratioOfMeans),
      figure("Median, months", total.quantile(0.5)),
      figure("80th percentile, months", total.quantile(0.8)),
      figure("Paid nothing", total.shareZero, percent: true),
      figure("Borrowed", total.shareBorrowed, percent: true),
    ]
    return """
      <ul class="figures">
      \(figures)
      </ul>
      <p class="soft">\(total.n) workers of the sample stand for
      \(ReportNumber.count(total.workers.value)). In brackets: 95 % confidence intervals from the design of
      the sample.</p>
      """
  }

  /// The dots of the first breakdown, which projects put the corridors in.
  private var corridors: Markup {
    guard let breakdown = breakdowns.first else { return "" }
    let rows = breakdown.rows.filter(\.isPublished).compactMap { row -> IntervalChart.Row? in
      let estimate = row.meanOfRatios
      guard let value = estimate.value, let lower = estimate.lower, let upper = estimate.upper
      else { return nil }
      return IntervalChart.Row(
        label: row.label, value: value, lower: lower, upper: upper,
        note: "\(ReportNumber.value(estimate)) \(ReportNumber.interval(estimate))")
    }.sorted { ($0.value ?? 0) > ($1.value ?? 0) }
    guard !rows.isEmpty else { return "" }
    let chart = IntervalChart(
      title: "Recruitment cost by \(breakdown.label.lowercased())",
      unit: "months of earnings, mean of ratios with 95 % interval", rows: rows)
    let hidden = breakdown.rows.count - rows.count
    return """
      <section>
      <h2>Recruitment cost by \(breakdown.label.lowercased())</h2>
      <figure>\(chart.svg())
      <figcaption>Categories with fewer than \(options.minimumCases) workers are not shown
      (\(hidden)).</figcaption></figure>
      </section>
      """
  }

  private var indicatorTable: Markup {
    let groups = breakdowns.map { breakdown -> Markup in
      """
      <tr class="group"><th scope="rowgroup" colspan="11">\(breakdown.label)</th></tr>
      \(breakdown.rows.map(tableRow))
      """
    }
    return """
      <section>
      <h2>The indicator by group</h2>
      <div class="scroll"><table>
      <caption>Months of earnings. Standard errors in parentheses. “·” stands for a figure with fewer than
      \(options.minimumCases) workers (\(options.minimumCasesP80) for the 80th percentile), which is not
      published.</caption>
      <thead><tr><th scope="col">Group</th><th scope="col">n</th><th scope="col">Workers</th>
      <th scope="col">A: mean of ratios</th><th scope="col">95 % interval</th>
      <th scope="col">B: ratio of means</th><th scope="col">P25</th><th scope="col">Median</th>
      <th scope="col">P75</th><th scope="col">P80</th><th scope="col">Paid nothing</th></tr></thead>
      <tbody>
      \(tableRow(total))
      \(groups)
      </tbody></table></div>
      </section>
      """
  }

  private func tableRow(_ row: RecruitmentCostRow) -> Markup {
    func cell(_ text: String) -> Markup { "<td>\(row.isPublished ? text : "·")</td>" }
    let p80 = row.isP80Published ? ReportNumber.value(row.quantile(0.8)) : "·"
    let cells = [
      cell(ReportNumber.count(row.workers.value)),
      cell(ReportNumber.withError(row.meanOfRatios)), cell(ReportNumber.interval(row.meanOfRatios)),
      cell(ReportNumber.withError(row.ratioOfMeans)), cell(ReportNumber.value(row.quantile(0.25))),
      cell(ReportNumber.value(row.quantile(0.5))), cell(ReportNumber.value(row.quantile(0.75))),
      cell(p80), cell(ReportNumber.value(row.shareZero, percent: true)),
    ]
    return """
      <tr><th scope="row">\(row.label)</th><td>\(row.n)</td>\(cells)</tr>
      """
  }

  private var structure: Markup {
    guard !costStructure.isEmpty else { return "" }
    let chart = BarChart(
      title: "Cost by item",
      rows: costStructure.map { item in
        BarChart.Row(
          label: item.label, value: item.share.value ?? 0,
          note: "\(ReportNumber.value(item.share, percent: true)) "
            + "± \(ReportNumber.halfWidth(item.share))")
      })
    return """
      <section>
      <h2>What the cost is made of</h2>
      <figure>\(chart.svg())
      <figcaption>Share of all payments by eligible workers with complete items
      (n = \(costStructure[0].share.n)), with the half-width of the 95 % interval.</figcaption></figure>
      </section>
      """
  }

  private var funnelTable: Markup {
    let rows = funnel.map { step -> Markup in
      """
      <tr><th scope="row">\(step.code)</th><td class="text">\(step.label)\
      \(step.isMeasured ? "" : " (not asked: nobody leaves)")</td><td>\(step.count)</td>
      <td>\(ReportNumber.count(step.weighted))</td><td>\(step.unknown)</td></tr>
      """
    }
    return """
      <section>
      <h2>Who is counted</h2>
      <div class="scroll"><table>
      <caption>Workers left after each step, and how many of those who left did not say.</caption>
      <thead><tr><th scope="col">Step</th><th scope="col">Stays who is</th><th scope="col">n</th>
      <th scope="col">Weighted</th><th scope="col">Not stated</th></tr></thead>
      <tbody>
      \(rows)
      </tbody></table></div>
      </section>
      """
  }

  private var flagTable: Markup {
    let rows = flags.map { flag -> Markup in
      """
      <tr><th scope="row">\(flag.flag.rawValue)</th><td class="text">\(flag.label)</td>
      <td>\(flag.count)</td></tr>
      """
    }
    guard !rows.isEmpty else { return "" }
    return """
      <section>
      <h2>What was noticed</h2>
      <div class="scroll"><table>
      <caption>Workers within steps E0 to E9.</caption>
      <thead><tr><th scope="col">Flag</th><th scope="col">Meaning</th><th scope="col">n</th></tr></thead>
      <tbody>
      \(rows)
      </tbody></table></div>
      </section>
      """
  }

  private var notes: Markup {
    let lines = (rules + warnings).map { line -> Markup in "<li>\(line)</li>" }
    return """
      <section>
      <h2>How it was computed</h2>
      <p class="soft">\(design.description). Amounts in \(options.currency). A and B differ when cost and
      earnings go together: A is the mean of the metadata, B what many surveys published. Variances are
      linearised; groups keep every sampling unit of the design.</p>
      <ul class="notes">
      \(lines)
      </ul>
      </section>
      """
  }
}

/// Numbers as the report prints them.
enum ReportNumber {
  static func value(_ estimate: Estimate?, percent: Bool = false) -> String {
    guard let value = estimate?.value else { return "–" }
    return percent ? String(format: "%.1f %%", value * 100) : String(format: "%.2f", value)
  }

  static func withError(_ estimate: Estimate) -> String {
    guard let error = estimate.standardError else { return value(estimate) }
    return "\(value(estimate)) (\(String(format: "%.2f", error)))"
  }

  static func interval(_ estimate: Estimate, percent: Bool = false) -> String {
    guard let lower = estimate.lower, let upper = estimate.upper else { return "" }
    return percent
      ? String(format: "[%.1f, %.1f] %%", lower * 100, upper * 100)
      : String(format: "[%.2f, %.2f]", lower, upper)
  }

  static func halfWidth(_ estimate: Estimate) -> String {
    guard let lower = estimate.lower, let upper = estimate.upper else { return "–" }
    return String(format: "%.1f", (upper - lower) / 2 * 100)
  }

  static func count(_ value: Double?) -> String {
    guard let value else { return "–" }
    let digits = String(Int(value.rounded()))
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: "\u{202F}")
  }
}
