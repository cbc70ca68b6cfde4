// Proves that real files with real dictionaries read as their known answers say.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite(
  "Fixed width: corpus",
  .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
struct FixedWidthCorpusTests {
  /// What `oracle.txt` says of a variable: `YEAR start=1 w=4 dec=0 numeric rt= n=… blank=… isum=…`.
  private struct Answer {
    let name: String
    let values: [String: String]

    func integer(_ key: String) -> Int { Int(values[key] ?? "") ?? -1 }
  }

  private func answers(_ file: String) throws -> [Answer] {
    let path = try #require(corpus("ipums/oracle.txt"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let section = text.components(separatedBy: "## ").first { $0.hasPrefix(file + " ") } ?? ""
    return section.split(separator: "\n").dropFirst().compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.first, name != "rectypes" else { return nil }
      var values: [String: String] = ["kind": words.contains("character") ? "text" : "number"]
      for word in words {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
      }
      return Answer(name: name, values: values)
    }
  }

  @Test(
    "IPUMS extracts: counts and exact sums of all variables",
    arguments: [
      "cps_00157", "cps_00159", "cps_00160", "cps_00097", "cps_00006", "atus_00035",
    ])
  func ipums(_ name: String) throws {
    let folder = try #require(corpus("ipums"))
    let layout = try FixedWidthLayout(contentsOf: "\(folder)/\(name).xml")
    let source = try FixedWidthSource(contentsOf: "\(folder)/\(name).dat.gz", layout: layout)
    let tables = try source.loadAll()
    let answers = try answers(name)
    #expect(answers.count > 5)
    #expect(Set(answers.map(\.name)) == Set(layout.fields.map(\.variable.name)))
    for answer in answers {
      let field = try #require(layout.fields.first { $0.variable.name == answer.name })
      #expect(field.start == answer.integer("start"), "\(answer.name)")
      #expect(field.width == answer.integer("w"), "\(answer.name)")
      #expect(field.decimals == answer.integer("dec"), "\(answer.name)")
      #expect((field.variable.type == .text) == (answer.values["kind"] == "text"), "\(answer.name)")
      // Where there are no categories, some codes are labelled in prose.
      let labels = answer.integer("labels")
      if labels > 0 {
        #expect(field.variable.valueLabels.entries.count == labels, "\(answer.name)")
      }
      var (count, blank, sum) = (0, 0, 0)
      for (_, loaded) in tables {
        guard let column = loaded.table[answer.name] else { continue }
        count += column.count
        blank += column.missingCount
        guard answer.integer("bad") == 0, field.variable.type != .text else { continue }
        for row in 0..<column.count {
          guard let text = column.text(at: row) else { continue }
          let scaled = (0..<field.decimals).reduce(Double(text) ?? .nan) { value, _ in value * 10 }
          sum += Int(text) ?? Int(scaled.rounded())
          if field.decimals > 0, Int(text) != nil {
            sum += Int(scaled.rounded()) - (Int(text) ?? 0)
          }
        }
      }
      #expect(count == answer.integer("n"), "\(answer.name)")
      if answer.integer("bad") == 0 { #expect(blank == answer.integer("blank"), "\(answer.name)") }
      if let total = answer.values["isum"].flatMap({ Int($0) }), answer.integer("bad") == 0 {
        #expect(sum == total, "\(answer.name)")
      }
    }
    for (_, loaded) in tables {
      #expect(loaded.report.diagnostics.filter { $0.severity != .information }.isEmpty)
      #expect(loaded.report.provenance.rowsDropped.isEmpty)
    }
  }

  @Test("A hierarchical extract is its rectangular one, once persons have their household's values")
  func hierarchy() throws {
    let folder = try #require(corpus("ipums"))
    func open(_ name: String) throws -> FixedWidthSource {
      try FixedWidthSource(
        contentsOf: "\(folder)/\(name).dat.gz",
        layout: FixedWidthLayout(contentsOf: "\(folder)/\(name).xml"))
    }
    let source = try open("cps_00159")
    #expect(source.schema.recordTypes.map(\.name) == ["H", "P"])
    #expect(source.schema.recordTypes[1].keys == ["SERIAL"])
    let households = try source.load(ScanRequest(recordType: "H")).table
    let persons = try source.load(ScanRequest(recordType: "P")).table
    #expect(households.rowCount == 3385)
    #expect(persons.rowCount == 7668)
    let (joined, report) = try persons.attaching(
      households, on: ["YEAR", "SERIAL"], columns: ["MONTH", "ASECWTH", "STATEFIP"])
    #expect(report.matched == 7668)
    #expect(report.unmatchedParents == 0)
    let flat = try open("cps_00157").load().table
    for name in flat.columnNames { #expect(joined.texts(name) == flat.texts(name), "\(name)") }
    #expect(flat["ASECWT"]?.number(at: 0) != nil)
    #expect(flat["STATEFIP"]?.valueLabels.label(of: "55") == "Wisconsin")
    let sizes = try persons.aggregated(
      by: ["YEAR", "SERIAL"], [.count(as: "n"), .sum(column("ASECWT"), as: "w")])
    #expect(sizes.rowCount == 3385)
    let least = (0..<flat.rowCount).compactMap { flat["ASECWT"]?.number(at: $0) }.min()
    #expect(least == -618.33)
  }

  @Test("American time use: a weight with a written point, record types that are numbers")
  func timeUse() throws {
    let folder = try #require(corpus("ipums"))
    var options = LoadOptions()
    options.dictionary = "\(folder)/atus_00035.xml"
    options.hashesContent = true
    let source = try FixedWidthSource(
      contentsOf: "\(folder)/atus_00035.dat.gz", options: options)
    let loaded = try source.load(ScanRequest(columns: ["WT06", "CASEID"], recordType: "2"))
    #expect(loaded.table.rowCount == 24_336)
    let weight = try #require(loaded.table["WT06"])
    let sum = (0..<24_336).reduce(0.0) { $0 + (weight.number(at: $1) ?? 0) }
    #expect((sum / 366).rounded() == 257_745_878)
    #expect(loaded.table["CASEID"]?.type == .longInteger)
    #expect(loaded.report.provenance.sha256?.count == 64)
    #expect(
      try source.load(ScanRequest(columns: ["ACTIVITY"], recordType: "3")).table.rowCount == 207_213
    )
    #expect(try source.load(ScanRequest(recordType: "1")).table.rowCount == 24_336)
  }

  @Test("All IPUMS codebooks are read, those in prose too")
  func codebooks() throws {
    let folder = try #require(corpus("ipums"))
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".xml") {
      let codebook = try DDICodebook(contentsOf: "\(folder)/\(name)")
      #expect(codebook.entries.count >= 8, "\(name)")
      #expect(codebook.entries.allSatisfy { $0.variable.label != nil }, "\(name)")
      // A file of separated values has places in its codebook too; all others have a layout.
      _ = try codebook.layout()
    }
    let international = try DDICodebook(contentsOf: "\(folder)/ipumsi_00987.xml")
    let density = try #require(international.entries.first { $0.variable.name == "POPDENSGEO1" })
    #expect(density.variable.valueLabels.label(of: "0") == "Unknown.")
  }

  @Test("PNAD Contínua: a layout of SAS in Latin 1, points for missing values")
  func brazil() throws {
    let folder = try #require(corpus("pnadc_brazil"))
    let layout = try FixedWidthLayout(contentsOf: "\(folder)/input_example.txt")
    #expect(layout.fields.count == 217)
    #expect(layout.fields[2].variable.label == "Unidade da Federação")
    #expect(layout.fields[0].variable.type == .text)
    let loaded = try FixedWidthSource(contentsOf: "\(folder)/exampledata.txt", layout: layout)
      .load()
    let table = loaded.table
    #expect(table.rowCount == 1379)
    #expect(table.columns.count == 217)
    func sum(_ name: String) -> Double {
      (0..<table.rowCount).reduce(0) { $0 + (table[name]?.number(at: $1) ?? 0) }
    }
    #expect(isClose(sum("V1028"), 507_333.877747, 1e-12))
    #expect(sum("V2009") == 49_164)
    let weight = try #require(table["V1028"])
    var employment: [String: Double] = [:]
    for row in 0..<table.rowCount {
      guard let code = table["VD4002"]?.text(at: row) else { continue }
      employment[code, default: 0] += weight.number(at: row) ?? 0
    }
    #expect(isClose(employment["1"], 225_908.96327, 1e-10))
    #expect(isClose(employment["2"], 25_685.82424, 1e-10))
    #expect(
      table.columns.allSatisfy { column in
        !(0..<table.rowCount).contains { column.text(at: $0) == "." }
      })
    #expect(loaded.report.diagnostics.isEmpty)
  }

  @Test("Sets of command files of Statistics Canada, with translations")
  func canada() throws {
    let folder = try #require(corpus("canpumf"))
    let split = try SPSSSyntax.layout(
      contentsOf: ["i", "vare", "vale", "miss"].map { "\(folder)/spss_split/simple_\($0).sps" },
      translations: ["fr": ["varf", "valf"].map { "\(folder)/spss_split/simple_\($0).sps" }])
    let ages = split.fields[1].variable
    #expect(split.fields.map(\.variable.name) == ["FAMID", "AGEGRP", "PROV", "INCOME", "SEX"])
    #expect(split.fields[3].decimals == 4)
    #expect(ages.type == .text)
    #expect(
      ages.metadata.translations["fr"] == "Groupe d'age"
        || ages.metadata.translations["fr"] == "Groupe d age")
    #expect(
      ages.valueLabels.entries[0]
        == .init(code: "01", label: "Under 25 years", translations: ["fr": "Moins de 25 ans"]))
    #expect(split.fields[4].variable.valueLabels.entries.map(\.code) == ["1", "2", "9"])
    #expect(
      split.fields[3].variable.metadata.missing.ranges == [
        .init(lower: 9999.9996, upper: 9999.9999)
      ])
    let cards = try SPSSSyntax.layout(
      contentsOf: ["lay", "lbe", "cde", "mvs"].map { "\(folder)/sas_cards/test.\($0)" },
      translations: ["fr": ["lbf", "cdf"].map { "\(folder)/sas_cards/test.\($0)" }])
    #expect(cards.fields.count == 5)
    #expect(cards.fields[3].variable.metadata.missing.ranges == [.init(lower: 9, upper: nil)])
    #expect(cards.fields[1].variable.valueLabels.entries[3].translations["fr"] == "Quebec")
    for name in ["simple_en", "style2016_en"] {
      let mono = try SPSSSyntax.layout(contentsOf: ["\(folder)/spss_mono/\(name).sps"])
      #expect(mono.fields.map(\.width) == [2, 2, 6, 1])
      #expect(mono.fields[3].variable.label?.hasPrefix("Sex") == true)
      #expect(mono.fields[1].variable.type == .text)
      #expect(mono.fields[0].variable.metadata.missing.codes == ["99"])
    }
    let sas = try FixedWidthLayout(contentsOf: "\(folder)/sas_cards_at/test.lay")
    #expect(sas.fields.map(\.variable.name) == ["CASEID", "PROV", "INCOME", "SEX"])
    for survey in ["census2021", "sfs2019"] {
      let layout = try LayoutTable.layout(
        contentsOf: "\(folder)/\(survey)/layout.csv",
        variables: "\(folder)/\(survey)/variables.csv",
        codes: "\(folder)/\(survey)/codes.csv")
      #expect(layout.fields.count >= 100)
      #expect(layout.fields.contains { !$0.variable.valueLabels.isEmpty })
    }
  }

  @Test("Nasty files, and an XML file that would fill the memory")
  func nasty() throws {
    let ragged = try FixedWidthSource(
      contentsOf: try #require(corpus("nasty_text/fixed_ragged_cp1252.dat")),
      layout: FixedWidthLayout(fields: [
        .number("id", 1, 4), .text("c", 5, 1), .number("v", 6, 5, decimals: 2),
      ])
    ).load()
    #expect(ragged.table.texts("id") == ["1", "2", "3"])
    #expect(ragged.table.rowCount == 3)
    #expect(ragged.table.texts("c")[2] == "Z")
    let arabic = try FixedWidthSource(
      contentsOf: try #require(corpus("nasty_text/fixed_utf8_multibyte.dat")),
      layout: FixedWidthLayout(fields: [
        .number("id", 1, 2), .text("name", 3, 8), .number("v", 11, 2),
      ])
    ).load()
    #expect(arabic.table.texts("name") == ["القاهرة", "Alger"])
    #expect(arabic.table.texts("v") == ["5", "7"])
    let bomb = try #require(corpus("malicious/bomb.xml"))
    #expect(message { _ = try DDICodebook(contentsOf: bomb) }.contains("entities"))
  }
}
