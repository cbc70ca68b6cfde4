internal import Foundation
internal import Indicators
internal import SurveyEstimation

/// The observations of a report as rows for other programs: codes, labels, exact numbers, and why a number is not
/// there.
struct ObservationRows {
  static let columns = [
    "indicator", "title", "measure", "reference", "area", "period", "breakdown", "codes", "labels",
    "origin", "sources", "value", "se", "lower", "upper", "confidence", "cv", "df", "deff", "n",
    "cases", "status", "decision", "scheme", "reason", "unit", "scale", "standard", "note",
  ]

  let run: ReportRun
  let language: String

  /// The cells of a release, in the order of the columns; what may not be shown is empty.
  func cells(_ release: Release) -> [Workbook.Cell] {
    let observation = release.observation
    let indicator = run.indicator(observation.indicator)
    let estimate = release.isShown ? observation.estimate : nil
    func number(_ value: Double?) -> Workbook.Cell {
      value.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty
    }
    func text(_ text: String?) -> Workbook.Cell { .text(text ?? "") }
    let domain = observation.domain
    return [
      text(observation.indicator), text(indicator?.titles[language]),
      text(observation.measure.name), text(observation.reference), text(observation.area),
      text(observation.period), text(observation.breakdown.joined(separator: " × ")),
      text(domain.map { "\($0.variable)=\($0.code)" }.joined(separator: ";")),
      text(domain.map { run.label($0, language) }.joined(separator: ", ")),
      text(observation.origin.rawValue), text(observation.sources.joined(separator: "; ")),
      number(release.isShown ? observation.value : nil), number(estimate?.standardError),
      number(estimate?.lower), number(estimate?.upper), number(estimate?.confidence),
      number(estimate?.coefficientOfVariation), number(estimate?.degreesOfFreedom),
      number(estimate?.designEffect),
      release.disclosure == .none ? number(observation.estimate.map { Double($0.n) }) : .empty,
      release.isShown ? number(run.shownCases(observation).map(Double.init)) : .empty,
      text(release.status),
      text(release.decision.rawValue), text(release.verdicts.first?.scheme),
      // The reason would tell cells of few persons from those that protect them.
      text(
        release.disclosure == .none
          ? release.verdicts.first?.outcome.reasons.map(\.text).joined(separator: "; ") : nil),
      text(indicator?.unit.code), number(indicator?.unit.scale), text(indicator?.standard),
      text(release.disclosure == .none ? observation.note : nil),
    ]
  }

  private var header: [Workbook.Cell] { Self.columns.map { .text($0) } }

  /// All observations as CSV. A text that a spreadsheet would take for a formula gets an apostrophe.
  var csv: String {
    let rows = [header] + run.releases.map(cells)
    return DelimitedText.csv(
      rows.map { row in
        row.map { cell in
          switch cell {
          case .empty: ""
          case .number(let value): DelimitedText.number(value)
          case .text(let text): DelimitedText.harmless(text)
          }
        }
      })
  }

  /// All observations as a sheet.
  var sheet: Workbook.Sheet {
    Workbook.Sheet(name: "observations", rows: [header] + run.releases.map(cells))
  }

  /// The totals of each indicator as a Markdown table.
  var markdown: String {
    let printer = ValuePrinter(run: run, language: ReportLanguage(language))
    var rows = [["Indicator", "Measure", "Period", "Value", "Interval", "n", "Status"]]
    for release in run.releases where release.observation.domain.isEmpty {
      let observation = release.observation
      rows.append([
        run.indicator(observation.indicator)?.titles[language] ?? observation.indicator,
        observation.measure.name, observation.period, printer.value(release),
        printer.interval(release), printer.cases(release).text,
        release.status,
      ])
    }
    return "# \(run.project.titles[language])\n\n"
      + DelimitedText.markdown(
        rows.map { $0.map { $0.replacing("\n", with: " ") } }, notes: "") + "\n"
  }
}

extension Observation {
  /// The period that a change is measured from, or the periods of an average.
  var reference: String? {
    switch measure {
    case .level: nil
    case .change(let since): since
    case .average(let periods): periods.joined(separator: " ")
    }
  }
}

extension DelimitedText {
  /// A text that no spreadsheet takes for a formula.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(text) == nil
    else { return text }
    return "'" + text
  }
}
