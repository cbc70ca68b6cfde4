import Microdata
import SurveyEstimation
import Testing

@testable import SurveyModules

/// Decisions on persons made for the rules, and indicators against counts.
@Suite("Labour force, 13th and 19th ICLS")
struct LabourForceTests {
  /// A person: answers by canonical name. What a questionnaire skips is not there.
  typealias Answers = [LabourForceVariable: Double]

  struct Case {
    let number: Int
    let answers: Answers
    /// Status and rule, then the category of those outside.
    let icls19: (status: String?, rule: String?, outside: String?)
    let icls13: (status: String?, rule: String?)
  }

  /// Not at work, with or without a job.
  private static func person(_ answers: Answers) -> Answers {
    var all: Answers = [
      .age: 30, .workedOneHour: 0, .absent: 0, .soughtWork: 0, .available: 0, .wantsWork: 0,
      .seeksAbroad: 0, .ownUseSignificant: 0, .unpaidTrainee: 0, .volunteeredGoods: 0,
      .becomesAvailable: 0,
    ]
    all.merge(answers) { $1 }
    return all
  }

  private static func absent(_ answers: Answers) -> Answers {
    person(answers.merging([.absent: 1]) { $1 })
  }

  static let cases: [Case] = [
    Case(
      number: 1, answers: [.age: 30, .workedOneHour: 1], icls19: ("1", "E1", nil),
      icls13: ("1", "E1")),
    Case(
      number: 2, answers: absent([.absenceReason: 2]), icls19: ("1", "E2a", nil),
      icls13: ("1", "E2a")),
    Case(
      number: 3, answers: absent([.absenceReason: 4, .absenceMonths: 5]), icls19: ("1", "E2a", nil),
      icls13: ("1", "E2a")),
    Case(
      number: 4,
      answers: absent([.absenceReason: 11, .absenceMonths: 2, .absencePaid: 0, .returnAssured: 1]),
      icls19: ("1", "E2b", nil), icls13: ("1", "E2b")),
    Case(
      number: 5,
      answers: absent([.absenceReason: 11, .absenceMonths: 5, .absencePaid: 0, .returnAssured: 1]),
      icls19: ("3", "otherwise", "5"), icls13: ("3", "otherwise")),
    Case(
      number: 6,
      answers: absent([.absenceReason: 11, .absenceMonths: 5, .absencePaid: 1, .returnAssured: 1]),
      icls19: ("1", "E2b", nil), icls13: ("1", "E2b")),
    Case(
      number: 7, answers: person([.ownUseSignificant: 1, .soughtWork: 1, .available: 1]),
      icls19: ("2", "U1", nil), icls13: ("1", "E3")),
    Case(
      number: 8, answers: [.age: 50, .workedOneHour: 1], icls19: ("1", "E1", nil),
      icls13: ("1", "E1")),
    Case(
      number: 9, answers: person([.soughtWork: 1, .available: 1]), icls19: ("2", "U1", nil),
      icls13: ("2", "U1")),
    Case(
      number: 10, answers: person([.soughtWork: 1, .becomesAvailable: 1]),
      icls19: ("3", "otherwise", "1"), icls13: ("3", "otherwise")),
    Case(
      number: 110, answers: person([.soughtWork: 1]), icls19: ("3", "otherwise", "6"),
      icls13: ("3", "otherwise")),
    Case(
      number: 11, answers: person([.futureStartMonths: 2, .available: 1]), icls19: ("2", "U2", nil),
      icls13: ("2", "U2")),
    Case(
      number: 12, answers: person([.futureStartMonths: 5, .available: 1, .wantsWork: 1]),
      icls19: ("3", "otherwise", "3"), icls13: ("3", "otherwise")),
    Case(
      number: 13, answers: person([.wantsWork: 1, .available: 1, .reasonNotSeeking: 4]),
      icls19: ("3", "otherwise", "2"), icls13: ("3", "otherwise")),
    Case(
      number: 14, answers: person([.wantsWork: 1]), icls19: ("3", "otherwise", "4"),
      icls13: ("3", "otherwise")),
    Case(
      number: 15, answers: person([:]), icls19: ("3", "otherwise", "5"), icls13: ("3", "otherwise")),
    Case(
      number: 16, answers: person([.seeksAbroad: 1, .available: 1]), icls19: ("2", "U4", nil),
      icls13: ("2", "U4")),
    Case(
      number: 17, answers: person([.unpaidTrainee: 1, .traineePaidInKind: 1]),
      icls19: ("3", "otherwise", "5"), icls13: ("1", "E4a")),
    Case(
      number: 18, answers: person([.volunteeredGoods: 1]), icls19: ("3", "otherwise", "5"),
      icls13: ("1", "E4b")),
    Case(
      number: 19, answers: [.age: 17, .workedOneHour: 1], icls19: ("1", "E1", nil),
      icls13: ("1", "E1")),
    Case(
      number: 20, answers: [.age: 72, .workedOneHour: 1], icls19: ("1", "E1", nil),
      icls13: ("1", "E1")),
    Case(
      number: 21, answers: [.age: 14, .workedOneHour: 1], icls19: (nil, nil, nil),
      icls13: (nil, nil)),
    Case(
      number: 22, answers: person([.soughtWork: 1, .available: 1]), icls19: ("2", "U1", nil),
      icls13: ("2", "U1")),
    Case(
      number: 23, answers: absent([.absenceReason: 16, .performsTasks: 1]),
      icls19: ("1", "E2c", nil),
      icls13: ("1", "E2c")),
    Case(
      number: 24, answers: absent([.absenceReason: 2, .familyWorker: 1]),
      icls19: ("3", "otherwise", "5"), icls13: ("3", "otherwise")),
  ]

