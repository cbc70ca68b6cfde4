// Proves that fields of fixed width are read as what they are, in lines of any kind, and that nothing is lost unseen.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Fixed width: reading")
struct FixedWidthReadingTests {
  @Test("Numbers of all widths, with signs, implied and written decimals")
  func numbers() throws {
    let loaded = try fixed(
      "  1 12345678901234 1250  1.5 -3\n 02 00000000000007-0125 12.5  9\n 99 "
        + "                .25    2 +4\n",
      [
        .number("a", 1, 3), .number("id", 5, 14), .number("w", 19, 5, decimals: 2),
        .number("x", 24, 5, decimals: 1), .number("s", 29, 3),
      ])
    let table = loaded.table
    #expect(table.texts("a") == ["1", "2", "99"])
    #expect(table["a"]?.type == .integer)
    #expect(table.texts("id") == ["12345678901234", "7", "∅"])
    #expect(table["id"]?.type == .longInteger)
    #expect(table.texts("w") == ["12.5", "-1.25", "0.25"])
    #expect(table.texts("x") == ["1.5", "12.5", "0.2"])
    #expect(table.texts("s") == ["-3", "9", "4"])
    #expect(loaded.report.diagnostics.isEmpty)
    #expect(loaded.report.provenance.rowsRead == 3)
  }

  @Test("The fast reading of digits agrees with the slow one for all short fields")
  func digits() {
    var generator = SeededGenerator(7)
    let alphabet = Array("  00123456789.-, 9".utf8)
    for _ in 0..<200_000 {
      let count = Int.random(in: 1...16, using: &generator)
      var field = (0..<count).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      if Bool.random(using: &generator) {
        let blanks = Int.random(in: 0...count, using: &generator)
        field = (0..<count).map { $0 < blanks ? 0x20 : 0x30 + UInt8($0 * 7 % 10) }
      }
      let padded = field + [UInt8](repeating: 0, count: 24)
      padded.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        let fast = NumberField.read(base, count: count)
        switch DecimalField.read(base, count: count, decimals: 0) {
        case .blank: #expect(fast == NumberField.blank)
        case .number(let value):
          let isPlain = field.drop { $0 == 0x20 }.allSatisfy { (0x30...0x39).contains($0) }
          if isPlain { #expect(Double(fast) == value) } else { #expect(fast == NumberField.other) }
        case .other: #expect(fast == NumberField.other)
        }
      }
    }
  }

  @Test("A column that turns out to have decimals or many digits keeps all its values")
  func widening() throws {
    let loaded = try fixed(
      "12                1\n1.5              99\n  91234567890123456\n",
      [.number("a", 1, 3), .number("b", 4, 16)])
    #expect(loaded.table.texts("a") == ["12", "1.5", "9"])
    #expect(loaded.table.texts("b") == ["1", "99", "1234567890123456"])
    let exact = try fixed(" 900719925474099312\n", [.number("b", 1, 19)])
    #expect(exact.table["b"]?.number(at: 0) == 900_719_925_474_099_328)
    let ids = try fixed("900719925474099312\n", [.number("b", 1, 18)])
    #expect(ids.table.texts("b") == ["900719925474099312"])
    let powers = try fixed("1e2\n9e5\n", [.number("p", 1, 3)])
    #expect(powers.table.texts("p") == ["100", "900000"])
  }

  @Test("Texts keep leading zeros and lose the blanks around them")
  func texts() throws {
    let loaded = try fixed("007 x \n    y\n12 \n", [.text("id", 1, 3), .text("c", 4, 3)])
    #expect(loaded.table.texts("id") == ["007", "∅", "12"])
    #expect(loaded.table.texts("c") == ["x", "y", "∅"])
  }

