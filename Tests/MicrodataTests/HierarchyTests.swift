// Proves that records of two levels are brought together, and rows of a group summed up, without losing a row unseen.

import Microdata
import Testing

@Suite("Hierarchy: households and persons")
struct HierarchyTests {
  private func households() throws -> Table {
    try Table([
      Column("region", ["a", "a", "b"] as [String?]), Column("serial", [1, 2, 1] as [Int?]),
      Column("size", [2, 1, 3] as [Int?]), Column("rent", [nil, 5.5, 0] as [Double?]),
    ])
  }

  private func persons() throws -> Table {
    try Table([
      Column("region", ["a", "b", "a", "c", "b", nil] as [String?]),
      Column("serial", [1.0, 1, 1, 1, 9, 1] as [Double?]),
      Column("age", [30, 40, nil, 50, 60, 70] as [Int?]),
      Column("size", [1, 1, 1, 1, 1, 1] as [Int?]),
    ])
  }

  @Test("Persons get the values of their household, whatever numbers keys are stored as")
  func attaching() throws {
    let (table, report) = try persons().attaching(
      households(), on: ["region", "serial"], clashes: .suffix("_h"))
    #expect(table.columnNames == ["region", "serial", "age", "size", "size_h", "rent"])
    #expect(
      (0..<6).map { table["size_h"]?.number(at: $0) } == [2, 3, 2, nil, nil, nil] as [Double?])
    #expect(table["rent"]?.number(at: 1) == 0)
    #expect(report.matched == 3)
    #expect(report.unmatched == 3)
    #expect(report.unmatchedParents == 1)
    #expect(report.duplicateParents == 0)
    #expect(report.unmatchedSamples.first == "region c, serial 1")
  }

  @Test("A name that both tables have is an error unless something is said of it")
  func clashes() throws {
    #expect(throws: MicrodataError.self) {
      try persons().attaching(households(), on: ["region", "serial"])
    }
    let (kept, _) = try persons().attaching(
      households(), on: ["region", "serial"], clashes: .keepOwn)
    #expect(kept["size"]?.number(at: 0) == 1)
    let (chosen, _) = try persons().attaching(
      households(), on: ["region", "serial"], columns: ["rent"])
    #expect(chosen.columnNames == ["region", "serial", "age", "size", "rent"])
  }

  @Test("Duplicate parents are an error that shows them, unless they are allowed")
  func duplicates() throws {
    do {
      _ = try persons().attaching(households(), on: ["region"], columns: ["rent"])
      Issue.record("duplicates were accepted")
    } catch let error as MicrodataError {
      #expect(error.message.contains("region a"))
    }
    let (table, report) = try persons().attaching(
      households(), on: ["region"], columns: ["rent"], allowsDuplicates: true)
    #expect(report.duplicateParents == 1)
    #expect(table["rent"]?.isMissing(at: 0) == true)
  }

  @Test("Keys that are text in one table and numbers in the other are an error")
  func types() throws {
    let parent = try Table([Column("serial", ["1"] as [String?]), Column("x", [1] as [Int?])])
    #expect(throws: MicrodataError.self) { try persons().attaching(parent, on: ["serial"]) }
    #expect(throws: MicrodataError.self) { try persons().attaching(parent, on: []) }
    #expect(throws: MicrodataError.self) { try persons().attaching(parent, on: ["nothing"]) }
  }

  @Test("Rows of a group are counted, added and tested with three-valued logic")
  func aggregating() throws {
    let age = column("age")
    let table = try persons().aggregated(
      by: ["region"],
      [
        .count(as: "n"), .count(as: "adults", where: age >= 35), .sum(age, as: "sum"),
        .mean(age, as: "mean"), .minimum(age, as: "low"), .maximum(age, as: "high"),
        .first(age, as: "first"), .any(age >= 35, as: "any"), .all(age >= 35, as: "all"),
        .sum(age, as: "none", where: age > 100),
      ])
    func row(_ row: Int) -> [String] {
      table.columns.map { $0.text(at: row) ?? "-" }
    }
    #expect(table.rowCount == 3)
    #expect(row(0) == ["a", "2", "0", "30", "30", "30", "30", "30", "-", "false", "0"])
    #expect(row(1) == ["b", "2", "2", "100", "50", "40", "60", "40", "true", "true", "0"])
    #expect(row(2) == ["c", "1", "1", "50", "50", "50", "50", "50", "true", "true", "0"])
    #expect(throws: MicrodataError.self) {
      try persons().aggregated(by: ["serial"], [.sum(column("region"), as: "x")])
    }
  }
}