  private static func table(_ people: [Answers]) throws -> Table {
    try Table(
      LabourForceVariable.allCases.map { variable in
        Column(variable.rawValue, people.map { $0[variable] })
      })
  }

  @Test("The decisions of the reference's fixtures, by both resolutions")
  func fixtures() throws {
    let table = try Self.table(Self.cases.map(\.answers))
    let new = try LabourForce(LabourForceOptions(.icls19)).classify(table).table
    let old = try LabourForce(LabourForceOptions(.icls13)).classify(table).table
    func text(_ table: Table, _ name: String, _ row: Int) -> String? { table[name]?.text(at: row) }
    for (row, person) in Self.cases.enumerated() {
      #expect(text(new, "labour_force_status", row) == person.icls19.status, "\(person.number)")
      #expect(text(new, "labour_force_status_rule", row) == person.icls19.rule, "\(person.number)")
      #expect(text(new, "outside_category", row) == person.icls19.outside, "\(person.number)")
      #expect(text(old, "labour_force_status", row) == person.icls13.status, "\(person.number)")
      #expect(text(old, "labour_force_status_rule", row) == person.icls13.rule, "\(person.number)")
    }
  }

  @Test("Answers that do not tell leave a person undecided; answers that do not matter do not")
  func unknown() throws {
    let people: [Answers] = [
      // Sought work, availability refused.
      Self.person([.soughtWork: 1]).filter { $0.key != .available },
      // Did not seek, wants none: nobody asked for availability.
      Self.person([:]).filter { $0.key != .available },
      // Slack work, how long is not known, but paid.
      Self.absent([.absenceReason: 11, .absencePaid: 1, .returnAssured: 1]),
      // The same, and not paid.
      Self.absent([.absenceReason: 11, .absencePaid: 0, .returnAssured: 1]),
      // Age not known.
      [.workedOneHour: 1],
    ]
    let result = try LabourForce(LabourForceOptions(.icls19)).classify(Self.table(people))
    let status = try result.table.column("labour_force_status")
    #expect((0..<5).map { status.text(at: $0) } == [nil, "3", "1", nil, nil])
    let counts = result.decisions[0].counts
    #expect(counts.undecided == 3 && counts.otherwise == 1 && counts.byRule == ["E2b": 1])
    // Who wants no work is in no potential labour force, whether available or not.
    #expect(try result.table.column("outside_category").text(at: 1) == "5")
  }

