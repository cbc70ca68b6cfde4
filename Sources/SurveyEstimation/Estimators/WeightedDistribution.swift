internal import NumericCore

/// The weighted distribution of the values of a variable in a domain.
///
/// Ties are put in the order of their weights, so that no rule depends on the order of the rows.
struct WeightedDistribution: Sendable {
  /// The values, ascending.
  let values: [Double]
  /// The sum of the weights up to each value.
  let cumulative: [Double]
  let rule: QuantileRule

  /// Sorts values.
  init(values: [Double], weights: [Double], rule: QuantileRule) {
    let (sorted, sortedWeights) = PairSort.sorted(keys: values, payloads: weights)
    self.init(sorted: sorted, weights: sortedWeights, rule: rule)
  }

  /// Takes values that are sorted already.
  init(sorted: [Double], weights: [Double], rule: QuantileRule) {
    var sortedWeights = weights
    Self.orderTies(sorted, &sortedWeights)
    var sum = 0.0
    cumulative = sortedWeights.map { weight in
      sum += weight
      return sum
    }
    self.values = sorted
    self.rule = rule
  }

  private static func orderTies(_ values: [Double], _ weights: inout [Double]) {
    var start = 0
    while start < values.count {
      var end = start + 1
      while end < values.count, values[end] == values[start] { end += 1 }
      if end - start > 1 { weights[start..<end].sort() }
      start = end
    }
  }

  private var total: Double { cumulative.last ?? 0 }
  private func weight(_ i: Int) -> Double {
    i == 0 ? cumulative[0] : cumulative[i] - cumulative[i - 1]
  }

  /// Sums of weights are compared with a margin for their rounding.
  private var margin: Double { 4 * Double(values.count) * Double.ulpOfOne * total }

  /// Returns the quantile of a probability; `nil` outside 0...1.
  func quantile(_ probability: Double) -> Double? {
    guard probability >= 0, probability <= 1, let last = values.last else { return nil }
    let target = probability * total
    switch rule {
    case .inverseCDF: return values[first(atLeast: target - margin)]
    case .averagedInverseCDF:
      let i = first(atLeast: target - margin)
      guard abs(cumulative[i] - target) <= margin, i + 1 < values.count else { return values[i] }
      return (values[i] + values[i + 1]) / 2
    case .nearestEven: return nearestEven(target)
    case .interpolatedCDF: return interpolate(target) { cumulative[$0] }
    case .midpoint: return interpolate(target) { cumulative[$0] - weight($0) / 2 }
    case .weibull:
      return interpolate(probability * (total + weight(values.count - 1))) { cumulative[$0] }
    case .mode:
      guard values.count > 1 else { return last }
      return interpolate(probability * cumulative[values.count - 2]) {
        $0 == 0 ? 0 : cumulative[$0 - 1]
      }
    case .medianUnbiased:
      return interpolate(probability * (total + weight(values.count - 1) / 3)) {
        cumulative[$0] - weight($0) / 3
      }
    case .normalUnbiased:
      return interpolate(probability * (total + weight(values.count - 1) / 4)) {
        cumulative[$0] - weight($0) * 3 / 8
      }
    }
  }

  /// The first value whose cumulative weight reaches a target.
  private func first(atLeast target: Double) -> Int {
    var (low, high) = (0, values.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] >= target { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Linear interpolation between ascending positions; the extreme values beyond them.
  private func interpolate(_ target: Double, _ position: (Int) -> Double) -> Double {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if position(middle) >= target - margin { high = middle } else { low = middle + 1 }
    }
    if low == 0 { return values[0] }
    if low == values.count { return values[values.count - 1] }
    let (below, above) = (position(low - 1), position(low))
    let share = min(1, max(0, (target - below) / (above - below)))
    return values[low - 1] + share * (values[low] - values[low - 1])
  }

  /// The value whose step has its middle nearest; the even one, counting from 1, of two.
  private func nearestEven(_ target: Double) -> Double {
    let i = first(atLeast: target - margin)
    // The target lies between the ends of the steps i − 1 and i; ranks are i and i + 1.
    guard i > 0 else { return values[0] }
    let border = cumulative[i - 1] + weight(i) / 2
    if abs(target - border) <= margin { return i % 2 == 0 ? values[i - 1] : values[i] }
    return target < border ? values[i - 1] : values[i]
  }
}
