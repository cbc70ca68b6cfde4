/// Numbers in given proportions within bounds: n_h = t · a_h, cut to its bounds, with t such that a total is
/// reached.
///
/// For Neyman and cost-optimal shares this is the optimum under the bounds: a stratum that would be drawn more
/// often than it has units is taken completely, and what is left goes to the others.
struct BoundedAllocation {
  let shares: [Double]
  let minimum: [Double]
  let maximum: [Double]
  let names: [String]

  /// The numbers at a scale.
  func numbers(_ scale: Double) -> [Double] {
    shares.indices.map { min(maximum[$0], max(minimum[$0], scale * shares[$0])) }
  }

  /// The scale at which an increasing function of the numbers reaches a value.
  ///
  /// - Returns: `nil` when the value lies beyond what the bounds allow.
  func scale(reaching value: Double, _ measure: ([Double]) -> Double) -> Double? {
    let positive = shares.indices.filter { shares[$0] > 0 }
    let slack = 1e-12 * max(1, abs(value))
    guard measure(minimum) <= value + slack else { return nil }
    guard let top = positive.map({ maximum[$0] / shares[$0] }).max() else {
      return abs(measure(minimum) - value) <= slack ? 0 : nil
    }
    guard measure(numbers(top)) >= value - slack else { return nil }
    var (low, high) = (0.0, top)
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { return high }
      if measure(numbers(middle)) < value { low = middle } else { high = middle }
    }
  }

  /// Numbers that add up to a total.
  ///
  /// - Throws: `EstimationError` with code `invalidOption` when the bounds allow no such numbers.
  func numbers(total: Double) throws -> [Double] {
    let sum: ([Double]) -> Double = { $0.reduce(0, +) }
    guard let scale = scale(reaching: total, sum) else {
      // Strata with a share of zero can still be filled when nothing else is left to give.
      throw EstimationError(
        .invalidOption,
        "A sample of \(NumberText.general(total)) does not fit the strata: at least "
          + "\(NumberText.general(sum(minimum))) and at most "
          + "\(NumberText.general(sum(numbers(.greatestFiniteMagnitude)))) are possible.",
        hint: "Change the total, or the least and greatest numbers of the strata.")
    }
    return numbers(scale)
  }

  /// Whole numbers that add up to a total: rounded down, and the largest remainders up, the first stratum first
  /// among equals.
  func whole(total: Int) throws -> [Int] {
    try whole(numbers(total: Double(total)), total: total)
  }

  /// Rounds numbers to whole ones with a given sum, within the bounds.
  func whole(_ numbers: [Double], total: Int) throws -> [Int] {
    // A number that is whole but for rounding is taken as such.
    var whole = numbers.map { value in
      Int(
        abs(value - value.rounded()) < 1e-9 * max(1, value) ? value.rounded() : value.rounded(.down)
      )
    }
    var left = total - whole.reduce(0, +)
    let order = numbers.indices.sorted {
      (numbers[$0] - Double(whole[$0]), $1) > (numbers[$1] - Double(whole[$1]), $0)
    }
    while left > 0 {
      let before = left
      for stratum in order where left > 0 && Double(whole[stratum] + 1) <= maximum[stratum] {
        whole[stratum] += 1
        left -= 1
      }
      guard left < before else { break }
    }
    guard left == 0 else {
      throw EstimationError(
        .invalidOption,
        "A sample of \(total) cannot be divided into whole numbers within the bounds.")
    }
    return whole
  }
}
