import Foundation
import Microdata
import TestSupport
import Testing

@testable import SurveyModules

/// Mapping files: what each key does, what comes up in the data, and errors with their line.
@Suite("Mapping files")
struct MappingTests {
  private func mapped(_ yaml: String, _ table: Table) throws -> MappedTable {
    try MappingFile(yaml: "mapping: test\nvariables:\n\(yaml)").map(table)
  }

  private func texts(_ table: Table, _ name: String) throws -> [String?] {
    let column = try table.column(name)
    return (0..<column.count).map { column.text(at: $0) }
  }

  private func file() throws -> Table {
    var sex = Column("SEX", [1, 2, 2, 9, 5] as [Int?])
    sex.valueLabels = ["1": "Male", "2": "Female", "9": "Refused"]
    return try Table([
      sex,
      Column("AGE", [10, 20, 130, 999, 40] as [Int?]),
      Column("WORK", [nil, 1, 2, 2, 1] as [Int?]),
      Column("HOURS", [nil, "40", "x", nil, "200"] as [String?]),
      Column("BORN", [504, 250, 999, 4, nil] as [Int?]),
      Column("OCC", ["2221", "22", "9999", nil, "0110"] as [String?]),
      Column("DATE", ["03/02/2020", "31/12/1999", "30/02/2020", "", nil] as [String?]),
      Column("Y", [2020, 1999, 2020, 2021, nil] as [Int?]),
      Column("M", [2, 12, 13, 6, 1] as [Int?]),
      Column("KEY", ["00123", "00456", "01123", "01456", "00123"] as [String?]),
    ])
  }

