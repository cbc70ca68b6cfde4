/// The shape of structure messages, as far as codelists, concepts, data structures, dataflows and agencies go.
///
/// Source: SDMX-JSON 2.0.0 structure message schema (SDMX Technical Working Group).
enum SDMXStructureShapes {
  static let message = SDMXCommonShapes.message(
    SDMXObjectShape(properties: [
      "agencySchemes": .list(agencyScheme, minimum: 1),
      "codelists": .list(codelist, minimum: 1),
      "conceptSchemes": .list(conceptScheme, minimum: 1),
      "dataStructures": .list(dataStructure, minimum: 1),
      "dataflows": .list(dataflow, minimum: 1),
    ]))

  /// What has an identifier of a form, and names.
  private static func item(_ form: SDMXTextForm) -> SDMXObjectShape {
    SDMXObjectShape(
      required: ["id", "name"],
      properties: [
        "id": .text(form), "links": SDMXCommonShapes.links,
        "annotations": SDMXCommonShapes.annotations,
      ]
    ).adding([], SDMXCommonShapes.names)
  }

  private static func maintained(_ form: SDMXTextForm) -> SDMXObjectShape {
    item(form).adding(
      ["agencyID"],
      [
        "agencyID": .text(.nestedName), "version": .text(.version),
        "isExternalReference": .boolean, "validFrom": .text(.dateTime),
        "validTo": .text(.dateTime), "isPartial": .boolean,
      ])
  }

  private static let agencyScheme = SDMXShape.object(
    maintained(.oneOf(["AGENCIES"])).adding(
      [],
      ["version": .text(.oneOf(["1.0"])), "agencies": .list(.object(item(.name)), minimum: 1)]))

  private static let codelist = SDMXShape.object(
    maintained(.name).adding(
      [],
      ["codes": .list(.object(item(.id).adding([], ["parent": .text(.id)])), minimum: 1)]))

  private static let conceptScheme = SDMXShape.object(
    maintained(.name).adding(
      [],
      [
        "concepts": .list(
          .object(
            item(.name).adding(
              [],
              [
                "parent": .text(.name), "coreRepresentation": representation(anyList, allTypes),
              ])),
          minimum: 1)
      ]))

  private static let dataflow = SDMXShape.object(
    maintained(.id).adding(
      [], ["structure": .text(.urnOf(SDMXURN.dataStructure, isItem: false))]))

  private static let allTypes = SDMXCommonShapes.dataTypes + SDMXCommonShapes.timeTypes
  private static let anyList = SDMXTextForm.urn
  private static let codelistURN = SDMXTextForm.urnOf(SDMXURN.codelist, isItem: false)

  private static func representation(_ list: SDMXTextForm, _ types: [String]) -> SDMXShape {
    .object(
      SDMXObjectShape(
        properties: [
          "enumeration": .text(list), "format": SDMXCommonShapes.format(types),
          "minOccurs": .integer(0),
        ], exactlyOne: [["enumeration"], ["format"]]))
  }

  /// What has a concept and a representation.
  private static func component(_ representation: SDMXShape) -> SDMXObjectShape {
    let concept = SDMXShape.text(.urnOf(SDMXURN.concept, isItem: true))
    return SDMXObjectShape(
      required: ["conceptIdentity"],
      properties: [
        "id": .text(.name), "links": SDMXCommonShapes.links, "conceptIdentity": concept,
        "conceptRoles": .list(concept, minimum: 1), "localRepresentation": representation,
        "usage": .text(.oneOf(["mandatory", "optional"])),
      ])
  }

  private static let dimensions = SDMXObjectShape(properties: [
    "id": .text(.oneOf(["DimensionDescriptor"])),
    "dimensions": .list(
      .object(
        component(representation(codelistURN, allTypes)).adding([], ["position": .integer(0)])),
      minimum: 1),
    "timeDimension": .object(
      component(
        .object(
          SDMXObjectShape(
            required: ["format"],
            properties: ["format": SDMXCommonShapes.format(SDMXCommonShapes.timeTypes)]))
      ).adding(["localRepresentation"], ["id": .text(.oneOf([SDMXStructure.time]))])),
  ])

  private static let measures = SDMXObjectShape(properties: [
    "id": .text(.oneOf(["MeasureDescriptor"])),
    "measures": .list(.object(component(representation(anyList, allTypes))), minimum: 1),
  ])

  private static let attributes = SDMXObjectShape(properties: [
    "id": .text(.oneOf(["AttributeDescriptor"])),
    "attributes": .list(
      .object(
        component(representation(anyList, allTypes)).adding(
          ["attributeRelationship"], ["attributeRelationship": relationship])),
      minimum: 1),
  ])

  private static let relationship = SDMXShape.object(
    SDMXObjectShape(
      properties: [
        "dataflow": .object(SDMXObjectShape()), "observation": .object(SDMXObjectShape()),
        "group": .text(.id),
        "dimensions": .list(.text(.name), minimum: 1, isUnique: true),
      ], exactlyOne: [["dataflow"], ["dimensions"], ["group"], ["observation"]]))

  private static let dataStructure = SDMXShape.object(
    maintained(.id).adding(
      [],
      [
        "dataStructureComponents": .object(
          SDMXObjectShape(
            required: ["dimensionList"],
            properties: [
              "dimensionList": .object(dimensions), "measureList": .object(measures),
              "attributeList": .object(attributes),
            ]))
      ]))
}
