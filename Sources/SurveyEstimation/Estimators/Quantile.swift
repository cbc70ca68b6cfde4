internal import NumericCore

/// Quantiles, with intervals from the distribution function (Woodruff, 1952).
///
/// The variance is that of the estimated distribution function at the estimated quantile, centred at its
/// own value there. The interval of the probability is turned into one of the quantile by the same rule
/// that defines the estimate; the standard error is the interval's width over twice the t quantile.
extension EstimationContext {
  func quantiles(_ variable: AnalysisVariable, _ probabilities: [Double]) throws -> [Draft] {
    if let bad = probabilities.first(where: { !($0 > 0 && $0 < 1) }) {
      throw EstimationError(
        .invalidOption, "The probability of a quantile is \(bad); it must be between 0 and 1.",
        hint: "For the median write 0.5.")
    }
    let prepared = try self.variable(variable)
    let probabilities = Array(Set(probabilities)).sorted()
    let partition = accumulator.partition(prepared.values)
    let rule = options.quantileRule
    let weights = design.frame.weights
    let distributions = Parallel.map(
      domains.source.count, maximumThreads: options.maximumThreads
    ) { cell in
      let range = partition.offsets[cell]..<partition.offsets[cell + 1]
      return WeightedDistribution(
        values: Array(partition.values[range]),
        weights: partition.positions[range].map { weights[Int($0)] }, rule: rule)
    }
    let thresholds = distributions.flatMap { distribution in
      probabilities.map { distribution.quantile($0) ?? .nan }
    }
    let key = "quantiles \(variable.expression) \(probabilities)"
    let source = sums(key) {
      .upTo(prepared.values, thresholds: thresholds, count: probabilities.count)
    }
    let replicateValues = try replicateQuantiles(partition, probabilities)
    return reportedCells(of: source).flatMap { cell in
      let sums = CellTotals(sources[source], cell)
      return probabilities.enumerated().map { index, probability in
        let reached = sums[3 + index] / sums.weight
        var draft = Draft(
          estimator: "quantile", variable: variable.name, probability: probability, cell: cell,
          value: sums.undefined == nil ? distributions[cell].quantile(probability) : nil,
          undefined: sums.undefined,
          terms: [
            ScoreTerm(
              source: source, cell: cell,
              gradient: [(3 + index, 1 / sums.weight), (2, -reached / sums.weight)])
          ],
          source: source, n: sums.n, missing: sums.rows - sums.n)
        draft.distribution = distributions[cell]
        draft.reached = reached
        draft.evaluate = { $0[3 + index] / $0.weight }
        if !replicateValues.isEmpty { draft.replicateValues = replicateValues[cell][index] }
        return draft
      }
    }
  }
}
