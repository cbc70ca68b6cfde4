/// Computes a worker's monthly earnings in the job abroad: pay of the first full month with bonuses, and with
/// deductions made to recover recruitment costs added back, so that they do not shrink the denominator.
struct EarningsCalculation {
  let rates: ExchangeRates
  let records: WorkerRecords

  /// The earnings in the currency of the results, zero when nothing was earned; `nil` when missing.
  ///
  /// A month without pay may still have earnings: pay that was withheld to recover costs is added back.
  func earnings(_ row: Int, flags: inout Set<CostFlag>) -> Double? {
    var pay = records.number("pay_amount", row)
    if records.number("paid_first_month", row) == 0, pay == nil { pay = 0 }
    guard let pay else { return nil }
    let factor = pay == 0 ? 1 : monthlyFactor(row)
    guard let factor else { return nil }
    let bonus = records.amount("bonus", row)
    if bonus == nil { flags.insert(.bonusUnknown) }
    let deductions = records.amount("deductions_recruitment", row)
    if deductions == nil { flags.insert(.deductionsUnknown) }
    let monthly = pay * factor + (bonus ?? 0) + (deductions ?? 0)
    if monthly == 0 { flags.insert(.noEarnings) }
    let converted = rates.convert(
      monthly, from: records.currency("pay_currency", row), month: records.month("job_start", row))
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
