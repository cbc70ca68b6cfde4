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

    /// The number of units in the sample.
    var count: Int { units.count }
    /// Whether one unit stands for others that were not drawn.
    var isLone: Bool { count == 1 && fraction < 1 && reach > 0 }
    /// What the sum of squared deviations is multiplied with: (1 − f) n/(n − 1), times the reach.
    var factor: Double {
      count > 1 ? reach * (1 - fraction) * Double(count) / Double(count - 1) : 0
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

  init(strata: [Stratum], parentOfUnit: [Int32]) {
    self.strata = strata
    self.parentOfUnit = parentOfUnit
    var stratumOfUnit: [Int32] = []
    stratumOfUnit.reserveCapacity(strata.last?.units.upperBound ?? 0)
    for (index, stratum) in strata.enumerated() {
      stratumOfUnit.append(contentsOf: repeatElement(Int32(index), count: stratum.count))
    }
    self.stratumOfUnit = stratumOfUnit
    loneStrata = strata.indices.filter { strata[$0].isLone }
  }

  /// The number of units.
  var unitCount: Int { stratumOfUnit.count }

  /// Whether nothing at this stage adds to a variance: every stratum was taken completely.
  var isCensus: Bool { strata.allSatisfy { $0.fraction >= 1 || $0.reach == 0 } }
}