  @Test("Recodes by code, range and label; what is not mapped is missing and comes up")
  func recodes() throws {
    let result = try mapped(
      """
        sex: {from: SEX, map: {1: 1, 2: 2}, missing: {9: refused}, expect: {1: Male, 2: Woman}}
        age: {from: AGE, missing: {999: unknown}, range: 0..120}
        band: {from: AGE, map: {0..17: child, 18..130: adult}, else: missing unknown}
        woman: {from: SEX, byLabel: {Female: yes, Male: no}, else: keep}
      """, file())
    #expect(try texts(result.table, "sex") == ["1", "2", "2", nil, nil])
    #expect(try texts(result.table, "age") == ["10", "20", nil, nil, "40"])
    #expect(try texts(result.table, "band") == ["child", "adult", "adult", nil, "adult"])
    #expect(try texts(result.table, "woman") == ["no", "yes", "yes", "9", "5"])
    let sex = try result.table.column("sex")
    #expect(sex.missingKind(at: 3) == .user(code: "9", label: "refused"))
    #expect(sex.missingKind(at: 4) == .user(code: "5", label: "not mapped"))
    let checks = result.findings.map { "\($0.check) \($0.variable ?? "") \($0.count)" }
    #expect(checks.contains("unmapped-code sex 1"))
    #expect(checks.contains("label-mismatch sex 0"))
    #expect(checks.contains("out-of-range age 1"))
    #expect(checks.contains("unlabelled-code sex 1"))
    #expect(result.findings.first { $0.check == "unmapped-code" }?.line == 3)
    #expect(
      try result.table.column("age").missingKind(at: 3) == .user(code: "999", label: "unknown"))
  }

  @Test(
    "Universes: who is not asked has no answer, and an answer that should not be there comes up")
  func universes() throws {
    let result = try mapped(
      """
        age: {from: AGE, missing: {999: unknown}, range: 0..200}
        worked_one_hour: {from: WORK, map: {1: 1, 2: 0}, universe: age >= 15}
        hours_usual: {from: HOURS, universe: worked_one_hour == 1}
      """, file())
    #expect(try texts(result.table, "worked_one_hour") == [nil, "1", "0", "0", "1"])
    let worked = try result.table.column("worked_one_hour")
    #expect(worked.missingKind(at: 0) == .notInUniverse)
    #expect(try texts(result.table, "hours_usual") == [nil, "40", nil, nil, nil])
    let checks = result.findings.map { "\($0.check) \($0.variable ?? "") \($0.count)" }
    #expect(checks.contains("not-a-number hours_usual 1"))
    #expect(checks.contains("out-of-range hours_usual 1"))
    #expect(checks.contains("universe-unknown worked_one_hour 1"))
  }

  @Test(
    "Countries by number, classifications with truncated codes, characters, conversions, constants")
  func kinds() throws {
    let result = try mapped(
      """
        birth_country: {from: BORN, missing: {999: unknown}}
        isco08: OCC
        psu: {from: KEY, characters: 1..2}
        pay_amount: {from: AGE, multiply: 12, add: 1}
        first_known: {from: [WORK, SEX]}
        usual_residence_country: {expr: "'MAR'"}
        age: {from: AGE, range: 0..1000}
        months: {expr: raw.age is missing}
      """.replacing("  months: {expr: raw.age is missing}", with: ""), file())
    #expect(try texts(result.table, "birth_country") == ["MAR", "FRA", nil, "AFG", nil])
    #expect(try texts(result.table, "isco08") == ["2221", "22", nil, nil, "0110"])
    #expect(try texts(result.table, "psu") == ["00", "00", "01", "01", "00"])
    #expect(try texts(result.table, "pay_amount")[0] == "121")
    #expect(try texts(result.table, "first_known") == ["1", "1", "2", "2", "1"])
    #expect(try texts(result.table, "usual_residence_country")[4] == "MAR")
    let checks = result.findings.map { "\($0.check) \($0.variable ?? "") \($0.count)" }
    #expect(checks.contains("truncated-code isco08 1"))
    #expect(checks.contains("out-of-range isco08 1"))
  }

  @Test("Dates by pattern, by parts and as century months")
  func dates() throws {
    let result = try mapped(
      """
        birth_date: {from: DATE, date: dd/mm/yyyy}
        moved: {date: {year: Y, month: M}}
        cmc: {from: AGE, date: cmc}
      """, file())
    #expect(try texts(result.table, "birth_date") == ["2020-02-03", "1999-12-31", nil, nil, nil])
    #expect(
      try texts(result.table, "moved") == ["2020-02-15", "1999-12-15", nil, "2021-06-15", nil])
    #expect(try texts(result.table, "cmc")[2] == "1910-10-15")
    let checks = result.findings.map { "\($0.check) \($0.variable ?? "") \($0.count)" }
    #expect(checks.contains("not-a-date birth_date 1") && checks.contains("not-a-date moved 1"))
  }

  @Test("Correspondences translate what is one to one, and the rest comes up")
  func crosswalks() throws {
    let yaml = """
      mapping: test
      crosswalks:
        own: {1: A, 2: [B, C], 3: D}
        listed: codes.csv
      variables:
        class: {from: SEX, crosswalk: own, else: keep}
        other: {from: SEX, crosswalk: listed, map: {5: X, 9: X}, else: keep}
      """
    let mapping = try MappingFile(yaml: yaml) { name in
      #expect(name == "codes.csv")
      return "from,to\n1,X\n2,Y\n"
    }
    let result = try mapping.map(file())
    #expect(try texts(result.table, "class") == ["A", nil, nil, nil, nil])
    #expect(try texts(result.table, "other") == ["X", "Y", "Y", "X", "X"])
    #expect(result.findings.contains { $0.check == "no-counterpart" && $0.count == 4 })
  }

  @Test(
    "Joins say what matched: households attached, rosters summed, keys that are ambiguous refused")
  func joins() throws {
    let persons = try Table([
      Column("hh", [1, 1, 2, 3] as [Int?]), Column("AGE", [30, 5, 40, 50] as [Int?]),
    ])
    let tables = try [
      "households.csv": Table([
        Column("id", [1, 2, 4] as [Int?]), Column("region", ["A", "B", "C"] as [String?]),
      ]),
      "emigrants.csv": Table([
        Column("hh", [1, 1, 2, 9] as [Int?]), Column("money", [10, 20, 5, 1] as [Double?]),
      ]),
      "twice.csv": Table([
        Column("hh", [1, 1] as [Int?]), Column("x", [1, 2] as [Int?]),
      ]),
    ]
    let yaml = """
      mapping: test
      joins:
        - {file: households.csv, on: {hh: id}, columns: [region]}
        - {file: emigrants.csv, on: hh, sums: {abroad: count, sent: sum(money)}}
      variables:
        age: AGE
        region: region
        emigrants: {expr: "if(abroad is missing, 0, abroad)"}
        sent: sent
      """
    let result = try MappingFile(yaml: yaml).map(persons) { join in
      try #require(tables[join.file])
    }
    #expect(try texts(result.table, "region") == ["A", "A", "B", nil])
    #expect(try texts(result.table, "emigrants") == ["2", "2", "1", "0"])
    #expect(try texts(result.table, "sent") == ["30", "30", "5", nil])
    #expect(result.joins.map { $0.report.unmatched } == [1, 1])
    #expect(result.joins.map { $0.report.unmatchedParents } == [1, 1])
    let checks = result.findings.map { "\($0.check) \($0.count)" }
    #expect(checks.contains("unmatched-rows 1") && checks.contains("unmatched-parents 1"))
    let twice = try MappingFile(
      yaml: "mapping: t\njoins: [{file: twice.csv, on: hh}]\nvariables: {age: AGE}")
    #expect(throws: SurveyModuleError.self) {
      try twice.map(persons) { join in try #require(tables[join.file]) }
    }
    let first = try MappingFile(
      yaml: """
        mapping: t
        joins: [{file: twice.csv, on: hh, duplicates: first}]
        variables: {age: AGE}
        """
    ).map(persons) { join in try #require(tables[join.file]) }
    #expect(first.findings.contains { $0.check == "ambiguous-key" && $0.count == 1 })
  }

  @Test("Validation: what can be derived, skips, rules, identifiers and published figures")
  func validation() throws {
    let table = try Table([
      Column("id", [1, 2, 3, 3, 5] as [Int?]), Column("AGE", [10, 20, 30, 40, 50] as [Int?]),
      Column("W", [2, 1, 2, 2, nil] as [Int?]), Column("S", [nil, 1, 1, 2, nil] as [Int?]),
      Column("A", [nil, nil, 1, 2, nil] as [Int?]), Column("wt", [1, 1, 2, 2, 1] as [Double?]),
    ])
    let yaml = """
      mapping: test
      identifiers: [id]
      design: {weights: wt}
      modules:
        labour-force: {standard: ICLS-19}
      variables:
        age: AGE
        worked_one_hour: {from: W, map: {1: 1, 2: 0}}
        absent: {expr: "0"}
        absence_reason: {expr: "0 / 0"}
        absence_months: {expr: "0 / 0"}
        absence_paid: {expr: "0 / 0"}
        return_assured: {expr: "0 / 0"}
        contributing_family_worker: {expr: "0"}
        sought_work: {from: S, map: {1: 1, 2: 0}}
        available: {from: A, map: {1: 1, 2: 0}}
      skips:
        - {name: Work is asked from 15, asked: [worked_one_hour], when: age >= 15}
        - {name: Search, asked: [sought_work], when: worked_one_hour == 0 and age >= 15}
      rules:
        - {name: Nobody is fifty, check: age != 50, severity: warning}
      controls:
        - {name: Adults, total: age >= 15, expect: 6, source: made up}
        - {name: Employed, share: "labour_force_status == '1'", of: "labour_force_status in ('1', '2')", expect: 0.5, tolerance: 0.01}
      """
    let (report, classified) = try MappingFile(yaml: yaml).validate(table, module: "labour-force")
    #expect(report.measures.first { $0.name == "labour_force_status" }?.canDerive == true)
    let outside = try #require(report.measures.first { $0.name == "outside_category" })
    #expect(!outside.canDerive && outside.missing == ["wants_work"])
    #expect(report.choices["standard"] == "ICLS-19")
    let found = report.findings.map { "\($0.check) \($0.variable ?? "-") \($0.count)" }
    #expect(found.contains("duplicate-identifier - 1"))
    #expect(found.contains("skip-violated worked_one_hour 1"))
    #expect(found.contains("skip-violated sought_work 1"))
    #expect(found.contains("rule-broken - 1"))
    #expect(report.controls.map(\.agrees) == [true, false])
    #expect(abs((report.controls[1].found ?? 0) - 1.0 / 3) < 1e-12)
    let status = try #require(try classified?.table.column("labour_force_status"))
    #expect((0..<5).map { status.text(at: $0) } == [nil, "1", "2", "3", nil])
    #expect(throws: SurveyModuleError.self) {
      try MappingFile(yaml: yaml).validate(table, module: "labour-migration")
    }
  }

  @Test("A mapping extends another: what is mapped again takes its place")
  func extending() throws {
    let base = "mapping: base\nvariables:\n  age: AGE\n  sex: SEX\nkeep: [KEY]\n"
    let next =
      "mapping: next\nextends: base.yaml\nvariables:\n  sex: {from: SEX, else: keep}\n  work: WORK\n"
    let mapping = try MappingFile(yaml: next) { _ in base }
    #expect(mapping.name == "next" && mapping.kept == ["KEY"])
    #expect(mapping.variables.map(\.name) == ["age", "sex", "work"])
    #expect(mapping.variables[1].recode != nil)
    #expect(throws: SurveyModuleError.self) {
      try MappingFile(yaml: "extends: a\nmapping: b\nvariables: {age: AGE}") { _ in
        "extends: a\nmapping: b\nvariables: {age: AGE}"
      }
    }
  }

  @Test("Codes that were read as numbers must say how many digits they have")
  func leadingZeros() throws {
    let table = try Table([
      Column("IND", [141, 4711, nil] as [Int?]), Column("KEY", [110_001, 2_110_002, 3] as [Int?]),
    ])
    #expect(throws: SurveyModuleError.self) { try mapped("  isic4: IND\n", table) }
    #expect(throws: SurveyModuleError.self) {
      try mapped("  psu: {from: KEY, characters: 1..2}\n", table)
    }
    let result = try mapped(
      "  isic4: {from: IND, digits: 4}\n  psu: {from: KEY, digits: 7, characters: 1..2}\n", table)
    #expect(try texts(result.table, "isic4") == ["0141", "4711", nil])
    #expect(try texts(result.table, "psu") == ["01", "21", "00"])
  }

  @Test("A code as it is written comes before one that is the same number")
  func exactCodes() throws {
    let table = try Table([Column("OCC", ["1", "01", "02", "009"] as [String?])])
    let result = try mapped(
      "  class: {from: OCC, map: {1: managers, 01: armed, 2: two}, missing: {9: refused}}\n", table)
    #expect(try texts(result.table, "class") == ["managers", "armed", "two", nil])
    #expect(
      try result.table.column("class").missingKind(at: 3) == .user(code: "009", label: "refused"))
  }

  @Test("Modules read each other’s decisions, whatever their order, and a wrong country comes up")
  func severalModules() throws {
    let table = try Table([
      Column("age", [30, 40, 12] as [Int?]),
      Column("labour_force_status", ["1", "2", nil] as [String?]),
      Column("birth_country", ["SEN", "MAR", "MAR"] as [String?]),
      Column("usual_residence_country", ["MAR", "MAR", "MAR"] as [String?]),
    ])
    let yaml = """
      mapping: test
      modules:
        labour-migration: {country: ma, criterion: birth}
        labour-force: {standard: ICLS-19}
      variables:
        age: age
        labour_force_status: labour_force_status
        birth_country: birth_country
        usual_residence_country: usual_residence_country
      controls: [{total: labour_force_status == '1', expect: 1}]
      """
    let (report, classified) = try MappingFile(yaml: yaml).validate(
      table, module: "labour-migration")
    #expect(report.errorCount == 0 && report.choices["country"] == "MAR")
    let workers = try #require(classified).table
    #expect(try texts(workers, "migrant_worker_resident") == ["1", "0", nil])
    #expect(try texts(workers, "age_group") == ["25–34", "35–44", "0–14"])
    let wrong = try MappingFile(yaml: yaml.replacing("country: ma,", with: "country: Morocco,"))
      .validate(table, module: "labour-migration").report
    #expect(wrong.findings.contains { $0.check == "country-not-found" })
  }

  static let broken: [(yaml: String, line: Int, says: String)] = [
    ("mapping: a\nvariabels:\n  age: AGE\n", 3, "variables"),
    ("mapping: a\nvariables:\n  age: {form: AGE}\n", 3, "from"),
    ("mapping: a\nvariables:\n  age: {from: AGE, range: 0-120}\n", 3, "range"),
    ("mapping: a\nvariables:\n  age: {expr: \"AGE >\"}\n", 3, "expression"),
    ("mapping: a\nvariables:\n  age: {from: AGE, expr: AGE}\n", 3, "where it comes from"),
    ("mapping: a\nvariables:\n  age: AGE\n  age: AGE\n", 3, "twice"),
    ("mapping: a\nvariables:\n  age: [AGE\n", 4, "did not find"),
    ("mapping: a\nvariables:\n  age: {from: AGE, date: xx}\n", 3, "yyyy"),
    ("mapping: a\nvariables:\n  age: {from: AGE, crosswalk: none}\n", 3, "correspondence"),
    (
      "mapping: a\nvariables:\n  age: AGE\nmodules:\n  labour-force: {standard: ICLS-7}\n", 5,
      "ICLS-13"
    ),
    ("mapping: a\nvariables:\n  age: AGE\nmodules:\n  labour-force: {}\n", 5, "standard"),
    (
      "mapping: a\nvariables:\n  age: AGE\nmodules:\n  labour-migration: {country: MAR}\n", 5,
      "never mixed"
    ),
    ("mapping: a\nvariables:\n  age: AGE\nmodules:\n  work: {}\n", 5, "no module"),
    ("mapping: a\nvariables:\n  age: AGE\nskips:\n  - {asked: [age]}\n", 5, "when"),
    ("mapping: a\nvariables:\n  age: AGE\ncontrols:\n  - {expect: 5}\n", 5, "total"),
    (
      "mapping: a\nvariables:\n  age: AGE\nmodules:\n  labour-force:\n    standard: ICLS-19\n    absenceMonths: -1\n",
      6, "absenceMonths"
    ),
  ]

  @Test("Errors name the line and what to do", arguments: broken)
  func errors(_ example: (yaml: String, line: Int, says: String)) throws {
    let error = #expect(throws: SurveyModuleError.self) {
      try MappingFile(yaml: example.yaml, named: "map.yaml")
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("line \(example.line)"), "\(text)")
    #expect(text.contains(example.says), "\(text)")
    #expect(error?.code == .invalidMapping)
  }

  @Test("A name that the file does not have is found again, with what was probably meant")
  func missingSource() throws {
    let result = try mapped("  age: AGEE\n  sex: SEX\n", file())
    #expect(result.unmapped.map { $0.variable } == ["age"])
    let finding = try #require(result.findings.first { $0.check == "missing-source" })
    #expect(finding.message.contains("AGE") && finding.line == 3)
    #expect(throws: SurveyModuleError.self) {
      try mapped("  age: {expr: KEY + 1}\n", file())
    }
  }

  @Test("Mutated mappings are read or refused, and never stop the program")
  func fuzz() throws {
    let table = try file()
    let seed = Array(
      """
      mapping: test
      identifiers: [KEY]
      modules:
        labour-force: {standard: ICLS-19, youth: 15..24, earnings: {winsorise: 0.1..0.9}}
      variables:
        sex: {from: SEX, map: {1: 1, 2: 2}, missing: {9: refused}, expect: {1: Male}}
        age: {from: AGE, missing: {999: unknown}, range: 0..120, multiply: 1.5}
        birth_date: {from: DATE, date: dd/mm/yyyy}
        worked_one_hour: {from: WORK, map: {1: 1, 2: 0}, universe: age >= 15, else: missing x}
        isco08: {from: OCC, characters: 1..2}
        total: {expr: "if(AGE > 3, AGE * 2, 0)"}
      skips: [{asked: [worked_one_hour], when: age >= 15}]
      rules: [{check: age <= 120, severity: warning}]
      controls: [{total: age > 3, expect: 5, within: 0.1}]
      """.utf8)
    var state: UInt64 = 20_26
    func draw(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(n))
    }
    let pieces = [
      "..", "{", "}", "[", "]", ":", "\n", "&a ", "*a", "-", "1e999", "missing", "'", "\"",
    ]
    for _ in 0..<fuzzRounds(1500) {
      var bytes = seed
      for _ in 0...draw(3) {
        let place = draw(bytes.count)
        switch draw(4) {
        case 0: bytes[place] = UInt8(draw(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + draw(12)))
        case 2: bytes.insert(contentsOf: Array(pieces[draw(pieces.count)].utf8), at: place)
        default:
          let end = min(bytes.count, place + 1 + draw(40))
          bytes.insert(contentsOf: Array(bytes[place..<end]), at: draw(bytes.count))
        }
        if bytes.isEmpty { bytes = seed }
      }
      do {
        let mapping = try MappingFile(yaml: String(decoding: bytes, as: UTF8.self))
        _ = try mapping.validate(table, module: "labour-force")
      } catch let error as SurveyModuleError {
        #expect(!error.message.isEmpty)
      } catch let error as MicrodataError {
        #expect(!error.message.isEmpty)
      } catch {
        // Estimators refuse weights that are none.
        #expect("\(error)".isEmpty == false)
      }
    }
  }

  @Test("Names that stand for each other, and deep nesting, are refused")
  func bombs() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let one = "*a\(level - 1)"
      bomb += "a\(level): &a\(level) [\(Array(repeating: one, count: 9).joined(separator: ", "))]\n"
    }
    #expect(throws: SurveyModuleError.self) { try MappingFile(yaml: bomb) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: SurveyModuleError.self) { try MappingFile(yaml: deep) }
    let dashes = String(repeating: "- ", count: 100_000)
    #expect(throws: SurveyModuleError.self) { try MappingFile(yaml: dashes) }
  }
}
