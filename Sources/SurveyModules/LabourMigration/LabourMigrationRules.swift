internal import Microdata

extension LabourMigration {
  private static let guidelines = "20th ICLS guidelines (2018)"

  private func answer(_ variable: LabourMigrationVariable) -> RowExpression {
    column(variable.rawValue)
  }

  private func isHere(_ variable: LabourMigrationVariable) -> RowExpression {
    answer(variable) == RowExpression(text: options.country)
  }

  /// A yes; a question that was not asked of a person is none.
  private func isYes(_ variable: LabourMigrationVariable) -> RowExpression {
    !answer(variable).isMissing && answer(variable) == 1
  }

  private var workingAge: RowExpression {
    answer(.age) >= RowExpression(options.minimumAge)
  }

  private func flag(
    _ name: String, _ label: String, universe: RowExpression? = nil, yes: String, no: String,
    _ rules: [DecisionRule]
  ) -> DecisionList {
    DecisionList(
      name, label: label, standard: "ICLS-20 labour migration, by \(options.criterion.rawValue)",
      universe: universe, outcomes: [DecisionOutcome("1", yes)],
      otherwise: DecisionOutcome("0", no), rules: rules)
  }

  /// M1: international migrants among usual residents.
  public var migrant: DecisionList {
    let foreign: RowExpression =
      switch options.criterion {
      case .birth: !isHere(.birth)
      case .citizenship: !isHere(.citizenship)
      }
    var rules = [
      DecisionRule(
        "M1",
        options.criterion == .birth
          ? "usual resident, born in another country"
          : "usual resident, not a citizen of the country",
        if: isHere(.usualResidence) && foreign, then: "1", source: Self.guidelines)
    ]
    if options.criterion == .citizenship {
      rules.insert(
        DecisionRule(
          "M1c", "a citizen by a second citizenship",
          if: !answer(.secondCitizenship).isMissing && isHere(.secondCitizenship), then: "0",
          source: Self.guidelines, withoutIt: "citizens by a second citizenship are migrants"),
        at: 0)
    }
    return flag(
      "international_migrant", "International migrant", yes: "international migrant",
      no: "not an international migrant", rules)
  }

  /// Rule M2: who is no migrant worker whatever else is true.
  private var excluded: [DecisionRule] {
    [
      DecisionRule(
        "M2a", "foreign diplomatic or military personnel", if: isYes(.diplomaticOrMilitary),
        then: "0", source: Self.guidelines, withoutIt: "diplomats and soldiers are not left out"),
      DecisionRule(
        "M2b", "travels for another purpose than work", if: isYes(.travelsNotForWork), then: "0",
        source: Self.guidelines, withoutIt: "other travellers are not left out"),
    ]
  }

  /// M3: usual residents who are migrants and in the labour force.
  public var residentWorker: DecisionList {
    let inLabourForce = answer(.labourForceStatus).isIn(["1", "2"])
    return flag(
      "migrant_worker_resident", "International migrant worker, resident", universe: workingAge,
      yes: "resident international migrant worker", no: "not a resident migrant worker",
      excluded + [
        DecisionRule(
          "M3", "an international migrant who is employed or unemployed",
          if: column("international_migrant") == "1" && inLabourForce, then: "1",
          source: Self.guidelines)
      ])
  }

  /// M4: workers who are present without being usual residents.
  public var nonResidentWorker: DecisionList {
    flag(
      "migrant_worker_non_resident", "International migrant worker, non-resident",
      universe: workingAge, yes: "non-resident foreign worker", no: "not a non-resident worker",
      excluded + [
        DecisionRule(
          "M2c", "works from elsewhere, without being in the country", if: isYes(.worksRemotely),
          then: "0", source: Self.guidelines, withoutIt: "who works from elsewhere is not left out"),
        DecisionRule(
          "M4",
          "no usual resident, present, employed by a unit of the country or seeking work in it",
          if: !isHere(.usualResidence) && answer(.present) == 1
            && (!answer(.employerCountry).isMissing && isHere(.employerCountry)
              || isYes(.seeksInCountry)),
          then: "1", source: Self.guidelines),
      ])
  }

  /// M6: entries of the reference period for work.
  public var forWork: DecisionList {
    let entered = answer(.entered) == 1 && answer(.purposeIsWork) == 1
    return DecisionList(
      "for_work_migrant", label: "Entered for work",
      standard: "ICLS-20 labour migration, by \(options.criterion.rawValue)",
      outcomes: [
        DecisionOutcome("1", "for-work international migrant"),
        DecisionOutcome("2", "temporary labour mobility"),
      ], otherwise: DecisionOutcome("0", "did not enter for work"),
      rules: [
        DecisionRule(
          "M6a", "entered for work, and changed the country of usual residence",
          if: entered && answer(.changedResidence) == 1, then: "1", source: Self.guidelines),
        DecisionRule(
          "M6b", "entered for work, without a change of usual residence", if: entered, then: "2",
          source: Self.guidelines),
      ])
  }

  /// M7: usual residents who were migrant workers in another country.
  public var returnedWorker: DecisionList {
    var condition = answer(.workedAbroad) == 1
    var text = "worked abroad"
    if options.minimumMonthsAbroad > 0 {
      condition =
        condition && answer(.monthsAbroad) >= RowExpression(options.minimumMonthsAbroad)
      text += " for \(LabourForceOptions.text(options.minimumMonthsAbroad)) months or more"
    }
    if let years = options.returnedWithinYears {
      condition = condition && answer(.yearsSinceReturn) <= RowExpression(years)
      text += ", returned within \(LabourForceOptions.text(years)) years"
    }
    return flag(
      "return_migrant_worker", "Return international migrant worker",
      universe: workingAge && isHere(.usualResidence), yes: "return international migrant worker",
      no: "not a return migrant worker",
      [DecisionRule("M7", text, if: condition, then: "1", source: Self.guidelines)])
  }

  /// M8: usual residents who are employed in another country.
  public var worksAbroad: DecisionList {
    flag(
      "works_abroad", "Resident working abroad", universe: workingAge && isHere(.usualResidence),
      yes: "works in another country", no: "does not work in another country",
      [
        DecisionRule(
          "M8", "employed, and the work is done in another country",
          if: answer(.labourForceStatus) == "1" && !isHere(.workCountry), then: "1",
          source: Self.guidelines)
      ])
  }
}
