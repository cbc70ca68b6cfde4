/// Chooses the cells that are suppressed to protect the sensitive ones.
struct CellSuppressor {
  let control: DisclosureControl
  let system: CellSystem
  /// The sensitive cells, and what the interval of each must reach.
  private(set) var demands: [Int: ProtectionDemand] = [:]
  private(set) var isSuppressed: [Bool]
  /// The intervals that an attacker finds for the sensitive cells in the end.
  private(set) var audit: [Int: ClosedRange<Double>] = [:]
  private let isWhole: Bool

  init(_ control: DisclosureControl, _ system: CellSystem) throws {
    (self.control, self.system, isWhole) = (control, system, system.isWhole)
    isSuppressed = [Bool](repeating: false, count: system.cells.count)
    for (number, cell) in system.cells.enumerated() {
      let broken = try control.rules.filter { try $0.isSensitive(cell) }
      guard !broken.isEmpty else { continue }
      isSuppressed[number] = true
      demands[number] = control.level.demand(
        value: cell.value, margin: try broken.map { try $0.margin(cell) }.max() ?? 0,
        isWhole: isWhole)
    }
  }

  /// The sensitive cells, the largest first: what protects them often protects the others too.
  private var order: [Int] {
    demands.keys.sorted {
      let (first, second) = (system.cells[$0].value, system.cells[$1].value)
      return first == second ? $0 < $1 : first > second
    }
  }

  /// Suppresses cells until an attacker learns no more than allowed of any sensitive cell.
  mutating func protectAll() throws {
    let order = self.order
    for cell in order where try !isProtected(cell) { try addComplements(to: cell, factor: 1) }
    // A program in fractions can promise more than whole numbers allow: then more is asked for.
    var factor = 2.0
    while let open = try firstUnprotected(order) {
      guard factor <= 64 else { throw notProtectable(open) }
      try addComplements(to: open, factor: factor)
      factor *= 2
    }
    try removeNeedless(order)
    audit = try Attacker(system, isSuppressed: isSuppressed).intervals(of: order)
  }

  private func isProtected(_ cell: Int) throws -> Bool { try firstUnprotected([cell]) == nil }

  private func firstUnprotected(_ cells: [Int]) throws -> Int? {
    let intervals = try Attacker(system, isSuppressed: isSuppressed).intervals(of: cells)
    return cells.first { cell in
      guard let demand = demands[cell], let interval = intervals[cell] else { return true }
      return !demand.isMet(by: interval, value: system.cells[cell].value)
    }
  }

  /// Suppresses what must be moved with a cell, so that it can be as much smaller and larger as demanded.
  private mutating func addComplements(to cell: Int, factor: Double) throws {
    guard let demand = demands[cell] else { return }
    let down = min(system.cells[cell].value, factor * demand.down)
    for amount in [factor * demand.up, -down] where amount != 0 {
      let pattern = PerturbationPattern(
        cell: cell, amount: amount, system: system, costs: costs)
      guard let moved = pattern.moved() else { throw notProtectable(cell) }
      for other in moved { isSuppressed[other] = true }
    }
  }

  /// What it costs to suppress each cell; `nil` for one that cannot be.
  private var costs: [Double?] {
    system.cells.indices.map { number in
      let other = system.cells[number]
      if isSuppressed[number] { return 0 }
      if system.isMargin[number] && !control.suppressesMargins { return nil }
      if other.value == 0 && !control.suppressesZeros { return nil }
      return switch control.loss {
      case .value: 1 + other.value
      case .contributors: 1 + Double(other.contributors)
      case .cells: 1
      }
    }
  }

  /// Publishes cells again that turned out not to be needed, the dearest first. Long searches are not worth it.
  private mutating func removeNeedless(_ order: [Int]) throws {
    let added = isSuppressed.indices.filter { isSuppressed[$0] && demands[$0] == nil }
      .sorted { system.cells[$0].value > system.cells[$1].value }
    guard added.count * order.count <= 400 else { return }
    for cell in added {
      isSuppressed[cell] = false
      if try firstUnprotected(order) != nil { isSuppressed[cell] = true }
    }
  }

  private func notProtectable(_ cell: Int) -> IndicatorError {
    IndicatorError(
      .notProtectable,
      "The cell \(system.text(cell)) is sensitive, and cannot be protected as asked: what may be suppressed "
        + "does not leave an attacker in doubt.",
      hint:
        "Merge categories, let margins or empty cells be suppressed, or lower the level of protection."
    )
  }
}
