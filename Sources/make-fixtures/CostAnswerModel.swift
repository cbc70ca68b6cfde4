/// Turns what really happened into what the respondent answered about costs.
struct CostAnswerModel {
  let seed: UInt64
  let rates: RateTable

  /// Returns the cost answers and the wage deductions that belong to them.
  func draw(
    worker: Int, profile: Profile, psu: SampledPSU, money: LatentMoney, pay: PayModel
  ) -> (report: CostReport, recovery: Recovery?) {
    var random = RandomStream(seed: seed, subject: .answers, unit: worker)
    let isTarget = profile.purpose == .wageWork && profile.status == .employee
    let skips = random.happens(TroubleRates.skipsCosts)
    let isOverpaid = random.happens(TroubleRates.reimbursedTooMuch) && money.cost > 0
    guard isTarget || !skips else { return (CostReport(), nil) }

    let recovery = isOverpaid ? nil : pay.recovery(worker: worker, profile: profile, money: money)
    let unit = rates.rate(profile.corridor.currency, in: profile.jobStart)
    let direct = money.cost - (recovery?.total ?? 0) * unit
    let loan =
      isOverpaid
      ? nil
      : LoanModel(seed: seed, rates: rates).draw(worker: worker, profile: profile, direct: direct)
    let isPackage = random.happens(TroubleRates.familyPackage)
    let size = random.happens(0.75) ? 2 : 3
    let isSingle = recovery != nil || loan?.report == .asItem || isOverpaid
    let covered = isPackage && !isSingle ? size : 1

    var report = CostReport()
    report.workersCovered = covered
    report.borrowed = loan != nil
    report.loan = loan
    report.items = CostItemModel(seed: seed, rates: rates).items(
      for: CostItemModel.Request(
        worker: worker, profile: profile, interview: psu.interview, direct: direct,
        recovery: recovery, loan: loan, workersCovered: covered))
    reimburse(&report, &random, isOverpaid: isOverpaid)
    declareTotal(&report, &random, profile: profile)
    forget(&report, &random, profile: profile, keepsAll: isOverpaid)
    return (report, recovery)
  }

  /// Plants repayments by employers or agents; an excessive one exceeds every payment of the row's
  /// worker, as a flat settlement may.
  private func reimburse(
    _ report: inout CostReport, _ random: inout RandomStream, isOverpaid: Bool
  ) {
    let happens = random.happens(TroubleRates.reimbursed)
    let share = random.uniform(0.3, 1)
    let excess = random.uniform(1.1, 1.5)
    let position = report.items.lastIndex { $0.code == 7 && $0.answer == .amount }
    guard happens || isOverpaid,
      let row = position ?? report.items.firstIndex(where: { $0.answer == .amount }),
      let paid = report.items[row].paid.known, let currency = report.items[row].currency,
      let month = report.items[row].month
    else { return }
    if isOverpaid {
      let everything = report.paidInDirhams(rates: rates, jobStart: month)
      report.items[row].reimbursed = NumberText.rounded(
        everything * excess / rates.rate(currency, in: month) + 10, to: 5)
    } else {
      report.items[row].reimbursed = NumberText.rounded(paid * share, to: 5)
    }
  }

  /// Adds up the roster as the respondent does, rounds, and sometimes errs by more than 5 %.
  private func declareTotal(
    _ report: inout CostReport, _ random: inout RandomStream, profile: Profile
  ) {
    let draw = random.uniform()
    let errs = random.happens(TroubleRates.disagreement)
    let factor = random.happens(0.5) ? random.uniform(0.5, 0.9) : random.uniform(1.12, 1.7)
    let currency: Currency = draw < 0.06 ? profile.corridor.currency : draw < 0.08 ? .usd : .mad
    let dirhams = report.paidInDirhams(rates: rates, jobStart: profile.jobStart)
    let truth = dirhams / rates.rate(currency, in: profile.jobStart)
    let stated = errs ? truth * factor : truth
    let step = stated > 5_000 ? 100.0 : stated > 500 ? 10 : 1
    report.total = .value(NumberText.rounded(stated, to: step))
    report.totalCurrency = currency
  }

  /// Removes answers: months, items, the total, the roster, or everything.
  private func forget(
    _ report: inout CostReport, _ random: inout RandomStream, profile: Profile, keepsAll: Bool
  ) {
    let isProxy = profile.respondent == .proxy
    let refuses = random.happens(isProxy ? 0.15 : 0.5)
    let kind = random.uniform()
    let missing = isProxy ? TroubleRates.missingItemProxy : TroubleRates.missingItemSelf
    let omits = random.happens(missing)
    let isMajor = random.happens(TroubleRates.missingItemIsMajor)
    let wording = random.uniform()
    for row in report.items.indices where random.happens(TroubleRates.monthMissing) {
      report.items[row].month = nil
    }
    guard !keepsAll else { return }
    let majorCodes: Set<Int> = [1, 2, 3, 7]
    let candidates = report.items.indices.filter { row in
      let item = report.items[row]
      return item.answer == .amount && item.deducted == 0
        && majorCodes.contains(item.code) == isMajor
    }
    if omits, !candidates.isEmpty {
      report.items[random.element(of: candidates)].omit(refused: refuses)
    }
    let silence: Amount = wording < 0.4 ? .absent : refuses ? .refused : .dontKnow
    let totalOnly = TroubleRates.totalOnly
    let itemsOnly = totalOnly + TroubleRates.itemsOnly
    if kind < totalOnly {
      report.items = []
    } else if kind < itemsOnly + TroubleRates.noCostAnswer {
      if kind >= itemsOnly { report.items = [] }
      report.total = silence
      report.totalCurrency = nil
    }
  }
}
