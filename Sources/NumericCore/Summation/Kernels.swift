/// What a row adds to the sums of its cell.
///
/// The first three sums of every kernel are the same: rows with a non-zero weight, those of them with
/// valid values, and the weight of the valid ones.
protocol RowKernel: SendableMetatype {
  /// The number of sums.
  var width: Int { get }
  /// Adds a row of the tile.
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>)
}

/// n, Σw, Σw(a−s).
struct FirstMoment: RowKernel {
  let a: UnsafePointer<Double>
  let shift: Double
  var width: Int { 4 }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    let x = a[row]
    let valid = x == x
    let counted = weight != 0 ? 1.0 : 0.0
    sums[0] += counted
    sums[1] += valid ? counted : 0
    sums[2] += valid ? weight : 0
    sums[3] += valid ? weight * (x - shift) : 0
  }
}

/// n, Σw, Σwa, Σwb over rows with both.
struct FirstMoments: RowKernel {
  let a: UnsafePointer<Double>
  let b: UnsafePointer<Double>
  var width: Int { 5 }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    let (x, y) = (a[row], b[row])
    let valid = x == x && y == y
    let counted = weight != 0 ? 1.0 : 0.0
    sums[0] += counted
    sums[1] += valid ? counted : 0
    sums[2] += valid ? weight : 0
    sums[3] += valid ? weight * x : 0
    sums[4] += valid ? weight * y : 0
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
struct LevelWeights: RowKernel {
  let levels: UnsafePointer<Int32>
  let levelCount: Int
  var width: Int { 3 + levelCount }

  @inline(__always)
  func add(_ row: Int, weight: Double, cell: Int, to sums: UnsafeMutablePointer<Double>) {
    let counted = weight != 0 ? 1.0 : 0.0
    sums[0] += counted
    let level = Int(levels[row])
    guard level >= 0 else { return }
    sums[1] += counted
    sums[2] += weight
    sums[3 + level] += weight
  }
}
