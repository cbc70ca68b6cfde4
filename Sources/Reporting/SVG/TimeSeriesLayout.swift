/// Where the parts of a time series go.
struct TimeSeriesLayout {
  let chart: TimeSeriesChart
  let drawing: Drawing
  let time: TimeAxis
  let scale: AxisScale
  let legend: ChartLegend
  let names: LabelColumn
  private let leading = 15.0
  private let left: Double
  private let right: Double
  private let top: Double
  private let bottom: Double

  init(_ chart: TimeSeriesChart, _ drawing: Drawing) {
    self.chart = chart
    self.drawing = drawing
    let points = chart.series.flatMap(\.points)
    scale = AxisScale(
      covering: points.flatMap(\.estimate.extent), start: chart.start, length: 420,
      format: chart.format, numbers: chart.language.numbers)
    names = LabelColumn(chart.series.map(Self.endLabel(chart)), from: 50, to: 200, isBold: true)
    let texts = scale.tickTexts(chart.format, chart.language.numbers)
    left = (texts.map { TextMeasure.width($0, size: 12) }.max() ?? 0) + 12
    right = drawing.width - names.width - 26
    legend = ChartLegend(items: Self.keys(chart), drawing: drawing)
    let hasBreaks = !chart.breaks.isEmpty
    top = legend.height + (chart.unit.isEmpty ? 8 : 26) + (hasBreaks ? 20 : 0)
    let labels = names.lines.reduce(0) { $0 + Double($1.count) * 15 + 3 }
    bottom = top + max(260, labels)
    time = TimeAxis(
      points.map(\.period), language: chart.language, drawing: drawing, left: left, right: right)
  }

  var height: Double { bottom + 44 }

  private func y(_ value: Double) -> Double {
    bottom - (bottom - top) * scale.position(value)
  }

  /// The name of a series with its last value.
  private static func endLabel(
    _ chart: TimeSeriesChart
  ) -> (TimeSeriesChart.Series) -> String {
    { series in
      guard let last = series.drawn.last?.estimate.value else { return series.name }
      return series.name + " " + chart.format.text(last, chart.language.numbers)
    }
  }

  private static func keys(
    _ chart: TimeSeriesChart
  ) -> [(swatch: ChartLegend.Swatch, text: String)] {
    let points = chart.series.flatMap(\.drawn)
    let words = chart.language.words
    let hasBand = points.contains { $0.estimate.bounds != nil }
    let hasRegister = points.contains(where: \.isAdministrative)
    let hasCaution = points.contains(where: \.isCaution)
    var keys: [(swatch: ChartLegend.Swatch, text: String)] = []
    if hasBand { keys.append((.lineWithBand("key-mark"), words.interval)) }
    if hasBand, hasRegister { keys.append((.dot("mark key-mark"), words.estimate)) }
    if hasRegister { keys.append((.square("mark key-mark"), words.administrative)) }
    if hasCaution { keys.append((.dot("mark open key-mark"), words.caution)) }
    return keys
  }

  func shapes() -> [Markup] {
    let bands = chart.series.indices.flatMap(self.bands)
    let lines = chart.series.indices.map(self.lines)
    return legend.markup() + valueAxis() + time.shapes(top: top, bottom: bottom) + bands
      + breakLines() + lines + endLabels()
  }

  private func valueAxis() -> [Markup] {
    let texts = scale.tickTexts(chart.format, chart.language.numbers)
    let grid = zip(scale.ticks, texts).flatMap { tick, text -> [Markup] in
      let isZero = abs(tick) < scale.step * 1e-6
      return [
        drawing.line(isZero ? "zero" : "grid", x1: left, y1: y(tick), x2: right, y2: y(tick)),
        drawing.text(text, x: left - 8, y: y(tick) + 4, at: .end, style: "soft tick"),
      ]
    }
    let unit = TextMeasure.shortened(chart.unit, width: drawing.width - 8, size: 12)
    return grid + [drawing.text(unit, x: 0, y: legend.height + 13, style: "soft")]
  }

