internal import NumericCore

/// Makes the scores of estimates from sums by unit, adjusted for what was done to the weights.
struct ScoreMaker: Sendable {
  /// The sums by cell and unit.
  let sources: [CellSums]
  /// What was done to the weights; `nil` for weights as they were drawn.
  private let weighting: LinearizedWeighting?
  /// For each source and step of the weighting, the cross moments with auxiliary variables.
  private let moments: [[CrossMoments]]

  init(
    sources: [CellSums], features: [FeatureSet], accumulator: Accumulator,
    weighting: LinearizedWeighting?
  ) {
    self.sources = sources
    self.weighting = weighting
    moments =
      weighting.map { weighting in
        features.map { weighting.crossMoments($0, accumulator) }
      } ?? []
  }

  private init(
    sources: [CellSums], weighting: LinearizedWeighting?, moments: [[CrossMoments]]
  ) {
    self.sources = sources
    self.weighting = weighting
    self.moments = moments
  }

  /// Returns the score of an estimate by unit.
  func score(_ terms: [ScoreTerm]) -> Score {
    let score = Score.combining(terms.map { ($0.score(sources), 1) })
    guard let weighting, !terms.isEmpty else { return score }
    return weighting.adjusted(score, terms, moments)
  }

  /// Returns a maker of the scores of two tables from one design; the sources of the other come after these.
  func joined(with other: ScoreMaker) -> ScoreMaker {
    ScoreMaker(
      sources: sources + other.sources, weighting: weighting, moments: moments + other.moments)
  }
}
