// Proves that a table that is written reads back as it was.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSV: writing")
struct CSVWritingTests {
  private static func table() throws -> Table {
    try Table([
      Column("id", [1, nil, -3, 2_147_483_647]),
      Column("long, \"name\"", [9_007_199_254_740_993, nil, Int(Int32.min), 0]),
      Column("text", ["a,b", "say \"hi\"\r\nand\ngo", nil, "  é \u{1F600} "]),
      Column("empty", ["", nil, "x", ""]),
      Column("x", [0.1, nil, -0.0, 1.0 / 3]),
      Column("flag", [true, nil, false, true]),
      Column("day", [CalendarDate("2024-02-29"), nil, CalendarDate("1905-01-01"), nil]),
      Column("none", [Double?](repeating: nil, count: 4)),
    ])
  }

  @Test(
    "Text, numbers, dates, truth values and missing values",
    arguments: [
      ",", ";", "\t", "|",
    ] as [Character])
  func roundTrip(delimiter: Character) throws {
    let table = try Self.table()
    for (decimal, ending) in [(".", "\n"), (",", "\r\n"), (".", "\r")] as [(Character, String)]
    where decimal != delimiter {
      var options = CSVWritingOptions()
      options.delimiter = delimiter
      options.decimalSeparator = decimal
      options.lineEnding = ending
      let read = try csv(CSV.text(of: table, options: options)) {
        $0.emptyQuotedIsText = true
        $0.decimalSeparator = decimal
      }
      #expect(read.fingerprint == table.fingerprint)
      #expect(read["x"]?.number(at: 2)?.sign == .minus)
    }
  }

  @Test("The exact text")
  func exactText() throws {
    let text = CSV.text(of: try Self.table())
    #expect(text.hasPrefix("id,\"long, \"\"name\"\"\",text,empty,x,flag,day,none\n"))
    #expect(text.contains("\n1,9007199254740993,\"a,b\",\"\",0.1,true,2024-02-29,\n"))
    #expect(text.contains("\n-3,-2147483648,,x,-0.0,false,1905-01-01,\n"))
  }

  @Test("Codes of missing answers are written back when asked for")
  func userCodes() throws {
    let kind = MissingKind.user(code: "-9", label: "refused")
    let column = Column("x", [1, -9, nil]).declaringMissing(["-9": kind])
    let table = try Table([column, Column("y", [1, 2, 3])])
    #expect(CSV.text(of: table) == "x,y\n1,1\n,2\n,3\n")
    var options = CSVWritingOptions()
    options.missingStyle = .userCodes
    options.missingText = "NA"
    let text = CSV.text(of: table, options: options)
    #expect(text == "x,y\n1,1\n-9,2\nNA,3\n")
    let read = try csv(text) {
      $0.missingTokens = ["NA"]
      $0.userMissing = ["x": ["-9": kind]]
    }
    #expect(read.fingerprint == table.fingerprint)
  }

  @Test("Text that looks like a missing value is quoted")
  func markAsText() throws {
    let table = try Table([Column("a", ["NA", nil, "x"]), Column("b", [1, 2, 3])])
    var options = CSVWritingOptions()
    options.missingText = "NA"
    let text = CSV.text(of: table, options: options)
    #expect(text == "a,b\n\"NA\",1\nNA,2\nx,3\n")
    #expect(try csv(text) { $0.missingTokens = ["NA"] }.fingerprint == table.fingerprint)
  }

  @Test("Random text", arguments: [1, 2, 3] as [UInt64])
  func randomText(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let pieces = [
      "\"", ",", "\n", "\r", "\r\n", " ", "a", "é", "日", ";", "\t", "'", "\u{FEFF}", "1",
    ]
    let values = (0..<500).map { row -> String? in
      let length = Int.random(in: 0...6, using: &generator)
      if length == 0 { return nil }
      let text = (0..<length).map { _ in pieces[Int.random(in: 0..<14, using: &generator)] }
      return "t" + text.joined()
    }
    let table = try Table([Column("a", values), Column("b", (0..<500).map { Optional($0) })])
    let read = try csv(CSV.text(of: table)) {
      $0.chunkSize = 64
      $0.delimiter = ","
    }
    #expect(read.fingerprint == table.fingerprint)
  }

  @Test("Files, plain and compressed", arguments: ["t.csv", "t.tsv", "t.csv.gz", "t.TXT"])
  func files(name: String) throws {
    let table = try Table([
      Column("a", (0..<30_000).map { Optional($0) }),
      Column("b", (0..<30_000).map { "t\($0 % 7)" }),
    ])
    let file = try TemporaryFile(name)
    try CSV.write(table, to: file.path)
    let read = try Table(contentsOf: file.path)
    #expect(read.fingerprint == table.fingerprint)
  }

  @Test("Other formats are refused by name and by content")
  func otherFormats() throws {
    for (name, bytes) in [("x.parquet", "PAR1"), ("x.csv", "PK\u{3}\u{4}..."), ("x.bin", "a,b\n")] {
      let file = try TemporaryFile(name, Array(bytes.utf8))
      let error = #expect(throws: MicrodataError.self) { try Table(contentsOf: file.path) }
      #expect(error?.code == .unsupportedFormat)
      #expect(error?.hint.contains("separated values") == true)
    }
  }

  @Test("A folder that does not exist")
  func noFolder() throws {
    let table = try Table([Column("a", [1])])
    let error = #expect(throws: MicrodataError.self) {
      try CSV.write(table, to: "/nowhere/at/all.csv")
    }
    #expect(error?.code == .fileAccess)
  }
}
