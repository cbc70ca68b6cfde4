internal import NumericCore

extension ReplicateMaker {
  /// Preston's bootstrap: half of the units of each stage without replacement, n* = ⌊n/2⌋, with the factor
  /// 1 + Σ λ_g ∏_{k<g} √(n_k/n*_k) δ_k × ((n_g/n*_g) δ_g − 1), λ_g² = n*_g ∏_{k<g} f_k (1 − f_g)/(n_g − n*_g).
  func preston(_ count: Int) -> ReplicateWeights {
    let byStage = strataOfStages()
    let all = factors(count) { first, block in
      for replicate in 0..<count {
        // What the deviations of a stage below are multiplied with: whether, and how, its parent was drawn.
        var carried = [Double](repeating: 1, count: first.frameUnits.count)
        for (number, stage) in units.stages.enumerated() {
          let strata = number == 0 ? [first] : byStage[number].within(first.frameUnits)
          for stratum in strata {
            addHalf(stratum, stage, replicate, &carried, block)
          }
        }
      }
    }
    return weights(all, coefficient: bootstrapCoefficient(count))
  }

  private func addHalf(
    _ stratum: ReplicateUnits.Stratum, _ stage: ReplicateUnits.Stage, _ replicate: Int,
    _ carried: inout [Double], _ block: FactorBlock
  ) {
    let n = stratum.units.count
    guard n > 1, stratum.sampling.reach > 0 else { return }
    let half = n / 2
    var drawn = Array(0..<n)
    var random = generator(stratum.key, replicate)
    random.drawToFront(half, of: &drawn)
    let ratio = Double(n) / Double(half)
    let lambda =
      (Double(half) * stratum.sampling.reach * (1 - stratum.sampling.fraction)
      / Double(n - half)).squareRoot()
    for (position, index) in drawn.enumerated() {
      let isDrawn = position < half
      for frameUnit in stage.frameUnits(stratum.units[index]) {
        let place = frameUnit - block.units.lowerBound
        block[frameUnit, replicate] +=
          lambda * carried[place] * ((isDrawn ? ratio : 0) - 1)
        carried[place] *= isDrawn ? ratio.squareRoot() : 0
      }
    }
  }

  /// The doubled half bootstrap of Antal and Tillé: some units are kept once, as many as the sampling
  /// fraction says, and of the others half count twice; with an odd number, one counts three times or one
  /// that was left out counts once.
  func doubledHalf(_ count: Int) -> ReplicateWeights {
    let all = factors(count) { stratum, block in
      guard stratum.sampling.varies else { return }
      for replicate in 0..<count {
        for (unit, factor) in doubled(stratum, replicate) {
          for frameUnit in units.stages[0].frameUnits(unit) {
            block[frameUnit, replicate] = Double(factor)
          }
        }
      }
    }
    return weights(all, coefficient: bootstrapCoefficient(count))
  }

  private func doubled(
    _ stratum: ReplicateUnits.Stratum, _ replicate: Int
  ) -> [(unit: Int, factor: Int)] {
    let n = stratum.units.count
    var random = generator(stratum.key, replicate)
    var order = stratum.units
    random.drawToFront(n, of: &order)
    let resampled = resampledCount(n, stratum.sampling.fraction, &random)
    var factors = [Int](repeating: 1, count: n)
    let half = resampled / 2
    for index in 0..<resampled { factors[index] = index < half ? 2 : 0 }
    if resampled % 2 == 1 {
      // The order is random: the first doubled unit, or the first that was left out.
      factors[random.uniform() < 0.25 ? 0 : half] += 1
    }
    return Array(zip(order, factors))
  }

  /// A whole number with the expectation n(1 − f), never one: a single unit cannot be resampled.
  private func resampledCount(
    _ n: Int, _ fraction: Double, _ random: inout CounterGenerator
  ) -> Int {
    let wanted = Double(n) * (1 - fraction)
    if wanted < 2 { return random.uniform() < wanted / 2 ? 2 : 0 }
    let whole = Int(wanted)
    return min(n, random.uniform() < wanted - Double(whole) ? whole + 1 : whole)
  }
}
