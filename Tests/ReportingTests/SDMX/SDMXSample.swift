import Indicators

@testable import Reporting

/// A small dataflow about migrants and employment, used by the tests of SDMX.
enum SDMXSample {
  static let sex = try? SDMXCodelist(
    id: "CL_SEX", names: ["en": "Sex", "fr": "Sexe", "ar": "الجنس"],
    codes: [
      SDMXCode("_T", names: ["en": "Total", "fr": "Ensemble", "ar": "المجموع"]),
      SDMXCode("F", names: ["en": "Female", "fr": "Femmes", "ar": "إناث"], parent: "_T"),
      SDMXCode("M", names: ["en": "Male", "fr": "Hommes", "ar": "ذكور"], parent: "_T"),
    ])

  static func list(_ id: String, _ codes: [String]) throws -> SDMXCodelist {
    try SDMXCodelist(id: id, codes: codes.map { SDMXCode($0, names: ["en": "Name of \($0)"]) })
  }

  static func structure(
    attributes: [SDMXAttribute]? = nil, sexNames: [String: String] = ["en": "Sex", "fr": "Sexe"]
  ) throws -> SDMXStructure {
    guard let sex else { throw IndicatorError(.invalidDefinition, "No codelist of sex.") }
    let status = try list("CL_OBS_STATUS", ["A", "E", "U"])
    return try SDMXStructure(
      agencyID: "MA.HCP", dataflowID: "DF_MIGRANT_LFS", version: "1.0.0",
      names: [
        "en": "Migrants and employment", "fr": "Migrants et emploi", "ar": "المهاجرون والشغل",
      ],
      dimensions: [
        SDMXDimension(
          "FREQ", names: ["en": "Frequency"], codelist: try list("CL_FREQ", ["A", "Q"])),
        SDMXDimension(
          "REF_AREA", names: ["en": "Reference area"],
          codelist: try list("CL_AREA", ["MA", "MA-01", "MA-02"])),
        SDMXDimension("SEX", names: sexNames, codelist: sex),
      ],
      attributes: attributes ?? [
        SDMXAttribute("OBS_STATUS", names: ["en": "Status"], .coded(status), isMandatory: true),
        SDMXAttribute("STANDARD_ERROR", names: ["en": "Standard error"], .number),
        SDMXAttribute("N", names: ["en": "Records"], .integer),
        SDMXAttribute("NOTE", names: ["en": "Note"], .text),
        SDMXAttribute("UNIT_MULT", names: ["en": "Multiplier"], .integer, attachment: .dataset),
        SDMXAttribute("SOURCE", names: ["en": "Source"], .text, attachment: .dataset),
      ])
  }

  static func observation(
    _ freq: String, _ area: String, _ sex: String, _ period: String, _ value: Double?,
    _ attributes: [String: SDMXValue] = [:]
  ) -> SDMXObservation {
    SDMXObservation(
      key: ["FREQ": freq, "REF_AREA": area, "SEX": sex], period: period, value: value,
      attributes: ["OBS_STATUS": "A"].merging(attributes) { _, new in new })
  }

  static let observations = [
    observation("A", "MA", "_T", "2024", 12.5, ["STANDARD_ERROR": 0.25, "N": 1200]),
    observation("A", "MA", "F", "2024", 7, ["NOTE": "Source: survey, \"main\" job", "N": 640]),
    observation("A", "MA", "M", "2024", nil, ["OBS_STATUS": "U"]),
    observation("Q", "MA-01", "F", "2024-Q2", -0.125, ["STANDARD_ERROR": 1e-300]),
    observation("Q", "MA-01", "F", "2024Q1", 0.1 + 0.2),
    observation("A", "MA", "_T", "2019-09-01/P5Y", 1e16),
  ]

  static func dataset() throws -> SDMXDataset {
    try SDMXDataset(
      structure: structure(), attributes: ["UNIT_MULT": 3, "SOURCE": "LFS 2024; HCP, Morocco"],
      observations: observations)
  }

  static func header() throws -> SDMXHeader {
    try SDMXHeader(
      id: "MSG-1", prepared: "2026-11-22T10:00:00Z", senderID: "HCP",
      senderNames: ["fr": "Haut-Commissariat au Plan"], languages: ["en", "fr", "ar"])
  }

  /// The error of a closure; none when it throws nothing or another error.
  static func error(_ body: () throws -> Void) -> IndicatorError? {
    do {
      try body()
      return nil
    } catch {
      return error as? IndicatorError
    }
  }
}
