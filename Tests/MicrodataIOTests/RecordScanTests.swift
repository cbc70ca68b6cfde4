// Proves that large files of separated values and exports give the same rows in batches as at once.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Separated values in blocks")
struct RecordScanTests {
  /// Options by which small files are read as large ones are, in blocks of a few bytes.
  private static func options(_ blockSize: Int) -> LoadOptions {
    var options = LoadOptions()
    options.maximumThreads = 1
    options.csv.chunkSize = blockSize
    return options
  }

  /// What differs between the batches of a source and its table.
  private func differences(_ source: any MicrodataSource, rows: Range<Int>? = nil) throws
    -> [String]
  {
    var request = ScanRequest(rows: rows)
    request.batchSize = 7
    let whole = try source.load(request).table
    var (row, batches, found) = (0, 0, [String]())
    let report = try source.scan(request) { batch in
      batches += 1
      if batch.columnNames != whole.columnNames { found.append("names of batch \(batches)") }
      if batch.metadata != whole.metadata { found.append("metadata of batch \(batches)") }
      for (part, column) in zip(batch.columns, whole.columns) {
        if part.type != column.type { found.append("type of \(part.name)") }
        if part.metadata != column.metadata { found.append("metadata of \(part.name)") }
        if part.valueLabels != column.valueLabels { found.append("labels of \(part.name)") }
        for index in 0..<part.count
        where part.text(at: index) != column.text(at: row + index)
          || part.missingKind(at: index) != column.missingKind(at: row + index)
        { found.append("\(part.name), row \(row + index)") }
      }
      row += batch.rowCount
    }
    if row != whole.rowCount { found.append("\(row) rows of \(whole.rowCount)") }
    if report.provenance.rowsRead != row { found.append("rows read") }
    if batches < (whole.rowCount + 6) / 7 { found.append("\(batches) batches") }
    return found
  }

  @Test("An export of Survey Solutions", arguments: [1, 150, 900])
  func surveySolutions(blockSize: Int) throws {
    var text = "interview__id\tname\tage\tvisited\tgoods__1\tgoods__2\tpets__0\tpets__1\tcode\n"
    for row in 0..<60 {
      let name = row % 5 == 0 ? "Said \"Abu" : row % 7 == 0 ? "##N/A##" : "N\(row)"
      let visited =
        row < 20 || row % 9 == 0 ? "" : "2024-05-01T10:00:\(10 + row % 50)+0\(row % 3):00"
      let pets = row < 40 ? "1\t0" : "\(row)\t1"
      text += "a\(row)\t\(name)\t\(row % 4 == 0 ? "-999999999" : "\(row)")\t\(visited)\t"
      text += "\(row % 2)\t\(row % 3 == 0 ? "" : "1")\t\(pets)\t\(row < 50 ? "7" : "007")\n"
    }
    let script = ByteFile(
      bytes: Array("label define age 1 \"one\"\nlabel values age age".utf8), name: "a.do")
    let source = try SurveySolutionsSource(
      files: [(ByteFile(bytes: Array(text.utf8), name: "a.tab"), script)],
      options: Self.options(blockSize))
    #expect(try differences(source) == [])
    #expect(try differences(source, rows: 13..<41) == [])
    let table = try source.load().table
    #expect(table["visited"]?.type == .dateTime)
    #expect(
      table.metadata.multipleResponseSets.map(\.kind) == [.dichotomies(counted: "1"), .categories])
  }

  @Test("An export of ODK", arguments: [1, 90, 700])
  func odk(blockSize: Int) throws {
    var text = "start;goods;goods/tv;goods/radio;note\n"
    for row in 0..<50 {
      let start = row == 30 ? "" : "2024-05-01T10:00:00.000+02:00"
      text += "\(start);tv radio;\(row < 30 ? "1" : "true");0;\"é\n; \(row)\"\n"
    }
    let source = try ODKSource(
      files: [ByteFile(bytes: Array(text.utf8), name: "form.csv")], labels: ODKLabels(),
      options: Self.options(blockSize))
    #expect(try differences(source) == [])
    #expect(try source.load().table["goods/tv"]?.type == .text)
    // In an encoding that shows late.
    var options = Self.options(blockSize)
    options.encoding = .declaredOr(.windows1252)
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let old = try ODKSource(
      files: [ByteFile(bytes: bytes, name: "form.csv")], labels: ODKLabels(), options: options)
    #expect(try differences(old) == [])
  }

  @Test("A file of separated values; errors name its lines", arguments: [1, 40, 300])
  func plain(blockSize: Int) throws {
    var text = "a,b\r\n"
    for row in 0..<40 { text += row == 20 ? "\"x\n\",\r\n" : "\(row),\(row).5\r\n" }
    let file = try TemporaryFile("scan.csv", Array(text.utf8))
    var options = Self.options(blockSize)
    options.csv.typeConflict = .text
    #expect(try differences(SeparatedValuesSource(contentsOf: file.path, options: options)) == [])
    let broken = try TemporaryFile("broken.csv", Array((text + "1,2\r\n1,2,3\r\n").utf8))
    let source = try SeparatedValuesSource(contentsOf: broken.path, options: options)
    let error = #expect(throws: MicrodataError.self) { try source.scan(ScanRequest()) { _ in } }
    #expect(error?.message.contains("broken.csv, line 44: expected 2 fields, found 3") == true)
  }
}
