/// The horizontal axis of values below a chart: grid, ticks, zero line and title.
struct ChartAxis {
  let scale: AxisScale
  let format: ValueFormat
  let language: ChartLanguage
  let drawing: Drawing
  let left: Double
  let right: Double
  /// What the values are, below the ticks in at most two lines.
  let unitLines: [String]

  init(
    _ scale: AxisScale, format: ValueFormat, unit: String, language: ChartLanguage,
    drawing: Drawing, left: Double, right: Double
  ) {
    self.scale = scale
    self.format = format
    self.language = language
    self.drawing = drawing
    self.left = left
    self.right = right
    let isEmpty = unit.allSatisfy(\.isWhitespace)
    unitLines =
      isEmpty
      ? []
      : TextMeasure.wrapped(unit, width: drawing.width - left - 4, size: 12.5, lines: 2)
  }

  /// What the axis takes from the height of the chart.
  var depth: Double { 26 + 16 * Double(unitLines.count) + (unitLines.isEmpty ? 0 : 4) }

  func x(_ value: Double) -> Double { left + (right - left) * scale.position(value) }

  func shapes(top: Double, bottom: Double, repeatsAtTop: Bool = false) -> [Markup] {
    let texts = scale.tickTexts(format, language.numbers)
    var result: [Markup] = []
    for (tick, text) in zip(scale.ticks, texts) {
      let place = x(tick)
      let isZero = abs(tick) < scale.step * 1e-6
      result.append(
        drawing.line(isZero ? "zero" : "grid", x1: place, y1: top, x2: place, y2: bottom))
      result.append(drawing.text(text, x: place, y: bottom + 17, at: .middle, style: "soft tick"))
      if repeatsAtTop {
        result.append(drawing.text(text, x: place, y: top - 7, at: .middle, style: "soft tick"))
      }
    }
    let title = unitLines.enumerated().map { index, line in
      drawing.text(line, x: left, y: bottom + 38 + 16 * Double(index), style: "soft")
    }
    return result + title
  }
}

/// The column of labels at the side of rows: as wide as they need within limits, wrapped where longer.
struct LabelColumn {
  let width: Double
  let lines: [[String]]

  init(
    _ labels: [String], from least: Double, to greatest: Double, maximumLines: Int = 2,
    isBold: Bool = false
  ) {
    let size = isBold ? 13 * TextMeasure.bold : 13
    let widest = labels.map { TextMeasure.width($0, size: size) }.max() ?? 0
    let width = min(greatest, max(least, widest + 4))
    self.width = width
    lines = labels.map {
      TextMeasure.wrapped($0, width: width, size: size, lines: maximumLines)
    }
  }

  /// The height of each row: one size for all, so that the eye can compare.
  func rowHeight(oneLine: Double) -> Double {
    max(oneLine, 15 * Double(lines.map(\.count).max() ?? 1) + 5)
  }
}
