/// Computes a worker's monthly earnings in the job abroad: pay of the first full month with bonuses, and with
/// deductions made to recover recruitment costs added back, so that they do not shrink the denominator.
struct EarningsCalculation {
  let rates: ExchangeRates
  let records: WorkerRecords

  /// The earnings in the currency of the results, zero when the month was not paid; `nil` when missing.
  func earnings(_ row: Int, flags: inout Set<CostFlag>) -> Double? {
    if records.number("paid_first_month", row) == 0 || records.number("pay_amount", row) == 0 {
      flags.insert(.noEarnings)
      return 0
    }
    guard let pay = records.number("pay_amount", row), let factor = monthlyFactor(row) else {
      return nil
    }
    if records.isDeclaredMissing("bonus", row) { flags.insert(.bonusUnknown) }
    let monthly =
      pay * factor + (records.number("bonus", row) ?? 0)
      + (records.number("deductions_recruitment", row) ?? 0)
    let converted = rates.convert(
      monthly, from: records.text("pay_currency", row), month: records.month("job_start", row))
    if converted == nil { flags.insert(.noRate) }
    return converted
  }

  /// What turns pay for a period into pay for a month: a year has 52 weeks and 12 months.
  private func monthlyFactor(_ row: Int) -> Double? {
    guard records.has("pay_period") else { return 1 }
    return switch records.text("pay_period", row) {
    case "month": 1
    case "week": 52.0 / 12
    case "fortnight": 26.0 / 12
    case "year": 1.0 / 12
    case "day": records.number("days_week", row).map { $0 * 52 / 12 }
    case "hour": records.number("hours_week", row).map { $0 * 52 / 12 }
    default: nil
    }
  }
}
