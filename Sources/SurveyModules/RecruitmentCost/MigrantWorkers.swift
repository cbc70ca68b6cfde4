public import Microdata

extension RecruitmentCostAnalysis {
  /// Takes the workers of the indicator from a file that the labour migration module classified.
  ///
  /// One file then serves both: the flags of the 20th ICLS guidelines say who may be asked about recruitment,
  /// and the funnel of SDG 10.7.1 goes on from there. In a country of origin they are returned migrant workers
  /// and, where a roster reports them, current ones; in a country of destination resident migrant workers.
  /// The table gets `in_module` (step E0), and unless it has them `migrant_type` (`return` or `resident`),
  /// `residence_abroad` (E2: residents of the country of destination have moved to it) and `months_abroad` (E5:
  /// of residents the months since their arrival, when the year of the survey is given).
  ///
  /// Pay of the job abroad has names that begin with `abroad_`, such as `abroad_pay_amount`, in files that ask
  /// about the present job too.
  ///
  /// - Parameters:
  ///   - classified: What the module decided.
  ///   - year: The year of the survey.
  /// - Returns: The table for the analysis, and the condition of step E0.
  /// - Throws: `SurveyModuleError` with code `notDerivable` when neither returned nor resident migrant workers
  ///   were decided.
  public static func workers(
    from classified: ClassifiedTable, year: Int? = nil
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
    let (isReturned, isResident) = (
      table["return_migrant_worker"] == nil ? false : isSet("return_migrant_worker"),
      table["migrant_worker_resident"] == nil ? false : isSet("migrant_worker_resident")
    )
    // Nothing, as a number: what no branch below says stays missing.
    let nothing: RowExpression = 0 / 0
    if table["migrant_type"] == nil {
      let values = try zip(isReturned.mask(in: table), isResident.mask(in: table)).map {
        $0 == 1 ? "return" : $1 == 1 ? "resident" : nil
      }
      added.append(Column("migrant_type", values, label: "Returned or resident migrant worker"))
    }
    if table["residence_abroad"] == nil {
      let name = "was_usual_resident_abroad"
      let abroad = table[name] == nil ? nothing : column(name)
      added.append(
        try RowExpression.if(
          isReturned, then: abroad, else: .if(isResident, then: 1, else: nothing)
        ).evaluated(as: "residence_abroad", in: table))
    }
    if table["months_abroad"] == nil {
      let name = LabourMigrationVariable.monthsAbroad.rawValue
      let abroad = table[name] == nil ? nothing : column(name)
      let arrival = CensusVariable.arrivalYear.rawValue
      let since: RowExpression =
        if let year, table[arrival] != nil {
          12 * (RowExpression(Double(year)) - column(arrival))
        } else {
          nothing
        }
      added.append(
        try RowExpression.if(
          isReturned, then: abroad, else: .if(isResident, then: since, else: nothing)
        ).evaluated(as: "months_abroad", in: table))
    }
    return (try jobAbroad(table.adding(added)), ["E0": column("in_module")])
  }

  /// The table in which pay is that of the job abroad: variables whose names begin with `abroad_` take the
  /// place of those of the present job.
  private static func jobAbroad(_ table: Table) throws -> Table {
    let prefix = "abroad_"
    let abroad = table.columnNames.filter { $0.hasPrefix(prefix) }
    guard !abroad.isEmpty else { return table }
    let present = ["pay_amount", "pay_period", "pay_currency", "hours_week", "days_week"]
    let replaced = Set(abroad.map { String($0.dropFirst(prefix.count)) }).union(present)
    return try Table(
      table.columns.compactMap { column in
        if column.name.hasPrefix(prefix) {
          return column.renamed(String(column.name.dropFirst(prefix.count)))
        }
        return replaced.contains(column.name) ? nil : column
      }, metadata: table.metadata)
  }
}
