/// Writes `workers.csv` and `cost-items.csv`.
enum WorkerTable {
  static let header = [
    "worker", "region", "stratum", "psu", "household", "weight", "stratum_psus", "respondent",
    "migrant_type", "sex", "age", "education", "age_at_start", "residence_abroad",
    "move_purpose", "first_job_status", "months_abroad", "documented", "job_start", "interview",
    "job_sequence", "destination", "isco_major", "recruiter", "cost_total_declared",
    "cost_total_currency", "cost_workers_covered", "borrowed", "loan_amount", "loan_months",
    "loan_monthly_rate", "loan_interest", "loan_currency", "pay_amount", "pay_period",
    "pay_currency", "hours_week", "days_week", "bonus", "deductions_recruitment",
    "paid_first_month",
  ]

  /// Returns the text of `workers.csv`.
  static func workers(_ survey: Survey) -> String {
    var table = CSVTable(header: header)
    for worker in survey.workers {
      table.append(
        design(worker) + person(worker.profile, interview: worker.psu.interview)
          + cost(worker.cost) + pay(worker.pay))
    }
    return table.text
  }

  private static func design(_ worker: Worker) -> [String] {
    let stratum = worker.psu.stratum
    return [
      worker.id, stratum.region.code, String(stratum.id), String(worker.psu.number),
      String(worker.household), NumberText.decimal(worker.weight, places: 2),
      String(stratum.framePSUs),
    ]
  }

  private static func person(_ profile: Profile, interview: YearMonth) -> [String] {
    func unless(_ omitted: OmittedAnswer, _ value: Int) -> String {
      profile.omitted.contains(omitted) ? "" : String(value)
    }
    return [
      profile.respondent.rawValue, profile.type.rawValue, String(profile.sex.rawValue),
      String(profile.age), unless(.education, profile.education), String(profile.ageAtStart),
      flag(profile.changedResidence), unless(.purpose, profile.purpose.rawValue),
      String(profile.status.rawValue), String(profile.monthsAbroad),
      unless(.documented, profile.isDocumented ? 1 : 0), profile.jobStart.text, interview.text,
      String(profile.jobSequence), profile.corridor.destination.rawValue,
      unless(.isco, profile.iscoMajor), unless(.recruiter, profile.recruiter.rawValue),
    ]
  }

  private static func cost(_ report: CostReport) -> [String] {
    let loan = report.loan
    return [
      report.total.text, report.totalCurrency?.rawValue ?? "",
      report.workersCovered.map { String($0) } ?? "", flag(report.borrowed),
      loan?.amount.text ?? "", loan.map { String($0.months) } ?? "",
      loan?.rate.map { NumberText.decimal($0, places: 4) } ?? "", loan?.interest.text ?? "",
      loan?.currency.rawValue ?? "",
    ]
  }

  private static func pay(_ pay: Pay) -> [String] {
    [
      pay.amount.text, pay.period?.rawValue ?? "", pay.currency?.rawValue ?? "",
      pay.hoursPerWeek.map { String($0) } ?? "", pay.daysPerWeek.map { String($0) } ?? "",
      pay.bonus.text, pay.deduction.text, flag(pay.isPaid),
    ]
  }

  private static func flag(_ value: Bool?) -> String {
    value.map { $0 ? "1" : "0" } ?? ""
  }

  /// Returns the text of `cost-items.csv`.
  static func items(_ survey: Survey) -> String {
    var table = CSVTable(header: [
      "worker", "item", "paid", "currency", "month", "deducted", "reimbursed", "answer",
    ])
    for worker in survey.workers {
      for item in worker.cost.items {
        let isKnown = item.paid.known != nil
        table.append([
          worker.id, NumberText.padded(item.code, width: 2), item.paid.text,
          item.currency?.rawValue ?? "", item.month?.text ?? "",
          isKnown ? NumberText.decimal(item.deducted, places: 2) : "",
          isKnown ? NumberText.decimal(item.reimbursed, places: 2) : "", item.answer.rawValue,
        ])
      }
    }
    return table.text
  }
}
