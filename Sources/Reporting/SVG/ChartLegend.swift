/// The key to the marks of a chart, in a row above it that wraps.
struct ChartLegend {
  enum Swatch {
    case dot(String)
    case square(String)
    case bar(String)
    case halves(String, String)
    case line(String)
    case lineWithBand(String)
  }

  let items: [(swatch: Swatch, text: String)]
  let drawing: Drawing

  private let lineHeight = 20.0
  private let swatchWidth = 30.0

  /// The places of the items, in reading order.
  private var places: [(x: Double, y: Double)] {
    var (x, y) = (0.0, 0.0)
    var result: [(Double, Double)] = []
    for item in items {
      let width = swatchWidth + TextMeasure.width(item.text, size: 12.5) + 18
      if x > 0, x + width > drawing.width {
        x = 0
        y += lineHeight
      }
      result.append((x, y))
      x += width
    }
    return result
  }

  /// What the legend takes from the height of the chart.
  var height: Double { places.last.map { $0.y + lineHeight + 8 } ?? 0 }

  func markup() -> [Markup] {
    zip(items, places).flatMap { item, place -> [Markup] in
      let middle = place.y + 9
      let text = TextMeasure.shortened(
        item.text, width: drawing.width - swatchWidth - 4, size: 12.5)
      return shapes(item.swatch, x: place.x + 12, y: middle)
        + [drawing.text(text, x: place.x + swatchWidth, y: middle + 4.5, style: "key")]
    }
  }

  private func shapes(_ swatch: Swatch, x: Double, y: Double) -> [Markup] {
    func line(_ style: String) -> Markup {
      drawing.line(style, x1: x - 10, y1: y, x2: x + 10, y2: y)
    }
    switch swatch {
    case .dot(let style): return [drawing.circle(style, x: x, y: y, radius: 4.5)]
    case .square(let style): return [drawing.square(style, x: x, y: y, radius: 4)]
    case .bar(let style):
      return [drawing.rectangle(style, x: x - 10, y: y - 6, width: 20, height: 12)]
    case .halves(let first, let second):
      return [
        drawing.rectangle(first, x: x - 10, y: y - 6, width: 10, height: 12),
        drawing.rectangle(second, x: x, y: y - 6, width: 10, height: 12),
      ]
    case .line(let style): return [line(style)]
    case .lineWithBand(let style):
      return [
        drawing.rectangle("band " + style, x: x - 10, y: y - 6, width: 20, height: 12),
        line("curve " + style),
      ]
    }
  }
}
