internal import NumericCore

/// Balanced sampling by the cube method: a random walk to a vertex of the cube that keeps the estimated
/// totals of auxiliary variables.
///
/// Deville and Tillé (2004, *Biometrika* 91, 893–912), with the fast flight of Chauvet and Tillé (2006,
/// *Computational Statistics* 21, 53–62): each step involves one unit more than there are constraints. When no
/// step keeps them all, the last constraint is given up (landing by suppression of variables), so the most
/// important come first; the first of all is the size of the sample, which is kept to the end.
struct CubeSelection {
  /// x/π of each unit, for each constraint.
  private let constraints: [[Double]]
  private var probabilities: [Double]
  private var generator: CounterGenerator

  /// Creates a walk.
  ///
  /// - Parameters:
  ///   - probabilities: Strictly between 0 and 1.
  ///   - balancing: The values of each auxiliary variable, the most important first.
  ///   - generator: The random numbers of the walk.
  init(_ probabilities: [Double], balancing: [[Double]], _ generator: CounterGenerator) {
    self.probabilities = probabilities
    self.generator = generator
    let scaled = balancing.map { values -> [Double] in
      let ratios = zip(values, probabilities).map { $0 / $1 }
      let greatest = ratios.reduce(0) { max($0, abs($1)) }
      return greatest > 0 ? ratios.map { $0 / greatest } : ratios
    }
    constraints = [[Double](repeating: 1, count: probabilities.count)] + scaled
  }

  /// Walks through units in an order and returns the probabilities where it ends: 0 and 1 only.
  mutating func walk(_ order: [Int]) -> [Double] {
    for count in stride(from: constraints.count, through: 1, by: -1) { flight(order, count) }
    // One unit is left when the probabilities do not add up to a whole number.
    for unit in order where probabilities[unit] > 0 && probabilities[unit] < 1 {
      probabilities[unit] = generator.uniform() < probabilities[unit] ? 1 : 0
    }
    return probabilities
  }

  /// Walks until the constraints, the first of them, allow no further step.
  ///
  /// - Returns: The probabilities reached.
  @discardableResult
  mutating func flight(_ order: [Int], _ count: Int? = nil) -> [Double] {
    let count = count ?? constraints.count
    var waiting = order.filter { probabilities[$0] > 0 && probabilities[$0] < 1 }[...]
    var active: [Int] = []
    while true {
      while active.count <= count, let unit = waiting.popFirst() { active.append(unit) }
      guard !active.isEmpty, let direction = kernel(active, count) else { return probabilities }
      step(active, direction)
      active.removeAll { probabilities[$0] == 0 || probabilities[$0] == 1 }
    }
  }

  private mutating func step(_ active: [Int], _ direction: [Double]) {
    var (forward, backward) = (Double.infinity, Double.infinity)
    for (unit, change) in zip(active, direction) where change != 0 {
      let (p, size) = (probabilities[unit], abs(change))
      forward = min(forward, (change > 0 ? 1 - p : p) / size)
      backward = min(backward, (change > 0 ? p : 1 - p) / size)
    }
    guard forward < .infinity else { return }
    let isForward = generator.uniform() * (forward + backward) < backward
    let length = isForward ? forward : -backward
    for (unit, change) in zip(active, direction) {
      let p = probabilities[unit] + length * change
      probabilities[unit] = p < 1e-11 ? 0 : p > 1 - 1e-11 ? 1 : p
    }
  }

  /// A direction that changes no constraint; `nil` when there is none. Elimination with complete pivoting.
  private func kernel(_ active: [Int], _ count: Int) -> [Double]? {
    let width = active.count
    var rows = (0..<count).map { row in active.map { constraints[row][$0] } }
    var columns = Array(0..<width)
    var rank = 0
    while rank < min(count, width) {
      var (best, at) = (0.0, (rank, rank))
      for row in rank..<count {
        for column in rank..<width where abs(rows[row][columns[column]]) > best {
          (best, at) = (abs(rows[row][columns[column]]), (row, column))
        }
      }
      guard best > 1e-11 else { break }
      rows.swapAt(rank, at.0)
      columns.swapAt(rank, at.1)
      let pivot = rows[rank][columns[rank]]
      for row in 0..<count where row != rank {
        let factor = rows[row][columns[rank]] / pivot
        guard factor != 0 else { continue }
        for column in rank..<width {
          rows[row][columns[column]] -= factor * rows[rank][columns[column]]
        }
        rows[row][columns[rank]] = 0
      }
      rank += 1
    }
    guard rank < width else { return nil }
    var direction = [Double](repeating: 0, count: width)
    direction[columns[rank]] = 1
    for row in 0..<rank {
      direction[columns[row]] = -rows[row][columns[rank]] / rows[row][columns[row]]
    }
    return direction
  }
}
