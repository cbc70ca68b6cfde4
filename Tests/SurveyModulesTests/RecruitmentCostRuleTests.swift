import Microdata
import SurveyEstimation
import TestSupport
import Testing

@testable import SurveyModules

/// The rules C1 to C7, R-ZERO and R-NOEARN, each on a worker made for it.
@Suite("Recruitment cost: rules")
struct RecruitmentCostRuleTests {
  private func workers(_ columns: [Column]) throws -> Table {
    let count = columns.first?.count ?? 0
    return try Table([
      Column("worker", (1...count).map { "w\($0)" }),
      Column("job_start", Array(repeating: "2024-01", count: count)),
    ]).adding(columns)
  }

  private func analyse(
    _ workers: Table, items: Table? = nil, options: RecruitmentCostOptions = .init()
  ) throws -> RecruitmentCostAnalysis {
    var options = options
    options.currency = "LCU"
    let rates = try ExchangeRates(
      Table([
        Column("c", ["USD", "USD"]), Column("m", ["2024-01", "2024-02"]), Column("r", [10.0, 11]),
      ]), currencyColumn: "c", monthColumn: "m", rateColumn: "r", currency: "LCU")
    return try RecruitmentCostAnalysis(
      workers: workers, costItems: items, rates: rates, options: options
    ) { try SurveyDesign($0) }
  }

  private func items(_ rows: [(String, String, Double?, String?, String?)]) throws -> Table {
    try Table([
      Column("worker", rows.map(\.0)), Column("item", rows.map(\.1)), Column("paid", rows.map(\.2)),
      Column("currency", rows.map(\.3)), Column("month", rows.map(\.4)),
    ])
  }

  private func cost(_ analysis: RecruitmentCostAnalysis, _ row: Int = 0) throws -> Double? {
    try analysis.table.column("rc_cost").number(at: row)
  }

  @Test("C1: items or total, and when they disagree")
  func itemsAndTotal() throws {
    let roster = try items([("w1", "01", 100, "LCU", nil), ("w2", "01", 100, "LCU", nil)])
    let table = try workers([
      Column("pay_amount", [50, 50]), Column("cost_total_declared", [105, 106]),
    ])
    let byItems = try analyse(table, items: roster)
    #expect(try cost(byItems) == 100 && byItems.flagCounts[.itemTotalMismatch] == 1)
    var options = RecruitmentCostOptions()
    options.costPreference = .total
    #expect(try cost(analyse(table, items: roster, options: options), 1) == 106)
  }

  @Test("C2: major items, minor items, codes without their zero")
  func missingItems() throws {
    let table = try workers([Column("pay_amount", [50, 50, 50, 50])])
    let roster = try items([
      ("w1", "01", nil, "LCU", nil), ("w1", "05", 50, "LCU", nil), ("w2", "01", 70, "LCU", nil),
      ("w2", "05", nil, "LCU", nil), ("w3", "1", nil, "LCU", nil), ("w3", "5", 50, "LCU", nil),
    ])
    let analysis = try analyse(table, items: roster)
    #expect(try (0..<4).map { try cost(analysis, $0) } == [nil, 70, nil, nil])
    #expect(analysis.flagCounts[.partial] == 1)
    var options = RecruitmentCostOptions()
    options.partialCost = .missing
    #expect(try cost(analyse(table, items: roster, options: options), 1) == nil)
  }

  @Test("C3 and C5: packages, currencies, months of payment, rates that are not there")
  func currencies() throws {
    let table = try workers([
      Column("pay_amount", [50, 50, 50]), Column("cost_workers_covered", [2, 1, 1]),
    ])
    let roster = try items([
      ("w1", "01", 10, "USD", "2024-02"), ("w1", "02", 10, "USD", nil),
      ("w2", "01", 10, "EUR", nil), ("w3", "01", 10, nil, nil),
    ])
    let analysis = try analyse(table, items: roster)
    #expect(try cost(analysis) == (110 + 100) / 2)
    #expect(try cost(analysis, 1) == nil && cost(analysis, 2) == nil)
    #expect(analysis.flagCounts[.noRate] == 2 && analysis.flagCounts[.shared] == 1)
    let total = try workers([
      Column("pay_amount", [50, 50]), Column("cost_total_declared", [100, 100]),
      Column("cost_total_currency", ["EUR", "LCU"]),
    ])
    #expect(try cost(analyse(total)) == nil && cost(analyse(total), 1) == 100)
  }

