internal import Foundation

/// A chart of estimates as dots with their confidence intervals, one row each.
struct IntervalChart {
  struct Row {
    let label: String
    let value: Double
    let lower: Double
    let upper: Double
    let note: String
  }

  let title: String
  let unit: String
  let rows: [Row]

  private let width = 760.0
  private let labelWidth = 150.0
  private let noteWidth = 150.0
  private let rowHeight = 28.0

  func svg() -> Markup {
    let scale = AxisScale(upTo: rows.map(\.upper).max() ?? 1)
    let height = Double(rows.count) * rowHeight + 62
    let span = width - labelWidth - noteWidth
    func x(_ value: Double) -> Double {
      labelWidth + span * min(1, max(0, value / scale.maximum))
    }
    let bottom = height - 44
    let grid = scale.ticks.map { tick -> Markup in
      let place = Coordinate.text(x(tick))
      return """
        <line class="axis" x1="\(place)" y1="8" x2="\(place)" y2="\(Coordinate.text(bottom))"/>
        <text class="soft" x="\(place)" y="\(Coordinate.text(bottom + 16))" \
        text-anchor="middle">\(AxisScale.text(tick))</text>
        """
    }
    let marks = rows.enumerated().map { index, row -> Markup in
      let y = Coordinate.text(8 + rowHeight * (Double(index) + 0.5))
      let textY = Coordinate.text(8 + rowHeight * (Double(index) + 0.5) + 4.5)
      return """
        <text x="\(Coordinate.text(labelWidth - 10))" y="\(textY)" text-anchor="end">\(row.label)</text>
        <line class="span" x1="\(Coordinate.text(x(row.lower)))" y1="\(y)" \
        x2="\(Coordinate.text(x(row.upper)))" y2="\(y)"/>
        <circle class="mark" cx="\(Coordinate.text(x(row.value)))" cy="\(y)" r="5"/>
        <text class="soft" x="\(Coordinate.text(width - noteWidth + 12))" y="\(textY)">\(row.note)</text>
        """
    }
    let summary = rows.map { "\($0.label) \($0.note)" }.joined(separator: "; ")
    return """
      <svg viewBox="0 0 \(Coordinate.text(width)) \(Coordinate.text(height))" role="img">
      <title>\(title)</title><desc>\(summary)</desc>
      \(grid)
      \(marks)
      <text class="soft" x="\(Coordinate.text(labelWidth))" y="\(Coordinate.text(height - 6))">\
      \(unit)</text>
      </svg>
      """
  }
}

/// Coordinates in SVG.
enum Coordinate {
  static func text(_ value: Double) -> String { String(format: "%.1f", value) }
}

/// An axis from zero to a round number, with ticks at round numbers.
struct AxisScale {
  let maximum: Double
  let ticks: [Double]

  init(upTo greatest: Double) {
    let greatest = greatest.isFinite && greatest > 0 ? greatest : 1
    let rough = greatest / 5
    let power = pow(10, log10(rough).rounded(.down))
    let step = [1.0, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= rough } ?? rough
    let count = (greatest / step).rounded(.up)
    maximum = count * step
    ticks = (0...Int(count)).map { Double($0) * step }
  }

  static func text(_ value: Double) -> String { String(format: "%.6g", value) }
}
