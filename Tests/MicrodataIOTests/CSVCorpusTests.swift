// Proves that the files of the corpus of nasty text read as its oracle says.

import Foundation
import Microdata
import Testing

@testable import MicrodataIO

/// The corpus of files that other programs choke on; it is not part of the package.
enum NastyCorpus {
  static let folder: String = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let base =
      ProcessInfo.processInfo.environment["MIZAN_CORPUS"]
      ?? root.deletingLastPathComponent().appendingPathComponent("shared/corpus").path
    return base + "/nasty_text/"
  }()

  static let isPresent = FileManager.default.fileExists(atPath: folder + "oracle.json")

  static func read(_ name: String, _ change: (inout CSVOptions) -> Void = { _ in }) throws -> Table
  {
    var options = CSVOptions()
    change(&options)
    return try CSV.read(contentsOf: folder + name, options: options)
  }

  static func error(_ name: String, _ change: (inout CSVOptions) -> Void = { _ in })
    -> MicrodataError?
  {
    do {
      _ = try read(name, change)
      return nil
    } catch {
      return error as? MicrodataError
    }
  }

  static func oracle(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "oracle.json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return all?[name] as? [String: Any] ?? [:]
  }

  static func texts(_ value: Any?) -> [String] {
    (value as? [Any] ?? []).map { $0 as? String ?? "∅" }
  }
}

@Suite(
  "CSV: corpus of nasty text",
  .enabled(if: NastyCorpus.isPresent, "the corpus is absent; set MIZAN_CORPUS to its folder"))
struct CSVCorpusTests {
  @Test("Quotes, CR LF and a byte order mark")
  func quotes() throws {
    let table = try NastyCorpus.read("bom_crlf_quoted.csv")
    let oracle = try NastyCorpus.oracle("bom_crlf_quoted.csv")
    #expect(table.rowCount == oracle["rows"] as? Int)
    for name in ["ID", "NAME", "NOTE"] {
      #expect(table.texts(name) == NastyCorpus.texts(oracle[name]))
    }
  }

  @Test("Semicolons and decimal commas in windows-1252")
  func french() throws {
    let name = "semicolon_decimal_comma_cp1252.csv"
    let table = try NastyCorpus.read(name) { $0.encoding = .windows1252 }
    let oracle = try NastyCorpus.oracle(name)
    let sum = (0..<table.rowCount).compactMap { table["POIDS"]?.number(at: $0) }.reduce(0, +)
    #expect(abs(sum - (oracle["sum_POIDS"] as? Double ?? 0)) < 1e-9)
    #expect(table.texts("REGION") == NastyCorpus.texts(oracle["REGION"]))
    #expect(NastyCorpus.error(name)?.hint.contains("windows-1252") == true)
  }

  @Test("Arabic in windows-1256, and Arabic digits")
  func arabic() throws {
    let table = try NastyCorpus.read("arabic_cp1256.csv") { $0.encoding = .windows1256 }
    let oracle = try NastyCorpus.oracle("arabic_cp1256.csv")
    #expect(table.columnNames == NastyCorpus.texts(oracle["header"]))
    let ages = table.columns[2]
    #expect((0..<2).compactMap { ages.number(at: $0) }.reduce(0, +) == oracle["sum"] as? Double)
    let digits = try NastyCorpus.read("arabic_indic_digits_utf8.csv") {
      $0.easternArabicDigits = true
    }
    #expect((0..<3).map { digits["age"]?.number(at: $0) } == [35, 7, 4.5])
    #expect(try NastyCorpus.read("arabic_indic_digits_utf8.csv")["age"]?.missingCount == 0)
  }

  @Test("UTF-16 with tabs")
  func utf16() throws {
    let table = try NastyCorpus.read("utf16le_bom_tab.txt")
    let oracle = try NastyCorpus.oracle("utf16le_bom_tab.txt")
    #expect(table.texts("name") == NastyCorpus.texts(oracle["name"]))
  }

  @Test("Tokens are missing when declared")
  func tokens() throws {
    let special = MissingKind.user(code: ".a", label: nil)
    let table = try NastyCorpus.read("missing_tokens.csv") {
      $0.missingTokens = ["", "NA", ".", "##N/A##", "-999999999"]
      $0.userMissing = ["b": [".a": special]]
    }
    #expect(table.texts("a") == ["∅", "∅", "∅", "5"])
    #expect(table["a"]?.type == .integer)
    #expect(table["b"]?.missingKind(at: 1) == special)
    #expect(table.texts("c") == ["-9", "99", "9", "7"])
  }

  @Test("Rows of unequal length")
  func ragged() throws {
    #expect(NastyCorpus.error("ragged.csv")?.message.contains("line 3: ") == true)
    let table = try NastyCorpus.read("ragged.csv") { $0.raggedRows = .pad }
    #expect(table.texts("c") == ["3", "∅", "8", "12"])
  }

  @Test("Line ends", arguments: ["lone_cr.csv", "no_final_newline.csv"])
  func lineEnds(name: String) throws {
    let table = try NastyCorpus.read(name)
    let oracle = try NastyCorpus.oracle(name)
    #expect(table.rowCount == oracle["rows"] as? Int)
    let sum = table.columns.flatMap { column in (0..<2).compactMap { column.number(at: $0) } }
    #expect(sum.reduce(0, +) == oracle["sum"] as? Double)
  }

  @Test("An open quote and zero bytes are errors with their line")
  func malformed() {
    #expect(NastyCorpus.error("unterminated_quote.csv")?.message.contains("line 2, ") == true)
    #expect(NastyCorpus.error("nul_bytes.csv")?.message.contains("line 2: ") == true)
  }

  @Test("Names")
  func names() throws {
    let path = NastyCorpus.folder + "dup_and_empty_header.csv"
    let (table, notes) = try CSV.readWithDiagnostics(contentsOf: path)
    #expect(table.columnNames == ["a", "a_2", "column3", "B", "b"])
    #expect(notes.count == 3)
  }

  @Test("Integers of 64 bits")
  func bigIntegers() throws {
    let table = try NastyCorpus.read("big_ints.csv")
    #expect(table.texts("cpsid") == ["9007199254740993", "-9223372036854775808"])
  }

  @Test("A type that changes late")
  func lateChange() throws {
    let error = NastyCorpus.error("late_type_change.csv")
    #expect(error?.code == .typeConflict)
    #expect(error?.message.contains("line 20002, column “v” (2)") == true)
    #expect(error?.message.contains("“X12”; 20000 of the 20001") == true)
    let table = try NastyCorpus.read("late_type_change.csv") { $0.typeConflict = .text }
    #expect(table.rowCount == 20_001)
    #expect(table["v"]?.text(at: 20_000) == "X12")
  }
}
