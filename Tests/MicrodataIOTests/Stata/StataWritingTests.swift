// Proves that what is written as a Stata file reads back the same, and that what the format cannot hold is
// listed.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Stata: writing")
struct StataWritingTests {
  private func roundTrip(_ table: Table) throws -> (table: Table, lost: [LoadDiagnostic]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("table.dta").path
    let lost = try Stata.write(table, to: path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["table.dta"])
    return (try StataSource(contentsOf: path).load().table, lost)
  }

  static func table() throws -> Table {
    var sex = Column("sex", [1, 2, nil, 1] as [Int?], label: "Sex of the person")
    sex.valueLabels = ValueLabels([
      .init(code: "1", label: "man", translations: ["fr": "homme", "ar": "رجل"]),
      .init(code: "2", label: "woman", translations: ["fr": "femme", "ar": "امرأة"]),
    ])
    sex.metadata.translations = ["fr": "Sexe", "ar": "الجنس"]
    sex.metadata.notes = ["asked of all"]
    var income = Column("income", [-9, 100_000, 250, -8] as [Int?]).declaringMissing([
      "-9": .user(code: ".d", label: "does not know"), "-8": .user(code: ".r", label: "refused"),
    ])
    income.valueLabels = [".d": "does not know", ".r": "refused", "250": "the least"]
    income.metadata.attributes = ["question": ["How much?"]]
    let time = LocalDateTime("2024-09-01T12:30:00.250")
    var table = try Table([
      sex, income, Column("weight", [1.5, nil, -0.25, 1e300] as [Double?]),
      Column("town", ["Fès", "الرباط", "", "x"] as [String?]),
      Column("note", [String(repeating: "é", count: 1200), "b", "", "b"] as [String?]),
      Column("born", [CalendarDate("1950-01-31"), nil, CalendarDate("2024-02-29"), nil]),
      Column("start", [time, nil, nil, LocalDateTime("1959-12-31T23:59:59")]),
      Column("big", [9_007_199_254_740_992, nil, -5, 3_000_000_000] as [Int?]),
      Column("short", [32_740, -32_767, nil, 0] as [Int?]),
      Column("employed", [true, false, nil, true] as [Bool?]),
    ])
    table.metadata.label = "A survey"
    table.metadata.notes = ["one", "two"]
    table.metadata.language = "en"
    var settings = SurveySettings()
    settings.weight = "weight"
    settings.clusters = ["town", "short"]
    settings.strata = ["sex"]
    settings.singlePSU = "certainty"
    table.metadata.surveySettings = settings
    return table
  }

  @Test("Values, labels, languages, notes, times, long strings and survey settings come back")
  func everything() throws {
    let table = try Self.table()
    let (read, lost) = try roundTrip(table)
    #expect(lost == [])
    #expect(read.columnNames == table.columnNames)
    for (before, after) in zip(table.columns, read.columns) where before.type != .boolean {
      #expect(
        (0..<4).map { after.text(at: $0) } == (0..<4).map { before.text(at: $0) }, "\(before.name)")
      #expect(
        (0..<4).map { after.missingKind(at: $0) } == (0..<4).map { before.missingKind(at: $0) })
      #expect(after.label == before.label)
      #expect(after.metadata.translations == before.metadata.translations)
      #expect(after.metadata.notes == before.metadata.notes)
      #expect(after.metadata.attributes == before.metadata.attributes)
      let labels = before.valueLabels.entries.sorted { $0.code < $1.code }
      #expect(after.valueLabels.entries.sorted { $0.code < $1.code } == labels)
    }
    #expect((0..<4).map { read["employed"]?.number(at: $0) } == [1, 0, nil, 1])
    #expect(read.metadata.label == "A survey")
    #expect(read.metadata.notes == ["one", "two"])
    #expect(read.metadata.language == "en")
    #expect(read.metadata.surveySettings == table.metadata.surveySettings)
  }

  @Test("A written file, read and written again, has the same bytes")
  func stable() throws {
    let folder = try Fixtures.temporaryFolder().path
    let (first, _) = try Stata.bytes(Self.table(), folder: folder)
    let source = try StataSource(
      file: ByteFile(bytes: first, name: "t.dta"), options: LoadOptions())
    let (second, lost) = try Stata.bytes(source.load().table, folder: folder)
    #expect(lost == [])
    #expect(first == second)
  }

  @Test("What the format cannot hold is listed, with names")
  func losses() throws {
    var age = Column("2 age", [-9, 40, nil] as [Int?]).declaringMissing([
      "-9": .user(code: "-9", label: "refused")
    ])
    age.valueLabels = ValueLabels(
      [.init(code: "0.5", label: "half")],
      ranges: [.init(lower: 0, upper: 14, label: "child")])
    age.metadata.missing = MissingDefinition(ranges: [.init(lower: nil, upper: -1)])
    var town = Column("if", ["a", nil, "b"] as [String?], label: String(repeating: "x", count: 90))
    town.valueLabels = ["a": "Agadir"]
    let huge = Column("huge", [1e308, 9, nil] as [Double?])
    let exact = Column("id", [9_007_199_254_740_993, 1, nil] as [Int?])
    let (read, lost) = try roundTrip(Table([age, town, huge, exact]))
    #expect(read.columnNames == ["_2_age", "_if", "huge", "id"])
    #expect(read["_2_age"]?.missingKind(at: 0) == .user(code: ".a", label: "refused"))
    #expect(read["_2_age"]?.missingKind(at: 2) == .system)
    #expect(read["huge"]?.isMissing(at: 0) == true)
    #expect(lost.allSatisfy { $0.rule == "not-held" })
    let about = lost.map(\.message).joined(separator: "\n")
    for part in [
      "“2 age” is called “_2_age”", "“if” is called", "other codes", "not integers", "of ranges",
      "beyond 2⁵³", "beyond 8.988e307", "missing texts", "is cut after 80", "labels of the texts",
      "ranges of missing values",
    ] {
      #expect(about.contains(part), "\(part)")
    }
  }

  @Test("No columns, no rows, and a folder that is not there")
  func edges() throws {
    #expect(try roundTrip(Table([])).table.columnNames == [])
    #expect(try roundTrip(Table([Column("x", [] as [Int?])])).table.rowCount == 0)
    let error = #expect(throws: MicrodataError.self) {
      try Stata.write(Table([]), to: "/nowhere/at/all.dta")
    }
    #expect(error?.code == .fileAccess)
  }
}
