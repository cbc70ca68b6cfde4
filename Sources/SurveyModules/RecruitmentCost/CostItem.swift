/// An item of recruitment cost.
public struct CostItem: Sendable, Hashable {
  /// The two-digit code.
  public let code: String
  /// What the item is.
  public let label: String

  /// A code with two digits, as the list has it: files that were read as numbers have lost the zero.
  static func padded(_ code: String) -> String {
    code.count == 1 && code.allSatisfy(\.isNumber) ? "0" + code : code
  }

  /// The default code list, after the questionnaires of the KNOMAD–ILO migration cost surveys and the ILO
  /// definition of recruitment fees and related costs (2019). Users map their own lists to it.
  public static let all: [CostItem] = [
    CostItem(code: "01", label: "Recruiter, agency or agent fee"),
    CostItem(code: "02", label: "Informal broker or sub-agent"),
    CostItem(code: "03", label: "Visa fee"),
    CostItem(code: "04", label: "Work or residence permit"),
    CostItem(code: "05", label: "Passport and identity documents"),
    CostItem(code: "06", label: "Inland transport, food and lodging while waiting"),
    CostItem(code: "07", label: "International transport"),
    CostItem(code: "08", label: "Medical examination, vaccination"),
    CostItem(code: "09", label: "Insurance"),
    CostItem(code: "10", label: "Translation, notarisation, photographs"),
    CostItem(code: "11", label: "Police or security clearance"),
    CostItem(code: "12", label: "Exit clearance"),
    CostItem(code: "13", label: "Contract approval, authentication"),
    CostItem(code: "14", label: "Pre-departure training or orientation"),
    CostItem(code: "15", label: "Language training or test"),
    CostItem(code: "16", label: "Skills assessment, trade test, certification"),
    CostItem(code: "17", label: "Welfare fund contribution"),
    CostItem(code: "18", label: "Informal payments"),
    CostItem(code: "19", label: "Interest on loans for recruitment"),
    CostItem(code: "99", label: "Other, or not itemised"),
  ]
}

/// Something noticed about the cost or the earnings of a worker.
public enum CostFlag: String, Sendable, Hashable, Codable, CaseIterable {
  /// Items and total disagree by more than the tolerance.
  case itemTotalMismatch = "ITEM_TOTAL_MISMATCH"
  /// Minor items are missing: the cost is a lower bound.
  case partial = "PARTIAL"
  /// The declared total stands for items that are missing.
  case totalOnly = "TOTAL_ONLY"
  /// Reimbursements exceed the payments.
  case negative = "NEG_COST"
  /// There is no exchange rate for a currency and month.
  case noRate = "NO_RATE"
  /// Money was borrowed and the interest is unknown.
  case interestUnknown = "INTEREST_UNKNOWN"
  /// The interest was computed from amount, rate and months.
  case interestDerived = "INTEREST_DERIVED"
  /// The cost was divided among several workers.
  case shared = "SHARED_COST"
  /// The first month was not paid.
  case noEarnings = "NOEARN"
  /// Bonuses are not known and count as none.
  case bonusUnknown = "BONUS_UNKNOWN"
  /// Wage deductions for recruitment are not known and count as none.
  case deductionsUnknown = "DEDUCTIONS_UNKNOWN"
  /// Somebody else answered for the worker.
  case proxy = "PROXY"

  /// The flag in words.
  public var label: String {
    switch self {
    case .itemTotalMismatch: "Items and declared total disagree"
    case .partial: "Minor items missing: the cost is a lower bound"
    case .totalOnly: "Declared total used, items missing"
    case .negative: "Reimbursed more than paid"
    case .noRate: "No exchange rate"
    case .interestUnknown: "Interest on a loan unknown"
    case .interestDerived: "Interest computed from amount, rate and months"
    case .shared: "Cost divided among several workers"
    case .noEarnings: "First month not paid"
    case .bonusUnknown: "Bonuses unknown, counted as none"
    case .deductionsUnknown: "Wage deductions unknown, counted as none"
    case .proxy: "Answered by somebody else"
    }
  }
}
