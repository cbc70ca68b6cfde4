internal import NumericCore

/// Estimates from one design, with what is needed for the covariance of any two of them.
public struct EstimateTable: Sendable {
  /// The estimates, domain by domain.
  public let estimates: [Estimate]
  /// The design that they come from.
  public let design: DesignSummary
  /// The choices that were made.
  public let options: EstimationOptions
  /// The condition of the domain; empty for the whole population.
  public let condition: String
  /// The variance structure with the score of each estimate, or covariances that were stored.
  let linearization: Linearization

  /// Where covariances come from.
  enum Linearization: Sendable {
    /// Sums by unit, and each estimate's score as a function of them.
    case scores(
      DesignStructure, maker: ScoreMaker, terms: [[ScoreTerm]], designID: DesignIdentity)
    /// The deviations of each estimate's replicates, times the roots of their coefficients.
    case replicates([[Double]], designID: DesignIdentity)
    /// A covariance matrix, by rows.
    case stored([Double])
  }

  init(
    estimates: [Estimate], design: DesignSummary, options: EstimationOptions, condition: String,
    linearization: Linearization
  ) {
    self.estimates = estimates
    self.design = design
    self.options = options
    self.condition = condition
    self.linearization = linearization
  }

  /// The number of estimates.
  public var count: Int { estimates.count }

  /// The estimate at a position.
  public subscript(position: Int) -> Estimate { estimates[position] }

  /// Returns the estimates of a domain, given the codes or labels of all its grouping variables.
  ///
  /// - Parameter levels: A code or a label for each grouping variable, in the order of `by`.
  public func estimates(in levels: String...) -> [Estimate] {
    estimates.filter { estimate in
      estimate.domain.count == levels.count
        && zip(estimate.domain, levels).allSatisfy { $0.code == $1 || $0.label == $1 }
    }
  }

  /// Returns a table with the estimates of this one and of another from the same design.
  ///
  /// - Throws: `EstimationError` with code `invalidContrast` when the designs differ.
  public func joined(with other: EstimateTable) throws -> EstimateTable {
    let joined: Linearization
    switch (linearization, other.linearization) {
    case (
      .scores(let structure, let maker, let terms, let id),
      .scores(_, let otherMaker, let otherTerms, let otherID)
    ) where id === otherID:
      let moved = otherTerms.map { list in
        list.map {
          ScoreTerm(
            source: $0.source + maker.sources.count, cell: $0.cell, gradient: $0.gradient)
        }
      }
      joined = .scores(
        structure, maker: maker.joined(with: otherMaker), terms: terms + moved, designID: id)
    case (.replicates(let deviations, let id), .replicates(let others, let otherID))
    where id === otherID:
      joined = .replicates(deviations + others, designID: id)
    default:
      throw EstimationError(
        .invalidContrast, "The two tables do not come from the same design.",
        hint: "Estimate both from one SurveyDesign value: only then is their covariance known.")
    }
    return EstimateTable(
      estimates: estimates + other.estimates, design: design, options: options,
      condition: condition == other.condition ? condition : "", linearization: joined)
  }
}

/// Tells designs apart: two tables belong together when they share it.
final class DesignIdentity: Sendable {}
