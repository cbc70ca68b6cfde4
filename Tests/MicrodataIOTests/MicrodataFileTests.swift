// Proves that files are opened by their content, and that what a table says survives from one format to another.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Files of any format")
struct MicrodataFileTests {
  private func folder() throws -> String { try Fixtures.temporaryFolder().path }

  @Test("Content decides, whatever the name", arguments: ["dta", "sav", "zsav"])
  func content(kind: String) throws {
    let table = try Table([Column("x", [1, 2] as [Int?], label: "A number")])
    let (path, other) = (try folder() + "/t.\(kind)", try folder() + "/t.dat")
    #expect(try MicrodataFile.write(table, to: path) == [])
    try FileManager.default.copyItem(atPath: path, toPath: other)
    let source = try MicrodataFile.open(other)
    #expect(source.schema.format.hasPrefix(kind == "dta" ? "Stata" : "SPSS"))
    #expect(try source.load().table["x"]?.label == "A number")
    #expect(try Table(contentsOf: path).rowCount == 2)
  }

  @Test("From Stata to SPSS and back: labels, reasons, dates, notes, weight and long texts stay")
  func conversion() throws {
    let folder = try folder()
    var table = try StataWritingTests.table()
    table = try table.selecting(table.columnNames.filter { $0 != "employed" })
    table.metadata.weight = "weight"
    #expect(try MicrodataFile.write(table, to: folder + "/a.dta") == [])
    let first = try MicrodataFile.open(folder + "/a.dta").load().table
    let lost = try MicrodataFile.write(first, to: folder + "/b.sav")
    #expect(lost.allSatisfy { $0.rule == "not-held" } && !lost.isEmpty)
    let second = try MicrodataFile.open(folder + "/b.sav").load().table
    #expect(second.columnNames == table.columnNames)
    #expect(second.metadata.weight == "weight")
    #expect(second.metadata.notes == ["one", "two"])
    for (before, after) in zip(first.columns, second.columns) {
      let same = (0..<4).allSatisfy { before.text(at: $0) == after.text(at: $0) }
      #expect(same, "\(before.name)")
      #expect(before.label == after.label)
    }
    // SPSS has no letters: the reasons get codes of their own, with their labels.
    let reasons = (0..<4).compactMap { row -> String? in
      guard case .user(_, let label)? = second["income"]?.missingKind(at: row) else { return nil }
      return label
    }
    #expect(reasons == ["does not know", "refused"])
    _ = try MicrodataFile.write(second, to: folder + "/c.dta")
    let third = try MicrodataFile.open(folder + "/c.dta").load().table
    for (before, after) in zip(second.columns, third.columns) {
      let same = (0..<4).allSatisfy { before.text(at: $0) == after.text(at: $0) }
      #expect(same, "\(before.name)")
    }
  }

  @Test("A file of separated values keeps the values, and what it cannot keep is listed")
  func separatedValues() throws {
    let path = try folder() + "/t.csv"
    let lost = try MicrodataFile.write(StataWritingTests.table(), to: path)
    let about = lost.map(\.message).joined(separator: "\n")
    for part in ["labels of 1", "value labels", "reasons", "languages", "notes", "survey settings"]
    {
      #expect(about.contains(part), "\(part)")
    }
    #expect(try Table(contentsOf: path).rowCount == 4)
    let error = #expect(throws: MicrodataError.self) {
      try MicrodataFile.write(Table([]), to: "t.xlsx")
    }
    #expect(error?.hint.contains(".zsav") == true)
  }

  @Test("Separated values in batches: types from all rows, the same rows as in one table")
  func batches() throws {
    let path = try folder() + "/t.csv.gz"
    let count = 40_000
    let table = try Table([
      Column("id", (0..<count).map { Optional($0) }),
      Column("x", (0..<count).map { $0 == count - 1 ? 0.5 : Double($0 % 9) } as [Double?]),
      Column("t", (0..<count).map { "a \"b\"\n\($0 % 11)" } as [String?]),
    ])
    try CSV.write(table, to: path)
    let source = try MicrodataFile.open(path)
    var (rows, sum, texts) = (0, 0.0, Set<String>())
    let report = try source.scan(ScanRequest()) { batch in
      #expect(batch["x"]?.type == .double && batch["id"]?.type == .integer)
      rows += batch.rowCount
      sum += (0..<batch.rowCount).compactMap { batch["x"]?.number(at: $0) }.reduce(0, +)
      texts.formUnion((0..<batch.rowCount).compactMap { batch["t"]?.text(at: $0) })
    }
    #expect(rows == count && report.provenance.rowsRead == count)
    #expect(texts.count == 11)
    #expect(sum == (0..<count).compactMap { table["x"]?.number(at: $0) }.reduce(0, +))
  }

  @Test("A dictionary gives separated values their labels")
  func labelled() throws {
    let folder = try folder()
    try Data("sex,age\n1,30\n2,-9\n".utf8).write(to: URL(fileURLWithPath: folder + "/t.csv"))
    let commands = """
      VARIABLE LABELS sex "Sex" age "Age in years".
      VALUE LABELS sex 1 "man" 2 "woman" /age -9 "refused".
      MISSING VALUES age (-9).
      """
    try Data(commands.utf8).write(to: URL(fileURLWithPath: folder + "/t.sps"))
    var options = LoadOptions()
    options.dictionary = folder + "/t.sps"
    options.hashesContent = true
    let loaded = try MicrodataFile.open(folder + "/t.csv", options: options).load()
    #expect(loaded.table["sex"]?.valueLabels.label(of: "2") == "woman")
    #expect(loaded.table["age"]?.label == "Age in years")
    #expect(loaded.table["age"]?.missingKind(at: 1) == .user(code: "-9", label: "refused"))
    // As sha256sum prints it.
    let digest = "585d75fa45cd20892ca5b5c0826555387a8fa87896dee7d1a7f8921927567432"
    #expect(loaded.report.provenance.sha256 == digest)
  }

  @Test("Text that does not describe itself asks for its dictionary")
  func undescribed() throws {
    let path = try folder() + "/census.dat"
    try Data("1234\n".utf8).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: MicrodataError.self) { try MicrodataFile.open(path) }
    #expect(error?.code == .unsupportedFormat && error?.hint.contains("--dictionary") == true)
    try Data("fields:\n  - {name: a, start: 1, width: 2}\n".utf8)
      .write(to: URL(fileURLWithPath: path.replacing(".dat", with: ".yaml")))
    #expect(try MicrodataFile.open(path).load().table["a"]?.number(at: 0) == 12)
  }
}
