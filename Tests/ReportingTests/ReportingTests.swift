import Foundation
import FoundationXML
import Microdata
import MicrodataIO
import SurveyEstimation
import SurveyModules
import TestSupport
import Testing

@testable import Reporting

/// Reports: escaping, well-formed markup, tables other programs read, projects that are wrong.
@Suite("Reporting")
struct ReportingTests {
  static let pilot = Result {
    try RecruitmentCostReport(projectAt: Fixtures.path("recruitment-pilot/project.yaml"))
  }

  @Test("Text is escaped, markup is not")
  func escaping() {
    let markup: Markup = "<b>\("a<b>&\"'\u{7}")</b>\(Markup(raw: "<i>"))"
    #expect(markup.text == "<b>a&lt;b&gt;&amp;&quot;&#39;\u{FFFD}</b><i>")
  }

  @Test("The page is well formed, self-contained and accessible")
  func page() throws {
    let html = try Self.pilot.get().html
    #expect(
      !html.replacing("http://www.w3.org/2000/svg", with: "").contains("http://")
        && !html.contains("https://") && !html.contains("<script"))
    #expect(html.contains("prefers-color-scheme: dark") && html.contains("@media print"))
    #expect(html.components(separatedBy: "<svg").count == 3)
    #expect(html.components(separatedBy: "role=\"img\"").count == 3)
    #expect(html.components(separatedBy: "<caption>").count == 4)
    // Well formed: with void elements closed and the declaration gone it is XML.
    let body = html.replacing("<!DOCTYPE html>", with: "")
      .replacing("<meta charset=\"utf-8\">", with: "")
      .replacing(/<meta name[^>]*>/, with: "")
    let parser = XMLParser(data: Data(body.utf8))
    #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "") line \(parser.lineNumber)")
  }

  @Test("The pilot's figures, recomputed outside of the library")
  func pilotFigures() throws {
    let report = try Self.pilot.get()
    #expect(
      report.funnel.map(\.count)
        == [5986, 5919, 5480, 4615, 4510, 4192, 4192, 4192, 3565, 3365, 3288, 3058])
    #expect(abs((report.total.meanOfRatios.value ?? 0) - 2.894) < 0.0005)
    #expect(abs((report.total.ratioOfMeans.value ?? 0) - 2.340) < 0.0005)
    #expect(abs((report.total.quantile(0.5)?.value ?? 0) - 1.93) < 0.005)
    let corridors = try #require(report.breakdowns.first { $0.variable == "destination" })
    for (code, n, a, b) in [
      ("FRA", 1030, 2.420, 2.127), ("ESP", 645, 2.364, 2.126), ("SAU", 104, 7.551, 5.265),
      ("LBY", 28, 1.359, 1.271),
    ] {
      let row = try #require(corridors.rows.first { $0.code == code })
      #expect(row.n == n && abs((row.meanOfRatios.value ?? 0) - a) < 0.0005)
      #expect(abs((row.ratioOfMeans.value ?? 0) - b) < 0.0005)
      #expect(row.isPublished == (n >= 30))
    }
    let shares = report.costStructure.compactMap(\.share.value)
    #expect(isClose(shares.reduce(0, +), 1, 1e-12))
    #expect(report.flags.first { $0.flag == .negative }?.count == 10)
  }

  @Test("CSV: a row for all and for each group, each with every column")
  func csv() throws {
    let report = try Self.pilot.get()
    let table = try CSV.read(bytes: Array(report.csv.utf8), name: "sheet.csv")
    #expect(table.rowCount == 1 + report.breakdowns.reduce(0) { $0 + $1.rows.count })
    #expect(table.columnNames.count == 37)
    let value = try table.column("rciMeanOfRatios").number(at: 0)
    #expect(value == report.total.meanOfRatios.value)
  }

  @Test("The output sheet of SDG 10.7.1: its columns, the figures of the report, suppressed rows")
  func sheet() throws {
    let report = try Self.pilot.get()
    let table = try CSV.read(bytes: Array(report.sheet.utf8), name: "sheet.csv")
    #expect(table.columnNames.count == 37)
    #expect(table.rowCount == 1 + report.breakdowns.reduce(0) { $0 + $1.rows.count })
    let ratios = try table.column("rciMeanOfRatios")
    #expect(isClose(ratios.number(at: 0), report.total.meanOfRatios.value ?? .nan, 1e-15))
    let (dimension, status) = (try table.column("sex"), try table.column("obsStatus"))
    #expect((0..<table.rowCount).filter { dimension.text(at: $0) != "_T" }.count == 2)
    for row in 0..<table.rowCount where status.text(at: row) == "Q" {
      #expect(ratios.isMissing(at: row))
    }
    #expect(report.breakdowns.contains { $0.variable == "gcc" && $0.rows.count == 2 })
    let years = try #require(report.breakdowns.first { $0.variable == "departure_year" })
    #expect(years.rows.allSatisfy { (2021...2025).contains(Int($0.code ?? "") ?? 0) })
  }

  @Test("Axes end at round numbers at or above the data")
  func axes() {
    for greatest in [0.001, 0.9, 1, 7, 10.2, 47, 99, 12_345] {
      let scale = AxisScale(upTo: greatest)
      #expect(scale.maximum >= greatest && scale.maximum <= greatest * 2)
      #expect((3...7).contains(scale.ticks.count))
    }
  }

  @Test(
    "Projects that are wrong say where",
    arguments: [
      ("title: x", "data"), ("title: [", "YAML"), ("title: x\ntitel: y", "titel"),
      ("title: x\ndata: {workers: a.csv}\ndesign: {weights: [1]}", "design.weights"),
      (
        "title: x\ndata: {workers: a.csv}\ndesign: {}\neligibility: {E1: \"age >\"}",
        "character"
      ), ("title: x\ndata: {workers: a.csv}\ndesign: {}\noptions: {zeroCost: maybe}", "zeroCost"),
    ])
  func projects(text: String, part: String) throws {
    let error = #expect(throws: SurveyModuleError.self) { try RecruitmentCostProject(yaml: text) }
    #expect(error?.code == .invalidProject)
    #expect(error.map { "\($0)".contains(part) } == true, "\(error.map { "\($0)" } ?? "")")
  }
}
