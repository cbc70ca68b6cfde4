public import Microdata
public import SurveyEstimation

/// One of the core tables of statistics of international labour migration.
///
/// The list follows the 20th ICLS guidelines (2018): stocks of migrant workers, residents and others apart,
/// for-work migrants, and returned migrant workers, each by what describes them.
public struct CoreTable: Sendable, Hashable {
  /// The number of the table, such as `1a`.
  public let id: String
  /// What it counts.
  public let title: String
  /// Who is counted.
  public let condition: RowExpression
  /// Of whom they are a share, for rates; `nil` for stocks.
  public let denominator: RowExpression?
  /// The variables to break it down by, each on its own.
  public let variables: [String]

  /// A core table with its estimates.
  public struct Result: Sendable {
    /// The table.
    public let table: CoreTable
    /// The variable; `nil` for the total.
    public let variable: String?
    /// The estimates.
    public let estimates: EstimateTable
  }

  /// What describes workers.
  static let characteristics = [
    "sex", "age_group", "education", "isco08_major", "isic4_section", "icse18_a", "citizenship",
    "birth_country", "duration_of_stay", "worker_type",
  ]

  /// The tables for flags that a file supports.
  public static let all: [CoreTable] = [
    CoreTable(
      id: "1a", title: "International migrant workers, resident",
      condition: column("migrant_worker_resident") == "1", denominator: nil,
      variables: characteristics),
    CoreTable(
      id: "1b", title: "Non-resident foreign workers",
      condition: column("migrant_worker_non_resident") == "1", denominator: nil,
      variables: characteristics),
    CoreTable(
      id: "1c", title: "Unemployment rate of resident international migrant workers",
      condition: column("migrant_worker_resident") == "1" && column("labour_force_status") == "2",
      denominator: column("migrant_worker_resident") == "1", variables: ["sex", "age_group"]),
    CoreTable(
      id: "2", title: "For-work international migrants",
      condition: column("for_work_migrant") == "1", denominator: nil,
      variables: ["sex", "age_group", "isco08_major", "citizenship", "birth_country"]),
    CoreTable(
      id: "2t", title: "Temporary labour mobility without a change of residence",
      condition: column("for_work_migrant") == "2", denominator: nil,
      variables: ["sex", "age_group", "isco08_major", "citizenship"]),
    CoreTable(
      id: "3", title: "Return international migrant workers",
      condition: column("return_migrant_worker") == "1", denominator: nil,
      variables: [
        "sex", "age_group", "last_country_of_work", "months_abroad_band", "return_reason",
        "labour_force_status",
      ]),
    CoreTable(
      id: "4", title: "Residents working abroad", condition: column("works_abroad") == "1",
      denominator: nil, variables: ["sex", "age_group", "work_country"]),
  ]
}

extension LabourMigration {
  /// Estimates the core tables that a file supports.
  ///
  /// A breakdown whose variable the file does not have is left out of the results and named.
  ///
  /// - Parameters:
  ///   - source: A design of the table that the module classified, or a part of it.
  ///   - estimation: Intervals, degrees of freedom and the like.
  /// - Returns: The tables, and what could not be made, with what it lacks.
  /// - Throws: `EstimationError` or `MicrodataError`.
  public func coreTables(
    _ source: some EstimationSource, estimation: EstimationOptions = .init()
  ) throws -> (tables: [CoreTable.Result], notDerivable: [ClassifiedTable.Refused]) {
    let table = source.surveyDesign.table
    var (results, refused) = ([CoreTable.Result](), [ClassifiedTable.Refused]())
    for core in CoreTable.all {
      let missing = core.condition.columnNames.filter { table[$0] == nil }
      guard missing.isEmpty else {
        refused.append(.init(measure: "\(core.id) \(core.title)", missing: missing))
        continue
      }
      for variable in [nil] + core.variables.map(Optional.some) {
        if let variable, table[variable] == nil {
          refused.append(
            .init(measure: "\(core.id) \(core.title) by \(variable)", missing: [variable]))
          continue
        }
        let statistic: Statistic =
          if let denominator = core.denominator {
            .ratio(
              AnalysisVariable(core.condition, named: core.id),
              to: AnalysisVariable(denominator, named: "of"))
          } else {
            .total(AnalysisVariable(core.condition, named: core.id))
          }
        results.append(
          CoreTable.Result(
            table: core, variable: variable,
            estimates: try source.estimate(
              [statistic], by: variable.map { [$0] } ?? [], options: estimation)))
      }
    }
    return (results, refused)
  }
}
