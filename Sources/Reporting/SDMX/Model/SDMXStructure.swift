internal import Indicators

/// What the figures of a dataflow are described by: dimensions, time, the measure, and attributes.
///
/// Time is always the dimension `TIME_PERIOD`, and the measure `OBS_VALUE`.
public struct SDMXStructure: Sendable, Hashable {
  /// Who maintains the dataflow, its structure, concepts and codelists, such as `MA.HCP`.
  public let agencyID: String
  /// The identifier of the dataflow.
  public let dataflowID: String
  /// The identifier of the data structure definition.
  public let dataStructureID: String
  /// The version of all of them, such as `1.0.0`.
  public let version: String
  /// The names of the dataflow by language tag.
  public let names: [String: String]
  /// The dimensions in the order of the key, without time.
  public let dimensions: [SDMXDimension]
  /// The attributes in the order they are shown in.
  public let attributes: [SDMXAttribute]
  /// The names of the dimension `TIME_PERIOD` by language tag.
  public let timeNames: [String: String]
  /// The names of the measure `OBS_VALUE` by language tag.
  public let measureNames: [String: String]

  /// Checks a structure.
  ///
  /// - Parameters:
  ///   - agencyID: Who maintains it: names joined by dots.
  ///   - dataflowID: The identifier of the dataflow.
  ///   - version: `1`, `1.0`, or a semantic version such as `1.0.0` or `1.0.0-draft`.
  ///   - names: The names of the dataflow by language tag.
  ///   - dimensions: The dimensions in the order of the key; at least one, without time.
  ///   - attributes: The attributes.
  ///   - dataStructureID: The identifier of the data structure definition; `DSD_` and the dataflow if none.
  ///   - timeNames: The names of the dimension of time; in English, French and Arabic if none are given.
  ///   - measureNames: The names of the measure; in English, French and Arabic if none are given.
  /// - Throws: `IndicatorError` when an identifier breaks the rules of SDMX or is there twice, or two
  ///   different codelists have the same identifier.
  public init(
    agencyID: String, dataflowID: String, version: String = "1.0.0",
    names: [String: String] = [:], dimensions: [SDMXDimension], attributes: [SDMXAttribute] = [],
    dataStructureID: String? = nil, timeNames: [String: String]? = nil,
    measureNames: [String: String]? = nil
  ) throws {
    self.agencyID = agencyID
    self.dataflowID = dataflowID
    self.dataStructureID = dataStructureID ?? "DSD_\(dataflowID)"
    self.version = version
    self.names = names
    self.dimensions = dimensions
    self.attributes = attributes
    self.timeNames =
      timeNames ?? ["ar": "الفترة الزمنية", "en": "Time period", "fr": "Période"]
    self.measureNames =
      measureNames ?? ["ar": "قيمة المشاهدة", "en": "Observation value", "fr": "Valeur observée"]
    try checkIdentity()
    try checkComponents()
    _ = try codelists()
  }

  /// The codelists of dimensions and attributes, each once, by identifier.
  func codelists() throws -> [SDMXCodelist] {
    var lists: [String: SDMXCodelist] = [:]
    for list in dimensions.map(\.codelist) + attributes.compactMap(\.codelist) {
      guard let known = lists.updateValue(list, forKey: list.id), known != list else { continue }
      throw IndicatorError(
        .invalidDefinition, "Two different codelists are called \(list.id).",
        hint: "Use one list for both, or another identifier.")
    }
    return lists.values.sorted { $0.id < $1.id }
  }

  /// The concept scheme the components take their concepts from.
  var conceptSchemeID: String {
    "CS_" + String(dataflowID.map { $0 == "@" || $0 == "$" ? "_" : $0 })
  }

  static let time = "TIME_PERIOD"
  static let measure = "OBS_VALUE"

  /// Terms that head columns of SDMX-CSV, and so cannot be components.
  private static let reserved: Set<String> = [
    time, measure, "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION",
    "SERIES_KEY", "OBS_KEY",
  ]

  private func checkIdentity() throws {
    try SDMXIdentifier.check(
      agencyID, "The agency", SDMXIdentifier.isNestedName,
      allowed: SDMXIdentifier.allowedInName + ", in parts joined by dots")
    for (id, what) in [(dataflowID, "dataflow"), (dataStructureID, "data structure")] {
      try SDMXIdentifier.check(
        id, "The identifier of the \(what)", SDMXIdentifier.isID,
        allowed: SDMXIdentifier.allowedInID)
    }
    try SDMXIdentifier.check(
      version, "The version", SDMXIdentifier.isVersion, allowed: "1, 1.0, 1.0.0 or 1.0.0-draft")
    try SDMXText.check(names, of: "dataflow \(dataflowID)")
    try SDMXText.check(timeNames, of: Self.time)
    try SDMXText.check(measureNames, of: Self.measure)
  }

  private func checkComponents() throws {
    guard !dimensions.isEmpty else {
      throw IndicatorError(
        .invalidDefinition, "Dataflow \(dataflowID) has no dimensions besides time.",
        hint: "Give at least one, such as REF_AREA.")
    }
    let components =
      dimensions.map { ($0.id, $0.names) } + attributes.map { ($0.id, $0.names) }
    var known: Set<String> = []
    for (id, names) in components {
      try SDMXIdentifier.check(
        id, "The identifier of a component of \(dataflowID)", SDMXIdentifier.isName,
        allowed: SDMXIdentifier.allowedInName)
      try SDMXText.check(names, of: id)
      guard known.insert(id).inserted, !Self.reserved.contains(id) else {
        throw IndicatorError(
          .invalidDefinition, "\(id) is there twice, or is a term SDMX reserves.",
          hint: "Give every dimension and attribute an identifier of its own.")
      }
    }
  }
}
