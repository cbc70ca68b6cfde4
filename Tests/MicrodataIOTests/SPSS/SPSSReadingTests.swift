// Proves that each record and each form of cases of an SPSS file is read as its description says.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("SPSS: reading")
struct SPSSReadingTests {
  @Test("Numbers and texts in both byte orders, without compression", arguments: [false, true])
  func plain(_ isBigEndian: Bool) throws {
    var file = SPSSFileBuilder(isBigEndian: isBigEndian, caseCount: 2, weightCell: 1)
    file.add("W", label: "Weight", format: (5, 8, 2))
    file.add("T", width: 10, format: (1, 10, 0))
    file.addExtension(20, "UTF-8")
    file.cases += file.bytes(1.5) + SPSSFileBuilder.text("né", 16)
    file.cases += file.bytes(-Double.greatestFiniteMagnitude) + SPSSFileBuilder.text("", 16)
    let loaded = try spss(file.file)
    #expect(loaded.table.texts("W") == ["1.5", "∅"])
    #expect(loaded.table.texts("T") == ["né", ""])
    #expect(loaded.table.metadata.label == "Label")
    #expect(loaded.table.metadata.weight == "W")
    #expect(loaded.table["W"]?.label == "Weight")
    #expect(loaded.table["W"]?.metadata.format == "F8.2")
    #expect(loaded.table["T"]?.metadata.width == 10)
    #expect(loaded.report.provenance.rowsRead == 2)
  }

  /// A file of a number and a text, in bytecode.
  private func bytecode(_ caseCount: Int, _ cases: [UInt8]) -> [UInt8] {
    var file = SPSSFileBuilder(compression: 1, caseCount: caseCount)
    file.add("X")
    file.add("T", width: 8, format: (1, 8, 0))
    file.cases = cases
    return file.file
  }

