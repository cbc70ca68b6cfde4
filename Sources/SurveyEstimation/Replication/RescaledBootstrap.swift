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
      let scaling = Rescaling(stratum, draws: drawn)
      // Draws are counted for many replicates first: a unit's factors are then written one after another.
      let batch = max(1, min(128, count, (1 << 22) / stratum.units.count))
      var counts = [UInt16](repeating: 0, count: stratum.units.count * batch)
      counts.withUnsafeMutableBufferPointer { counts in
        for first in stride(from: 0, to: count, by: batch) {
          let replicates = first..<min(first + batch, count)
          counts.update(repeating: 0)
          for replicate in replicates {
            forEachDraw(stratum, draws: drawn, replicate) {
              counts[$0 * batch + replicate - first] &+= 1
            }
          }
          for (place, unit) in stratum.units.enumerated() {
            for frameUnit in units.stages[0].frameUnits(unit) {
              block.set(frameUnit, replicates) {
                scaling.factor(Double(counts[place * batch + $0 - first]))
              }
            }
          }
        }
      }
    }
    return weights(all, coefficient: bootstrapCoefficient(count))
  }

  /// How counts of draws become factors: 1 − λ + λ (n/m) × count, λ² = m(1 − f)/(n − 1).
  private struct Rescaling {
    private let constant: Double
    private let scale: Double

    init(_ stratum: ReplicateUnits.Stratum, draws: Int) {
      let n = Double(stratum.units.count)
      let lambda = (Double(draws) * (1 - stratum.sampling.fraction) / (n - 1)).squareRoot()
      constant = 1 - lambda
      scale = lambda * n / Double(draws)
    }

    func factor(_ count: Double) -> Double { constant + scale * count }
  }

  /// Draws units of a stratum with replacement.
  @inline(__always)
  private func forEachDraw(
    _ stratum: ReplicateUnits.Stratum, draws: Int, _ replicate: Int, _ body: (Int) -> Void
  ) {
    var random = generator(stratum.key, replicate)
    for _ in 0..<draws { body(random.index(below: stratum.units.count)) }
  }

  /// The factors of the units of one stratum, in the order of its units.
  func resampled(_ stratum: ReplicateUnits.Stratum, draws: Int, replicate: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: stratum.units.count)
    forEachDraw(stratum, draws: draws, replicate) { counts[$0] += 1 }
    let scaling = Rescaling(stratum, draws: draws)
    return counts.map(scaling.factor)
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
