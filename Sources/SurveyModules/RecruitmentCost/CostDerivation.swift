internal import Microdata

/// The derived variables of the indicator, computed once for all workers.
struct CostDerivation {
  private let outcomes: [CostCalculation.Outcome]
  private let earnings: [Double?]
  private let flags: [Set<CostFlag>]

  init(
    options: RecruitmentCostOptions, rates: ExchangeRates, records: WorkerRecords,
    roster: CostRoster
  ) {
    let cost = CostCalculation(options: options, rates: rates, records: records, roster: roster)
    let pay = EarningsCalculation(rates: rates, records: records)
    var (outcomes, earnings, flags) = (
      [CostCalculation.Outcome](), [Double?](), [Set<CostFlag>]()
    )
    for row in 0..<records.table.rowCount {
      let outcome = cost.outcome(row)
      var rowFlags = outcome.flags
      earnings.append(pay.earnings(row, flags: &rowFlags))
      if records.text("respondent", row) == "proxy" { rowFlags.insert(.proxy) }
      outcomes.append(outcome)
      flags.append(rowFlags)
    }
    (self.outcomes, self.earnings, self.flags) = (outcomes, earnings, flags)
  }

  /// Cost, earnings, their ratio, whether nothing was paid, and what was paid for each item.
  func columns() -> [Column] {
    let ratios = zip(outcomes, earnings).map { outcome, earnings -> Double? in
      guard let cost = outcome.cost, let earnings, earnings > 0 else { return nil }
      return cost / earnings
    }
    var columns = [
      Column("rc_cost", outcomes.map(\.cost), label: "Recruitment cost"),
      Column("rc_earnings", earnings, label: "Monthly earnings abroad"),
      Column("rc_ratio", ratios, label: "Recruitment cost in months of earnings"),
      Column("rc_zero", outcomes.map { $0.cost.map { $0 == 0 } }, label: "Paid nothing"),
    ]
    let codes = Set(outcomes.flatMap { outcome in outcome.items.map { Array($0.keys) } ?? [] })
    if !codes.isEmpty {
      columns.append(
        Column(
          "rc_items",
          outcomes.map { outcome in
            // In the order of codes: a dictionary's own order would change the last digit.
            outcome.items.map { items in
              items.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
            }
          }, label: "Sum of cost items"))
    }
    for code in codes.sorted() {
      let label = CostItem.all.first { $0.code == code }?.label
      columns.append(
        Column(
          "rc_item_\(code)", outcomes.map { outcome in outcome.items.map { $0[code] ?? 0 } },
          label: label ?? "Item \(code)"))
    }
    return columns
  }

  /// How many of some rows carry each flag.
  func flagCounts(rows: [UInt8]) -> [CostFlag: Int] {
    var counts: [CostFlag: Int] = [:]
    for row in rows.indices where rows[row] == 1 {
      for flag in flags[row] { counts[flag, default: 0] += 1 }
    }
    return counts
  }
}
