internal import Indicators
internal import SurveyEstimation

/// The front page of a report: pledges, indicators, flows, objectives, checks, methods and data.
struct DashboardPage {
  let run: ReportRun
  let language: ReportLanguage

  var printer: ValuePrinter { ValuePrinter(run: run, language: language) }

  var html: String {
    let sections: [(anchor: String, name: String, title: String, body: Markup)] = [
      ("pledges", language[\.pledges], language[\.pledges], pledges),
      ("indicators", language[\.indicators], language[\.indicators], indicators),
      ("ages", language[\.ages], language[\.pyramid], pyramid),
      ("flows", language[\.flows], language[\.flows], flows),
      ("funnel", language[\.eligibility], language[\.funnel], funnel),
      ("objectives", language[\.objective], language[\.objectives], objectives),
      ("checks", language[\.figures], language[\.checks], checks),
      ("methods", language[\.quality], language[\.methods], methods),
      ("data", language[\.data], language[\.data], data),
    ].filter { !$0.body.text.isEmpty }
    let blocks = sections.map { section -> Markup in
      """
      <section id="\(section.anchor)">
      <h2>\(section.title)</h2>
      \(section.body)
      </section>
      """
    }
    let lead: Markup =
      run.project.summary.map { "<p class=\"lead\">\($0[language.code])</p>" } ?? ""
    return ReportPage(
      run: run, language: language, title: run.project.titles[language.code], root: "",
      pathInLanguage: { run.dashboardPath($0) },
      contents: sections.map { ($0.anchor, $0.name) }, body: [lead] + blocks
    ).html
  }

  /// All indicators with their first value.
  private var indicators: Markup {
    let rows = run.indicators.map { indicator -> [SortableTable.Cell] in
      let link: Markup = """
        <a href="\(run.indicatorPath(indicator.id, language.code))">\(indicator.titles[language.code])</a>
        """
      let served = (indicator.keys["pledge"] ?? []).joined(separator: ", ")
      guard let release = run.headline(indicator.id) else {
        let reason = run.releases(of: indicator.id).first?.observation.note ?? ""
        return [
          .text(link), .text(served),
          .number(language[\.notDerivable], nil, style: "suppressed", hint: reason), .text(""),
          .text(""), .number("", nil), .text(language[\.notDerivable]),
        ]
      }
      let printer = printer
      return [
        .text(link), .text(served),
        .number(
          printer.valueWithUnit(release), release.isShown ? release.observation.value : nil,
          style: release.isShown ? (release.isCaution ? "caution" : "") : "suppressed",
          hint: printer.method(release)),
        .text(printer.interval(release)), .text(printer.period(release)),
        .number(
          printer.cases(release).text, printer.cases(release).number),
        .text("\(printer.origin(release)) · \(printer.decision(release))"),
      ]
    }
    return SortableTable(
      caption: language[\.indicators],
      columns: [
        .init(title: language[\.indicator], isText: true),
        .init(title: language[\.pledge], isText: true), .init(title: language[\.value]),
        .init(title: language[\.interval], isText: true),
        .init(title: language[\.period], isText: true), .init(title: language[\.cases]),
        .init(title: language[\.quality], isText: true),
      ], rows: rows
    ).markup
  }

  /// The objectives of the Global Compact with what measures them.
  private var objectives: Markup {
    let rows = run.catalogue.objectives.map { objective -> [SortableTable.Cell] in
      let number = String(objective.number)
      let measured = run.indicators.filter { $0.keys["gcm"]?.contains(number) ?? false }
        .filter { run.headline($0.id)?.isShown ?? false }
      let cited = run.facts.filter { $0.keys["gcm"]?.contains(number) ?? false }
      let links = measured.prefix(6).map { indicator -> Markup in
        """
        <a href="\(run.indicatorPath(indicator.id, language.code))">\(indicator.titles[language.code])</a>
        """
      }
      let list = Markup(raw: links.map(\.text).joined(separator: ", "))
      return [
        .number(number, Double(objective.number)), .text(objective.titles[language.code]),
        .text(list), .number(printer.count(measured.count), Double(measured.count)),
        .number(printer.count(cited.count), Double(cited.count)),
      ]
    }
    return SortableTable(
      caption: language[\.objectives],
      columns: [
        .init(title: language[\.objective]), .init(title: language[\.definition], isText: true),
        .init(title: language[\.indicators], isText: true), .init(title: language[\.computed]),
        .init(title: language[\.facts]),
      ], rows: rows
    ).markup
  }

  /// Checks of published figures.
  private var checks: Markup {
    let results = run.checks.flatMap(\.results)
    guard !results.isEmpty else { return "" }
    let rows = results.map { result -> [SortableTable.Cell] in
      let (word, style) =
        switch result.status {
        case .holds: (language[\.holds], "text")
        case .explained: (language[\.explained], "text")
        default: (language[\.fails], "text caution")
        }
      let advice = [result.suggestions.first?.text ?? result.hint ?? "", result.note]
        .filter { !$0.isEmpty }.joined(separator: " ")
      return [
        .text(result.title.isEmpty ? result.relation : result.title),
        SortableTable.Cell(markup: "\(word)", style: style), .text(result.printed),
        .text(result.computed), .text(advice),
      ]
    }
    return SortableTable(
      caption: language[\.checks],
      columns: [
        .init(title: language[\.indicator], isText: true),
        .init(title: language[\.status], isText: true),
        .init(title: language[\.value], isText: true),
        .init(title: language[\.computed], isText: true),
        .init(title: language[\.notes], isText: true),
      ], rows: rows
    ).markup
  }

  /// The files of the report.
  private var data: Markup {
    let files = [
      ("data/observations.csv", "CSV"), ("data/observations.xlsx", "Excel"),
      ("data/observations.json", "JSON"), ("data/observations.md", "Markdown"),
      ("data/sdmx.csv", "SDMX-CSV 2.0"), ("data/sdmx.json", "SDMX-JSON 2.0"),
      ("data/sdmx-structure.json", "SDMX-JSON 2.0 DSD"), ("data/manifest.json", "manifest"),
      (run.factsPath(language.code), language[\.facts]),
    ]
    let items = files.map { path, name -> Markup in "<li><a href=\"\(path)\">\(name)</a></li>" }
    return "<ul>\(items)</ul>"
  }
}
