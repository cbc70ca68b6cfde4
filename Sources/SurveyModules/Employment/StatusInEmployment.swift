internal import Microdata

/// Status in employment: ICSE-93 as declared, and ICSE-18 with its two hierarchies.
///
/// The decision tree is a reading of Resolution I of the 20th ICLS (2018); what the resolution leaves to
/// countries is in the canonical variables.
public enum StatusInEmployment {
  private static func answer(_ variable: JobVariable) -> RowExpression { column(variable.rawValue) }
  private static func known(_ variable: JobVariable, is code: Double) -> RowExpression {
    !answer(variable).isMissing && answer(variable) == RowExpression(code)
  }
  private static let source = "20th ICLS, Resolution I, ICSE-18"
  private static let employed = column("labour_force_status") == "1"

  /// The rules of ICSE-93, from the declared status.
  public static var icse93: DecisionList {
    let declared = answer(.declaredStatus)
    let source = "15th ICLS, Resolution concerning ICSE"
    func rule(_ number: Int, _ text: String, _ condition: RowExpression) -> DecisionRule {
      DecisionRule("C\(number)", text, if: condition, then: "\(number)", source: source)
    }
    return DecisionList(
      "icse93", label: "Status in employment (ICSE-93)", standard: "ICSE-93", universe: employed,
      outcomes: [
        DecisionOutcome("1", "employees"), DecisionOutcome("2", "employers"),
        DecisionOutcome("3", "own-account workers"),
        DecisionOutcome("4", "members of producers’ cooperatives"),
        DecisionOutcome("5", "contributing family workers"),
      ], otherwise: DecisionOutcome("6", "not classifiable by status"),
      rules: [
        rule(1, "declared an employee or a paid trainee", declared.isIn([1, 6])),
        rule(2, "declared an employer", declared == 2),
        rule(3, "declared an own-account worker", declared == 3),
        rule(4, "declared a member of a producers’ cooperative", declared == 4),
        rule(5, "declared a contributing family worker", declared == 5),
      ])
  }

