/// What a row adds to the sums of its cell.
///
/// The first three sums of every kernel are the same: rows with a non-zero weight, those of them with
/// valid values, and the weight of the valid ones. Moments are computed for a tile at once, without
/// branches; what is left for each row is to add them where they belong.
protocol RowKernel: SendableMetatype {
  /// The number of sums.
  var width: Int { get }
  /// Computes what the rows of the tile add; called when the tile has moved.
  func prepare(_ tile: Tile, weights: UnsafePointer<Double>)
  /// Adds a row of the tile.
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>)
  /// Adds neighbouring rows of the tile that are in one cell, in their order.
  func add(
    _ rows: Range<Int>, weights: UnsafePointer<Double>, cell: Int,
    to sums: UnsafeMutablePointer<Double>)
  /// Computes the sums that follow from others; called when a unit ends.
  func finish(_ sums: UnsafeMutablePointer<Double>)
}

extension RowKernel {
  func prepare(_ tile: Tile, weights: UnsafePointer<Double>) {}
  func finish(_ sums: UnsafeMutablePointer<Double>) {}

  @inline(__always)
  func add(
    _ rows: Range<Int>, weights: UnsafePointer<Double>, cell: Int,
    to sums: UnsafeMutablePointer<Double>
  ) {
    for row in rows { add(row, weight: weights[row], cell: cell, to: sums) }
  }
}

/// Adds the moments that a tile holds for a row.
///
/// Unsafe inside: the tile has room for `width` numbers of each of its rows.
@inline(__always)
private func addMoments(
  _ moments: UnsafePointer<Double>, _ row: Int, _ width: Int,
  to sums: UnsafeMutablePointer<Double>
) {
  let from = moments + row &* width
  for sum in 0..<width { sums[sum] += from[sum] }
}

/// n, Σw, Σw(a−s).
struct FirstMoment: RowKernel {
  let moments: UnsafePointer<Double>
  let shift: Double
  var width: Int { 4 }

  init(_ tile: Tile, shift: Double) {
    self.shift = shift
    moments = UnsafePointer(tile.moments)
  }

  func prepare(_ tile: Tile, weights: UnsafePointer<Double>) {
    let (a, target, rows) = (tile.first, tile.moments, tile.count)
    for row in 0..<rows {
      let (x, w) = (a[row], weights[row])
      let counted = w != 0 ? 1.0 : 0.0
      let isValid = x == x
      target[row &* 4] = counted
      target[row &* 4 &+ 1] = isValid ? counted : 0
      target[row &* 4 &+ 2] = isValid ? w : 0
      target[row &* 4 &+ 3] = (isValid ? w : 0) * ((isValid ? x : shift) - shift)
    }
  }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    addMoments(moments, row, 4, to: sums)
  }
}

/// n, Σw, Σwa, Σwb over rows with both.
struct FirstMoments: RowKernel {
  let moments: UnsafePointer<Double>
  var width: Int { 5 }

  init(_ tile: Tile) { moments = UnsafePointer(tile.moments) }

  func prepare(_ tile: Tile, weights: UnsafePointer<Double>) {
    let (a, b, target, rows) = (tile.first, tile.second, tile.moments, tile.count)
    for row in 0..<rows {
      let (x, y, w) = (a[row], b[row], weights[row])
      let counted = w != 0 ? 1.0 : 0.0
      let both = x + y
      let isValid = both == both
      target[row &* 5] = counted
      target[row &* 5 &+ 1] = isValid ? counted : 0
      let valid = isValid ? w : 0
      target[row &* 5 &+ 2] = valid
      target[row &* 5 &+ 3] = valid * (isValid ? x : 0)
      target[row &* 5 &+ 4] = valid * (isValid ? y : 0)
    }
  }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    addMoments(moments, row, 5, to: sums)
  }
}

/// n, Σw, and the first and second moments about a centre for each cell: Σwa, Σwb, Σwaa, Σwab, Σwbb.
struct SecondMoments: RowKernel {
  let a: UnsafePointer<Double>
  let b: UnsafePointer<Double>
  let centreA: [Double]
  let centreB: [Double]
  var width: Int { 8 }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    let x = a[row] - centreA[cell]
    let y = b[row] - centreB[cell]
    let valid = x == x && y == y
    let counted = weight != 0 ? 1.0 : 0.0
    sums[0] += counted
    sums[1] += valid ? counted : 0
    sums[2] += valid ? weight : 0
    sums[3] += valid ? weight * x : 0
    sums[4] += valid ? weight * y : 0
    sums[5] += valid ? weight * x * x : 0
    sums[6] += valid ? weight * x * y : 0
    sums[7] += valid ? weight * y * y : 0
  }
}

/// n, Σw, and Σw of each level; level −1 is missing.
///
/// The two counts are one integer until the unit ends: the additions of neighbouring rows wait for each
/// other, and one that is short is what this kernel's time is.
struct LevelWeights: RowKernel {
  let levels: UnsafePointer<Int32>
  let counts: UnsafeMutablePointer<Double>
  let levelCount: Int
  var width: Int { 3 + levelCount }

  init(_ tile: Tile, levelCount: Int) {
    levels = UnsafePointer(tile.levels)
    counts = tile.moments
    self.levelCount = levelCount
  }

  func prepare(_ tile: Tile, weights: UnsafePointer<Double>) {
    let rows = tile.count
    for row in 0..<rows {
      let counted: UInt64 = weights[row] != 0 ? 1 : 0
      counts[row] = Double(bitPattern: counted | (levels[row] >= 0 ? counted << 32 : 0))
    }
  }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    sums[0] = Double(bitPattern: sums[0].bitPattern &+ counts[row].bitPattern)
    // A missing level adds to the sum that is computed last.
    sums[3 &+ Int(levels[row])] += weight
  }

  @inline(__always)
  func add(
    _ rows: Range<Int>, weights: UnsafePointer<Double>, cell: Int,
    to sums: UnsafeMutablePointer<Double>
  ) {
    var count = sums[0].bitPattern
    for row in rows {
      count &+= counts[row].bitPattern
      sums[3 &+ Int(levels[row])] += weights[row]
    }
    sums[0] = Double(bitPattern: count)
  }

  func finish(_ sums: UnsafeMutablePointer<Double>) {
    let counts = sums[0].bitPattern
    sums[0] = Double(counts & 0xFFFF_FFFF)
    sums[1] = Double(counts >> 32)
    var weight = 0.0
    for level in 0..<levelCount { weight += sums[3 &+ level] }
    sums[2] = weight
  }
}
