public import Microdata
public import SurveyEstimation

/// The records of a census: a full count, or the long form that a sample was asked.
///
/// Both answer the same questions through the same estimators. A full count has no sampling variance: its
/// standard errors are zero, which says nothing about undercoverage or wrong answers.
public struct CensusPopulation: Sendable, EstimationSource {
  /// How the records came about.
  public enum Coverage: String, Sendable, Hashable, Codable {
    /// Everybody was asked.
    case fullCount = "full count"
    /// A sample was asked.
    case longForm = "long-form sample"
  }

  /// How the records came about.
  public let coverage: Coverage
  /// The design: of a full count, one unit that was taken with certainty.
  public let surveyDesign: SurveyDesign
  /// No condition: all records.
  public var surveyCondition: RowExpression? { nil }

  /// Takes a full count.
  ///
  /// - Parameters:
  ///   - table: A record for each usual resident.
  ///   - weights: A column with the number of persons of each record; `nil` when each is one.
  /// - Throws: `EstimationError` when a weight is impossible.
  public init(fullCount table: Table, weights: String? = nil) throws {
    coverage = .fullCount
    let unit = Column(
      name: Self.unitName, storage: .int32(Array(repeating: 1, count: table.rowCount)),
      isComplete: true)
    surveyDesign = try SurveyDesign(
      table.adding([unit]), weights: weights, clusters: [Self.unitName],
      population: [.size(Self.unitName)])
  }

  /// Takes a long-form sample.
  ///
  /// - Parameter design: How it was drawn: with the sampling fraction of each stage, for a fifth of all
  ///   households is not a small part.
  public init(longForm design: SurveyDesign) {
    coverage = .longForm
    surveyDesign = design
  }

  private static let unitName = "census_unit"

  /// What results say about their uncertainty.
  public var note: String {
    switch coverage {
    case .fullCount:
      "Full count: no sampling variance; coverage and response errors are not in the standard errors."
    case .longForm: "Long-form sample: standard errors are those of the sample design."
    }
  }
}
