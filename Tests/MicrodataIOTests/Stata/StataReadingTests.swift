// Proves that Stata files of every release and byte order are read with their labels, missing values, dates,
// notes and long strings.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

private func open(_ bytes: [UInt8], _ options: LoadOptions = LoadOptions()) throws -> StataSource {
  try StataSource(file: ByteFile(bytes: bytes, name: "test.dta"), options: options)
}

@Suite("Stata: reading")
struct StataReadingTests {
  static let releases = [
    102, 103, 104, 105, 106, 107, 108, 110, 111, 112, 113, 114, 115, 117, 118, 119, 120, 121,
  ]

  @Test("Every release, in both byte orders", arguments: releases, [false, true])
  func everyRelease(release: Int, bigEndian: Bool) throws {
    var file = try #require(StataBytes.sample(release, bigEndian: bigEndian))
    let source = try open(file.file())
    let loaded = try source.load()
    let table = loaded.table
    #expect(source.schema.format == "Stata \(release)")
    #expect(table.metadata.label == "A file")
    #expect(table.rowCount == 3)
    let numbers = ["sex", "age", "income", "share", "weight"].map { name in
      (0..<3).map { table[name]?.number(at: $0) }
    }
    let expected: [[Double?]] = [
      [1, 2, nil], [30, -5, nil], [100_000, -7, nil], [0.5, -2, nil], [1.25, 3.5e10, nil],
    ]
    #expect(numbers == expected)
    #expect((0..<3).map { table["town"]?.text(at: $0) } == ["Fes", "Rabat", ""])
    #expect(
      (0..<3).map { table["born"]?.text(at: $0) } == ["1960-01-01", "1950-01-01", "2014-10-04"])
    let sex = try table.column("sex")
    #expect(sex.label == "Sex")
    #expect(sex.valueLabels.label(of: "2") == "woman")
    let extended = release >= 113
    #expect(sex.missingKind(at: 2) == (extended ? .user(code: ".c", label: "refused") : .system))
    #expect(table["age"]?.missingKind(at: 2) == .system)
    #expect(
      table["income"]?.missingKind(at: 2) == (extended ? .user(code: ".a", label: nil) : .system))
    #expect(
      table["share"]?.missingKind(at: 2) == (extended ? .user(code: ".z", label: nil) : .system))
    #expect(
      table["weight"]?.missingKind(at: 2) == (extended ? .user(code: ".b", label: nil) : .system))
    if release >= 105 {
      #expect(table.metadata.notes == ["First note"])
      #expect(table.metadata.surveySettings?.weight == "weight")
      #expect(table.metadata.surveySettings?.clusters == ["town"])
      #expect(table["weight"]?.metadata.role == .weight)
      #expect(sex.metadata.attributes == ["asked": ["of all"]])
    }
    #expect(loaded.report.provenance.rowsRead == 3)
  }

  @Test("Long strings, text and binary", arguments: [117, 118, 119, 120, 121], [false, true])
  func longStrings(release: Int, bigEndian: Bool) throws {
    var file = try #require(StataBytes(release, bigEndian: bigEndian))
    file.variables = [StataBytes.Variable(kind: .longString, name: "answer", format: "%9s")]
    let long = String(repeating: "ab", count: 3000)
    file.longStrings = [
      (1, 1, false, Array(long.utf8) + [0]), (1, 3, true, Array("plain".utf8)),
      (1, 4, true, [0, 255, 1]),
    ]
    file.rows = [1, 0, 3, 4, 1].map { row in
      [row == 0 ? [UInt8](repeating: 0, count: 8) : file.reference(variable: 1, row: row)]
    }
    let loaded = try open(file.file()).load()
    let column = try loaded.table.column("answer")
    #expect((0..<5).map { column.text(at: $0) } == [long, "", "plain", "AP8B", long])
    #expect(loaded.report.diagnostics.map(\.rule) == ["binary-text"])
  }

  @Test("Times of day, with and without leap seconds, and periods")
  func times() throws {
    var file = try #require(StataBytes(118))
    let formats = ["%tc", "%tC", "%tm", "%-tdDD/NN/CCYY", "%tcHH:MM"]
    file.variables = formats.enumerated().map { index, format in
      StataBytes.Variable(kind: .double, name: "t\(index)", format: format)
    }
    // 2017-01-01T00:00:00 is 1,798,848,000,000 ms after 1960, and 27 leap seconds had been inserted.
    let midnight = 1_798_848_000_000.0
    file.rows = [[midnight, midnight + 27_000, 684, 20820, midnight + 61_500]].map { row in
      row.map { file.real($0, .double) }
    }
    let table = try open(file.file()).load().table
    #expect(table["t0"]?.text(at: 0) == "2017-01-01T00:00:00")
    #expect(table["t1"]?.text(at: 0) == "2017-01-01T00:00:00")
    #expect(table["t2"]?.text(at: 0) == "684")
    #expect(table["t2"]?.metadata.format == "%tm")
    #expect(table["t3"]?.text(at: 0) == "2017-01-01")
    #expect(table["t4"]?.text(at: 0) == "2017-01-01T00:01:01.500")
    #expect(StataFormat.withoutLeapSeconds(midnight + 26_500) == midnight - 1)
  }

  @Test("Texts of an undeclared encoding are detected, and the choice is said")
  func detection() throws {
    var file = try #require(StataBytes(115))
    file.variables = [
      StataBytes.Variable(kind: .byte, name: "gov", labelSet: "g"),
      StataBytes.Variable(kind: .string(12), name: "name", format: "%12s"),
    ]
    // القاهرة and محمد in windows-1256.
    let cairo: [UInt8] = [0xC7, 0xE1, 0xDE, 0xC7, 0xE5, 0xD1, 0xC9]
    file.labels = [("g", [(1, cairo)])]
    file.rows = [[[1], [0xE3, 0xCD, 0xE3, 0xCF]]]
    let loaded = try open(file.file()).load()
    #expect(loaded.table["gov"]?.valueLabels.label(of: "1") == "القاهرة")
    #expect(loaded.table["name"]?.text(at: 0) == "محمد")
    #expect(loaded.report.provenance.encoding == "windows-1256")
    #expect(loaded.report.diagnostics.map(\.rule) == ["encoding-detected"])
    var options = LoadOptions()
    options.encoding = .explicit(.windows1252)
    #expect(try open(file.file(), options).load().table["name"]?.text(at: 0) == "ãÍãÏ")
  }

  @Test("A file that declares UTF-8 and does not keep to it is an error, or read as asked")
  func lyingFile() throws {
    var file = try #require(StataBytes(118))
    file.variables = [StataBytes.Variable(kind: .string(6), name: "town", format: "%6s")]
    file.rows = [[[0x46, 0xE8, 0x73]]]
    let error = #expect(throws: MicrodataError.self) { try open(file.file()).load() }
    #expect(error?.code == .encoding)
    #expect(error?.hint.contains("“Fès” in windows-1252") == true)
    var options = LoadOptions()
    options.encoding = .declaredOr(.windows1252)
    let loaded = try open(file.file(), options).load()
    #expect(loaded.table["town"]?.text(at: 0) == "Fès")
    #expect(loaded.report.diagnostics.map(\.rule) == ["encoding-declared-wrongly"])
  }

  @Test("Batches hold the same rows as the table, and keep their types")
  func batches() throws {
    var file = try #require(StataBytes(118))
    file.variables = [
      StataBytes.Variable(kind: .double, name: "x"),
      StataBytes.Variable(kind: .string(4), name: "t"),
    ]
    file.rows = (0..<1000).map { row in
      [file.real(Double(row), .double), Array("r\(row % 7)".utf8)]
    }
    let source = try open(file.file())
    var request = ScanRequest()
    request.batchSize = 64
    var (sum, rows) = (0.0, 0)
    _ = try source.scan(request) { batch in
      #expect(batch["x"]?.type == .double)
      #expect(batch.rowCount <= 64)
      sum += (0..<batch.rowCount).compactMap { batch["x"]?.number(at: $0) }.reduce(0, +)
      rows += batch.rowCount
    }
    #expect(rows == 1000 && sum == 499_500)
    let part = try source.load(ScanRequest(columns: ["t"], rows: 10..<13)).table
    #expect(part.columnNames == ["t"])
    #expect((0..<3).map { part["t"]?.text(at: $0) } == ["r3", "r4", "r5"])
    #expect(try source.load().table["x"]?.type == .integer)
    #expect(throws: MicrodataError.self) { try source.load(ScanRequest(columns: ["y"])) }
  }
}
