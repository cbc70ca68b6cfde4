import Microdata
import SurveyEstimation
import Testing

@testable import SurveyModules

/// Status in employment, informality, hours and earnings: the decision trees, case by case.
@Suite("Status in employment, informality, hours, earnings")
struct EmploymentTests {
  typealias Answers = [JobVariable: Double]

  /// Employed persons of thirty with some answers; `isco` and `isic` are texts.
  private func table(
    _ people: [Answers], isco: [String?]? = nil, isic: [String?]? = nil
  ) throws -> Table {
    let texts: Set<JobVariable> = [.occupation, .industry]
    return try Table(
      [
        Column("age", people.map { _ in 30.0 as Double? }),
        Column("labour_force_status", people.map { _ in "1" as String? }),
        Column("isco08", isco ?? people.map { _ in nil }),
        Column("isic4", isic ?? people.map { _ in nil }),
      ]
        + JobVariable.allCases.filter { !texts.contains($0) }.map { variable in
          Column(variable.rawValue, people.map { $0[variable] })
        })
  }

  private func texts(_ table: Table, _ name: String) throws -> [String?] {
    let column = try table.column(name)
    return (0..<column.count).map { column.text(at: $0) }
  }

  private func classified(
    _ table: Table, _ change: (inout LabourForceOptions) -> Void = { _ in }
  ) throws -> Table {
    var options = LabourForceOptions(.icls19)
    change(&options)
    return try LabourForce(options).classify(table).table
  }

  static let tree: [(Answers, String?, String)] = [
    ([.declaredStatus: 5, .decidesInBusiness: 0], "51", "S1"),
    ([.declaredStatus: 5, .decidesInBusiness: 1, .hasEmployees: 1], "12", "S1p1"),
    ([.declaredStatus: 5, .decidesInBusiness: 1, .hasEmployees: 0], "22", "S1p2"),
    ([.declaredStatus: 5, .decidesInBusiness: 0, .incorporated: 0], "51", "S1"),
    ([.declaredStatus: 1, .contract: 2, .guaranteedHours: 1], nil, ""),
    ([.declaredStatus: 1, .guaranteedHours: 0], "43", "S4a3"),
    ([.declaredStatus: 6], "44", "S2"),
    ([.declaredStatus: 2, .incorporated: 1, .hasEmployees: 1], "11", "S3a1"),
    ([.declaredStatus: 3, .incorporated: 1, .hasEmployees: 0], "21", "S3a2"),
    ([.declaredStatus: 2, .incorporated: 0, .hasEmployees: 1], "12", "S3b"),
    ([.declaredStatus: 2, .hasEmployees: 1], "12", "S3b?"),
    (
      [.declaredStatus: 3, .incorporated: 0, .hasEmployees: 0, .dependsOnOtherUnit: 1], "30", "S3c"
    ),
    (
      [.declaredStatus: 3, .incorporated: 0, .hasEmployees: 0, .dependsOnOtherUnit: 0], "22", "S3d"
    ),
    (
      [.declaredStatus: 4, .incorporated: 0, .hasEmployees: 0, .dependsOnOtherUnit: 0], "22", "S3d"
    ),
    ([.declaredStatus: 1, .contract: 1, .guaranteedHours: 1], "41", "S4a1"),
    ([.declaredStatus: 1, .contract: 1], "41", "S4a1?"),
    ([.declaredStatus: 1, .contract: 2, .contractMonths: 12, .guaranteedHours: 1], "42", "S4a2"),
    ([.declaredStatus: 1, .contract: 2, .contractMonths: 12], "42", "S4a2?"),
    ([.declaredStatus: 1, .contract: 2, .contractMonths: 2, .guaranteedHours: 1], "43", "S4a3"),
    ([.declaredStatus: 1, .contract: 3], "43", "S4a3"),
    ([.declaredStatus: 1, .contract: 1, .guaranteedHours: 0], "43", "S4a3"),
    (
      [.declaredStatus: 1, .payForm: 2, .paysOwnContributions: 1, .contract: 3], "30", "S4b"
    ),
    // Not asked whether there are employees: nothing is guessed.
    ([.declaredStatus: 3, .incorporated: 0], nil, ""),
    ([:], nil, ""),
  ]

