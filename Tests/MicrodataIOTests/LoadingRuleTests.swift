// Proves rules that all loaders share: what becomes of odd values, of borders between batches, and of bad numbers.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Rules of loading")
struct LoadingRuleTests {
  private func layout(_ yaml: String) throws -> FixedWidthLayout { try LayoutDocument.layout(yaml) }

  private func fixed(_ text: String, _ layout: FixedWidthLayout) throws -> FixedWidthSource {
    try FixedWidthSource(
      file: ByteFile(bytes: Array(text.utf8), name: "t.dat"), layout: layout, options: LoadOptions()
    )
  }

  @Test("Codes that are too large for a field with implied decimals are its digits")
  func impliedDecimals() throws {
    let layout = try layout(
      """
      fields:
        - {name: income, start: 1, width: 8, decimals: 2, labels: {99999999: not stated}, missing: [99999999]}
      """)
    let column = try fixed("99999999\n00012550\n", layout).load().table.column("income")
    #expect(column.missingKind(at: 0) == .user(code: "999999.99", label: "not stated"))
    #expect(column.number(at: 1) == 125.5)
  }

  @Test("Blanks within a number make it unreadable, blanks around it do not")
  func blanks() throws {
    let layout = try layout("fields:\n  - {name: x, start: 1, width: 5}\n")
    let loaded = try fixed("1 2  \n  12 \n", layout).load()
    let column = try loaded.table.column("x")
    #expect(column.isMissing(at: 0) && column.number(at: 1) == 12)
    #expect(loaded.report.diagnostics.first?.count == 1)
  }

  @Test("Identifiers of 17 digits are exact in tables and in batches")
  func identifiers() throws {
    let layout = try layout("fields:\n  - {name: id, start: 1, width: 20}\n")
    let source = try fixed("   12345678901234567\n   12345678901234568\n", layout)
    #expect(try source.load().table["id"]?.text(at: 1) == "12345678901234568")
    _ = try source.scan(ScanRequest()) { #expect($0["id"]?.text(at: 0) == "12345678901234567") }
  }

  @Test("The values that a codebook says are valid are not missing")
  func validRange() throws {
    let xml = """
      <codeBook><dataDscr><var name="sex"><location StartPos="1" width="1"/>
      <valrng><item VALUE="1"/><item VALUE="2"/></valrng>
      <invalrng><item VALUE="9"/></invalrng></var></dataDscr></codeBook>
      """
    let variables = try DDICodebook(bytes: Array(xml.utf8), name: "c.xml").variables()
    #expect(variables.first?.metadata.missing.codes == ["9"])
  }

  @Test("Numbers that are no days are given as numbers, with a note; batches keep the type")
  func fractionsOfDays() throws {
    var file = try #require(StataBytes(118))
    file.variables = [StataBytes.Variable(kind: .double, name: "d", format: "%td")]
    file.rows = [[file.real(3653, .double)], [file.real(3653.5, .double)]]
    let source = try StataSource(
      file: ByteFile(bytes: file.file(), name: "t.dta"), options: LoadOptions())
    let loaded = try source.load()
    #expect(loaded.table["d"]?.number(at: 1) == 3653.5)
    #expect(loaded.report.diagnostics.map(\.rule) == ["no-dates"])
    _ = try source.scan(ScanRequest()) { batch in
      #expect((0..<2).map { batch["d"]?.text(at: $0) } == ["1970-01-01", "1970-01-01"])
    }
  }

  @Test("Survey settings without a place of their own come back as they were")
  func surveySettings() throws {
    var file = try #require(StataBytes(118))
    file.variables = [StataBytes.Variable(kind: .double, name: "w")]
    file.rows = [[file.real(1, .double)]]
    file.characteristics = [
      ("_dta", "_svy_wvar", "w"), ("_dta", "_svy_wtype", "iweight"),
      ("_dta", "_svy_poststrata", "p"),
    ]
    let source = try StataSource(
      file: ByteFile(bytes: file.file(), name: "t.dta"), options: LoadOptions())
    let folder = try Fixtures.temporaryFolder().path
    let (bytes, _) = try Stata.bytes(source.load().table, folder: folder)
    let again = try StataSource(
      file: ByteFile(bytes: bytes, name: "t.dta"), options: LoadOptions()
    ).schema.metadata
    #expect(again.attributes == ["_svy_wtype": ["iweight"], "_svy_poststrata": ["p"]])
    #expect(again.surveySettings?.weight == "w")
  }

  @Test("A range of missing values that is the wrong way round does not stop a writer")
  func reversedRange() throws {
    var column = Column("x", [1, 5, nil] as [Int?])
    column.metadata.missing = MissingDefinition(ranges: [.init(lower: 9, upper: 1)])
    let path = try Fixtures.temporaryFolder().path + "/t.sav"
    _ = try MicrodataFile.write(Table([column]), to: path)
    #expect(try Table(contentsOf: path)["x"]?.number(at: 1) == 5)
  }

  @Test("Labels that share one long text are refused before they fill the memory")
  func sharedLabels() throws {
    var out = StataOutput(isWide: false)
    let (count, length) = (60_000, 500_000)
    out.integer(UInt32(8 + 8 * count + length))
    out.bytes += [UInt8](repeating: 0, count: 33 + 3)
    out.integer(UInt32(count))
    out.integer(UInt32(length))
    out.bytes += [UInt8](repeating: 0, count: 4 * count)
    for value in 0..<count { out.integer(Int32(value)) }
    out.bytes += [UInt8](repeating: 0x61, count: length - 1) + [0]
    var file = try #require(StataBytes(115))
    file.variables = [StataBytes.Variable(kind: .byte, name: "x")]
    let bytes = file.file() + out.bytes
    let error = #expect(throws: MicrodataError.self) {
      try StataSource(file: ByteFile(bytes: bytes, name: "t.dta"), options: LoadOptions())
    }
    #expect(error?.code == .limitExceeded)
  }
}
