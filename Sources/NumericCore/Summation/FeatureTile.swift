/// The rows of a tile that have valid values, sorted by cell, with their features side by side.
///
/// Replicate weights are many columns over the same rows: what does not depend on the weights is computed
/// once for a tile, and each column is then summed along runs of equal cells.
///
/// Unsafe inside: all arrays have `Tile.capacity` slots for each feature, the number of rows of a tile never
/// exceeds the capacity, and cells are below the number that sized the counts.
final class FeatureTile {
  /// The number of features besides the weight itself.
  let featureCount: Int
  /// The number of cells, each crossed with the levels of the set.
  let cellCount: Int
  /// The position in the tile of each kept row.
  private let places = UnsafeMutablePointer<Int32>.allocate(capacity: Tile.capacity)
  let features: UnsafeMutablePointer<Double>
  /// The runs of equal cells: the cell of each, and the end of its rows.
  private(set) var runs: [(cell: Int, end: Int)] = []
  /// The number of kept rows.
  private(set) var count = 0
  /// The row of the table of each kept row.
  let rows = UnsafeMutablePointer<Int32>.allocate(capacity: Tile.capacity)

  private let set: FeatureSet
  private let levelCount: Int
  private let tile = Tile()
  private let cells = UnsafeMutablePointer<Int32>.allocate(capacity: Tile.capacity)
  private let starts: UnsafeMutablePointer<Int32>

  init(_ set: FeatureSet, cellCount: Int) {
    self.set = set
    switch set {
    case .first: (featureCount, levelCount) = (1, 1)
    case .pair: (featureCount, levelCount) = (2, 1)
    case .second: (featureCount, levelCount) = (5, 1)
    case .levels(let coder): (featureCount, levelCount) = (0, coder.count)
    case .upTo(_, _, let count): (featureCount, levelCount) = (0, count + 1)
    }
    self.cellCount = cellCount * levelCount
    features = .allocate(capacity: max(featureCount, 1) * Tile.capacity)
    features.initialize(repeating: 0, count: max(featureCount, 1) * Tile.capacity)
    places.initialize(repeating: 0, count: Tile.capacity)
    rows.initialize(repeating: 0, count: Tile.capacity)
    cells.initialize(repeating: 0, count: Tile.capacity)
    starts = .allocate(capacity: self.cellCount + 1)
    starts.initialize(repeating: 0, count: self.cellCount + 1)
  }

  deinit {
    places.deallocate()
    rows.deallocate()
    features.deallocate()
    cells.deallocate()
    starts.deallocate()
  }

  /// Takes rows of a frame.
  func move(to start: Int, count: Int, frame: RowFrame, source: CellSource) {
    tile.move(to: start, count: count)
    tile.loadCells(source, order: frame.order)
    assignCells(frame.order, count)
    sort(count)
    for index in 0..<self.count {
      let position = start + Int(places[index])
      rows[index] = frame.order.map { $0[position] } ?? Int32(position)
    }
    computeFeatures()
  }

  /// Gives each row its cell and level; −1 for rows that do not count.
  private func assignCells(_ order: [Int32]?, _ rows: Int) {
    let (from, to) = (tile.cells, cells)
    switch set {
    case .first(let a, _):
      tile.load(a, order: order, into: tile.first)
      for row in 0..<rows { to[row] = tile.first[row].isNaN ? -1 : from[row] }
    case .pair(let a, let b), .second(let a, let b, _, _):
      tile.load(a, order: order, into: tile.first)
      tile.load(b, order: order, into: tile.second)
      for row in 0..<rows {
        to[row] = tile.first[row].isNaN || tile.second[row].isNaN ? -1 : from[row]
      }
    case .levels(let coder):
      tile.loadCodes(coder, order: order, into: tile.levels)
      let levels = Int32(levelCount)
      for row in 0..<rows {
        let (cell, level) = (from[row], tile.levels[row])
        to[row] = (cell | level) < 0 ? -1 : cell &* levels &+ level
      }
    case .upTo(let a, let thresholds, let count):
      tile.load(a, order: order, into: tile.first)
      for row in 0..<rows {
        let (x, cell) = (tile.first[row], Int(from[row]))
        guard !x.isNaN, cell >= 0 else {
          to[row] = -1
          continue
        }
        var level = 0
        for index in (cell * count)..<((cell + 1) * count) where x > thresholds[index] {
          level += 1
        }
        to[row] = Int32(cell * levelCount + level)
      }
    }
  }

  /// Sorts the rows by cell, stably, and drops those that do not count.
  private func sort(_ rows: Int) {
    runs.removeAll(keepingCapacity: true)
    count = 0
    var (isSorted, last) = (true, Int32(-1))
    for row in 0..<rows {
      let cell = cells[row]
      guard cell >= 0 else { continue }
      isSorted = isSorted && cell >= last
      last = cell
      places[count] = Int32(truncatingIfNeeded: row)
      count += 1
    }
    if !isSorted {
      starts.update(repeating: 0, count: cellCount + 1)
      for row in 0..<rows where cells[row] >= 0 { starts[Int(cells[row]) + 1] += 1 }
      for cell in 0..<cellCount { starts[cell + 1] += starts[cell] }
      for row in 0..<rows where cells[row] >= 0 {
        let cell = Int(cells[row])
        places[Int(starts[cell])] = Int32(truncatingIfNeeded: row)
        starts[cell] += 1
      }
    }
    var start = 0
    while start < count {
      let cell = cells[Int(places[start])]
      var end = start + 1
      while end < count, cells[Int(places[end])] == cell { end += 1 }
      runs.append((Int(cell), end))
      start = end
    }
  }

  private func computeFeatures() {
    let (a, b) = (tile.first, tile.second)
    switch set {
    case .first(_, let shift):
      for i in 0..<count { features[i] = a[Int(places[i])] - shift }
    case .pair:
      for i in 0..<count {
        features[i] = a[Int(places[i])]
        features[Tile.capacity + i] = b[Int(places[i])]
      }
    case .second(_, _, let centresA, let centresB):
      for i in 0..<count {
        let (row, cell) = (Int(places[i]), Int(cells[Int(places[i])]))
        let (x, y) = (a[row] - centresA[cell], b[row] - centresB[cell])
        features[i] = x
        features[Tile.capacity + i] = y
        features[2 * Tile.capacity + i] = x * x
        features[3 * Tile.capacity + i] = x * y
        features[4 * Tile.capacity + i] = y * y
      }
    case .levels, .upTo: break
    }
  }
}
