import Indicators
import TestSupport
import Testing

@testable import Reporting

@Suite struct SDMXFuzzTests {
  private static let pieces = [
    "\"", ",", "\n", "\r", "{", "}", "[", "]", ":", "0", "-1", "1e999", "null", "\u{0}", "é", "\\",
    "\\u0000", "TIME_PERIOD", "é\u{301}", "99999999999999999999", "true", ";", ".", "(", ")",
    "\u{202E}",
  ]

  private func mutate(_ text: [UInt8], _ generator: inout SeededGenerator) -> String {
    var bytes = text
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let length = Int.random(in: 0...6, using: &generator)
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      bytes.replaceSubrange(start..<min(bytes.count, start + length), with: piece.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A data set with little around its figures, so that damage often hits what matters.
  private func dataset() throws -> SDMXDataset {
    let area = try SDMXCodelist(id: "CL", codes: [SDMXCode("A"), SDMXCode("B", parent: "A")])
    let structure = try SDMXStructure(
      agencyID: "MA", dataflowID: "DF", dimensions: [SDMXDimension("AREA", codelist: area)],
      attributes: [SDMXAttribute("SE", .number), SDMXAttribute("NOTE", .text)],
      timeNames: [:], measureNames: [:])
    return try SDMXDataset(
      structure: structure,
      observations: ["A", "B"].map { code in
        SDMXObservation(
          key: ["AREA": code], period: "2024-Q1", value: 12.5,
          attributes: ["SE": 0.5, "NOTE": "a, \"b\""])
      })
  }

  @Test("SDMX-CSV that was damaged is read or refused, and what is read can be written again")
  func csv() throws {
    let dataset = try dataset()
    var generator = SeededGenerator(11)
    var refused = 0
    for version in [SDMXCSVVersion.v1, .v2] {
      let text = Array(dataset.csv(version, labels: .both).utf8)
      for _ in 0..<1000 {
        let damaged = mutate(text, &generator)
        do {
          let read = try SDMXReading(csv: damaged).dataset(of: dataset.structure)
          #expect(try SDMXReading(csv: read.csv()).dataset(of: dataset.structure) == read)
        } catch {
          #expect(error is IndicatorError)
          refused += 1
        }
      }
    }
    #expect(refused > 500 && refused < 2000)
  }

  @Test("SDMX-JSON that was damaged is read or refused, and checked without a crash")
  func json() throws {
    let header = try SDMXHeader(id: "M", prepared: "2026-11-22T10:00:00Z", senderID: "MA")
    let text = Array(try dataset().json(header).utf8)
    var generator = SeededGenerator(12)
    var refused = 0
    var found = 0
    for _ in 0..<500 {
      let damaged = mutate(text, &generator)
      do {
        _ = try SDMXReading(json: damaged)
      } catch {
        #expect(error is IndicatorError)
        refused += 1
      }
      found += SDMXValidation.findings(inDataMessage: damaged).isEmpty ? 0 : 1
    }
    #expect(refused > 100 && refused < 500)
    #expect(found > 100 && found < 500)
  }

  @Test("a structure message that was damaged is checked without a crash")
  func structure() throws {
    let header = try SDMXHeader(id: "M", prepared: "2026-11-22T10:00:00Z", senderID: "MA")
    let text = Array(try dataset().structure.json(header).utf8)
    var generator = SeededGenerator(13)
    var found = 0
    for _ in 0..<300 {
      let damaged = mutate(text, &generator)
      found += SDMXValidation.findings(inStructureMessage: damaged).isEmpty ? 0 : 1
    }
    #expect(found > 100 && found < 300)
  }
}
