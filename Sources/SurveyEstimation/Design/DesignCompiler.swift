internal import Microdata
internal import NumericCore

/// What a design says, before it is compiled.
struct DesignSpecification: Sendable {
  var weights: String?
  var strata: [String]
  var clusters: [String]
  var population: [StagePopulation]
  var singlePSU: SinglePSURule
  var nestedIDs: Bool

  /// The number of stages: the last one may sample rows.
  var stageCount: Int { max(1, clusters.count, strata.count, population.count) }

  /// The number of stages that a variance can depend on: a stage below an infinite population adds nothing.
  var effectiveStageCount: Int { min(stageCount, population.count + 1) }
}

/// Compiles a design once: finds the units of every stage and what each stratum adds to a variance.
struct DesignCompiler {
  let table: Table
  let specification: DesignSpecification

  struct Compiled {
    let frame: RowFrame
    let stages: [SamplingStage]
    /// The strata that were joined, in words.
    let collapsed: [String]
    /// The strata with a single unit, before any were joined.
    let loneStrata: Int
  }

  /// Compiles the design.
  ///
  /// - Parameter asOneUnit: Whether all rows are taken together, because variances come from elsewhere.
  func compile(asOneUnit: Bool = false) throws -> Compiled {
    try checkShape()
    if asOneUnit { return try undivided() }
    let strata = try specification.strata.map { try DesignKey(table.column($0)) }
    let clusters = try specification.clusters.map { try DesignKey(table.column($0)) }
    var plan = try stagePlan(strata, clusters)
    var built = try build(plan)
    var collapsed: [String] = []
    let loneStrata = built.stages.reduce(0) { $0 + $1.loneStrata.count }
    // Weights are those of the strata that were sampled, whatever is joined for the variance.
    let rowWeights = try weights(built)
    if case .collapsed(let ordering) = specification.singlePSU, !built.stages[0].loneStrata.isEmpty
    {
      guard built.unequalProbabilities[0] == nil else {
        throw EstimationError(
          .invalidDesign, "Strata drawn with unequal probabilities are not collapsed.",
          hint: "Choose certainty, centred or average for strata with a single PSU.")
      }
      let result = try StratumCollapsing(
        layout: built.layout, stage: built.stages[0], reading: built.readings[0]
      ).joined(strata: strata, orderedBy: ordering.map { try table.column($0) })
      plan[0] = StagePlan(
        stratumKeys: [result.key], clusterKeys: plan[0].stratumKeys + plan[0].clusterKeys,
        unitsAreRows: plan[0].unitsAreRows)
      built = try build(plan, joinedFractions: result.fractions)
      collapsed = result.descriptions
    }
    try checkLoneStrata(built, strata)
    let weights =
      built.layout.order.map { order in order.map { rowWeights[Int($0)] } } ?? rowWeights
    return Compiled(
      frame: RowFrame(order: built.layout.order, weights: weights, unitOffsets: built.unitOffsets),
      stages: built.stages, collapsed: collapsed, loneStrata: loneStrata)
  }

  private func undivided() throws -> Compiled {
    let stage = SamplingStage(
      strata: [SamplingStage.Stratum(units: 0..<1, fraction: 0, reach: 1)], parentOfUnit: [])
    let weights = try givenWeights() ?? [Double](repeating: 1, count: table.rowCount)
    return Compiled(
      frame: RowFrame(
        order: nil, weights: weights, unitOffsets: [0, Int32(clamping: table.rowCount)]),
      stages: [stage], collapsed: [], loneStrata: 0)
  }

  // MARK: - Stages

  struct StagePlan {
    let stratumKeys: [DesignKey]
    let clusterKeys: [DesignKey]
    let unitsAreRows: Bool
  }

  private func stagePlan(_ strata: [DesignKey], _ clusters: [DesignKey]) throws -> [StagePlan] {
    try (0..<specification.effectiveStageCount).map { stage in
      var stratumKeys = stage < strata.count ? [strata[stage]] : []
      if stage < specification.population.count,
        case .probability(let name, _) = specification.population[stage]
      {
        let units = strata.prefix(stage + 1) + clusters.prefix(stage + 1)
        let key = try ProbabilityReading.certaintyKey(
          table.column(name), units: stage < clusters.count ? Array(units) : [])
        if let key { stratumKeys.append(key) }
      }
      return StagePlan(
        stratumKeys: stratumKeys,
        clusterKeys: stage < clusters.count ? [clusters[stage]] : [],
        unitsAreRows: stage >= clusters.count)
    }
  }

