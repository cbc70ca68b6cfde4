/// Joint inclusion probabilities where they are known exactly. All take probabilities below one that add up
/// to a whole number, and return π_ij by rows without the diagonal.
enum JointInclusion {
  static func simpleRandom(_ count: Int, size: Int) -> [Double] {
    let value =
      count > 1
      ? Double(size) * Double(size - 1) / (Double(count) * Double(count - 1)) : 0
    return [Double](repeating: value, count: count * count)
  }

  static func poisson(_ probabilities: [Double]) -> [Double] {
    probabilities.flatMap { p in probabilities.map { p * $0 } }
  }

  /// By all starting points: the sample changes only where a border of a unit, less whole numbers, lies.
  static func systematic(_ probabilities: [Double]) -> [Double] {
    let n = probabilities.count
    let borders = SystematicSelection.borders(probabilities)
    let starts = ([0, 1] + borders.map { $0 - $0.rounded(.down) }).sorted()
    var matrix = [Double](repeating: 0, count: n * n)
    for (low, high) in zip(starts, starts.dropFirst()) where high > low {
      let sample = SystematicSelection.chosen(borders, start: (low + high) / 2)
      for i in sample {
        for j in sample { matrix[i * n + j] += high - low }
      }
    }
    return matrix
  }

  /// Tillé's elimination: the product over steps of 1 − r_i − r_j.
  static func elimination(_ probabilities: [Double], size: Int) -> [Double] {
    let n = probabilities.count
    var matrix = [Double](repeating: 1, count: n * n)
    EliminationSelection(probabilities, size: size).forEachStep { rates in
      for i in 0..<n {
        for j in 0..<n { matrix[i * n + j] *= max(0, 1 - rates[i] - rates[j]) }
      }
    }
    return matrix
  }

  /// The most sets of units that Brewer's method is followed through.
  static let mostSets = 400_000

  /// Brewer's method, through all sets of units that its draws can reach.
  ///
  /// - Returns: `nil` when there are too many sets.
  static func brewer(_ probabilities: [Double], size: Int) -> [Double]? {
    let n = probabilities.count
    if size == 2 { return brewerPairs(probabilities) }
    guard n <= 62, Self.sets(n, size) <= Double(mostSets) else { return nil }
    var level: [UInt64: Double] = [0: 1]
    for draw in 1...size {
      var next: [UInt64: Double] = [:]
      // In the order of the sets, so that sums do not depend on the hashing of a run.
      for (set, probability) in level.sorted(by: { $0.key < $1.key }) {
        let rates = BrewerSelection.rates(
          probabilities, taken: (0..<n).map { set >> UInt64($0) & 1 == 1 }, draw: draw, size: size)
        for i in 0..<n where rates[i] > 0 {
          next[set | 1 << UInt64(i), default: 0] += probability * rates[i]
        }
      }
      level = next
    }
    var matrix = [Double](repeating: 0, count: n * n)
    for (set, probability) in level.sorted(by: { $0.key < $1.key }) {
      let members = (0..<n).filter { set >> UInt64($0) & 1 == 1 }
      for i in members {
        for j in members { matrix[i * n + j] += probability }
      }
    }
    return matrix
  }

  private static func sets(_ n: Int, _ size: Int) -> Double {
    var (all, combinations) = (0.0, 1.0)
    for k in 1...size {
      combinations *= Double(n - k + 1) / Double(k)
      all += combinations
    }
    return all
  }

  /// Two draws: the first ∝ π(1 − π/2·…), the second ∝ π, as Brewer's rates have it.
  private static func brewerPairs(_ probabilities: [Double]) -> [Double] {
    let n = probabilities.count
    var matrix = [Double](repeating: 0, count: n * n)
    let first = BrewerSelection.rates(
      probabilities, taken: [Bool](repeating: false, count: n), draw: 1, size: 2)
    for i in 0..<n {
      // At the last draw the rate is ∝ π.
      let rest = 2 - probabilities[i]
      for j in 0..<n where j != i {
        let both = first[i] * probabilities[j] / rest
        matrix[i * n + j] += both
        matrix[j * n + i] += both
      }
    }
    return matrix
  }
}