  @Test("What is no number is missing, and counted with samples and the first line")
  func unreadable() throws {
    let loaded = try fixed("12A\n***\n.  \n.b \n  7\n12A\n", [.number("n", 1, 3)])
    #expect(loaded.table.texts("n") == ["∅", "∅", "∅", "∅", "7", "∅"])
    #expect(loaded.table["n"]?.missingKind(at: 2) == .system)
    #expect(loaded.table["n"]?.missingKind(at: 3) == .user(code: ".b", label: nil))
    let note = try #require(loaded.report.diagnostics.first)
    #expect(note.rule == "unreadable-number")
    #expect(note.column == "n")
    #expect(note.count == 3)
    #expect(note.line == 1)
    #expect(note.samples == ["12A", "***"])
  }

  @Test("Declared missing codes and ranges become reasons, however they are padded")
  func missing() throws {
    let labels: ValueLabels = ["98": "refused", "1": "one"]
    let loaded = try fixed(
      " 109\n981 \n-299\n\n0199\n",
      [
        .number(
          "n", 1, 2,
          missing: MissingDefinition(codes: ["98"], ranges: [.init(lower: nil, upper: -1)]),
          labels: labels),
        .text("t", 3, 2, missing: MissingDefinition(codes: ["99"])),
      ])
    let (n, t) = (loaded.table["n"], loaded.table["t"])
    #expect(n?.missingKind(at: 1) == .user(code: "98", label: "refused"))
    #expect(n?.missingKind(at: 2) == .user(code: "-2", label: nil))
    #expect(n?.valueLabels.label(of: n?.text(at: 3) ?? "") == "one")
    #expect(loaded.table.texts("t") == ["09", "1", "∅", "∅"])
    #expect(t?.missingKind(at: 2) == .user(code: "99", label: nil))
    #expect(loaded.report.provenance.rowsDropped == ["empty-line": 1])
  }

  @Test("Labels of texts are found however numbers are padded")
  func labels() throws {
    let loaded = try fixed("01\n10\n", [.text("p", 1, 2, labels: ["1": "one", "10": "ten"])])
    let column = try #require(loaded.table["p"])
    #expect(column.valueLabels.label(of: "01") == "one")
    #expect(column.valueLabels.label(of: "10") == "ten")
  }

  @Test(
    "LF, CR LF and CR end lines, and the last line needs no end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let text = ["11", "22", "", "33"].joined(separator: end)
    let loaded = try fixed(text, [.number("a", 1, 1), .number("b", 2, 1)])
    #expect(loaded.table.texts("b") == ["1", "2", "3"])
    let closed = try fixed(text + end + "\u{1A}", [.number("b", 2, 1)])
    #expect(closed.table.texts("b") == ["1", "2", "3"])
  }

  @Test("Fields that a line is too short for are missing, and short lines are counted")
  func ragged() throws {
    let loaded = try fixed("12345\n12\n123\n", [.number("a", 1, 2), .number("b", 3, 3)])
    #expect(loaded.table.texts("b") == ["345", "∅", "3"])
    let note = try #require(loaded.report.diagnostics.first)
    #expect(note.rule == "short-line")
    #expect(note.count == 2)
    #expect(note.line == 2)
  }

  @Test("Positions are characters in UTF-8, or bytes when the layout says so")
  func characters() throws {
    let text = "01القاهرة  5\n02Alger    7\n"
    let fields: [FixedWidthLayout.Field] = [
      .number("id", 1, 2), .text("name", 3, 8), .number("v", 11, 2),
    ]
    let loaded = try fixed(text, fields)
    #expect(loaded.table.texts("name") == ["القاهرة", "Alger"])
    #expect(loaded.table.texts("v") == ["5", "7"])
    #expect(loaded.report.provenance.encoding == "utf-8")
    var layout = FixedWidthLayout(fields: fields)
    layout.positions = .bytes
    layout.fields[1].width = 16
    let bytes = try fixedSource(Array(text.utf8), layout).load()
    #expect(bytes.table.texts("name")[0] == "القاهرة  ".replacing("  ", with: ""))
    let marked = try fixedSource(
      [0xEF, 0xBB, 0xBF] + Array(text.utf8), FixedWidthLayout(fields: fields)
    ).load()
    #expect(marked.table.texts("id") == ["1", "2"])
  }

