internal import NumericCore

/// The quantiles of one cell, by the rules of Hyndman and Fan with cumulative weights for ranks.
///
/// Rows with the same value are thought of in the order of their weights, so that no rule depends on the
/// order of the rows. Row i of a rule lies at C_i − f·w_i, where C is the cumulative weight; within a step
/// all values are the same, so only the positions of its first and last row matter.
struct QuantileFunction<Distribution: DistributionSteps> {
  let distribution: Distribution
  /// The buckets of the cell.
  let buckets: Range<Int>
  /// The weight and the rows of the cell.
  let total: Double
  let rows: Int

  /// Sums of weights are compared with a margin for their rounding.
  private var margin: Double { 4 * Double(rows) * Double.ulpOfOne * total }

  /// Returns the quantile of a probability; `nil` outside 0...1.
  ///
  /// - Throws: The bucket that has to be sorted first.
  func quantile(_ probability: Double) throws(UnsortedBucket) -> Double? {
    guard probability >= 0, probability <= 1, rows > 0 else { return nil }
    let target = probability * total
    switch distribution.rule {
    case .inverseCDF: return try step(atLeast: target).value
    case .averagedInverseCDF: return try averaged(target)
    case .nearestEven: return try nearestEven(target)
    case .interpolatedCDF: return try interpolate(target, 0)
    case .midpoint: return try interpolate(target, 1 / 2)
    case .weibull: return try interpolate(probability * (total + greatestWeight()), 0)
    case .mode:
      return try interpolate(probability * (total - greatestWeight()), 1)
    case .medianUnbiased:
      return try interpolate(probability * (total + greatestWeight() / 3), 1 / 3)
    case .normalUnbiased:
      return try interpolate(probability * (total + greatestWeight() / 4), 3 / 8)
    }
  }

  /// A step and the bucket and place it was found at.
  private struct Place {
    let bucket: Int
    let index: Int
    let step: DistributionStep
  }

  /// The first step whose last row lies at a target or beyond; `nil` when none does.
  private func place(
    atLeast target: Double, _ fraction: Double
  ) throws(UnsortedBucket) -> Place? {
    var (low, high) = (buckets.lowerBound, buckets.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if distribution.end(of: middle) >= target { high = middle } else { low = middle + 1 }
    }
    for bucket in low..<buckets.upperBound {
      let steps = try distribution.steps(of: bucket)
      for (index, step) in steps.enumerated()
      where step.end - fraction * step.sum.greatest >= target {
        return Place(bucket: bucket, index: index, step: step)
      }
    }
    return nil
  }

  /// The first step whose cumulative weight reaches a target; the last when none does.
  private func step(atLeast target: Double) throws(UnsortedBucket) -> DistributionStep {
    guard let place = try place(atLeast: target - margin, 0) else { return try last() }
    return place.step
  }

  /// The step of the greatest value.
  private func last() throws(UnsortedBucket) -> DistributionStep {
    for bucket in buckets.reversed() {
      if let step = try distribution.steps(of: bucket).last { return step }
    }
    preconditionFailure("a cell with rows has a greatest value")
  }

  /// The weight of the last row.
  private func greatestWeight() throws(UnsortedBucket) -> Double { try last().sum.greatest }

  private func step(before place: Place) throws(UnsortedBucket) -> DistributionStep? {
    if place.index > 0 { return try distribution.steps(of: place.bucket)[place.index - 1] }
    for bucket in (buckets.lowerBound..<place.bucket).reversed() {
      if let step = try distribution.steps(of: bucket).last { return step }
    }
    return nil
  }

  private func step(after place: Place) throws(UnsortedBucket) -> DistributionStep? {
    let steps = try distribution.steps(of: place.bucket)
    if place.index + 1 < steps.count { return steps[place.index + 1] }
    for bucket in (place.bucket + 1)..<buckets.upperBound {
      if let step = try distribution.steps(of: bucket).first { return step }
    }
    return nil
  }

  /// Linear interpolation between the positions of the rows; the extreme values beyond them.
  private func interpolate(
    _ target: Double, _ fraction: Double
  ) throws(UnsortedBucket) -> Double {
    guard let place = try place(atLeast: target - margin, fraction) else {
      return try last().value
    }
    let step = place.step
    let above = step.weightBefore + (1 - fraction) * step.sum.least
    // Between two rows of the step.
    if above < target - margin, step.sum.rows > 1 { return step.value }
    guard let lesser = try self.step(before: place) else { return step.value }
    let below = lesser.end - fraction * lesser.sum.greatest
    let share = min(1, max(0, (target - below) / (above - below)))
    return lesser.value + share * (step.value - lesser.value)
  }

  /// The least value that reaches the target, or its mean with the next where the target is hit.
  private func averaged(_ target: Double) throws(UnsortedBucket) -> Double {
    guard let place = try place(atLeast: target - margin, 0) else { return try last().value }
    let step = place.step
    // The row before the last reaches the target too.
    if step.sum.rows > 1, step.end - step.sum.greatest >= target - margin { return step.value }
    guard abs(step.end - target) <= margin, let greater = try self.step(after: place) else {
      return step.value
    }
    return (step.value + greater.value) / 2
  }

  /// The value whose step has its middle nearest; the even one, counting from 1, of two.
  private func nearestEven(_ target: Double) throws(UnsortedBucket) -> Double {
    guard let place = try place(atLeast: target - margin, 0) else { return try last().value }
    let step = place.step
    let first = step.weightBefore + step.sum.least
    if step.sum.rows > 1, first < target - margin { return step.value }
    guard let lesser = try self.step(before: place) else { return step.value }
    // The target lies between the ends of two rows, of ranks i and i + 1 for i rows before.
    let border = step.weightBefore + step.sum.least / 2
    if abs(target - border) <= margin {
      return step.rowsBefore % 2 == 0 ? lesser.value : step.value
    }
    return target < border ? lesser.value : step.value
  }
}

/// The steps of a distribution function, in buckets of values.
protocol DistributionSteps {
  var rule: QuantileRule { get }
  /// The weight of the cell up to the end of a bucket.
  func end(of bucket: Int) -> Double
  /// The steps in a bucket, ascending.
  func steps(of bucket: Int) throws(UnsortedBucket) -> [DistributionStep]
}
