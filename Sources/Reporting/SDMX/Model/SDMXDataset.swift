internal import Indicators

/// The figures of a dataflow, checked against its structure.
///
/// Observations are kept in one order, by the order of codes in the codelists and then by period, so that
/// the same figures make the same file whatever order they came in.
public struct SDMXDataset: Sendable, Hashable {
  /// What the figures are described by.
  public let structure: SDMXStructure
  /// The values of attributes said of the data set as a whole, by attribute.
  public let attributes: [String: SDMXValue]
  /// The figures, in order, with normalized time periods.
  public let observations: [SDMXObservation]

  /// Checks figures against their structure.
  ///
  /// - Parameters:
  ///   - structure: What the figures are described by.
  ///   - attributes: The values of attributes said of the data set as a whole.
  ///   - observations: The figures, in any order. Periods may be written in usual ways (`2024Q1`).
  /// - Throws: `IndicatorError` that names the observation when a dimension is missing or unknown, a code
  ///   is not in its codelist, a period is not one, a key and period is there twice, a number is not finite,
  ///   or an attribute is unknown, missing though mandatory, or has a value it cannot have.
  public init(
    structure: SDMXStructure, attributes: [String: SDMXValue] = [:],
    observations: [SDMXObservation]
  ) throws {
    self.structure = structure
    self.attributes = attributes
    let check = SDMXDatasetCheck(structure)
    try check.attributes(attributes, attachedTo: .dataset, at: "data set \(structure.dataflowID)")
    self.observations = try check.ordered(observations)
  }
}

/// The checks of the observations of a data set.
struct SDMXDatasetCheck {
  private let dimensions: [String]
  private let positions: [[String: Int]]
  private let lists: [String]
  private let attributes: [SDMXAttribute]
  private let codes: [String: Set<String>]

  init(_ structure: SDMXStructure) {
    dimensions = structure.dimensions.map(\.id)
    positions = structure.dimensions.map(\.codelist.positions)
    lists = structure.dimensions.map(\.codelist.id)
    attributes = structure.attributes
    var codes: [String: Set<String>] = [:]
    for attribute in structure.attributes {
      codes[attribute.id] = Set(attribute.codelist?.codes.map(\.id) ?? [])
    }
    self.codes = codes
  }

  /// An observation with where it stands among the others.
  private struct Placed {
    let codes: [Int]
    let observation: SDMXObservation

    static func precedes(_ left: Placed, _ right: Placed) -> Bool {
      if left.codes != right.codes { return left.codes.lexicographicallyPrecedes(right.codes) }
      return left.observation.period < right.observation.period
    }
  }

  func ordered(_ observations: [SDMXObservation]) throws -> [SDMXObservation] {
    let placed = try observations.map(placed).sorted(by: Placed.precedes)
    for (one, next) in zip(placed, placed.dropFirst())
    where one.codes == next.codes && one.observation.period == next.observation.period {
      throw IndicatorError(
        .invalidData, "There are two of \(next.observation.place(dimensions)).",
        hint: "Keep one; a dimension that tells them apart may be missing.")
    }
    return placed.map(\.observation)
  }

  func attributes(
    _ values: [String: SDMXValue], attachedTo attachment: SDMXAttribute.Attachment,
    at place: String
  ) throws {
    let own = attributes.filter { $0.attachment == attachment }
    for attribute in own {
      if let value = values[attribute.id] {
        try value.check(for: attribute, codes: codes[attribute.id] ?? [], at: place)
      } else if attribute.isMandatory {
        throw IndicatorError(
          .invalidData, "Attribute \(attribute.id) of \(place) is missing; it is mandatory.",
          hint: "Give its value, or declare the attribute as not mandatory.")
      }
    }
    let known = Set(own.map(\.id))
    if let unknown = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw IndicatorError(
        .invalidData,
        "Attribute “\(SDMXText.shown(unknown))” of \(place) is not declared for it.",
        hint: "Declare it in the structure, attached to the \(attachment.rawValue).")
    }
  }

  private func placed(_ observation: SDMXObservation) throws -> Placed {
    let place = observation.place(dimensions)
    var indices: [Int] = []
    for (index, dimension) in dimensions.enumerated() {
      guard let code = observation.key[dimension] else {
        throw IndicatorError(
          .invalidData, "Dimension \(dimension) of \(place) is missing.",
          hint: "Every observation needs a code for every dimension; _T is usual for a total.")
      }
      guard let position = positions[index][code] else {
        throw IndicatorError(
          .invalidData,
          "Code “\(SDMXText.shown(code))” of dimension \(dimension) of \(place) is not in codelist "
            + "\(lists[index]).", hint: "Add the code to the list, or correct it.")
      }
      indices.append(position)
    }
    let others = observation.key.keys.filter { !dimensions.contains($0) }
    if let unknown = others.min() {
      throw IndicatorError(
        .invalidData, "“\(SDMXText.shown(unknown))” of \(place) is not a dimension.",
        hint: "The dimensions are \(dimensions.joined(separator: ", ")).")
    }
    if let value = observation.value, !value.isFinite {
      throw IndicatorError(
        .invalidData, "The value of \(place) is \(value), which is not a figure.",
        hint: "Leave the value out, and say why in an attribute such as OBS_STATUS.")
    }
    try attributes(observation.attributes, attachedTo: .observation, at: place)
    return Placed(codes: indices, observation: try normalized(observation, at: place))
  }

  private func normalized(
    _ observation: SDMXObservation, at place: String
  ) throws -> SDMXObservation {
    guard let period = SDMXTimePeriod.value(observation.period) else {
      let hint = "Write 2024, 2024-S1, 2024-Q1, 2024-09, 2024-W05, 2024-09-01 or 2019-09-01/P5Y."
      throw IndicatorError(
        .invalidData, "The period of \(place) is not a time period of SDMX.", hint: hint)
    }
    guard period != observation.period else { return observation }
    return SDMXObservation(
      key: observation.key, period: period, value: observation.value,
      attributes: observation.attributes)
  }
}
