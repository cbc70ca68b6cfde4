/// A kind of trouble with the number of cases in the files.
struct TroubleCount {
  let label: String
  let count: Int
  let base: Int
}

/// Counts the trouble in the survey as written, not as planned.
struct TroubleCounts {
  let survey: Survey

  private var workers: [Worker] { survey.workers }
  private var asked: [Worker] { workers.filter { $0.cost.isAsked } }
  private var employees: [Worker] { workers.filter { $0.pay.isPaid != nil } }

  /// Every count, in the order of the README.
  func all() -> [TroubleCount] {
    design() + person() + costs() + money() + loans() + pay()
  }

  private func count(
    _ label: String, among people: [Worker], where test: (Worker) -> Bool
  ) -> TroubleCount {
    TroubleCount(label: label, count: people.filter(test).count, base: people.count)
  }

  private func design() -> [TroubleCount] {
    let psus = Dictionary(grouping: workers) { [$0.psu.stratum.id, $0.psu.number] }
    let strata = Dictionary(grouping: psus.keys) { $0[0] }
    let barren = psus.values.filter { members in
      members.allSatisfy { worker in !EligibilityStep.all.allSatisfy { $0.keeps(worker) } }
    }
    return [
      TroubleCount(
        label: "Strata with a single PSU", count: strata.values.filter { $0.count == 1 }.count,
        base: strata.count),
      TroubleCount(
        label: "PSUs without any eligible worker", count: barren.count, base: psus.count),
      count("Proxy answers", among: workers) { $0.profile.respondent == .proxy },
    ]
  }

  private func person() -> [TroubleCount] {
    let omissions: [(String, OmittedAnswer)] = [
      ("Purpose of the move missing", .purpose), ("Documented status missing", .documented),
      ("Recruiter missing", .recruiter), ("Education missing", .education),
      ("Occupation missing", .isco),
    ]
    return omissions.map { label, omitted in
      count(label, among: workers) { $0.profile.omitted.contains(omitted) }
    }
  }

  private func costs() -> [TroubleCount] {
    let both = asked.filter { $0.cost.total.known != nil && $0.cost.hasCompleteItems }
    return [
      count("Cost questions skipped by the filter", among: workers) { !$0.cost.isAsked },
      count("Declared total without items", among: asked) {
        $0.cost.total.known != nil && $0.cost.items.isEmpty
      },
      count("Items without a declared total", among: asked) {
        $0.cost.total.known == nil && !$0.cost.items.isEmpty
      },
      count("Neither items nor total", among: asked) {
        $0.cost.total.known == nil && $0.cost.items.isEmpty
      },
      count("Total refused (-8)", among: asked) { $0.cost.total == .refused },
      count("Total not known (-9)", among: asked) { $0.cost.total == .dontKnow },
      count("A major item (01, 02, 03, 07) refused or not known", among: asked) {
        $0.cost.items.contains { $0.paid.known == nil && [1, 2, 3, 7].contains($0.code) }
      },
      count("A minor item refused or not known", among: asked) {
        $0.cost.items.contains { $0.paid.known == nil && ![1, 2, 3, 7].contains($0.code) }
      },
      count("Complete items differ from the total by more than 5 %", among: both, where: disagrees),
      count("Total and items cover 2 or 3 workers", among: asked) {
        ($0.cost.workersCovered ?? 1) > 1
      },
    ]
  }

  private func money() -> [TroubleCount] {
    let complete = asked.filter { $0.cost.hasCompleteItems }
    return [
      count("No cost (every item zero)", among: complete) {
        $0.cost.items.allSatisfy { $0.answer == .zero }
      },
      count("Items in two or more currencies", among: asked) {
        Set($0.cost.items.compactMap(\.currency)).count > 1
      },
      count("An amount without its month", among: asked) {
        $0.cost.items.contains { $0.answer == .amount && $0.month == nil }
      },
      count("Reimbursed in part or in full", among: asked) {
        $0.cost.items.contains { $0.reimbursed > 0 }
      },
      count("Reimbursed more than the cost (negative cost)", among: complete, where: isNegative),
      count("Costs recovered from wages, by item", among: asked) {
        $0.cost.items.contains { $0.deducted > 0 }
      },
    ]
  }

  private func loans() -> [TroubleCount] {
    let borrowers = asked.filter { $0.cost.loan != nil }
    return [
      count("Borrowed", among: asked) { $0.cost.loan != nil },
      count("Loan without interest (rate 0)", among: borrowers) { $0.cost.loan?.rate == 0 },
      count("Interest only from amount × rate × months", among: borrowers) {
        $0.cost.loan?.report == .derivable
      },
      count("Interest reported as item 19", among: borrowers) { worker in
        worker.cost.items.contains { $0.code == 19 }
      },
      count("Interest and rate unknown", among: borrowers) { $0.cost.loan?.report == .unknown },
      count("Loan amount refused or not known", among: borrowers) {
        $0.cost.loan?.amount.known == nil
      },
    ]
  }

  private func pay() -> [TroubleCount] {
    [
      count("First month unpaid", among: employees) { $0.pay.isPaid == false },
      count("Pay refused or not known", among: employees) {
        $0.pay.amount == .refused || $0.pay.amount == .dontKnow
      },
      count("Bonus not known", among: employees) { $0.pay.bonus == .dontKnow },
      count("Daily pay without days per week", among: employees) {
        $0.pay.period == .day && $0.pay.daysPerWeek == nil
      },
      count("Hourly pay without hours per week", among: employees) {
        $0.pay.period == .hour && $0.pay.hoursPerWeek == nil
      },
      count("Monthly wage deductions for recruitment", among: employees) {
        ($0.pay.deduction.known ?? 0) > 0
      },
    ]
      + PayPeriod.allCases.map { period in
        count("Pay by the \(period.rawValue)", among: employees) { $0.pay.period == period }
      }
  }

  private func disagrees(_ worker: Worker) -> Bool {
    let start = worker.profile.jobStart
    let sum = worker.cost.paidInDirhams(rates: survey.rates, jobStart: start)
    let unit = survey.rates.rate(worker.cost.totalCurrency ?? .mad, in: start)
    let total = (worker.cost.total.known ?? 0) * unit
    return abs(sum - total) > 0.05 * total
  }

  /// Interest plays no part: no worker with an excessive reimbursement has a loan.
  private func isNegative(_ worker: Worker) -> Bool {
    guard worker.cost.loan == nil else { return false }
    return worker.cost.items.reduce(0) { sum, item in
      let unit = survey.rates.rate(
        item.currency ?? .mad, in: item.month ?? worker.profile.jobStart)
      return sum + ((item.paid.known ?? 0) + item.deducted - item.reimbursed) * unit
    } < 0
  }
}
