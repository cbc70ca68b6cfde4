public import Microdata
public import SurveyEstimation

/// One survey by two resolutions: what a change of standard does to each indicator.
///
/// When a country moves from the 13th to the 19th ICLS its series break. Where a survey has asked enough for
/// both, the size of the break is estimated on one sample, so that its standard error knows the covariance.
public struct LabourForceComparison: Sendable {
  /// An indicator by both resolutions.
  public struct SeriesBreak: Sendable {
    /// The indicator.
    public let indicator: LabourForceIndicator
    /// By the first resolution.
    public let before: Estimate
    /// By the second.
    public let after: Estimate
    /// The second less the first.
    public let difference: Estimate
    /// The flag of the value that begins the new series.
    public let flag = "B"
  }

  /// The first resolution, with its choices.
  public let before: LabourForce
  /// The second.
  public let after: LabourForce

  /// Compares two sets of choices.
  ///
  /// - Parameters:
  ///   - before: The choices of the old series, usually of the 13th ICLS.
  ///   - after: The choices of the new one, usually of the 19th.
  /// - Throws: `SurveyModuleError` with code `invalidProject` for limits that contradict each other.
  public init(
    before: LabourForceOptions = .init(.icls13), after: LabourForceOptions = .init(.icls19)
  ) throws {
    self.before = try LabourForce(before)
    self.after = try LabourForce(after)
  }

  /// Decides the status by both, as `labour_force_status_before` and `labour_force_status`.
  ///
  /// All other measures are those of the second resolution.
  ///
  /// - Parameter table: The table with the canonical variables.
  /// - Throws: As ``LabourForce/classify(_:)``.
  public func classify(_ table: Table) throws -> Table {
    let old = try before.classify(table).table
    let new = try after.classify(table).table
    let kept = try Self.measures.compactMap { name -> Column? in
      old[name] == nil ? nil : try old.column(name).renamed(name + "_before")
    }
    return try new.adding(kept)
  }

  /// The decided columns that indicators read.
  private static let measures = [
    "labour_force_status", "outside_category", "time_related_underemployment", "neet",
    "long_term_unemployment",
  ]

  /// Estimates an indicator by both resolutions, and the break between them.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - source: A design of the table that ``classify(_:)`` made, or a part of it.
  ///   - estimation: Intervals, degrees of freedom and the like.
  /// - Throws: `SurveyModuleError` with code `notDerivable`; `EstimationError` as estimators throw it.
  public func seriesBreak(
    _ indicator: LabourForceIndicator, _ source: some EstimationSource,
    estimation: EstimationOptions = .init()
  ) throws -> SeriesBreak {
    let old = indicator.conditions(before.options)
    let new = indicator.conditions(after.options)
    let renamed = Dictionary(
      uniqueKeysWithValues: Self.measures.map { ($0, $0 + "_before") })
    func ratio(
      _ name: String, _ numerator: RowExpression, _ denominator: RowExpression
    ) throws -> Statistic {
      let table = source.surveyDesign.table
      let missing = (numerator.columnNames + denominator.columnNames).filter { table[$0] == nil }
      guard missing.isEmpty else {
        throw SurveyModuleError(
          .notDerivable,
          "“\(indicator.rawValue)” is not derivable by both resolutions: there is no “\(missing[0])”."
        )
      }
      return .ratio(
        AnalysisVariable(numerator && denominator, named: name),
        to: AnalysisVariable(denominator, named: "of"))
    }
    let both = try source.estimate(
      [
        ratio(
          "before", old.numerator.renamingColumns(renamed),
          old.denominator.renamingColumns(renamed)),
        ratio("after", new.numerator, new.denominator),
      ], options: estimation)
    let difference = try both.contrast(["after/of": 1, "before/of": -1], named: indicator.rawValue)
    return SeriesBreak(
      indicator: indicator, before: both[0], after: both[1], difference: difference[0])
  }
}
