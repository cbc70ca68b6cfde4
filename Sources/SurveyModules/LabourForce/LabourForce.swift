public import Microdata

/// The labour force module: a table of canonical answers becomes a table of statuses by an international
/// resolution, each decision with the rule that made it.
public struct LabourForce: Sendable {
  /// The choices.
  public let options: LabourForceOptions

  /// Creates the module.
  ///
  /// - Parameter options: The resolution, with what it leaves to countries.
  /// - Throws: `SurveyModuleError` with code `invalidProject` for limits that contradict each other.
  public init(_ options: LabourForceOptions) throws {
    try options.check()
    self.options = options
  }

  /// Every measure with its rules, in the order in which they are decided: later ones read earlier ones.
  public var measures: [DecisionList] {
    [options.status, options.outside, options.neet, options.longTerm]
      + (options.underemployment.map { [$0] } ?? [])
      + ([
        StatusInEmployment.icse93, StatusInEmployment.icse18, StatusInEmployment.icse18A,
        StatusInEmployment.icse18R,
      ] + options.informality.measures + [Hours.bands(options.hourBands)])
      // Of who is too young it is known that they have no job to classify.
      .map { $0.within(options.workingAge) }
  }

  /// Says which measures a file supports, and what it lacks for the others.
  ///
  /// - Parameter table: The table with the canonical variables (``LabourForceVariable``) that the file has.
  /// - Returns: The measures in their order.
  public func derivability(in table: Table) -> [(measure: DecisionList, derivability: Derivability)]
  {
    StandardModule.labourForce(self).derivability(in: table)
  }

  /// Decides all measures that the file supports.
  ///
  /// Occupations and industries get their higher levels, and pay becomes earnings of a month and an hour.
  ///
  /// - Parameter table: The table with the canonical variables.
  /// - Throws: `SurveyModuleError` with code `notDerivable` when not even the status can be decided;
  ///   `MicrodataError` when a variable is not a number.
  public func classify(_ table: Table) throws -> ClassifiedTable {
    let prepared = try JobCodes.adding(to: table)
    let paid = try options.earnings.adding(to: prepared)
    return try ClassifiedTable(
      measures, paid?.table ?? prepared, required: options.status.name, earnings: paid?.report)
  }
}
