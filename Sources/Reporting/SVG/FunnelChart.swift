/// A chart of the cases that are left after each step of a selection.
struct FunnelChart {
  struct Step {
    let label: String
    let count: Int
    var weighted: Double? = nil
    /// What is to be known about the step, such as that nobody was asked.
    var note: String? = nil
  }

  let title: String
  let steps: [Step]
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(kind: "funnel", title: title, idPrefix: idPrefix, language: language)
    guard !steps.isEmpty else { return frame.noData() }
    let layout = Layout(self, frame.drawing)
    let rows = steps.indices.map { frame.drawing.group(spoken($0), layout.row($0)) }
    return frame.svg(
      height: layout.bottom + 8, description: steps.indices.map(spoken), layout.header() + rows)
  }

  fileprivate func count(_ number: Int) -> String {
    language.numbers.text(Double(number))
  }

  fileprivate func weighted(_ step: Step) -> String {
    guard let weighted = step.weighted.flatMap(ChartValue.drawable) else { return "" }
    return language.numbers.text(weighted)
  }

  /// How many left at a step and which proportion of those before; nothing if none did.
  fileprivate func drop(_ index: Int) -> String? {
    guard index > 0 else { return nil }
    let (before, after) = (Double(steps[index - 1].count), Double(steps[index].count))
    guard before > after, before > 0 else { return nil }
    let share = language.numbers.percent((after - before) / before)
    return "\(language.numbers.text(after - before)) (\(share))"
  }

  private func spoken(_ index: Int) -> String {
    let step = steps[index]
    let words = language.words
    let parts = [
      "\(words.cases) \(count(step.count))",
      weighted(step).isEmpty ? nil : "\(words.weighted) \(weighted(step))", drop(index), step.note,
    ]
    return "\(step.label): " + parts.compactMap { $0 }.joined(separator: ", ")
  }
}

/// Where the parts of the chart go: steps, bars, cases, weighted cases.
private struct Layout {
  let chart: FunnelChart
  let drawing: Drawing
  let labels: LabelColumn
  let counts: LabelColumn
  let weighted: LabelColumn
  let left: Double
  let right: Double
  private let top = 26.0
  private let rowHeight: Double

  init(_ chart: FunnelChart, _ drawing: Drawing) {
    self.chart = chart
    self.drawing = drawing
    let words = chart.language.words
    let texts = chart.steps.map { step in
      [step.label, step.note.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
    }
    labels = LabelColumn(texts, from: 120, to: 280)
    counts = LabelColumn(
      chart.steps.map { chart.count($0.count) } + [words.cases], from: 40, to: 110, maximumLines: 1)
    let hasWeights = chart.steps.contains { !chart.weighted($0).isEmpty }
    weighted = LabelColumn(
      hasWeights ? chart.steps.map(chart.weighted) + [words.weighted] : [], from: 0, to: 130,
      maximumLines: 1)
    left = labels.width + 18
    right = drawing.width - counts.width - (hasWeights ? weighted.width + 14 : 0) - 16
    rowHeight = max(38, labels.rowHeight(oneLine: 26) + 6)
  }

  var bottom: Double { top + rowHeight * Double(chart.steps.count) }

  func header() -> [Markup] {
    let words = chart.language.words
    return columns([words.cases, words.weighted], y: 14, style: "soft")
  }

  /// Cases and weighted cases, flush right in every script: digits stand below digits.
  private func columns(_ texts: [String], y: Double, style: String) -> [Markup] {
    let countStart = right + 16
    let spans = [
      (countStart, countStart + counts.width), (drawing.width - weighted.width, drawing.width),
    ]
    return zip(texts, spans).prefix(weighted.lines.isEmpty ? 1 : 2).map { text, span in
      drawing.isRightToLeft
        ? drawing.text(text, x: span.0, y: y, style: style)
        : drawing.text(text, x: span.1, y: y, at: .end, style: style)
    }
  }

  private func length(_ count: Int) -> Double {
    let greatest = max(1, chart.steps.map(\.count).max() ?? 1)
    return (right - left) * Double(max(0, count)) / Double(greatest)
  }

  func row(_ index: Int) -> [Markup] {
    let step = chart.steps[index]
    let y = top + rowHeight * Double(index)
    let middle = y + rowHeight / 2
    let barTop = y + 5
    var shapes = [drawing.line("rule", x1: 0, y1: y, x2: drawing.width, y2: y)]
    shapes += drawing.lines(labels.lines[index], x: 0, middle: middle)
    if index > 0 {
      let before = length(chart.steps[index - 1].count)
      shapes.append(
        drawing.rectangle("lost", x: left, y: barTop, width: before, height: rowHeight - 10))
    }
    let own = length(step.count)
    shapes.append(
      drawing.rectangle("bar s1", x: left, y: barTop, width: own, height: rowHeight - 10))
    if let drop = chart.drop(index) {
      let before = length(chart.steps[index - 1].count)
      shapes.append(dropText(drop, from: own, to: before, middle: middle))
    }
    let weight = weighted.lines.isEmpty ? "" : weighted.lines[index].first ?? ""
    return shapes
      + columns([counts.lines[index].first ?? "", weight], y: middle + 4.5, style: "figure")
  }

  /// Where those who left are drawn if there is room, else after them, else within the bar.
  private func dropText(
    _ text: String, from own: Double, to before: Double, middle: Double
  ) -> Markup {
    let room = TextMeasure.width(text, size: 12.5) + 14
    let y = middle + 4.5
    if room <= before - own { return drawing.text(text, x: left + own + 7, y: y, style: "drop") }
    if room <= right - left - before || room > own {
      return drawing.text(text, x: left + before + 7, y: y, style: "drop")
    }
    return drawing.text(text, x: left + own - 7, y: y, at: .end, style: "drop inside")
  }
}
