internal import Indicators

/// The dimensions, measures and attributes a data message describes, for reading its data sets.
struct SDMXJSONComponents {
  /// Where in a data set something stands.
  enum Level: String, CaseIterable {
    case dataSet
    case dimensionGroup
    case series
    case observation
  }

  /// A dimension with the identifiers or values of its positions.
  struct Dimension {
    let id: String
    let level: Level
    let values: [String]
  }

  /// An attribute; without values, data sets have the value itself in the place of its position.
  struct Attribute {
    let id: String
    let values: [SDMXValue?]?
    let standard: SDMXValue?
  }

  /// All dimensions in the order of the key, time among them.
  let dimensions: [Dimension]
  let measureCount: Int
  let reference: SDMXReference?
  private let measure: Int
  /// The places in the key of the dimensions of each level, in the order keys of that level have.
  private let places: [Level: [Int]]
  private var attributes: [Level: [Attribute]] = [:]

  var keyDimensions: [String] { dimensions.map(\.id).filter { $0 != SDMXStructure.time } }

  var attributeIDs: [String] {
    Level.allCases.flatMap { attributes[$0] ?? [] }.map(\.id)
  }

  init(_ structure: SDMXJSONValue, path: String) throws {
    let listed = try Self.dimensions(structure["dimensions"], "\(path).dimensions")
    let order = listed.indices.sorted { listed[$0].position < listed[$1].position }
    dimensions = order.map { listed[$0].dimension }
    var places: [Level: [Int]] = [:]
    for item in listed {
      let place = order.firstIndex { listed[$0].position == item.position } ?? 0
      places[item.dimension.level, default: []].append(place)
    }
    self.places = places
    let measures = structure["measures"]?["observation"]?.elements ?? []
    let position = measures.firstIndex { $0["id"]?.string == SDMXStructure.measure }
    guard let measure = position ?? (measures.count <= 1 ? 0 : nil) else {
      throw SDMXJSONDataReader.error(
        "\(path).measures", "has several measures and no OBS_VALUE", "Only OBS_VALUE can be read.")
    }
    self.measure = measure
    // Messages that declare no measure have one all the same.
    measureCount = max(1, measures.count)
    reference = Self.reference(structure["links"])
    var known = Set(dimensions.map(\.id))
    for level in Level.allCases {
      let path = "\(path).attributes.\(level.rawValue)"
      let items = structure["attributes"]?[level.rawValue]?.elements ?? []
      attributes[level] = try items.enumerated().map { index, item in
        let attribute = try Self.attribute(item, "\(path)[\(index)]")
        guard known.insert(attribute.id).inserted else {
          throw SDMXJSONDataReader.error("\(path)[\(index)]", "is there twice", "Keep one of them.")
        }
        return attribute
      }
    }
  }

  /// The positions of the dimensions of a level, by place in the key.
  func key(_ indices: [Int], _ level: Level, _ path: String) throws -> [Int: Int] {
    let own = places[level] ?? []
    // Dimensions of the data set have one value, and no key says it.
    let indices = level == .dataSet ? own.map { _ in 0 } : indices
    guard own.count == indices.count else {
      throw SDMXJSONDataReader.error(
        path, "has \(indices.count) positions for \(own.count) dimensions", "See its structure.")
    }
    var key: [Int: Int] = [:]
    for (dimension, index) in zip(own, indices) {
      guard dimensions[dimension].values.indices.contains(index) else {
        throw SDMXJSONDataReader.error(
          path,
          "has position \(index) of \(dimensions[dimension].id), which has "
            + "\(dimensions[dimension].values.count) values", "Positions start at 0.")
      }
      key[dimension] = index
    }
    return key
  }

  /// The codes and the period of a key.
  func codes(
    _ key: [Int: Int], _ path: String
  ) throws -> (key: [String: String], period: String) {
    var codes: [String: String] = [:]
    for (index, dimension) in dimensions.enumerated() {
      codes[dimension.id] = dimension.values[key[index] ?? 0]
    }
    let time = codes.removeValue(forKey: SDMXStructure.time) ?? ""
    guard let period = SDMXTimePeriod.value(time) else {
      throw SDMXJSONDataReader.error(
        path, "has “\(SDMXText.shown(time))” where a time period should be",
        "The message needs a dimension TIME_PERIOD.")
    }
    return (codes, period)
  }

  /// The figure of an observation.
  func figure(_ cells: [SDMXJSONValue], _ path: String) throws -> Double? {
    guard cells.indices.contains(measure) else { return nil }
    switch cells[measure] {
    case .null, .string("NaN"): return nil
    case .number(let number): return number
    case .string(let text):
      if let number = SDMXNumber.value(text) { return number }
    default: break
    }
    throw SDMXJSONDataReader.error(
      path, "has \(cells[measure].kind) as its figure", "Expected a number or null.")
  }

  /// The values of the attributes of a level.
  func values(
    _ list: SDMXJSONValue?, _ level: Level, _ path: String
  ) throws -> [String: SDMXValue] {
    guard let cells = list.map({ $0.elements }) ?? [] else {
      throw SDMXJSONDataReader.error(path, "is not an array", "See SDMX-JSON 2.0.")
    }
    var values: [String: SDMXValue] = [:]
    for (index, attribute) in (attributes[level] ?? []).enumerated() {
      guard index < cells.count else {
        // Left out at the end of the array, the value is the default, if there is one.
        if level != .dimensionGroup { values[attribute.id] = attribute.standard }
        continue
      }
      values[attribute.id] = try value(cells[index], attribute, path)
    }
    return values
  }

  private func value(
    _ cell: SDMXJSONValue, _ attribute: Attribute, _ path: String
  ) throws -> SDMXValue? {
    guard cell != .null, cell != .string("") else { return nil }
    guard let list = attribute.values else {
      if let value = Self.plain(cell) { return value }
      throw SDMXJSONDataReader.error(
        path, "has \(cell.kind) for attribute \(SDMXText.shown(attribute.id))",
        "Only single values in one language can be read.")
    }
    guard let index = cell.integer, list.indices.contains(index) else {
      throw SDMXJSONDataReader.error(
        path, "does not have the position of a value of \(SDMXText.shown(attribute.id))",
        "It has \(list.count) values; positions start at 0.")
    }
    return list[index]
  }
}
