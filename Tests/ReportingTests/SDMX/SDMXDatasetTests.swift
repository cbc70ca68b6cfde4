import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXDatasetTests {
  private func message(_ observations: [SDMXObservation]) throws -> String {
    let structure = try SDMXSample.structure()
    return SDMXSample.error {
      _ = try SDMXDataset(structure: structure, observations: observations)
    }?.message ?? ""
  }

  private let good = SDMXSample.observation("A", "MA", "F", "2024", 1)

  @Test("the order observations come in does not matter")
  func order() throws {
    let dataset = try SDMXSample.dataset()
    let turned = try SDMXDataset(
      structure: dataset.structure, attributes: dataset.attributes,
      observations: SDMXSample.observations.reversed())
    #expect(turned == dataset)
    #expect(dataset.observations.map(\.period).contains("2024-Q1"))
    #expect(
      dataset.observations.map { $0.key["SEX"] ?? "" } == ["_T", "_T", "F", "M", "F", "F"])
  }

  @Test("a key and period that is there twice is named, in whatever way the period is written")
  func twice() throws {
    let first = SDMXSample.observation("Q", "MA", "F", "2024-Q1", 1)
    let second = SDMXSample.observation("Q", "MA", "F", "2024Q1", 2)
    #expect(try message([first, second]).contains("two of observation Q.MA.F at 2024-Q1"))
  }

  @Test("codes that are not in the codelist, and dimensions that are missing or unknown, are named")
  func keys() throws {
    let code = try message([SDMXSample.observation("A", "XX", "F", "2024", 1)])
    #expect(code.contains("Code “XX” of dimension REF_AREA of observation A.XX.F at 2024"))
    #expect(code.contains("CL_AREA"))
    let missing = SDMXObservation(key: ["FREQ": "A", "SEX": "F"], period: "2024", value: 1)
    #expect(try message([missing]).contains("Dimension REF_AREA"))
    var key = good.key
    key["AGE"] = "Y15"
    let unknown = SDMXObservation(
      key: key, period: "2024", value: 1, attributes: good.attributes)
    #expect(try message([unknown]).contains("“AGE”"))
  }

  @Test("periods, figures and attributes that cannot be are named")
  func values() throws {
    #expect(
      try message([SDMXSample.observation("A", "MA", "F", "2024-Q9", 1)]).contains("2024-Q9"))
    #expect(try message([SDMXSample.observation("A", "MA", "F", "2024", .nan)]).contains("nan"))
    let cases: [([String: SDMXValue], String)] = [
      (["OBS_STATUS": "Z"], "a code of codelist CL_OBS_STATUS"), (["OBS_STATUS": 1], "a code"),
      (["STANDARD_ERROR": "big"], "a number"), (["STANDARD_ERROR": .number(.infinity)], "finite"),
      (["N": 1.5], "a whole number"), (["NOTE": ""], "not empty"), (["NOTE": 2], "text"),
      (["CV": 2], "not declared"), (["UNIT_MULT": 3], "not declared"),
    ]
    for (attributes, expected) in cases {
      let found = try message([SDMXSample.observation("A", "MA", "F", "2024", 1, attributes)])
      #expect(found.contains(expected), "\(found)")
    }
    let bare = SDMXObservation(key: good.key, period: "2024", value: 1)
    #expect(try message([bare]).contains("OBS_STATUS of observation A.MA.F at 2024 is missing"))
  }

  @Test("a header needs a time with its zone, identifiers and languages")
  func header() {
    let message = SDMXSample.error {
      _ = try SDMXHeader(id: "M", prepared: "2026-11-22", senderID: "HCP")
    }?.message
    #expect(message?.contains("time zone") == true)
    let time = "2026-11-22T10:00:00+01:00"
    #expect(
      SDMXSample.error { _ = try SDMXHeader(id: "M 1", prepared: time, senderID: "H") } != nil)
    #expect(
      SDMXSample.error {
        _ = try SDMXHeader(id: "M", prepared: time, senderID: "H", languages: ["EN"])
      } != nil)
  }
}
