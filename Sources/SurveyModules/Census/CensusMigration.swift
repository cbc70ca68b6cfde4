public import Microdata

/// The census migration module: stocks and moves of usual residents, each decided by its rules.
///
/// The topics are the core topics of the *Principles and Recommendations for Population and Housing Censuses*
/// (United Nations, Rev. 3, 2015). Records are of usual residents; who is one was decided by the census.
public struct CensusMigration: Sendable {
  /// The choices.
  public let options: CensusMigrationOptions

  /// Creates the module.
  ///
  /// - Parameter options: The country, the year, and what the recommendations leave to countries.
  /// - Throws: `SurveyModuleError` with code `invalidProject` for choices that cannot be.
  public init(_ options: CensusMigrationOptions) throws {
    let bounds = options.durations
    guard !options.country.isEmpty, bounds.count > 1,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 })
    else {
      throw SurveyModuleError(
        .invalidProject,
        "The options of census migration have no country, or bands of years that do not rise.")
    }
    self.options = options
  }

  /// Every measure with its rules, in the order in which they are decided: later ones read earlier ones.
  public var measures: [DecisionList] {
    [
      migratoryStatus, citizenshipStatus, lifetimeInternal, moved(1), moved(5), lastMove,
      returned, secondGeneration, yearsSinceArrival,
    ]
  }

  /// Decides all measures that the file supports.
  ///
  /// `years_since_arrival` is added when the file has the year of arrival.
  ///
  /// - Parameter table: The table with the canonical variables (``CensusVariable``) that the file has.
  /// - Throws: `MicrodataError` when a variable is of another type than the rules compare it with.
  public func classify(_ table: Table) throws -> ClassifiedTable {
    try ClassifiedTable(measures, prepared(table))
  }

  /// The table with the variables that rules derive from others.
  func prepared(_ table: Table) throws -> Table {
    let name = "years_since_arrival"
    guard table[CensusVariable.arrivalYear.rawValue] != nil, table[name] == nil else {
      return table
    }
    let years = RowExpression(Double(options.year)) - column(CensusVariable.arrivalYear.rawValue)
    return try table.adding([years.evaluated(as: name, in: table)])
  }
}
