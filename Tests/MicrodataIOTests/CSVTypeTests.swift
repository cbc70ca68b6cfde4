// Proves how the type of a column follows from all its values.

import Microdata
import Testing

@testable import MicrodataIO

@Suite("CSV: types")
struct CSVTypeTests {
  @Test(
    "Types follow from the values",
    arguments: [
      (["1", "-2", "+3", ""], Column.ValueType.integer), (["1", "2.5"], .double),
      (["2147483647"], .integer), (["2147483648"], .longInteger), (["-2147483648"], .longInteger),
      (["9223372036854775807", "-9223372036854775808"], .longInteger),
      (["9223372036854775808"], .text), (["9223372036854775808", "1.5"], .double),
      (["-9223372036854775808", "", "5"], .text), (["007", "1"], .text), (["00", "x"], .text),
      (["0", "0.5", "-0"], .double), (["1e-5", "+3", ".5", "5.", "1E3"], .double),
      (["0x1F"], .text), (["1_000"], .text), (["1 000"], .text), (["1.2.3", "x"], .text),
      (["e5"], .text), (["1e"], .text), (["."], .text), (["-"], .text), (["+-1"], .text),
      (["true", "FALSE", ""], .boolean), (["True"], .text), (["true", "x"], .text),
      (["2024-02-29", "1969-12-31"], .date), (["2023-02-29"], .text), (["2024-1-1"], .text),
      (["", ""], .double), (["nan", "inf"], .text), (["1", "x", "y", "z"], .text),
      (["1", "x"], .text), (["", "", "", "5"], .integer),
    ])
  func inference(values: [String], type: Column.ValueType) throws {
    let table = try csv("k,v\n" + values.map { "k,\($0)\n" }.joined())
    #expect(table["v"]?.type == type)
  }

  @Test("A value far from the first rows decides as much as they do")
  func lateValues() throws {
    func column(_ last: String, _ change: (inout CSVOptions) -> Void = { _ in }) throws -> Column? {
      let text = "id,v\n" + (0..<20_000).map { "\($0),\($0)\n" }.joined() + "20000,\(last)\n"
      return try csv(text) {
        $0.chunkSize = 4096
        change(&$0)
      }["v"]
    }
    #expect(try column("0.5")?.type == .double)
    #expect(try column("3000000000")?.type == .longInteger)
    #expect(try column("9223372036854775808")?.type == .text)
    let identifiers = try column("0007")
    #expect(identifiers?.type == .text)
    #expect(identifiers?.text(at: 20_000) == "0007")
    #expect(identifiers?.text(at: 12) == "12")
    #expect(try column("0007") { $0.leadingZeros = .asNumber }?.type == .integer)
    #expect(try column("X12") { $0.typeConflict = .text }?.text(at: 20_000) == "X12")
    #expect(throws: MicrodataError.self) { try column("X12") }
  }

  @Test("Integers of 64 bits are exact")
  func bigIntegers() throws {
    let table = try csv("a,b\n9007199254740993,1\n-9223372036854775808,2\n")
    #expect(table.texts("a") == ["9007199254740993", "-9223372036854775808"])
    #expect(table["a"]?.missingCount == 0)
    #expect(table["a"]?.isMissing(at: 1) == false)
  }

  @Test("Types can be asked for")
  func forced() throws {
    let table = try csv("a,b,c,d,e\n1,3.0,1,7,\n2,,0,8,5\n") {
      $0.types = ["a": .text, "b": .integer, "c": .boolean, "d": .double, "e": .longInteger]
    }
    #expect(table.columns.map(\.type) == [.text, .integer, .boolean, .double, .longInteger])
    #expect(table.texts("b") == ["3", "∅"])
    #expect(table.texts("c") == ["true", "false"])
    let least = try csv("a,b\n-9223372036854775808,1\n") { $0.types = ["a": .longInteger] }
    #expect(least.texts("a") == ["-9223372036854775808"])
    let error = csvError("a,b\n1,2\n3.5,4\n") { $0.types = ["a": .integer] }
    #expect(
      error?.message
        == "test.csv, line 3, column “a” (1): expected an integer of 32 bits, found “3.5”.")
  }

  @Test("Infinities and NaN are refused or missing among numbers, and text among text")
  func nonFinite() throws {
    let text = "a,b\n1,x\ninf,inf\nNaN,y\n1e999,z\n"
    let error = csvError(text)
    #expect(error?.code == .typeConflict)
    #expect(
      error?.message
        == "test.csv, line 3, row 2, column “a” (1): expected a finite number, found “inf”.")
    let table = try csv(text) { $0.nonFinite = .missing }
    #expect(table.texts("a") == ["1", "∅", "∅", "∅"])
    #expect(table.texts("b") == ["x", "inf", "y", "z"])
  }

  @Test("Decimal commas in files with semicolons, also when they begin late")
  func decimalComma() throws {
    let table = try csv("a;b\n1;2,5\n2;0,5\n")
    #expect(table["b"]?.type == .double)
    #expect(table.texts("b") == ["2.5", "0.5"])
    #expect(try csv("a;b\n1;2.5\n").texts("b") == ["2.5"])
    let late = "a;b\n" + String(repeating: "1;2\n", count: 30_000) + "3;4,5\n"
    for size in [1 << 20, 5000] {
      let column = try csv(late) { $0.chunkSize = size }["b"]
      #expect(column?.type == .double)
      #expect(column?.number(at: 30_000) == 4.5)
    }
    #expect(try csv("a\tb\n1\t2,5\n") { $0.decimalSeparator = "," }["b"]?.type == .double)
    #expect(csvError("a,b\n") { $0.decimalSeparator = "," }?.code == .unsupportedFormat)
  }

  @Test("No-break spaces group thousands where the decimal sign is a comma")
  func groups() throws {
    let table = try csv("a;b\n1;1\u{A0}234,56\n2;-12\u{202F}345\u{202F}678\n3;0,5\n")
    #expect(table.texts("b") == ["1234.56", "-12345678", "0.5"])
    #expect(try csv("a;b\n1;1\u{A0}23,5\n")["b"]?.type == .text)
  }

  @Test("Eastern digits are text, with a warning, unless asked for")
  func easternDigits() throws {
    let bytes = Array("id,age\n1,٣٥\n2,۷\n3,٤٫٥\n".utf8)
    let (table, notes) = try CSV.readWithDiagnostics(bytes: bytes, name: "test.csv")
    #expect(table["age"]?.type == .text)
    #expect(notes.first?.message.contains("easternArabicDigits") == true)
    let read = try csv("id,age\n1,٣٥\n2,۷\n3,٤٫٥\n") { $0.easternArabicDigits = true }
    #expect(read.texts("age") == ["35", "7", "4.5"])
  }

  @Test("Blanks around numbers are dropped, around text they are kept")
  func blanks() throws {
    let table = try csv("a,b\n 1 , x \n2\t,y\n")
    #expect(table.texts("a") == ["1", "2"])
    #expect(table.texts("b") == [" x ", "y"])
  }

  @Test("Levels are in order of first appearance; equal strings are one level")
  func levels() throws {
    let table = try csv("a,b\nz,1\na,1\nz,1\ne\u{301},1\n\u{E9},1\n") { $0.chunkSize = 4 }
    guard case .category(let codes, let levels)? = table["a"]?.storage else {
      Issue.record("not text")
      return
    }
    #expect(levels == ["z", "a", "é"])
    #expect(codes == [0, 1, 0, 2, 2])
  }
}
