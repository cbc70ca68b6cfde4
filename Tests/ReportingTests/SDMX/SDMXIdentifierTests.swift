import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXIdentifierTests {
  @Test("identifiers, names, agencies, versions and languages follow the patterns of SDMX")
  func patterns() {
    #expect(["F", "_T", "MA-01", "A@B$", "2024"].allSatisfy(SDMXIdentifier.isID))
    #expect(
      !["", "A B", "A.B", "É", "A:B", "A/B", "A\u{200F}"].contains(where: SDMXIdentifier.isID))
    #expect(["SEX", "a-b_1"].allSatisfy(SDMXIdentifier.isName))
    #expect(!["", "1A", "_T", "-A", "A$"].contains(where: SDMXIdentifier.isName))
    #expect(["MA", "MA.HCP", "A.B-1.C"].allSatisfy(SDMXIdentifier.isNestedName))
    #expect(!["", "MA.", ".MA", "MA..HCP", "MA.1"].contains(where: SDMXIdentifier.isNestedName))
    #expect(
      ["1", "1.0", "0.9", "1.0.0", "2.10.3-draft", "1.0.0-alpha.1"].allSatisfy(
        SDMXIdentifier.isVersion))
    #expect(
      !["", "01", "1.", "1.0.0.0", "v1", "1.0-draft", "1.0.0-", "1.0.0-01"].contains(
        where: SDMXIdentifier.isVersion))
    #expect(["en", "fr", "zgh", "pt-br"].allSatisfy(SDMXIdentifier.isLanguage))
    #expect(
      !["", "e", "EN", "en_GB", "en-", "français"].contains(where: SDMXIdentifier.isLanguage))
  }

  @Test("names of maintained objects are taken apart and put together again")
  func urns() {
    let texts = [
      "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=MA.HCP:CL_SEX(1.0.0)",
      "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=SDMX:CS(1.0).OBS_VALUE",
      "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A:B(1.0+.0)",
    ]
    for text in texts { #expect(SDMXURN(text)?.text == text) }
    for text in [
      "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=MA:CL_SEX", "urn:x", "",
      "urn:sdmx:org.sdmx.infomodel.Codelist=MA:CL_SEX(1.0)",
      "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=MA:CL_SEX(1.0)X",
      "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=1:CL(1.0)",
    ] {
      #expect(SDMXURN(text) == nil, "\(text)")
    }
  }

  @Test("a structure with an identifier SDMX does not allow says which and what is allowed")
  func errors() throws {
    let agency = SDMXSample.error {
      _ = try SDMXStructure(
        agencyID: "1HCP", dataflowID: "DF", dimensions: [])
    }
    #expect(agency?.message.contains("The agency is “1HCP”") == true)
    let none = SDMXSample.error {
      _ = try SDMXStructure(agencyID: "HCP", dataflowID: "DF", dimensions: [])
    }
    #expect(none?.message.contains("no dimensions") == true)
    let area = try SDMXSample.list("CL", ["A"])
    let other = try SDMXSample.list("CL", ["B"])
    let clash = SDMXSample.error {
      _ = try SDMXStructure(
        agencyID: "HCP", dataflowID: "DF",
        dimensions: [SDMXDimension("X", codelist: area), SDMXDimension("Y", codelist: other)])
    }
    #expect(clash?.message.contains("Two different codelists are called CL") == true)
    let reserved = SDMXSample.error {
      _ = try SDMXStructure(
        agencyID: "HCP", dataflowID: "DF",
        dimensions: [SDMXDimension("TIME_PERIOD", codelist: area)])
    }
    #expect(reserved?.message.contains("TIME_PERIOD") == true)
  }

  @Test("codelists with a code twice, an unknown parent or a circle of parents are refused")
  func codelists() {
    let twice = SDMXSample.error {
      _ = try SDMXCodelist(id: "CL", codes: [SDMXCode("A"), SDMXCode("A")])
    }
    #expect(twice?.message.contains("code A twice") == true)
    let unknown = SDMXSample.error {
      _ = try SDMXCodelist(id: "CL", codes: [SDMXCode("A", parent: "B")])
    }
    #expect(unknown?.message.contains("“B”") == true)
    let circle = SDMXSample.error {
      _ = try SDMXCodelist(
        id: "CL", codes: [SDMXCode("A", parent: "B"), SDMXCode("B", parent: "A")])
    }
    #expect(circle?.message.contains("circle") == true)
    #expect(SDMXSample.error { _ = try SDMXCodelist(id: "CL", codes: []) } != nil)
    #expect(SDMXSample.error { _ = try SDMXCodelist(id: "1", codes: [SDMXCode("A")]) } != nil)
    #expect(SDMXSample.error { _ = try SDMXCodelist(id: "CL", codes: [SDMXCode("a b")]) } != nil)
  }
}
