import Foundation
import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXEscapingTests {
  static let hostile = [
    "<script>alert('x')</script>", "]]></x>&amp;", "a \"quoted\" \\ name", "two\nlines",
    "two\r\nlines",
    "\r", "tab\tand\u{0}null\u{1B}[31m\u{7F}", "\u{202E}reversed\u{2066}\u{200F}",
    "\u{2028}\u{2029}",
    "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", " padded ", ",", ";", "\"", "\"\"", "e\u{301}",
    "\u{FEFF}mark", "😀 عربي", "A: B: C", "[en;fr]", "null", "NaN", "12", "\u{85}",
  ]

  private func dataset(_ text: String) throws -> SDMXDataset {
    let list = try SDMXCodelist(
      id: "CL", names: ["en": text],
      codes: [SDMXCode("A", names: ["en": text, "ar": text]), SDMXCode("B")])
    let structure = try SDMXStructure(
      agencyID: "MA", dataflowID: "DF", names: ["en": text],
      dimensions: [SDMXDimension("AREA", names: ["en": text], codelist: list)],
      attributes: [
        SDMXAttribute("NOTE", names: ["en": text], .text),
        SDMXAttribute("KIND", names: ["en": text], .coded(list)),
        SDMXAttribute("SOURCE", .text, attachment: .dataset),
      ], timeNames: ["en": text], measureNames: ["en": text])
    return try SDMXDataset(
      structure: structure, attributes: ["SOURCE": .text(text)],
      observations: [
        SDMXObservation(
          key: ["AREA": "A"], period: "2024", value: 1,
          attributes: ["NOTE": .text(text), "KIND": "A"])
      ])
  }

  /// Text of the attributes, compared by scalars, as Swift takes composed and decomposed letters for equal.
  private func scalars(_ dataset: SDMXDataset) -> [[Unicode.Scalar]] {
    let values = [dataset.attributes["SOURCE"], dataset.observations.first?.attributes["NOTE"]]
    return values.map { Array(($0?.lexical ?? "").unicodeScalars) }
  }

  @Test("hostile text comes back exactly from SDMX-CSV, labels or not", arguments: hostile)
  func csv(_ text: String) throws {
    let dataset = try dataset(text)
    for version in [SDMXCSVVersion.v1, .v2] {
      for labels in [SDMXCSVLabels.id, .both] {
        let written = dataset.csv(version, labels: labels)
        let read = try SDMXReading(csv: written).dataset(of: dataset.structure)
        #expect(read == dataset)
        #expect(scalars(read) == scalars(dataset))
      }
    }
  }

  @Test(
    "hostile text comes back exactly from SDMX-JSON, and both messages stay valid",
    arguments: hostile)
  func json(_ text: String) throws {
    let dataset = try dataset(text)
    let header = try SDMXHeader(
      id: "M", prepared: "2026-11-22T10:00:00Z", senderID: "MA", senderNames: ["en": text])
    for arrangement in [SDMXJSONArrangement.series, .flat] {
      let written = try dataset.json(header, arrangement: arrangement)
      let read = try SDMXReading(json: written).dataset(of: dataset.structure)
      #expect(read == dataset)
      #expect(scalars(read) == scalars(dataset))
      #expect(SDMXValidation.findings(inDataMessage: written) == [])
      #expect(!written.contains("<"))
    }
    let structure = try dataset.structure.json(header, agencyNames: ["en": text])
    #expect(SDMXValidation.findings(inStructureMessage: structure) == [])
    let parsed = try SDMXJSONParser.parse(structure)
    let code = parsed["data"]?["codelists"]?.elements?.first?["codes"]?.elements?.first
    #expect(Array((code?["name"]?.string ?? "").unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("no hidden character is left unescaped in SDMX-JSON, and Foundation reads the same text")
  func hidden() throws {
    let text = Self.hostile.joined(separator: "|")
    let written = try dataset(text).json(SDMXSample.header())
    let hidden = written.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.value < 32 || scalar.value == 0x7F || scalar.value == 0x2028)
        || scalar.properties.isBidiControl
    }
    #expect(hidden.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
    let data = object?["data"] as? [String: Any]
    let sets = data?["dataSets"] as? [[String: Any]]
    #expect((sets?.first?["attributes"] as? [String])?.first == text)
  }

  @Test("text that a spreadsheet could take for a formula is kept and always quoted")
  func formulas() throws {
    for text in ["=1+1", "+1", "-1", "@A1", "=HYPERLINK(\"x\")"] {
      let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
      #expect(try dataset(text).csv().contains("," + quoted + ","))
    }
    #expect(SDMXCSVWriter.quoted("plain text") == "plain text")
    #expect(SDMXCSVWriter.quoted("a\nb") == "\"a\nb\"")
  }
}
