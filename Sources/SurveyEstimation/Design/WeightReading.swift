internal import Microdata
internal import NumericCore

/// Reads and checks sampling weights.
struct WeightReading {
  /// The weights in row order.
  let weights: [Double]

  /// Reads a complete column of weights.
  ///
  /// Zero is kept: the row is part of the sample and represents nobody.
  ///
  /// - Throws: `EstimationError` with code `invalidWeight`.
  init(_ column: Column) throws {
    guard column.type != .text, column.type != .date else {
      throw EstimationError(
        .invalidWeight, "The weight “\(column.name)” holds \(column.type.rawValue), not numbers.")
    }
    weights = column.doubles
    let (bad, positive) = Self.census(weights)
    if bad > 0 {
      let rows = weights.indices.lazy.filter { [weights] in
        !(weights[$0] >= 0 && weights[$0] < .infinity)
      }
      .prefix(5).map { [weights] in "row \($0 + 1) (\(weights[$0]))" }
      throw EstimationError(
        .invalidWeight,
        "The weight “\(column.name)” is negative or not finite in \(bad) "
          + "\(bad == 1 ? "row" : "rows"): \(rows.joined(separator: ", ")).",
        hint: "A sampling weight says how many people a row stands for. Calibrated weights below "
          + "zero need bounds in the calibration.")
    }
    if positive == 0 {
      throw EstimationError(
        .invalidWeight, "The weight “\(column.name)” is zero in every row.")
    }
  }

  /// Counts the weights that cannot be, and those above zero.
  private static func census(_ weights: [Double]) -> (bad: Int, positive: Int) {
    let blockRows = 1 << 17
    let counts = Parallel.map((weights.count + blockRows - 1) / blockRows) { block in
      var (bad, positive) = (0, 0)
      for row in (block * blockRows)..<min((block + 1) * blockRows, weights.count) {
        let weight = weights[row]
        bad &+= weight >= 0 && weight < .infinity ? 0 : 1
        positive &+= weight > 0 ? 1 : 0
      }
      return (bad, positive)
    }
    return counts.reduce(into: (0, 0)) { $0 = ($0.0 + $1.0, $0.1 + $1.1) }
  }
}
