/// The earnings answers of one worker.
struct Pay: Sendable {
  var amount = Amount.absent
  var period: PayPeriod?
  var currency: Currency?
  var hoursPerWeek: Int?
  var daysPerWeek: Int?
  var bonus = Amount.absent
  /// Monthly wage deduction to recover recruitment costs.
  var deduction = Amount.absent
  var isPaid: Bool?
}

/// Wage deductions that recover recruitment costs, in local currency.
struct Recovery: Sendable {
  let monthly: Double
  let months: Int

  var total: Double { monthly * Double(months) }
}

/// Turns latent earnings into answers.
///
/// Earnings of a month = amount × factor of the period + bonus + deduction, with the exact factors
/// 52/12 for a week, 26/12 for a fortnight, days per week × 52/12 for a day, hours per week ×
/// 52/12 for an hour and 1/12 for a year.
struct PayModel {
  let seed: UInt64
  let rates: RateTable

  /// Draws the deductions that recover a cost; they never exceed 60 % of it.
  func recovery(worker: Int, profile: Profile, money: LatentMoney) -> Recovery? {
    var random = RandomStream(seed: seed, subject: .loan, unit: worker)
    let rate =
      profile.corridor.family == .gulf
      ? TroubleRates.deductionGulf : TroubleRates.deductionElsewhere
    let happens = random.happens(rate)
    let monthly = NumberText.rounded(money.earnings * random.uniform(0.06, 0.2), to: 10)
    let planned = random.integer(in: 2...8)
    let value = rates.rate(profile.corridor.currency, in: profile.jobStart)
    let affordable = Int(0.6 * money.cost / (max(monthly, 10) * value))
    let months = min(planned, affordable)
    guard happens, monthly > 0, months > 0, profile.status == .employee else { return nil }
    return Recovery(monthly: monthly, months: months)
  }

  /// Returns the earnings answers; the self-employed are not asked.
  func draw(
    worker: Int, profile: Profile, money: LatentMoney, recovery: Recovery?
  ) -> Pay {
    guard profile.status == .employee else { return Pay() }
    var random = RandomStream(seed: seed, subject: .pay, unit: worker)
    var weights = profile.corridor.periods
    if profile.skill == .high { weights = weights.enumerated().map { $0 == 4 ? 0 : $1 } }
    let period = PayPeriod.allCases[random.index(weights: weights)]
    let isDomestic = profile.isGulfDomestic
    let days = isDomestic ? 6 + random.integer(in: 0...1) : random.index(weights: [5, 65, 30]) + 4
    let hours = days * random.integer(in: isDomestic ? 9...12 : 7...9)
    let deduction = recovery?.monthly ?? 0
    let hasBonus = random.happens(TroubleRates.bonus)
    let bonus =
      hasBonus ? NumberText.rounded(money.earnings * random.uniform(0.03, 0.15), to: 10) : 0
    let monthly = max(100, money.earnings - bonus - deduction)

    var pay = Pay()
    pay.period = period
    pay.currency = profile.corridor.currency
    pay.hoursPerWeek = random.happens(TroubleRates.hoursMissing) ? nil : hours
    pay.daysPerWeek = random.happens(TroubleRates.hoursMissing) ? nil : days
    pay.bonus = random.happens(TroubleRates.bonusMissing) ? .dontKnow : .value(bonus)
    pay.deduction = .value(deduction)
    pay.isPaid = !random.happens(TroubleRates.unpaidFirstMonth)
    pay.amount = .value(Self.amount(monthly, period: period, days: days, hours: hours))

    let missing =
      profile.respondent == .proxy ? TroubleRates.payMissingProxy : TroubleRates.payMissingSelf
    if random.happens(missing) {
      pay.amount = random.happens(profile.respondent == .proxy ? 0.75 : 0.3) ? .dontKnow : .refused
    }
    if pay.isPaid == false {
      pay.amount = random.happens(0.7) ? .value(0) : .absent
      pay.bonus = .value(0)
      pay.deduction = .value(0)
    }
    return pay
  }

  /// Expresses monthly pay in the unit of the period, rounded as people round.
  private static func amount(
    _ monthly: Double, period: PayPeriod, days: Int, hours: Int
  ) -> Double {
    let weekly = monthly * 12 / 52
    switch period {
    case .month: return NumberText.rounded(monthly, to: 10)
    case .week: return NumberText.rounded(weekly, to: 5)
    case .fortnight: return NumberText.rounded(weekly * 2, to: 5)
    case .day: return NumberText.rounded(weekly / Double(days), to: 1)
    case .hour: return NumberText.rounded(weekly / Double(hours) * 100, to: 5) / 100
    case .year: return NumberText.rounded(monthly * 12, to: 100)
    }
  }
}