  @Test("What a questionnaire did not ask is said, and stops only what needs it")
  func derivability() throws {
    let asked: [LabourForceVariable] = [
      .age, .workedOneHour, .absent, .absenceReason, .absenceMonths, .absencePaid, .returnAssured,
      .familyWorker, .soughtWork, .available, .attendsEducation,
    ]
    let table = try Self.table(Self.cases.map(\.answers)).selecting(asked.map(\.rawValue))
    let module = try LabourForce(LabourForceOptions(.icls19))
    let result = try module.classify(table)
    #expect(
      result.decisions.map(\.list.name) == ["labour_force_status", "neet"])
    #expect(
      result.notDerivable.prefix(2) == [
        .init(
          measure: "Attachment to the labour force", missing: ["wants_work"],
          column: "outside_category"),
        .init(
          measure: "Long-term unemployment", missing: ["search_months"],
          column: "long_term_unemployment"),
      ])
    let notes = result.decisions[0].notes
    #expect(notes.count == 4)
    #expect(notes.contains { $0.contains("U2") && $0.contains("lower bound") })
    #expect(notes.contains { $0.contains("U4") && $0.contains("seeks_abroad") })
    let known = Dictionary(
      uniqueKeysWithValues: module.derivability(in: table).map {
        ($0.measure.name, $0.derivability)
      })
    #expect(known["neet"]?.isDerivable == true)
    #expect(known["outside_category"]?.missing == ["wants_work"])
    #expect(throws: SurveyModuleError.self) { try module.classify(table.selecting(["age"])) }
    let design = try SurveyDesign(result.table)
    #expect(throws: SurveyModuleError.self) {
      try LabourForceIndicator.unemploymentAndPotential.estimate(design, module.options)
    }
  }

  @Test("A decision explains itself by the rules asked and the answers read")
  func explanation() throws {
    let table = try Self.table(Self.cases.map(\.answers))
    let result = try LabourForce(LabourForceOptions(.icls19)).classify(table)
    let row = try #require(Self.cases.firstIndex { $0.number == 13 })
    let explanations = try result.explain(row: row)
    #expect(
      explanations[0].steps.map(\.code) == ["E1", "E2a", "E2b", "E2c", "U1", "U2", "U3", "U4"])
    #expect(explanations[0].steps.allSatisfy { $0.holds == false })
    #expect(explanations[0].outcome == "outside the labour force")
    let outside = explanations[1]
    #expect(outside.steps.map(\.code) == ["P1", "P2a"] && outside.steps.last?.holds == true)
    #expect(outside.outcome == "available potential jobseeker, discouraged")
    #expect(
      outside.steps[1].answers.contains(
        .init(variable: "reason_not_seeking", value: "4", missing: nil)))
    #expect(outside.description.contains("§51"))
    #expect(throws: SurveyModuleError.self) { try result.explain(row: 1000) }
    let child = try #require(Self.cases.firstIndex { $0.number == 21 })
    let refused = try result.explain(row: child)[0]
    #expect(refused.outcome == nil && refused.reason?.contains("age >= 15") == true)
  }

  @Test("Indicators are the ratios of the counts of persons")
  func indicators() throws {
    var options = LabourForceOptions(.icls19)
    options.underemploymentHours = 35
    var people = Self.cases.map(\.answers)
    for index in people.indices {
      people[index][.attendsEducation] = index % 3 == 0 ? 1 : 0
      people[index][.searchMonths] = Double(index)
      people[index][.hours] = Double(20 + index)
      people[index][.wantsMoreHours] = index % 2 == 0 ? 1 : 0
      people[index][.availableMoreHours] = 1
      if index % 4 == 0 { people[index][.age] = 19 }
    }
    let result = try LabourForce(options).classify(Self.table(people))
    let design = try SurveyDesign(result.table)
    func count(_ name: String, _ codes: String...) throws -> Double {
      let column = try result.table.column(name)
      return Double((0..<column.count).count { codes.contains(column.text(at: $0) ?? "") })
    }
    let (e, u) = (try count("labour_force_status", "1"), try count("labour_force_status", "2"))
    let outside = try count("labour_force_status", "3")
    let plf = try count("outside_category", "1", "2", "3")
    let tru = try count("time_related_underemployment", "1")
    #expect(e > 0 && u > 0 && plf > 0 && tru > 0)
    for (indicator, expected) in [
      (LabourForceIndicator.participation, (e + u) / (e + u + outside)),
      (.employment, e / (e + u + outside)), (.unemployment, u / (e + u)),
      (.underemploymentAndUnemployment, (u + tru) / (e + u)),
      (.unemploymentAndPotential, (u + plf) / (e + u + plf)),
      (.underutilization, (u + tru + plf) / (e + u + plf)), (.underemployment, tru / e),
      (.neet, try count("neet", "1") / (try count("neet", "0", "1"))),
      (.longTerm, try count("long_term_unemployment", "1") / u),
    ] {
      let value = try indicator.estimate(design, options)[0].value
      #expect(abs((value ?? .nan) - expected) < 1e-12, "\(indicator.rawValue)")
    }
    let young = try LabourForceIndicator.youthUnemployment.estimate(design, options)[0].value
    let age = try result.table.column("age")
    let status = try result.table.column("labour_force_status")
    let inForce = (0..<age.count).filter {
      (15...24).contains(age.number(at: $0) ?? 0) && ["1", "2"].contains(status.text(at: $0))
    }
    let rate = Double(inForce.count { status.text(at: $0) == "2" }) / Double(inForce.count)
    #expect(abs((young ?? .nan) - rate) < 1e-12)
  }

  @Test("Limits that contradict each other are refused")
  func options() throws {
    var options = LabourForceOptions(.icls19)
    options.maximumAge = 10
    #expect(throws: SurveyModuleError.self) { try LabourForce(options) }
    options = LabourForceOptions(.icls13)
    options.futureStartMonths = .nan
    #expect(throws: SurveyModuleError.self) { try LabourForce(options) }
  }
}
