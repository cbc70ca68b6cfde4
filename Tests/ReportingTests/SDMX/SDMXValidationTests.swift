import Testing

@testable import Reporting

@Suite struct SDMXValidationTests {
  private static let rules = """
    {"meta": {"id": "M-1", "prepared": "2026-01-01T00:00:00Z", "sender": {"id": "MA"}, "contentLanguages": ["en"]},
     "data": {"structures": [{"dataSets": [0], "links": [{"rel": "dataflow", "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=MA:DF(1.0)"}],
      "dimensions": {
       "series": [{"id": "SEX", "keyPosition": 0, "values": [{"id": "F", "name": "f"}, {"id": "M", "name": "m"}]}],
       "observation": [{"id": "TIME_PERIOD", "keyPosition": 1, "values": [{"id": "2024", "name": "2024"}]}]},
      "measures": {"observation": [{"id": "OBS_VALUE", "format": {"dataType": "Double"}}]},
      "attributes": {
       "dataSet": [{"id": "UNIT", "relationship": {"dataflow": {}}, "values": [{"id": "PS", "name": "p"}]}],
       "series": [{"id": "BASE", "relationship": {"dimensions": ["SEX"]}, "values": [{"value": 2010}]}],
       "observation": [{"id": "NOTE", "relationship": {"observation": {}}, "isMandatory": false}]}}],
     "dataSets": [{"structure": 0, "action": "Information", "links": [], "attributes": [0],
       "dimensionGroupAttributes": {"1:": []},
       "series": {"0": {"attributes": [0], "observations": {"0": [1.5, "n"]}}, "1": {"observations": {"0": [2]}}}}]}}
    """

  @Test("the message the next test breaks is valid")
  func valid() {
    #expect(SDMXValidation.findings(inDataMessage: Self.rules) == [])
  }

