// Proves that what is wrong with a file is said with its line, its column and what was found.

import Foundation
import Microdata
import Testing

@testable import MicrodataIO

@Suite("CSV: errors")
struct CSVErrorTests {
  @Test("Rows of unequal length", arguments: [1, 4, 1 << 20])
  func ragged(size: Int) {
    let short = csvError("a,b,c\n1,\"x\ny\",3\n4,5\n6,7,8,9\n") { $0.chunkSize = size }
    #expect(short?.code == .malformedFile)
    #expect(
      short?.message
        == "test.csv, line 4: expected 3 fields, found 2; column “c” (3) is the first absent.")
    #expect(short?.hint.contains("raggedRows: .pad") == true)
    let long = csvError("a,b,c\r\n1,2,3\r\n6,7,8,9\r\n") { $0.chunkSize = size }
    #expect(
      long?.message
        == "test.csv, line 3: expected 3 fields, found 4; the first without a column is “9”.")
  }

  @Test("A quote that is never closed is reported where it opens", arguments: [1, 3, 1 << 20])
  func unclosed(size: Int) {
    let error = csvError("a,b\n1,\"abc\n2,def\n") { $0.chunkSize = size }
    #expect(error?.code == .malformedFile)
    #expect(
      error?.message
        == "test.csv, line 2, column “b” (2): a quoted field begins with “abc⏎2,def⏎” and is "
        + "not closed before the end of the file.")
    #expect(csvError("a,\"b\n1,2\n")?.message.hasPrefix("test.csv, line 1, column 2: ") == true)
  }

  @Test("Text after a closing quote", arguments: [1, 3, 1 << 20])
  func textAfterQuote(size: Int) {
    let error = csvError("a,b\n\"x\n\",1\n\"y\"z,2\n") { $0.chunkSize = size }
    #expect(error?.code == .malformedFile)
    #expect(
      error?.message
        == "test.csv, line 4, column “a” (1): expected the delimiter “,” or the end of the line "
        + "after a closing quote, found “z”.")
  }

  @Test("A value that is no number among numbers", arguments: [1, 5, 1 << 20])
  func conflict(size: Int) {
    let error = csvError("id,v\n1,10\n2,20\n3,\n4,X12\n5,30\n6,Y\n") { $0.chunkSize = size }
    #expect(error?.code == .typeConflict)
    #expect(
      error?.message
        == "test.csv, line 5, column “v” (2): expected a number, found “X12”; 3 of the 5 values "
        + "of the column are numbers.")
    #expect(error?.hint.contains("types: [\"v\": .text]") == true)
    #expect(error?.hint.contains("typeConflict: .text") == true)
    #expect(error?.hint.contains("missingTokens") == true)
    // The first rows are text: the numbers are counted all the same.
    let late = csvError("id,v\n1,x\n" + (2...400).map { "\($0),\($0)\n" }.joined()) {
      $0.chunkSize = size
    }
    #expect(late?.message.contains("line 2") == true)
    #expect(late?.message.contains("399 of the 400 values") == true)
  }

  @Test("Zero bytes and bytes that are not UTF-8")
  func bytes() {
    let zero = csvError(Array("a,b\n1,x\u{0}y\n2,z\n".utf8))
    #expect(zero?.code == .malformedFile)
    #expect(
      zero?.message
        == "test.csv, line 2: expected text, found a zero byte (at byte 8).")
    let error = csvError(Array("a,b\n1,".utf8) + [0xCE] + Array("le\n".utf8)) { $0.chunkSize = 4 }
    #expect(error?.code == .encoding)
    #expect(
      error?.message
        == "test.csv, line 2: expected UTF-8, found the byte 0xCE (at byte 7), which is not.")
    #expect(error?.hint.contains("“1,Île” in windows-1252") == true)
    #expect(error?.hint.contains("“1,خle” in windows-1256") == true)
  }

  @Test(
    "Malformed UTF-8 is found at its first byte",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func utf8(bad: [UInt8]) {
    for size in 1...9 {
      let bytes = Array("é,b\n€,".utf8) + bad + Array("\n".utf8)
      let error = csvError(bytes) { $0.chunkSize = size }
      #expect(error?.message.contains("(at byte 10)") == true)
    }
    #expect(String(validating: bad, as: UTF8.self) == nil)
  }

  @Test("Files that are empty, absent or folders")
  func files() throws {
    #expect(csvError("")?.code == .malformedFile)
    #expect(csvError("\n\r\n")?.message == "test.csv is empty: all its lines are blank.")
    let folder = FileManager.default.temporaryDirectory.path
    for path in ["/nowhere/at-all.csv", folder] {
      let error = #expect(throws: MicrodataError.self) { try CSV.read(contentsOf: path) }
      #expect(error?.code == .fileAccess)
    }
  }

  @Test("A short file cannot ask for a large table")
  func allocation() {
    let wide =
      String(repeating: ",", count: 20_000) + "\n" + String(repeating: "1\n", count: 20_000)
    let error = csvError(wide)
    #expect(error?.message.contains("line 2: expected 20001 fields, found 1") == true)
    #expect(csvError(wide) { $0.raggedRows = .pad }?.code == .malformedFile)
  }

  @Test("Options that make no sense")
  func options() {
    #expect(csvError("a\n") { $0.delimiter = "é" }?.code == .unsupportedFormat)
    #expect(csvError("a\n") { $0.delimiter = "\"" }?.code == .unsupportedFormat)
    #expect(csvError("a,b\n") { $0.types = ["c": .text] }?.code == .unknownColumn)
    #expect(csvError("a,b\n") { $0.columns = ["a", "a"] }?.code == .malformedTable)
  }
}
