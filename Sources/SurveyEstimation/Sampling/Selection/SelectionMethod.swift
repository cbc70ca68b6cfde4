/// How units are drawn from a list.
public enum SelectionMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// Simple random sampling without replacement.
  case simpleRandom = "srs"
  /// A random start and equal steps along the list, in its order (Madow, 1949).
  case systematic
  /// The same along the list in random order.
  case randomSystematic = "random-systematic"
  /// Sampford (1967, *Biometrika* 54, 499–513), drawn exactly and without rejections.
  case sampford
  /// Brewer's draws (1975, *Australian Journal of Statistics* 17, 166–172).
  case brewer
  /// Tillé's elimination (1996, *Biometrika* 83, 238–241).
  case tille
  /// Each unit by itself; the size of the sample is random.
  case poisson
  /// Conditional Poisson sampling with the given probabilities (Chen, Dempster and Liu, 1994).
  case maximumEntropy = "maximum-entropy"
  /// The sequential pivotal method along the list (Deville and Tillé, 1998).
  case pivotal
  /// The cube method: totals of auxiliary variables are kept (Deville and Tillé, 2004).
  case cube

  /// Whether the order of the list decides which samples are possible.
  public var dependsOnOrder: Bool { self == .systematic || self == .pivotal }

  /// Whether joint inclusion probabilities are known exactly; for `brewer`, for short lists and samples of two.
  public var hasJointProbabilities: Bool {
    switch self {
    case .simpleRandom, .systematic, .sampford, .brewer, .tille, .poisson, .maximumEntropy: true
    case .randomSystematic, .pivotal, .cube: false
    }
  }

  /// Draws a sample from a list.
  ///
  /// The sample depends on the seed, the name of the list and the identifiers of the units, and, but for
  /// methods whose `dependsOnOrder` is true, not on their order. Units with a probability of one are taken,
  /// those with zero are not.
  ///
  /// - Parameters:
  ///   - probabilities: The inclusion probability of each unit. But for `poisson`, `systematic`,
  ///     `randomSystematic`, `pivotal` and `cube` they add up to a whole number; for `simpleRandom` they are
  ///     equal.
  ///   - units: Identifiers, all different; `nil` for row numbers.
  ///   - seed: Any number; the same one gives the same sample.
  ///   - list: What tells this list from others drawn with the same seed, such as the stratum.
  ///   - balancing: For `cube`, the values of each auxiliary variable, the most important first.
  /// - Returns: The positions of the units drawn, ascending.
  /// - Throws: `EstimationError` with code `invalidOption` for probabilities that the method cannot use or
  ///   identifiers that occur twice.
  public func draw(
    _ probabilities: [Double], units: [String]? = nil, seed: UInt64, list: String = "",
    balancing: [[Double]] = []
  ) throws -> [Int] {
    let names = units ?? probabilities.indices.map { String($0 + 1) }
    let plan = try ListPlan(self, probabilities, names)
    guard balancing.isEmpty || self == .cube, balancing.allSatisfy({ $0.count == names.count }),
      balancing.allSatisfy({ $0.allSatisfy(\.isFinite) })
    else {
      throw EstimationError(
        .invalidOption, "Balancing goes with the method cube, and has a number for each unit.")
    }
    let random = UnitRandom(seed: seed, list: list, units: plan.open.map { names[$0] })
    let drawn = try draw(plan, random, balancing.map { values in plan.open.map { values[$0] } })
    return (plan.certain + drawn.map { plan.open[$0] }).sorted()
  }

  /// Draws from the units that are neither certain nor impossible; returns positions among them.
  private func draw(
    _ plan: ListPlan, _ random: UnitRandom, _ balancing: [[Double]]
  ) throws -> [Int] {
    let p = plan.probabilities
    guard !p.isEmpty else { return [] }
    switch self {
    case .simpleRandom:
      return IndependentSelection.simpleRandom(p.count, size: plan.size, random)
    case .poisson: return IndependentSelection.poisson(p, random)
    case .systematic: return SystematicSelection.draw(p, random)
    case .randomSystematic:
      let numbers = p.indices.map { random.uniform($0) }
      let order = random.order.sorted { numbers[$0] < numbers[$1] }
      return SystematicSelection.draw(order.map { p[$0] }, random).map { order[$0] }
    case .pivotal: return PivotalSelection.draw(p, random)
    case .brewer: return BrewerSelection.draw(p, size: plan.size, random)
    case .tille: return EliminationSelection(p, size: plan.size).draw(random)
    case .sampford, .maximumEntropy:
      try plan.checkTables(self)
      let ordered = random.order.map { p[$0] }
      let trials =
        self == .sampford ? ordered : try MaximumEntropy.trials(for: ordered, size: plan.size)
      return CountTables(trials, size: plan.size, isSampford: self == .sampford)
        .draw { random.uniform(random.order[$0]) }.map { random.order[$0] }
    case .cube:
      var walk = CubeSelection(p, balancing: balancing, random.generator)
      let ends = walk.walk(random.order)
      return ends.indices.filter { ends[$0] == 1 }
    }
  }

  /// Returns the probabilities with which pairs of units are drawn together.
  ///
  /// - Parameters:
  ///   - probabilities: The inclusion probability of each unit of the list, as `draw` takes them.
  ///   - units: Identifiers, all different; `nil` for row numbers.
  ///   - stratum: The stratum, as a design names it.
  /// - Throws: `EstimationError` with code `invalidOption` where they are not known, and where `draw` does.
  public func jointProbabilities(
    _ probabilities: [Double], units: [String]? = nil, stratum: String = ""
  ) throws -> JointProbabilities {
    let names = units ?? probabilities.indices.map { String($0 + 1) }
    let plan = try ListPlan(self, probabilities, names)
    let open = try joint(plan)
    let (n, m) = (probabilities.count, plan.open.count)
    var place = [Int?](repeating: nil, count: n)
    for (position, unit) in plan.open.enumerated() { place[unit] = position }
    var matrix = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      for j in 0..<n {
        let independent = i == j ? probabilities[i] : probabilities[i] * probabilities[j]
        if i != j, let a = place[i], let b = place[j] {
          matrix[i * n + j] = open[a * m + b]
        } else {
          matrix[i * n + j] = independent
        }
      }
    }
    return JointProbabilities(unchecked: matrix, units: names, stratum: stratum)
  }

  private func joint(_ plan: ListPlan) throws -> [Double] {
    let p = plan.probabilities
    let most = 3000
    guard p.count <= most else {
      throw EstimationError(
        .invalidOption, "Joint probabilities are computed for up to \(most) units, not \(p.count).",
        hint: "Use a variance that needs the probabilities of units only, such as brewer.")
    }
    guard !p.isEmpty else { return [] }
    switch self {
    case .simpleRandom: return JointInclusion.simpleRandom(p.count, size: plan.size)
    case .poisson: return JointInclusion.poisson(p)
    case .systematic: return JointInclusion.systematic(p)
    case .tille: return JointInclusion.elimination(p, size: plan.size)
    case .brewer:
      if let matrix = JointInclusion.brewer(p, size: plan.size) { return matrix }
      throw EstimationError(
        .invalidOption,
        "The joint probabilities of Brewer's method are a sum over too many sets: \(plan.size) of "
          + "\(p.count) units.",
        hint:
          "Use the variance brewer or deville2, or draw with sampford, tille or maximum-entropy.")
    case .sampford, .maximumEntropy:
      try plan.checkTables(self)
      guard Double(p.count) * Double(p.count) * Double(plan.size) <= CountTables.mostSteps else {
        throw EstimationError(
          .invalidOption,
          "The joint probabilities of \(plan.size) of \(p.count) units take too many steps.",
          hint: "Use a variance that needs the probabilities of units only, such as brewer.")
      }
      let trials = self == .sampford ? p : try MaximumEntropy.trials(for: p, size: plan.size)
      return CountTables.joint(trials, size: plan.size, isSampford: self == .sampford)
    case .randomSystematic, .pivotal, .cube:
      throw EstimationError(
        .invalidOption, "The joint probabilities of the method \(rawValue) are not known.",
        hint: "Use a variance that needs the probabilities of units only, such as hartley-rao for "
          + "random-systematic and brewer or deville2 for others.")
    }
  }
}
