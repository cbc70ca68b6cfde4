public import Microdata
public import SurveyEstimation

/// SDG indicator 10.7.1: recruitment cost borne by employees, in months of earnings in the country of
/// destination.
///
/// The population, the cost and the earnings of each worker follow the metadata of 18 May 2022 and the
/// 2019 guidelines of the ILO and the World Bank; what they leave open are `RecruitmentCostOptions`.
public struct RecruitmentCostAnalysis: Sendable {
  /// The standard, as results name it.
  public static let standard = "SDG 10.7.1 (metadata 2022-05-18)"

  /// The choices made.
  public let options: RecruitmentCostOptions
  /// The workers, with the derived variables whose names begin with `rc_`.
  public let table: Table
  /// The eligibility funnel.
  public let funnel: [FunnelStep]
  /// How many eligible workers (steps E0 to E9) carry each flag.
  public let flagCounts: [CostFlag: Int]
  /// The design of the sample.
  public let design: SurveyDesign

  /// The domain of the indicator.
  public static let eligible: RowExpression = column("rc_eligible")
  /// The workers among whom the share that paid nothing is reported: also when they are excluded.
  public static let reported: RowExpression = column("rc_reported")

  /// Derives cost, earnings and eligibility of each worker.
  ///
  /// - Parameters:
  ///   - workers: A row for each person asked the module, with the canonical variables; those that are
  ///     not there are treated as not asked.
  ///   - costItems: A row for each worker and item: `worker`, `item`, `paid`, `currency`, `month`,
  ///     `deducted`, `reimbursed`, `answer`. `nil` when only totals were asked.
  ///   - rates: Exchange rates.
  ///   - eligibility: Conditions that replace those of steps, by code (`"E2"`).
  ///   - options: The choices to make.
  ///   - design: Binds the sampling design to the table with the derived variables.
  /// - Throws: `SurveyModuleError`, `MicrodataError` or `EstimationError`.
  public init(
    workers: Table, costItems: Table?, rates: ExchangeRates,
    eligibility: [String: RowExpression] = [:], options: RecruitmentCostOptions = .init(),
    design: (Table) throws -> SurveyDesign
  ) throws {
    self.options = options
    let prepared = try DerivedVariables.adding(to: workers)
    let records = WorkerRecords(prepared)
    let ids = try Self.identifiers(records)
    let roster = try costItems.map { try CostRoster($0, workers: ids) } ?? CostRoster()
    let derivation = CostDerivation(
      options: options, rates: rates, records: records, roster: roster)
    let derived = try prepared.adding(derivation.columns())

    let base = try design(derived)
    let weights = base.rowWeights
    var conditions = try EligibilityFunnel.conditions(
      derived, options: options, overrides: eligibility)
    let inScope = EligibilityFunnel.run(conditions, weights: weights).eligible
    conditions.append(
      .init(
        code: "E10", label: "cost known (zero is known)",
        states: try RowExpression.isKnown("rc_cost").mask(in: derived)))
    conditions.append(
      .init(
        code: "E11", label: "earnings of the same job known and above zero",
        states: try (column("rc_earnings") > 0).mask(in: derived)))
    let (_, reported) = EligibilityFunnel.run(conditions, weights: weights)
    if options.zeroCost == .excludeAndReport {
      conditions.append(
        .init(
          code: "R-ZERO", label: "paid something",
          states: try (column("rc_cost") > 0).mask(in: derived)))
    }
    let (steps, eligible) = EligibilityFunnel.run(conditions, weights: weights)
    funnel = steps
    flagCounts = derivation.flagCounts(rows: inScope)
    table = try derived.adding([
      Column("rc_in_scope", inScope.map { $0 == 1 }),
      Column("rc_reported", reported.map { $0 == 1 }),
      Column("rc_eligible", eligible.map { $0 == 1 }),
    ])
    self.design = try design(table)
  }

  /// The identifiers of workers, each once.
  private static func identifiers(_ records: WorkerRecords) throws -> Set<String> {
    var ids = Set<String>()
    for row in 0..<records.table.rowCount {
      guard let id = records.text("worker", row) else { continue }
      guard ids.insert(id).inserted else {
        throw SurveyModuleError(
          .invalidData, "Worker \(id) is in the table twice, the second time in row \(row + 1).",
          hint: "Each person has one row; cost items are matched by this identifier.")
      }
    }
    return ids
  }
}

extension RowExpression {
  /// Whether a column has a value.
  static func isKnown(_ name: String) -> RowExpression { !column(name).isMissing }
}

/// The variables that the indicator is broken down by, derived from the canonical ones.
enum DerivedVariables {
  static func adding(to table: Table) throws -> Table {
    let records = WorkerRecords(table)
    var added: [Column] = []
    let rows = 0..<table.rowCount
    if records.has("interview"), records.has("job_start"), !records.has("rc_months_since_start") {
      added.append(
        Column(
          "rc_months_since_start",
          rows.map { row -> Int? in
            guard let interview = records.month("interview", row),
              let start = records.month("job_start", row), start <= interview
            else { return nil }
            return interview - start
          }, label: "Months between the start of the job and the interview"))
    }
    if records.has("age"), !records.has("age_group") {
      added.append(
        Column(
          "age_group",
          rows.map { row -> String? in
            records.number("age", row).map { age in
              switch age {
              case ..<15: "00-14"
              case ..<25: "15-24"
              case ..<35: "25-34"
              case ..<45: "35-44"
              case ..<55: "45-54"
              default: "55+"
              }
            }
          }, label: "Age group"))
    }
    if records.has("job_start"), !records.has("departure_year") {
      added.append(
        Column(
          "departure_year",
          rows.map { row in records.month("job_start", row).map { $0 / 12 } },
          label: "Year in which the job began"))
    }
    if records.has("destination"), !records.has("gcc") {
      var gulf = Column(
        "gcc",
        rows.map { row -> Int? in
          records.text("destination", row).map {
            CountryGroup.gulfCooperationCouncil.contains(Country.coded($0)?.alpha3 ?? $0) ? 1 : 2
          }
        }, label: "Destination in the Gulf")
      gulf.valueLabels = ["1": "Gulf Cooperation Council", "2": "other countries"]
      added.append(gulf)
    }
    if records.has("isco_major"), !records.has("skill") {
      var skill = Column(
        "skill",
        rows.map { row -> Int? in
          switch records.number("isco_major", row) {
          case 1?, 2?, 3?: 1
          case 4?, 5?, 6?, 7?, 8?: 2
          case 9?: 3
          default: nil
          }
        }, label: "Skill level of the job (ISCO-08 major group)")
      skill.valueLabels = ["1": "high (1–3)", "2": "medium (4–8)", "3": "low (9)"]
      added.append(skill)
    }
    return try table.adding(added)
  }
}
