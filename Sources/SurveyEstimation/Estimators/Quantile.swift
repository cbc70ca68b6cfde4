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
    let probabilities = Array(Set(probabilities)).sorted()
    let prepared = try self.variable(variable)
    let position = try distribution(variable, probabilities)
    let distribution = distributions[position]
    let cellCount = domains.source.count
    let values = Parallel.map(cellCount, maximumThreads: options.maximumThreads) { cell in
      probabilities.map { distribution.quantile($0, cell: cell) }
    }
    let thresholds = values.joined().map { $0 ?? .nan }
    let key = "quantiles \(variable.expression) \(probabilities)"
    let source = sums(key) {
      .upTo(prepared.values, thresholds: thresholds, count: probabilities.count)
    } made: {
      distribution.buckets.weightsUpTo(thresholds: thresholds, count: probabilities.count)
    }
    let replicateValues = try replicateQuantiles(prepared.values, probabilities)
    return reportedCells(of: source).flatMap { cell in
      let sums = CellTotals(sources[source], cell)
      return probabilities.enumerated().map { index, probability in
        let reached = sums[3 + index] / sums.weight
        var draft = Draft(
          estimator: "quantile", variable: variable.name, probability: probability, cell: cell,
          value: sums.undefined == nil ? values[cell][index] : nil,
          undefined: sums.undefined,
          terms: [
            ScoreTerm(
              source: source, cell: cell,
              gradient: [(3 + index, 1 / sums.weight), (2, -reached / sums.weight)])
          ],
          source: source, n: sums.n, missing: sums.rows - sums.n)
        if replicateValues.isEmpty {
          draft.distribution = position
          draft.reached = reached
          draft.evaluate = { $0[3 + index] / $0.weight }
        } else {
          draft.replicateValues = replicateValues[cell][index]
        }
        return draft
      }
    }
  }
}
