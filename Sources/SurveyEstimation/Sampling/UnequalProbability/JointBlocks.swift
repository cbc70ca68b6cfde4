internal import Microdata

/// Finds the joint probabilities of the units of a design.
struct JointBlocks {
  private let blocks: [JointProbabilities]
  private let places: [[String]: (block: Int, position: Int)]
  private let isNeeded: Bool

  init(_ method: UnequalProbabilityVariance) throws {
    guard case .exact(let blocks, _) = method else {
      (self.blocks, places, isNeeded) = ([], [:], false)
      return
    }
    var places: [[String]: (block: Int, position: Int)] = [:]
    for (number, block) in blocks.enumerated() {
      for (position, unit) in block.units.enumerated() {
        guard places.updateValue((number, position), forKey: [block.stratum, unit]) == nil else {
          throw EstimationError(
            .invalidPopulation,
            "Joint probabilities of unit \(unit) of stratum “\(block.stratum)” are given twice.")
        }
      }
    }
    (self.blocks, self.places, isNeeded) = (blocks, places, true)
  }

  /// The matrix of some units of a stratum, checked against their own probabilities.
  func matrix(
    stratum: String, units: [String], probabilities: [Double]
  ) throws -> [Double] {
    guard isNeeded else { return [] }
    let found = try zip(units, probabilities).map { unit, probability in
      guard let place = places[[stratum, unit]] else {
        throw EstimationError(
          .invalidPopulation,
          "There are no joint probabilities of unit \(unit)"
            + (stratum.isEmpty ? "." : " of stratum “\(stratum)”."),
          hint: "Units are named by their identifiers, or without clusters by their row numbers.")
      }
      let own = blocks[place.block][place.position, place.position]
      guard abs(own - probability) <= 1e-6 * probability else {
        throw EstimationError(
          .invalidPopulation,
          "The probability of unit \(unit) is \(CodeText.of(probability)) in the table and "
            + "\(CodeText.of(own)) in the joint probabilities.")
      }
      return place
    }
    var matrix: [Double] = []
    matrix.reserveCapacity(found.count * found.count)
    for (i, a) in found.enumerated() {
      for (j, b) in found.enumerated() {
        let value =
          a.block == b.block
          ? blocks[a.block][a.position, b.position] : probabilities[i] * probabilities[j]
        guard value > 0 else {
          throw EstimationError(
            .invalidPopulation,
            "Units \(units[i]) and \(units[j]) are both in the sample, but their joint probability is "
              + "zero.")
        }
        matrix.append(value)
      }
    }
    return matrix
  }
}
