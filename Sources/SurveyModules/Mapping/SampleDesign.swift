public import Microdata
public import SurveyEstimation

/// How a sample was drawn, as files state it: the columns of a table.
public struct SampleDesign: Sendable, Hashable, Decodable {
  /// A population size or sampling fraction.
  public struct Population: Sendable, Hashable, Decodable {
    /// A column with sizes.
    public let size: String?
    /// A column with fractions.
    public let fraction: String?
  }

  /// The column with weights.
  public let weights: String?
  /// The strata of each stage.
  public let strata: [String]?
  /// The clusters of each stage.
  public let clusters: [String]?
  /// The population of each stage.
  public let population: [Population]?
  /// The rule for strata with a single PSU.
  public let singlePSU: String?

  /// States a design with an infinite population.
  ///
  /// - Parameters:
  ///   - weights: The column with weights.
  ///   - strata: The strata of each stage.
  ///   - clusters: The clusters of each stage.
  ///   - singlePSU: The rule for strata with a single PSU.
  public init(weights: String?, strata: [String]?, clusters: [String]?, singlePSU: String? = nil) {
    (self.weights, self.strata, self.clusters) = (weights, strata, clusters)
    (population, self.singlePSU) = (nil, singlePSU)
  }

  /// The columns that it reads.
  public var columnNames: [String] {
    [weights].compactMap { $0 } + (strata ?? []) + (clusters ?? [])
      + (population ?? []).compactMap { $0.size ?? $0.fraction }
  }

  /// Binds the design to a table.
  ///
  /// - Throws: `SurveyModuleError` for an unknown rule; `EstimationError` or `MicrodataError`.
  public func bound(to table: Table) throws -> SurveyDesign {
    let name = singlePSU ?? "fail"
    guard let rule = SinglePSURule(name: name) else {
      throw SurveyModuleError(
        .invalidProject, "“design.singlePSU” is “\(name)”.",
        hint: "It is one of fail, remove, certainty, centred, average and collapsed.")
    }
    return try SurveyDesign(
      table, weights: weights, strata: ColumnNames(strata ?? []),
      clusters: ColumnNames(clusters ?? []),
      population: (population ?? []).map { entry in
        switch (entry.size, entry.fraction) {
        case (let size?, nil): return .size(size)
        case (nil, let fraction?): return .fraction(fraction)
        default:
          throw SurveyModuleError(
            .invalidProject,
            "An entry of “design.population” names a size or a fraction, one of the two.")
        }
      }, singlePSU: rule)
  }
}
