internal import Indicators

/// The page of published figures: what was achieved, with sources and how sure the statement is.
struct FactsPage {
  let run: ReportRun
  let language: ReportLanguage

  var html: String {
    var flags: [String: Int] = [:]
    for check in run.checks {
      for (id, relations) in check.flags { flags[id, default: 0] += relations.count }
    }
    let rows = run.facts.map { fact -> [SortableTable.Cell] in
      let serves = fact.keys.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.joined(separator: ", "))" }.joined(separator: " · ")
      let isDoubtful = flags[fact.id] != nil
      return [
        .text(fact.title(language.code)),
        SortableTable.Cell(
          markup: "\(fact.value.text) \(fact.unit ?? "")", number: fact.number?.value,
          isNumeric: fact.number != nil, style: isDoubtful ? "text caution" : "text",
          hint: isDoubtful ? language[\.fails] : nil), .text(fact.period ?? ""),
        .text(fact.kind.rawValue), .text(fact.confidence.rawValue), .text(serves),
        .text(fact.source),
      ]
    }
    let table = SortableTable(
      caption: language[\.facts],
      columns: [
        .init(title: language[\.indicator], isText: true),
        .init(title: language[\.value], isText: true),
        .init(title: language[\.period], isText: true),
        .init(title: language[\.statistic], isText: true),
        .init(title: language[\.quality], isText: true),
        .init(title: language[\.serves], isText: true),
        .init(title: language[\.source], isText: true),
      ], rows: rows)
    return ReportPage(
      run: run, language: language, title: language[\.facts], root: "../",
      pathInLanguage: { run.factsPath($0) }, body: [table.markup]
    ).html
  }
}
