internal import Indicators
internal import SurveyEstimation

/// The observations of a report as an SDMX dataset: a dimension for each variable of a breakdown, with a total.
struct SDMXExport {
  let dataset: SDMXDataset
  let header: SDMXHeader

  private static let total = "_T"

  init(_ run: ReportRun) throws {
    let variables = Self.variables(run)
    let structure = try SDMXStructure(
      agencyID: "MIZAN", dataflowID: "DF_" + Self.id(run.project.id).uppercased(),
      names: run.project.titles.texts,
      dimensions: [
        SDMXDimension("FREQ", names: ["en": "Frequency"], codelist: Self.frequencies()),
        SDMXDimension(
          "REF_AREA", names: ["en": "Reference area"],
          codelist: SDMXCodelist(
            id: "CL_AREA",
            codes: Set(run.releases.map { Self.id($0.observation.area) }).sorted()
              .map { SDMXCode($0, names: ["en": $0]) })),
        SDMXDimension(
          "INDICATOR", names: ["en": "Indicator"],
          codelist: SDMXCodelist(
            id: "CL_INDICATOR",
            codes: run.indicators.map { SDMXCode(Self.id($0.id), names: $0.titles.texts) })),
        SDMXDimension(
          "MEASURE", names: ["en": "Measure"],
          codelist: SDMXCodelist(
            id: "CL_MEASURE",
            codes: [
              SDMXCode("LEVEL", names: ["en": "Level"]),
              SDMXCode("CHANGE", names: ["en": "Change since the period before"]),
              SDMXCode("AVERAGE", names: ["en": "Average of the periods of the year"]),
            ])),
      ]
        + variables.map { variable in
          SDMXDimension(
            Self.id(variable.name).uppercased(), names: run.title(of: variable.name).texts,
            codelist: try SDMXCodelist(
              id: "CL_" + Self.id(variable.name).uppercased(),
              codes: [SDMXCode(Self.total, names: ["en": "Total", "fr": "Total", "ar": "المجموع"])]
                + variable.levels.map {
                  SDMXCode(Self.id($0.code), names: run.names(of: $0).texts)
                }))
        },
      attributes: try Self.attributes(), timeNames: nil, measureNames: nil)
    dataset = try SDMXDataset(
      structure: structure,
      observations: run.releases.compactMap { release in
        // What has no cell or no year of its own is no observation of a dataset.
        guard release.observation.hasKey, let period = Self.period(release.observation.period)
        else { return nil }
        return Self.observation(release, period, run, variables.map(\.name))
      })
    header = try SDMXHeader(
      id: Self.id(run.project.id), prepared: run.project.prepared, senderID: "MIZAN",
      languages: run.project.languages)
  }

  /// The variables of all breakdowns with their categories, in the order of first use.
  private static func variables(
    _ run: ReportRun
  ) -> [(name: String, levels: [Estimate.DomainLevel])] {
    var names: [String] = []
    var levels: [String: [Estimate.DomainLevel]] = [:]
    for release in run.releases {
      for level in release.observation.domain {
        if levels[level.variable] == nil { names.append(level.variable) }
        // Two sources may write one category differently: 15–24 and 15-24 are the same code here.
        if !(levels[level.variable]?.contains { id($0.code) == id(level.code) } ?? false) {
          levels[level.variable, default: []].append(level)
        }
      }
    }
    return names.map { name in (name, run.ordered(levels[name] ?? [])) }
  }

  private static func frequencies() throws -> SDMXCodelist {
    try SDMXCodelist(
      id: "CL_FREQ",
      codes: [
        SDMXCode("A", names: ["en": "Annual"]), SDMXCode("Q", names: ["en": "Quarterly"]),
        SDMXCode("M", names: ["en": "Monthly"]), SDMXCode("_O", names: ["en": "Other"]),
      ])
  }

