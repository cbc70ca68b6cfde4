internal import Indicators

/// What was read of a data message.
///
/// Messages in SDMX-CSV do not say what type attributes have: their values are text until
/// ``dataset(of:)`` compares them with a structure.
public struct SDMXReading: Sendable, Hashable {
  /// What the message says it is about; none when it does not say.
  public let reference: SDMXReference?
  /// The dimensions in the order of the key, without time.
  public let dimensions: [String]
  /// The attributes, in order.
  public let attributes: [String]
  /// Columns that are no components, whose cells were not read.
  public let otherColumns: [String]
  /// The observations in the order of the message, with normalized time periods. What is said of series or
  /// of the whole data set is repeated for each.
  public let observations: [SDMXObservation]
  /// Whether values carry the name of their code behind them, as in `F: Female`.
  let isLabelled: Bool

  /// Compares what was read with a structure.
  ///
  /// Text that says a number becomes one where the attribute is a number; attributes of the data set, which
  /// messages repeat, must be the same for all observations.
  ///
  /// - Throws: `IndicatorError` when the message is about another dataflow, or breaks the structure as
  ///   ``SDMXDataset`` checks it.
  public func dataset(of structure: SDMXStructure) throws -> SDMXDataset {
    try checkReference(structure)
    var shared: [String: SDMXValue] = [:]
    var own: [SDMXObservation] = []
    let attributes = Dictionary(
      structure.attributes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for observation in observations {
      var values: [String: SDMXValue] = [:]
      for (id, value) in observation.attributes {
        guard let attribute = attributes[id] else {
          values[id] = value
          continue
        }
        let typed = bare(value, attribute).converted(to: attribute)
        if attribute.attachment == .observation { values[id] = typed } else { shared[id] = typed }
      }
      try checkShared(structure, observation)
      own.append(
        SDMXObservation(
          key: observation.key, period: observation.period, value: observation.value,
          attributes: values))
    }
    return try SDMXDataset(structure: structure, attributes: shared, observations: own)
  }

  private func checkReference(_ structure: SDMXStructure) throws {
    guard let reference, reference.kind != .dataprovision else { return }
    let id = reference.kind == .dataflow ? structure.dataflowID : structure.dataStructureID
    let hasVersion = reference.version.map { $0.contains("+") || $0 == structure.version } ?? true
    guard reference.agencyID == structure.agencyID, reference.id == id, hasVersion else {
      throw IndicatorError(
        .invalidData,
        "The message is about \(reference.kind.rawValue) \(reference.agencyID):\(reference.id)"
          + "(\(reference.version ?? "")); expected \(structure.agencyID):\(id)"
          + "(\(structure.version)).", hint: "Read it with the structure it was written with.")
    }
  }

  /// Throws when an attribute of the data set is not the same here as before.
  private func checkShared(_ structure: SDMXStructure, _ observation: SDMXObservation) throws {
    for attribute in structure.attributes where attribute.attachment == .dataset {
      let first = observations[0].attributes[attribute.id]
      guard observation.attributes[attribute.id] != first else { continue }
      throw IndicatorError(
        .invalidData,
        "Attribute \(attribute.id) is said of the whole data set, and changes at "
          + "\(observation.place(dimensions)).", hint: "Attach it to observations instead.")
    }
  }

  private func bare(_ value: SDMXValue, _ attribute: SDMXAttribute) -> SDMXValue {
    guard isLabelled, attribute.codelist != nil, case .text(let text) = value else { return value }
    return .text(SDMXLabel.id(text))
  }
}

/// Identifiers followed by their names, as SDMX-CSV writes them with labels.
enum SDMXLabel {
  static let separator = ": "

  /// What stands before the first `: `.
  static func id(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var previous = scalars.startIndex
    while let colon = scalars[previous...].firstIndex(of: ":") {
      let next = scalars.index(after: colon)
      guard next < scalars.endIndex else { return text }
      if scalars[next] == " " { return String(scalars[..<colon]) }
      previous = next
    }
    return text
  }
}
