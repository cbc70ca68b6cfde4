/// Values that cut the rows of each cell into buckets of about as many rows.
///
/// They come from a sample of the rows. A bucket holds either the values between two neighbouring splitters
/// or those equal to one, so that values with many rows have a bucket of their own. What is made from the
/// buckets does not depend on where they are cut; only the time does.
struct Splitters: Sendable {
  /// The splitters, cell by cell: a power of two for each cell, ascending, filled up with +∞.
  let values: [Double]
  /// The splitters of each cell as a search tree: the children of node k are 2k and 2k + 1, the root is 1.
  let trees: [Double]
  /// The first splitter of each cell, and the end of the last.
  let first: [Int]
  /// The binary logarithm of the number of splitters of each cell.
  let depths: [Int]

  /// The most splitters of a cell, 2⁹: more would not fit the first cache beside the sums.
  private static let greatestDepth = 9
  /// The values of the sample for each splitter.
  private static let oversampling = 4

  /// Chooses splitters.
  ///
  /// - Parameter samples: Valid values of each cell, in any order.
  init(samples: [[Double]], maximumThreads: Int?) {
    let chosen = Parallel.map(samples.count, maximumThreads: maximumThreads) {
      Self.choose(from: samples[$0])
    }
    var first = [0]
    for splitters in chosen { first.append((first.last ?? 0) + splitters.count) }
    self.first = first
    values = chosen.flatMap { $0 }
    trees = chosen.flatMap(Self.tree)
    depths = chosen.map { $0.count.trailingZeroBitCount }
  }

  /// The number of buckets of all cells.
  var bucketCount: Int { 2 * values.count }

  /// The buckets of a cell, in the order of their values.
  func buckets(of cell: Int) -> Range<Int> { (2 * first[cell])..<(2 * first[cell + 1]) }

  private static func choose(from sample: [Double]) -> [Double] {
    let most = oversampling << greatestDepth
    let step = max(1, sample.count / most)
    let thinned = stride(from: 0, to: sample.count, by: step).map { sample[$0] }
    let wanted = min(1 << greatestDepth, thinned.count / oversampling)
    guard wanted > 1 else { return [.infinity] }
    let sorted = PairSort.sorted(keys: thinned, payloads: thinned).keys
    var splitters: [Double] = []
    for number in 1..<wanted {
      let value = sorted[number * sorted.count / wanted]
      if value > splitters.last ?? -.infinity { splitters.append(value) }
    }
    var size = 1
    while size <= splitters.count { size *= 2 }
    return splitters + Array(repeating: .infinity, count: size - splitters.count)
  }
}

extension Splitters {
  private static func tree(_ splitters: [Double]) -> [Double] {
    var tree = splitters
    var (width, step) = (1, splitters.count)
    while width < splitters.count {
      for node in 0..<width { tree[width + node] = splitters[node * step + step / 2 - 1] }
      (width, step) = (2 * width, step / 2)
    }
    return tree
  }

  /// Finds the buckets of values in cells; −1 for NaN and in no cell.
  ///
  /// Four searches at once, without branches, which would be mispredicted every other time: the compiler
  /// makes them of anything but masks.
  ///
  /// Unsafe inside: the arrays of a tile have room for whole fours; what follows the last row are cells of
  /// earlier rows. A search starts and ends within the splitters of its cell.
  func find(in tile: Tile, into buckets: UnsafeMutablePointer<Int32>) {
    let (values, cells, count) = (tile.first, tile.cells, tile.count)
    guard !depths.isEmpty else { return buckets.update(repeating: -1, count: count) }
    self.values.withUnsafeBufferPointer { sorted in
      trees.withUnsafeBufferPointer { trees in
        guard let sorted = sorted.baseAddress, let trees = trees.baseAddress else { return }
        for row in stride(from: 0, to: count, by: 4) {
          let x = SIMD4(values[row], values[row &+ 1], values[row &+ 2], values[row &+ 3])
          let cell = SIMD4(cells[row], cells[row &+ 1], cells[row &+ 2], cells[row &+ 3])
          let places = places(x, cell.replacing(with: 0, where: cell .< 0), trees)
          for lane in 0..<4 {
            let isEqual: Int32 = sorted[places[lane]] == x[lane] ? 1 : 0
            let bucket = 2 &* Int32(truncatingIfNeeded: places[lane]) &+ isEqual
            let isValid = cell[lane] >= 0 && x[lane] == x[lane]
            buckets[row &+ lane] = isValid ? bucket : -1
          }
        }
      }
    }
  }

  /// The first splitters that are not less than values.
  @inline(__always)
  private func places(
    _ x: SIMD4<Double>, _ cell: SIMD4<Int32>, _ trees: UnsafePointer<Double>
  ) -> SIMD4<Int> {
    let (a, b, c, d) = (Int(cell[0]), Int(cell[1]), Int(cell[2]), Int(cell[3]))
    let base = SIMD4(first[a], first[b], first[c], first[d])
    let depth = SIMD4(depths[a], depths[b], depths[c], depths[d])
    let (least, greatest) = (depth.min(), depth.max())
    var node = SIMD4<Int>(repeating: 1)
    for _ in 0..<least { node = Self.children(of: node, at: base &+ node, x, trees) }
    for level in least..<greatest {
      // In a cell with fewer splitters the search stands still.
      let isDone = depth .<= level
      let next = Self.children(
        of: node, at: base &+ node.replacing(with: 0, where: isDone), x, trees)
      node = next.replacing(with: node, where: isDone)
    }
    return base &+ node &- (SIMD4<Int>(repeating: 1) &<< depth)
  }

  /// The right children of nodes with less than the values, the left ones of others.
  @inline(__always)
  private static func children(
    of node: SIMD4<Int>, at place: SIMD4<Int>, _ x: SIMD4<Double>, _ trees: UnsafePointer<Double>
  ) -> SIMD4<Int> {
    let splitters = SIMD4(
      trees[place[0]], trees[place[1]], trees[place[2]], trees[place[3]])
    // A mask is −1 where it is set.
    return node &+ node &- unsafeBitCast(splitters .< x, to: SIMD4<Int>.self)
  }
}

extension Accumulator {
  /// Chooses splitters by short runs of rows, spread evenly.
  func splitters(_ a: ValueSource) -> Splitters {
    let (rows, batch) = (8, 256)
    // Few rows are sorted as they are.
    let runs = frame.rowCount < 4096 ? 0 : min(4096, frame.rowCount / (16 * rows))
    let found = Parallel.map((runs + batch - 1) / batch, maximumThreads: maximumThreads) { number in
      let tile = Tile()
      var values: [(cell: Int, value: Double)] = []
      for run in (number * batch)..<min((number + 1) * batch, runs) {
        tile.move(to: run * frame.rowCount / runs, count: rows)
        forEachValue(a, tile) { cell, value, _ in values.append((cell, value)) }
      }
      return values
    }
    var samples = [[Double]](repeating: [], count: cells.count)
    for (cell, value) in found.joined() { samples[cell].append(value) }
    return Splitters(samples: samples, maximumThreads: maximumThreads)
  }
}
