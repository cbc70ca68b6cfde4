internal import NumericCore

/// The stages of a design, and the variance that they give a score.
///
/// A score has a value for each unit of the deepest stage, zero where it says nothing. Its variance is the
/// recursion of Bellhouse (1985, *Journal of the American Statistical Association* 80, 1–9): between the
/// units of a stratum, and within them as far as the stratum was not drawn from an infinite population.
/// Units without a row of the domain are part of the sample and enter with zero.
struct DesignStructure: Sendable {
  /// The stages that matter for a variance, the first stage first.
  let stages: [SamplingStage]
  /// The rule for strata with a single unit.
  let singlePSU: SinglePSURule

  /// Returns the standard error of the total of a score; NaN when no variance can be estimated, or the
  /// estimator is below zero.
  ///
  /// A very small or large score is scaled by a power of two first, so that squares neither vanish nor
  /// overflow.
  func standardError(of score: Score) -> Double {
    let greatest = (score.values + score.outside).reduce(0) { max($0, abs($1)) }
    guard greatest > 0, greatest.isFinite else { return greatest == 0 ? 0 : .nan }
    if isNegative(score) { return .nan }
    let scale = Double(sign: .plus, exponent: -greatest.exponent, significand: 1)
    guard abs(greatest.exponent) > 300, scale.isNormal else {
      return Self.root(variance(of: score))
    }
    let scaled = Score(
      units: score.units, values: score.values.map { $0 * scale },
      outside: score.outside.map { $0 * scale })
    return Self.root(variance(of: scaled)) / scale
  }

  /// Rounding may leave a variance of zero a little below it; what is not a number stays so.
  private static func root(_ variance: Double) -> Double {
    variance.isNaN ? .nan : max(0, variance).squareRoot()
  }

  /// Whether the estimated variance of a score is below zero by more than rounding, as pairs of units drawn
  /// with unequal probabilities may have it.
  func isNegative(_ score: Score) -> Bool {
    guard stages.contains(where: \.isIndefinite) else { return false }
    let squares = score.values.reduce(0) { $0 + $1 * $1 }
    return variance(of: score) < -1e-12 * squares
  }

  /// Returns the variance of the total of a score.
  func variance(of score: Score) -> Double {
    var variance = score.outside.reduce(0) { $0 + $1 * $1 }
    var score = score
    for (number, stage) in stages.enumerated().reversed() {
      variance += self.variance(of: score, at: stage)
      if number > 0 { score = score.aggregated(to: stage.parentOfUnit) }
    }
    return variance
  }

  /// Returns the score of primary sampling units.
  func primaryScore(_ score: Score) -> Score {
    stages.dropFirst().reversed().reduce(score) { $0.aggregated(to: $1.parentOfUnit) }
  }

  private func variance(of score: Score, at stage: SamplingStage) -> Double {
    var variance = 0.0
    var (usedStrata, usedLone) = (0, 0)
    var lone: [(entry: Int, weight: Double)] = []
    score.forEachStratum(of: stage) { stratum, entries in
      usedStrata += 1
      if stratum.isLone {
        usedLone += 1
        lone.append((entries.lowerBound, stratum.loneWeight))
      } else {
        variance += stratum.variance(of: score, entries)
      }
    }
    switch singlePSU {
    case .centred where !stage.loneStrata.isEmpty:
      let mean = score.values.reduce(0, +) / Double(stage.unitCount)
      var weightLeft = stage.loneWeight
      for (entry, weight) in lone {
        let deviation = score.values[entry] - mean
        variance += weight * deviation * deviation
        weightLeft -= weight
      }
      // A lone stratum without a row of the domain has a total of zero, which is not the mean.
      if lone.count < stage.loneStrata.count { variance += weightLeft * mean * mean }
    case .average where usedLone > 0:
      variance *=
        usedStrata > usedLone ? Double(usedStrata) / Double(usedStrata - usedLone) : .nan
    default: break
    }
    return variance
  }
}
