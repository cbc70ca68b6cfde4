internal import Foundation

/// The exact interval of the expectation behind a count of rare events.
///
/// Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28 (1936). For a complete register it
/// shows how much a count varies by chance from year to year under a Poisson model, not sampling error.
public struct PoissonInterval: Sendable, Hashable, Encodable {
  /// The count.
  public let count: Int
  /// The level of confidence, such as 0.95.
  public let level: Double
  /// The lower limit; 0 for a count of 0.
  public let lower: Double
  /// The upper limit.
  public let upper: Double

  /// Computes the interval of a count.
  ///
  /// - Parameters:
  ///   - count: The number of events, 0 to 100,000,000.
  ///   - level: The level of confidence, 0.5 to 0.9999.
  /// - Throws: `IndicatorError` with code `invalidOption` outside of these.
  public init(count: Int, level: Double = 0.95) throws {
    guard (0...100_000_000).contains(count) else {
      throw IndicatorError(
        .invalidOption, "An exact interval of a count of \(count) was asked for.",
        hint: "Give a count from 0 to 100,000,000; chance hardly matters for greater ones.")
    }
    guard (0.5...0.9999).contains(level) else {
      throw IndicatorError(
        .invalidOption, "The level of an interval is \(level).",
        hint: "Give a level from 0.5 to 0.9999, such as 0.95.")
    }
    (self.count, self.level) = (count, level)
    let tail = (1 - level) / 2
    let x = Double(count)
    lower = count == 0 ? 0 : Self.root(in: 0, x) { Self.atLeast(count, mean: $0) < tail }
    let reach = x + 10 * (x + 1).squareRoot() + 30
    upper = Self.root(in: x, reach) { Self.atMost(count, mean: $0) > tail }
  }

  /// The point up to which a condition holds, by halving.
  private static func root(
    in low: Double, _ high: Double, _ holds: (Double) -> Bool
  ) -> Double {
    var (low, high) = (low, high)
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if holds(middle) { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }

  /// The logarithm of the probability of exactly a count.
  private static func logProbability(_ count: Int, _ mean: Double) -> Double {
    let x = Double(count)
    return x * log(mean) - mean - logFactorial(x)
  }

  /// Exact sums for small counts, Stirling’s series for the others (error below 1e-15 relative from 30).
  private static func logFactorial(_ x: Double) -> Double {
    if x < 30 { return stride(from: 2.0, through: x, by: 1).reduce(0) { $0 + log($1) } }
    let series = 1 / (12 * x) - 1 / (360 * pow(x, 3)) + 1 / (1260 * pow(x, 5))
    return x * log(x) - x + 0.5 * log(2 * Double.pi * x) + series
  }

  /// P(X ≤ count) for a mean above the count: terms downwards, each smaller than the last.
  private static func atMost(_ count: Int, mean: Double) -> Double {
    guard mean > 0 else { return 1 }
    var (term, sum) = (1.0, 1.0)
    var index = count
    while index > 0, term > sum * 1e-17 {
      term *= Double(index) / mean
      sum += term
      index -= 1
    }
    return exp(logProbability(count, mean) + log(sum))
  }

  /// P(X ≥ count) for a mean below the count: terms upwards, each smaller than the last.
  private static func atLeast(_ count: Int, mean: Double) -> Double {
    guard mean > 0 else { return 0 }
    var (term, sum) = (1.0, 1.0)
    var index = count + 1
    while term > sum * 1e-17 {
      term *= mean / Double(index)
      sum += term
      index += 1
    }
    return exp(logProbability(count, mean) + log(sum))
  }
}