  @Test("Any columns of bytecode with groups that cases share and padding anywhere")
  func groups() throws {
    var generator = SeededGenerator(253)
    for round in 0..<300 {
      let columnCount = Int.random(in: 1...25, using: &generator)
      let rowCount = Int.random(in: 0...40, using: &generator)
      var file = SPSSFileBuilder(compression: 1, caseCount: round % 2 == 0 ? -1 : rowCount)
      for column in 0..<columnCount { file.add("V\(column)") }
      var values: [[Double]] = []
      var (codes, literals): ([UInt8], [UInt8]) = ([], [])
      func put(_ code: UInt8, _ literal: [UInt8] = []) {
        codes.append(code)
        literals += literal
        guard codes.count == 8 else { return }
        file.cases += codes + literals
        (codes, literals) = ([], [])
      }
      for _ in 0..<rowCount {
        values.append(
          (0..<columnCount).map { _ in
            while Int.random(in: 0..<20, using: &generator) == 0 { put(0) }
            switch Int.random(in: 0..<(round % 3 == 0 ? 2 : 20), using: &generator) {
            case 0:
              let number = Double(Int.random(in: -9_999_999...9_999_999, using: &generator)) / 8
              put(253, file.bytes(number))
              return number
            case 1:
              put(255)
              return .nan
            default:
              let code = UInt8.random(in: 1...251, using: &generator)
              put(code)
              return Double(code) - 100
            }
          })
      }
      put(252)
      while !codes.isEmpty { put(0) }
      let wanted = (0..<columnCount).filter { _ in Bool.random(using: &generator) }
      let rows = Int.random(in: 0...rowCount, using: &generator)..<rowCount
      let table = try SPSSSource(
        file: ByteFile(bytes: file.file, name: "test.sav"), options: LoadOptions()
      ).load(ScanRequest(columns: wanted.map { "V\($0)" }, rows: rows)).table
      for column in wanted {
        let read = try table.column("V\(column)")
        #expect(
          rows.enumerated().allSatisfy { row, place in
            read.number(at: row).map { $0 == values[place][column] } ?? values[place][column].isNaN
          }, "round \(round), column \(column) of \(columnCount)")
        #expect(read.count == rows.count)
      }
    }
  }

  @Test("Codes, padding and the end of cases in bytecode", arguments: [-1, 4])
  func codes(_ caseCount: Int) throws {
    let file = SPSSFileBuilder()
    let cases: [UInt8] =
      [101, 253, 0, 253, 254, 255, 253, 1] + SPSSFileBuilder.text("abc", 8) + file.bytes(0.5)
      + SPSSFileBuilder.text("q", 8) + [254, 252, 0, 0, 0, 0, 0, 0]
    let loaded = try spss(bytecode(caseCount, cases))
    #expect(loaded.table.texts("X") == ["1", "0.5", "∅", "-99"])
    #expect(loaded.table.texts("T") == ["abc", "", "q", ""])
  }

  @Test("Cases that are cut short or fewer than promised are errors")
  func short() throws {
    let cases: [UInt8] = [101, 254, 102, 252, 0, 0, 0, 0]
    #expect(throws: MicrodataError.self) { try spss(bytecode(-1, cases)) }
    #expect(throws: MicrodataError.self) { try spss(bytecode(2, cases)) }
    #expect(try spss(bytecode(1, cases)).table.rowCount == 1)
    #expect(throws: MicrodataError.self) { try spss(bytecode(-1, [101, 253])) }
  }

  @Test("Blocks of any number of cases, and any rows and variables, give the same values")
  func blocks() throws {
    var table: [Column] = []
    for variable in 0..<11 {
      table.append(
        Column("v\(variable)", (0..<977).map { ($0 * 7 + variable) % 300 == 0 ? nil : $0 % 200 }))
    }
    table.append(Column("t", (0..<977).map { "text \($0 % 13)" as String? }))
    let whole = try Table(table)
    for compression in [SPSSWritingOptions.Compression.none, .bytecode, .zlib] {
      let bytes = try spssFile(whole, compression).bytes
      let file = ByteFile(bytes: bytes, name: "test.sav")
      let source = try SPSSSource(file: file, options: LoadOptions())
      for rows in [0..<977, 1..<2, 500..<977, 3..<400, 976..<5000, 2000..<3000] {
        let request = ScanRequest(columns: ["t", "v7"], rows: rows)
        let loaded = try source.load(request).table
        let wanted = rows.clamped(to: 0..<977)
        #expect(loaded.texts("v7") == Array(whole.texts("v7")[wanted]))
        #expect(loaded.texts("t") == Array(whole.texts("t")[wanted]))
      }
      var request = ScanRequest()
      request.batchSize = 100
      var seen: [String] = []
      let report = try source.scan(request) { batch in
        #expect(batch["v3"]?.type == .double)
        seen += batch.texts("v3")
      }
      #expect(seen == whole.texts("v3"))
      #expect(report.provenance.rowsRead == 977)
    }
  }

  @Test("Missing values: discrete ones, ranges, a range from LOWEST in two forms, texts")
  func missing() throws {
    var file = SPSSFileBuilder(caseCount: 3)
    let least = -Double.greatestFiniteMagnitude
    file.add("D", missing: (2, file.bytes(8.0) + file.bytes(9.0)))
    file.add("R", missing: (-3, file.bytes(97.0) + file.bytes(99.0) + file.bytes(-1.0)))
    file.add("L", missing: (-2, file.bytes(least.nextUp) + file.bytes(0.0)))
    file.add("M", missing: (-2, file.bytes(least) + file.bytes(0.0)))
    file.add("T", width: 2, missing: (1, SPSSFileBuilder.text("NA", 8)), format: (1, 2, 0))
    file.addLabels([(file.bytes(9.0), "refused")], cells: [1])
    for row in [[8.0, 98, -5, -5], [9, -1, 0, 0], [1, 96, 1, 1]] {
      file.cases +=
        row.flatMap { file.bytes($0) } + SPSSFileBuilder.text(row[0] == 1 ? "x" : "NA", 8)
    }
    let table = try spss(file.file).table
    #expect(table.texts("D") == ["∅", "∅", "1"])
    #expect(table["D"]?.missingKind(at: 1) == .user(code: "9", label: "refused"))
    #expect(table["D"]?.metadata.missing.codes == ["8", "9"])
    #expect(table.texts("R") == ["∅", "∅", "96"])
    #expect(table["R"]?.missingKind(at: 0) == .user(code: "98", label: nil))
    #expect(table.texts("L") == ["∅", "∅", "1"])
    #expect(table["L"]?.metadata.missing == table["M"]?.metadata.missing)
    #expect(table["L"]?.metadata.missing.ranges.first?.lower == nil)
    #expect(table["M"]?.missingKind(at: 0) == .user(code: "-5", label: nil))
    #expect(table.texts("T") == ["∅", "∅", "x"])
    #expect(table["T"]?.missingKind(at: 0) == .user(code: "NA", label: nil))
  }

  @Test("Days and times; weekdays and durations stay numbers")
  func times() throws {
    var file = SPSSFileBuilder(caseCount: 1)
    for (index, kind) in [20, 23, 22, 21, 26].enumerated() {
      file.add("V\(index)", format: (kind, 11, 0))
    }
    let day = 13_920_595_200.0
    for number in [day, day, day + 3661, 3661, 7] { file.cases += file.bytes(number) }
    let table = try spss(file.file).table
    #expect(table.columns.map(\.type) == [.date, .date, .dateTime, .integer, .integer])
    #expect(table.texts("V0") == [SPSSTime.code(of: day, .date)])
    #expect(table["V2"]?.number(at: 0) == day + 3661 - SPSSTime.epoch)
  }

  @Test("Extensions: names, measures, attributes, roles, response sets, documents")
  func extensions() throws {
    var file = SPSSFileBuilder(caseCount: 0)
    file.add("A1")
    file.add("A2", width: 12, format: (1, 12, 0))
    file.addDocuments(["first", "second"])
    file.addExtension(11, size: 4, [1, 8, 2, 3, 12, 0].flatMap { file.bytes($0) })
    file.addExtension(13, "A1=LongName\tA2=Other name")
    file.addExtension(17, "Source('a'\n'b'\n)Other('it's'\n)")
    file.addExtension(18, "LongName:$@Role('2'\n)Note('x'\n)/Other name:$@Role('5'\n)")
    file.addExtension(7, "$s=C 3 Set a1 a2\n$d=D1 1 0  a1\n")
    file.addExtension(19, "$e=E 1 1 2 4 What a1\n")
    file.addExtension(10, "product")
    file.addExtension(99, "unknown")
    let name = SPSSFileBuilder.text("Other name", 10)
    var labels = file.bytes(10) + name + file.bytes(12)
    labels += file.bytes(1) + file.bytes(12) + SPSSFileBuilder.text("value", 12)
    labels += file.bytes(5) + Array("label".utf8)
    file.addExtension(21, labels)
    var missing = file.bytes(10) + name + [1]
    missing += file.bytes(8) + SPSSFileBuilder.text("gone", 8)
    file.addExtension(22, missing)
    let table = try spss(file.file).table
    let (first, second) = (try table.column("LongName"), try table.column("Other name"))
    #expect(first.metadata.measure == .nominal)
    #expect(second.metadata.measure == .scale)
    #expect(first.metadata.attributes["$Alignment"] == ["center"])
    #expect(first.metadata.role == .both)
    #expect(second.metadata.role == .split)
    #expect(first.metadata.attributes["Note"] == ["x"])
    #expect(second.valueLabels.label(of: "value") == "label")
    #expect(second.metadata.missing.codes == ["gone"])
    #expect(table.metadata.attributes["Source"] == ["a", "b"])
    #expect(table.metadata.attributes["Other"] == ["it's"])
    #expect(table.metadata.notes == ["first", "second"])
    let sets = table.metadata.multipleResponseSets
    #expect(sets.map(\.name) == ["$s", "$d", "$e"])
    #expect(sets[0].variables == ["LongName", "Other name"])
    #expect(sets[1].kind == .dichotomies(counted: "1"))
    #expect(sets[2].label == "What")
    #expect(sets[2].kind == .dichotomies(counted: "2"))
  }

  @Test("Very long texts, with and without continuation records", arguments: [true, false])
  func veryLong(_ continues: Bool) throws {
    var file = SPSSFileBuilder(caseCount: 1)
    file.add("S", width: 255, format: (1, 255, 0), continues: continues)
    file.add("S1", width: 48, format: (1, 48, 0), continues: continues)
    file.add("N")
    file.addExtension(14, "S=00300\0\t")
    let text = String(repeating: "0123456789", count: 30)
    let bytes = Array(text.utf8)
    file.cases += bytes.prefix(255)
    file.cases += [32]
    file.cases += bytes.dropFirst(255)
    file.cases += [32, 32, 32]
    file.cases += file.bytes(7.0)
    let loaded = try spss(file.file)
    #expect(loaded.table.texts("S") == [text])
    #expect(loaded.table.texts("N") == ["7"])
    #expect(loaded.rules.contains("continuations-omitted") == !continues)
  }

  @Test("The name of the encoding wins over the code page; without either it is found")
  func encodings() throws {
    func file(_ page: Int?, _ name: String?) -> [UInt8] {
      var file = SPSSFileBuilder(caseCount: 1)
      file.add("T", width: 8, format: (1, 8, 0))
      if let page {
        let numbers = [1, 2, 3, -1, 1, 1, 2, page]
        file.addExtension(3, size: 4, numbers.flatMap { file.bytes($0) })
      }
      if let name { file.addExtension(20, name) }
      file.cases = [0xE9, 0x74, 0xE9] + [UInt8](repeating: 32, count: 5)
      return file.file
    }
    #expect(try spss(file(1252, nil)).table.texts("T") == ["été"])
    #expect(try spss(file(65001, "windows-1252")).table.texts("T") == ["été"])
    #expect(try spss(file(nil, nil)).rules == ["encoding-detected"])
    #expect(throws: MicrodataError.self) { try spss(file(1252, "UTF-8")) }
  }

  @Test("What is wrong is said with its place", arguments: [0, 64, 72, 84, 176, 200])
  func errors(_ place: Int) throws {
    var file = SPSSFileBuilder(caseCount: 1)
    file.add("A", missing: (1, file.bytes(1.0)))
    file.cases = file.bytes(1.0)
    var bytes = file.file
    bytes.replaceSubrange(place..<(place + 4), with: [0xFF, 0xFF, 0xFF, 0x7F])
    do {
      let table = try spss(bytes).table
      // Some of these places hold nothing that has to be right.
      #expect(table.rowCount == 1)
    } catch let error as MicrodataError {
      #expect(error.message.contains("test.sav"))
      #expect(!error.hint.isEmpty)
    }
  }
}
