internal import Microdata

/// The definitions of informality.
public enum InformalityStandard: String, Sendable, Hashable, Codable, CaseIterable {
  /// Informal sector and informal employment of the 15th and 17th ICLS, in the order of the ILO's
  /// processing of microdata.
  case icls17 = "ICLS-17"
  /// Resolution I of the 21st ICLS (2023): informal productive activities.
  case icls21 = "ICLS-21"
}

/// The rules of informality: of the unit, and of the job.
///
/// Units are formal, informal, or of the household sector; jobs are formal or informal whatever their unit.
public struct Informality: Sendable, Hashable {
  /// The definitions.
  public let standard: InformalityStandard
  /// The number of persons above which a unit with fixed premises counts as formal (17th ICLS); national.
  public let unitSize: Double

  /// Creates the rules.
  ///
  /// - Parameters:
  ///   - standard: The definitions.
  ///   - unitSize: The size of units above which fixed premises make a unit formal.
  public init(_ standard: InformalityStandard, unitSize: Double = 5) {
    (self.standard, self.unitSize) = (standard, unitSize)
  }

  /// The measures: the unit of production, then the job.
  public var measures: [DecisionList] { [unit, job] }

  private static let employed = column("labour_force_status") == "1"
  private func answer(_ variable: JobVariable) -> RowExpression { column(variable.rawValue) }

  /// A yes; an answer that is missing is none, as in the ILO's processing.
  private func isYes(_ variable: JobVariable) -> RowExpression {
    !answer(variable).isMissing && answer(variable) == 1
  }

  private var isEmployee: RowExpression { answer(.declaredStatus).isIn([1, 6]) }

  /// The sector of the unit of production.
  public var unit: DecisionList {
    let source =
      standard == .icls17
      ? "15th ICLS (1993), Resolution concerning the informal sector; 17th ICLS guidelines (2003)"
      : "21st ICLS (2023), Resolution I"
    let isInstitution = !answer(.sector).isMissing && answer(.sector).isIn([1, 2])
    func formal(_ code: String, _ text: String, _ condition: RowExpression) -> DecisionRule {
      DecisionRule(
        code, text, if: condition, then: "2", source: source,
        withoutIt: "units that are formal only for that are informal")
    }
    var rules = [
      DecisionRule(
        "H1", "production mainly for the household’s own use", if: isYes(.mainlyOwnUse),
        then: "3", source: source, withoutIt: "producers for own use are not told apart"),
      DecisionRule(
        "H2", "a subsistence occupation (ISCO-08 63)",
        if: !column("isco08_sub_major").isMissing && column("isco08_sub_major") == "63",
        then: "3", source: source, withoutIt: "subsistence occupations are not told apart"),
      DecisionRule(
        "H3", "a household that employs (ISIC section T)",
        if: !column("isic4_section").isMissing && column("isic4_section") == "T",
        then: "3", source: source, withoutIt: "households that employ are not told apart"),
      DecisionRule(
        "H4", "a private household that employs",
        if: !answer(.sector).isMissing && answer(.sector) == 4, then: "3", source: source,
        withoutIt: "households that employ are not told apart"),
      formal("F1", "government, corporation or institution", isInstitution),
      formal("F2", "the unit is registered", isYes(.registered)),
      formal("F3", "the unit keeps accounts", isYes(.keepsAccounts)),
    ]
    if standard == .icls17 {
      rules += [
        formal(
          "F4", "an employee with social insurance", isEmployee && isYes(.socialInsurance)),
        formal(
          "F5", "fixed premises and more than \(LabourForceOptions.text(unitSize)) persons",
          isYes(.fixedPremises) && !answer(.unitSize).isMissing
            && answer(.unitSize) > RowExpression(unitSize)),
      ]
    }
    rules.append(
      DecisionRule(
        "F?", "neither the sector nor registration is known",
        if: answer(.sector).isMissing && answer(.registered).isMissing
          && answer(.registered) == 1, then: "1", source: source))
    return DecisionList(
      "production_unit", label: "Sector of the unit of production", standard: standard.rawValue,
      universe: Self.employed,
      outcomes: [
        DecisionOutcome("2", "formal sector"),
        DecisionOutcome(
          "3",
          standard == .icls17 ? "households" : "household own-use and community sector"),
      ], otherwise: DecisionOutcome("1", "informal sector"), rules: rules)
  }

  /// Whether the job is formal.
  public var job: DecisionList {
    standard == .icls17 ? jobOfThe17th : jobOfThe21st
  }

  private func job(
    _ source: String, universe: RowExpression = Informality.employed, _ rules: [DecisionRule]
  ) -> DecisionList {
    DecisionList(
      "job_formality", label: "Formality of the main job", standard: standard.rawValue,
      universe: universe, outcomes: [DecisionOutcome("2", "formal job")],
      otherwise: DecisionOutcome("1", "informal job"), rules: rules)
  }

  /// Rules for employees: social insurance, and both leaves where that is not known.
  private func employees(_ source: String, _ who: RowExpression) -> [DecisionRule] {
    let (insurance, both) = (
      answer(.socialInsurance), answer(.paidAnnualLeave) == 1 && answer(.paidSickLeave) == 1
    )
    return [
      DecisionRule(
        "J1", "an employee whose employer contributes to social insurance",
        if: who && isYes(.socialInsurance), then: "2", source: source),
      DecisionRule(
        "J2", "an employee whose employer does not", if: who && !insurance.isMissing, then: "1",
        source: source),
      DecisionRule(
        "J3", "insurance not known: paid annual leave and paid sick leave", if: who && both,
        then: "2", source: source,
        withoutIt: "employees whose insurance is not known are informal"),
      DecisionRule(
        "J4", "an employee without proof of protection", if: who, then: "1", source: source),
    ]
  }

  private var jobOfThe17th: DecisionList {
    let source = "17th ICLS guidelines (2003), §3"
    return job(
      source,
      employees(source, isEmployee) + [
        DecisionRule(
          "J5", "a contributing family worker", if: answer(.declaredStatus) == 5, then: "1",
          source: source),
        DecisionRule(
          "J6", "an independent worker whose unit is formal",
          if: column("production_unit") == "2", then: "2", source: source),
      ])
  }

  private var jobOfThe21st: DecisionList {
    let source = "21st ICLS (2023), Resolution I"
    let status = column("icse18")
    return job(
      // Of a status that cannot be classified it is not known which rule holds.
      source, universe: Self.employed && status != "X",
      employees(source, status.isIn(["41", "42", "43", "44"])) + [
        DecisionRule(
          "J5", "a dependent contractor, registered, with access to protection",
          if: status == "30" && isYes(.contractorRegistered), then: "2", source: source,
          withoutIt: "dependent contractors are informal"),
        DecisionRule(
          "J6", "a contributing family worker of a formal unit, job registered and contributed for",
          if: status == "51" && column("production_unit") == "2" && isYes(.familyJobRegistered),
          then: "2", source: source, withoutIt: "contributing family workers are informal"),
        DecisionRule(
          "J7", "an independent worker whose unit is formal",
          if: status.isIn(["11", "12", "21", "22"]) && column("production_unit") == "2",
          then: "2", source: source),
      ])
  }
}
