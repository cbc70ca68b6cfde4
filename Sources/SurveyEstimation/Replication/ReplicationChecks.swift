extension ReplicationMethod {
  /// Mean squared errors where the method reproduces a variance about the estimate; else as is usual.
  var usualCentre: ReplicateCentre {
    switch self {
    case .generalizedBootstrap, .successiveDifferences, .generalizedReplication: .estimate
    default: .mean
    }
  }

  /// Whether the seed matters.
  var isRandom: Bool {
    switch self {
    case .groupedJackknife: true
    case .generalizedReplication(let maximum): maximum != nil
    default: isBootstrap
    }
  }

  /// Refuses what the method cannot do, with the reason.
  func check(_ design: SurveyDesign) throws {
    try checkParameters()
    let structure = design.structure
    if structure.stages.contains(where: \.isUnequal) {
      throw EstimationError(
        .invalidOption,
        "The replicates “\(name)” are for units drawn with equal probabilities in each stratum.",
        hint:
          "Estimate with the linearised variance, which knows the probabilities, or describe the "
          + "design without them: as drawn with replacement, which is conservative.")
    }
    let first = structure.stages[0]
    if structure.stages.count > 1, !knowsLaterStages,
      first.strata.contains(where: { $0.fraction > 0 })
    {
      throw EstimationError(
        .invalidOption,
        "The replicates “\(name)” vary the PSUs alone, and the design has finite populations at "
          + "more than one stage.",
        hint: "Use rwyb, preston, generalized-bootstrap or generalized-replication, which resample "
          + "every stage, or leave the populations out of the design, which is conservative.")
    }
    let ruleIsDrawn =
      structure.singlePSU != .average
      && (structure.singlePSU != .centred || isQuadraticForm)
    if !ruleIsDrawn, structure.stages.contains(where: { !$0.loneStrata.isEmpty }) {
      throw EstimationError(
        .invalidOption,
        "The replicates “\(name)” cannot follow the rule “\(structure.singlePSU.name)” for strata "
          + "with a single PSU.",
        hint: "Choose certainty, remove or collapsed"
          + (isQuadraticForm ? "." : "; generalized-bootstrap also follows centred."))
    }
  }

  private var isQuadraticForm: Bool {
    switch self {
    case .generalizedBootstrap, .generalizedReplication: true
    default: false
    }
  }

  private func checkParameters() throws {
    switch self {
    case .groupedJackknife(let groups) where groups < 2:
      throw EstimationError(.invalidOption, "A grouped jackknife needs 2 groups at least.")
    case .fay(let rho) where !(rho >= 0 && rho < 1):
      throw EstimationError(
        .invalidOption, "Fay's factor is \(rho); it must be at least 0 and below 1.")
    case .successiveDifferences(let count, _):
      guard count >= 4, count <= Self.mostReplicates, HadamardMatrix(order: count) != nil else {
        let nearest = HadamardMatrix.nextOrder(atLeast: min(max(4, count), Self.mostReplicates))
        throw EstimationError(
          .invalidOption,
          "Successive differences need the order of a Hadamard matrix as their number: not \(count).",
          hint: "The next one is \(nearest).")
      }
    case .generalizedReplication(let maximum?) where maximum < 2:
      throw EstimationError(.invalidOption, "The number of replicates must be 2 at least.")
    default:
      guard let wantedCount, !(2...Self.mostReplicates).contains(wantedCount) else { return }
      throw EstimationError(
        .invalidOption,
        "The number of replicates is \(wantedCount); it must be from 2 to \(Self.mostReplicates).")
    }
  }

  /// More replicates than this are a mistake.
  static let mostReplicates = 100_000
}
