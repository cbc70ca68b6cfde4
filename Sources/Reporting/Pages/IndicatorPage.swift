internal import Indicators
internal import Microdata
internal import SurveyEstimation

/// The page of an indicator: what it is, its value, its course, its breakdowns, and how good each number is.
struct IndicatorPage {
  let run: ReportRun
  let language: ReportLanguage
  let indicator: Indicator

  private var printer: ValuePrinter { ValuePrinter(run: run, language: language) }
  private var unit: IndicatorUnit { indicator.unit }

  var html: String {
    let releases = run.releases(of: indicator.id)
    let body = [headline, definition(releases), series(releases)] + breakdowns(releases)
    return ReportPage(
      run: run, language: language, title: indicator.titles[language.code], root: "../",
      pathInLanguage: { run.indicatorPath(indicator.id, $0) }, body: body
    ).html
  }

  private var headline: Markup {
    guard let release = run.headline(indicator.id) else { return "" }
    let caution: Markup =
      release.isCaution ? "<p class=\"notice\">\(language[\.caution])</p>" : ""
    let interval = printer.interval(release)
    return """
      <ul class="figures">
      <li><b>\(printer.valueWithUnit(release))</b>\
      <small>\(interval.isEmpty ? printer.withoutInterval(release) : interval) · \
      \(printer.period(release)) · \(printer.origin(release))</small></li>
      </ul>
      \(caution)
      """
  }

  private func definition(_ releases: [Release]) -> Markup {
    var rows: [(String, String)] = [
      (language[\.definition], indicator.definition[language.code]),
      (language[\.standard], indicator.standard),
      (language[\.statistic], indicator.statistic.inWords),
    ]
    if let universe = indicator.universe {
      rows.append((language[\.universe], universe.description))
    }
    rows.append(
      (
        language[\.unit],
        unit.titles[language.code].isEmpty ? unit.code : unit.titles[language.code]
      ))
    rows.append(
      (
        language[\.serves],
        indicator.keys.sorted { $0.key < $1.key }.map {
          "\($0.key) \($0.value.joined(separator: ", "))"
        }.joined(separator: " · ")
      ))
    var sources: [String] = []
    for source in releases.flatMap(\.observation.sources) where !sources.contains(source) {
      sources.append(source)
    }
    rows.append(
      (
        language[\.source],
        sources.map { id in
          run.loaded.first { $0.source.id == id }?.source.titles[language.code] ?? id
        }.joined(separator: "; ")
      ))
    if let notes = indicator.notes { rows.append((language[\.notes], notes[language.code])) }
    let items = rows.filter { !$0.1.isEmpty }.map { name, text -> Markup in
      "<dt>\(name)</dt><dd>\(text)</dd>"
    }
    let first: Markup =
      releases.first.map { "<p>\(printer.method(run.headline(indicator.id) ?? $0))</p>" } ?? ""
    return """
      <section>
      <h2>\(language[\.definition])</h2>
      <dl>
      \(items)
      </dl>
      <details><summary>\(language[\.how])</summary>
      \(first)
      \(comparison(releases))
      </details>
      </section>
      """
  }

  /// What every publication rule says of the first value.
  private func comparison(_ releases: [Release]) -> Markup {
    guard let release = run.headline(indicator.id), !release.verdicts.isEmpty,
      release.disclosure == .none
    else { return "" }
    let items = release.verdicts.map { verdict -> Markup in
      let reasons = verdict.outcome.reasons.map(\.text).joined(separator: "; ")
      return """
        <li>\(verdict.scheme): \(verdict.outcome.decision.rawValue) \(verdict.outcome.status) \(reasons)</li>
        """
    }
    return "<p>\(language[\.rules])</p><ul class=\"notes\">\(items)</ul>"
  }

  // MARK: - Over time

  private func series(_ releases: [Release]) -> Markup {
    let totals = releases.filter {
      $0.observation.breakdown.isEmpty && $0.observation.measure == .level
    }
    let points = totals.compactMap { release -> TimeSeriesChart.Point? in
      guard let period = TimePeriod(text: release.observation.period) else { return nil }
      let shown = release.isShown ? release.observation : nil
      return TimeSeriesChart.Point(
        period: period, value: printer.charted(shown?.value, unit),
        lower: printer.charted(shown?.estimate?.lower, unit),
        upper: printer.charted(shown?.estimate?.upper, unit), isCaution: release.isCaution,
        isAdministrative: release.observation.origin == .administrative)
    }
    guard points.count > 1 else { return "" }
    let breaks = totals.filter(\.observation.isBreak).compactMap { release in
      TimePeriod(text: release.observation.period).map { TimeSeriesChart.Break(period: $0) }
    }
    let chart = TimeSeriesChart(
      title: "\(indicator.titles[language.code]), \(language[\.overTime])",
      unit: unit.titles[language.code],
      series: [.init(name: language[\.total], points: points)], breaks: breaks,
      format: printer.format(unit), language: language.chart, idPrefix: "series")
    let rows = releases.filter { $0.observation.breakdown.isEmpty }
    return """
      <section id="time">
      <h2>\(language[\.overTime])</h2>
      <figure>\(chart.svg())</figure>
      \(table(rows, caption: language[\.overTime], first: language[\.period]) { printer.period($0) })
      </section>
      """
  }

  // MARK: - Breakdowns

