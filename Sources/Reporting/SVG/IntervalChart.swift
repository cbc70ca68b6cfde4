/// A chart of estimates as dots with their confidence intervals, one row each.
struct IntervalChart {
  struct Row {
    let label: String
    let value: Double?
    let lower: Double?
    let upper: Double?
    /// What stands at the end of the row; by default the estimate with its interval.
    var note: String? = nil
    /// Unreliable estimates have an open mark.
    var isCaution = false
    /// Suppressed rows say that they are not published, and show nothing of the estimate.
    var isSuppressed = false

    static func suppressed(_ label: String) -> Row {
      Row(label: label, value: nil, lower: nil, upper: nil, isSuppressed: true)
    }
  }

  /// A value that the rows are compared with, such as the mean of the country.
  struct Reference {
    let label: String
    let value: Double
  }

  let title: String
  let unit: String
  let rows: [Row]
  var format = ValueFormat.number(decimals: 2)
  var reference: Reference? = nil
  var start = AxisScale.Start.automatic
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(
      kind: "interval-chart", title: title, idPrefix: idPrefix, language: language)
    guard !rows.isEmpty else { return frame.noData() }
    let layout = Layout(self, frame.drawing)
    let marks = rows.indices.map { index in
      frame.drawing.group(spoken(rows[index]), layout.row(index))
    }
    let body = layout.legend.markup() + layout.axisShapes() + marks
    return frame.svg(height: layout.bottom + layout.axis.depth, description: description, body)
  }

  private var description: [String] {
    let line = reference.flatMap { reference in
      ChartValue.drawable(reference.value).map {
        "\(reference.label): \(format.text($0, language.numbers))"
      }
    }
    return [line].compactMap { $0 } + rows.map(spoken)
  }

  private func spoken(_ row: Row) -> String {
    guard !row.isSuppressed else { return "\(row.label): \(language.words.notPublished)" }
    let text = language.spoken(row.estimate, format)
    let caution = row.isCaution ? " – \(language.words.caution)" : ""
    return "\(row.label): \(text)\(caution)"
  }

  fileprivate func note(_ row: Row) -> String {
    guard !row.isSuppressed else { return language.words.notPublished }
    return row.note ?? language.printed(row.estimate, format)
  }
}

extension IntervalChart.Row {
  fileprivate var estimate: ChartValue {
    isSuppressed ? ChartValue(nil) : ChartValue(value, lower: lower, upper: upper)
  }
}

/// Where the parts of the chart go: labels, marks, notes from the start of the line to its end.
private struct Layout {
  let chart: IntervalChart
  let drawing: Drawing
  let labels: LabelColumn
  let notes: LabelColumn
  let axis: ChartAxis
  let legend: ChartLegend
  let top: Double
  let rowHeight: Double

  init(_ chart: IntervalChart, _ drawing: Drawing) {
    self.chart = chart
    self.drawing = drawing
    labels = LabelColumn(chart.rows.map(\.label), from: 90, to: 240)
    notes = LabelColumn(chart.rows.map(chart.note), from: 60, to: 190)
    rowHeight = max(labels.rowHeight(oneLine: 27), notes.rowHeight(oneLine: 27))
    let left = labels.width + 18
    let right = drawing.width - notes.width - 16
    let extents = chart.rows.flatMap(\.estimate.extent) + [chart.reference?.value].compactMap { $0 }
    let scale = AxisScale(
      covering: extents, start: chart.start, length: right - left, format: chart.format,
      numbers: chart.language.numbers)
    axis = ChartAxis(
      scale, format: chart.format, unit: chart.unit, language: chart.language, drawing: drawing,
      left: left, right: right)
    legend = ChartLegend(items: Self.keys(chart), drawing: drawing)
    let isLong = chart.rows.count > 20
    top = legend.height + (chart.reference == nil ? 6 : 26) + (isLong ? 18 : 0)
  }

  var bottom: Double { top + rowHeight * Double(chart.rows.count) }

  private static func keys(
    _ chart: IntervalChart
  ) -> [(swatch: ChartLegend.Swatch, text: String)] {
    let drawn = chart.rows.filter { $0.estimate.value != nil }
    guard drawn.contains(where: \.isCaution) else { return [] }
    return [
      (.dot("mark s1"), chart.language.words.estimate),
      (.dot("mark open s1"), chart.language.words.caution),
    ]
  }

  func axisShapes() -> [Markup] {
    let grid = axis.shapes(top: top, bottom: bottom, repeatsAtTop: chart.rows.count > 20)
    let rules = (0...chart.rows.count).map { index in
      let y = top + rowHeight * Double(index)
      return drawing.line("rule", x1: 0, y1: y, x2: drawing.width, y2: y)
    }
    guard let reference = chart.reference, let value = ChartValue.drawable(reference.value) else {
      return rules + grid
    }
    let x = axis.x(value)
    let figure = chart.format.text(value, chart.language.numbers)
    let size = 12.5 * TextMeasure.bold
    let text = TextMeasure.shortened("\(reference.label) \(figure)", width: 420, size: size)
    let half = TextMeasure.width(text, size: size) / 2
    let place = min(max(x, half + 2), drawing.width - half - 2)
    let above = chart.rows.count > 20 ? 22.0 : 6.0
    return rules + grid + [
      drawing.line("reference", x1: x, y1: top - 4, x2: x, y2: bottom),
      drawing.text(text, x: place, y: top - above - 4, at: .middle, style: "reference-label"),
    ]
  }

  func row(_ index: Int) -> [Markup] {
    let row = chart.rows[index]
    let y = top + rowHeight * (Double(index) + 0.5)
    let hit = drawing.rectangle(
      "hit", x: 0, y: y - rowHeight / 2, width: drawing.width, height: rowHeight)
    let label = drawing.lines(labels.lines[index], x: labels.width, middle: y, at: .end)
    let note = drawing.lines(
      notes.lines[index], x: drawing.width - notes.width, middle: y,
      style: row.estimate.value == nil ? "soft none" : "soft figure")
    return [hit] + label + mark(row, y: y) + note
  }

  private func mark(_ row: IntervalChart.Row, y: Double) -> [Markup] {
    guard let value = row.estimate.value else { return [] }
    var shapes: [Markup] = []
    let open = row.isCaution ? " open" : ""
    if let (lower, upper) = row.estimate.bounds {
      shapes.append(
        drawing.line("span s1\(open)", x1: axis.x(lower), y1: y, x2: axis.x(upper), y2: y))
    }
    return shapes + [drawing.circle("mark s1\(open)", x: axis.x(value), y: y, radius: 5)]
  }
}
