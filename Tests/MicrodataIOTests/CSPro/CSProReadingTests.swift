// Proves that text files of CSPro read by every rule of the format.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSPro: files of text")
struct CSProReadingTests {
  @Test("Records of all kinds, in any order inside a case")
  func records() throws {
    let source = try CSProSample.source(
      """
      P0101ANNA 30  1250011980 812
      H010103
      P0101BEN   5
      P0102ÉLISE99    .5
      H010299
      """)
    let persons = try source.load(.of("PERSON"))
    #expect(persons.table.rowCount == 3)
    #expect(persons.values("PROVINCE") == ["1", "1", "1"])
    #expect(persons.values("HH") == ["1", "1", "2"])
    #expect(persons.values("occurrence") == ["1", "2", "1"])
    #expect(persons.values("NAME") == ["ANNA", "BEN", "ÉLISE"])
    #expect(persons.values("AGE") == ["30", "5", "∅ 99 (Don't know)"])
    #expect(
      persons.values("WAGE") == ["12.5", "∅ not in universe", "0.5"])
    #expect(persons.values("BORN")[0] == "11980")
    #expect(persons.values("BORN_MONTH")[0] == "1")
    #expect(persons.values("HOURS(1)") == ["8", "∅ not in universe", "∅ not in universe"])
    #expect(persons.values("HOURS(2)")[0] == "12")
    #expect(persons.table["AGE"]?.type == .integer)
    #expect(persons.table["AGE"]?.valueLabels.label(of: "98") == "Refused")
    let housing = try source.load(ScanRequest(columns: ["ROOMS", "HH"], recordType: "HOUSING"))
    #expect(housing.table.columnNames == ["ROOMS", "HH"])
    #expect(housing.values("ROOMS") == ["3", "99"])
    #expect(housing.report.provenance.rowsRead == 2)
    #expect(housing.report.provenance.encoding == "utf-8")
  }

  @Test("Positions count characters in UTF-8, and bytes in a code page")
  func characters() throws {
    let utf8 = try CSProSample.source("P0101ÀÉÎÕÜ44\n").load(.of("PERSON"))
    #expect(utf8.values("NAME") == ["ÀÉÎÕÜ"])
    #expect(utf8.values("AGE") == ["44"])
    var line = Array("P0101".utf8)
    line += [0xC0, 0xC9, 0xCE, 0xD5, 0xDC] + Array("44\n".utf8)
    let code = try CSProSample.source(bytes: line) { $0.encoding = .explicit(.windows1252) }
      .load(.of("PERSON"))
    #expect(code.values("NAME") == ["ÀÉÎÕÜ"])
    #expect(code.values("AGE") == ["44"])
    let word = Array("P0101".utf8) + [0xC9] + Array("lisa44\n".utf8)
    let found = try CSProSample.source(bytes: word).load(.of("PERSON"))
    #expect(found.values("NAME") == ["Élisa"])
    // Two bytes a character, in an encoding of which no length is known beforehand.
    let japanese = Array("P0101".utf8) + [0x93, 0xFA, 0x96, 0x7B] + Array("   44\n".utf8)
    let kanji = try CSProSample.source(bytes: japanese) { $0.encoding = .explicit(.shiftJIS) }
      .load(.of("PERSON"))
    #expect(kanji.values("NAME") == ["日本"])
    #expect(kanji.values("AGE") == ["44"])
  }

  @Test("UTF-8 without a byte order mark is told of")
  func noMark() throws {
    let loaded = try CSProSample.source("P0101É    7\n", hasMark: false).load(.of("PERSON"))
    #expect(loaded.count("no-byte-order-mark") == 1)
    let named = try CSProSample.source("P0101É    7 \n", hasMark: false) {
      $0.encoding = .explicit(.utf8)
    }.load(.of("PERSON"))
    #expect(named.values("AGE") == ["7"])
    #expect(named.count("no-byte-order-mark") == 0)
  }

  @Test("What is no number is DEFAULT; marks of both kinds make decimals")
  func invalid() throws {
    let loaded = try CSProSample.source(
      """
      P0101A    ** 12,34
      P0101B    3x -1.25
      P0102C      000150
      """
    ).load(.of("PERSON"))
    #expect(loaded.values("AGE") == ["∅ DEFAULT", "∅ DEFAULT", "∅ not in universe"])
    #expect(loaded.values("WAGE") == ["12.34", "-1.25", "1.5"])
    #expect(loaded.count("not-a-number") == 2)
    let note = try #require(loaded.report.diagnostics.first { $0.rule == "not-a-number" })
    #expect(note.samples == ["**", "3x"])
    #expect(note.line == 1)
    // A value set may say that a text stands for a missing answer.
    let rooms = try CSProSample.source("H0101**\nH0102*1\n").load(.of("HOUSING"))
    #expect(rooms.values("ROOMS") == ["∅ ** (Too many)", "∅ DEFAULT"])
  }

  @Test("Erased lines, unknown types and surplus records are left out and told of")
  func leftOut() throws {
    let loaded = try CSProSample.source(
      """
      P0101A
      ~0101X
      P0101B
      Q0101?

      P0101C
      P0101D
      P0102E
      P0101F
      """
    ).load(.of("PERSON"))
    #expect(loaded.values("NAME") == ["A", "B", "C", "E", "F"])
    #expect(
      loaded.report.provenance.rowsDropped
        == ["erased": 1, "unknown-record-type": 1, "too-many-records": 1])
    #expect(loaded.count("too-many-records") == 1)
    #expect(loaded.report.rejects.map(\.line) == [2, 4, 7])
    #expect(loaded.report.rejects.last?.text == "P0101D")
  }

  @Test("U+2424 is a line end inside a text")
  func lineEnds() throws {
    let loaded = try CSProSample.source("P0101A\u{2424}B  9\n").load(.of("PERSON"))
    #expect(loaded.values("NAME") == ["A\nB"])
    #expect(loaded.values("AGE") == ["9"])
  }

  @Test("Records of a lower level are counted in its nodes")
  func levels() throws {
    let source = try CSProSample.source(
      """
      101 1
      20110102ab  cd  1
      20120304        9
      2011   1
      2011   2
      102 9
      """, dictionary: CSProSample.json)
    let trips = try source.load(.of("TRIP"))
    #expect(trips.values("H_ID") == ["1", "1", "1"])
    #expect(trips.values("V_ID") == ["1", "2", "1"])
    #expect(trips.values("occurrence") == ["1", "1", "2"])
    #expect(trips.values("DAY") == ["102", "304", "1"])
    #expect(trips.values("DAY_A")[0] == "2")
    #expect(trips.values("TEXT(2)") == ["cd", "∅ missing", "∅ missing"])
    #expect(trips.values("KIND") == ["1", "∅ 9 (?)", "∅ not in universe"])
    #expect(trips.report.provenance.rowsDropped == ["too-many-records": 1])
    #expect(try source.load(.of("HOUSE")).values("ROOF") == ["1", "∅ 9 (?)"])
  }

  @Test("The result does not depend on blocks, threads or batches")
  func invariance() throws {
    var generator = SeededGenerator(8)
    var text = ""
    for _ in 0..<400 {
      let kind = ["P", "P", "P", "H", "~", "Q"][Int.random(in: 0..<6, using: &generator)]
      let hh = Int.random(in: 10..<13, using: &generator)
      text += "\(kind)01\(hh)\(["é", "ab", ""].randomElement(using: &generator) ?? "")\r\n"
    }
    let whole = try CSProSample.source(text).load(.of("PERSON"))
    for (size, threads) in [(1, 1), (7, 2), (64, nil), (1000, 2)] {
      let other = try CSProSample.source(text) {
        $0.csv.chunkSize = size
        $0.maximumThreads = threads
      }
      let loaded = try other.load(.of("PERSON"))
      #expect(loaded.table.fingerprint == whole.table.fingerprint)
      #expect(loaded.report.provenance.rowsDropped == whole.report.provenance.rowsDropped)
      #expect(loaded.report.rejects == whole.report.rejects)
      var request = ScanRequest.of("PERSON")
      request.batchSize = 13
      request.rows = 5..<100
      var names: [String] = []
      var types = Set<String>()
      let report = try other.scan(request) { table in
        #expect(table.rowCount <= 13)
        names += table.texts("NAME")
        types.insert("\(table.columns.map(\.type))")
      }
      let first = 5..<min(100, whole.table.rowCount)
      #expect(names == Array(whole.table.texts("NAME")[first]))
      #expect(report.provenance.rowsRead == first.count)
      #expect(types.count == 1)
    }
  }

  @Test("Files beside the data: the dictionary of the same name, and the status file")
  func filesBeside() throws {
    let data = try TemporaryFile("survey.dat", Array("P0101A\n".utf8))
    #expect(throws: MicrodataError.self) { try CSProSource(contentsOf: data.path) }
    let stem = String(data.path.dropLast(4))
    try Data(CSProSample.ini.utf8).write(to: URL(fileURLWithPath: stem + ".dcf"))
    let status = "[KeyInfo]\nVersion=CSPro 7.7\n\n[PartialNodes]\nPos=ADD.0101.CEN.AGE.1.1.1\n"
    try Data(status.utf8).write(to: URL(fileURLWithPath: data.path + ".sts"))
    var options = LoadOptions()
    options.hashesContent = true
    let loaded = try CSProSource(contentsOf: data.path, options: options).load()
    #expect(loaded.table.rowCount == 1)
    #expect(loaded.count("partial-save") == 1)
    #expect(loaded.report.provenance.sha256?.count == 64)
    let packed = try TemporaryFile("survey.dat.gz", Gzip.deflated(Array("P0101A\nP0102B".utf8)))
    options.dictionary = stem + ".dcf"
    #expect(try CSProSource(contentsOf: packed.path, options: options).load().table.rowCount == 2)
  }

  @Test("Reasons of missing values beyond what a column holds are counted")
  func manyReasons() throws {
    let dictionary = try CSProDictionary(
      CSProSample.dictionary(CSProSample.ini), options: LoadOptions())
    let field = try #require(
      dictionary.layouts(file: "")[0].fields.first { $0.variable.name == "AGE" })
    var builder = CSProColumnBuilder(field, narrows: true, capacity: 300)
    for code in 0..<300 { builder.addMissing(String(code)) }
    var log = DiagnosticLog()
    let piece = builder.piece(&log)
    #expect(piece.count == 300)
    #expect(piece.reasonCodes.count == 254)
    #expect(log.diagnostics.map(\.rule) == ["too-many-missing-codes"])
    #expect(log.diagnostics.map(\.count) == [47])
  }

  @Test("Damaged data give a table or an error", .timeLimit(.minutes(30)))
  func mutants() throws {
    var mutator = Mutator(seed: 77, special: Array("PH~\n\r 0.,-*".utf8) + [0xC3, 0xE2])
    let seed = Array("\u{FEFF}P0101ANNA 30  1250011980 812\nH010103\r\nP0102ÉLI␤99\n~x\nP01\n".utf8)
    let dictionary = try CSProDictionary(
      CSProSample.dictionary(CSProSample.ini), options: LoadOptions())
    expectTablesOrErrors("CSPro data", rounds: 3000, tables: 0.5, errors: 0.05) { round in
      var options = LoadOptions()
      options.maximumThreads = 1
      options.csv.chunkSize = round % 3 == 0 ? 5 : 1 << 20
      options.encoding =
        [.declared, .detected, .explicit(.windows1252), .explicit(.shiftJIS)][
          round % 4]
      let source = try CSProSource(
        file: ByteFile(bytes: mutator.mutant(of: seed), name: "test.dat"), dictionary: dictionary,
        dictionaryName: "test.dcf", options: options, notes: DiagnosticLog())
      return try source.load(.of(round % 2 == 0 ? "PERSON" : "HOUSING")).table
    }
  }
}
