public import Microdata

/// The labour migration module: flags of the 20th ICLS guidelines concerning statistics of international labour
/// migration (2018), each decided by its rules.
///
/// One person can be several things at once, a migrant worker and a returned one, so there is a column for each.
public struct LabourMigration: Sendable {
  /// The choices.
  public let options: LabourMigrationOptions

  /// Creates the module.
  ///
  /// - Parameter options: The country, the criterion, and what the guidelines leave to countries.
  /// - Throws: `SurveyModuleError` with code `invalidProject` for limits that are not numbers.
  public init(_ options: LabourMigrationOptions) throws {
    let limits = [
      options.minimumAge, options.minimumMonthsAbroad, options.returnedWithinYears ?? 0,
      options.usualResidenceMonths,
    ]
    guard limits.allSatisfy({ $0 >= 0 && $0 < .infinity }), !options.country.isEmpty else {
      throw SurveyModuleError(
        .invalidProject, "The options of labour migration have no country, or a limit below zero.")
    }
    self.options = options
  }

  /// Every flag with its rules, in the order in which they are decided: later ones read earlier ones.
  public var measures: [DecisionList] {
    [
      migrant, residentWorker, nonResidentWorker, forWork, returnedWorker, worksAbroad,
    ]
  }

  /// Decides all flags that the file supports.
  ///
  /// - Parameter table: The table with the canonical variables (``LabourMigrationVariable``) that the file has.
  /// - Throws: `MicrodataError` when a variable is of another type than the rules compare it with.
  public func classify(_ table: Table) throws -> ClassifiedTable {
    try ClassifiedTable(measures, table)
  }
}
