import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXCSVTests {
  @Test("version 2.0 starts with structure, identifier and action, and has one row per observation")
  func version2() throws {
    let lines = try SDMXSample.dataset().csv().split(separator: "\r\n").map(String.init)
    #expect(
      lines[0] == "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,"
        + "OBS_STATUS,STANDARD_ERROR,N,NOTE,UNIT_MULT,SOURCE")
    let lead = "dataflow,MA.HCP:DF_MIGRANT_LFS(1.0.0),I,"
    let tail = ",3,\"LFS 2024; HCP, Morocco\""
    #expect(lines[1] == lead + "A,MA,_T,2019-09-01/P5Y,1e+16,A,,," + tail)
    #expect(lines[2] == lead + "A,MA,_T,2024,12.5,A,0.25,1200," + tail)
    #expect(
      lines[3] == lead + "A,MA,F,2024,7,A,,640,\"Source: survey, \"\"main\"\" job\"" + tail)
    #expect(lines[4] == lead + "A,MA,M,2024,,U,,," + tail)
    #expect(lines[5] == lead + "Q,MA-01,F,2024-Q1,0.30000000000000004,A,,," + tail)
    #expect(lines[6] == lead + "Q,MA-01,F,2024-Q2,-0.125,A,1e-300,," + tail)
    #expect(lines.count == 7)
  }

  @Test("version 1.0 starts with the dataflow")
  func version1() throws {
    let lines = try SDMXSample.dataset().csv(.v1).split(separator: "\r\n").map(String.init)
    #expect(lines[0].hasPrefix("DATAFLOW,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,"))
    #expect(lines[2].hasPrefix("MA.HCP:DF_MIGRANT_LFS(1.0.0),A,MA,_T,2024,12.5,A,0.25,1200,,3,"))
  }

  @Test("labels follow identifiers in the language asked for, or the best there is")
  func labels() throws {
    let dataset = try SDMXSample.dataset()
    let french = dataset.csv(.v2, labels: .both, languages: ["fr"], action: .replace)
    let lines = french.split(separator: "\r\n").map(String.init)
    #expect(
      lines[0].hasPrefix(
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reference area,SEX: Sexe,"
          + "TIME_PERIOD: Période,OBS_VALUE: Valeur observée,OBS_STATUS: Status,"))
    #expect(
      lines[3].hasPrefix(
        "dataflow,MA.HCP:DF_MIGRANT_LFS(1.0.0): Migrants et emploi,R,A: Name of A,MA: Name of MA,"
          + "F: Femmes,2024,7,A: Name of A,,640,"))
    let first = dataset.csv(.v1, labels: .both).prefix { $0 != "\r\n" }
    #expect(first.contains(",OBS_VALUE,"))
  }

  @Test(
    "what was written reads back as the same data set, to the last bit",
    arguments: [SDMXCSVVersion.v1, .v2], [SDMXCSVLabels.id, .both])
  func roundTrip(_ version: SDMXCSVVersion, _ labels: SDMXCSVLabels) throws {
    let dataset = try SDMXSample.dataset()
    let text = dataset.csv(version, labels: labels, languages: ["ar"])
    for structure in [nil, dataset.structure] {
      let reading = try SDMXReading(csv: text, structure: structure)
      #expect(reading.dimensions == ["FREQ", "REF_AREA", "SEX"])
      #expect(reading.reference?.id == "DF_MIGRANT_LFS")
      #expect(try reading.dataset(of: dataset.structure) == dataset)
    }
    let bare = try SDMXSample.structure(sexNames: [:])
    let unnamed = try SDMXDataset(
      structure: bare, attributes: dataset.attributes, observations: dataset.observations)
    let again = try SDMXReading(csv: unnamed.csv(version, labels: labels)).dataset(of: bare)
    #expect(again == unnamed)
  }

  @Test("an empty data set is a header alone, and reads back")
  func empty() throws {
    let structure = try SDMXSample.structure(attributes: [])
    let dataset = try SDMXDataset(structure: structure, observations: [])
    let text = dataset.csv()
    #expect(
      text == "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\r\n")
    #expect(try SDMXReading(csv: text).dataset(of: structure) == dataset)
  }
}
