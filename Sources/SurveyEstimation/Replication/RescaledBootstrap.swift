internal import NumericCore

extension ReplicateMaker {
  /// Units drawn with replacement, with factors rescaled so that the variance of a total is exact:
  /// 1 − λ + λ (n/m) × count, λ² = m(1 − f)/(n − 1).
  ///
  /// - Parameter draws: The number of draws m from a stratum of n units.
  func rescaled(_ count: Int, draws: @Sendable (Int) -> Int) -> ReplicateWeights {
    let all = factors(count) { stratum, block in
      guard stratum.sampling.varies else { return }
      let drawn = draws(stratum.units.count)
      for replicate in 0..<count {
        let factors = resampled(stratum, draws: drawn, replicate: replicate)
        for (unit, factor) in zip(stratum.units, factors) {
          for frameUnit in units.stages[0].frameUnits(unit) { block[frameUnit, replicate] = factor }
        }
      }
    }
    return weights(all, coefficient: bootstrapCoefficient(count))
  }

  /// The factors of the units of one stratum, in the order of its units.
  func resampled(_ stratum: ReplicateUnits.Stratum, draws: Int, replicate: Int) -> [Double] {
    let n = stratum.units.count
    var counts = [Double](repeating: 0, count: n)
    var random = generator(stratum.key, replicate)
    for _ in 0..<draws { counts[random.index(below: n)] += 1 }
    let lambda =
      (Double(draws) * (1 - stratum.sampling.fraction) / Double(n - 1)).squareRoot()
    let scale = lambda * Double(n) / Double(draws)
    return counts.map { 1 - lambda + scale * $0 }
  }

  /// The bootstrap of Rao, Wu, Yue and Beaumont: every stage is resampled, and later stages are damped so
  /// that the product of the factors has the variance of the multistage estimator.
  ///
  /// With Δ one minus the product of the fractions above, a factor a becomes 1 + √((1−Δ)/(1+Δ)) (a − 1).
  func stagewise(_ count: Int) -> ReplicateWeights {
    product(count) { stratum, replicate in
      let damping = (stratum.sampling.reach / (2 - stratum.sampling.reach)).squareRoot()
      return resampled(stratum, draws: stratum.units.count - 1, replicate: replicate)
        .map { 1 + damping * ($0 - 1) }
    }
  }

  /// Multiplies factors of all stages, stratum by stratum.
  private func product(
    _ count: Int, _ factorsOfStratum: @Sendable (ReplicateUnits.Stratum, Int) -> [Double]
  ) -> ReplicateWeights {
    let byParent = strataOfStages()
    let all = factors(count) { first, block in
      for (number, stage) in units.stages.enumerated() {
        let strata = number == 0 ? [first] : byParent[number].within(first.frameUnits)
        for stratum in strata where stratum.sampling.varies {
          for replicate in 0..<count {
            for (unit, factor) in zip(stratum.units, factorsOfStratum(stratum, replicate)) {
              for frameUnit in stage.frameUnits(unit) { block[frameUnit, replicate] *= factor }
            }
          }
        }
      }
    }
    return weights(all, coefficient: bootstrapCoefficient(count))
  }

  /// The strata of each stage in the order of the frame, to find those within a range of units.
  func strataOfStages() -> [StrataInFrameOrder] {
    units.stages.map { StrataInFrameOrder($0.strata) }
  }
}

/// Strata sorted by their place in the frame.
struct StrataInFrameOrder: Sendable {
  private let strata: [ReplicateUnits.Stratum]

  init(_ strata: [ReplicateUnits.Stratum]) {
    self.strata = strata.sorted { $0.frameUnits.lowerBound < $1.frameUnits.lowerBound }
  }

  /// Returns the strata within a range of units of the frame.
  func within(_ range: Range<Int>) -> ArraySlice<ReplicateUnits.Stratum> {
    let first = partition { $0.frameUnits.lowerBound >= range.lowerBound }
    let last = partition { $0.frameUnits.lowerBound >= range.upperBound }
    return strata[first..<last]
  }

  private func partition(_ isBeyond: (ReplicateUnits.Stratum) -> Bool) -> Int {
    var (low, high) = (0, strata.count)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(strata[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