  @Test("An encoding that is not declared is found, and one that is named is used")
  func encodings() throws {
    let bytes: [UInt8] = [0x31, 0xC9, 0x74, 0xE9, 0x20, 0x35, 0x0A]
    let layout = FixedWidthLayout(fields: [
      .number("a", 1, 1), .text("t", 2, 3), .number("b", 6, 1),
    ])
    let found = try fixedSource(bytes, layout).load()
    #expect(found.table.texts("t") == ["Été"])
    #expect(found.table.texts("b") == ["5"])
    #expect(found.report.diagnostics.map(\.rule) == ["encoding-detected"])
    let named = try fixedSource(bytes, layout) { $0.encoding = .explicit(.windows1251) }.load()
    #expect(named.table.texts("t") == ["Йtй"])
    #expect(throws: MicrodataError.self) {
      try fixedSource(bytes, layout) { $0.encoding = .explicit(.utf8) }.load()
    }
    #expect(throws: MicrodataError.self) { try fixedSource([0xFF, 0xFE, 0x31, 0], layout) }
  }

  private var hierarchy: FixedWidthLayout {
    var layout = FixedWidthLayout(fields: [
      .number("type", 1, 2), .number("serial", 3, 2),
      .number("rent", 5, 3, records: ["H"]), .number("age", 5, 2, records: ["P"]),
    ])
    layout.recordField = .init(start: 1, width: 2)
    layout.records = [
      .init(name: "H", codes: ["1"], keys: ["serial"]),
      .init(name: "P", codes: ["02", "3"], keys: ["serial"], parent: "H"),
    ]
    return layout
  }

  @Test("Each record type is a table of its own; unknown types are counted and shown")
  func recordTypes() throws {
    let text = "0101250\n020130\n 20131\nXX0199\n0102300\n 3027\n"
    let source = try fixedSource(Array(text.utf8), hierarchy)
    #expect(source.schema.recordTypes.map(\.name) == ["H", "P"])
    #expect(source.schema.recordTypes[1].parent == "H")
    let all = try source.loadAll()
    #expect(all[0].loaded.table.texts("rent") == ["250", "300"])
    #expect(all[1].loaded.table.texts("age") == ["30", "31", "7"])
    #expect(all[1].loaded.table.columnNames == ["type", "serial", "age"])
    let report = all[1].loaded.report
    #expect(report.provenance.rowsDropped == ["unknown-record-type": 1])
    #expect(report.rejects == [.init(line: 4, rule: "unknown-record-type", text: "XX0199")])
    let (joined, joins) = try all[1].loaded.table.attaching(
      all[0].loaded.table, on: ["serial"], columns: ["rent"])
    #expect(joined.texts("rent") == ["250", "250", "300"])
    #expect(joins.unmatched == 0)
    #expect(throws: MicrodataError.self) { try source.load(ScanRequest(recordType: "X")) }
  }

  @Test("A case of several lines is one row, wherever blocks are cut")
  func severalLines() throws {
    var layout = FixedWidthLayout(fields: [.number("a", 1, 2), .number("b", 1, 2)])
    layout.fields[1].line = 2
    layout.linesPerCase = 2
    let loaded = try fixedSource(Array("11\n12\n21\n22\n".utf8), layout).load()
    #expect(loaded.table.texts("a") == ["11", "21"])
    #expect(loaded.table.texts("b") == ["12", "22"])
    #expect(
      message { _ = try fixedSource(Array("11\n12\n21\n".utf8), layout).load() }.contains("line 3"))
    let cases = 900_000
    let long = (0..<cases).map { "\($0 % 90 + 10)\n\(($0 + 1) % 90 + 10)\n" }.joined()
    let table = try fixedSource(Array(long.utf8), layout).load().table
    #expect(table.rowCount == cases)
    #expect(table["a"]?.number(at: cases - 1) == Double((cases - 1) % 90 + 10))
    #expect(table["b"]?.number(at: cases - 1) == Double(cases % 90 + 10))
  }

  @Test("Columns and rows that are asked for come in their order, whole or in batches")
  func requests() throws {
    let text = (0..<100_000).map { "\(100_000 + $0)\($0 % 10)\(($0 % 7 == 0) ? "  x" : "y  ")\n" }
      .joined()
    let layout = FixedWidthLayout(fields: [
      .number("id", 1, 6), .number("d", 7, 1), .text("t", 8, 3),
    ])
    let source = try fixedSource(Array(text.utf8), layout)
    let some = try source.load(ScanRequest(columns: ["t", "id"], rows: 99_990..<99_995))
    #expect(some.table.columnNames == ["t", "id"])
    #expect(some.table.texts("id") == (199_990..<199_995).map { "\($0)" })
    var request = ScanRequest(columns: ["id", "t"], rows: 10..<50_010)
    request.batchSize = 7000
    var (rows, sum, sizes) = (0, 0.0, [Int]())
    let report = try source.scan(request) { table in
      rows += table.rowCount
      sizes.append(table.rowCount)
      #expect(table["id"]?.type == .double)
      for row in 0..<table.rowCount { sum += table["id"]?.number(at: row) ?? 0 }
    }
    #expect(rows == 50_000)
    #expect(sizes.dropLast().allSatisfy { $0 == 7000 })
    #expect(sum == (10..<50_010).reduce(0.0) { $0 + Double(100_000 + $1) })
    #expect(report.provenance.rowsRead == 50_000)
    #expect(throws: MicrodataError.self) { try source.load(ScanRequest(columns: ["nothing"])) }
  }

  @Test("The result does not depend on the number of threads, and compressed files read alike")
  func invariance() throws {
    let text = (0..<300_000).map { "\($0 % 1000 + 1000)é\($0 % 13) \($0 % 17 == 0 ? "zz" : "")\n" }
      .joined()
    let layout = FixedWidthLayout(fields: [
      .number("a", 1, 4), .text("t", 5, 1), .number("b", 6, 2), .text("u", 7, 4),
    ])
    let bytes = Array(text.utf8)
    let one = try fixedSource(bytes, layout) { $0.maximumThreads = 1 }.load()
    let many = try fixedSource(bytes, layout).load()
    let packed = try fixedSource(Gzip.deflated(bytes), layout).load()
    #expect(one.table.fingerprint == many.table.fingerprint)
    #expect(one.table.fingerprint == packed.table.fingerprint)
    #expect(one.report.diagnostics == many.report.diagnostics)
  }

  @Test("A layout that makes no sense is refused before a row is read")
  func layouts() {
    func refused(_ layout: FixedWidthLayout) -> Bool {
      !message { _ = try fixedSource([0x31], layout) }.isEmpty
    }
    #expect(refused(FixedWidthLayout()))
    #expect(refused(FixedWidthLayout(fields: [.number("a", 0, 1)])))
    #expect(refused(FixedWidthLayout(fields: [.number("a", 1, 0)])))
    #expect(refused(FixedWidthLayout(fields: [.number("a", .max, .max)])))
    #expect(refused(FixedWidthLayout(fields: [.number("a", 1, 1, decimals: 99)])))
    #expect(refused(FixedWidthLayout(fields: [.number("a", 1, 1), .number("a", 2, 1)])))
    #expect(refused(FixedWidthLayout(fields: [.number("a", 1, 1, records: ["P"])])))
    var layout = hierarchy
    layout.recordField = nil
    #expect(refused(layout))
  }

  @Test("Reasons of missing values beyond what a column holds are counted")
  func manyReasons() throws {
    let text = (0..<300).map { String($0 + 1000) + "\n" }.joined()
    let missing = MissingDefinition(ranges: [.init(lower: 1000, upper: 2000)])
    let loaded = try fixed(text, [.number("x", 1, 4, missing: missing)])
    #expect(loaded.table["x"]?.missingCount == 300)
    #expect(loaded.report.diagnostics.map(\.rule) == ["too-many-missing-codes"])
    #expect(loaded.report.diagnostics.map(\.count) == [46])
    #expect(loaded.table["x"]?.reasons?.kinds.count == 255)
  }
}
