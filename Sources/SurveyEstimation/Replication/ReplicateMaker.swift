internal import Foundation
internal import NumericCore

/// Makes the replicates of a design.
struct ReplicateMaker {
  let design: SurveyDesign
  let units: ReplicateUnits
  let method: ReplicationMethod
  let seed: UInt64
  let centre: ReplicateCentre

  init(
    _ design: SurveyDesign, _ method: ReplicationMethod, seed: UInt64, centre: ReplicateCentre?
  ) throws {
    self.design = design
    self.method = method
    self.seed = seed
    self.centre = centre ?? method.usualCentre
    try method.check(design)
    units = try ReplicateUnits(design)
  }

  /// Refuses more factors than half of this machine's memory holds.
  ///
  /// - Parameters:
  ///   - count: The number of replicates.
  ///   - hint: What to do; `nil` where a smaller number can be asked for.
  func checkSize(_ count: Int, hint: String? = nil) throws {
    let memory = Int(clamping: ProcessInfo.processInfo.physicalMemory)
    let most = memory / (2 * MemoryLayout<Double>.size) / max(units.frameUnitCount, 1)
    guard count <= most else {
      throw EstimationError(
        .invalidOption,
        "\(count) replicates of \(units.frameUnitCount) sampling units are more than the memory "
          + "of this machine holds.",
        hint: hint ?? (most >= 2 ? "Ask for \(most) at most." : "Linearised variances need none."))
    }
  }

  func made() throws -> ReplicateWeights {
    if let count = method.wantedCount { try checkSize(count) }
    switch method {
    case .jackknife: return try jackknife()
    case .groupedJackknife(let groups): return groupedJackknife(groups)
    case .balancedHalfSamples: return try halfSamples(rho: 0)
    case .fay(let rho): return try halfSamples(rho: rho)
    case .cantyDavison(let count): return rescaled(count) { $0 }
    case .raoWu(let count): return rescaled(count) { $0 - 1 }
    case .raoWuYueBeaumont(let count): return stagewise(count)
    case .preston(let count): return preston(count)
    case .doubledHalf(let count): return doubledHalf(count)
    case .generalizedBootstrap(let count): return generalizedBootstrap(count)
    case .poisson(let count): return poisson(count)
    case .successiveDifferences(let count, let column):
      return try successiveDifferences(count, orderedBy: column)
    case .generalizedReplication(let maximum): return try generalizedReplication(maximum)
    }
  }

  /// The generator of the draws for something with a key, in a replicate.
  func generator(_ key: UInt64, _ replicate: Int) -> CounterGenerator {
    CounterGenerator(seed: seed, stream: RandomKey.combine(key, UInt64(replicate)))
  }

  /// What squared deviations of bootstrap replicates are multiplied with.
  func bootstrapCoefficient(_ count: Int) -> Double {
    centre == .estimate ? 1 / Double(count) : 1 / Double(count - 1)
  }

  func weights(
    _ factors: ReplicateFactors, coefficient: Double, compression: Double = 1
  ) -> ReplicateWeights {
    weights(
      .factored(factors),
      coefficients: Array(repeating: coefficient, count: factors.replicateCount),
      negativeFactors: factors.values.count { $0 < 0 }, compression: compression)
  }

  func weights(
    _ storage: ReplicateWeights.Storage, coefficients: [Double], negativeFactors: Int = 0,
    compression: Double = 1
  ) -> ReplicateWeights {
    ReplicateWeights(
      storage: storage, base: storage, coefficients: coefficients, centre: centre,
      degreesOfFreedom: design.summary.degreesOfFreedom, followsUnits: true,
      isDeleteOne: method == .jackknife,
      summary: ReplicationSummary(
        method: method.name, replicates: coefficients.count, centre: centre,
        seed: method.isRandom ? seed : nil, isFactored: true,
        negativeFactors: negativeFactors, columns: [], compression: compression))
  }

  /// Fills factors stratum by stratum of the first stage.
  func factors(
    _ count: Int, _ fill: @Sendable (ReplicateUnits.Stratum, FactorBlock) -> Void
  ) -> ReplicateFactors {
    let strata = units.stages[0].strata
    return ReplicateFactors(
      unitCount: units.frameUnitCount, replicateCount: count, blocks: strata.map(\.frameUnits)
    ) { number, block in
      fill(strata[number], block)
    }
  }
}

extension SamplingStage.Stratum {
  /// Whether the stratum adds to a variance by its own units: more than one, and not all there are.
  var varies: Bool { count > 1 && fraction < 1 && reach > 0 }
}
