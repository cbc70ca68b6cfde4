import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXJSONReaderTests {
  /// A message with dimensions and attributes on every level, as other programs write them.
  private static let levels = """
    {"meta": {"id": "M", "prepared": "2026-01-01T00:00:00Z", "sender": {"id": "X"}},
     "data": {"structures": [{"dimensions": {
       "dataSet": [{"id": "FREQ", "keyPosition": 0, "values": [{"id": "A", "name": "Annual"}]}],
       "series": [{"id": "SEX", "keyPosition": 2, "values": [{"id": "F", "name": "f"}, {"id": "M", "name": "m"}]},
                  {"id": "AREA", "keyPosition": 1, "values": [{"id": "MA", "name": "ma"}]}],
       "observation": [{"id": "TIME_PERIOD", "keyPosition": 3, "values": [{"value": "2023"}, {"id": "2024", "name": "2024"}]}]},
      "measures": {"observation": [{"id": "WEIGHT"}, {"id": "OBS_VALUE"}]},
      "attributes": {
       "dataSet": [{"id": "UNIT", "relationship": {"dataflow": {}}, "values": [{"id": "PS", "name": "Persons"}]}],
       "dimensionGroup": [{"id": "TITLE", "relationship": {"dimensions": ["SEX"]}}],
       "series": [{"id": "BASE", "relationship": {"dimensions": ["SEX", "AREA"]}, "values": [{"value": 2010}, null]}],
       "observation": [{"id": "STATUS", "relationship": {"observation": {}}, "default": "A", "values": [{"id": "A", "name": "a"}, {"id": "E", "name": "e"}]}]}}],
     "dataSets": [{"structure": 0, "links": [], "attributes": [0],
       "dimensionGroupAttributes": {"::1:": ["Men"], "0::0:1": ["Women in 2024"]},
       "series": {"1:0": {"attributes": [0], "observations": {"0": [1, 5.5, 1], "1": [1, "NaN", null]}},
                  "0:0": {"attributes": [1], "observations": {"1": [2, 7]}}}}]}}
    """

  @Test("dimensions and attributes of data sets, groups and series reach every observation")
  func everyLevel() throws {
    let reading = try SDMXReading(json: Self.levels)
    #expect(reading.dimensions == ["FREQ", "AREA", "SEX"])
    #expect(reading.attributes == ["UNIT", "TITLE", "BASE", "STATUS"])
    #expect(reading.reference == nil)
    let women = SDMXObservation(
      key: ["FREQ": "A", "AREA": "MA", "SEX": "F"], period: "2024", value: 7,
      attributes: ["UNIT": "PS", "TITLE": "Women in 2024", "STATUS": "A"])
    let men = SDMXObservation(
      key: ["FREQ": "A", "AREA": "MA", "SEX": "M"], period: "2023", value: 5.5,
      attributes: ["UNIT": "PS", "TITLE": "Men", "BASE": 2010, "STATUS": "E"])
    let later = SDMXObservation(
      key: men.key, period: "2024", value: nil,
      attributes: ["UNIT": "PS", "TITLE": "Men", "BASE": 2010])
    #expect(reading.observations == [women, men, later])
    #expect(SDMXValidation.findings(inDataMessage: Self.levels) == [])
  }

  @Test(
    "what is wrong is an error that says where",
    arguments: [
      ("\"1:0\": {\"attributes\"", "\"1:0:0\": {\"attributes\"", "3 positions for 2 dimensions"),
      ("\"1:0\": {\"attributes\"", "\"2:0\": {\"attributes\"", "position 2 of SEX, which has 2"),
      ("\"1:0\": {\"attributes\"", "\"x\": {\"attributes\"", "not positions joined by colons"),
      ("[1, 5.5, 1]", "[1, true, 1]", "has a boolean as its figure"),
      ("[1, 5.5, 1]", "[1, 5.5, 9]", "position of a value of STATUS"),
      ("[1, 5.5, 1]", "[1, 5.5, 0.5]", "position of a value of STATUS"),
      ("[1, 5.5, 1]", "7", "is a number"),
      ("[\"Men\"]", "[{\"en\": \"Men\"}]", "an object for attribute TITLE"),
      ("\"::1:\"", "\":1\"", "a position or nothing for each dimension"),
      ("\"keyPosition\": 2", "\"keyPosition\": 1", "key positions twice"),
      ("\"keyPosition\": 2,", "", "no keyPosition"),
      ("{\"value\": \"2023\"}", "{\"value\": \"soon\"}", "“soon” where a time period"),
      ("{\"value\": \"2023\"}", "{}", "has a value without id"),
      ("\"structure\": 0", "\"structure\": 1", "not the position of a structure"),
      ("\"structure\": 0", "\"action\": \"Delete\"", "is Delete"),
      ("\"structures\"", "\"structure\"", "has no structures"),
      ("\"data\"", "\"dat\"", "data is not there"),
      ("{\"id\": \"OBS_VALUE\"}", "{\"id\": \"OTHER\"}", "several measures"),
      ("\"id\": \"TITLE\"", "\"id\": \"UNIT\"", "is there twice"),
      ("\"1\": [1, \"NaN\", null]", "\"0\": [1, 2, 0]", "An object has “0” twice: line 15"),
      ("\"1\": [1, \"NaN\", null]", "\"\\u0030\": [1, 2, 0]", "An object has “0” twice"),
      ("\"1\": [1, \"NaN\", null]", "\"00\": [1, 2, 0]", "key and period of another"),
      ("[1, 5.5, 1]", "[1, 5.5, 1", "Expected a comma or ]: line 15, column 79"),
      ("[1, 5.5, 1]", "[1, 1e999, 1]", "The number 1e999 is too large: line 15"),
      ("\"M\"", "\"M\\q\"", "An escape is not one of JSON: line 1, column 19"),
    ])
  func errors(_ old: String, _ new: String, _ expected: String) {
    let text = Self.levels.replacing(old, with: new)
    #expect(text != Self.levels)
    let message = SDMXSample.error { _ = try SDMXReading(json: text) }?.message
    #expect(message?.contains(expected) == true, "\(message ?? "no error")")
  }

  @Test("text that is not JSON, or nested too deep, is an error with its place and not a crash")
  func notJSON() {
    let deep = String(repeating: "[", count: 100_000)
    let cases = [
      ("", "line 1, column 1"), ("<xml/>", "line 1, column 1"), ("nul", "line 1, column 1"),
      ("{\"data\"", "Expected a colon: line 1, column 8"), ("\"\\", "line 1, column 2"),
      ("[1]\n 2", "Text follows the value: line 2, column 2"), ("\u{0}", "line 1, column 1"),
      ("{\"a\":1,}", "line 1, column 8"), ("[1,\n 2,]", "line 2, column 4"),
      ("[01]", "starts with 0"),
      ("[1.]", "Expected a digit"), ("[1e]", "Expected a digit"), ("[-]", "Expected a value"),
      ("[+1]", "Expected a value"), ("[.5]", "Expected a value"), ("[NaN]", "Expected a value"),
      ("\"\n\"", "control character"), ("\"\\ud800\"", "Half of a character"),
      ("\"\\ud800\\u0041\"", "Half of a character"), ("\"\\udc00\"", "Half of a character"),
      ("\"\\u12g4\"", "four hexadecimal digits"), ("\"\\u+123\"", "four hexadecimal digits"),
      ("\"a", "does not end"), (deep, "nested more than 64 deep: line 1, column 65"),
    ]
    for (text, expected) in cases {
      let message = SDMXSample.error { _ = try SDMXJSONParser.parse(text) }?.message
      #expect(message?.contains(expected) == true, "\(text.prefix(20)): \(message ?? "no error")")
    }
  }

  @Test("values, escapes and numbers of JSON are read as RFC 8259 has them")
  func values() throws {
    let text =
      " {\"a\\u0062\\ud83d\\ude00\\/\": [ -0.0, 1E+2, 0.30000000000000004, true, false, null, {}, [] ]}\n"
    let expected: SDMXJSONValue = [
      "ab😀/": [
        .number(-0.0), .number(100), .number(0.1 + 0.2), .boolean(true), .boolean(false), .null,
        [:], [],
      ]
    ]
    let value = try SDMXJSONParser.parse(text)
    #expect(value == expected)
    #expect(value["ab😀/"]?.elements?.first?.number?.sign == .minus)
    #expect(try SDMXJSONParser.parse(expected.text) == expected)
  }
}
