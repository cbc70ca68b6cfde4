import Indicators
import Microdata
import SurveyModules
import Testing

@Suite struct SkillsMismatchTests {
  @Test(
    "Decisions by major group and level of education",
    arguments: [
      ("2221", 6, SkillsMismatch.Status.matched), ("2221", 4, .underqualified), ("1", 8, .matched),
      ("7112", 6, .overqualified), ("7112", 3, .matched), ("52", 2, .underqualified),
      ("9112", 2, .matched), ("9112", 3, .overqualified), ("9112", 0, .underqualified),
      ("3221", 8, .matched), ("0110", 3, .excluded), ("4444", 3, .notDerivable),
    ])
  func broad(occupation: String, education: Int, status: SkillsMismatch.Status) {
    let decision = SkillsMismatch.broad.decide(occupation: occupation, education: education)
    #expect(decision.status == status)
    #expect(!decision.reason.isEmpty)
  }

  @Test("Technicians at ISCED 5 alone, and what is missing, with reasons")
  func variants() {
    let strict = SkillsMismatch.shortCycleTechnicians
    #expect(strict.decide(occupation: "3221", education: 5).status == .matched)
    #expect(strict.decide(occupation: "3221", education: 6).status == .overqualified)
    #expect(strict.decide(occupation: "2221", education: 6).status == .matched)
    #expect(strict.decide(occupation: "3221", education: 5).reason.contains("requires ISCED 5;"))
    #expect(strict.decide(occupation: nil, education: 5).reason.contains("occupation is missing"))
    #expect(strict.decide(occupation: "3", education: nil).status == .notDerivable)
    #expect(strict.decide(occupation: "3", education: 9).status == .notDerivable)
  }

  @Test("Conditions on the whole of both classifications say what decisions say")
  func conditions() throws {
    let codes: [String?] = CodeList.isco08.entries.map(\.code) + ["4444", nil]
    let levels: [String?] = (0...8).map { String($0) } + ["9", nil]
    let pairs = codes.flatMap { code in levels.map { (code, $0) } }
    let table = try Table([
      Column("isco08", pairs.map(\.0)), Column("education", pairs.map(\.1)),
    ])
    for rules in [SkillsMismatch.broad, .shortCycleTechnicians] {
      let decided = pairs.map { code, level in
        rules.decide(occupation: code, education: level.flatMap { Int($0) }).status
      }
      let statuses: [SkillsMismatch.Status] = [.matched, .overqualified, .underqualified]
      for status in statuses {
        let condition = try rules.condition(status)
        let mask = try table.subset(where: condition).rowCount
        #expect(mask == decided.count { $0 == status })
        let again = try RowExpression(parsing: condition.description)
        #expect(again == condition)
      }
      let basis = try table.subset(where: rules.basis()).rowCount
      #expect(basis == decided.count { statuses.contains($0) })
    }
  }

  @Test("Conditions read other variables, and refuse statuses without one")
  func variables() throws {
    let table = try Table([Column("occ", ["2", "9"]), Column("edu", ["3", "3"])])
    let condition = try SkillsMismatch.broad.condition(
      .overqualified, occupation: "occ", education: "edu")
    #expect(try table.subset(where: condition).rowCount == 1)
    #expect(throws: IndicatorError.self) { try SkillsMismatch.broad.condition(.excluded) }
    #expect(throws: IndicatorError.self) {
      try SkillsMismatch(name: "x", required: ["12": 1...2])
    }
    #expect(throws: IndicatorError.self) { try SkillsMismatch(name: "x", required: ["1": 1...9]) }
    #expect(throws: IndicatorError.self) { try SkillsMismatch(name: "x", required: [:]) }
  }
}
