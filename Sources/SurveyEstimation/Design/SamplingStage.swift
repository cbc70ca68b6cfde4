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
    /// What the square of the deviation of a lone unit is multiplied with.
    var loneWeight: Double { reach * (1 - fraction) }
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
  }

  /// The number of units.
  var unitCount: Int { stratumOfUnit.count }
}