  struct Built {
    let layout: UnitLayout
    let stages: [SamplingStage]
    let readings: [StageReading]
    let unitOffsets: [Int32]?
    /// The inclusion probability of each unit, for stages drawn with unequal probabilities.
    let unequalProbabilities: [[Double]?]
  }

  private func build(
    _ plan: [StagePlan], joinedFractions: [Double]? = nil
  ) throws -> Built {
    let keys = plan.flatMap { $0.stratumKeys + $0.clusterKeys }
    let layout = UnitLayout(keys: keys.map(\.values), rowCount: table.rowCount)
    var stages: [SamplingStage] = []
    var readings: [StageReading] = []
    var unequalProbabilities: [[Double]?] = []
    var depth = 0
    for (number, stage) in plan.enumerated() {
      let stratumDepth = depth + stage.stratumKeys.count
      let unitDepth = stratumDepth + stage.clusterKeys.count
      let reading = StageReading(
        layout, parentDepth: depth, stratumDepth: stratumDepth,
        unitDepth: stage.unitsAreRows ? nil : unitDepth)
      var fractions = [Double](repeating: 0, count: reading.strata.count)
      var forms: ProbabilityReading.Forms?
      if number == 0, let joinedFractions {
        // The key of joined strata is their number.
        fractions = reading.strata.map { stratum in
          let row = layout.row(at: stratum.positions.lowerBound)
          return joinedFractions[Int(stage.stratumKeys[0].values[row])]
        }
      } else if number < specification.population.count,
        case .probability(let name, let method) = specification.population[number]
      {
        let read = try ProbabilityReading(
          table: table, layout: layout, stage: number + 1, name: name, method: method,
          labels: labels(of: number)
        ).forms(of: reading)
        fractions = zip(reading.strata, read.strata).map { stratum, form in
          let sum = read.probabilities[stratum.units].reduce(0, +)
          return form == nil ? 1 : min(0.999_999_999, sum / Double(stratum.units.count))
        }
        forms = read
      } else if number < specification.population.count {
        fractions = try PopulationReading(
          table: table, layout: layout, stage: number + 1,
          population: specification.population[number]
        ).fractions(of: reading)
      }
      let above = stages.last
      let aboveProbabilities = unequalProbabilities.last ?? nil
      let strata = reading.strata.indices.map { index in
        let unit = reading.strata[index].parent
        let parent = above.map { $0.strata[Int($0.stratumOfUnit[unit])] }
        var stratum = SamplingStage.Stratum(
          units: reading.strata[index].units, fraction: fractions[index],
          reach: parent.map { $0.reach * (aboveProbabilities?[unit] ?? $0.fraction) } ?? 1)
        if let forms, case .probability(_, let method) = specification.population[number] {
          stratum.unequal = forms.strata[index]
          stratum.allowsLoneUnit = method.allowsLoneUnit
        }
        return stratum
      }
      unequalProbabilities.append(forms?.probabilities)
      stages.append(
        SamplingStage(strata: strata, parentOfUnit: above == nil ? [] : reading.parentOfUnit))
      readings.append(reading)
      depth = unitDepth
    }
    if !specification.nestedIDs { try checkUniqueIDs(plan[0], layout, readings[0]) }
    return Built(
      layout: layout, stages: stages, readings: readings, unitOffsets: readings.last?.unitStarts,
      unequalProbabilities: unequalProbabilities)
  }

  /// The keys whose texts name the strata and units of a stage, without those made for certain units.
  private func labels(of stage: Int) throws -> (strata: [DesignKey], unit: DesignKey?) {
    var strata: [DesignKey] = []
    for number in 0...stage {
      if number < specification.strata.count {
        strata.append(try DesignKey(table.column(specification.strata[number])))
      }
      if number < stage, number < specification.clusters.count {
        strata.append(try DesignKey(table.column(specification.clusters[number])))
      }
    }
    let unit =
      try stage < specification.clusters.count
      ? DesignKey(table.column(specification.clusters[stage])) : nil
    return (strata, unit)
  }
}
