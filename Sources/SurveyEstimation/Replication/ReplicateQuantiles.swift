internal import NumericCore

extension EstimationContext {
  /// Returns the quantiles of every replicate, by cell, probability and replicate; empty when intervals are
  /// not made from them.
  ///
  /// Values are sorted once; each replicate cumulates its weights in that order.
  func replicateQuantiles(
    _ values: ValueSource, _ probabilities: [Double]
  ) throws -> [[[Double]]] {
    guard options.quantileInterval.usesReplicateQuantiles else { return [] }
    guard let replicates = design.replicates else {
      throw EstimationError(
        .invalidOption, "The design has no replicates for the intervals of quantiles.",
        hint: "Use the interval “woodruff”, or make replicates.")
    }
    if replicates.isDeleteOne, options.quantileInterval == .replicates {
      throw EstimationError(
        .invalidOption,
        "The jackknife that leaves out one unit does not estimate the variance of a quantile.",
        hint: "Use the interval “woodruff”, which is made from the distribution function, other "
          + "replicates (rao-wu, brr), or “replicates-unchecked” to have it nevertheless.")
    }
    let partition = accumulator.partition(values)
    let cells = (0..<domains.source.count).map { cell in
      SortedCell(partition, partition.offsets[cell]..<partition.offsets[cell + 1])
    }
    let (frame, rule) = (design.frame, options.quantileRule)
    let byReplicate = Parallel.map(
      replicates.count, maximumThreads: options.maximumThreads
    ) { replicate in
      let weights = replicates.weights(replicate, frame: frame)
      return cells.map { $0.quantiles(probabilities, weights: weights, rule: rule) }
    }
    return cells.indices.map { cell in
      probabilities.indices.map { index in byReplicate.map { $0[cell][index] } }
    }
  }
}

/// The values of a domain in ascending order, with their places in the frame.
private struct SortedCell: Sendable {
  let values: [Double]
  let positions: [Int]

  init(_ partition: Partition, _ range: Range<Int>) {
    let (values, places) = PairSort.sorted(
      keys: Array(partition.values[range]),
      payloads: partition.positions[range].map { Double($0) })
    self.values = values
    positions = places.map { Int($0) }
  }

  func quantiles(_ probabilities: [Double], weights: [Double], rule: QuantileRule) -> [Double] {
    var (steps, sum, rows) = ([DistributionStep](), 0.0, 0)
    for (value, position) in zip(values, positions) where weights[position] > 0 {
      if steps.last?.value != value {
        steps.append(DistributionStep(value: value, weightBefore: sum, rowsBefore: rows))
      }
      steps[steps.count - 1].sum.add(weights[position])
      sum = steps[steps.count - 1].end
      rows += 1
    }
    let function = QuantileFunction(
      distribution: SortedSteps(steps: steps, rule: rule), buckets: 0..<1, total: sum, rows: rows)
    return probabilities.map { (try? function.quantile($0)) ?? .nan }
  }
}

/// A distribution with all of its steps in one bucket.
private struct SortedSteps: DistributionSteps {
  let steps: [DistributionStep]
  let rule: QuantileRule

  func end(of bucket: Int) -> Double { steps.last?.end ?? 0 }
  func steps(of bucket: Int) -> [DistributionStep] { steps }
}
