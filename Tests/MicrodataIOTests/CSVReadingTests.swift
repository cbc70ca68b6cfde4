// Proves what a CSV file means: quotes, line ends, delimiters, headers and missing values.

import Microdata
import Testing

@testable import MicrodataIO

@Suite("CSV: reading")
struct CSVReadingTests {
  @Test("Quotes, doubled quotes, line ends in quotes, a byte order mark and CR LF")
  func quoting() throws {
    let table = try csv(
      "\u{FEFF}ID,NAME,NOTE\r\n01,\"O'Neil, Ann\",\"line1\r\nline2\"\r\n"
        + "02,\"He said \"\"hi\"\"\",\r\n03,,\"   \"\r\n")
    #expect(table.columnNames == ["ID", "NAME", "NOTE"])
    #expect(table.texts("ID") == ["01", "02", "03"])
    #expect(table.texts("NAME") == ["O'Neil, Ann", "He said \"hi\"", "∅"])
    #expect(table.texts("NOTE") == ["line1\r\nline2", "∅", "   "])
  }

  @Test(
    "LF, CR LF, lone CR and a missing last line end give the same table",
    arguments: [
      "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\n3,4",
      "a,b\n\n1,2\n\n\n3,4\n\n", "a;b\n1;2\n3;4", "a\tb\n1\t2\n3\t4\n", "a|b\n1|2\n3|4\n",
      "a, b\n 1,2 \n3,\t4\n", "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"\n",
    ])
  func sameTable(text: String) throws {
    let table = try csv(text)
    #expect(table.columnNames == ["a", "b"])
    #expect(table["a"]?.type == .integer)
    #expect(table.texts("a") == ["1", "3"])
    #expect(table.texts("b") == ["2", "4"])
  }

  @Test("A quote that does not begin a field is a character, in whatever chunk")
  func strayQuotes() throws {
    let text = "a,b\n5\" pipe,\"x\ny\"\n6\",\"z\"\n7,\"q,\"\"\n\"\n"
    for size in [1, 2, 3, 5, 7, 1000] {
      let table = try csv(text) { $0.chunkSize = size }
      #expect(table.texts("a") == ["5\" pipe", "6\"", "7"])
      #expect(table.texts("b") == ["x\ny", "z", "q,\"\n"])
    }
  }

  @Test("Blank lines are rows only where there is one column")
  func blankLines() throws {
    #expect(try csv("a\n1\n\n3\n").texts("a") == ["1", "∅", "3"])
    #expect(try csv("a,b\n1,2\n\r\n\n3,4\n").rowCount == 2)
  }

  @Test("Names that are empty or not unique are replaced and reported")
  func names() throws {
    let (table, notes) = try CSV.readWithDiagnostics(
      bytes: Array("a,a,,B,b,a_2\n1,2,3,4,5,6\n".utf8), name: "test.csv")
    #expect(table.columnNames == ["a", "a_3", "column3", "B", "b", "a_2"])
    #expect(notes.map(\.severity) == [.warning, .warning, .information])
    #expect(notes.allSatisfy { $0.line == 1 })
    #expect(notes[0].column == "a_3" && notes[1].message.contains("has no name"))
  }

  @Test("A file without a header")
  func noHeader() throws {
    let table = try csv("1,x\n2,y\n") { $0.hasHeader = false }
    #expect(table.columnNames == ["column1", "column2"])
    #expect(table.rowCount == 2)
  }

  @Test("A header alone is a table without rows")
  func noRows() throws {
    let table = try csv("a,b\n")
    #expect(table.rowCount == 0)
    #expect(table.columns.map(\.type) == [.double, .double])
  }

  @Test("Chosen columns come in the order asked for")
  func selection() throws {
    let table = try csv("a,b,c\n1,2,x\n3,4,y\n") { $0.columns = ["c", "a"] }
    #expect(table.columnNames == ["c", "a"])
    #expect(table.texts("a") == ["1", "3"])
    let error = csvError("age,b\n1,2\n") { $0.columns = ["agee"] }
    #expect(error?.code == .unknownColumn)
    #expect(error?.hint == "Did you mean “age”?")
  }

  @Test("Tokens are missing unless quoted, and only when declared")
  func tokens() throws {
    let text = "id,a,b\n1,NA,NA\n2, NA ,\"NA\"\n3,5,x\n"
    let table = try csv(text) { $0.missingTokens = ["", "NA"] }
    #expect(table["a"]?.type == .integer)
    #expect(table.texts("a") == ["∅", "∅", "5"])
    #expect(table.texts("b") == ["∅", "NA", "x"])
    #expect(try csv(text).texts("b") == ["NA", "NA", "x"])
    let numeric = try csv("a\n1\n-9\n-9.0\n") { $0.missingTokens = ["-9"] }
    #expect(numeric.texts("a") == ["1", "∅", "-9"])
  }

  @Test("A quoted empty field is missing, or by option the empty text")
  func emptyQuoted() throws {
    let text = "a,b,c\n\"\",\"\",\"\"\n1,x,\n"
    #expect(try csv(text).texts("b") == ["∅", "x"])
    let table = try csv(text) { $0.emptyQuotedIsText = true }
    #expect(table.texts("a") == ["∅", "1"])
    #expect(table.texts("b") == ["", "x"])
    #expect(table.texts("c") == ["", "∅"])
  }

  @Test("Declared codes are missing for their reasons")
  func userMissing() throws {
    let refused = MissingKind.user(code: "-9", label: "refused")
    let special = MissingKind.user(code: ".a", label: nil)
    let table = try csv("x,y\n1,.a\n-9,2.5\n-9.0,\n,3\n") {
      $0.userMissing = ["x": ["-9": refused], "y": [".a": special]]
    }
    #expect(table["x"]?.type == .integer)
    #expect(table.texts("x") == ["1", "∅", "∅", "∅"])
    #expect(table["x"]?.missingKind(at: 1) == refused)
    #expect(table["x"]?.missingKind(at: 2) == refused)
    #expect(table["x"]?.missingKind(at: 3) == .system)
    #expect(table["x"]?.missingKind(at: 0) == nil)
    #expect(table["y"]?.type == .double)
    #expect(table["y"]?.missingKind(at: 0) == special)
    #expect(table["y"]?.missingKind(at: 2) == .system)
  }

  @Test("Short rows are padded and long ones cut when asked, with a report")
  func padding() throws {
    var options = CSVOptions()
    options.raggedRows = .pad
    let (table, notes) = try CSV.readWithDiagnostics(
      bytes: Array("a,b,c\n1,2,3\n4,5\n6,7,8,9\n\n10,11,12\n".utf8), name: "test.csv",
      options: options)
    #expect(table.texts("a") == ["1", "4", "6", "10"])
    #expect(table.texts("c") == ["3", "∅", "8", "12"])
    #expect(notes.map(\.line) == [4])
  }

  @Test("Progress never falls and ends at one")
  func progress() throws {
    let log = ProgressLog()
    let text = "a,b\n" + String(repeating: "1,x\n", count: 5000)
    _ = try csv(text) {
      $0.chunkSize = 100
      $0.progress = { log.add($0) }
    }
    #expect(log.values.last == 1)
    #expect(log.values == log.values.sorted())
    #expect(log.values.count > 5)
  }
}

/// Collects fractions. Calls are never concurrent, as the reader promises.
private final class ProgressLog: @unchecked Sendable {
  private(set) var values: [Double] = []
  func add(_ value: Double) { values.append(value) }
}
