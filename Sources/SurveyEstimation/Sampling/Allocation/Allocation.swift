/// How many units are drawn from each stratum, and how precise that makes an estimate.
///
/// Numbers are in the proportions of a method, kept between the least and the greatest number of each stratum;
/// what a stratum cannot take goes to the others in the same proportions. For `neyman` and `optimum` that is the
/// optimum under these bounds. Whole numbers come from the largest remainders, and keep the total.
public struct Allocation: Sendable, Hashable, Codable {
  /// What the numbers are in proportion to.
  public enum Method: Sendable, Hashable, Codable {
    /// The population of the stratum.
    case proportional
    /// The same number everywhere.
    case equal
    /// N·S (Neyman, 1934, *Journal of the Royal Statistical Society* 97, 558–625).
    case neyman
    /// N·S/√cost (Cochran, 1977, *Sampling Techniques*, section 5.5).
    case optimum
    /// Importance to a power, times S/mean: between equal coefficients of variation of all strata (0) and, with
    /// totals as importance, Neyman's (1). Bankier (1988, *The American Statistician* 42, 174–177).
    case power(Double)
    /// The least cost for several targets (Bethel, 1989); only as the result of `Allocation.bethel`.
    case bethel

    /// The name, as the command line writes it.
    public var name: String {
      switch self {
      case .proportional: "proportional"
      case .equal: "equal"
      case .neyman: "neyman"
      case .optimum: "optimum"
      case .power(let q): "power \(NumberText.general(q))"
      case .bethel: "bethel"
      }
    }
  }

  /// What decides on the size of the whole sample.
  public enum Goal: Sendable, Hashable, Codable {
    /// A number of units.
    case size(Int)
    /// The most that all units may cost together.
    case budget(Double)
    /// The coefficient of variation of the estimated total.
    case coefficientOfVariation(Double)
    /// The standard error of the estimated total.
    case standardError(Double)
  }

  /// One stratum of an allocation.
  public struct Row: Sendable, Hashable, Codable {
    /// The stratum.
    public let stratum: String
    /// Its population.
    public let population: Int
    /// The number of units to draw.
    public let size: Int
    /// The number before it was made whole.
    public let exact: Double
    /// The share of the population that is drawn.
    public var fraction: Double { Double(size) / Double(population) }
    /// What the units cost.
    public let cost: Double
    /// Whether the number is the least, or the greatest, that was allowed.
    public let isBounded: Bool
  }

  /// The precision of one estimated total with the whole numbers, under simple random sampling in strata.
  public struct Precision: Sendable, Hashable, Codable {
    /// The variable; empty when there is only one.
    public let variable: String
    /// The standard error of the total.
    public let standardError: Double
    /// The standard error over the total; `nil` when means are not known or add up to zero.
    public let coefficientOfVariation: Double?
    /// The coefficient of variation that was asked for; `nil` when none was.
    public let wanted: Double?
    /// How much the least cost changes with the wanted coefficient of variation, as a share of either: a target
    /// with zero costs nothing. Only for several targets.
    public let elasticity: Double?
  }

  /// What the numbers are in proportion to.
  public let method: Method
  /// The strata, in the order given.
  public let rows: [Row]
  /// The precision of estimates, where standard deviations are known.
  public let precision: [Precision]

  /// The number of units in the sample.
  public var size: Int { rows.reduce(0) { $0 + $1.size } }
  /// What the sample costs.
  public var cost: Double { rows.reduce(0) { $0 + $1.cost } }
  /// The numbers by stratum, as `SamplingPlan.SizeRule.byStratum` takes them.
  public var sizes: [String: Int] {
    Dictionary(rows.map { ($0.stratum, $0.size) }) { first, _ in first }
  }

  /// Allocates a sample.
  ///
  /// - Parameters:
  ///   - goal: What decides on the size of the whole sample. The size for a precision is the least whole one that
  ///     reaches it; a budget is not exceeded.
  ///   - strata: The strata.
  ///   - method: What the numbers are in proportion to.
  /// - Throws: `EstimationError` with code `invalidOption` when something that the method or the goal needs is not
  ///   known, or no numbers within the bounds reach the goal.
  public init(_ goal: Goal, to strata: [AllocationStratum], by method: Method) throws {
    try AllocationStratum.check(strata)
    let costs = strata.map(\.cost)
    let bounded = BoundedAllocation(
      shares: try Self.shares(strata, method), minimum: strata.map { Double($0.minimum) },
      maximum: strata.map { Double($0.greatest) }, names: strata.map(\.name))
    let exact: [Double]
    let whole: [Int]
    switch goal {
    case .size(let n):
      guard n > 0 else { throw EstimationError(.invalidOption, "A sample of \(n) units is none.") }
      exact = try bounded.numbers(total: Double(n))
      whole = try bounded.whole(exact, total: n)
    case .budget(let budget):
      func cost(_ numbers: [Double]) -> Double {
        zip(numbers, costs).reduce(0) { $0 + $1.0 * $1.1 }
      }
      guard budget > 0, budget < .infinity, cost(bounded.minimum) <= budget else {
        throw EstimationError(
          .invalidOption,
          "A budget of \(NumberText.general(budget)) does not pay for the least numbers, which cost "
            + "\(NumberText.general(cost(bounded.minimum))).")
      }
      let greatest = bounded.numbers(.greatestFiniteMagnitude)
      if let scale = bounded.scale(reaching: budget, cost) {
        exact = bounded.numbers(scale)
      } else {
        exact = greatest
      }
      whole = Self.affordable(exact, costs, strata, budget)
    case .coefficientOfVariation, .standardError:
      let wanted = try Self.standardError(goal, strata)
      let spread = { (numbers: [Double]) in -Self.variance(numbers, strata) }
      guard let scale = bounded.scale(reaching: -wanted * wanted, spread) else {
        let least = Self.variance(bounded.numbers(.greatestFiniteMagnitude), strata).squareRoot()
        if Self.variance(bounded.minimum, strata) <= wanted * wanted {
          exact = bounded.minimum
          whole = strata.map(\.minimum)
          break
        }
        throw EstimationError(
          .invalidOption,
          "A standard error of \(NumberText.general(wanted)) cannot be reached: the greatest numbers "
            + "have \(NumberText.general(least)).",
          hint: "Strata with a share of zero get their least number only.")
      }
      exact = bounded.numbers(scale)
      whole = try Self.least(exact, bounded, strata, wanted)
    }
    self.method = method
    rows = Self.rows(strata, exact: exact, whole: whole)
    precision = Self.precision(strata, whole, goal)
  }

  init(method: Method, rows: [Row], precision: [Precision]) {
    self.method = method
    self.rows = rows
    self.precision = precision
  }

  static func rows(_ strata: [AllocationStratum], exact: [Double], whole: [Int]) -> [Row] {
    strata.indices.map { h in
      let stratum = strata[h]
      return Row(
        stratum: stratum.name, population: stratum.population, size: whole[h], exact: exact[h],
        cost: Double(whole[h]) * stratum.cost,
        isBounded: exact[h] <= Double(stratum.minimum) || exact[h] >= Double(stratum.greatest))
    }
  }
}
