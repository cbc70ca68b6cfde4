internal import Indicators

/// How a data message describes its components.
extension SDMXJSONComponents {
  /// The dimensions as they are listed, with their key positions.
  static func dimensions(
    _ levels: SDMXJSONValue?, _ path: String
  ) throws -> [(position: Int, dimension: Dimension)] {
    var items: [(position: Int, dimension: Dimension)] = []
    for level in Level.allCases {
      for (index, item) in (levels?[level.rawValue]?.elements ?? []).enumerated() {
        let path = "\(path).\(level.rawValue)[\(index)]"
        guard let id = item["id"]?.string, let position = item["keyPosition"]?.integer else {
          throw SDMXJSONDataReader.error(path, "has no id or no keyPosition", "Both are required.")
        }
        let values = (item["values"]?.elements ?? []).map { value in
          value["id"]?.string ?? value["value"].flatMap(plain)?.lexical
        }
        guard !values.isEmpty, values.allSatisfy({ $0 != nil }) else {
          throw SDMXJSONDataReader.error(
            "\(path).values", "is empty, or has a value without id and value", "See SDMX-JSON 2.0.")
        }
        let dimension = Dimension(id: id, level: level, values: values.compactMap { $0 })
        items.append((position, dimension))
      }
    }
    guard Set(items.map(\.position)).count == items.count,
      Set(items.map(\.dimension.id)).count == items.count
    else {
      throw SDMXJSONDataReader.error(
        path, "has dimensions or key positions twice", "Number the dimensions 0, 1, 2….")
    }
    return items
  }

  static func attribute(_ item: SDMXJSONValue, _ path: String) throws -> Attribute {
    guard let id = item["id"]?.string else {
      throw SDMXJSONDataReader.error(path, "has no id", "It is required.")
    }
    let values = try item["values"]?.elements?.enumerated().map { index, value -> SDMXValue? in
      if value == .null { return nil }
      if let id = value["id"]?.string { return .text(id) }
      if let plain = value["value"].flatMap(plain) { return plain }
      throw SDMXJSONDataReader.error(
        "\(path).values[\(index)]", "has no id, and no single value",
        "Several values or languages cannot be read.")
    }
    return Attribute(
      id: id, values: values, standard: item["default"]?.string.map(SDMXValue.text))
  }

  /// A value of an attribute as data sets have it.
  static func plain(_ value: SDMXJSONValue) -> SDMXValue? {
    switch value {
    case .number(let number): .number(number)
    case .string(let text): text.isEmpty ? nil : .text(text)
    case .boolean(let boolean): .text(boolean ? "true" : "false")
    default: nil
    }
  }

  static func reference(_ links: SDMXJSONValue?) -> SDMXReference? {
    let urns = (links?.elements ?? []).compactMap { $0["urn"]?.string.flatMap(SDMXURN.init) }
    for (type, kind) in [
      (SDMXURN.dataflow, SDMXReference.Kind.dataflow), (SDMXURN.dataStructure, .datastructure),
    ] {
      guard let urn = urns.first(where: { $0.type == type }) else { continue }
      return SDMXReference("\(urn.agencyID):\(urn.id)(\(urn.version))", kind: kind)
    }
    return nil
  }
}