  private func breakdowns(_ releases: [Release]) -> [Markup] {
    indicator.disaggregations.enumerated().map { number, breakdown in
      let all = releases.filter { $0.observation.breakdown == breakdown }
      let name = breakdown.map { run.title(of: $0)[language.code] }.joined(separator: " × ")
      let title = "\(language[\.by]) \(name)"
      guard let shown = latest(all), !shown.isEmpty else {
        let reason = all.first?.observation.note ?? ""
        return """
          <section id="by-\(number)"><h2>\(title)</h2>
          <p class="notice">\(language[\.notDerivable]). \(reason)</p></section>
          """
      }
      let rows = shown.sorted { order($0) < order($1) }
      return """
        <section id="by-\(number)">
        <h2>\(title)</h2>
        \(chart(rows, title: title, number: number))
        \(table(rows, caption: "\(indicator.titles[language.code]), \(name)", first: name) { label($0) })
        </section>
        """
    }
  }

  /// The cells to show of a breakdown: annual averages, or else those of the last period.
  private func latest(_ releases: [Release]) -> [Release]? {
    let averages = releases.filter { $0.observation.measure.name == "average" }
    if let period = averages.map(\.observation.period).max() {
      return averages.filter { $0.observation.period == period }
    }
    let levels = releases.filter { $0.observation.measure == .level && $0.observation.hasKey }
    let period = levels.map(\.observation.period).max()
    return period.map { period in levels.filter { $0.observation.period == period } }
  }

  private func label(_ release: Release) -> String {
    release.observation.domain.map { run.label($0, language.code) }.joined(separator: ", ")
  }

  /// The place of a cell among the categories of its variables.
  private func order(_ release: Release) -> String {
    release.observation.domain.map { level in
      let categories = run.dimensions[level.variable]?.categories ?? []
      let position = categories.firstIndex { $0.code == level.code } ?? 9999
      let digits = String(position)
      return String(repeating: "0", count: max(0, 5 - digits.count)) + digits + level.code
    }.joined(separator: "|")
  }

  private func chart(_ releases: [Release], title: String, number: Int) -> Markup {
    guard releases.count > 1, releases.count <= 60 else { return "" }
    let rows = releases.map { release -> IntervalChart.Row in
      let label = label(release)
      guard release.isShown, let value = release.observation.value else {
        return .suppressed(label)
      }
      return IntervalChart.Row(
        label: label, value: printer.charted(value, unit),
        lower: printer.charted(release.observation.estimate?.lower, unit),
        upper: printer.charted(release.observation.estimate?.upper, unit),
        isCaution: release.isCaution)
    }
    let whole = indicator.statistic.isAdditive ? nil : run.headline(indicator.id)
    let reference = whole.flatMap { release -> IntervalChart.Reference? in
      guard release.isShown, let value = printer.charted(release.observation.value, unit) else {
        return nil
      }
      return .init(label: language[\.total], value: value)
    }
    let chart = IntervalChart(
      title: "\(indicator.titles[language.code]), \(title)", unit: unit.titles[language.code],
      rows: rows, format: printer.format(unit), reference: reference, language: language.chart,
      idPrefix: "by-\(number)-chart")
    return "<figure>\(chart.svg())</figure>"
  }

  private func table(
    _ releases: [Release], caption: String, first: String, label: (Release) -> String
  ) -> Markup {
    let printer = printer
    let rows = releases.map { release -> [SortableTable.Cell] in
      let style = release.isShown ? (release.isCaution ? "caution" : "") : "suppressed"
      let shown = release.isShown ? release.observation : nil
      return [
        .text(label(release)),
        .number(
          printer.value(release), shown?.value, style: style, hint: printer.method(release)),
        .number(printer.standardError(release), shown?.estimate?.standardError),
        .text(printer.interval(release)),
        .number(printer.cv(release), shown?.estimate?.coefficientOfVariation),
        .number(printer.cases(release).text, printer.cases(release).number),
        .text(printer.decision(release)),
      ]
    }
    return SortableTable(
      caption: caption,
      columns: [
        .init(title: first, isText: true), .init(title: language[\.value]),
        .init(title: language[\.standardError]), .init(title: language[\.interval], isText: true),
        .init(title: language[\.cv]), .init(title: language[\.cases]),
        .init(title: language[\.quality], isText: true),
      ], rows: rows
    ).markup
  }
}

extension TimePeriod {
  /// Reads `2024` or `2024-Q1`; `nil` for other periods.
  init?(text: String) {
    let parts = text.split(separator: "-")
    guard let first = parts.first, first.count == 4, let year = Int(first) else { return nil }
    if parts.count == 1 {
      self.init(year: year)
    } else if parts.count == 2, parts[1].first == "Q", let quarter = Int(parts[1].dropFirst()),
      (1...4).contains(quarter)
    {
      self.init(year: year, quarter: quarter)
    } else {
      return nil
    }
  }
}

extension IndicatorStatistic {
  /// The statistic as a formula.
  var inWords: String {
    switch self {
    case .count: "count"
    case .total(let a): "total(\(a.description))"
    case .mean(let a): "mean(\(a.description))"
    case .share(let a): "share(\(a.description))"
    case .ratio(let a, let b): "total(\(a.description)) / total(\(b.description))"
    case .quantile(let a, let p): "quantile(\(a.description), \(p))"
    case .variance(let a): "variance(\(a.description))"
    case .correlation(let a, let b): "correlation(\(a.description), \(b.description))"
    case .derived(let formula, let names):
      formula.description + " ("
        + names.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.inWords)" }
        .joined(separator: ", ") + ")"
    case .figure(let id): id
    }
  }
}

extension IndicatorReference {
  fileprivate var inWords: String {
    switch target {
    case .figure(let id): return id
    case .indicator(let id):
      let fixed = levels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return ([id] + fixed + [source].compactMap { $0 }).joined(separator: " ")
    }
  }
}
