/// How often each kind of trouble is planted.
///
/// Every rate is an assumption, chosen so that each rule of the indicator meets enough cases; the
/// counts that result are in the README of the output.
enum TroubleRates {
  // MARK: People who are not eligible
  static let under15 = 0.012
  static let noResidenceChange = 0.035
  static let shortStay = 0.05
  static let oldMove = 0.15
  static let secondJob = 0.06
  /// Purposes in the order wage work, self-employment, study, family, other.
  static let purposes: [Double] = [85, 4, 3, 6, 2]
  /// Wage workers by purpose whose first job abroad was not an employee job.
  static let becameSelfEmployed = 0.02
  /// People with another purpose or status who skip the cost questions, as the filter asks.
  static let skipsCosts = 0.65

  // MARK: Missing answers about the person
  static let purposeMissing = 0.012
  static let documentedMissing = 0.04
  static let recruiterMissing = 0.015
  static let educationMissing = 0.006
  static let iscoMissing = 0.01

  // MARK: Costs
  static let totalOnly = 0.05
  static let itemsOnly = 0.06
  static let noCostAnswer = 0.018
  static let missingItemSelf = 0.05
  static let missingItemProxy = 0.11
  /// Among missing items, the share that is one of the major items 01, 02, 03, 07.
  static let missingItemIsMajor = 0.45
  static let disagreement = 0.078
  static let familyPackage = 0.05
  static let monthMissing = 0.08
  static let reimbursed = 0.05
  static let reimbursedTooMuch = 0.003
  static let deductionGulf = 0.16
  static let deductionElsewhere = 0.045

  // MARK: Pay
  static let unpaidFirstMonth = 0.015
  static let payMissingSelf = 0.03
  static let payMissingProxy = 0.065
  static let hoursMissing = 0.02
  static let bonus = 0.10
  static let bonusMissing = 0.006

  // MARK: Loans
  /// Loans without interest (from family).
  static let freeLoan = 0.42
  /// How the interest of other loans is reported: amount given, only derivable from the rate,
  /// as cost item 19, unknown.
  static let interestReports: [Double] = [48, 37, 10, 5]
  static let loanAmountMissing = 0.02
}