  private func bands(_ index: Int) -> [Markup] {
    let style = SeriesColor.style(index)
    return chart.series[index].stretches(cutAt: chart.breaks).flatMap { stretch -> [Markup] in
      let points = stretch.compactMap { point in
        point.estimate.bounds.map {
          (x: time.x(point.period.middle), lower: $0.lower, upper: $0.upper)
        }
      }
      guard points.count > 1 else {
        // One period alone has no area: its interval is a line.
        return points.map {
          drawing.line("span \(style)", x1: $0.x, y1: y($0.lower), x2: $0.x, y2: y($0.upper))
        }
      }
      let outline =
        points.map { (x: $0.x, y: y($0.upper)) }
        + points.reversed().map { (x: $0.x, y: y($0.lower)) }
      return [drawing.polygon("band \(style)", outline)]
    }
  }

  private func lines(_ index: Int) -> Markup {
    let series = chart.series[index]
    let style = SeriesColor.style(index)
    let stretches = series.stretches(cutAt: chart.breaks)
    let lines = stretches.filter { $0.count > 1 }.map { stretch -> Markup in
      let isRegister = stretch.first?.isAdministrative == true
      return drawing.polyline(
        "curve \(style)\(isRegister ? " register" : "")", stretch.compactMap(place))
    }
    let radius = series.points.count > 40 ? 2.0 : 3.5
    let marks = series.drawn.compactMap { point -> Markup? in
      guard let (x, y) = place(point) else { return nil }
      let open = point.isCaution ? " open" : ""
      let mark =
        point.isAdministrative
        ? drawing.square("mark \(style)\(open)", x: x, y: y, radius: radius)
        : drawing.circle("mark \(style)\(open)", x: x, y: y, radius: radius)
      return drawing.group("\(series.name): \(chart.spoken(point))", [mark])
    }
    return "<g>\(lines + marks)</g>"
  }

  private func place(_ point: TimeSeriesChart.Point) -> (x: Double, y: Double)? {
    point.estimate.value.map { (time.x(point.period.middle), y($0)) }
  }

  private func breakLines() -> [Markup] {
    let breaks = chart.breaks.sorted { $0.period < $1.period }
      .filter { $0.period.start > time.start && $0.period.start < time.end }
    guard !breaks.isEmpty else { return [] }
    let xs = breaks.map { time.x($0.period.start) }
    let room = (drawing.width - 8) / Double(breaks.count)
    let size = 12 * TextMeasure.bold
    let texts = breaks.map {
      TextMeasure.shortened(
        $0.label ?? chart.language.words.breakInSeries, width: min(260, room - 10), size: size)
    }
    let places = LabelSpread.places(
      xs, sizes: texts.map { TextMeasure.width($0, size: size) + 10 }, in: 0...drawing.width)
    return breaks.indices.flatMap { index -> [Markup] in
      [
        drawing.line("break", x1: xs[index], y1: top - 8, x2: xs[index], y2: bottom),
        drawing.text(
          texts[index], x: places[index], y: top - 13, at: .middle, style: "break-label"),
      ]
    }
  }

  /// The names at the ends of the lines, moved apart, with a thread to their line where they moved.
  private func endLabels() -> [Markup] {
    let named = chart.series.indices.compactMap { index -> (Int, x: Double, y: Double)? in
      chart.series[index].drawn.last.flatMap(place).map { (index, $0.x, $0.y) }
    }
    let places = LabelSpread.places(
      named.map(\.y), sizes: named.map { Double(names.lines[$0.0].count) * leading + 3 },
      in: (top - 8)...(bottom + 8))
    return zip(named, places).flatMap { end, middle -> [Markup] in
      let style = SeriesColor.style(end.0)
      let thread = drawing.polyline(
        "thread \(style)", [(end.x + 5, end.y), (right + 4, end.y), (right + 18, middle)])
      return [thread]
        + drawing.lines(
          names.lines[end.0], x: right + 22, middle: middle, leading: leading,
          style: "name \(style)")
    }
  }
}
