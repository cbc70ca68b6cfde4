import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXCSVReaderTests {
  @Test("other separators, a byte order mark, decimal commas and line ends without return are read")
  func variants() throws {
    let semicolons = """
      \u{FEFF}DATAFLOW;AREA;TIME_PERIOD;OBS_VALUE;NOTE
      MA:DF(1.0);MA;2024;12,5;"a;b"
      MA:DF(1.0);MA;2023;NaN;
      """
    let reading = try SDMXReading(csv: semicolons)
    #expect(reading.observations.map(\.value) == [12.5, nil])
    #expect(reading.observations.first?.attributes == ["NOTE": "a;b"])
    #expect(reading.reference?.version == "1.0")
    let tabs =
      "STRUCTURE\tSTRUCTURE_ID\tAREA\tTIME_PERIOD\tOBS_VALUE\r\ndatastructure\tMA:D\tX\t2024\t1"
    let other = try SDMXReading(csv: tabs)
    #expect(other.reference?.kind == .datastructure && other.reference?.version == nil)
    let bracket = "STRUCTURE[|],STRUCTURE_ID,ACTION,SERIES_KEY,A,TIME_PERIOD,OBS_VALUE\n"
    let keyed = try SDMXReading(csv: bracket + "dataflow,M:D(1.0),M,X,X,2024,1e3\n")
    #expect(keyed.dimensions == ["A"] && keyed.observations.first?.value == 1000)
  }

  @Test("with the structure, columns may come in any order, and others are left aside")
  func anyOrder() throws {
    let structure = try SDMXSample.structure()
    let text = """
      STRUCTURE,STRUCTURE_ID,OBS_VALUE,UPDATED,OBS_STATUS,SEX,TIME_PERIOD,FREQ,REF_AREA
      dataflow,MA.HCP:DF_MIGRANT_LFS(1.0.0),5,today,A,F,2024,A,MA

      """
    let reading = try SDMXReading(csv: text, structure: structure)
    #expect(reading.otherColumns == ["UPDATED"])
    #expect(reading.dimensions == ["FREQ", "REF_AREA", "SEX"])
    #expect(try reading.dataset(of: structure).observations.first?.value == 5)
    #expect(throws: (any Error).self) { try SDMXReading(csv: text) }
  }

  @Test("names in columns of their own are skipped")
  func nameColumns() throws {
    let text = """
      STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SEX,Sex,TIME_PERIOD,Time,OBS_VALUE,Value,N,Records
      dataflow,MA:DF(1.0),Flow,I,F,Female,2024,,3.5,,12,

      """
    let reading = try SDMXReading(csv: text)
    #expect(reading.dimensions == ["SEX"] && reading.attributes == ["N"])
    #expect(reading.observations.first?.key == ["SEX": "F"])
    #expect(reading.observations.first?.attributes == ["N": "12"])
  }

  private static let head = "DATAFLOW,A,TIME_PERIOD,OBS_VALUE,NOTE\n"

  @Test(
    "what is wrong is an error that says where",
    arguments: [
      ("", "does not start with DATAFLOW or STRUCTURE"),
      ("<?xml version=\"1.0\"?>", "line 1"), ("DATAFLOW", "line 1"),
      ("DATAFLOW,A,OBS_VALUE\n", "There is no column TIME_PERIOD: line 1"),
      ("DATAFLOW,A,TIME_PERIOD\n", "There is no column OBS_VALUE: line 1"),
      ("DATAFLOW,TIME_PERIOD,OBS_VALUE\n", "do not stand before"),
      ("DATAFLOW,A,A,TIME_PERIOD,OBS_VALUE\n", "there twice"),
      ("DATAFLOW,A[],TIME_PERIOD,OBS_VALUE\n", "several values"),
      ("STRUCTURE,A,TIME_PERIOD,OBS_VALUE\n", "not STRUCTURE_ID"),
      (head + "M:D(1),X,2024,1\n", "4 cells where the header has 5: line 2"),
      (head + "M:D(1),X,2024,1,a\nM:D(1),Y,2024,1,\"b\n\nc", "line 3, column 17"),
      (head + "M:D(1),X,2024,1,a\"b\n", "line 2, column 18"),
      (head + "M:D(1),X,2024,1,\"a\"b\n", "line 2, column 20"),
      (head + "M:D(1),X,2024,1,a\rb\n", "carriage return without a line feed: line 2, column 18"),
      (
        head + "M:D(1),X,2024,1,\"a\n\n\"\nM:D(1),Y,2024,x,\n", "“x” is not a finite number: line 5"
      ),
      (head + "M:D(1),X,2024,1e999,\n", "not a finite number: line 2"),
      (head + "M:D(1),X,2024,0x10,\n", "not a finite number: line 2"),
      (head + "M:D(1),X,2024,inf,\n", "not a finite number: line 2"),
      (head + "M:D(1),X,24,1,\n", "not a time period: line 2"),
      (head + "M:D(1),,2024,1,\n", "The code of A is “”: line 2"),
      (head + "M:D(1),X,2024,1,\nM:D(1),X,2024,2,\n", "those of line 2: line 3"),
      (head + "M:D(1),X,2024,1,\nM:D(2),Y,2024,2,\n", "another dataflow than those above: line 3"),
      (head + "M;D,X,2024,1,\n", "does not name a dataflow: line 2"),
      (
        "STRUCTURE,STRUCTURE_ID,ACTION,A,TIME_PERIOD,OBS_VALUE\ndataflow,M:D(1),D,X,2024,1\n",
        "expected I, A, M or R: line 2"
      ),
      (
        "STRUCTURE,STRUCTURE_ID,ACTION,A,TIME_PERIOD,OBS_VALUE\nflow,M:D(1),I,X,2024,1\n",
        "does not name a dataflow: line 2"
      ),
    ])
  func errors(_ text: String, _ expected: String) {
    let message = SDMXSample.error { _ = try SDMXReading(csv: text) }?.message
    #expect(message?.contains(expected) == true, "\(message ?? "no error")")
  }

  @Test(
    "a message about another dataflow, or with an attribute of the data set that changes, is refused"
  )
  func otherStructure() throws {
    let structure = try SDMXSample.structure()
    let text = try SDMXSample.dataset().csv()
    let renamed = text.replacing("DF_MIGRANT_LFS", with: "DF_OTHER")
    let other = SDMXSample.error {
      _ = try SDMXReading(csv: renamed).dataset(of: structure)
    }
    #expect(other?.message.contains("dataflow MA.HCP:DF_OTHER(1.0.0)") == true)
    var lines = text.split(separator: "\r\n").map(String.init)
    lines[3] = lines[3].replacing(",3,", with: ",6,")
    let changed = SDMXSample.error {
      _ = try SDMXReading(csv: lines.joined(separator: "\r\n")).dataset(of: structure)
    }
    #expect(changed?.message.contains("UNIT_MULT is said of the whole data set") == true)
  }
}
