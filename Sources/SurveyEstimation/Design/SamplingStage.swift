/// One stage of sampling: its units, sorted by stratum, and what each stratum adds to the variance.
struct SamplingStage: Sendable {
  /// A stratum of units; below the first stage, within one unit of the stage above.
  struct Stratum: Sendable {
    /// The first unit, and the end of the last.
    let units: Range<Int>
    /// The share of the population's units that is in the sample; 0 for an infinite population.
    let fraction: Double
    /// The product of the fractions of the stages above.
    let reach: Double
    /// The variance of units drawn with unequal probabilities; `nil` for equal ones.
    var unequal: UnequalStratum?
    /// Whether a single unit tells a variance by itself.
    var allowsLoneUnit = false

    /// The number of units in the sample.
    var count: Int { units.count }
    /// Whether one unit stands for others that were not drawn.
    var isLone: Bool { count == 1 && fraction < 1 && reach > 0 && !allowsLoneUnit }
    /// What the square of the deviation of a lone unit is multiplied with.
    var loneWeight: Double { reach * (1 - fraction) }
    /// What the sum of squared deviations is multiplied with: (1 − f) n/(n − 1), times the reach.
    var factor: Double {
      count > 1 ? reach * (1 - fraction) * Double(count) / Double(count - 1) : 0
    }

    /// Returns the variance of the total of a score within the stratum.
    func variance(of score: Score, _ entries: Range<Int>) -> Double {
      if let unequal {
        return reach > 0
          ? reach * unequal.variance(score, entries, first: units.lowerBound) : 0
      }
      return factor > 0 ? factor * score.squaredDeviations(entries, unitCount: count) : 0
    }
  }

  /// The strata, in the order of their units.
  let strata: [Stratum]
  /// The stratum of each unit.
  let stratumOfUnit: [Int32]
  /// The unit of the stage above that each unit belongs to; empty at the first stage.
  let parentOfUnit: [Int32]
  /// The strata with a single unit that need a rule.
  let loneStrata: [Int]
  /// What the squares of all lone strata are multiplied with, added up.
  let loneWeight: Double

  init(strata: [Stratum], parentOfUnit: [Int32]) {
    self.strata = strata
    self.parentOfUnit = parentOfUnit
    var stratumOfUnit: [Int32] = []
    stratumOfUnit.reserveCapacity(strata.last?.units.upperBound ?? 0)
    for (index, stratum) in strata.enumerated() {
      stratumOfUnit.append(contentsOf: repeatElement(Int32(index), count: stratum.count))
    }
    self.stratumOfUnit = stratumOfUnit
    let lone = strata.indices.filter { strata[$0].isLone }
    loneStrata = lone
    loneWeight = lone.reduce(0) { $0 + strata[$1].loneWeight }
    isUnequal = strata.contains { $0.unequal != nil }
    isIndefinite = strata.contains { $0.unequal?.isIndefinite ?? false }
  }

  /// The number of units.
  var unitCount: Int { stratumOfUnit.count }
  /// Whether units were drawn with unequal probabilities somewhere.
  let isUnequal: Bool
  /// Whether the variance of the stage can be negative.
  let isIndefinite: Bool
}