  /// The rules of ICSE-18, ten categories.
  public static var icse18: DecisionList {
    let declared = answer(.declaredStatus)
    let isIndependent = declared.isIn([2, 3, 4])
    let isIncorporated = known(.incorporated, is: 1)
    let isEmployee = declared == 1
    let contract = answer(.contract)
    let guaranteed = answer(.guaranteedHours)
    func rule(
      _ code: String, _ text: String, if condition: RowExpression, then outcome: String,
      withoutIt: String? = nil
    ) -> DecisionRule {
      DecisionRule(code, text, if: condition, then: outcome, source: source, withoutIt: withoutIt)
    }
    let isTimeLimited =
      contract == 2 && answer(.contractMonths) >= 3
    return DecisionList(
      "icse18", label: "Status in employment (ICSE-18)", standard: "ICSE-18", universe: employed,
      outcomes: Self.outcomes, otherwise: DecisionOutcome("X", "not classifiable by status"),
      rules: [
        rule(
          "S1", "helps in a family business without a say in its decisions",
          if: declared == 5 && !isIncorporated
            && (answer(.decidesInBusiness).isMissing || answer(.decidesInBusiness) == 0),
          then: "51",
          withoutIt: "who helps in a family business is decided on by the declared status alone"),
        rule(
          "S1p1", "takes part in the decisions of the family’s business, which has employees",
          if: declared == 5 && known(.decidesInBusiness, is: 1) && answer(.hasEmployees) == 1,
          then: "12", withoutIt: "partners of family businesses are family workers"),
        rule(
          "S1p2", "takes part in the decisions of the family’s business",
          if: declared == 5 && known(.decidesInBusiness, is: 1), then: "22",
          withoutIt: "partners of family businesses are family workers"),
        rule(
          "S1d", "declared to help in a family business, no other answer",
          if: declared == 5 && !isIncorporated, then: "51"),
        rule("S2", "paid apprentice, trainee or intern", if: declared == 6, then: "44"),
        rule(
          "S3a1", "own business, incorporated, with regular employees",
          if: isIndependent && isIncorporated && answer(.hasEmployees) == 1, then: "11"),
        rule(
          "S3a2", "own business, incorporated, without regular employees",
          if: isIndependent && isIncorporated, then: "21"),
        rule(
          "S3b", "own business, not incorporated, with regular employees",
          if: isIndependent && known(.incorporated, is: 0) && answer(.hasEmployees) == 1,
          then: "12"),
        rule(
          "S3b?", "own business with regular employees, incorporation not known",
          if: isIndependent && answer(.hasEmployees) == 1, then: "12"),
        rule(
          "S3c", "no employees, and another unit controls price, organisation or access",
          if: isIndependent && answer(.dependsOnOtherUnit) == 1, then: "30"),
        rule("S3d", "no employees, and no such dependency", if: isIndependent, then: "22"),
        rule(
          "S4b", "paid only by piece, fee or commission, and pays own contributions",
          if: isEmployee && known(.payForm, is: 2) && known(.paysOwnContributions, is: 1),
          then: "30", withoutIt: "contractors who call themselves employees are employees"),
        rule(
          "S4a1", "open-ended contract with guaranteed hours",
          if: isEmployee && contract == 1 && known(.guaranteedHours, is: 1), then: "41"),
        rule(
          "S4a1?", "open-ended contract, guarantee of hours not known",
          if: isEmployee && contract == 1 && guaranteed.isMissing, then: "41"),
        rule(
          "S4a2", "contract for three months or more with guaranteed hours",
          if: isEmployee && isTimeLimited && known(.guaranteedHours, is: 1), then: "42",
          withoutIt: "employees for a limited time are short-term employees"),
        rule(
          "S4a2?", "contract for three months or more, guarantee of hours not known",
          if: isEmployee && isTimeLimited && guaranteed.isMissing, then: "42",
          withoutIt: "employees for a limited time are short-term employees"),
        rule(
          "S4a3", "for less than three months, casual, or without guaranteed hours",
          if: isEmployee && (known(.guaranteedHours, is: 0) || contract.isIn([1, 2, 3])),
          then: "43"),
      ])
  }

  /// The ten categories.
  public static let outcomes: [DecisionOutcome] = CodeList.icse18.entries(level: 2).map {
    DecisionOutcome($0.code, $0.title)
  }

  /// ICSE-18-A: the ten categories by the type of authority.
  public static var icse18A: DecisionList {
    grouped("icse18_a", "Status by type of authority (ICSE-18-A)", .icse18)
  }

  /// ICSE-18-R: the ten categories by the type of economic risk.
  public static var icse18R: DecisionList {
    grouped("icse18_r", "Status by type of economic risk (ICSE-18-R)", .icse18R)
  }

  /// Categories by the groups of a hierarchy.
  private static func grouped(_ name: String, _ label: String, _ list: CodeList) -> DecisionList {
    let groups = list.entries(level: 1)
    return DecisionList(
      name, label: label, standard: "ICSE-18",
      universe: employed && column("icse18") != "X",
      outcomes: groups.map { DecisionOutcome($0.code, $0.title) },
      otherwise: DecisionOutcome("X", "not classifiable by status"),
      rules: groups.map { group in
        DecisionRule(
          group.code, "one of the categories of “\(group.title)”",
          if: column("icse18").isIn(
            list.children(of: group.code).map { RowExpression(text: $0.code) }),
          then: group.code, source: source)
      })
  }

  /// The categories of ICSE-18 that a category of ICSE-93 may be: one to many, and therefore a break.
  ///
  /// - Parameter code: A category of ICSE-93, 1 to 6.
  /// - Returns: The categories; empty for what cannot be classified.
  public static func candidates(ofICSE93 code: String) -> [String] {
    Crosswalk.icse93ToICSE18.targets(of: code)
  }
}
