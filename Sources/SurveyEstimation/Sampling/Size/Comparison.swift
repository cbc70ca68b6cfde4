/// Two samples, or two parts of one, whose means are compared.
///
/// The variance of the difference of the means, with n₂ = k·n₁ and a share o of the first sample in both, is
/// deff·[(S₁² + S₂²/k − 2oρS₁S₂/k)/n₁ − (S₁²/N₁ + S₂²/N₂ − 2ρS₁S₂/N)], the last term only for a common population
/// of an overlapping sample (Kish, 1965, *Survey Sampling*, section 12.4).
public struct Comparison: Sendable, Hashable, Codable {
  /// The standard deviations of the two variables.
  public var standardDeviations: [Double]
  /// The size of the second sample over that of the first.
  public var ratio: Double
  /// The share of the first sample that is in the second too: a panel between two times.
  public var overlap: Double
  /// The correlation of the two variables among units in both.
  public var correlation: Double
  /// The sizes of the two populations; `nil` for large ones. With overlap they are one.
  public var populations: [Int]?

  /// Creates a comparison.
  ///
  /// - Parameters:
  ///   - first: The standard deviation of the first variable.
  ///   - second: The standard deviation of the second; `nil` for the same.
  ///   - ratio: The size of the second sample over that of the first.
  ///   - overlap: The share of the first sample that is in the second too.
  ///   - correlation: The correlation of the two variables among units in both.
  ///   - populations: The sizes of the two populations; `nil` for large ones.
  public init(
    standardDeviation first: Double, and second: Double? = nil, ratio: Double = 1,
    overlap: Double = 0, correlation: Double = 0, populations: [Int]? = nil
  ) {
    standardDeviations = [first, second ?? first]
    self.ratio = ratio
    self.overlap = overlap
    self.correlation = correlation
    self.populations = populations
  }

  /// Creates a comparison of two shares.
  ///
  /// - Parameters:
  ///   - first: The first share, between 0 and 1.
  ///   - second: The second share.
  ///   - ratio: The size of the second sample over that of the first.
  ///   - overlap: The share of the first sample that is in the second too.
  ///   - correlation: The correlation of the two variables among units in both.
  ///   - populations: The sizes of the two populations; `nil` for large ones.
  public init(
    share first: Double, and second: Double, ratio: Double = 1, overlap: Double = 0,
    correlation: Double = 0, populations: [Int]? = nil
  ) {
    self.init(
      standardDeviation: (first * (1 - first)).squareRoot(),
      and: (second * (1 - second)).squareRoot(), ratio: ratio, overlap: overlap,
      correlation: correlation, populations: populations)
  }

  private var product: Double { correlation * standardDeviations[0] * standardDeviations[1] }

  /// What is divided by n₁.
  var perUnit: Double {
    let (a, b) = (standardDeviations[0], standardDeviations[1])
    return a * a + b * b / ratio - 2 * overlap * product / ratio
  }

  /// What finite populations take away.
  var finite: Double {
    guard let populations, populations.count == 2 else { return 0 }
    let parts = zip(standardDeviations, populations).reduce(0) { $0 + $1.0 * $1.0 / Double($1.1) }
    return parts - (overlap > 0 ? 2 * product / Double(populations[0]) : 0)
  }

  func check() throws {
    func refuse(_ what: String) -> EstimationError { EstimationError(.invalidOption, what) }
    guard standardDeviations.count == 2, standardDeviations.allSatisfy({ $0 > 0 && $0 < .infinity })
    else { throw refuse("The standard deviations of a comparison are two numbers above zero.") }
    guard ratio > 0, ratio < .infinity else {
      throw refuse("The ratio of two samples is above zero, not \(ratio).")
    }
    guard overlap >= 0, overlap <= min(1, ratio) else {
      throw refuse(
        "The overlap is a share of the first sample that the second one can hold, not \(overlap).")
    }
    guard correlation >= -1, correlation <= 1 else {
      throw refuse("A correlation is between −1 and 1, not \(correlation).")
    }
    if let populations {
      guard populations.count == 2, populations.allSatisfy({ $0 > 0 }) else {
        throw refuse("The populations of a comparison are two numbers above zero.")
      }
      guard overlap == 0 || populations[0] == populations[1] else {
        throw refuse("Samples that overlap come from one population.")
      }
    }
    guard perUnit > 0 else {
      throw refuse("The difference does not vary: the samples are the same, perfectly correlated.")
    }
  }
}
