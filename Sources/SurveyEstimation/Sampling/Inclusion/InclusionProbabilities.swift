/// First-order inclusion probabilities.
public enum InclusionProbabilities {
  /// Returns probabilities proportional to size, with units that are large enough taken with certainty.
  ///
  /// A unit whose share of the sample would be one or more gets the probability one, and the rest of the
  /// sample is shared among the others, until no share exceeds one.
  ///
  /// - Parameters:
  ///   - sizes: The measure of size of each unit, above zero.
  ///   - count: The size of the sample, above zero and at most the number of units; it need not be whole.
  /// - Returns: Probabilities that add up to `count`, those of certain units exactly one.
  /// - Throws: `EstimationError` with code `invalidOption` for a count out of range, and `invalidPopulation`
  ///   for a size that is not a positive number.
  public static func proportional(to sizes: [Double], count: Double) throws -> [Double] {
    guard count > 0, count <= Double(sizes.count) else {
      throw EstimationError(
        .invalidOption,
        "A sample of \(NumberText.general(count)) cannot be drawn from \(sizes.count) units.",
        hint: "The size of a sample is above zero and at most the number of units.")
    }
    if let bad = sizes.firstIndex(where: { !($0 > 0 && $0 < .infinity) }) {
      throw EstimationError(
        .invalidPopulation,
        "The measure of size of unit \(bad + 1) of \(sizes.count) is "
          + "\(NumberText.general(sizes[bad])).",
        hint:
          "A unit of size zero or of unknown size could never be drawn: give it a size, or take it "
          + "out of the frame and say that it is not covered.")
    }
    let order = sizes.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
    // Sums from the smallest up: shares of the units that are left after the largest.
    var rest = [Double](repeating: 0, count: order.count + 1)
    for position in order.indices.reversed() {
      rest[position] = rest[position + 1] + sizes[order[position]]
    }
    guard rest[0] < .infinity else {
      throw EstimationError(.invalidPopulation, "The measures of size are too large to add up.")
    }
    var certain = 0
    while certain < order.count,
      (count - Double(certain)) * sizes[order[certain]] >= rest[certain] * (1 - 1e-12)
    { certain += 1 }
    var probabilities = [Double](repeating: 1, count: sizes.count)
    for position in certain..<max(certain, order.count) {
      probabilities[order[position]] =
        (count - Double(certain)) * (sizes[order[position]] / rest[certain])
    }
    return probabilities
  }
}
