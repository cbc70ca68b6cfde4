import Microdata
import SurveyEstimation
import Testing

@testable import SurveyModules

/// The example decisions of the guidelines' reading, and what options change.
@Suite("Labour migration, 20th ICLS")
struct LabourMigrationTests {
  /// Texts by canonical name; what is not there was not asked.
  typealias Answers = [LabourMigrationVariable: String]

  private static func table(_ people: [Answers]) throws -> Table {
    let texts: Set<LabourMigrationVariable> = [
      .labourForceStatus, .usualResidence, .birth, .citizenship, .secondCitizenship,
      .employerCountry, .workCountry,
    ]
    return try Table(
      LabourMigrationVariable.allCases.map { variable in
        let answers = people.map { $0[variable] }
        return texts.contains(variable)
          ? Column(variable.rawValue, answers)
          : Column(variable.rawValue, answers.map { $0.flatMap { Double($0) } })
      })
  }

  /// A person of forty, born, citizen and resident of the countries given.
  private static func person(
    born: String, citizen: String, resident: String, status: String, _ more: Answers = [:]
  ) -> Answers {
    var all: Answers = [
      .age: "40", .birth: born, .citizenship: citizen, .usualResidence: resident,
      .labourForceStatus: status, .present: "1", .workedAbroad: "0", .entered: "0",
    ]
    if status == "1" { (all[.employerCountry], all[.workCountry]) = (resident, resident) }
    all.merge(more) { $1 }
    return all
  }

  static let people: [Answers] = [
    person(born: "SEN", citizen: "SEN", resident: "MAR", status: "1"),
    person(born: "MAR", citizen: "SEN", resident: "MAR", status: "1"),
    person(
      born: "ESP", citizen: "ESP", resident: "ESP", status: "1",
      [.employerCountry: "MAR", .workCountry: "MAR"]),
    person(
      born: "MAR", citizen: "MAR", resident: "MAR", status: "3",
      [.workedAbroad: "1", .monthsAbroad: "24", .yearsSinceReturn: "4"]),
    person(
      born: "MAR", citizen: "MAR", resident: "MAR", status: "1",
      [.workedAbroad: "1", .monthsAbroad: "2", .yearsSinceReturn: "1"]),
    person(born: "CIV", citizen: "CIV", resident: "MAR", status: "1"),
    person(
      born: "FRA", citizen: "FRA", resident: "MAR", status: "1", [.diplomaticOrMilitary: "1"]),
    person(born: "SYR", citizen: "SYR", resident: "MAR", status: "2"),
    person(
      born: "DEU", citizen: "DEU", resident: "DEU", status: "1", [.travelsNotForWork: "1"]),
    person(born: "MAR", citizen: "MAR", resident: "MAR", status: "1"),
    person(
      born: "USA", citizen: "USA", resident: "MAR", status: "1", [.employerCountry: "USA"]),
    person(
      born: "MAR", citizen: "MAR", resident: "MAR", status: "1",
      [.employerCountry: "GIB", .workCountry: "GIB"]),
  ]

  private func flags(_ options: LabourMigrationOptions, _ name: String) throws -> [String?] {
    let table = try LabourMigration(options).classify(Self.table(Self.people)).table
    let column = try table.column(name)
    return (0..<column.count).map { column.text(at: $0) }
  }

  @Test("The example decisions, by birth and by citizenship")
  func examples() throws {
    let birth = LabourMigrationOptions(country: "MAR", criterion: .birth)
    let citizenship = LabourMigrationOptions(country: "MAR", criterion: .citizenship)
    #expect(
      try flags(birth, "migrant_worker_resident")
        == ["1", "0", "0", "0", "0", "1", "0", "1", "0", "0", "1", "0"])
    #expect(try flags(citizenship, "migrant_worker_resident")[1] == "1")
    #expect(
      try flags(birth, "migrant_worker_non_resident")
        == ["0", "0", "1", "0", "0", "0", "0", "0", "0", "0", "0", "0"])
    #expect(
      try flags(birth, "return_migrant_worker")
        == ["0", "0", nil, "1", "0", "0", "0", "0", nil, "0", "0", "0"])
    #expect(
      try flags(birth, "works_abroad")
        == ["0", "0", nil, "0", "0", "0", "0", "0", nil, "0", "0", "1"])
    var harvest = birth
    harvest.minimumMonthsAbroad = 0
    #expect(try flags(harvest, "return_migrant_worker")[4] == "1")
    var recent = birth
    recent.returnedWithinYears = 3
    #expect(try flags(recent, "return_migrant_worker")[3] == "0")
  }

  @Test("Entries for work are told from other entries, with and without a change of residence")
  func entries() throws {
    let people: [Answers] = [
      ["entered": "1", "purpose": "1", "changed": "1"],
      ["entered": "1", "purpose": "1", "changed": "0"],
      ["entered": "1", "purpose": "0", "changed": "1"], ["entered": "0"],
      ["entered": "1", "purpose": "1"],
    ].map { (entry: [String: String]) in
      var answers = Self.person(born: "SEN", citizen: "SEN", resident: "MAR", status: "3")
      answers[.entered] = entry["entered"]
      answers[.purposeIsWork] = entry["purpose"]
      answers[.changedResidence] = entry["changed"]
      return answers
    }
    let options = LabourMigrationOptions(country: "MAR", criterion: .birth)
    let column = try LabourMigration(options).classify(Self.table(people)).table
      .column("for_work_migrant")
    #expect((0..<5).map { column.text(at: $0) } == ["1", "2", "0", "0", nil])
  }

  @Test("A second citizenship counts, and what was not asked is said")
  func notes() throws {
    var options = LabourMigrationOptions(country: "MAR", criterion: .citizenship)
    let people = [
      Self.person(
        born: "FRA", citizen: "FRA", resident: "MAR", status: "1", [.secondCitizenship: "MAR"]),
      Self.person(born: "FRA", citizen: "FRA", resident: "MAR", status: "1"),
    ]
    let result = try LabourMigration(options).classify(Self.table(people))
    let column = try result.table.column("international_migrant")
    #expect(column.text(at: 0) == "0" && column.text(at: 1) == "1")
    #expect(try result.explain(row: 0)[0].steps.map(\.code) == ["M1c"])
    let asked = try Self.table(people).selecting([
      "age", "citizenship", "usual_residence_country", "labour_force_status",
    ])
    let poor = try LabourMigration(options).classify(asked)
    #expect(
      poor.decisions.map(\.list.name) == ["international_migrant", "migrant_worker_resident"])
    #expect(poor.notDerivable.count == 4)
    #expect(poor.decisions[0].notes.contains { $0.contains("second_citizenship") })
    options.country = ""
    #expect(throws: SurveyModuleError.self) { try LabourMigration(options) }
  }

  @Test("Stocks are counts of flags, by any breakdown")
  func stocks() throws {
    let options = LabourMigrationOptions(country: "MAR", criterion: .birth)
    let result = try LabourMigration(options).classify(Self.table(Self.people))
    let design = try SurveyDesign(result.table)
    let workers = try design.domain(where: column("migrant_worker_resident") == "1")
      .count(by: "birth_country")
    #expect(workers.estimates.compactMap(\.value).reduce(0, +) == 4)
  }
}
