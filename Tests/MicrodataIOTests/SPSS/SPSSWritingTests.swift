// Proves that a table written as an SPSS file reads back as it was, and that what cannot be held is said.

import Foundation
import Microdata
import Testing

@testable import MicrodataIO

@Suite("SPSS: writing")
struct SPSSWritingTests {
  static let forms: [SPSSWritingOptions.Compression] = [.none, .bytecode, .zlib]

  /// A table with everything that the format holds.
  static func survey() throws -> Table {
    let long = String(repeating: "مسح ", count: 90) + "."
    var sex = Column("sex", [1, 2, nil, nil, nil] as [Int?], label: "Sex of the person")
    sex.valueLabels = ["1": "male", "2": "femme née", "9": "refused"]
    sex.metadata.measure = .nominal
    sex.metadata.role = .input
    sex.metadata.format = "F1.0"
    sex.metadata.missing.codes = ["8", "9"]
    sex.metadata.attributes = ["Concept": ["Sex", "ISO"], "$Alignment": ["center"]]
    var income = Column("household_income_monthly", [1.25, -3e10, nil, 0, 1e-300] as [Double?])
    income.metadata.format = "F12.2"
    income.metadata.missing.ranges = [.init(lower: 97, upper: nil)]
    var region = Column("région", ["Île", "NA", "", "x", nil] as [String?])
    region.valueLabels = ["Île": "island"]
    region.metadata.missing.codes = ["NA"]
    var text = Column("text", [long, "", "b", "b", long + "x"] as [String?])
    text.valueLabels = ["b": "bee"]
    let day = try #require(CalendarDate(year: 2024, month: 2, day: 29))
    let born = Column("born", [day, nil, day, CalendarDate(year: 1583, month: 1, day: 1), day])
    let seen = Column(
      "seen", [LocalDateTime("2024-02-29T12:30:00"), nil, nil, nil, nil] as [LocalDateTime?])
    let weight = Column("weight", [1.5, 2.5, 3.5, 4.5, 5.5] as [Double?])
    var metadata = TableMetadata()
    metadata.label = "Enquête"
    metadata.notes = ["A note.", "Another."]
    metadata.weight = "weight"
    metadata.attributes = ["Source": ["a", "b"]]
    metadata.multipleResponseSets = [
      MultipleResponseSet(
        name: "$all", label: "Tous né", kind: .categories,
        variables: ["sex", "household_income_monthly"]),
      MultipleResponseSet(
        name: "$some", label: nil, kind: .dichotomies(counted: "1"), variables: ["sex"]),
    ]
    return try Table(
      [
        sex.declaringMissing([:]).withReasons(["9", "8", "9"], at: [2, 3, 4]), income,
        region.declaringMissing(["NA": .user(code: "NA", label: nil)]), text, born, seen, weight,
      ], metadata: metadata)
  }

