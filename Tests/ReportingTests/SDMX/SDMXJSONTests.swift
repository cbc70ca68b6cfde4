import Indicators
import TestSupport
import Testing

@testable import Reporting

@Suite struct SDMXJSONTests {
  @Test(
    "what was written reads back as the same data set, to the last bit",
    arguments: [SDMXJSONArrangement.series, .flat])
  func roundTrip(_ arrangement: SDMXJSONArrangement) throws {
    let dataset = try SDMXSample.dataset()
    let text = try dataset.json(SDMXSample.header(), arrangement: arrangement)
    let reading = try SDMXReading(json: text)
    #expect(reading.dimensions == ["FREQ", "REF_AREA", "SEX"])
    #expect(reading.reference?.agencyID == "MA.HCP")
    #expect(try reading.dataset(of: dataset.structure) == dataset)
    #expect(SDMXValidation.findings(inDataMessage: text) == [])
  }

  @Test("series are keyed by positions of the codes that occur, observations by those of periods")
  func series() throws {
    let text = try SDMXSample.dataset().json(SDMXSample.header(), action: .append)
    let message = try SDMXJSONParser.parse(text)
    let set = try #require(message["data"]?["dataSets"]?.elements?.first)
    #expect(set["action"] == "Append")
    #expect(set["attributes"] == [.number(3), "LFS 2024; HCP, Morocco"])
    #expect(set["series"]?.members?.map(\.name) == ["0:0:0", "0:0:1", "0:0:2", "1:1:1"])
    let female = set["series"]?["0:0:1"]?["observations"]
    let note = SDMXJSONValue.string("Source: survey, \"main\" job")
    #expect(female == ["1": [.number(7), .number(0), .null, .number(640), note]])
    // The status of the total of men is the second of those that occur.
    #expect(set["series"]?["0:0:2"]?["observations"] == ["1": [.null, .number(1)]])
    let dimensions = message["data"]?["structures"]?.elements?.first?["dimensions"]
    let area = dimensions?["series"]?.elements?[1]
    #expect(area?["values"]?.elements?.map { $0["id"]?.string } == ["MA", "MA-01"])
    let time = dimensions?["observation"]?.elements?.first
    #expect(time?["keyPosition"] == .number(3))
    #expect(time?["values"]?.elements?.first == ["value": "2019-09-01/P5Y"])
    #expect(time?["values"]?.elements?.last?["id"] == "2024-Q2")
    let sex = dimensions?["series"]?.elements?[2]
    #expect(sex?["name"] == "Sex" && sex?["names"]?["fr"] == "Sexe")
    #expect(sex?["values"]?.elements?[1]["parent"] == "_T")
  }

  @Test("the same figures and header make the same bytes, in both messages")
  func deterministic() throws {
    let header = try SDMXSample.header()
    let one = try SDMXSample.dataset()
    let other = try SDMXDataset(
      structure: SDMXSample.structure(), attributes: one.attributes,
      observations: SDMXSample.observations.shuffled())
    #expect(Array(try one.json(header).utf8) == Array(try other.json(header).utf8))
    #expect(Array(one.csv().utf8) == Array(other.csv().utf8))
    #expect(
      Array(try one.structure.json(header).utf8) == Array(try other.structure.json(header).utf8))
  }

  @Test("numbers of every size read back to the last bit in all formats")
  func numbers() throws {
    var generator = SeededGenerator(7)
    var values = [
      0, -0.0, 1 / 3, 0.1 + 0.2, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, 1e15, 1e16, 123_456_789_012_345_680, 9_007_199_254_740_994, 1e22,
    ]
    while values.count < 300 {
      let value = Double(bitPattern: generator.next())
      if value.isFinite { values.append(value) }
    }
    let structure = try SDMXSample.structure(attributes: [SDMXAttribute("SE", .number)])
    let observations = values.enumerated().map { index, value in
      SDMXObservation(
        key: ["FREQ": "A", "REF_AREA": "MA", "SEX": "F"], period: "\(1000 + index)", value: value,
        attributes: ["SE": .number(-value)])
    }
    let dataset = try SDMXDataset(structure: structure, observations: observations)
    let readings = [
      try SDMXReading(csv: dataset.csv()), try SDMXReading(csv: dataset.csv(.v1)),
      try SDMXReading(json: dataset.json(SDMXSample.header())),
      try SDMXReading(json: dataset.json(SDMXSample.header(), arrangement: .flat)),
    ]
    for reading in readings {
      let read = try reading.dataset(of: structure).observations
      #expect(read.map { $0.value?.bitPattern } == values.map(\.bitPattern))
      let errors = read.map { observation -> UInt64? in
        if case .number(let number)? = observation.attributes["SE"] { return number.bitPattern }
        return nil
      }
      #expect(errors == values.map { (-$0).bitPattern })
    }
  }

  @Test("without observations there is no data message")
  func empty() throws {
    let dataset = try SDMXDataset(
      structure: SDMXSample.structure(attributes: []), observations: [])
    #expect(throws: (any Error).self) { try dataset.json(SDMXSample.header()) }
  }
}
