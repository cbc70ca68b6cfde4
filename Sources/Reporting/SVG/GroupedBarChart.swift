/// A chart of several series as horizontal bars from zero, grouped by category.
struct GroupedBarChart {
  struct Bar {
    let value: Double?
    var lower: Double? = nil
    var upper: Double? = nil
    var note: String? = nil
    var isCaution = false
    var isSuppressed = false
  }

  struct Series {
    let name: String
    /// One for each category, in their order; missing ones count as not available.
    let bars: [Bar]
  }

  let title: String
  let categories: [String]
  let series: [Series]
  var unit = ""
  var format = ValueFormat.percent(decimals: 1)
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(
      kind: "bar-chart", title: title, idPrefix: idPrefix, language: language)
    guard !categories.isEmpty, !series.isEmpty else { return frame.noData() }
    let layout = Layout(self, frame.drawing)
    let groups = categories.indices.map(layout.category)
    return frame.svg(
      height: layout.bottom + layout.valueAxis.depth,
      description: categories.indices.map { index in
        "\(categories[index]): "
          + series.map { spoken($0, index) }.joined(separator: ", ")
      }, layout.legend.markup() + layout.axis() + groups)
  }

  func spoken(_ series: Series, _ category: Int) -> String {
    let name = series.name.isEmpty ? "" : series.name + " "
    guard let bar = series.bar(category) else { return name + language.words.notAvailable }
    guard !bar.isSuppressed else { return name + language.words.notPublished }
    let caution = bar.isCaution ? " – \(language.words.caution)" : ""
    return name + language.spoken(bar.estimate, format) + caution
  }

  fileprivate func note(_ bar: Bar?) -> String {
    guard let bar else { return language.words.notAvailable }
    guard !bar.isSuppressed else { return language.words.notPublished }
    if let note = bar.note { return note }
    return bar.estimate.value.map { format.text($0, language.numbers) }
      ?? language.words.notAvailable
  }
}

extension GroupedBarChart.Bar {
  fileprivate var estimate: ChartValue {
    isSuppressed ? ChartValue(nil) : ChartValue(value, lower: lower, upper: upper)
  }
}

extension GroupedBarChart.Series {
  fileprivate func bar(_ category: Int) -> GroupedBarChart.Bar? {
    bars.indices.contains(category) ? bars[category] : nil
  }
}

/// Where the parts of the chart go: labels, then bars with their notes.
private struct Layout {
  let chart: GroupedBarChart
  let drawing: Drawing
  let labels: LabelColumn
  let valueAxis: ChartAxis
  let legend: ChartLegend
  let barHeight: Double
  let groupHeight: Double

  init(_ chart: GroupedBarChart, _ drawing: Drawing) {
    self.chart = chart
    self.drawing = drawing
    let bars = chart.categories.indices.flatMap { index in chart.series.map { $0.bar(index) } }
    let notes = LabelColumn(bars.map(chart.note), from: 40, to: 170, maximumLines: 1)
    labels = LabelColumn(chart.categories, from: 80, to: 260)
    let left = labels.width + 18
    let right = drawing.width - notes.width - 12
    let values = bars.compactMap { $0 }.flatMap(\.estimate.extent)
    valueAxis = ChartAxis(
      AxisScale(
        covering: values, start: .zero, length: right - left, format: chart.format,
        numbers: chart.language.numbers),
      format: chart.format, unit: chart.unit, language: chart.language, drawing: drawing,
      left: left, right: right)
    let hasCaution = bars.contains { $0?.isCaution == true && $0?.estimate.value != nil }
    legend = ChartLegend(items: Self.keys(chart, hasCaution: hasCaution), drawing: drawing)
    barHeight = chart.series.count == 1 ? 16 : 15
    let rows = Double(chart.series.count)
    groupHeight = max(
      rows * (barHeight + 2) + (rows > 1 ? 14 : 9), labels.rowHeight(oneLine: 24))
  }

  var top: Double { legend.height + 4 }
  var bottom: Double { top + groupHeight * Double(chart.categories.count) }

  private static func keys(
    _ chart: GroupedBarChart, hasCaution: Bool
  ) -> [(swatch: ChartLegend.Swatch, text: String)] {
    let names = chart.series.enumerated().filter { !$0.element.name.isEmpty }.map { index, series in
      (ChartLegend.Swatch.bar("bar \(SeriesColor.style(index))"), series.name)
    }
    let caution = (ChartLegend.Swatch.bar("bar open s1"), chart.language.words.caution)
    return names + (hasCaution ? [caution] : [])
  }

  func axis() -> [Markup] {
    valueAxis.shapes(top: top, bottom: bottom)
  }

  func category(_ index: Int) -> Markup {
    let middle = top + groupHeight * (Double(index) + 0.5)
    let label = drawing.lines(labels.lines[index], x: labels.width, middle: middle, at: .end)
    let step = barHeight + 2
    let first = middle - step * Double(chart.series.count) / 2
    let bars = chart.series.indices.map { place -> Markup in
      let series = chart.series[place]
      let title = "\(chart.categories[index]): \(chart.spoken(series, index))"
      let shapes = bar(
        series.bar(index), style: SeriesColor.style(place), y: first + step * Double(place) + 1)
      return drawing.group(title, shapes)
    }
    return drawing.group(chart.categories[index], label + bars)
  }

  private func bar(_ bar: GroupedBarChart.Bar?, style: String, y: Double) -> [Markup] {
    let estimate = bar?.estimate ?? ChartValue(nil)
    let (zero, middle) = (valueAxis.x(0), y + barHeight / 2)
    guard let value = estimate.value else {
      return [
        drawing.text(chart.note(bar), x: zero + 8, y: middle + 4.5, style: "soft none")
      ]
    }
    let open = bar?.isCaution == true ? " open" : ""
    let end = valueAxis.x(value)
    var shapes = [
      drawing.rectangle(
        "bar \(style)\(open)", x: min(zero, end), y: y, width: abs(end - zero), height: barHeight)
    ]
    if let (lower, upper) = estimate.bounds {
      shapes += whisker(from: valueAxis.x(lower), to: valueAxis.x(upper), y: middle)
    }
    let reach = (estimate.extent.map(valueAxis.x) + [zero]).max() ?? end
    let note = TextMeasure.shortened(
      chart.note(bar), width: drawing.width - reach - 8, size: 13)
    return shapes + [drawing.text(note, x: reach + 8, y: middle + 4.5, style: "figure")]
  }

  private func whisker(from lower: Double, to upper: Double, y: Double) -> [Markup] {
    [
      drawing.line("halo", x1: lower, y1: y, x2: upper, y2: y),
      drawing.line("whisker", x1: lower, y1: y, x2: upper, y2: y),
    ]
      + [lower, upper].map { drawing.line("whisker", x1: $0, y1: y - 3.5, x2: $0, y2: y + 3.5) }
  }
}
