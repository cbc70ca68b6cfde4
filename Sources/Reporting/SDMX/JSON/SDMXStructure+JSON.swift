/// Structures as SDMX-JSON.
extension SDMXStructure {
  /// The structure as a structure message in SDMX-JSON 2.0: codelists, concept scheme, data structure
  /// definition and dataflow; the same structure and header make the same bytes.
  ///
  /// Source: SDMX-JSON 2.0 structure message, field guide and schema (SDMX Technical Working Group).
  ///
  /// - Parameters:
  ///   - header: Who sends the message, and when it was prepared.
  ///   - agencyNames: The names of the agency by language tag, to describe it in an agency scheme; none to
  ///     leave that out.
  /// - Throws: `IndicatorError` when a name of the agency is empty or in no language.
  public func json(_ header: SDMXHeader, agencyNames: [String: String]? = nil) throws -> String {
    if let agencyNames { try SDMXText.check(agencyNames, of: "agency \(agencyID)") }
    return try SDMXJSONStructureWriter(structure: self, header: header).message(agencyNames).text
  }
}

/// Writes the structure message of a structure.
struct SDMXJSONStructureWriter {
  private typealias Member = SDMXJSONValue.Member

  private let structure: SDMXStructure
  private let parts: SDMXJSONParts

  init(structure: SDMXStructure, header: SDMXHeader) {
    self.structure = structure
    parts = SDMXJSONParts(header: header)
  }

  func message(_ agencyNames: [String: String]?) throws -> SDMXJSONValue {
    var data: [Member] = []
    if let agencyNames {
      data.append(Member(name: "agencySchemes", value: [agencyScheme(agencyNames)]))
    }
    data += [
      Member(name: "codelists", value: .array(try structure.codelists().map(codelist))),
      Member(name: "conceptSchemes", value: [conceptScheme()]),
      Member(name: "dataStructures", value: [definition()]),
      Member(name: "dataflows", value: [dataflow()]),
    ]
    return ["meta": parts.meta(schema: SDMXJSONParts.schema("structure")), "data": .object(data)]
  }

  /// What an agency maintains: its identifier, agency, version and names.
  private func maintained(
    _ id: String, _ names: [String: String], _ content: [Member]
  ) -> SDMXJSONValue {
    parts.named(
      id, names,
      [
        Member(name: "agencyID", value: .string(structure.agencyID)),
        Member(name: "version", value: .string(structure.version)),
      ] + content)
  }

  /// The scheme that has the agency: that of the agency above it, or of SDMX.
  private func agencyScheme(_ names: [String: String]) -> SDMXJSONValue {
    let path = SDMXIdentifier.parts(structure.agencyID, at: ".")
    let above = path.count > 1 ? path.dropLast().joined(separator: ".") : "SDMX"
    return [
      "id": "AGENCIES", "name": .string("Agencies of \(above)"), "agencyID": .string(above),
      "version": "1.0", "agencies": [parts.named(path.last ?? structure.agencyID, names)],
    ]
  }

  private func codelist(_ list: SDMXCodelist) -> SDMXJSONValue {
    maintained(
      list.id, list.names, [Member(name: "codes", value: .array(list.codes.map(parts.code)))])
  }

  private func conceptScheme() -> SDMXJSONValue {
    let concepts =
      structure.dimensions.map { ($0.id, $0.names) }
      + [
        (SDMXStructure.time, structure.timeNames), (SDMXStructure.measure, structure.measureNames),
      ]
      + structure.attributes.map { ($0.id, $0.names) }
    let items = concepts.map { parts.named($0.0, $0.1) }
    return maintained(
      structure.conceptSchemeID, structure.names,
      [Member(name: "concepts", value: .array(items))])
  }

  private func definition() -> SDMXJSONValue {
    let dimensions = structure.dimensions.enumerated().map { index, dimension in
      component(
        dimension.id, enumeration(dimension.codelist),
        [Member(name: "position", value: .number(Double(index)))])
    }
    let time = component(SDMXStructure.time, format("ObservationalTimePeriod"), [])
    let measure = component(
      SDMXStructure.measure, format("Double"), [Member(name: "usage", value: "optional")])
    var components: [Member] = [
      Member(
        name: "dimensionList",
        value: [
          "id": "DimensionDescriptor", "dimensions": .array(dimensions), "timeDimension": time,
        ]),
      Member(name: "measureList", value: ["id": "MeasureDescriptor", "measures": [measure]]),
    ]
    if !structure.attributes.isEmpty {
      let attributes = SDMXJSONValue.array(structure.attributes.map(attribute))
      components.append(
        Member(
          name: "attributeList", value: ["id": "AttributeDescriptor", "attributes": attributes]))
    }
    return maintained(
      structure.dataStructureID, structure.names,
      [Member(name: "dataStructureComponents", value: .object(components))])
  }

  private func attribute(_ attribute: SDMXAttribute) -> SDMXJSONValue {
    let relationship = attribute.attachment == .dataset ? "dataflow" : "observation"
    return component(
      attribute.id,
      attribute.codelist.map(enumeration) ?? format(attribute.representation.dataType),
      [
        Member(name: "usage", value: attribute.isMandatory ? "mandatory" : "optional"),
        Member(name: "attributeRelationship", value: [relationship: [:]]),
      ])
  }

  private func dataflow() -> SDMXJSONValue {
    let urn = SDMXURN(SDMXURN.dataStructure, structure, id: structure.dataStructureID)
    return maintained(
      structure.dataflowID, structure.names,
      [Member(name: "structure", value: .string(urn.text))])
  }

  private func component(
    _ id: String, _ representation: SDMXJSONValue, _ others: [Member]
  ) -> SDMXJSONValue {
    let concept = SDMXURN(SDMXURN.concept, structure, id: structure.conceptSchemeID, item: id)
    return .object(
      [Member(name: "id", value: .string(id))] + others + [
        Member(name: "conceptIdentity", value: .string(concept.text)),
        Member(name: "localRepresentation", value: representation),
      ])
  }

  private func enumeration(_ list: SDMXCodelist) -> SDMXJSONValue {
    let urn = SDMXURN(SDMXURN.codelist, structure, id: list.id)
    return ["enumeration": .string(urn.text)]
  }

  private func format(_ dataType: String) -> SDMXJSONValue {
    ["format": ["dataType": .string(dataType)]]
  }
}
