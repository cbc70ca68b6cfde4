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
    var outcome = Outcome()
    let start = records.month("job_start", row)
    let entries = records.text("worker", row).flatMap { roster.entries[$0] } ?? []
    let covered = max(1, records.number("cost_workers_covered", row) ?? 1)
    if covered > 1 { outcome.flags.insert(.shared) }

    func convert(_ amount: Double, _ currency: String?, _ month: Int?) -> Double? {
      let converted = rates.convert(amount, from: currency, month: month ?? start)
      if converted == nil { outcome.flags.insert(.noRate) }
      return converted
    }

    guard let paid = paid(row, entries, covered, &outcome, convert) else { return outcome }
    var cost = paid
    for entry in entries {
      guard let deducted = convert(entry.deducted, entry.currency, entry.month),
        let reimbursed = convert(entry.reimbursed, entry.currency, entry.month)
      else { return outcome }
      cost += (deducted - reimbursed) / covered
    }
    let currency = records.text("cost_total_currency", row)
    for (name, sign) in [("cost_deducted", 1.0), ("cost_reimbursed", -1.0)] {
      guard let amount = convert(records.number(name, row) ?? 0, currency, start) else {
        return outcome
      }
      cost += sign * amount / covered
    }
    guard let interest = interest(row, entries, &outcome) else { return outcome }
    guard let converted = convert(interest, records.text("loan_currency", row), start) else {
      return outcome
    }
    cost += converted
    if cost < 0 {
      outcome.flags.insert(.negative)
      outcome.cost = options.negativeCost == .zero ? 0 : nil
    } else {
      outcome.cost = cost
    }
    return outcome
  }

  /// The direct payments: rules C1, C2, C3 and C5.
  private func paid(
    _ row: Int, _ entries: [CostRoster.Entry], _ covered: Double, _ outcome: inout Outcome,
    _ convert: (Double, String?, Int?) -> Double?
  ) -> Double? {
    var total: Double?
    if let declared = records.number("cost_total_declared", row) {
      total = convert(declared, records.text("cost_total_currency", row), nil).map { $0 / covered }
    }
    var sum = 0.0
    var items: [String: Double] = [:]
    for entry in entries {
      guard let amount = entry.paid else { continue }
      guard let converted = convert(amount, entry.currency, entry.month) else { return nil }
      sum += converted / covered
      items[entry.item, default: 0] += converted / covered
    }
    let missing = entries.filter(\.isMissing)
    if !entries.isEmpty, missing.isEmpty {
      outcome.items = items
      guard let total else { return sum }
      if abs(sum - total) > options.mismatchTolerance * abs(total) {
        outcome.flags.insert(.itemTotalMismatch)
        return options.costPreference == .items ? sum : total
      }
      return options.costPreference == .items ? sum : total
    }
    if let total {
      if !entries.isEmpty || !roster.entries.isEmpty { outcome.flags.insert(.totalOnly) }
      return total
    }
    guard !entries.isEmpty, !missing.contains(where: { options.majorItems.contains($0.item) })
    else { return nil }
    outcome.flags.insert(.partial)
    return options.partialCost == .lowerBound ? sum : nil
  }

  /// The interest on a loan, unless it stands among the items already: rule C7.
  private func interest(
    _ row: Int, _ entries: [CostRoster.Entry], _ outcome: inout Outcome
  ) -> Double? {
    if let interest = records.number("loan_interest", row) { return interest }
    guard records.number("borrowed", row) == 1,
      !entries.contains(where: { $0.item == "19" && $0.paid != nil })
    else { return 0 }
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
