/// A Hadamard matrix: signs with orthogonal rows, the first row and column all plus.
///
/// Orders are powers of two times one, q + 1 (Paley's first construction, q a prime with remainder 3 by 4) or
/// 2(q + 1) (the second, remainder 1). Entries are computed, not stored: only the part that is no power of
/// two is. Paley (1933, *Journal of Mathematics and Physics* 12, 311–320).
struct HadamardMatrix: Sendable {
  /// The number of rows and columns.
  let order: Int
  private let baseOrder: Int
  /// Whether each entry of the base is minus, row by row.
  private let base: [Bool]

  /// Bases are stored, so they are not larger than this; larger orders are powers of two times one.
  private static let largestBase = 1024

  /// Creates the matrix of the least order that is constructed here, at least `least`.
  init(orderAtLeast least: Int) {
    let order = Self.nextOrder(atLeast: least)
    let baseOrder = Self.baseOrder(order) ?? order
    self.init(order: order, baseOrder: baseOrder, base: Self.base(order: baseOrder))
  }

  /// The least order that is constructed here, at least `least`.
  static func nextOrder(atLeast least: Int) -> Int {
    var order = max(1, least)
    while baseOrder(order) == nil { order += 1 }
    return order
  }

  /// Creates a matrix; `nil` when none of that order is constructed here.
  init?(order: Int) {
    guard let baseOrder = Self.baseOrder(order) else { return nil }
    self.init(order: order, baseOrder: baseOrder, base: Self.base(order: baseOrder))
  }

  private init(order: Int, baseOrder: Int, base: [Bool]) {
    self.order = order
    self.baseOrder = baseOrder
    self.base = Self.normalised(base, baseOrder)
  }

  /// The smallest order that, doubled some times, is `order`, and that a construction has.
  private static func baseOrder(_ order: Int) -> Int? {
    guard order >= 1, order <= 2 || order % 4 == 0 else { return nil }
    for twos in (0...order.trailingZeroBitCount).reversed() {
      let base = order >> twos
      guard base <= largestBase else { return nil }
      if base == 1 || isFirst(base) || isSecond(base) { return base }
    }
    return nil
  }

  private static func isFirst(_ order: Int) -> Bool { order % 4 == 0 && isPrime(order - 1) }

  private static func isSecond(_ order: Int) -> Bool {
    order % 4 == 0 && (order / 2 - 1) % 4 == 1 && isPrime(order / 2 - 1)
  }

  /// Whether an entry is plus one.
  func isPlus(_ row: Int, _ column: Int) -> Bool {
    let inner = base[(row % baseOrder) * baseOrder + column % baseOrder]
    let outer = ((row / baseOrder) & (column / baseOrder)).nonzeroBitCount & 1 == 1
    return inner == outer
  }

  /// An entry: 1 or −1.
  func sign(_ row: Int, _ column: Int) -> Double { isPlus(row, column) ? 1 : -1 }

  private static func base(order: Int) -> [Bool] {
    if order == 1 { return [false] }
    return isFirst(order) ? paleyFirst(order - 1) : paleySecond(order / 2 - 1)
  }

  /// I + S, where S has a skew core of quadratic residues.
  private static func paleyFirst(_ q: Int) -> [Bool] {
    let character = characters(q)
    let n = q + 1
    return (0..<(n * n)).map { index in
      let (i, j) = (index / n, index % n)
      if i == j { return false }
      if i == 0 { return false }
      if j == 0 { return true }
      return character[(j - i + q) % q] < 0
    }
  }

  /// The symmetric conference matrix with 0 and ±1 replaced by blocks of two.
  private static func paleySecond(_ q: Int) -> [Bool] {
    let character = characters(q)
    let n = 2 * (q + 1)
    return (0..<(n * n)).map { index in
      let (i, j) = (index / n, index % n)
      let (row, column) = (i / 2, j / 2)
      var entry = 0
      if row != column {
        entry = row == 0 || column == 0 ? 1 : character[(column - row + q) % q]
      }
      let (a, b) = (i % 2, j % 2)
      if entry == 0 { return !(a == 0 && b == 0) }
      let isMinusBlock = a == 1 && b == 1
      return (entry < 0) != isMinusBlock
    }
  }

  /// 0 for zero, 1 for squares and −1 for others, modulo a prime.
  private static func characters(_ q: Int) -> [Int] {
    var result = [Int](repeating: -1, count: q)
    for x in 1..<q { result[x * x % q] = 1 }
    result[0] = 0
    return result
  }

  private static func isPrime(_ n: Int) -> Bool {
    guard n > 2, n % 2 == 1 else { return n == 2 }
    return !stride(from: 3, through: n, by: 2).prefix { $0 * $0 <= n }.contains { n % $0 == 0 }
  }

  /// Turns rows and columns so that the first of each is all plus.
  private static func normalised(_ matrix: [Bool], _ n: Int) -> [Bool] {
    var result = matrix
    for column in 0..<n where result[column] {
      for row in 0..<n { result[row * n + column].toggle() }
    }
    for row in 0..<n where result[row * n] {
      for column in 0..<n { result[row * n + column].toggle() }
    }
    return result
  }
}
