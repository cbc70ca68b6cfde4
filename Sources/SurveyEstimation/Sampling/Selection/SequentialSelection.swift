internal import NumericCore

/// Simple random and Poisson sampling: each unit by its own random number.
enum IndependentSelection {
  /// The units with the smallest random numbers.
  static func simpleRandom(_ count: Int, size: Int, _ random: UnitRandom) -> [Int] {
    let numbers = (0..<count).map { random.uniform($0) }
    return random.order.sorted { numbers[$0] < numbers[$1] }.prefix(size).sorted()
  }

  /// The units whose random number is below their probability.
  static func poisson(_ probabilities: [Double], _ random: UnitRandom) -> [Int] {
    probabilities.indices.filter { random.uniform($0) < probabilities[$0] }
  }
}

/// Systematic sampling: a random start and steps of one along the cumulated probabilities.
///
/// Madow (1949, *Annals of Mathematical Statistics* 20, 333–354). With equal probabilities this is systematic
/// sampling with a fractional interval.
enum SystematicSelection {
  /// The ends of the units on the line of cumulated probabilities, the last one whole if it is nearly so.
  static func borders(_ probabilities: [Double]) -> [Double] {
    // Neumaier's sum: the borders of long lists stay where they belong.
    var (sum, lost) = (0.0, 0.0)
    var borders = probabilities.map { p -> Double in
      let next = sum + p
      lost += sum >= p ? (sum - next) + p : (p - next) + sum
      sum = next
      return sum + lost
    }
    if let last = borders.last, abs(last - last.rounded()) < 1e-9 * max(1, last) {
      borders[borders.count - 1] = last.rounded()
    }
    return borders
  }

  /// The units that hold start, start + 1, start + 2 …
  static func chosen(_ borders: [Double], start: Double) -> [Int] {
    var chosen: [Int] = []
    var point = start
    for (unit, border) in borders.enumerated() where point < border {
      chosen.append(unit)
      point += 1
    }
    return chosen
  }

  static func draw(_ probabilities: [Double], _ random: UnitRandom) -> [Int] {
    var generator = random.generator
    return chosen(borders(probabilities), start: generator.uniform())
  }
}

/// The sequential pivotal method: two units at a time fight until one has the probability 0 or 1.
///
/// Deville and Tillé (1998, *Biometrika* 85, 89–101). Neighbours in the list are rarely both in the sample.
enum PivotalSelection {
  static func draw(_ probabilities: [Double], _ random: UnitRandom) -> [Int] {
    var generator = random.generator
    guard var holder = probabilities.indices.first else { return [] }
    var held = probabilities[holder]
    var chosen: [Int] = []
    for unit in probabilities.indices.dropFirst() {
      let (a, b) = (held, probabilities[unit])
      let u = generator.uniform()
      if a + b < 1 {
        held = a + b
        if u * (a + b) >= a { holder = unit }
      } else {
        // One is taken; the other keeps what is over.
        let isHolderTaken = a + b >= 2 ? true : u * (2 - a - b) < 1 - b
        chosen.append(isHolderTaken ? holder : unit)
        if isHolderTaken { holder = unit }
        held = a + b - 1
      }
    }
    // What is left is 0 or 1 up to rounding when the probabilities add up to a whole number.
    if generator.uniform() < (abs(held - held.rounded()) < 1e-9 ? held.rounded() : held) {
      chosen.append(holder)
    }
    return chosen.sorted()
  }
}
