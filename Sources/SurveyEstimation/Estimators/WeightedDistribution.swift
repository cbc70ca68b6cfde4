internal import NumericCore

/// The weighted distribution of the values of a variable, in each cell.
///
/// Only the buckets that a quantile lies in are sorted; `prepare` does that for many quantiles in one pass
/// over the rows.
struct WeightedDistribution: Sendable, DistributionSteps {
  /// A quantile of a cell.
  struct Request: Sendable {
    let cell: Int
    let probability: Double
  }

  let buckets: ValueBuckets
  let rule: QuantileRule
  /// The weight and the rows of the cell in the buckets before each.
  private let weightBefore: [Double]
  private let rowsBefore: [Int]
  /// The steps of the buckets that were sorted.
  private var stepsOfBucket: [[DistributionStep]?]

  init(buckets: ValueBuckets, rule: QuantileRule) {
    self.buckets = buckets
    self.rule = rule
    stepsOfBucket = Array(repeating: nil, count: buckets.sums.count)
    var (weights, rows) = ([Double](), [Int]())
    weights.reserveCapacity(buckets.sums.count)
    rows.reserveCapacity(buckets.sums.count)
    for cell in 0..<buckets.cellCount {
      var (weight, count) = (0.0, 0)
      for bucket in buckets.buckets(of: cell) {
        weights.append(weight)
        rows.append(count)
        weight += buckets.sums[bucket].weight
        count += buckets.sums[bucket].rows
      }
    }
    weightBefore = weights
    rowsBefore = rows
  }

  /// Sorts what quantiles need.
  mutating func prepare(_ requests: [Request]) {
    // A quantile may need the bucket beside its own, which only its own tells.
    while true {
      let needed = unsortedBuckets(of: requests)
      if needed.isEmpty { return }
      for (bucket, steps) in sorted(needed) { stepsOfBucket[bucket] = steps }
    }
  }

  private func unsortedBuckets(of requests: [Request]) -> [Int] {
    let found = inBatches(requests) { request -> Int? in
      do throws(UnsortedBucket) {
        _ = try function(request.cell).quantile(request.probability)
        return nil
      } catch {
        return error.bucket
      }
    }
    return Set(found.compactMap { $0 }).sorted()
  }

  private func sorted(_ needed: [Int]) -> [(bucket: Int, steps: [DistributionStep])] {
    inBatches(buckets.sorted(needed)) { sorted in
      let bucket = sorted.bucket
      let steps = DistributionStep.steps(
        sorted, weightBefore: weightBefore[bucket], rowsBefore: rowsBefore[bucket])
      return (bucket, steps)
    }
  }

  private func inBatches<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    Parallel.map(elements, inBatchesOf: 64, maximumThreads: buckets.maximumThreads, body)
  }

  /// Returns the quantile of a probability; `nil` outside 0...1 and in cells without any values.
  ///
  /// - Complexity: A pass over all rows, unless the quantile was prepared.
  func quantile(_ probability: Double, cell: Int) -> Double? {
    do throws(UnsortedBucket) {
      return try function(cell).quantile(probability)
    } catch {
      var copy = self
      copy.prepare([Request(cell: cell, probability: probability)])
      return copy.quantile(probability, cell: cell)
    }
  }

  private func function(_ cell: Int) -> QuantileFunction<WeightedDistribution> {
    let total = total(of: cell)
    return QuantileFunction(
      distribution: self, buckets: buckets.buckets(of: cell), total: total.weight,
      rows: total.rows)
  }

  /// The weight and the rows of a cell.
  func total(of cell: Int) -> (weight: Double, rows: Int) {
    guard let last = buckets.buckets(of: cell).last else { return (0, 0) }
    return (end(of: last), rowsBefore[last] + buckets.sums[last].rows)
  }

  /// The weight of the cell up to the end of a bucket.
  func end(of bucket: Int) -> Double { weightBefore[bucket] + buckets.sums[bucket].weight }

  /// The steps in a bucket, ascending.
  func steps(of bucket: Int) throws(UnsortedBucket) -> [DistributionStep] {
    if let steps = stepsOfBucket[bucket] { return steps }
    let sum = buckets.sums[bucket]
    if sum.rows == 0 { return [] }
    guard let value = buckets.commonValue(of: bucket) else { throw UnsortedBucket(bucket: bucket) }
    return [
      DistributionStep(
        value: value, weightBefore: weightBefore[bucket], rowsBefore: rowsBefore[bucket], sum: sum)
    ]
  }
}

/// The rows of a bucket are needed in their order.
struct UnsortedBucket: Error {
  let bucket: Int
}

/// The rows of a cell with the same value: a step of the distribution function.
struct DistributionStep: Sendable {
  let value: Double
  /// The weight and the rows of lesser values.
  let weightBefore: Double
  let rowsBefore: Int
  /// The rows; of their weights rules need the sum, the least and the greatest only.
  var sum = BucketSum()

  var end: Double { weightBefore + sum.weight }

  static func steps(
    _ bucket: SortedBucket, weightBefore: Double, rowsBefore: Int
  ) -> [DistributionStep] {
    var steps: [DistributionStep] = []
    var (weight, rows) = (weightBefore, rowsBefore)
    var start = 0
    while start < bucket.values.count {
      let value = bucket.values[start]
      var step = DistributionStep(value: value, weightBefore: weight, rowsBefore: rows)
      var end = start
      while end < bucket.values.count, bucket.values[end] == value {
        step.sum.add(bucket.weights[end])
        end += 1
      }
      weight = step.end
      rows += end - start
      steps.append(step)
      start = end
    }
    return steps
  }
}
