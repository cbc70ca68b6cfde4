// Proves that databases of CSPro are read, and that hostile ones are refused.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSPro: databases")
struct CSProDatabaseTests {
  private func source(
    _ statements: String, keepsPartialCases: Bool = false
  ) throws -> CSProDatabaseSource {
    try CSProDatabaseSource(
      file: ByteFile(bytes: CSProSample.database(statements), name: "test.csdb"),
      keepsPartialCases: keepsPartialCases)
  }

  private func problem(_ statements: String) -> String {
    do {
      let source = try source(statements)
      for type in source.schema.recordTypes { _ = try source.load(.of(type.name)) }
      return ""
    } catch {
      return (error as? MicrodataError)?.message ?? "another error: \(error)"
    }
  }

  @Test("Records in the order of cases, without deleted cases and partial saves")
  func records() throws {
    let source = try source(CSProSample.statements())
    #expect(source.schema.format == "CSPro database 3")
    let houses = try source.load(.of("HOUSE"))
    #expect(houses.values("H_ID") == ["1", "2"])
    #expect(houses.values("ROOF") == ["∅ 9 (?)", "1"])
    #expect(
      houses.report.provenance.rowsDropped
        == ["deleted-case": 1, "partial-save": 1, "too-many-records": 1])
    #expect(houses.count("partial-save") == 1)
    let all = try self.source(CSProSample.statements(), keepsPartialCases: true).load(.of("HOUSE"))
    #expect(all.values("H_ID") == ["1", "2", "∅ not in universe"])
    #expect(all.values("ROOF")[2] == "∅ not in universe")
  }

  @Test("Nodes of a lower level, special numbers and texts in columns of numbers")
  func levels() throws {
    let trips = try source(CSProSample.statements()).load(.of("TRIP"))
    #expect(trips.values("H_ID") == ["1", "1", "1", "2"])
    #expect(trips.values("V_ID") == ["5", "5", "6", "7"])
    #expect(trips.values("occurrence") == ["1", "2", "1", "1"])
    #expect(trips.values("DAY") == ["10", "11", "∅ DEFAULT", "∅ REFUSED"])
    #expect(trips.values("DAY_A") == ["2", "3", "∅ not in universe", "∅ MISSING"])
    #expect(trips.values("TEXT(1)") == ["a", "∅ not in universe", "x", "∅ missing"])
    #expect(trips.values("TEXT(2)")[2] == "é")
    #expect(trips.values("KIND") == ["1", "∅ 9 (?)", "1", "∅ DEFAULT"])
    #expect(trips.report.provenance.rowsDropped["orphan-record"] == 1)
    let one = try source(CSProSample.statements()).load(
      ScanRequest(columns: ["KIND", "H_ID"], recordType: "TRIP", rows: 1..<2))
    #expect(one.table.columnNames == ["KIND", "H_ID"])
    #expect(one.values("KIND") == ["∅ 9 (?)"])
  }

  @Test("Cases that are texts, as in older versions")
  func texts() throws {
    let cases = """
      CREATE TABLE meta(schema_version INTEGER, cspro_version TEXT, dictionary TEXT);
      INSERT INTO meta VALUES(1, '7.0', '\(CSProSample.ini.replacing("'", with: "''"))');
      CREATE TABLE cases(id TEXT, `key` TEXT, questionnaire TEXT, deleted INTEGER, file_order REAL);
      INSERT INTO cases VALUES('x','0102','P0102É    44\nH0102 2',0,2.0),
      ('y','0101','P0101A
      P0101B',0,1.0),('z','0103','P0103C',1,3.0);
      """
    let loaded = try source(cases).load(.of("PERSON"))
    #expect(loaded.values("NAME") == ["A", "B", "É"])
    #expect(loaded.values("AGE")[2] == "44")
    #expect(loaded.values("occurrence") == ["1", "2", "1"])
    #expect(loaded.count("deleted-case") == 1)
  }

  @Test("A file with blanks and signs in its path, which no program is changing")
  func path() throws {
    let file = try TemporaryFile(
      "a b?c#%41&é.csdb", CSProSample.database(CSProSample.statements()))
    let loaded = try CSProDatabaseSource(contentsOf: file.path).load()
    #expect(loaded.table.rowCount == 2)
    #expect(!FileManager.default.fileExists(atPath: file.path + "-journal"))
  }

  @Test("What is no database of CSPro, or an encrypted one, is refused")
  func refused() throws {
    func refusal(_ bytes: [UInt8], _ name: String) -> MicrodataError? {
      do {
        _ = try CSProDatabaseSource(file: ByteFile(bytes: bytes, name: name))
        return nil
      } catch {
        return error as? MicrodataError
      }
    }
    #expect(refusal([1, 2, 3], "x.csdbe")?.message.contains("encrypted") == true)
    #expect(refusal([1, 2, 3], "x.csdb")?.code == .unsupportedFormat)
    #expect(refusal([], "x.csdb")?.code == .unsupportedFormat)
    let other = try CSProSample.database("CREATE TABLE t(a)")
    #expect(refusal(other, "x.csdb")?.message.contains("tables “meta” and “cases”") == true)
    let whole = try CSProSample.database(CSProSample.statements())
    #expect(refusal(Array(whole.prefix(700)), "x.csdb") != nil)
  }

  @Test("Views, computed columns and endless queries are not followed")
  func hostile() {
    let view = CSProSample.statements().replacing(
      "CREATE TABLE house(", with: "CREATE TABLE other("
    ).replacing(
      "INSERT INTO house", with: "INSERT INTO other")
    #expect(
      problem(view + "CREATE VIEW house AS SELECT * FROM other;").contains("no table “house”"))
    let cases = CSProSample.statements().replacing("CREATE TABLE cases", with: "CREATE TABLE c2")
      .replacing("INSERT INTO cases", with: "INSERT INTO c2")
    let endless = """
      CREATE VIEW cases AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
      SELECT id, 0 AS deleted FROM n;
      """
    #expect(problem(cases + endless).contains("expected a database of CSPro"))
    let computed = CSProSample.statements().replacing(
      "roof INTEGER)", with: "r, roof INTEGER AS (hex(zeroblob(400000000))))"
    ).replacing(
      "INSERT INTO house VALUES(1,2,1),(2,1,9),(3,3,1),(4,4,NULL),(5,1,2);",
      with: "INSERT INTO house VALUES(1,2,1);")
    #expect(problem(computed).contains("too big"))
    #expect(
      problem(CSProSample.statements().replacing("h_id INTEGER", with: "other INTEGER")).contains(
        "no column “h_id”"))
    #expect(problem(CSProSample.statements(dictionary: "[Dictionary]")).contains("levels"))
    #expect(
      problem(CSProSample.statements(dictionary: "").replacing("''", with: "NULL")) != "")
    // A virtual table has no page of its own.
    let virtual = view + "CREATE VIRTUAL TABLE house USING fts5(`level-1-id`, roof);"
    #expect(["no table “house”", ""].contains { problem(virtual).contains($0) })
  }

  @Test("Damaged databases give tables or an error", .timeLimit(.minutes(30)))
  func mutants() throws {
    var mutator = Mutator(seed: 5)
    let seed = try CSProSample.database("PRAGMA page_size=512;" + CSProSample.statements())
    expectTablesOrErrors("CSPro databases", rounds: 1500, tables: 0.01, errors: 0.1) { round in
      var bytes = mutator.mutant(of: seed)
      if round % 2 == 0, bytes.count > 100 {
        // The heads of pages are where lists of cells go wrong.
        let page = 512 * Int.random(in: 0..<(bytes.count / 512 + 1), using: &mutator.generator)
        let place =
          page + (page == 0 ? 100 : 0) + Int.random(in: 0..<24, using: &mutator.generator)
        if place < bytes.count {
          bytes[place] = UInt8.random(in: 0...255, using: &mutator.generator)
        }
      }
      let source = try CSProDatabaseSource(file: ByteFile(bytes: bytes, name: "test.csdb"))
      let tables = try source.schema.recordTypes.map { try source.load(.of($0.name)).table }
      #expect(
        tables.allSatisfy { table in table.columns.allSatisfy { $0.count == table.rowCount } })
      return tables.last
    }
  }
}
