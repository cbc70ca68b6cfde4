/// The arithmetic of means of groups.
struct GroupArithmetic {
  private let figures: FigureArithmetic

  init(_ figures: FigureArithmetic) { self.figures = figures }

  /// The mean of all against the weighted mean of the groups.
  func weightedMean() throws -> FigureComparison {
    let groups = try figures.numbers("groups")
    let weights = try figures.numbers("weights")
    guard weights.allSatisfy({ $0.value >= 0 }), weights.contains(where: { $0.value > 0 }) else {
      throw Obstacle(message: "a weight is below zero, or all are zero")
    }
    guard groups.count == weights.count else {
      throw Obstacle(message: "there are not as many weights as groups")
    }
    let bounds = weights.map { PrintedInterval(max(0, $0.interval.low), $0.interval.high) }
    let low = extreme(groups.map(\.interval.low), bounds, rising: true)
    let high = extreme(groups.map(\.interval.high), bounds, rising: false)
    return try FigureComparison(
      figures.number("mean"), computed: mean(groups.map(\.value), weights.map(\.value)),
      range: PrintedInterval(around: [low, high]))
  }

  private func mean(_ values: [Double], _ weights: [Double]) -> Double {
    let sum = weights.reduce(0, +)
    return zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / sum
  }

  /// The least mean that weights within their bounds can give when `rising`, else the greatest.
  ///
  /// The mean is least when the weights of all values below some value are as large as they can be, and
  /// all others as small; which value it is, is found by moving one weight after the other.
  private func extreme(_ values: [Double], _ weights: [PrintedInterval], rising: Bool) -> Double {
    let order = values.indices.sorted {
      rising ? values[$0] < values[$1] : values[$0] > values[$1]
    }
    var weighted = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1.low }
    var sum = weights.reduce(0) { $0 + $1.low }
    var best: Double?
    for index in order {
      let added = weights[index].high - weights[index].low
      weighted += values[index] * added
      sum += added
      guard sum > 0 else { continue }
      let mean = weighted / sum
      best = rising ? min(best ?? mean, mean) : max(best ?? mean, mean)
    }
    return best ?? .nan
  }

  /// The share of the first group, solved from `mean = share * first + (1 - share) * second`.
  func impliedShare() throws -> [FigureComparison] {
    let mean = try figures.number("mean")
    let groups = try figures.numbers("groups")
    guard groups.count == 2, groups[0].value != groups[1].value else {
      throw Obstacle(message: "both groups have the same value, so that any share would do")
    }
    func share(_ mean: Double, _ first: Double, _ second: Double) -> Double {
      (mean - second) / (first - second)
    }
    let computed = share(mean.value, groups[0].value, groups[1].value)
    let (first, second) = (groups[0].interval, groups[1].interval)
    guard first.low > second.high || second.low > first.high else {
      throw Obstacle(message: "the groups differ by no more than rounding")
    }
    // The share rises or falls in each figure, so that its extremes are at the ends.
    let ends = [mean.interval.low, mean.interval.high].flatMap { mean in
      [first.low, first.high].flatMap { first in
        [second.low, second.high].map { share(mean, first, $0) }
      }
    }
    let range = PrintedInterval(around: ends)
    var result = [
      try FigureComparison(
        computed, range: range, within: PrintedInterval(0, 1), label: "share of the first group")
    ]
    if let id = figures.ids("share").first {
      let printed = try figures.facts.number(id)
      let scale: Double = try figures.facts.fact(id).unit == "percent" ? 100 : 1
      result.append(
        try FigureComparison(
          printed, computed: computed * scale, range: range.map { $0 * scale }, label: id))
    }
    return result
  }
}
