/// A precision that a sample must have: the total of one variable, in all strata or some of them.
public struct AllocationTarget: Sendable, Hashable, Codable {
  /// The variable, and where it matters the domain.
  public var name: String
  /// The mean in each stratum, in the order of the strata; zero in strata that are not part of the domain.
  public var means: [Double]
  /// The standard deviation in each stratum, with divisor N − 1; zero outside the domain.
  public var standardDeviations: [Double]
  /// The greatest coefficient of variation of the estimated total.
  public var coefficientOfVariation: Double

  /// Creates a target.
  ///
  /// - Parameters:
  ///   - name: The variable, and where it matters the domain.
  ///   - means: The mean in each stratum.
  ///   - standardDeviations: The standard deviation in each stratum, with divisor N − 1.
  ///   - coefficientOfVariation: The greatest coefficient of variation of the estimated total.
  public init(
    _ name: String, means: [Double], standardDeviations: [Double], coefficientOfVariation: Double
  ) {
    self.name = name
    self.means = means
    self.standardDeviations = standardDeviations
    self.coefficientOfVariation = coefficientOfVariation
  }
}

extension Allocation {
  /// Allocates the sample of least cost that reaches several targets (Bethel, 1989, *Survey Methodology* 15,
  /// 47–57).
  ///
  /// With x_h = 1/n_h the problem is convex: least Σ c_h/x_h under Σ a_hj x_h ≤ 1 for each target, within the
  /// bounds of each stratum. It is solved on its dual, a concave function of one multiplier for each target, by
  /// Chromy's (1987) iteration and then by projected Newton steps, until the cost of a feasible solution and the
  /// bound from below that the multipliers give agree to a relative 1e-9. Numbers are then rounded up, and single
  /// units taken back where all targets still hold.
  ///
  /// - Parameters:
  ///   - targets: The targets.
  ///   - strata: The strata; means and standard deviations in them are not used. A least number of 0 counts
  ///     as 1.
  /// - Throws: `EstimationError` with code `invalidOption` when a target cannot be reached by the greatest numbers,
  ///   or its numbers do not fit the strata.
  public static func bethel(
    _ targets: [AllocationTarget], in strata: [AllocationStratum]
  ) throws -> Allocation {
    try AllocationStratum.check(strata)
    guard !targets.isEmpty else {
      throw EstimationError(.invalidOption, "There are no targets to allocate a sample for.")
    }
    let constraints = try targets.map { try TargetConstraint($0, strata) }
    let program = BethelProgram(
      costs: strata.map(\.cost), constraints: constraints.map(\.coefficients),
      lowest: strata.map { 1 / Double($0.greatest) },
      highest: strata.map { 1 / Double(max(1, $0.minimum)) })
    for (target, constraint) in zip(targets, constraints) {
      let least = zip(constraint.coefficients, program.lowest).reduce(0) { $0 + $1.0 * $1.1 }
      if least > 1 + 1e-12 {
        let reached = constraint.coefficientOfVariation(strata.map { Double($0.greatest) })
        throw EstimationError(
          .invalidOption,
          "“\(target.name)” cannot have a coefficient of variation of "
            + "\(NumberText.general(target.coefficientOfVariation * 100)) %: the greatest numbers give "
            + "\(NumberText.general(reached * 100)) %.",
          hint: "Allow more units in the strata, or a wider target.")
      }
    }
    let solution = try program.solution()
    let exact = solution.inverses.map { 1 / $0 }
    let whole = Self.wholeNumbers(exact, strata, constraints)
    let cost = zip(exact, strata).reduce(0) { $0 + $1.0 * $1.1.cost }
    let numbers = whole.map(Double.init)
    return Allocation(
      method: .bethel, rows: rows(strata, exact: exact, whole: whole),
      precision: targets.indices.map { j in
        let constraint = constraints[j]
        let error = constraint.variance(numbers).squareRoot()
        return Precision(
          variable: targets[j].name, standardError: error,
          coefficientOfVariation: error / constraint.total,
          wanted: targets[j].coefficientOfVariation,
          elasticity: solution.multipliers[j] * constraint.slope / cost)
      })
  }

  /// Rounded up, then taken back one by one, the most expensive first, where every target still holds.
  private static func wholeNumbers(
    _ exact: [Double], _ strata: [AllocationStratum], _ constraints: [TargetConstraint]
  ) -> [Int] {
    var whole = exact.indices.map { h in
      min(strata[h].greatest, Int((exact[h] * (1 - 1e-10)).rounded(.up)))
    }
    let order = strata.indices.sorted { (strata[$0].cost, $1) > (strata[$1].cost, $0) }
    for h in order where whole[h] > max(1, strata[h].minimum) {
      whole[h] -= 1
      let numbers = whole.map(Double.init)
      if constraints.contains(where: { !$0.holds(numbers) }) { whole[h] += 1 }
    }
    return whole
  }
}

/// A target as Σ a_h/n_h ≤ 1.
struct TargetConstraint: Sendable {
  /// a_h = N² S² / (V + Σ N S²), V the variance wanted.
  let coefficients: [Double]
  /// The absolute value of the total.
  let total: Double
  /// The change of the constraint with the relative change of the wanted coefficient of variation.
  let slope: Double
  private let wanted: Double
  private let terms: [Double]
  private let finite: Double

  init(_ target: AllocationTarget, _ strata: [AllocationStratum]) throws {
    func refuse(_ what: String) -> EstimationError {
      EstimationError(.invalidOption, "Target “\(target.name)” \(what).")
    }
    guard target.means.count == strata.count, target.standardDeviations.count == strata.count else {
      throw refuse("has not one mean and one standard deviation for each stratum")
    }
    guard target.means.allSatisfy(\.isFinite),
      target.standardDeviations.allSatisfy({ $0 >= 0 && $0 < .infinity })
    else { throw refuse("has means or standard deviations that are no numbers, or below zero") }
    let cv = target.coefficientOfVariation
    guard cv > 0, cv < .infinity else {
      throw refuse("has a coefficient of variation of \(cv); it is above zero")
    }
    let populations = strata.map { Double($0.population) }
    total = abs(zip(populations, target.means).reduce(0) { $0 + $1.0 * $1.1 })
    guard total > 0 else {
      throw refuse("has a total of zero, which has no coefficient of variation")
    }
    let squares = target.standardDeviations.map { $0 * $0 }
    finite = zip(populations, squares).reduce(0) { $0 + $1.0 * $1.1 }
    wanted = cv * cv * total * total
    terms = zip(populations, squares).map { $0 * $0 * $1 }
    let bound = wanted + finite
    coefficients = terms.map { $0 / bound }
    slope = 2 * wanted / bound
  }

  func variance(_ numbers: [Double]) -> Double {
    max(0, zip(terms, numbers).reduce(0) { $0 + $1.0 / $1.1 } - finite)
  }

  func coefficientOfVariation(_ numbers: [Double]) -> Double {
    variance(numbers).squareRoot() / total
  }

  func holds(_ numbers: [Double]) -> Bool { variance(numbers) <= wanted * (1 + 1e-10) }
}
