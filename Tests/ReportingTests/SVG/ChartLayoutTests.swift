internal import TestSupport
import Testing

@testable internal import Reporting

@Suite struct ChartLayoutTests {
  @Test("In three languages no text leaves its chart and no text covers another")
  func boxes() throws {
    for sample in ChartSample.all {
      let strips = sample.strips.map { (name: "Strip", chart: $0.svg()) }
      for (name, chart) in sample.charts + strips {
        let parsed = try #require(ParsedChart(chart.text))
        let boxes = parsed.textBoxes
        #expect(!boxes.isEmpty)
        for (index, box) in boxes.enumerated() {
          let place = "\(sample.code) \(name): \(box.text)"
          #expect(box.left >= -1 && box.right <= parsed.width + 1, "\(place)")
          #expect(box.top >= -1 && box.bottom <= parsed.height + 1, "\(place)")
          for other in boxes[(index + 1)...] {
            #expect(!box.covers(other), "\(place) covers \(other.text)")
          }
        }
      }
    }
  }

  @Test("Charts from the right are the mirror image of charts from the left")
  func mirrored() throws {
    func places(_ language: ChartLanguage) throws -> [Double] {
      let chart = PyramidChart(
        title: "T", ages: ["0–4", "5–9"],
        filled: PyramidChart.Population(name: "A", men: [0.1, 0.2], women: [0.3, 0.4]),
        language: language)
      return try #require(ParsedChart(chart.svg().text)).centers(of: "rect", style: "bar men")
    }
    let (left, right) = (try places(.english), try places(.arabic))
    // The first mark is the key above the chart.
    #expect(left.dropFirst().allSatisfy { $0 < 410 } && right.dropFirst().allSatisfy { $0 > 410 })
    #expect(zip(left, right).allSatisfy { abs($0 + $1 - 820) < 0.2 })
  }

  @Test("Bars start at zero on either side, dots at the place of their value")
  func places() throws {
    let rows = [-2.0, 4].map { BarChart.Row(label: "a", value: $0) }
    let bars = try #require(
      ParsedChart(BarChart(title: "T", rows: rows, format: .number(decimals: 0)).svg().text))
    let zero = try #require(bars.elements.first { $0.attributes["class"] == "zero" }?.number("x1"))
    let shapes = bars.elements.filter { $0.attributes["class"] == "bar s1" }
    let widths = shapes.map { $0.number("width") }
    #expect(abs(shapes[0].number("x") + widths[0] - zero) < 0.2)
    #expect(abs(shapes[1].number("x") - zero) < 0.2 && abs(widths[1] - 2 * widths[0]) < 0.3)
  }

  @Test("A break cuts line and band; figures of registers have squares and no band")
  func series() throws {
    func points(_ isRegister: Bool) -> [TimeSeriesChart.Point] {
      (2018...2023).map {
        TimeSeriesChart.Point(
          period: TimePeriod(year: $0), value: 3, lower: 2, upper: 4, isAdministrative: isRegister)
      }
    }
    func chart(_ isRegister: Bool) throws -> ParsedChart {
      let chart = TimeSeriesChart(
        title: "T", unit: "",
        series: [TimeSeriesChart.Series(name: "A", points: points(isRegister))],
        breaks: [TimeSeriesChart.Break(period: TimePeriod(year: 2021))],
        format: .number(decimals: 0))
      return try #require(ParsedChart(chart.svg().text))
    }
    let (survey, register) = (try chart(false), try chart(true))
    #expect(survey.centers(of: "polygon", style: "band s1").count == 2)
    #expect(survey.elements.filter { $0.attributes["class"] == "curve s1" }.count == 2)
    #expect(survey.elements.filter { $0.attributes["class"] == "break" }.count == 1)
    #expect(register.elements.allSatisfy { $0.name != "polygon" && $0.name != "circle" })
    #expect(register.centers(of: "rect", style: "mark s1").count == 6)
    #expect(register.accessibleText.last?.contains("Administrative figure") == true)
  }

  @Test("Flows keep their total when the small ones are grouped, in a fixed order")
  func flows() {
    var numbers = SeededGenerator(3)
    let flows = (0..<200).map { _ in
      FlowChart.Flow(
        origin: "O\(numbers.next() % 17)", destination: "D\(numbers.next() % 11)",
        value: Double(numbers.next() % 1_000))
    }
    let total = flows.compactMap(\.value).reduce(0, +)
    let table = FlowTable(flows, greatest: 5, words: .english)
    #expect(table.origins.count == 6 && table.destinations.count == 6)
    #expect(table.origins.last?.name == "Other origins (12)")
    #expect(abs(table.cells.reduce(0) { $0 + $1.value } - total) < 1e-6)
    #expect(abs(table.origins.reduce(0) { $0 + $1.total } - total) < 1e-6)
    for (index, node) in table.destinations.enumerated() {
      let sum = table.cells.filter { $0.destination == index }.reduce(0) { $0 + $1.value }
      #expect(abs(sum - node.total) < 1e-6)
    }
    #expect(
      table.cells.map(\.value) == FlowTable(flows, greatest: 5, words: .english).cells.map(\.value))
  }

  @Test("The description says the numbers in words, with the drop of each step of a funnel")
  func words() throws {
    let funnel = FunnelChart(
      title: "Funnel",
      steps: [
        FunnelChart.Step(label: "All", count: 2_412, weighted: 99_000),
        FunnelChart.Step(label: "Eligible", count: 2_130),
      ])
    let text = try #require(ParsedChart(funnel.svg().text)).accessibleText
    #expect(text.first == "Funnel")
    #expect(
      text.last
        == "All: Cases 2,412, Weighted 99,000; Eligible: Cases 2,130, \u{2212}282 (\u{2212}11.7%)")
  }
}
