/// The shape of data messages.
///
/// Source: SDMX-JSON 2.0.0 data message schema (SDMX Technical Working Group).
enum SDMXDataShapes {
  static let message = SDMXCommonShapes.message(
    SDMXObjectShape(properties: ["structures": .list(structure), "dataSets": .list(dataSet)]))

  private static let structure = SDMXShape.object(
    SDMXObjectShape(
      required: ["dimensions"],
      properties: [
        "dataSets": .list(.integer(0), minimum: 1), "links": SDMXCommonShapes.links,
        "dimensions": levels(["dataSet", "series", "observation"], dimension),
        "measures": levels(["observation"], measure),
        "attributes": levels(["dataSet", "dimensionGroup", "series", "observation"], attribute),
        "annotations": SDMXCommonShapes.annotations,
      ]
    ).adding([], SDMXCommonShapes.names))

  private static func levels(_ names: [String], _ component: SDMXShape) -> SDMXShape {
    var properties: [String: SDMXShape] = [:]
    for name in names { properties[name] = .list(component, isUnique: true) }
    return .object(SDMXObjectShape(properties: properties, isClosed: true))
  }

  /// What all components have.
  private static let component = SDMXObjectShape(
    required: ["id"],
    properties: [
      "id": .text(.name), "roles": .list(.text(.name)), "links": SDMXCommonShapes.links,
      "annotations": .list(.integer(0)),
      "format": SDMXCommonShapes.format(SDMXCommonShapes.dataTypes + SDMXCommonShapes.timeTypes),
    ]
  ).adding([], SDMXCommonShapes.names)

  private static let dimension = SDMXShape.object(
    component.adding(
      ["keyPosition", "values"],
      [
        "keyPosition": .integer(0),
        "values": .list(value([["id", "name"], ["value"]]), minimum: 1, isUnique: true),
      ]))

  private static let componentValues = SDMXShape.list(
    .optional(value([["id", "name"], ["value"], ["values"]])), minimum: 1, isUnique: true)

  private static let measure = SDMXShape.object(
    component.adding([], ["isMandatory": .boolean, "values": componentValues]))

  private static let attribute = SDMXShape.object(
    component.adding(
      ["relationship"],
      [
        "isMandatory": .boolean, "default": .text(.free), "values": componentValues,
        "relationship": .object(
          SDMXObjectShape(
            properties: [
              "dataflow": empty, "observation": empty, "primaryMeasure": .text(.name),
              "dimensions": .list(.text(.name), minimum: 1),
              "measures": .list(.text(.name), minimum: 1),
            ], exactlyOne: [["dimensions"], ["dataflow"], ["observation"], ["primaryMeasure"]])),
      ]))

  private static let empty = SDMXShape.object(SDMXObjectShape(isClosed: true))

  private static func value(_ alternatives: [[String]]) -> SDMXShape {
    .object(
      SDMXObjectShape(
        properties: [
          "id": .text(.id), "value": .value, "values": .list(.value, minimum: 1),
          "start": .text(.dateTime), "end": .text(.dateTime), "parent": .text(.id),
          "order": .integer(0), "links": SDMXCommonShapes.links,
          "annotations": .list(.integer(0)),
        ], exactlyOne: alternatives
      ).adding([], SDMXCommonShapes.names))
  }

  private static let observations = SDMXShape.keyed(.key, .list(.value))

  private static let dataSet = SDMXShape.object(
    SDMXObjectShape(
      required: ["links"],
      properties: [
        "structure": .integer(0),
        "action": .text(.oneOf(["Information", "Append", "Replace", "Delete"])),
        "reportingBegin": .text(.free), "reportingEnd": .text(.free),
        "validFrom": .text(.dateTime), "validTo": .text(.dateTime),
        "publicationYear": .text(.free), "publicationPeriod": .text(.free),
        "annotations": .list(.integer(0)), "attributes": .list(.value),
        "dimensionGroupAttributes": .keyed(.partialKey, .list(.value)),
        "observations": observations, "links": SDMXCommonShapes.links,
        "series": .keyed(
          .key,
          .object(
            SDMXObjectShape(
              properties: [
                "annotations": .list(.integer(0)), "attributes": .list(.value),
                "observations": observations,
              ], isClosed: true))),
      ]))
}
