// Proves that exports of Survey Solutions read with their labels, rosters and kinds of missing answers.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Survey Solutions: exports")
struct SurveySolutionsTests {
  private static let household = """
    interview__key\tinterview__id\tname\tage\tjoined\tvisited\tgoods__1\tgoods__2\tgoods__n9\tpets__0\tpets__1
    11-22\ta1\tSaid "Abu"\t30\t2024-05-01\t2024-05-01T10:00:00\t1\t0\t0\tcat\tdog
    11-23\ta2\t"open\t-999999999\t\t\t0\t1\t\t##N/A##\t
    11-24\ta3\t##N/A##\t\t2024-05-03\t2024-05-03T11:30:15\t\t\t\t\t
    """

  private static let script = """
    insheet using "household.tab", tab case names
    // comment
    label variable name `"Person's "name""'
    label variable age "Age" // in years
    label variable goods__1 `"Goods:Radio"'
    label define age -1 `"unborn"' 30 `"thirty"' ///
      31 "x"
    capture label define other 1 `"one"', modify
    label values age age
    la val pets__0 other
    """

  private static let member = """
    members__id\tinterview__key\tinterview__id\tsex
    1\t11-22\ta1\t1
    2\t11-22\ta1\t2
    """

  private static let job = """
    jobs__id\tmembers__id\tinterview__id\thours
    1\t1\ta1\t40
    """

  private static func source(_ change: (inout LoadOptions) -> Void = { _ in }) throws
    -> SurveySolutionsSource
  {
    var options = LoadOptions()
    change(&options)
    func file(_ name: String, _ text: String) -> ByteFile {
      ByteFile(bytes: Array(text.utf8), name: name)
    }
    return try SurveySolutionsSource(
      files: [
        (file("interview__errors.tab", "interview__id\tmessage\na1\tno\n"), nil),
        (file("jobs.tab", job), nil), (file("members.tab", member), nil),
        (file("household.tab", "\u{FEFF}" + household), file("household.do", "\u{FEFF}" + script)),
      ], options: options)
  }

  @Test("Rosters are record types with keys and parents")
  func rosters() throws {
    let types = try Self.source().schema.recordTypes
    #expect(types.map(\.name) == ["household", "members", "jobs", "interview__errors"])
    #expect(types[0].keys == ["interview__id"])
    #expect(types[1].keys == ["interview__id", "members__id"])
    #expect(types[2].keys == ["interview__id", "members__id", "jobs__id"])
    #expect(types.map(\.parent) == [nil, "household", "members", "household"])
    let all = try Self.source().loadAll().map(\.loaded.table.rowCount)
    #expect(all == [3, 2, 1, 1])
  }

  @Test("Quotes are characters; blanks and codes are kinds of missing answers")
  func values() throws {
    let loaded = try Self.source().load()
    #expect(loaded.values("name") == ["Said \"Abu\"", "\"open", "∅ ##N/A## (no answer)"])
    #expect(loaded.values("age") == ["30", "∅ -999999999 (no answer)", "∅ not in universe"])
    #expect(loaded.table["age"]?.type == .integer)
    #expect(loaded.table["joined"]?.type == .date)
    #expect(loaded.table["visited"]?.type == .dateTime)
    #expect(loaded.values("visited")[2] == "2024-05-03T11:30:15")
    #expect(loaded.values("pets__0")[1] == "∅ ##N/A## (no answer)")
    #expect(loaded.report.provenance.rowsRead == 3)
  }

  @Test("Labels of variables and values from the script")
  func labels() throws {
    let table = try Self.source().load().table
    #expect(table["name"]?.label == "Person's \"name\"")
    #expect(table["age"]?.label == "Age")
    #expect(table["age"]?.valueLabels.entries.map(\.code) == ["-1", "30", "31"])
    #expect(table["age"]?.valueLabels.label(of: "30") == "thirty")
    #expect(table["age"]?.metadata.labelSet == "age")
    #expect(table["age"]?.metadata.missing.codes == ["-999999999", "##N/A##"])
    #expect(table["pets__0"]?.valueLabels.label(of: "1") == "one")
  }

  @Test("Questions with several answers are sets")
  func sets() throws {
    let sets = try Self.source().load().table.metadata.multipleResponseSets
    #expect(sets.map(\.name) == ["goods", "pets"])
    #expect(sets[0].kind == .dichotomies(counted: "1"))
    #expect(sets[0].variables == ["goods__1", "goods__2", "goods__n9"])
    #expect(sets[0].label == "Goods")
    #expect(sets[1].kind == .categories)
  }

  @Test("Some columns and rows, in batches")
  func parts() throws {
    let source = try Self.source()
    let part = try source.load(ScanRequest(columns: ["age", "name"], rows: 1..<9))
    #expect(part.table.columnNames == ["age", "name"])
    #expect(part.table.rowCount == 2)
    var request = ScanRequest()
    request.batchSize = 2
    var rows: [Int] = []
    _ = try source.scan(request) { rows.append($0.rowCount) }
    #expect(rows == [2, 1])
    #expect(throws: MicrodataError.self) { try source.load(.of("nothing")) }
  }

  @Test("A folder, one file, and a folder without any")
  func folders() throws {
    let folder = try Fixtures.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: MicrodataError.self) { try SurveySolutionsSource(contentsOf: folder.path) }
    for (name, text) in [
      ("household.tab", Self.household), ("household.do", Self.script),
      ("members.tab", Self.member),
    ] { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let source = try SurveySolutionsSource(contentsOf: folder.path)
    #expect(source.schema.recordTypes.map(\.name) == ["household", "members"])
    let path = folder.appendingPathComponent("household.tab").path
    #expect(try SurveySolutionsSource(contentsOf: path).load().table["age"]?.label == "Age")
  }

  @Test(
    "Files of the corpus",
    .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
  func corpus() throws {
    let folder = try #require(Fixtures.corpus).appendingPathComponent("suso")
    let source = try SurveySolutionsSource(
      contentsOf: folder.appendingPathComponent("benchmark8.tab").path)
    let loaded = try source.load()
    #expect(loaded.table.rowCount == 4)
    #expect(loaded.table["name"]?.label == "Person's name")
    #expect(loaded.table["agegroup"]?.valueLabels.label(of: "1") == "первая")
    let wide = try SurveySolutionsSource(
      contentsOf: folder.appendingPathComponent("input21.tab").path
    ).load()
    #expect(wide.table.rowCount == 4)
    #expect(wide.values("test_item_01")[0].hasPrefix("38.7938857862114,8.99484288129777;"))
  }

  @Test("Damaged files give a table or an error", .timeLimit(.minutes(30)))
  func mutants() {
    var mutator = Mutator(seed: 12, special: Array("\t\n\"`'_1-\r/*".utf8))
    let seeds = (data: Array(Self.household.utf8), script: Array(Self.script.utf8))
    var options = LoadOptions()
    options.maximumThreads = 1
    expectTablesOrErrors("Survey Solutions", rounds: 1500, tables: 0.1, errors: 0.1) { round in
      let data = round % 3 > 0 ? mutator.mutant(of: seeds.data) : seeds.data
      let script = round % 3 < 2 ? mutator.mutant(of: seeds.script) : seeds.script
      return try SurveySolutionsSource(
        files: [(ByteFile(bytes: data, name: "a.tab"), ByteFile(bytes: script, name: "a.do"))],
        options: options
      ).load().table
    }
  }
}
