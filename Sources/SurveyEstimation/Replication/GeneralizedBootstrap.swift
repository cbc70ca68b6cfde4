internal import NumericCore

extension ReplicateMaker {
  /// Normal factors whose covariance is the quadratic form of the variance estimator.
  ///
  /// In a stratum of n units it is that of √((1 − f) n/(n − 1)) (gᵢ − ḡ), g independent and standard normal,
  /// times the fractions above at later stages: no matrix need be decomposed. When a factor is below zero
  /// all deviations from one are divided by the least number that helps, and the coefficients multiplied by
  /// its square.
  func generalizedBootstrap(_ count: Int) -> ReplicateWeights {
    let byStage = strataOfStages()
    let all = factors(count) { first, block in
      for (number, stage) in units.stages.enumerated() {
        let strata = number == 0 ? [first] : byStage[number].within(first.frameUnits)
        for stratum in strata where stratum.sampling.varies {
          let scale = stratum.sampling.factor.squareRoot()
          for replicate in 0..<count {
            let draws = stratum.units.map { normal(stage.keys[$0], replicate) }
            let mean = draws.reduce(0, +) / Double(draws.count)
            for (unit, draw) in zip(stratum.units, draws) {
              for frameUnit in stage.frameUnits(unit) {
                block[frameUnit, replicate] += scale * (draw - mean)
              }
            }
          }
        }
      }
    }
    let complete = centred(all) { stratum, replicate in normal(stratum.key, replicate) }
    return compressed(complete, coefficient: bootstrapCoefficient(count))
  }

  private func normal(_ key: UInt64, _ replicate: Int) -> Double {
    var random = generator(key, replicate)
    return StandardNormal.quantile(random.uniform())
  }

  /// Adds what lone strata add under the rule that compares them with the mean of all units.
  func centred(
    _ factors: ReplicateFactors,
    draw: (ReplicateUnits.Stratum, Int) -> Double
  ) -> ReplicateFactors {
    guard design.structure.singlePSU == .centred else { return factors }
    var values = factors.values
    let count = factors.replicateCount
    for stage in units.stages {
      let unitCount = Double(stage.frameOffsets.count - 1)
      for stratum in stage.strata where stratum.sampling.isLone {
        let scale = stratum.sampling.loneWeight.squareRoot()
        for replicate in 0..<count {
          let deviation = scale * draw(stratum, replicate)
          for unit in 0..<factors.unitCount {
            values[unit * count + replicate] -= deviation / unitCount
          }
          for unit in stratum.frameUnits { values[unit * count + replicate] += deviation }
        }
      }
    }
    return ReplicateFactors(replicateCount: count, values: values)
  }

  /// Divides deviations from one so that no factor is below zero.
  func compressed(_ factors: ReplicateFactors, coefficient: Double) -> ReplicateWeights {
    let least = factors.values.min() ?? 1
    guard least < 0 else { return weights(factors, coefficient: coefficient) }
    let divisor = (1 - least) * (1 + 1e-9)
    let values = factors.values.map { 1 + ($0 - 1) / divisor }
    return weights(
      ReplicateFactors(replicateCount: factors.replicateCount, values: values),
      coefficient: coefficient * divisor * divisor, compression: divisor)
  }

  /// Independent factors of mean one and variance 1 − f: counts for infinite populations, else gamma.
  func poisson(_ count: Int) -> ReplicateWeights {
    let all = factors(count) { stratum, block in
      guard stratum.sampling.fraction < 1, stratum.sampling.reach > 0 else { return }
      for unit in stratum.units {
        for replicate in 0..<count {
          var random = generator(units.stages[0].keys[unit], replicate)
          let factor = Self.poissonFactor(stratum.sampling.fraction, &random)
          for frameUnit in units.stages[0].frameUnits(unit) { block[frameUnit, replicate] = factor }
        }
      }
    }
    return weights(all, coefficient: bootstrapCoefficient(count))
  }

  private static func poissonFactor(
    _ fraction: Double, _ random: inout CounterGenerator
  ) -> Double {
    let share = random.uniform()
    if fraction > 0 {
      // A gamma variable of shape a is half a chi-squared one with 2a degrees of freedom.
      let chiSquared = ChiSquared(degreesOfFreedom: 2 / (1 - fraction)).quantile(share)
      return (1 - fraction) * chiSquared / 2
    }
    // The distribution of counts with mean one, by inversion.
    var (probability, cumulative, value) = (0.36787944117144233, 0.36787944117144233, 0.0)
    while share > cumulative, value < 40 {
      value += 1
      probability /= value
      cumulative += probability
    }
    return value
  }
}