  @Test("C7: interest once, derived, or unknown")
  func interest() throws {
    let table = try workers([
      Column("pay_amount", [50, 50, 50, 50]), Column("borrowed", [1, 1, 1, 0]),
      Column("loan_interest", [50, nil, nil, nil] as [Int?]),
      Column("loan_amount", [nil, 1000, nil, 500]), Column("loan_months", [nil, 10, nil, 10]),
      Column("loan_monthly_rate", [nil, 0.02, nil, 0.02]),
    ])
    let roster = try items([
      ("w1", "01", 200, "LCU", nil), ("w1", "19", 50, "LCU", nil), ("w2", "01", 200, "LCU", nil),
      ("w3", "01", 200, "LCU", nil), ("w4", "01", 200, "LCU", nil),
    ])
    let analysis = try analyse(table, items: roster)
    #expect(try (0..<4).map { try cost(analysis, $0) } == [250, 400, 200, 200])
    #expect(
      analysis.flagCounts[.interestDerived] == 1 && analysis.flagCounts[.interestUnknown] == 1)
  }

  @Test("Costs that come back in full are zero, more is negative, unknown amounts are flagged")
  func reimbursements() throws {
    let unknown = Column("cost_deducted", [0, 0, 0, -9]).declaringMissing([
      "-9": .user(code: "-9", label: nil)
    ])
    let table = try workers([
      Column("pay_amount", [50, 50, 50, 50]),
      Column("cost_total_declared", [300.3, 100, 100, 100]),
      Column("cost_reimbursed", [100.1 + 200.2, 100, 150, 0]), unknown,
    ])
    let analysis = try analyse(table)
    #expect(try (0..<4).map { try cost(analysis, $0) } == [0, 0, nil, 100])
    #expect(analysis.flagCounts[.negative] == 1 && analysis.flagCounts[.partial] == 1)
    #expect(try analysis.table.column("rc_zero").number(at: 0) == 1)
  }

  @Test("R-NOEARN: withheld pay is earned, an unpaid month is not")
  func earnings() throws {
    let table = try workers([
      Column("cost_total_declared", [100, 100, 100, 100, 100]),
      Column("pay_amount", [0, 0, nil, 100, 20]), Column("paid_first_month", [0, 0, 0, 1, 1]),
      Column("pay_period", ["month", "month", "month", "week", "hour"]),
      Column("hours_week", [40, 40, 40, 40, 30]), Column("bonus", [0, 0, 0, 10, 0]),
      Column("deductions_recruitment", [500, 0, 0, 5, 0]),
    ])
    let analysis = try analyse(table)
    let earnings = try analysis.table.column("rc_earnings")
    let expected = [500, 0, 0, 100.0 * 52 / 12 + 15, 20.0 * 30 * 52 / 12]
    for (row, value) in expected.enumerated() {
      #expect(isClose(earnings.number(at: row), value, 1e-14))
    }
    #expect(analysis.flagCounts[.noEarnings] == 2 && analysis.funnel.last?.count == 3)
  }

  @Test("R-ZERO: included, or excluded and reported")
  func zeroCost() throws {
    let table = try workers([
      Column("pay_amount", [100, 100, 100, 100]), Column("cost_total_declared", [0, 0, 200, 400]),
    ])
    let included = try analyse(table).total()
    #expect(included.meanOfRatios.value == 1.5 && included.shareZero.value == 0.5)
    var options = RecruitmentCostOptions()
    options.zeroCost = .excludeAndReport
    let excluded = try analyse(table, options: options).total()
    #expect(excluded.meanOfRatios.value == 3 && excluded.n == 2)
    #expect(excluded.shareZero.value == 0.5 && excluded.zeroCount == 2)
  }

  @Test("What contradicts itself is refused")
  func refusals() throws {
    let twice = try Table([
      Column("worker", ["a", "a"]), Column("pay_amount", [1, 1]),
    ])
    #expect(throws: SurveyModuleError.self) { try analyse(twice) }
    let table = try workers([Column("pay_amount", [50, 50])])
    let strangers = try items([("w9", "01", 1, "LCU", nil)])
    let error = #expect(throws: SurveyModuleError.self) { try analyse(table, items: strangers) }
    #expect(error?.message.contains("w9 in row 1") == true)
  }

  @Test("The funnel states what was not asked, and a project may state a step its own way")
  func funnel() throws {
    let table = try workers([
      Column("pay_amount", [50, 50, 50]), Column("cost_total_declared", [10, 10, 10]),
      Column("age_at_start", [14, 20, nil]), Column("moved", [1, 0, 1]),
    ])
    let analysis = try RecruitmentCostAnalysis(
      workers: table, costItems: nil, rates: ExchangeRates(currency: "LCU"),
      eligibility: ["E2": column("moved") == 1]
    ) { try SurveyDesign($0) }
    let steps = Dictionary(uniqueKeysWithValues: analysis.funnel.map { ($0.code, $0) })
    #expect(steps["E1"]?.count == 1 && steps["E1"]?.unknown == 1 && steps["E2"]?.count == 0)
    #expect(steps["E9"]?.isMeasured == false && steps["E7"]?.isMeasured == true)
  }
}
