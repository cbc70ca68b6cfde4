internal import Indicators

/// How SDMX-JSON arranges observations.
public enum SDMXJSONArrangement: String, Sendable, Hashable, Codable {
  /// In series over time, one for each key.
  case series
  /// In one list.
  case flat
}

/// Data sets as SDMX-JSON.
extension SDMXDataset {
  /// The data set as a data message in SDMX-JSON 2.0; the same figures and header make the same bytes.
  ///
  /// Codes are listed once and referred to by position, and only those that occur; uncoded attributes are
  /// written with the observation. A missing figure is `null`.
  ///
  /// Source: SDMX-JSON 2.0 data message, field guide and schema (SDMX Technical Working Group).
  ///
  /// - Parameters:
  ///   - header: Who sends the message, and when it was prepared.
  ///   - arrangement: Whether observations are in series over time or in one list.
  ///   - action: What a receiver should do with the figures.
  /// - Throws: `IndicatorError` when there are no observations, which the format cannot carry.
  public func json(
    _ header: SDMXHeader, arrangement: SDMXJSONArrangement = .series,
    action: SDMXAction = .information
  ) throws -> String {
    guard !observations.isEmpty else {
      throw IndicatorError(
        .invalidData, "Data set \(structure.dataflowID) has no observations to write.",
        hint: "SDMX-JSON needs a value for every dimension; send a structure message instead.")
    }
    return SDMXJSONDataWriter(self, header, arrangement).message(action).text
  }
}

/// Writes the data message of a data set.
struct SDMXJSONDataWriter {
  private typealias Member = SDMXJSONValue.Member

  private let dataset: SDMXDataset
  private let parts: SDMXJSONParts
  private let arrangement: SDMXJSONArrangement
  /// The codes and periods that occur, by component, in the order of their positions.
  private let used: SDMXUsedValues

  init(_ dataset: SDMXDataset, _ header: SDMXHeader, _ arrangement: SDMXJSONArrangement) {
    self.dataset = dataset
    self.arrangement = arrangement
    parts = SDMXJSONParts(header: header)
    used = SDMXUsedValues(dataset)
  }

  func message(_ action: SDMXAction) -> SDMXJSONValue {
    let link = SDMXURN(SDMXURN.dataflow, dataset.structure, id: dataset.structure.dataflowID)
    var content: [Member] = [
      Member(name: "structure", value: .number(0)),
      Member(name: "action", value: .string(action.rawValue)),
      Member(name: "links", value: [["urn": .string(link.text), "rel": "dataflow"]]),
    ]
    let shared = row(attached: .dataset, dataset.attributes)
    if !shared.isEmpty { content.append(Member(name: "attributes", value: .array(shared))) }
    content.append(figures())
    return [
      "meta": parts.meta(schema: SDMXJSONParts.schema("data")),
      "data": ["structures": [structure()], "dataSets": [.object(content)]],
    ]
  }

  private func structure() -> SDMXJSONValue {
    let structure = dataset.structure
    let dataflow = SDMXURN(SDMXURN.dataflow, structure, id: structure.dataflowID)
    let definition = SDMXURN(SDMXURN.dataStructure, structure, id: structure.dataStructureID)
    let links: SDMXJSONValue = [
      ["urn": .string(dataflow.text), "rel": "dataflow"],
      ["urn": .string(definition.text), "rel": "datastructure"],
    ]
    let keys = structure.dimensions.enumerated().map { dimension($1, at: $0) }
    let isFlat = arrangement == .flat
    let dimensions: SDMXJSONValue = [
      "dataSet": [], "series": .array(isFlat ? [] : keys),
      "observation": .array((isFlat ? keys : []) + [time()]),
    ]
    let measure = parts.named(
      SDMXStructure.measure, structure.measureNames,
      [Member(name: "format", value: ["dataType": "Double"])])
    let attributes: SDMXJSONValue = [
      "dataSet": .array(attributes(.dataset)), "series": [],
      "observation": .array(attributes(.observation)),
    ]
    return .object(
      [Member(name: "links", value: links)] + parts.names(structure.names, or: structure.dataflowID)
        + [
          Member(name: "dimensions", value: dimensions),
          Member(name: "measures", value: ["observation": [measure]]),
          Member(name: "attributes", value: attributes),
          Member(name: "dataSets", value: [.number(0)]),
        ])
  }

  private func dimension(_ dimension: SDMXDimension, at position: Int) -> SDMXJSONValue {
    parts.named(
      dimension.id, dimension.names,
      [
        Member(name: "keyPosition", value: .number(Double(position))),
        Member(name: "values", value: .array(used.codes(dimension.id).map(parts.code))),
      ])
  }

  private func time() -> SDMXJSONValue {
    let values = used.periods.map { period -> SDMXJSONValue in
      // Ranges and times have signs that an identifier may not have.
      SDMXIdentifier.isID(period) ? parts.named(period, [:]) : ["value": .string(period)]
    }
    return parts.named(
      SDMXStructure.time, dataset.structure.timeNames,
      [
        Member(name: "keyPosition", value: .number(Double(dataset.structure.dimensions.count))),
        Member(name: "values", value: .array(values)),
      ])
  }

  private func attributes(_ attachment: SDMXAttribute.Attachment) -> [SDMXJSONValue] {
    dataset.structure.attributes.filter { $0.attachment == attachment }.map { attribute in
      let relationship = attachment == .dataset ? "dataflow" : "observation"
      let values: Member =
        attribute.codelist == nil
        ? Member(name: "format", value: ["dataType": .string(attribute.representation.dataType)])
        : Member(name: "values", value: .array(used.codes(attribute.id).map(parts.code)))
      return parts.named(
        attribute.id, attribute.names,
        [
          Member(name: "isMandatory", value: .boolean(attribute.isMandatory)),
          Member(name: "relationship", value: [relationship: [:]]), values,
        ])
    }
  }

  private func figures() -> Member {
    let rows = dataset.observations.map { observation in
      let value = observation.value.map(SDMXJSONValue.number) ?? .null
      let period = used.position(of: observation.period, in: SDMXStructure.time)
      let row = [value] + self.row(attached: .observation, observation.attributes)
      return (key: used.key(observation, dataset.structure), period: period, row: row)
    }
    if arrangement == .flat {
      let members = rows.map { Member(name: "\($0.key):\($0.period)", value: .array($0.row)) }
      return Member(name: "observations", value: .object(members))
    }
    // The observations of a key stand together, because the data set keeps them in order.
    var series: [(key: String, observations: [Member])] = []
    for row in rows {
      if series.last?.key != row.key { series.append((row.key, [])) }
      series[series.count - 1].observations.append(
        Member(name: row.period, value: .array(row.row)))
    }
    let members = series.map {
      Member(name: $0.key, value: ["observations": .object($0.observations)])
    }
    return Member(name: "series", value: .object(members))
  }

  /// The values of attributes in order, up to the last that has one.
  private func row(
    attached attachment: SDMXAttribute.Attachment, _ values: [String: SDMXValue]
  ) -> [SDMXJSONValue] {
    let own = dataset.structure.attributes.filter { $0.attachment == attachment }
    var row = own.map { cell(values[$0.id], of: $0) }
    while row.last == .null { row.removeLast() }
    return row
  }

  private func cell(_ value: SDMXValue?, of attribute: SDMXAttribute) -> SDMXJSONValue {
    switch value {
    case .none: return .null
    case .number(let number)?: return .number(number)
    case .text(let text)?:
      guard let index = used.index(of: text, in: attribute.id) else { return .string(text) }
      return .number(Double(index))
    }
  }
}
