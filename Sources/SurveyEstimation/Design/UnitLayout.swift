internal import NumericCore

/// The order of the rows in which the units of every stage lie together, and where they begin.
struct UnitLayout: Sendable {
  /// The table row at each position; `nil` when the table is in this order.
  let order: [Int32]?
  /// The positions at which some key changes, and the number of rows.
  let starts: [Int32]
  /// For each start, the first key that changes there; 0 at the first.
  let changes: [UInt8]

  /// Lays out rows by keys, the first key outermost.
  ///
  /// Files mostly come sorted. If all rows of each unit are together already, and all units of each
  /// stratum, the rows stay where they are.
  init(keys: [[Int32]], rowCount: Int) {
    let inPlace = Self.scan(keys, order: nil, rowCount: rowCount)
    if Self.isGrouped(inPlace, keys) {
      self = inPlace
    } else {
      let dense = keys.map { Self.dense($0) }
      let order = RadixSort.order(by: dense.map(\.codes), bounds: dense.map(\.count))
      self = Self.scan(keys, order: order, rowCount: rowCount)
    }
  }

  private init(order: [Int32]?, starts: [Int32], changes: [UInt8]) {
    self.order = order
    self.starts = starts
    self.changes = changes
  }

  /// The number of rows.
  var rowCount: Int { Int(starts.last ?? 0) }

  /// The table row at a position.
  func row(at position: Int) -> Int { order.map { Int($0[position]) } ?? position }

  private static func scan(_ keys: [[Int32]], order: [Int32]?, rowCount: Int) -> UnitLayout {
    guard !keys.isEmpty, rowCount > 0 else {
      return UnitLayout(
        order: order, starts: rowCount > 0 ? [0, Int32(rowCount)] : [0],
        changes: rowCount > 0 ? [0] : [])
    }
    let blockRows = 1 << 17
    let blocks = Parallel.map((rowCount + blockRows - 1) / blockRows) { block in
      scanBlock(keys, order, (block * blockRows)..<min((block + 1) * blockRows, rowCount))
    }
    var starts: [Int32] = []
    var changes: [UInt8] = []
    for block in blocks {
      starts += block.starts
      changes += block.changes
    }
    starts.append(Int32(rowCount))
    return UnitLayout(order: order, starts: starts, changes: changes)
  }

  private static func scanBlock(
    _ keys: [[Int32]], _ order: [Int32]?, _ positions: Range<Int>
  ) -> (starts: [Int32], changes: [UInt8]) {
    var starts: [Int32] = []
    var changes: [UInt8] = []
    func row(_ position: Int) -> Int { order.map { Int($0[position]) } ?? position }
    if order == nil, keys.count <= 2 {
      // The usual file: sorted, with strata and clusters. Two arrays, no indirection.
      let (a, b) = (keys[0], keys[keys.count - 1])
      for position in positions {
        if position == 0 || a[position] != a[position - 1] {
          starts.append(Int32(position))
          changes.append(0)
        } else if b[position] != b[position - 1] {
          starts.append(Int32(position))
          changes.append(1)
        }
      }
      return (starts, changes)
    }
    for position in positions {
      if position == 0 {
        starts.append(0)
        changes.append(0)
        continue
      }
      let (here, before) = (row(position), row(position - 1))
      if let key = keys.firstIndex(where: { $0[here] != $0[before] }) {
        starts.append(Int32(position))
        changes.append(UInt8(key))
      }
    }
    return (starts, changes)
  }

  /// Whether no unit of any level begins twice.
  private static func isGrouped(_ layout: UnitLayout, _ keys: [[Int32]]) -> Bool {
    var parents = [Int](repeating: 0, count: layout.changes.count)
    for (level, key) in keys.enumerated() {
      var seen = Set<Int>()
      var unit = -1
      for run in layout.changes.indices {
        if Int(layout.changes[run]) <= level {
          unit += 1
          let value = Int(UInt32(bitPattern: key[Int(layout.starts[run])]))
          guard seen.insert(parents[run] << 32 | value).inserted else { return false }
        }
        parents[run] = unit
      }
    }
    return true
  }

  private static func dense(_ key: [Int32]) -> (codes: [Int32], count: Int) {
    let low = key.min() ?? 0
    let high = key.max() ?? 0
    let width = Int(high) - Int(low) + 1
    if width <= max(65_536, 4 * key.count) {
      return (low == 0 ? key : key.map { $0 - low }, width)
    }
    let sorted = Set(key).sorted()
    let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
    return (key.map { position[$0] ?? 0 }, sorted.count)
  }
}
