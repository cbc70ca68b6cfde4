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
    try ClassifiedTable(measures, prepared(table))
  }

  /// The table with the groups that core tables break down by: `age_group` and `months_abroad_band`.
  func prepared(_ table: Table) throws -> Table {
    var added: [Column] = []
    func group(_ name: String, _ label: String, _ source: String, _ bounds: [Double]) {
      guard table[name] == nil, let values = table[source] else { return }
      let labels = bounds.indices.map { index -> String in
        let low = LabourForceOptions.text(bounds[index])
        guard index + 1 < bounds.count else { return "\(low)+" }
        return "\(low)–\(LabourForceOptions.text(bounds[index + 1] - 1))"
      }
      let codes = (0..<values.count).map { row -> Int32 in
        guard let value = values.number(at: row) else { return -1 }
        return Int32((bounds.lastIndex { $0 <= value }) ?? -1)
      }
      added.append(
        Column(name: name, storage: .category(codes, levels: labels), label: label))
    }
    group("age_group", "Age group", "age", [0, 15, 25, 35, 45, 55, 65])
    group(
      "months_abroad_band", "Months of work abroad",
      LabourMigrationVariable.monthsAbroad.rawValue, [0, 6, 12, 36, 60, 120])
    return added.isEmpty ? table : try table.adding(added)
  }
}
