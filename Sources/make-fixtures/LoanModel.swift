/// How the interest of a loan reached the file.
enum InterestReport: Int, Sendable {
  case given = 0
  /// The interest is empty but amount, rate and months are known.
  case derivable
  /// The interest is cost item 19; rate and interest are empty in the worker's row.
  case asItem
  case unknown
}

/// The borrowing answers of one worker.
struct Loan: Sendable {
  var amount: Amount
  var months: Int
  var rate: Double?
  var interest: Amount
  let currency: Currency
  let report: InterestReport
  /// What the loan really cost, in `currency`: amount × monthly rate × months.
  let trueInterest: Double
}

/// Draws loans taken to pay for recruitment.
///
/// All parameters are assumptions: more borrowing for higher costs, 3 to 24 months without
/// interest from family, 3 to 12 months at a simple monthly interest of 1 to 5 % from others.
struct LoanModel {
  let seed: UInt64
  let rates: RateTable

  private static let monthlyRates = [0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05]

  /// Returns the loan for a direct cost in dirhams, or nothing when the worker did not borrow.
  func draw(worker: Int, profile: Profile, direct: Double) -> Loan? {
    var random = RandomStream(seed: seed, subject: .loan, unit: worker + 1_000_000)
    let borrows = random.happens(0.08 + 0.5 * min(1, direct / 60_000))
    let share = random.uniform(0.4, 1)
    let isEuro = random.happens(0.08)
    let isFree = random.happens(TroubleRates.freeLoan)
    let rate = isFree ? 0 : random.element(of: Self.monthlyRates)
    let months = isFree ? random.integer(in: 3...24) : random.integer(in: 3...12)
    let report =
      InterestReport(rawValue: random.index(weights: TroubleRates.interestReports)) ?? .given
    guard borrows, direct > 1_000 else { return nil }

    let currency: Currency = isEuro && profile.corridor.currency == .eur ? .eur : .mad
    let unit = rates.rate(currency, in: profile.jobStart)
    let step = currency == .mad ? 500.0 : 50
    // Private lenders stop at 80,000 dirhams. Assumption.
    let wanted = min(80_000, direct * share) / unit
    let amount = max(step, NumberText.rounded(wanted, to: step))
    let interest = NumberText.rounded(amount * rate * Double(months) * 100, to: 1) / 100
    var loan = Loan(
      amount: .value(amount), months: months, rate: rate, interest: .value(interest),
      currency: currency, report: isFree ? .given : report, trueInterest: interest)
    switch loan.report {
    case .given: break
    case .derivable: loan.interest = .absent
    case .asItem:
      loan.rate = nil
      loan.interest = .absent
    case .unknown:
      loan.rate = nil
      loan.interest = .dontKnow
    }
    if loan.report == .given, random.happens(TroubleRates.loanAmountMissing) {
      loan.amount = random.happens(0.5) ? .refused : .dontKnow
    }
    return loan
  }
}