  @Test("A table reads back with its values, reasons and metadata", arguments: forms)
  func roundTrip(_ form: SPSSWritingOptions.Compression) throws {
    let table = try Self.survey()
    let (bytes, notHeld) = try spssFile(table, form)
    #expect(notHeld.map(\.message) == ["missing texts without a code become empty texts"])
    let loaded = try spss(bytes)
    #expect(loaded.report.diagnostics == [])
    #expect(loaded.table.columnNames == table.columnNames)
    for column in table.columns {
      let read = try loaded.table.column(column.name)
      #expect(read.type == column.type)
      #expect(read.label == column.label)
      #expect(read.valueLabels == column.valueLabels)
      #expect(read.metadata.missing == column.metadata.missing)
      #expect(read.metadata.measure == column.metadata.measure)
      #expect(read.metadata.role == column.metadata.role)
      #expect(read.metadata.attributes == column.metadata.attributes)
      for row in 0..<table.rowCount {
        let isEmptied = column.type == .text && column.missingKind(at: row) == .system
        #expect(read.text(at: row) == (isEmptied ? "" : column.text(at: row)))
        if !isEmptied { #expect(read.missingKind(at: row) == column.missingKind(at: row)) }
      }
    }
    var metadata = loaded.table.metadata
    #expect(metadata.attributes["$Created"] == ["02 Jan 24 10:20:30"])
    metadata.attributes = metadata.attributes.filter { !$0.key.hasPrefix("$") }
    #expect(metadata == table.metadata)
    // A second round changes nothing at all.
    let again = try spss(try spssFile(loaded.table, form).bytes).table
    #expect(again.fingerprint == loaded.table.fingerprint)
    #expect(again.metadata == loaded.table.metadata)
    #expect(again.columns.map(\.variable) == loaded.table.columns.map(\.variable))
  }

  @Test("Texts of every width around the limits of cells and segments")
  func widths() throws {
    for width in [1, 7, 8, 9, 16, 251, 252, 255, 256, 257, 504, 505, 511, 765, 1020, 32_767] {
      let texts = [String(repeating: "a", count: width - 1) + "b", "", "c"]
      let table = try Table([
        Column("t", texts as [String?]), Column("n", [1, 2, 3] as [Int?]),
      ])
      for form in Self.forms {
        let read = try spss(try spssFile(table, form).bytes).table
        #expect(read.texts("t") == texts, "width \(width)")
        #expect(read.texts("n") == ["1", "2", "3"])
        #expect(read["t"]?.metadata.width == width)
      }
    }
  }

  @Test("What cannot be held is said, and values keep their meaning")
  func notHeld() throws {
    var tagged = Column("a b", [1, nil, nil, nil] as [Int?])
      .withReasons([".a", ".b"], at: [1, 2])
    tagged.valueLabels = [".a": "refused"]
    tagged.metadata.translations = ["fr": "x"]
    let many = Column("A_B", [5, nil, nil, nil] as [Int?])
      .withReasons(["-9", "-8", "-7", "-1"].suffix(3), at: [1, 2, 3])
    var four = Column("four", [5, nil, nil, nil] as [Int?])
      .withReasons(["-9", "-8", "-7"], at: [1, 2, 3])
    four.metadata.missing.codes = ["-9", "-8", "-7", "97"]
    let large = Column("large", [9_007_199_254_740_993, 1, 2, 3] as [Int?])
    let (bytes, notes) = try spssFile(try Table([tagged, many, four, large]))
    #expect(notes.allSatisfy { $0.rule == "not-held" })
    let messages = notes.map { "\($0.column ?? ""): \($0.message)" }
    #expect(messages.contains("a b: the name “a b” is written as “a_b”"))
    #expect(messages.contains("a b: the missing value “.a” is written as -1000"))
    #expect(messages.contains("a b: variable labels in other languages"))
    #expect(messages.contains("A_B: the name “A_B” is written as “A_B_2”"))
    #expect(messages.contains("four: codes of missing values are declared as a range"))
    #expect(messages.contains("large: integers beyond 2⁵³ are rounded"))
    let read = try spss(bytes).table
    #expect(read["a_b"]?.missingKind(at: 1) == .user(code: "-1000", label: "refused"))
    #expect(read["a_b"]?.missingKind(at: 3) == .system)
    #expect(read["A_B_2"]?.missingKind(at: 3) == .user(code: "-1", label: nil))
    #expect(read["four"]?.missingKind(at: 1) == .user(code: "-9", label: nil))
    #expect(read["four"]?.text(at: 0) == "5")
  }

  @Test("A file appears whole, with its form by its name; an impossible place is an error")
  func files() throws {
    let place = try TemporaryFile("x.zsav")
    let table = try Self.survey()
    try SPSS.write(table, to: place.path)
    let source = try SPSSSource(contentsOf: place.path)
    #expect(source.schema.format == "SPSS (zlib)")
    #expect(try source.load().table.rowCount == 5)
    let folder = URL(fileURLWithPath: place.path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x.zsav"])
    #expect(throws: MicrodataError.self) { try SPSS.write(table, to: "/nowhere/at/all.sav") }
  }

  @Test("Tables without rows or variables")
  func empty() throws {
    let none = try spss(try spssFile(try Table([])).bytes).table
    #expect(none.columns.isEmpty)
    for form in Self.forms {
      let column = try spss(try spssFile(try Table([Column("x", [Int?]())]), form).bytes).table
      #expect(column.columnNames == ["x"])
      #expect(column.rowCount == 0)
    }
  }
}

extension Column {
  /// The column with codes as the reasons of some missing values.
  func withReasons(_ codes: some Sequence<String>, at rows: [Int]) -> Column {
    var kinds: [MissingKind] = [.system]
    var reasons = [UInt8](repeating: 0, count: count)
    for (code, row) in zip(codes, rows) {
      let kind = MissingKind.user(code: code, label: valueLabels.label(of: code))
      if !kinds.contains(kind) { kinds.append(kind) }
      reasons[row] = UInt8(kinds.firstIndex(of: kind) ?? 0)
    }
    return Column(
      name: name, storage: storage, label: label, valueLabels: valueLabels, metadata: metadata,
      reasons: MissingReasons(kinds: kinds, codes: reasons))
  }
}
