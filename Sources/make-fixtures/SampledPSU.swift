/// A primary sampling unit drawn in the first stage.
struct SampledPSU: Sendable {
  let stratum: Stratum
  /// The number of the PSU inside its stratum, from 1; it repeats across strata.
  let number: Int
  /// The inverse of the first-stage inclusion probability.
  let firstStageWeight: Double
  /// Migrant workers listed in the PSU.
  let listed: Int
  /// Migrant workers interviewed.
  let take: Int
  let interview: YearMonth
  /// Log effect of the PSU on recruitment costs.
  let costEffect: Double
  /// The destination that the PSU's migration network favours.
  let network: Destination
  /// Whether the PSU is one of those without any eligible worker.
  let isBarren: Bool
}

/// The first stage: systematic selection with probability proportional to size in each stratum.
struct FirstStage {
  let seed: UInt64

  /// Returns the selected PSUs, by stratum and number.
  func select() -> [SampledPSU] {
    let strata = Stratum.all()
    let total = strata.reduce(0) { $0 + $1.sampledPSUs }
    let barren = barrenPositions(among: total)
    var selected: [SampledPSU] = []
    for stratum in strata {
      for (number, probability) in probabilities(in: stratum).enumerated() {
        let position = selected.count
        selected.append(
          draw(
            stratum, number: number + 1, probability: probability.inclusion,
            relativeSize: probability.relativeSize, position: position,
            isBarren: barren.contains(position)))
      }
    }
    return selected
  }

  private func barrenPositions(among total: Int) -> Set<Int> {
    var random = RandomStream(seed: seed, subject: .frame, unit: 0)
    var positions: Set<Int> = []
    while positions.count < FrameParameters.barrenPSUs {
      positions.insert(random.integer(in: 0...(total - 1)))
    }
    return positions
  }

  /// Draws a size for every frame PSU, then walks the cumulated sizes with a constant step.
  private func probabilities(
    in stratum: Stratum
  ) -> [(inclusion: Double, relativeSize: Double)] {
    var random = RandomStream(seed: seed, subject: .frame, unit: stratum.id)
    let sizes = (0..<stratum.framePSUs).map { _ in
      random.lognormal(sigma: FrameParameters.sizeSigma)
    }
    let total = sizes.reduce(0, +)
    let mean = total / Double(sizes.count)
    let step = total / Double(stratum.sampledPSUs)
    var next = step * random.uniform()
    var cumulated = 0.0
    var chosen: [(inclusion: Double, relativeSize: Double)] = []
    for size in sizes {
      cumulated += size
      guard next < cumulated, chosen.count < stratum.sampledPSUs else { continue }
      chosen.append((min(1, size / step), size / mean))
      next += step
    }
    return chosen
  }

  private func draw(
    _ stratum: Stratum, number: Int, probability: Double, relativeSize: Double, position: Int,
    isBarren: Bool
  ) -> SampledPSU {
    var random = RandomStream(seed: seed, subject: .psu, unit: position)
    let spread = random.lognormal(sigma: FrameParameters.listedSigma)
    let expected = FrameParameters.listedPerPSU * stratum.region.intensity * relativeSize * spread
    let planned = FrameParameters.meanTake * random.lognormal(sigma: 0.25)
    let take = isBarren ? random.integer(in: 4...7) : Int(planned.rounded())
    let weights = Destination.allCases.map { destination in
      Corridor.share(of: destination) * (stratum.region.pull[destination] ?? 1)
    }
    let network = Destination.allCases[random.index(weights: weights)]
    return SampledPSU(
      stratum: stratum, number: number, firstStageWeight: 1 / probability,
      listed: max(take, Int(expected.rounded())), take: take,
      interview: YearMonth(2025, random.integer(in: 1...12)),
      costEffect: CostParameters.psuSigma * random.normal(), network: network, isBarren: isBarren)
  }
}
