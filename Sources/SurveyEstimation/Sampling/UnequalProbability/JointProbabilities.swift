/// The probabilities with which pairs of units of one stratum are in a sample together.
///
/// A symmetric matrix; the diagonal holds the probabilities of the units themselves.
public struct JointProbabilities: Sendable, Hashable, Codable {
  /// The stratum, as its codes in the design, stages and variables separated by “/”; empty without strata.
  public let stratum: String
  /// The units, as their identifiers in the design; row numbers from 1 for a design without clusters.
  public let units: [String]
  /// π_ij by rows.
  public let values: [Double]

  /// Creates joint probabilities from a matrix.
  ///
  /// - Parameters:
  ///   - stratum: The stratum, as its codes in the design, separated by “/”; empty without strata.
  ///   - units: Identifiers of the units, all different.
  ///   - values: π_ij by rows, as many as the square of the number of units.
  /// - Throws: `EstimationError` with code `invalidPopulation` for a matrix of the wrong size, with values
  ///   outside 0 to 1, that is not symmetric to 1e-9, or with π_ij above π_i.
  public init(stratum: String = "", units: [String], values: [Double]) throws {
    let n = units.count
    guard values.count == n * n else {
      throw EstimationError(
        .invalidPopulation,
        "Joint probabilities of \(n) units are \(n * n) numbers, not \(values.count).")
    }
    guard Set(units).count == n else {
      throw EstimationError(.invalidPopulation, "Joint probabilities name a unit twice.")
    }
    for i in 0..<n {
      for j in 0...i {
        let (a, b) = (values[i * n + j], values[j * n + i])
        guard a >= 0, a <= 1 + 1e-9, abs(a - b) <= 1e-9,
          a <= min(values[i * n + i], values[j * n + j]) * (1 + 1e-9) + 1e-12
        else {
          throw EstimationError(
            .invalidPopulation,
            "The joint probability of \(units[i]) and \(units[j]) is \(a), and \(b) the other way "
              + "round.",
            hint: "It is the same both ways, between 0 and the probability of each unit.")
        }
      }
    }
    self.stratum = stratum
    self.units = units
    self.values = values
  }

  init(unchecked values: [Double], units: [String], stratum: String) {
    self.stratum = stratum
    self.units = units
    self.values = values
  }

  /// The probability that both units are in the sample; of a unit with itself, its own.
  ///
  /// - Parameters:
  ///   - i: The position of a unit.
  ///   - j: The position of a unit.
  public subscript(i: Int, j: Int) -> Double { values[i * units.count + j] }

  /// Returns the probabilities of some of the units, such as those in a sample.
  ///
  /// - Parameter chosen: Positions of units.
  public func restricted(to chosen: [Int]) -> JointProbabilities {
    JointProbabilities(
      unchecked: chosen.flatMap { i in chosen.map { self[i, $0] } },
      units: chosen.map { units[$0] }, stratum: stratum)
  }
}