  @Test("ICSE-18: every branch of the tree, with the rule that decided")
  func icse18() throws {
    let table = try classified(table(Self.tree.map(\.0)))
    #expect(try texts(table, "icse18") == Self.tree.map(\.1))
    let rules = try texts(table, "icse18_rule")
    for (found, expected) in zip(rules, Self.tree.map(\.2)) where !expected.isEmpty {
      #expect(found == expected)
    }
  }

  @Test(
    "Both hierarchies have every category once, and owner-operators of corporations work for pay")
  func hierarchies() throws {
    let table = try classified(table(Self.tree.map(\.0)))
    let (status, byRisk) = (try texts(table, "icse18"), try texts(table, "icse18_r"))
    let byAuthority = try texts(table, "icse18_a")
    for row in status.indices {
      guard let code = status[row] else { continue }
      #expect(byAuthority[row] == CodeList.icse18.rolledUp(code, to: 1))
      #expect(byRisk[row] == CodeList.icse18R.rolledUp(code, to: 1))
    }
    #expect(CodeList.icse18R.rolledUp("11", to: 1) == "R1")
    #expect(CodeList.icse18R.rolledUp("21", to: 1) == "R1")
    #expect(
      Set(CodeList.icse18.entries(level: 2).map(\.code))
        == Set(CodeList.icse18R.entries(level: 2).map(\.code)))
    #expect(try texts(table, "icse93")[10] == "2")
  }

  @Test("ICSE-18 is one of the categories that ICSE-93 may be, for everybody")
  func mapping() throws {
    let table = try classified(table(Self.tree.map(\.0)))
    let (old, new) = (try texts(table, "icse93"), try texts(table, "icse18"))
    for row in old.indices {
      // Partners of family businesses declare what ICSE-18 does not keep.
      guard let before = old[row], let after = new[row], before != "5" else { continue }
      #expect(StatusInEmployment.candidates(ofICSE93: before).contains(after))
    }
  }

  @Test("Informal sector and job by the 17th ICLS: sector, registration, protection, size")
  func informality17() throws {
    let people: [Answers] = [
      [.declaredStatus: 1, .sector: 1, .socialInsurance: 1],
      [.declaredStatus: 1, .sector: 2, .socialInsurance: 0],
      [.declaredStatus: 1, .sector: 3, .registered: 0, .socialInsurance: 1],
      [.declaredStatus: 1, .sector: 3, .registered: 0, .paidAnnualLeave: 1, .paidSickLeave: 1],
      [.declaredStatus: 1, .sector: 3, .registered: 0, .paidAnnualLeave: 1, .paidSickLeave: 0],
      [.declaredStatus: 3, .sector: 3, .registered: 1],
      [.declaredStatus: 3, .sector: 3, .registered: 0, .fixedPremises: 1, .unitSize: 6],
      [.declaredStatus: 3, .sector: 3, .registered: 0, .fixedPremises: 1, .unitSize: 5],
      [.declaredStatus: 5, .sector: 3, .registered: 1],
      [.declaredStatus: 1, .sector: 4, .registered: 0, .socialInsurance: 0],
      [.declaredStatus: 3, .mainlyOwnUse: 1, .registered: 0],
      [.declaredStatus: 3],
    ]
    let isic: [String?] = people.indices.map { $0 == 9 ? "97" : nil }
    let table = try classified(table(people, isic: isic))
    #expect(
      try texts(table, "production_unit")
        == ["2", "2", "2", "1", "1", "2", "2", "1", "2", "3", "3", nil])
    #expect(
      try texts(table, "job_formality")
        == ["2", "1", "2", "2", "1", "2", "2", "1", "1", "1", "1", nil])
    let larger = try classified(table0(people, isic)) {
      $0.informality = Informality(.icls17, unitSize: 10)
    }
    #expect(try texts(larger, "production_unit")[6] == "1")
  }

  private func table0(_ people: [Answers], _ isic: [String?]) throws -> Table {
    try table(people, isic: isic)
  }

  @Test("By the 21st ICLS dependent contractors and family workers can be formal")
  func informality21() throws {
    let contractor: Answers = [
      .declaredStatus: 3, .incorporated: 0, .hasEmployees: 0, .dependsOnOtherUnit: 1, .sector: 3,
      .registered: 1,
    ]
    let people: [Answers] = [
      contractor.merging([.contractorRegistered: 1]) { $1 },
      contractor.merging([.contractorRegistered: 0]) { $1 },
      [.declaredStatus: 5, .sector: 3, .registered: 1, .familyJobRegistered: 1],
      [.declaredStatus: 5, .sector: 3, .registered: 0, .familyJobRegistered: 1],
      [.declaredStatus: 1, .contract: 1, .sector: 3, .registered: 0, .socialInsurance: 1],
    ]
    let table = try classified(table(people)) { $0.informality = Informality(.icls21) }
    #expect(try texts(table, "job_formality") == ["2", "1", "2", "1", "2"])
    // Formal jobs do not make their unit formal any more.
    #expect(try texts(table, "production_unit")[4] == "1")
  }

  @Test("Bands of hours, and earnings of a month and an hour from any period")
  func hoursAndEarnings() throws {
    let people: [Answers] = [
      [.declaredStatus: 1, .payAmount: 20, .payPeriod: 1, .hoursUsual: 40],
      [.declaredStatus: 1, .payAmount: 100, .payPeriod: 2, .daysWeek: 5, .hoursUsual: 40],
      [.declaredStatus: 1, .payAmount: 900, .payPeriod: 3, .hoursUsual: 30],
      [.declaredStatus: 1, .payAmount: 1500, .payPeriod: 4],
      [.declaredStatus: 1, .payAmount: 3000, .payPeriod: 5, .payInKind: 500, .hoursUsual: 35],
      [.declaredStatus: 6, .payAmount: 36_000, .payPeriod: 6, .hoursUsual: 35],
      [.declaredStatus: 1, .payAmount: 20, .payPeriod: 1],
      [.declaredStatus: 3, .payAmount: 20, .payPeriod: 5],
    ]
    let base = try table(people).adding([
      Column("hours_actual_all_jobs", [0, 14, 15, 34, 35, 48, 49, nil] as [Double?])
    ])
    let result = try LabourForce(.init(.icls19)).classify(base)
    let monthly = try result.table.column("earnings_monthly")
    let expected: [Double?] = [
      20 * 40 * 52 / 12, 100 * 5 * 52 / 12, 900 * 52 / 12, 1500 * 26 / 12, 3500, 3000, nil, nil,
    ]
    for (row, value) in expected.enumerated() {
      #expect(monthly.number(at: row).map { abs($0 - (value ?? .nan)) < 1e-9 } ?? (value == nil))
    }
    let hourly = try result.table.column("earnings_hourly")
    #expect(abs((hourly.number(at: 0) ?? 0) - 20) < 1e-12)
    #expect(hourly.isMissing(at: 3))
    #expect(result.earnings?.unconvertible == 1 && result.earnings?.known == 6)
    #expect(
      try texts(result.table, "hours_band") == ["1", "2", "3", "4", "5", "6", "7", nil])

    var winsorised = Earnings()
    winsorised.outliers = .winsorise(lower: 0.2, upper: 0.8)
    winsorised.topCode = 3000
    let report = try #require(try winsorised.adding(to: base)).report
    #expect(report.winsorised == 2 && report.topCoded == 2)
    winsorised.outliers = .winsorise(lower: 0.9, upper: 0.1)
    #expect(throws: SurveyModuleError.self) { try winsorised.adding(to: base) }
  }

  @Test("Underemployment by actual hours takes in who lost hours for economic reasons")
  func actualHours() throws {
    let rows: [(Double, Double, Double, Double)] = [
      (30, 30, 0, 1), (30, 45, 0, 1), (40, 20, 1, 1), (40, 20, 0, 1), (40, 0, 1, 0),
    ]
    let table = try Table([
      Column("age", rows.map { _ in 30.0 as Double? }),
      Column("labour_force_status", rows.map { _ in "1" as String? }),
      Column("hours_usual_all_jobs", rows.map { $0.0 as Double? }),
      Column("hours_actual_all_jobs", rows.map { $0.1 as Double? }),
      Column("fewer_hours_economic_reason", rows.map { $0.2 as Double? }),
      Column("wants_more_hours", rows.map { $0.3 as Double? }),
      Column("available_more_hours", rows.map { _ in 1.0 as Double? }),
    ])
    let usual = try classified(table) { $0.underemploymentHours = 35 }
    #expect(try texts(usual, "time_related_underemployment") == ["1", "1", "0", "0", "0"])
    let actual = try classified(table) {
      $0.underemploymentHours = 35
      $0.hoursBasis = .actual
    }
    #expect(try texts(actual, "time_related_underemployment") == ["1", "0", "1", "0", "0"])
  }
}
