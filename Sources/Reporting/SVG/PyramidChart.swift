/// A population pyramid: men on the first side, women on the second, age groups from the youngest at the
/// foot. One population is filled, a second may be drawn over it as an outline.
struct PyramidChart {
  struct Population {
    let name: String
    /// Proportions of the population by age group, from the youngest; missing ones are not drawn.
    let men: [Double?]
    let women: [Double?]
  }

  let title: String
  /// The names of the age groups, from the youngest.
  let ages: [String]
  let filled: Population
  var outline: Population? = nil
  var unit = ""
  var format = ValueFormat.percent(decimals: 1)
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(
      kind: "pyramid", title: title, idPrefix: idPrefix, language: language)
    let populations = [filled, outline].compactMap { $0 }
    let hasData = populations.contains { population in
      (population.men + population.women).contains { Self.size($0) != nil }
    }
    guard !ages.isEmpty, hasData else { return frame.noData() }
    let layout = PyramidLayout(self, frame.drawing)
    return frame.svg(
      height: layout.height, description: ages.indices.reversed().map(spoken), layout.shapes())
  }

  func spoken(_ age: Int) -> String {
    let texts = [filled, outline].compactMap { $0 }.map { population in
      let sides = [(language.words.men, population.men), (language.words.women, population.women)]
      let figures = sides.map { name, shares in
        "\(name) \(language.spoken(ChartValue(Self.share(shares, age)), format))"
      }
      return "\(population.name): " + figures.joined(separator: ", ")
    }
    return "\(ages[age]): " + texts.joined(separator: "; ")
  }

  static func share(_ shares: [Double?], _ age: Int) -> Double? {
    shares.indices.contains(age) ? size(shares[age]) : nil
  }

  /// A share of a population cannot be negative; one that is counts as missing.
  private static func size(_ share: Double?) -> Double? {
    share.flatMap(ChartValue.drawable).flatMap { $0 >= 0 ? $0 : nil }
  }
}

/// Where the parts of a pyramid go: men, ages, women from the start of the line to its end.
struct PyramidLayout {
  let chart: PyramidChart
  let drawing: Drawing
  private let scale: AxisScale
  private let legend: ChartLegend
  private let agesWidth: Double
  private let rowHeight: Double
  private let top: Double

  init(_ chart: PyramidChart, _ drawing: Drawing) {
    self.chart = chart
    self.drawing = drawing
    agesWidth = min(
      140, 20 + (chart.ages.map { TextMeasure.width($0, size: 12) }.max() ?? 0))
    let shares = [chart.filled, chart.outline].compactMap { $0 }.flatMap { population in
      chart.ages.indices.flatMap { age in
        [population.men, population.women].compactMap { PyramidChart.share($0, age) }
      }
    }
    scale = AxisScale(
      covering: shares, start: .zero, length: (drawing.width - agesWidth) / 2 - 26,
      format: chart.format, numbers: chart.language.numbers)
    var keys: [(swatch: ChartLegend.Swatch, text: String)] = [
      (.halves("bar men", "bar women"), chart.filled.name)
    ]
    if let outline = chart.outline { keys.append((.line("outline"), outline.name)) }
    legend = ChartLegend(items: keys, drawing: drawing)
    rowHeight = chart.ages.count > 40 ? 6 : 17
    top = legend.height + 26
  }

  private var bottom: Double { top + rowHeight * Double(chart.ages.count) }
  var height: Double { bottom + (chart.unit.isEmpty ? 26 : 46) }

  private var half: Double { (drawing.width - agesWidth) / 2 - 26 }

  /// The place of a share on the side of the men or of the women.
  private func x(_ share: Double, isMen: Bool) -> Double {
    let length = half * scale.position(share)
    let gap = agesWidth / 2
    return isMen ? drawing.width / 2 - gap - length : drawing.width / 2 + gap + length
  }

  private func y(_ age: Int) -> Double { bottom - rowHeight * Double(age + 1) }

  func shapes() -> [Markup] {
    legend.markup() + axis() + chart.ages.indices.map(row)
      + [true, false].flatMap { outline(isMen: $0) }
  }

  private func axis() -> [Markup] {
    let texts = scale.tickTexts(chart.format, chart.language.numbers)
    let grid = [true, false].flatMap { isMen in
      zip(scale.ticks, texts).flatMap { tick, text -> [Markup] in
        let place = x(tick, isMen: isMen)
        return [
          drawing.line(tick == 0 ? "zero" : "grid", x1: place, y1: top, x2: place, y2: bottom),
          drawing.text(text, x: place, y: bottom + 17, at: .middle, style: "soft tick"),
        ]
      }
    }
    let words = chart.language.words
    let (middle, reach) = (drawing.width / 2, agesWidth / 2 + half / 2)
    return grid + [
      drawing.text(words.men, x: middle - reach, y: top - 8, at: .middle, style: "heading"),
      drawing.text(words.women, x: middle + reach, y: top - 8, at: .middle, style: "heading"),
      drawing.text(chart.unit, x: middle, y: bottom + 37, at: .middle, style: "soft"),
    ]
  }

  private func row(_ age: Int) -> Markup {
    var shapes: [Markup] = []
    for (isMen, shares) in [(true, chart.filled.men), (false, chart.filled.women)] {
      guard let share = PyramidChart.share(shares, age) else { continue }
      let (root, end) = (x(0, isMen: isMen), x(share, isMen: isMen))
      shapes.append(
        drawing.rectangle(
          "bar \(isMen ? "men" : "women")", x: min(root, end), y: y(age) + 0.75,
          width: abs(end - root), height: rowHeight - 1.5))
    }
    let every = rowHeight < 14 ? 5 : 1
    if age % every == 0 {
      let text = TextMeasure.shortened(chart.ages[age], width: agesWidth - 8, size: 12)
      shapes.append(
        drawing.text(
          text, x: drawing.width / 2, y: y(age) + rowHeight / 2 + 4, at: .middle,
          style: "soft tick"))
    }
    return drawing.group(chart.spoken(age), shapes)
  }

  /// The second population as steps, interrupted where a share is missing.
  private func outline(isMen: Bool) -> [Markup] {
    guard let population = chart.outline else { return [] }
    let shares = isMen ? population.men : population.women
    var result: [Markup] = []
    var steps: [(x: Double, y: Double)] = []
    for age in chart.ages.indices {
      guard let share = PyramidChart.share(shares, age) else {
        if !steps.isEmpty { result.append(drawing.polyline("outline", steps)) }
        steps = []
        continue
      }
      let place = x(share, isMen: isMen)
      steps += [(place, y(age) + rowHeight), (place, y(age))]
    }
    return steps.isEmpty ? result : result + [drawing.polyline("outline", steps)]
  }
}
