internal import Indicators

/// The cards of pledges.
extension DashboardPage {
  var pledges: Markup {
    let cards = run.catalogue.pledges.map(card)
    return "<ul class=\"cards\">\(cards)</ul>"
  }

  private func card(_ pledge: CataloguePledge) -> Markup {
    let (badge, style) =
      switch pledge.evidence {
      case .computed: (language[\.computed], "computed")
      case .administrative: (language[\.administrative], "administrative")
      case .narrative: (language[\.narrative], "narrative")
      }
    let measured = pledge.indicators.compactMap { id in
      run.indicator(id).flatMap { indicator in
        run.headline(id).flatMap { $0.isShown ? (indicator, $0) : nil }
      }
    }
    let main: Markup =
      measured.first.map { indicator, release -> Markup in
        """
        <p><a href="\(run.indicatorPath(indicator.id, language.code))">\(indicator.titles[language.code])</a></p>
        <p class="value">\(printer.valueWithUnit(release))</p>
        <p class="interval">\(interval(release)) · \(printer.period(release))</p>
        """
      } ?? ""
    let others = measured.dropFirst().prefix(5).map { indicator, release -> Markup in
      """
      <li><a href="\(run.indicatorPath(indicator.id, language.code))">\(indicator.titles[language.code])</a>: \
      \(printer.valueWithUnit(release))</li>
      """
    }
    let list: Markup = others.isEmpty ? "" : "<ul class=\"notes\">\(Array(others))</ul>"
    return """
      <li class="card \(style)" id="\(pledge.id)">
      <p class="badges"><span class="number">\(pledge.id)</span> \
      <span class="badge \(style)">\(badge)</span></p>
      <h3>\(pledge.titles[language.code])</h3>
      <p>\(pledge.status[language.code])</p>
      \(main)
      \(list)
      \(progress(pledge))
      <footer>\(pledge.objectives.joined(separator: ", "))</footer>
      </li>
      """
  }

  private func interval(_ release: Release) -> String {
    let text = printer.interval(release)
    return text.isEmpty ? printer.withoutInterval(release) : text
  }

  /// The strips of a pledge with targets, or why there is none.
  private func progress(_ pledge: CataloguePledge) -> Markup {
    let records = zip(run.project.progress, run.records).filter { $1.pledge == pledge.id }
    guard !records.isEmpty else {
      return
        "<p class=\"interval\">\(pledge.progress.why?[language.code] ?? language[\.noTarget])</p>"
    }
    let strips = records.enumerated().map { number, entry -> Markup in
      strip(entry.0, entry.1, prefix: "\(pledge.id)-\(number)")
    }
    return "\(strips)"
  }

  private func strip(
    _ progress: ReportProject.Progress, _ record: ProgressRecord, prefix: String
  ) -> Markup {
    guard let indicator = run.indicator(record.indicator) else { return "" }
    let unit = indicator.unit
    let (word, style) = verdict(record.verdict)
    func charted(_ value: Double?) -> Double? { printer.charted(value, unit) }
    let chart = PledgeStrip(
      title: indicator.titles[language.code],
      baseline: charted(record.baseline?.value),
      latest: charted(record.latest?.value).map {
        .init(value: $0, lower: charted(record.lower), upper: charted(record.upper))
      }, target: charted(record.target?.value), status: style, showsStatus: false,
      format: printer.format(unit), language: language.chart,
      idPrefix: prefix)
    let expected: Markup =
      record.expected.map {
        "<p class=\"interval\">\(language[\.expected]): \(printer.text($0, unit))</p>"
      } ?? ""
    let note: Markup =
      progress.note.map { "<p class=\"interval\">\($0[language.code])</p>" } ?? ""
    return """
      <figure>\(chart.svg())</figure>
      <p><span class="status \(style.css)">\(word)</span></p>
      \(expected)
      \(note)
      """
  }

  private func verdict(_ verdict: ProgressRecord.Verdict) -> (String, PledgeStrip.Status) {
    let words = language.chart.words
    switch verdict {
    case .met: return (language[\.met], .onTrack)
    case .onTrack: return (words.onTrack, .onTrack)
    case .offTrack: return (words.offTrack, .offTrack)
    case .withinError: return (language[\.withinError], .cannotBeSaid)
    case .notMeasurable: return (words.cannotBeSaid, .cannotBeSaid)
    }
  }
}

extension PledgeStrip.Status {
  /// The class of the stylesheet.
  var css: String {
    switch self {
    case .onTrack: "on-track"
    case .offTrack: "off-track"
    case .cannotBeSaid: "cannot-be-said"
    }
  }
}
