internal import Foundation

/// What numbers are in proportion to, and the precision that they give.
extension Allocation {
  static func shares(_ strata: [AllocationStratum], _ method: Method) throws -> [Double] {
    func deviation(_ stratum: AllocationStratum) throws -> Double {
      guard let deviation = stratum.standardDeviation else {
        throw EstimationError(
          .invalidOption,
          "Allocation \(method.name) needs the standard deviation of stratum “\(stratum.name)”.")
      }
      return deviation
    }
    return try strata.map { stratum in
      let population = Double(stratum.population)
      switch method {
      case .proportional: return population
      case .equal: return 1
      case .neyman: return population * (try deviation(stratum))
      case .optimum: return population * (try deviation(stratum)) / stratum.cost.squareRoot()
      case .power(let q):
        guard q >= 0, q <= 1 else {
          throw EstimationError(.invalidOption, "The power is between 0 and 1, not \(q).")
        }
        guard let mean = stratum.mean, mean != 0 else {
          throw EstimationError(
            .invalidOption,
            "Power allocation needs the mean of stratum “\(stratum.name)”, and not zero.")
        }
        let importance = stratum.importance ?? abs(population * mean)
        return pow(importance, q) * (try deviation(stratum)) / abs(mean)
      case .bethel:
        throw EstimationError(
          .invalidOption, "An allocation for several targets is made by Allocation.bethel.")
      }
    }
  }

  // MARK: - Precision

  /// The variance of the estimated total: Σ N² S² (1/n − 1/N); infinite without units where S is not zero.
  static func variance(_ numbers: [Double], _ strata: [AllocationStratum]) -> Double {
    zip(numbers, strata).reduce(0) { sum, pair in
      let (population, deviation) = (
        Double(pair.1.population), pair.1.standardDeviation ?? .nan
      )
      if deviation == 0 { return sum }
      return sum + population * population * deviation * deviation
        * max(0, 1 / pair.0 - 1 / population)
    }
  }

  static func total(_ strata: [AllocationStratum]) -> Double? {
    let totals = strata.compactMap { stratum in stratum.mean.map { $0 * Double(stratum.population) }
    }
    return totals.count == strata.count ? totals.reduce(0, +) : nil
  }

  static func standardError(
    _ goal: Goal, _ strata: [AllocationStratum]
  ) throws -> Double {
    guard strata.allSatisfy({ $0.standardDeviation != nil }) else {
      throw EstimationError(
        .invalidOption, "A precision needs the standard deviation of every stratum.")
    }
    let wanted: Double
    switch goal {
    case .standardError(let error): wanted = error
    case .coefficientOfVariation(let cv):
      guard let total = total(strata), total != 0 else {
        throw EstimationError(
          .invalidOption,
          "A coefficient of variation needs the mean of every stratum, and a total that is not zero."
        )
      }
      wanted = cv * abs(total)
    case .size, .budget: wanted = .nan
    }
    guard wanted > 0, wanted < .infinity else {
      throw EstimationError(.invalidOption, "A precision is a number above zero.")
    }
    return wanted
  }

  static func precision(
    _ strata: [AllocationStratum], _ whole: [Int], _ goal: Goal
  ) -> [Precision] {
    let variance = variance(whole.map(Double.init), strata)
    guard variance.isFinite else { return [] }
    let error = variance.squareRoot()
    let total = total(strata).flatMap { $0 == 0 ? nil : abs($0) }
    let wanted: Double? =
      switch goal {
      case .coefficientOfVariation(let cv): cv
      case .standardError(let error): total.map { error / $0 }
      case .size, .budget: nil
      }
    return [
      Precision(
        variable: "", standardError: error, coefficientOfVariation: total.map { error / $0 },
        wanted: wanted, elasticity: nil)
    ]
  }
}
