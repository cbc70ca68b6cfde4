public import Microdata

extension RecruitmentCostAnalysis {
  /// Takes the workers of the indicator from a file that the labour migration module classified.
  ///
  /// One file then serves both: the flags of the 20th ICLS guidelines say who may be asked about recruitment,
  /// and the funnel of SDG 10.7.1 goes on from there. In a country of origin they are returned migrant workers
  /// and, where a roster reports them, current ones; in a country of destination resident migrant workers.
  /// The table gets `in_module` (step E0), `migrant_type`, and `residence_abroad` and `months_abroad` (steps
  /// E2 and E5) from the variables of migration, unless it has them.
  ///
  /// - Parameter classified: What the module decided.
  /// - Returns: The table for the analysis, and the condition of step E0.
  /// - Throws: `SurveyModuleError` with code `notDerivable` when neither returned nor resident migrant workers
  ///   were decided.
  public static func workers(
    from classified: ClassifiedTable
  ) throws -> (table: Table, eligibility: [String: RowExpression]) {
    let table = classified.table
    let flags = ["return_migrant_worker", "migrant_worker_resident", "for_work_migrant"]
      .filter { table[$0] != nil }
    guard flags.contains(where: { $0 != "for_work_migrant" }) else {
      throw SurveyModuleError(
        .notDerivable,
        "Neither returned nor resident migrant workers were decided for this file.",
        hint: "The result of the labour migration module says which answers it lacks.")
    }
    var added: [Column] = []
    func isSet(_ name: String) -> RowExpression { !column(name).isMissing && column(name) == "1" }
    let asked = flags.dropFirst().reduce(isSet(flags[0])) { $0 || isSet($1) }
    added.append(try asked.evaluated(as: "in_module", in: table))
    if table["migrant_type"] == nil, table["return_migrant_worker"] != nil {
      added.append(
        try RowExpression.if(
          isSet("return_migrant_worker"), then: "return", else: "resident"
        ).evaluated(as: "migrant_type", in: table))
    }
    let abroad = "was_usual_resident_abroad"
    if table["residence_abroad"] == nil, table[abroad] != nil {
      added.append(try column(abroad).evaluated(as: "residence_abroad", in: table))
    }
    if table["months_abroad"] == nil, table[LabourMigrationVariable.monthsAbroad.rawValue] != nil {
      added.append(
        try column(LabourMigrationVariable.monthsAbroad.rawValue)
          .evaluated(as: "months_abroad", in: table))
    }
    return (try table.adding(added), ["E0": column("in_module")])
  }
}
