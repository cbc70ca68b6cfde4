/// Up to four columns of replicate weights of one type, summed side by side.
///
/// Additions that wait for each other are what the time would go to: four columns give four sums that do not,
/// and the place and the features of a row are read once for all of them.
///
/// Unsafe inside: the columns have a value for each row of the tile, which come from the frame, and the sums
/// have room for every cell, feature and replicate.
struct WeightColumns: Sendable {
  private enum Columns: Sendable {
    case double([[Double]])
    /// Whole numbers, none of them missing.
    case int32([[Int32]])
  }

  /// The first replicate of the columns.
  private let first: Int
  private let count: Int
  private let columns: Columns

  /// Returns columns four by four; a column of another type than the one before it begins anew.
  static func groups(_ columns: [ValueSource]) -> [WeightColumns] {
    var groups: [WeightColumns] = []
    var start = 0
    while start < columns.count {
      var end = start + 1
      while end < columns.count, end < start + 4, columns[end].isAlike(columns[start]) { end += 1 }
      groups.append(WeightColumns(Array(columns[start..<end]), first: start))
      start = end
    }
    return groups
  }

  private init(_ columns: [ValueSource], first: Int) {
    self.first = first
    count = columns.count
    // Missing columns are the last one again: their sums are not kept.
    let four = (0..<4).map { columns[min($0, columns.count - 1)] }
    if case .int32 = columns[0] {
      self.columns = .int32(four.map { if case .int32(let values) = $0 { values } else { [] } })
    } else {
      self.columns = .double(four.map { $0.doubles(order: nil) })
    }
  }

  /// Adds the weights of a tile, by themselves and times each feature, to sums by cell, feature and replicate.
  func add(
    _ tile: FeatureTile, width: Int, replicates: Int, to sums: UnsafeMutableBufferPointer<Double>
  ) {
    let place = Place(
      width: width, replicates: replicates, first: first, count: count, sums: sums)
    switch columns {
    case .double(let columns): Self.add(tile, columns, place) { $0 }
    case .int32(let columns): Self.add(tile, columns, place) { Double($0) }
    }
  }

  /// Where sums go.
  private struct Place {
    let width: Int
    let replicates: Int
    let first: Int
    let count: Int
    let sums: UnsafeMutableBufferPointer<Double>

    @inline(__always)
    func add(_ values: SIMD4<Double>, cell: Int, feature: Int) {
      let start = (cell &* width &+ feature) &* replicates &+ first
      for column in 0..<count { sums[start &+ column] += values[column] }
    }
  }

  @inline(__always)
  private static func add<Value>(
    _ tile: FeatureTile, _ columns: [[Value]], _ place: Place, _ double: (Value) -> Double
  ) {
    columns[0].withUnsafeBufferPointer { a in
      columns[1].withUnsafeBufferPointer { b in
        columns[2].withUnsafeBufferPointer { c in
          columns[3].withUnsafeBufferPointer { d in
            let rows = tile.rows
            @inline(__always)
            func weights(_ index: Int) -> SIMD4<Double> {
              let row = Int(rows[index])
              return SIMD4(double(a[row]), double(b[row]), double(c[row]), double(d[row]))
            }
            var first = 0
            for run in tile.runs {
              // Features two at a time; the weights by themselves with the first.
              for feature in stride(from: 0, to: max(tile.featureCount, 1), by: 2) {
                let x = tile.features + feature * Tile.capacity
                var (sum, sumX, sumY) = (SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>())
                if feature + 1 < tile.featureCount {
                  let y = x + Tile.capacity
                  for index in first..<run.end {
                    let w = weights(index)
                    sum += w
                    sumX += w * x[index]
                    sumY += w * y[index]
                  }
                  place.add(sumY, cell: run.cell, feature: feature + 2)
                } else if tile.featureCount > 0 {
                  for index in first..<run.end {
                    let w = weights(index)
                    sum += w
                    sumX += w * x[index]
                  }
                } else {
                  for index in first..<run.end { sum += weights(index) }
                }
                if feature == 0 { place.add(sum, cell: run.cell, feature: 0) }
                if tile.featureCount > 0 {
                  place.add(sumX, cell: run.cell, feature: feature + 1)
                }
              }
              first = run.end
            }
          }
        }
      }
    }
  }
}

extension ValueSource {
  /// Whether both hold whole numbers, or both something else.
  fileprivate func isAlike(_ other: ValueSource) -> Bool {
    switch (self, other) {
    case (.int32, .int32): true
    case (.int32, _), (_, .int32): false
    default: true
    }
  }
}
