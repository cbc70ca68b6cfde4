internal import Indicators
internal import SurveyEstimation

/// What a reader has to know of the sources, the choices and the rules.
extension DashboardPage {
  var methods: Markup {
    let sources = run.loaded.map { loaded -> [SortableTable.Cell] in
      let source = loaded.source
      let standards = source.standards.sorted { $0.key < $1.key }
        .map { "\($0.key): \($0.value)" }.joined(separator: "; ")
      let isFull = source.origin == .census
      return [
        .text(source.titles[language.code]), .text(source.period),
        .text(isFull ? language[\.census] : language[\.survey]),
        .text("\(source.design.summary)"),
        .number(
          printer.count(source.design.summary.degreesOfFreedom),
          Double(source.design.summary.degreesOfFreedom)), .text(standards),
      ]
    }
    let table = SortableTable(
      caption: language[\.source],
      columns: [
        .init(title: language[\.source], isText: true),
        .init(title: language[\.period], isText: true),
        .init(title: language[\.statistic], isText: true),
        .init(title: language[\.design], isText: true), .init(title: "df"),
        .init(title: language[\.standard], isText: true),
      ], rows: sources)
    let absent = run.releases.filter { $0.observation.value == nil && !$0.observation.hasKey }
      .compactMap(\.observation.note)
    var seen = Set<String>()
    let lines = (decisions + absent + run.loaded.flatMap(\.warnings)).filter {
      seen.insert($0).inserted
    }.map { line -> Markup in "<li>\(line)</li>" }
    return """
      \(table.markup)
      \(rules)
      <ul class="notes">
      \(lines)
      </ul>
      """
  }

  /// How many values each rule would publish, side by side.
  private var rules: Markup {
    var counts: [String: [PublicationDecision: Int]] = [:]
    var order: [String] = []
    for verdict in run.releases.flatMap(\.verdicts) {
      if counts[verdict.scheme] == nil { order.append(verdict.scheme) }
      counts[verdict.scheme, default: [:]][verdict.outcome.decision, default: 0] += 1
    }
    let rows = order.map { scheme -> [SortableTable.Cell] in
      let found = counts[scheme] ?? [:]
      func cell(_ number: Int) -> SortableTable.Cell {
        .number(printer.count(number), Double(number))
      }
      return [
        .text(scheme), cell(found[.publish] ?? 0),
        cell((found[.caution] ?? 0) + (found[.review] ?? 0)), cell(found[.suppress] ?? 0),
      ]
    }
    return SortableTable(
      caption: language[\.rules],
      columns: [
        .init(title: language[\.standard], isText: true), .init(title: language[\.publish]),
        .init(title: language[\.caution]), .init(title: language[\.suppress]),
      ], rows: rows
    ).markup
  }

  private var decisions: [String] {
    let estimation = run.project.options.estimation
    let confidential = run.releases.count { $0.disclosure == .confidential }
    return [
      "\(language[\.interval]): \(language.numbers.percent(estimation.confidence, decimals: 0)), "
        + estimation.proportionInterval.rawValue,
      "\(language[\.confidential]): \(printer.count(confidential)) (< \(printer.count(run.project.minimumCount)))",
    ]
  }
}
