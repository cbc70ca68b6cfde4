public import Microdata

/// A sample drawn from a frame, with the inclusion probabilities of every stage.
public struct DrawnSample: Sendable {
  /// How it was drawn.
  public let plan: SamplingPlan
  /// The rows drawn, in the order of the frame, with new columns: `frame_row`; for each stage k
  /// `probability_k`, `population_k` and `sample_k`, the units of the list and those drawn from it; where
  /// strata are combinations of columns, `stratum_k`; and `weight`, one over the product of the
  /// probabilities.
  public let table: Table
  /// The lists that units were drawn from, the first stage first.
  public let lists: [DrawnList]
  /// The columns with the strata of each stage, as the design uses them.
  private let strata: [String]

  /// What was drawn at one stage.
  struct StageDraw: Sendable {
    let stratum: String
    let unit: String
    let probability: Double
    let population: Int
    let sample: Int
  }

  /// A row of the frame in the sample.
  struct Part: Sendable {
    let row: Int
    let draws: [StageDraw]
  }

  init(
    plan: SamplingPlan, frame: Table, parts: [Part], lists: [DrawnList], lastStratified: Int
  ) throws {
    self.plan = plan
    self.lists = lists.sorted { $0.stage < $1.stage }
    var columns = [Column("frame_row", parts.map { $0.row + 1 })]
    var strata: [String] = []
    for stage in plan.stages.indices {
      let number = stage + 1
      let draws = parts.map { $0.draws[stage] }
      if stage <= lastStratified {
        if plan.stages[stage].strata.count == 1 {
          strata.append(plan.stages[stage].strata[0])
        } else {
          let names = draws.map { Optional($0.stratum.isEmpty ? "all" : $0.stratum) }
          columns.append(Column("stratum_\(number)", names))
          strata.append("stratum_\(number)")
        }
      }
      columns += [
        Column(
          "probability_\(number)", draws.map { Optional($0.probability) }),
        Column(
          "population_\(number)", draws.map { Optional($0.population) }),
        Column(
          "sample_\(number)", draws.map { Optional($0.sample) }),
      ]
    }
    let weights = parts.map { part in
      Optional(1 / part.draws.reduce(1) { $0 * $1.probability })
    }
    columns.append(Column("weight", weights))
    if let taken = columns.first(where: { frame[$0.name] != nil }) {
      throw EstimationError(
        .invalidDesign, "The frame has a column “\(taken.name)”, which the sample is to have.",
        hint: "Rename it in the frame.")
    }
    table = try frame.subset(rows: parts.map(\.row)).adding(columns)
    self.strata = strata
  }

  /// Returns the design of the sample.
  ///
  /// Stages with equal probabilities are stages of simple random sampling with the population of their
  /// lists; this is conservative for systematic samples of an ordered list. Stages with unequal
  /// probabilities, and those drawn by Poisson sampling or the cube method, have theirs.
  ///
  /// - Parameters:
  ///   - variance: How the variance of stages with unequal probabilities is estimated; `nil` for `poisson`
  ///     after Poisson sampling, `deville2` after the cube method, and `brewer` otherwise.
  ///   - singlePSU: What to do with strata that have a single unit.
  /// - Throws: `EstimationError` as `SurveyDesign` does.
  public func design(
    variance: UnequalProbabilityVariance? = nil, singlePSU: SinglePSURule = .fail
  ) throws -> SurveyDesign {
    try design(singlePSU: singlePSU) { stage, method in
      let name = "probability_\(stage + 1)"
      switch method {
      case .poisson: return .probability(name, variance: variance ?? .poisson)
      case .cube: return .probability(name, variance: variance ?? .deville2)
      default: return .probability(name, variance: variance ?? .brewer)
      }
    }
  }

  /// Returns the design of the sample with exact joint probabilities at every stage with unequal ones.
  ///
  /// - Parameters:
  ///   - pairs: How pairs of units enter; samples of random size need `horvitzThompson`.
  ///   - singlePSU: What to do with strata that have a single unit.
  /// - Throws: `EstimationError` as `SurveyDesign` does, and with code `invalidOption` for methods whose
  ///   joint probabilities are not known.
  public func exactDesign(
    _ pairs: UnequalProbabilityVariance.PairForm = .senYatesGrundy,
    singlePSU: SinglePSURule = .fail
  ) throws -> SurveyDesign {
    try design(singlePSU: singlePSU) { stage, method in
      .probability(
        "probability_\(stage + 1)",
        variance: .exact(try jointProbabilities(stage: stage + 1), pairs))
    }
  }

  /// Returns the joint probabilities of the units that were drawn at a stage.
  ///
  /// - Parameter stage: The stage, from 1.
  /// - Throws: `EstimationError` with code `invalidOption` for a method whose joint probabilities are not
  ///   known.
  public func jointProbabilities(stage: Int) throws -> [JointProbabilities] {
    guard plan.stages.indices.contains(stage - 1) else {
      throw EstimationError(.invalidOption, "The plan has no stage \(stage).")
    }
    return try lists.filter { $0.stage == stage }.map { list in
      try plan.stages[stage - 1].method.jointProbabilities(
        list.probabilities, units: list.units, stratum: list.label
      ).restricted(to: list.chosen)
    }
  }

  private func design(
    singlePSU: SinglePSURule,
    _ unequal: (Int, SelectionMethod) throws -> StagePopulation
  ) throws -> SurveyDesign {
    guard table.rowCount > 0 else {
      throw EstimationError(.invalidDesign, "The sample is empty, so it has no design.")
    }
    let population = try plan.stages.enumerated().map { stage, plan -> StagePopulation in
      let isEqual =
        switch plan.method {
        case .simpleRandom: true
        case .poisson, .cube: false
        default: plan.measure == nil
        }
      return isEqual ? .size("population_\(stage + 1)") : try unequal(stage, plan.method)
    }
    var clusters = plan.stages.compactMap(\.units)
    if plan.stages.last?.units == nil { clusters.append(plan.identifier ?? "frame_row") }
    return try SurveyDesign(
      table, weights: "weight", strata: ColumnNames(strata), clusters: ColumnNames(clusters),
      population: population, singlePSU: singlePSU)
  }
}
