/// What is known of a stratum before a sample is allocated to it.
public struct AllocationStratum: Sendable, Hashable, Codable {
  /// The stratum, as its codes separated by “/”.
  public var name: String
  /// The number of units in the population.
  public var population: Int
  /// The standard deviation of the variable in the population of the stratum, with divisor N − 1; `nil` when
  /// it is not known.
  public var standardDeviation: Double?
  /// The mean of the variable; `nil` when it is not known.
  public var mean: Double?
  /// What one unit costs.
  public var cost: Double
  /// How important the stratum is by itself, for power allocation; `nil` for its total, N times the mean.
  public var importance: Double?
  /// The least number of units.
  public var minimum: Int
  /// The greatest number of units; `nil` for all.
  public var maximum: Int?

  /// Creates a stratum.
  ///
  /// - Parameters:
  ///   - name: The stratum, as its codes separated by “/”.
  ///   - population: The number of units in the population.
  ///   - standardDeviation: The standard deviation of the variable, with divisor N − 1.
  ///   - mean: The mean of the variable.
  ///   - cost: What one unit costs.
  ///   - importance: How important the stratum is by itself, for power allocation.
  ///   - minimum: The least number of units.
  ///   - maximum: The greatest number of units; `nil` for all.
  public init(
    _ name: String, population: Int, standardDeviation: Double? = nil, mean: Double? = nil,
    cost: Double = 1, importance: Double? = nil, minimum: Int = 0, maximum: Int? = nil
  ) {
    self.name = name
    self.population = population
    self.standardDeviation = standardDeviation
    self.mean = mean
    self.cost = cost
    self.importance = importance
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The greatest number of units that can be drawn.
  var greatest: Int { min(population, maximum ?? population) }

  /// The standard deviation of a share, with divisor N − 1.
  ///
  /// - Parameters:
  ///   - share: The share of units, 0 to 1.
  ///   - population: The number of units.
  public static func standardDeviation(ofShare share: Double, population: Int) -> Double {
    let correction = population > 1 ? Double(population) / Double(population - 1) : 1
    return (share * (1 - share) * correction).squareRoot()
  }

  static func check(_ strata: [AllocationStratum]) throws {
    guard !strata.isEmpty else {
      throw EstimationError(.invalidOption, "There are no strata to allocate a sample to.")
    }
    var names = Set<String>()
    for stratum in strata {
      func refuse(_ what: String) -> EstimationError {
        EstimationError(.invalidOption, "Stratum “\(stratum.name)” \(what).")
      }
      guard names.insert(stratum.name).inserted else { throw refuse("is given twice") }
      guard stratum.population > 0, stratum.population < 1 << 40 else {
        throw refuse("has a population of \(stratum.population)")
      }
      guard stratum.cost > 0, stratum.cost < .infinity else {
        throw refuse("has a cost of \(stratum.cost); it is above zero")
      }
      for (name, value) in [
        ("standard deviation", stratum.standardDeviation), ("importance", stratum.importance),
      ] {
        if let value, !(value >= 0 && value < .infinity) {
          throw refuse("has a \(name) of \(value); it is zero or more")
        }
      }
      if let mean = stratum.mean, !mean.isFinite { throw refuse("has a mean of \(mean)") }
      guard stratum.minimum >= 0, stratum.minimum <= stratum.greatest else {
        throw refuse(
          "is to give at least \(stratum.minimum) and at most \(stratum.greatest) of its "
            + "\(stratum.population) units")
      }
    }
  }
}
