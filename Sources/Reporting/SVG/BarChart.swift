/// A chart of shares as horizontal bars, one row each.
struct BarChart {
  struct Row {
    let label: String
    let value: Double
    let note: String
  }

  let title: String
  let rows: [Row]

  private let width = 760.0
  private let labelWidth = 350.0
  private let noteWidth = 110.0
  private let rowHeight = 24.0

  func svg() -> Markup {
    let greatest = max(rows.map(\.value).max() ?? 1, 1e-9)
    let height = Double(rows.count) * rowHeight + 12
    let span = width - labelWidth - noteWidth
    let bars = rows.enumerated().map { index, row -> Markup in
      let y = 6 + rowHeight * Double(index)
      let length = max(0, span * row.value / greatest)
      return """
        <text x="\(Coordinate.text(labelWidth - 10))" y="\(Coordinate.text(y + 15))" \
        text-anchor="end">\(row.label)</text>
        <rect class="bar" x="\(Coordinate.text(labelWidth))" y="\(Coordinate.text(y + 3))" \
        width="\(Coordinate.text(length))" height="\(Coordinate.text(rowHeight - 7))" rx="2"/>
        <text class="soft" x="\(Coordinate.text(labelWidth + length + 8))" \
        y="\(Coordinate.text(y + 15))">\(row.note)</text>
        """
    }
    let summary = rows.map { "\($0.label) \($0.note)" }.joined(separator: "; ")
    return """
      <svg viewBox="0 0 \(Coordinate.text(width)) \(Coordinate.text(height))" role="img">
      <title>\(title)</title><desc>\(summary)</desc>
      \(bars)
      </svg>
      """
  }
}