  private static func attributes() throws -> [SDMXAttribute] {
    let status = try SDMXCodelist(
      id: "CL_OBS_STATUS",
      codes: [
        SDMXCode("A", names: ["en": "Normal value"]),
        SDMXCode("B", names: ["en": "Time series break"]),
        SDMXCode("M", names: ["en": "Missing value; data cannot exist"]),
        SDMXCode("Q", names: ["en": "Missing value; suppressed"]),
        SDMXCode("U", names: ["en": "Low reliability"]),
      ])
    let confidentiality = try SDMXCodelist(
      id: "CL_CONF_STATUS",
      codes: [
        SDMXCode("F", names: ["en": "Free (free for publication)"]),
        SDMXCode("C", names: ["en": "Confidential statistical information"]),
      ])
    return [
      SDMXAttribute("OBS_STATUS", names: ["en": "Status"], .coded(status), isMandatory: true),
      SDMXAttribute("CONF_STATUS", names: ["en": "Confidentiality"], .coded(confidentiality)),
      SDMXAttribute("UNIT_MEASURE", names: ["en": "Unit"], .text),
      SDMXAttribute("ORIGIN", names: ["en": "Survey, census, administrative or mixed"], .text),
    ]
      + [
        ("STANDARD_ERROR", "Standard error"), ("CI_LOWER", "Lower confidence limit"),
        ("CI_UPPER", "Upper confidence limit"), ("CONFIDENCE", "Confidence level"),
        ("DF", "Degrees of freedom"),
      ].map { SDMXAttribute($0.0, names: ["en": $0.1], .number) }
      + [
        SDMXAttribute(
          "SCALE", names: ["en": "What values are multiplied with to be in the unit"], .number),
        SDMXAttribute("N", names: ["en": "Cases"], .integer),
        SDMXAttribute("STANDARD", names: ["en": "Statistical standard"], .text),
        SDMXAttribute("SOURCE", names: ["en": "Source"], .text),
        SDMXAttribute("NOTE", names: ["en": "Note"], .text),
      ]
  }

  private static func observation(
    _ release: Release, _ period: String, _ run: ReportRun, _ variables: [String]
  ) -> SDMXObservation {
    let observation = release.observation
    var key = [
      "FREQ": frequency(period), "REF_AREA": id(observation.area),
      "INDICATOR": id(observation.indicator), "MEASURE": observation.measure.name.uppercased(),
    ]
    for variable in variables {
      key[id(variable).uppercased()] = observation.codes[variable].map(id) ?? total
    }
    let indicator = run.indicator(observation.indicator)
    var attributes: [String: SDMXValue] = [
      "OBS_STATUS": .text(status(release)), "ORIGIN": .text(observation.origin.rawValue),
      "CONF_STATUS": release.disclosure == .confidential ? "C" : "F",
    ]
    func set(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { attributes[name] = .text(text) }
    }
    set("UNIT_MEASURE", indicator?.unit.code)
    if let scale = indicator?.unit.scale { attributes["SCALE"] = .number(scale) }
    set("STANDARD", indicator?.standard)
    set("SOURCE", observation.sources.joined(separator: "; "))
    let stated = period == observation.period ? nil : "Period as stated: \(observation.period)"
    let note = release.disclosure == .none ? observation.note : nil
    set("NOTE", [note, stated].compactMap { $0 }.joined(separator: " "))
    if release.isShown, let estimate = observation.estimate {
      for (name, value) in [
        ("STANDARD_ERROR", estimate.standardError), ("CI_LOWER", estimate.lower),
        ("CI_UPPER", estimate.upper), ("CONFIDENCE", estimate.confidence),
        ("DF", estimate.degreesOfFreedom),
      ] {
        if let value, value.isFinite { attributes[name] = .number(value) }
      }
      attributes["N"] = .number(Double(estimate.n))
    }
    return SDMXObservation(
      key: key, period: period, value: release.isShown ? observation.value : nil,
      attributes: attributes)
  }

  private static func status(_ release: Release) -> String {
    switch release.status {
    case "E": "U"
    case "U", "C": "Q"
    default: release.status
    }
  }

  /// A period of the format: as it is, a range of years, or the first year that a text names; `nil` without one.
  static func period(_ text: String) -> String? {
    if text.wholeMatch(of: /[0-9]{4}(-(Q[1-4]|S[12]|(0[1-9]|1[0-2])))?/) != nil { return text }
    if let range = text.wholeMatch(of: /([0-9]{4})[-–\/]([0-9]{4})/), let first = Int(range.1),
      let last = Int(range.2), last > first
    {
      return "\(range.1)-01-01/P\(last - first + 1)Y"
    }
    return text.firstMatch(of: /[0-9]{4}/).map { String($0.output) }
  }

  private static func frequency(_ period: String) -> String {
    switch period.count {
    case 4: "A"
    case 7 where period.contains("Q"): "Q"
    case 7: "M"
    default: "_O"
    }
  }

  /// A code with the characters that SDMX allows; others become their numbers.
  static func id(_ code: String) -> String {
    var result = ""
    for scalar in code.unicodeScalars {
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "_", "-": result.unicodeScalars.append(scalar)
      case "–": result += "-"
      case "+": result += "_PLUS"
      case " ", ".": result += "_"
      default: result += "_U" + String(scalar.value, radix: 16, uppercase: true)
      }
    }
    return result.isEmpty ? "_Z" : result
  }
}

extension Observation {
  /// Whether it is one cell: what a source cannot give for a whole breakdown has no key of its own.
  var hasKey: Bool { domain.count == breakdown.count }
}
