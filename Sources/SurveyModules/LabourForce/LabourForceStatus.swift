public import Microdata

extension LabourForceOptions {
  /// Who is of working age: the universe of every measure.
  public var workingAge: RowExpression {
    let least = answer(.age) >= RowExpression(minimumAge)
    guard let maximumAge else { return least }
    return least && answer(.age) <= RowExpression(maximumAge)
  }

  /// The rules of labour force status: employed, unemployed or outside the labour force.
  public var status: DecisionList {
    DecisionList(
      "labour_force_status", label: "Labour force status", standard: standard.rawValue,
      universe: workingAge,
      outcomes: [DecisionOutcome("1", "employed"), DecisionOutcome("2", "unemployed")],
      otherwise: DecisionOutcome("3", "outside the labour force"),
      rules: employment + (standard == .icls13 ? broaderEmployment : []) + unemployment)
  }

  private var employment: [DecisionRule] {
    // Who helps in the family's business has no job to be absent from.
    let hasJob =
      answer(.absent) == 1
      && (answer(.familyWorker).isMissing || answer(.familyWorker) != 1)
    return [
      DecisionRule(
        "E1", "worked an hour or more for pay or profit", if: answer(.workedOneHour) == 1,
        then: "1", source: "19th ICLS, Resolution I, §27; 13th ICLS, Resolution I, §9"),
      DecisionRule(
        "E2a", "absent from a job for a reason that keeps it",
        if: hasJob && isReason(attachedAbsences), then: "1",
        source: "19th ICLS, Resolution I, §29; 13th ICLS, Resolution I, §9"),
      DecisionRule(
        "E2b",
        "absent for another reason, return assured, up to \(Self.text(absenceMonths)) months or "
          + "still paid",
        if: hasJob && isReason(testedAbsences) && answer(.returnAssured) == 1
          && (answer(.absenceMonths) <= RowExpression(absenceMonths) || answer(.absencePaid) == 1),
        then: "1", source: "19th ICLS, Resolution I, §29"),
      DecisionRule(
        "E2c", "off-season, but still performs some tasks of the job",
        if: hasJob && answer(.absenceReason) == RowExpression(seasonalAbsence)
          && answer(.performsTasks) == 1, then: "1", source: "19th ICLS, Resolution I, §29",
        withoutIt: "workers in the off-season are not employed"),
    ]
  }

  /// What the 13th ICLS counts as employment and the 19th as other forms of work.
  private var broaderEmployment: [DecisionRule] {
    let source = "13th ICLS, Resolution I, §9"
    return [
      DecisionRule(
        "E3", "produced goods for own use, a significant part of what the household consumes",
        if: answer(.ownUseSignificant) == 1, then: "1", source: source,
        withoutIt: "own-use producers of goods are not employed: employment is a lower bound"),
      DecisionRule(
        "E4a", "trains for a job and is paid in kind",
        if: answer(.unpaidTrainee) == 1 && answer(.traineePaidInKind) == 1, then: "1",
        source: source, withoutIt: "trainees paid in kind are not employed"),
      DecisionRule(
        "E4b", "volunteered in the production of goods for the market",
        if: answer(.volunteeredGoods) == 1, then: "1", source: source,
        withoutIt: "volunteers are not employed"),
    ]
  }

  private var unemployment: [DecisionRule] {
    let source = "19th ICLS, Resolution I, §47–48; 13th ICLS, Resolution I, §10"
    let limit = Self.text(futureStartMonths)
    func startsSoon(_ months: LabourForceVariable) -> RowExpression {
      !answer(months).isMissing && answer(months) <= RowExpression(futureStartMonths)
    }
    var rules = [
      DecisionRule(
        "U1", "sought work and is available",
        if: answer(.soughtWork) == 1 && answer(.available) == 1, then: "2", source: source),
      DecisionRule(
        "U2", "a job starts within \(limit) months, and is available",
        if: startsSoon(.futureStartMonths) && answer(.available) == 1, then: "2", source: source,
        withoutIt: "future starters are not unemployed: unemployment is a lower bound"),
      DecisionRule(
        "U3", "in training of an employment programme, with a job within \(limit) months",
        if: answer(.trainingProgramme) == 1 && startsSoon(.trainingJobMonths), then: "2",
        source: "19th ICLS, Resolution I, §48(b)",
        withoutIt: "participants in training are not unemployed for that"),
    ]
    if countsMigrationSeekers {
      rules.append(
        DecisionRule(
          "U4", "took steps to migrate for work and waits to leave", if: answer(.seeksAbroad) == 1,
          then: "2", source: "19th ICLS, Resolution I, §48(c)",
          withoutIt: "who waits to migrate for work is not unemployed for that"))
    }
    return rules
  }

  func answer(_ variable: LabourForceVariable) -> RowExpression { column(variable.rawValue) }

  /// Whether the absence has one of some reasons; not known when the reason is not.
  private func isReason(_ codes: [Double]) -> RowExpression {
    answer(.absenceReason).isIn(codes.map { RowExpression($0) })
  }

  /// Whether an answer is one of some codes; a missing one is none of them.
  func isCode(_ variable: LabourForceVariable, _ codes: [Double]) -> RowExpression {
    !answer(variable).isMissing && answer(variable).isIn(codes.map { RowExpression($0) })
  }

  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }
}
