internal import TestSupport
import Testing

@testable internal import Reporting

@Suite struct ChartSafetyTests {
  /// 8 kinds with 250 seeds each are 2,000 charts.
  @Test(
    "Charts of wild numbers and hostile labels are well-formed, named, finite and the same twice",
    arguments: 0..<SeededGenerator.kinds)
  func randomCharts(kind: Int) throws {
    for seed in 0..<250 {
      var numbers = SeededGenerator(UInt64(seed))
      var again = numbers
      let text = numbers.chart(kind: kind).text
      if seed % 10 == 0 { #expect(text == again.chart(kind: kind).text) }
      let chart = try #require(ParsedChart(text), "seed \(seed)")
      #expect(chart.elements.first?.attributes["role"] == "img")
      #expect(chart.accessibleText.count == 2, "seed \(seed)")
      #expect(chart.accessibleText.allSatisfy { !$0.isEmpty })
      #expect(chart.badGeometry.isEmpty, "seed \(seed): \(chart.badGeometry.prefix(2))")
      #expect(!chart.elements.contains { $0.name == "script" || $0.attributes["onload"] != nil })
    }
  }

  @Test("Every hostile label comes back from the parser as text", arguments: HostileText.labels)
  func labels(label: String) throws {
    let row = IntervalChart.Row(label: label, value: 1, lower: 0, upper: 2)
    let chart = try #require(
      ParsedChart(IntervalChart(title: label, unit: label, rows: [row]).svg().text))
    let shown = try #require(chart.accessibleText.last)
    let printable = label.unicodeScalars.filter { $0.value >= 32 && $0.properties.isAlphabetic }
    #expect(shown.unicodeScalars.filter { $0.properties.isAlphabetic }.count >= printable.count)
    #expect(chart.elements.filter { $0.name == "script" || $0.name == "b" }.isEmpty)
  }

  @Test("Numbers that are not finite are neither drawn nor written")
  func notFinite() throws {
    let rows = [Double.nan, .infinity, -.infinity].map {
      IntervalChart.Row(label: "A", value: $0, lower: $0, upper: $0)
    }
    let text = IntervalChart(title: "T", unit: "", rows: rows).svg().text.lowercased()
    #expect(!text.contains("nan") && !text.contains("inf"))
    #expect(text.contains("not available") && !text.contains("<circle"))
  }

  @Test("A suppressed row shows nothing of its estimate, in no chart")
  func suppressed() {
    let row = IntervalChart.Row(
      label: "A", value: 0.7137, lower: 0.7001, upper: 0.7249, note: "0.7137", isSuppressed: true)
    let bar = BarChart.Row(
      label: "A", value: 0.7137, note: "0.7137", lower: 0.7001, upper: 0.7249, isSuppressed: true)
    for text in [
      IntervalChart(title: "T", unit: "", rows: [row]).svg().text,
      BarChart(title: "T", rows: [bar]).svg().text,
    ] {
      #expect(text.contains("not published"))
      #expect(!text.contains("0.7") && !text.contains("71.") && !text.contains("72."))
      #expect(!text.contains("<circle") && !text.contains("class=\"bar"))
    }
  }

  @Test("Charts of nothing say so in their language")
  func empty() {
    let charts = [
      (IntervalChart(title: "", unit: "", rows: [], language: .english).svg(), "No data"),
      (BarChart(title: "", rows: [], language: .french).svg(), "Aucune donnée"),
      (TimeSeriesChart(title: "", unit: "", series: []).svg(), "No data"),
      (FlowChart(title: "", flows: [], language: .arabic).svg(), "لا توجد معطيات"),
      (FunnelChart(title: "", steps: []).svg(), "No data"),
      (PledgeStrip(title: "", status: .cannotBeSaid).svg(), "No data"),
    ]
    for (chart, words) in charts {
      #expect(chart.text.contains(">\(words)</text>"))
      #expect(ParsedChart(chart.text)?.accessibleText.first?.isEmpty == false)
    }
  }

  @Test("Identifiers follow the prefix, and differ between titles without one")
  func identifiers() throws {
    func id(_ title: String, _ prefix: String?) throws -> String {
      let chart = BarChart(
        title: title, rows: [BarChart.Row(label: "a", value: 1)], idPrefix: prefix)
      let parsed = try #require(ParsedChart(chart.svg().text))
      return try #require(parsed.elements.first?.attributes["aria-labelledby"])
    }
    #expect(try id("A", "cost sex\"") == "c-cost-sex--title c-cost-sex--desc")
    #expect(try id("A", nil) != id("B", nil))
    #expect(try id("A", nil) == id("A", nil))
  }
}
