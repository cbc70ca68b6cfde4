/// The canonical variables of the main job: what a country's answers are mapped to.
///
/// Answers of yes and no are 1 and 0. An answer that was not asked for is missing; it is never a no.
public enum JobVariable: String, Sendable, CaseIterable {
  /// Status as declared: 1 employee, 2 employer, 3 own-account worker, 4 member of a producers' cooperative,
  /// 5 contributing family worker, 6 paid apprentice, trainee or intern.
  case declaredStatus = "status_declared"
  /// Occupation, ISCO-08, as text of one to four digits.
  case occupation = "isco08"
  /// Industry, ISIC Rev. 4, as text: a section, or two to four digits.
  case industry = "isic4"
  /// Whether the business is incorporated.
  case incorporated
  /// Whether the business has employees who work regularly.
  case hasEmployees = "has_employees"
  /// Takes part in the main decisions of the family's business.
  case decidesInBusiness = "decides_in_business"
  /// Works under a commercial agreement, and another unit controls the price, the organisation of work or the
  /// access to clients or materials.
  case dependsOnOtherUnit = "depends_on_other_unit"
  /// The contract: 1 open-ended, 2 for a limited time, 3 casual or none.
  case contract = "contract_type"
  /// The expected months of a contract for a limited time.
  case contractMonths = "contract_months"
  /// Whether a minimum of hours is guaranteed.
  case guaranteedHours = "guaranteed_hours"
  /// How pay is reckoned: 1 by time, 2 only by piece, fee or commission.
  case payForm = "pay_form"
  /// Is responsible for taxes and social contributions of the job oneself.
  case paysOwnContributions = "pays_own_contributions"
  /// Sector of the unit: 1 government, 2 corporation, quasi-corporation, non-profit institution or embassy,
  /// 3 household enterprise, 4 private household that employs.
  case sector = "institutional_sector"
  /// Whether the product is mainly for the household's own use.
  case mainlyOwnUse = "mainly_own_use"
  /// Whether the unit is registered in a national registration system.
  case registered
  /// Whether the unit keeps complete accounts for tax.
  case keepsAccounts = "keeps_accounts"
  /// Whether the employer contributes to social insurance on the worker's behalf.
  case socialInsurance = "social_insurance_by_employer"
  /// Paid annual leave.
  case paidAnnualLeave = "paid_annual_leave"
  /// Paid sick leave.
  case paidSickLeave = "paid_sick_leave"
  /// Whether a dependent contractor is registered for tax or statutory social insurance, with access to it.
  case contractorRegistered = "contractor_registered"
  /// Whether the job of a contributing family worker is registered and contributed for.
  case familyJobRegistered = "family_job_registered"
  /// Whether the premises are fixed and apart from the home.
  case fixedPremises = "fixed_premises"
  /// The number of persons who work in the unit.
  case unitSize = "unit_size"
  /// Usual hours a week in the main job.
  case hoursUsual = "hours_usual"
  /// The amount of pay, before what is taken off.
  case payAmount = "pay_amount"
  /// The period of pay: 1 hour, 2 day, 3 week, 4 fortnight, 5 month, 6 year.
  case payPeriod = "pay_period"
  /// The monthly worth of pay in kind.
  case payInKind = "pay_in_kind"
  /// Days worked a week in the main job.
  case daysWeek = "days_week"
}
