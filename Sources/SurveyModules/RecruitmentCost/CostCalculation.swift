/// Computes the recruitment cost of one worker: what was paid and deducted, with interest, less what was
/// reimbursed (SDG 10.7.1; rules C1 to C7 of `RecruitmentCostOptions`).
struct CostCalculation {
  /// The cost of a worker and how it came about.
  struct Outcome {
    /// The cost in the currency of the results; `nil` when missing.
    var cost: Double?
    /// What was paid for each item; `nil` unless every item was answered.
    var items: [String: Double]?
    var flags: Set<CostFlag> = []
  }

  let options: RecruitmentCostOptions
  let rates: ExchangeRates
  let records: WorkerRecords
  let roster: CostRoster

  func outcome(_ row: Int) -> Outcome {
    var worker = WorkerCost(calculation: self, row: row)
    worker.compute()
    return worker.outcome
  }
}

/// One worker's cost in the making.
private struct WorkerCost {
  let calculation: CostCalculation
  let row: Int
  let start: Int?
  let entries: [CostRoster.Entry]
  /// How many workers items and total cover (rule C3).
  let covered: Double
  var outcome = CostCalculation.Outcome()
  /// The sum of the amounts that went into the cost, for telling rounding from money.
  var magnitude = 0.0

  private var options: RecruitmentCostOptions { calculation.options }
  private var records: WorkerRecords { calculation.records }

  init(calculation: CostCalculation, row: Int) {
    self.calculation = calculation
    self.row = row
    let records = calculation.records
    start = records.month("job_start", row)
    entries = records.text("worker", row).flatMap { calculation.roster.entries[$0] } ?? []
    covered = max(1, records.number("cost_workers_covered", row) ?? 1)
    if covered > 1 { outcome.flags.insert(.shared) }
  }

  mutating func compute() {
    guard let paid = paid() else { return }
    var cost = paid
    for entry in entries {
      for (amount, sign) in [(entry.deducted, 1.0), (entry.reimbursed, -1.0)] {
        guard let amount = known(amount),
          let converted = convert(amount, entry.currency, entry.month)
        else { return }
        cost += sign * converted / covered
      }
    }
    // Deductions from wages and what came back are the worker's own, whoever the package was for.
    for (name, sign) in [("cost_deducted", 1.0), ("cost_reimbursed", -1.0)] {
      let amount = records.isDeclaredMissing(name, row) ? nil : records.number(name, row) ?? 0
      guard let amount = known(amount),
        let converted = convert(amount, currency("cost_total_currency"), start)
      else { return }
      cost += sign * converted
    }
    guard let interest = interest(),
      let converted = convert(interest, currency("loan_currency"), start)
    else { return }
    settle(cost + converted)
  }

  /// Rounding is no money: what is left of amounts that cancel counts as zero.
  private mutating func settle(_ cost: Double) {
    let cost = abs(cost) <= 1e-9 * magnitude ? 0 : cost
    if cost < 0 {
      outcome.flags.insert(.negative)
      outcome.cost = options.negativeCost == .zero ? 0 : nil
    } else {
      outcome.cost = cost
    }
  }

  private mutating func convert(
    _ amount: Double, _ currency: ExchangeRates.Currency, _ month: Int?
  ) -> Double? {
    let converted = calculation.rates.convert(amount, from: currency, month: month ?? start)
    if let converted { magnitude += abs(converted) } else { outcome.flags.insert(.noRate) }
    return converted
  }

  private func currency(_ name: String) -> ExchangeRates.Currency {
    records.currency(name, row)
  }

  /// A minor amount that is not known is missing, not zero: the cost is a lower bound (rule C2).
  private mutating func known(_ amount: Double?) -> Double? {
    if let amount { return amount }
    outcome.flags.insert(.partial)
    return options.partialCost == .lowerBound ? 0 : nil
  }

  /// The direct payments: rules C1, C2, C3 and C5.
  private mutating func paid() -> Double? {
    var total: Double?
    if let declared = records.number("cost_total_declared", row) {
      total = convert(declared, currency("cost_total_currency"), nil).map { $0 / covered }
    }
    var sum = 0.0
    var items: [String: Double] = [:]
    for entry in entries {
      guard let amount = entry.paid else { continue }
      guard let converted = convert(amount, entry.currency, entry.month) else { return nil }
      sum += converted / covered
      items[entry.item, default: 0] += converted / covered
    }
    let missing = entries.filter { $0.paid == nil }
    if !entries.isEmpty, missing.isEmpty {
      outcome.items = items
      guard let total else { return sum }
      if abs(sum - total) > options.mismatchTolerance * abs(total) {
        outcome.flags.insert(.itemTotalMismatch)
      }
      return options.costPreference == .items ? sum : total
    }
    if let total {
      if !calculation.roster.entries.isEmpty { outcome.flags.insert(.totalOnly) }
      return total
    }
    guard !entries.isEmpty, !missing.contains(where: { options.majorItems.contains($0.item) })
    else { return nil }
    outcome.flags.insert(.partial)
    return options.partialCost == .lowerBound ? sum : nil
  }

  /// The interest on a loan, unless it stands among the items already: rule C7.
  private mutating func interest() -> Double? {
    if entries.contains(where: { $0.item == "19" && $0.paid != nil }) { return 0 }
    if let interest = records.number("loan_interest", row) { return interest }
    guard records.number("borrowed", row) == 1 else { return 0 }
    if let amount = records.number("loan_amount", row),
      let rate = records.number("loan_monthly_rate", row),
      let months = records.number("loan_months", row)
    {
      outcome.flags.insert(.interestDerived)
      return amount * rate * months
    }
    outcome.flags.insert(.interestUnknown)
    return options.unknownInterest == .zero ? 0 : nil
  }
}
