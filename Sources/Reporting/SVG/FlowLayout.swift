/// Where the nodes and ribbons of a chart of flows go.
struct FlowLayout {
  let chart: FlowChart
  let table: FlowTable
  let drawing: Drawing
  private let leftLabels: LabelColumn
  private let rightLabels: LabelColumn
  private let left: [Bar]
  private let right: [Bar]
  private let top: Double
  private let nodeWidth = 12.0
  let height: Double

  /// A node as it is drawn.
  private struct Bar {
    let y: Double
    let height: Double
    var middle: Double { y + height / 2 }
  }

  init(_ chart: FlowChart, _ table: FlowTable, _ drawing: Drawing) {
    self.chart = chart
    self.table = table
    self.drawing = drawing
    let text = { (node: FlowTable.Node) in
      node.name + " " + chart.format.text(node.total, chart.language.numbers)
    }
    leftLabels = LabelColumn(table.origins.map(text), from: 80, to: 215)
    rightLabels = LabelColumn(table.destinations.map(text), from: 80, to: 215)
    top = chart.originTitle.isEmpty && chart.destinationTitle.isEmpty ? 6 : 30
    left = Self.bars(table.origins, leftLabels, total: table.total, top: top)
    right = Self.bars(table.destinations, rightLabels, total: table.total, top: top)
    height = ((left + right).map { $0.y + max($0.height, 24) }.max() ?? 0) + 14
  }

  /// Nodes from the top, each with at least the room of its label.
  private static func bars(
    _ nodes: [FlowTable.Node], _ labels: LabelColumn, total: Double, top: Double
  ) -> [Bar] {
    var y = top
    return zip(nodes, labels.lines).map { node, lines in
      let height = max(1, node.total / total * 340)
      let room = max(height, Double(lines.count) * 15 + 2)
      defer { y += room + 7 }
      return Bar(y: y + (room - height) / 2, height: height)
    }
  }

  private var leftX: Double { leftLabels.width + 10 }
  private var rightX: Double { drawing.width - rightLabels.width - 10 - nodeWidth }

  func shapes() -> [Markup] {
    titles() + ribbons()
      + column(table.origins, left, leftLabels, x: leftX, isOrigin: true)
      + column(table.destinations, right, rightLabels, x: rightX, isOrigin: false)
  }

  private func titles() -> [Markup] {
    let room = drawing.width / 2 - 10
    func text(_ title: String) -> String {
      TextMeasure.shortened(title, width: room, size: 13)
    }
    return [
      drawing.text(text(chart.originTitle), x: 0, y: 14, style: "heading"),
      drawing.text(
        text(chart.destinationTitle), x: drawing.width, y: 14, at: .end, style: "heading"),
    ]
  }

  private func column(
    _ nodes: [FlowTable.Node], _ bars: [Bar], _ labels: LabelColumn, x: Double, isOrigin: Bool
  ) -> [Markup] {
    nodes.indices.map { index in
      let node = nodes[index]
      let bar = bars[index]
      let style = isOrigin ? color(index) : "neutral"
      let shape = drawing.rectangle(
        "node \(style)", x: x, y: bar.y, width: nodeWidth, height: bar.height)
      let label = drawing.lines(
        labels.lines[index], x: isOrigin ? x - 8 : x + nodeWidth + 8, middle: bar.middle,
        at: isOrigin ? .end : .start)
      let share = chart.language.numbers.percent(node.total / table.total)
      let figure = chart.format.text(node.total, chart.language.numbers)
      return drawing.group("\(node.name): \(figure) (\(share))", [shape] + label)
    }
  }

  private func color(_ origin: Int) -> String {
    table.origins[origin].isRest ? "neutral" : SeriesColor.style(origin)
  }

  /// The ribbons leave and arrive in the order of the nodes, so that they cross as little as can be.
  private func ribbons() -> [Markup] {
    var leaving = left.map(\.y)
    var arriving = right.map(\.y)
    return table.cells.map { cell in
      let (origin, destination) = (cell.origin, cell.destination)
      let from = left[origin].height * (cell.value / table.origins[origin].total)
      let to = right[destination].height * (cell.value / table.destinations[destination].total)
      defer {
        leaving[origin] += from
        arriving[destination] += to
      }
      let shape = ribbon(
        style: color(origin), from: (leaving[origin], from), to: (arriving[destination], to))
      return drawing.group(chart.spoken(cell, in: table), [shape])
    }
  }

  private func ribbon(
    style: String, from: (y: Double, height: Double), to: (y: Double, height: Double)
  ) -> Markup {
    let (start, end) = (leftX + nodeWidth, rightX)
    let bend = (start + end) / 2
    func point(_ x: Double, _ y: Double) -> String {
      "\(Coordinate.text(drawing.x(x))) \(Coordinate.text(y))"
    }
    let path =
      "M\(point(start, from.y)) C\(point(bend, from.y)) \(point(bend, to.y)) \(point(end, to.y)) "
      + "L\(point(end, to.y + to.height)) C\(point(bend, to.y + to.height)) "
      + "\(point(bend, from.y + from.height)) \(point(start, from.y + from.height)) Z"
    return "<path class=\"ribbon \(style)\" d=\"\(path)\"/>"
  }
}
