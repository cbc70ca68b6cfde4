/// One row of the cost roster.
struct CostItem: Sendable {
  /// The answer to the question on the item.
  enum Answer: String, Sendable {
    case amount, zero, refused, dontknow
  }

  let code: Int
  var paid: Amount
  var currency: Currency?
  var month: YearMonth?
  /// Recovered by the employer from wages, over all months, in `currency`.
  var deducted = 0.0
  /// Paid back by employer or agent, in `currency`.
  var reimbursed = 0.0
  var answer: Answer

  /// The row of an item that cost nothing.
  static func zero(_ code: Int) -> CostItem {
    CostItem(code: code, paid: .value(0), answer: .zero)
  }

  /// Turns the answer into a refusal or a don't know.
  mutating func omit(refused: Bool) {
    paid = refused ? .refused : .dontKnow
    answer = refused ? .refused : .dontknow
    currency = nil
    month = nil
    deducted = 0
    reimbursed = 0
  }
}

/// The cost answers of one worker: the declared total and the roster.
struct CostReport: Sendable {
  /// Direct payments of the worker and the family, as the respondent added them up; wage
  /// deductions, reimbursements and interest of a loan not in the roster are not part of it.
  var total = Amount.absent
  var totalCurrency: Currency?
  /// Workers that total and items cover.
  var workersCovered: Int?
  var items: [CostItem] = []
  var borrowed: Bool?
  var loan: Loan?

  /// Whether the cost questions were asked.
  var isAsked: Bool { workersCovered != nil }

  /// Whether every roster row has an amount or a zero.
  var hasCompleteItems: Bool {
    !items.isEmpty && items.allSatisfy { $0.paid.known != nil }
  }

  /// Returns the sum of direct payments in dirhams; the job start replaces an empty month.
  func paidInDirhams(rates: RateTable, jobStart: YearMonth) -> Double {
    items.reduce(0) { sum, item in
      sum + (item.paid.known ?? 0)
        * rates.rate(item.currency ?? .mad, in: item.month ?? jobStart)
    }
  }
}
