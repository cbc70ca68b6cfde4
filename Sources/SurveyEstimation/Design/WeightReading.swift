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
    guard ![.text, .date, .dateTime].contains(column.type) else {
      throw EstimationError(
        .invalidWeight, "The weight “\(column.name)” holds \(column.type.rawValue), not numbers.")
    }
    let source: ValueSource =
      if case .int32(let values) = column.storage { .int32(values) } else {
        .double(column.doubles)
      }
    let census = WeightCensus(source)
    weights = census.weights
    let bad = census.impossible
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
    if census.positive == 0 {
      throw EstimationError(
        .invalidWeight, "The weight “\(column.name)” is zero in every row.")
    }
  }
}
