internal import NumericCore

/// Brewer's method for any size: one unit a draw, without replacement.
///
/// Brewer (1975, *Australian Journal of Statistics* 17, 166–172). At draw r of n a unit that is left has a
/// probability ∝ π(n − A − π)/(n − A − π(n − r + 1)), A the probabilities of the units taken added up.
enum BrewerSelection {
  /// The probabilities of the next draw; zero for units taken.
  static func rates(
    _ probabilities: [Double], taken: [Bool], draw: Int, size: Int
  ) -> [Double] {
    var left = Double(size)
    for i in probabilities.indices where taken[i] { left -= probabilities[i] }
    let remaining = Double(size - draw + 1)
    var sum = 0.0
    var rates = probabilities.indices.map { i -> Double in
      guard !taken[i] else { return 0 }
      let p = probabilities[i]
      // At the last draw the quotient is one, which rounding must not turn into 0/0.
      let rate = remaining == 1 ? p : p * (left - p) / max(left - p * remaining, 1e-300)
      sum += rate
      return rate
    }
    for i in rates.indices { rates[i] /= sum }
    return rates
  }

  static func draw(_ probabilities: [Double], size: Int, _ random: UnitRandom) -> [Int] {
    var generator = random.generator
    var taken = [Bool](repeating: false, count: probabilities.count)
    for draw in stride(from: 1, through: size, by: 1) {
      let rates = rates(probabilities, taken: taken, draw: draw, size: size)
      let u = generator.uniform()
      if let unit = Self.pick(rates, random.order, u) { taken[unit] = true }
    }
    return taken.indices.filter { taken[$0] }
  }

  /// The unit at a point of the cumulated rates; rounding at the end falls to the last with any rate.
  static func pick(_ rates: [Double], _ order: [Int], _ u: Double) -> Int? {
    var sum = 0.0
    for unit in order where rates[unit] > 0 {
      sum += rates[unit]
      if u < sum { return unit }
    }
    return order.last { rates[$0] > 0 }
  }
}

/// Tillé's elimination: from the whole list, one unit is dropped at a time.
///
/// Tillé (1996, *Biometrika* 83, 238–241). With π(i|k) the probabilities proportional to size of a sample of
/// k, a unit that is left is dropped on the way from k + 1 to k with probability 1 − π(i|k)/π(i|k + 1).
struct EliminationSelection {
  private let probabilities: [Double]
  private let size: Int
  /// The units from the largest down, and the sums from each of them on.
  private let order: [Int]
  private let rest: [Double]

  init(_ probabilities: [Double], size: Int) {
    self.probabilities = probabilities
    self.size = size
    order = probabilities.indices.sorted { (probabilities[$0], $1) > (probabilities[$1], $0) }
    var rest = [Double](repeating: 0, count: probabilities.count + 1)
    for position in order.indices.reversed() {
      rest[position] = rest[position + 1] + probabilities[order[position]]
    }
    self.rest = rest
  }

  /// Calls a function with the rates of each step, from the whole list down to the size.
  func forEachStep(_ body: ([Double]) -> Void) {
    let n = probabilities.count
    var before = [Double](repeating: 1, count: n)
    // Fewer units are certain in smaller samples.
    var certain = n
    for k in stride(from: n - 1, through: size, by: -1) {
      if k == size {
        certain = 0
      } else {
        certain = min(certain, k)
        while certain > 0,
          Double(k - certain + 1) * probabilities[order[certain - 1]] < rest[certain - 1]
        { certain -= 1 }
      }
      var now = [Double](repeating: 1, count: n)
      for position in certain..<n {
        now[order[position]] =
          k == size
          ? probabilities[order[position]]
          : Double(k - certain) * (probabilities[order[position]] / rest[certain])
      }
      body((0..<n).map { max(0, 1 - now[$0] / before[$0]) })
      before = now
    }
  }

  func draw(_ random: UnitRandom) -> [Int] {
    var generator = random.generator
    var isLeft = [Bool](repeating: true, count: probabilities.count)
    forEachStep { rates in
      let left = rates.indices.map { isLeft[$0] ? rates[$0] : 0 }
      let sum = left.reduce(0, +)
      if let unit = BrewerSelection.pick(left, random.order, generator.uniform() * sum) {
        isLeft[unit] = false
      }
    }
    return isLeft.indices.filter { isLeft[$0] }
  }
}
