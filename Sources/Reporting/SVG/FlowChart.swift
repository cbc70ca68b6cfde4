/// A chart of flows between origins and destinations: two columns joined by ribbons as wide as the flows.
struct FlowChart {
  struct Flow {
    let origin: String
    let destination: String
    let value: Double?
  }

  let title: String
  let flows: [Flow]
  var originTitle = ""
  var destinationTitle = ""
  /// The largest origins and destinations that are shown one by one; the rest are grouped.
  var greatest = 8
  var format = ValueFormat.number(decimals: 0)
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(
      kind: "flow-chart", title: title, idPrefix: idPrefix, language: language)
    let table = FlowTable(flows, greatest: greatest, words: language.words)
    guard table.total > 0 else { return frame.noData() }
    let layout = FlowLayout(self, table, frame.drawing)
    return frame.svg(height: layout.height, description: description(table), layout.shapes())
  }

  private func description(_ table: FlowTable) -> [String] {
    table.cells.map { spoken($0, in: table) }
  }

  func spoken(_ cell: FlowTable.Cell, in table: FlowTable) -> String {
    let origin = table.origins[cell.origin].name
    let destination = table.destinations[cell.destination].name
    let arrow = language.isRightToLeft ? "←" : "→"
    let share = language.numbers.percent(cell.value / table.total)
    let figure = format.text(cell.value, language.numbers)
    return "\(origin) \(arrow) \(destination): \(figure) (\(share))"
  }
}

/// Flows added up between the largest origins and destinations, the others in one group each.
struct FlowTable {
  struct Node {
    let name: String
    let total: Double
    let isRest: Bool
  }

  struct Cell {
    let origin: Int
    let destination: Int
    let value: Double
  }

  let origins: [Node]
  let destinations: [Node]
  /// By origin, then by destination, in the order of the nodes.
  let cells: [Cell]
  let total: Double

  /// Flows that are missing, negative or zero are left out.
  init(_ flows: [FlowChart.Flow], greatest: Int, words: ChartWords) {
    let usable = flows.compactMap { flow -> (origin: String, destination: String, value: Double)? in
      guard let value = flow.value.flatMap(ChartValue.drawable), value > 0 else { return nil }
      // Sums of flows as great as this stay finite.
      return (flow.origin, flow.destination, min(value, 1e290))
    }
    let (left, leftPlaces) = Self.nodes(
      usable.map { ($0.origin, $0.value) }, greatest: greatest, rest: words.otherOrigins)
    let (right, rightPlaces) = Self.nodes(
      usable.map { ($0.destination, $0.value) }, greatest: greatest, rest: words.otherDestinations)
    var sums = [Double](repeating: 0, count: left.count * right.count)
    for flow in usable {
      let (row, column) = (
        leftPlaces[flow.origin] ?? left.count - 1, rightPlaces[flow.destination] ?? right.count - 1
      )
      sums[row * right.count + column] += flow.value
    }
    origins = left
    destinations = right
    cells = sums.indices.filter { sums[$0] > 0 }.map {
      Cell(origin: $0 / right.count, destination: $0 % right.count, value: sums[$0])
    }
    total = usable.reduce(0) { $0 + $1.value }
  }

  /// The nodes of one side, largest first and the rest last, and the place of those with a name.
  private static func nodes(
    _ values: [(name: String, value: Double)], greatest: Int, rest: String
  ) -> ([Node], [String: Int]) {
    var totals: [String: Double] = [:]
    for (name, value) in values { totals[name, default: 0] += value }
    let ranked = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // A rest of one would only hide its name.
    let limit = ranked.count - 1 == greatest ? ranked.count : max(1, greatest)
    var nodes = ranked.prefix(limit).map { Node(name: $0.key, total: $0.value, isRest: false) }
    let others = ranked.dropFirst(limit)
    if !others.isEmpty {
      let sum = others.reduce(0) { $0 + $1.value }
      nodes.append(Node(name: "\(rest) (\(others.count))", total: sum, isRest: true))
    }
    let places = ranked.prefix(limit).enumerated().map { ($1.key, $0) }
    return (nodes, Dictionary(uniqueKeysWithValues: places))
  }
}
