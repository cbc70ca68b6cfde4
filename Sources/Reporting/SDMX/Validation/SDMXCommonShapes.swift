/// The shapes that data and structure messages of SDMX-JSON 2.0 share.
enum SDMXCommonShapes {
  static let names: [String: SDMXShape] = [
    "name": .text(.free), "names": .keyed(.language, .text(.free)),
    "description": .text(.free), "descriptions": .keyed(.language, .text(.free)),
  ]

  static let links = SDMXShape.list(
    .object(
      SDMXObjectShape(
        required: ["rel"],
        properties: [
          "href": .text(.free), "rel": .text(.free), "urn": .text(.urn), "uri": .text(.free),
          "title": .text(.free), "titles": .keyed(.language, .text(.free)), "type": .text(.free),
          "hreflang": .text(.language),
        ], atLeastOne: ["href", "urn"])))

  static let annotations = SDMXShape.list(
    .object(
      SDMXObjectShape(properties: [
        "id": .text(.free), "title": .text(.free), "type": .text(.free), "value": .text(.free),
        "text": .text(.free), "texts": .keyed(.language, .text(.free)), "links": links,
      ])))

  static let meta = SDMXShape.object(
    SDMXObjectShape(
      required: ["id", "prepared", "sender"],
      properties: [
        "schema": .text(.free), "id": .text(.id), "test": .boolean, "prepared": .text(.dateTime),
        "contentLanguages": .list(.text(.language)), "name": .text(.free),
        "names": .keyed(.language, .text(.free)), "sender": party, "receivers": .list(party),
        "links": links,
      ]))

  static let errors = SDMXShape.list(
    .object(SDMXObjectShape(required: ["code"], properties: ["code": .number])))

  /// A message with what is its own under `data`.
  static func message(_ data: SDMXObjectShape) -> SDMXShape {
    .object(
      SDMXObjectShape(properties: ["meta": meta, "data": .object(data), "errors": errors]))
  }

  private static let party = SDMXShape.object(
    SDMXObjectShape(
      required: ["id"],
      properties: [
        "id": .text(.id), "name": .text(.free), "names": .keyed(.language, .text(.free)),
        "contact": .list(.object(SDMXObjectShape(required: ["name"]))),
      ]))

  static let dataTypes = [
    "String", "Alpha", "AlphaNumeric", "Numeric", "BigInteger", "Integer", "Long", "Short",
    "Decimal", "Float", "Double", "Boolean", "URI", "Count", "InclusiveValueRange",
    "ExclusiveValueRange", "Incremental", "Month", "MonthDay", "Day", "Time", "Duration",
    "GeospatialInformation", "XHTML",
  ]

  static let timeTypes = [
    "ObservationalTimePeriod", "StandardTimePeriod", "BasicTimePeriod", "GregorianTimePeriod",
    "GregorianYear", "GregorianYearMonth", "GregorianDay", "ReportingTimePeriod", "ReportingYear",
    "ReportingSemester", "ReportingTrimester", "ReportingQuarter", "ReportingMonth",
    "ReportingWeek", "ReportingDay", "DateTime", "TimeRange",
  ]

  /// The format of values that are not coded, of one of the data types.
  static func format(_ types: [String]) -> SDMXShape {
    .object(
      SDMXObjectShape(properties: [
        "dataType": .text(.oneOf(types)), "isSequence": .boolean, "interval": .number,
        "minLength": .integer(1), "maxLength": .integer(1), "minValue": .number,
        "maxValue": .number, "startValue": .number, "endValue": .number, "decimals": .integer(1),
        "pattern": .text(.free), "isMultiLingual": .boolean, "minOccurs": .integer(0),
      ]))
  }
}