  @Test(
    "a data message that breaks a rule has a finding of that rule",
    arguments: [
      ("\"meta\"", "meta", SDMXFinding.Rule.json),
      ("\"id\": \"M-1\", ", "", .required),
      ("\"sender\": {\"id\": \"MA\"}", "\"sender\": {}", .required),
      ("\"M-1\"", "\"M 1\"", .pattern), ("\"M-1\"", "1", .type),
      ("2026-01-01T00:00:00Z", "yesterday", .dateTime), ("[\"en\"]", "[\"e n\"]", .language),
      ("[\"en\"]", "\"en\"", .type),
      ("\"rel\": \"dataflow\", ", "", .required),
      ("\"rel\": \"dataflow\", \"urn\"", "\"rel\": \"dataflow\", \"u\"", .alternative),
      ("Dataflow=MA:DF(1.0)", "Dataflow=MA:DF", .urn), ("urn:sdmx:", "urn:", .urn),
      ("\"dimensions\": {", "\"dims\": {", .required),
      ("\"keyPosition\": 0, ", "", .required),
      ("\"keyPosition\": 0", "\"keyPosition\": -1", .minimum),
      ("\"keyPosition\": 0", "\"keyPosition\": 5", .duplicate),
      ("\"keyPosition\": 0", "\"keyPosition\": 0.5", .type),
      ("\"id\": \"SEX\"", "\"id\": \"1SEX\"", .pattern),
      ("\"id\": \"NOTE\"", "\"id\": \"BASE\"", .duplicate),
      ("\"series\": [{\"id\": \"SEX\"", "\"serie\": [{\"id\": \"SEX\"", .unknownProperty),
      ("[{\"id\": \"2024\", \"name\": \"2024\"}]", "[]", .minimumItems),
      ("{\"id\": \"M\", \"name\": \"m\"}", "{\"id\": \"F\", \"name\": \"f\"}", .uniqueItems),
      ("{\"id\": \"M\", \"name\": \"m\"}", "{\"id\": \"F\", \"name\": \"m\"}", .duplicate),
      (
        "{\"id\": \"M\", \"name\": \"m\"}", "{\"id\": \"M\", \"name\": \"m\", \"value\": 1}",
        .alternative
      ),
      ("{\"id\": \"M\", \"name\": \"m\"}", "{\"id\": \"M\"}", .alternative),
      ("{\"id\": \"M\", \"name\": \"m\"}", "{\"name\": \"m\"}", .alternative),
      ("{\"id\": \"M\", \"name\": \"m\"}", "{\"id\": \"M é\", \"name\": \"m\"}", .pattern),
      ("{\"id\": \"2024\", \"name\"", "{\"id\": \"24\", \"name\"", .period),
      ("\"Double\"", "\"Real\"", .enumeration),
      ("\"isMandatory\": false", "\"isMandatory\": 0", .type),
      ("\"relationship\": {\"observation\": {}}, ", "", .required),
      ("{\"observation\": {}}", "{\"observation\": {}, \"dataflow\": {}}", .alternative),
      ("{\"observation\": {}}", "{\"observation\": {\"x\": 1}}", .unknownProperty),
      ("{\"dimensions\": [\"SEX\"]}", "{\"dimensions\": [\"AGE\"]}", .reference),
      ("{\"dimensions\": [\"SEX\"]}", "{\"dimensions\": []}", .minimumItems),
      ("\"dataSets\": [0]", "\"dataSets\": [1]", .index),
      ("\"structure\": 0", "\"structure\": 1", .index),
      ("\"Information\"", "\"Inform\"", .enumeration),
      ("\"links\": [], ", "", .required), ("\"attributes\": [0],", "\"attributes\": [1],", .index),
      ("\"attributes\": [0],", "\"attributes\": [0, 0],", .valueCount),
      ("\"series\": {\"0\"", "\"series\": {\"0:0\"", .keyLength), ("\"1\": {", "\"2\": {", .index),
      ("\"1\": {", "\"00\": {", .duplicate), ("\"1\": {", "\"one\": {", .pattern),
      ("\"1\": {", "\"0\": {", .json),
      ("\"1\": {\"obs", "\"1\": {\"x\": 0, \"obs", .unknownProperty),
      ("{\"0\": [2]}", "{\"1\": [2]}", .index), ("{\"0\": [2]}", "{\"0\": 2}", .type),
      ("[2]", "[true]", .type), ("[2]", "[2, []]", .minimumItems),
      ("[2]", "[2, {\"e n\": \"\"}]", .language), ("[2]", "[2, \"a\", 1]", .valueCount),
      ("\"1:\"", "\"1\"", .keyLength), ("\"1:\"", "\"9:\"", .index), ("\"1:\"", "\"a:\"", .pattern),
      ("\"series\": {\"0\"", "\"observations\": {}, \"series\": {\"0\"", .alternative),
    ])
  func data(_ old: String, _ new: String, _ rule: SDMXFinding.Rule) {
    let text = Self.rules.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.rules)
    let findings = SDMXValidation.findings(inDataMessage: text)
    #expect(findings.contains { $0.rule == rule }, "\(findings)")
  }

  private func structureMessage() throws -> String {
    try SDMXSample.structure().json(SDMXSample.header(), agencyNames: ["en": "HCP"])
  }

  @Test("the structure message that was written is valid, and has what data messages refer to")
  func structure() throws {
    let text = try structureMessage()
    #expect(SDMXValidation.findings(inStructureMessage: text) == [])
    let data = try SDMXJSONParser.parse(text)["data"]
    let lists = data?["codelists"]?.elements?.compactMap { $0["id"]?.string }
    #expect(lists == ["CL_AREA", "CL_FREQ", "CL_OBS_STATUS", "CL_SEX"])
    let agencies = data?["agencySchemes"]?.elements?.first
    #expect(agencies?["agencyID"] == "MA" && agencies?["agencies"]?.elements?.first?["id"] == "HCP")
    let components = data?["dataStructures"]?.elements?.first?["dataStructureComponents"]
    let attributes = components?["attributeList"]?["attributes"]?.elements
    #expect(attributes?.first?["usage"] == "mandatory")
    #expect(attributes?.last?["attributeRelationship"] == ["dataflow": [:]])
    let dimensions = components?["dimensionList"]?["dimensions"]?.elements
    #expect(dimensions?.map { $0["position"]?.integer } == [0, 1, 2])
    let concepts = data?["conceptSchemes"]?.elements?.first?["concepts"]?.elements
    #expect(concepts?.count == 11)
  }

  @Test(
    "a structure message that breaks a rule has a finding of that rule",
    arguments: [
      ("\"agencyID\": \"MA.HCP\"", "\"agencyID\": \"1\"", SDMXFinding.Rule.pattern),
      ("\"version\": \"1.0.0\"", "\"version\": \"v1\"", .pattern),
      ("\"version\": \"1.0.0\"", "\"version\": 1", .type),
      ("\"id\": \"CL_AREA\"", "\"id\": \"1CL\"", .pattern),
      ("\"id\": \"CL_AREA\"", "\"id\": \"CL_FREQ\"", .duplicate),
      ("\"id\": \"MA-01\"", "\"id\": \"MA\"", .duplicate),
      ("\"id\": \"MA-01\"", "\"id\": \"M A\"", .pattern),
      ("\"parent\": \"_T\"", "\"parent\": \"X\"", .reference),
      ("\"parent\": \"_T\"", "\"parent\": \"F\"", .circle),
      ("\"name\": \"Female\",", "", .required),
      ("\"fr\": \"Femmes\"", "\"f\": \"Femmes\"", .language),
      ("Codelist=MA.HCP:CL_SEX(1.0.0)", "Codelist=MA.HCP:CL_SEX(2.0.0)", .reference),
      ("Codelist=MA.HCP:CL_SEX(1.0.0)", "Codelist=MA.HCP:CL_SEX", .urn),
      ("codelist.Codelist=MA.HCP:CL_SEX", "conceptscheme.Concept=MA.HCP:CL_SEX", .urn),
      ("CS_DF_MIGRANT_LFS(1.0.0).SEX", "CS_DF_MIGRANT_LFS(1.0.0).SEXE", .reference),
      ("CS_DF_MIGRANT_LFS(1.0.0).SEX", "CS_DF_MIGRANT_LFS(1.0.0)", .urn),
      ("DSD_DF_MIGRANT_LFS(1.0.0)", "DSD_OTHER(1.0.0)", .reference),
      ("\"position\": 1", "\"position\": 0", .duplicate),
      ("\"position\": 1", "\"position\": -1", .minimum),
      ("\"usage\": \"optional\"", "\"usage\": \"conditional\"", .enumeration),
      ("\"ObservationalTimePeriod\"", "\"Double\"", .enumeration),
      ("\"DimensionDescriptor\"", "\"Dimensions\"", .enumeration),
      ("\"AGENCIES\"", "\"AGENCY\"", .enumeration),
      ("\"conceptIdentity\"", "\"concept\"", .required),
      ("\"attributeRelationship\"", "\"relationship\"", .required),
      ("\"observation\": {}", "\"dimensions\": [\"AGE\"]", .reference),
      ("\"observation\": {}", "\"group\": \"G\"", .reference),
      ("\"observation\": {}", "\"dimensions\": [\"SEX\", \"SEX\"]", .uniqueItems),
      ("\"observation\": {}", "\"group\": \"G\", \"dataflow\": {}", .alternative),
      ("\"enumeration\"", "\"enum\"", .alternative),
      ("\"dimensionList\"", "\"dimensions\"", .required),
      ("\"senderID\"", "\"x\"", .json),
    ])
  func structure(_ old: String, _ new: String, _ rule: SDMXFinding.Rule) throws {
    let valid = try structureMessage()
    // The last case is cut short instead, as it has nothing to replace.
    let text =
      rule == .json
      ? String(valid.dropLast(4)) : valid.replacing(old, with: new, maxReplacements: 1)
    #expect(text != valid)
    let findings = SDMXValidation.findings(inStructureMessage: text)
    #expect(findings.contains { $0.rule == rule }, "\(findings)")
  }
}
