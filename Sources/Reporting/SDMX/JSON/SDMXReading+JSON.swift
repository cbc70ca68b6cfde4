internal import Indicators

/// Reading SDMX-JSON.
extension SDMXReading {
  /// Reads a data message in SDMX-JSON 2.0, with observations in series or in one list.
  ///
  /// What is said of the data set, of groups of dimensions or of series is repeated for each observation.
  /// Figures that are `null` or `"NaN"` are missing. Several data sets must have the same structure. Attributes
  /// with several values or languages, and data sets that delete, are errors.
  ///
  /// - Parameter text: The message.
  /// - Throws: `IndicatorError` with the line and column of what is not JSON, or the path of what is not as
  ///   the format has it, such as `data.dataSets[0].series["0:1"]`.
  public init(json text: String) throws {
    let message = try SDMXJSONParser.parse(text)
    guard let data = message["data"] else {
      throw SDMXJSONDataReader.error("data", "is not there", "See SDMX-JSON 2.0.")
    }
    guard let structures = data["structures"]?.elements, let sets = data["dataSets"]?.elements
    else {
      throw SDMXJSONDataReader.error(
        "data", "has no structures or no dataSets", "SDMX-JSON 1.0 is different; convert it to 2.0."
      )
    }
    let indices = try sets.enumerated().map { index, set in
      let number = set["structure"].map { $0.integer } ?? 0
      guard let number, structures.indices.contains(number) else {
        throw SDMXJSONDataReader.error(
          "data.dataSets[\(index)].structure", "is not the position of a structure",
          "Positions start at 0.")
      }
      return number
    }
    guard let structure = indices.first, indices.allSatisfy({ $0 == structure }) else {
      throw SDMXJSONDataReader.error(
        "data.dataSets", "is empty, or its data sets have different structures",
        "Read messages with one structure.")
    }
    let components = try SDMXJSONComponents(
      structures[structure], path: "data.structures[\(structure)]")
    var reader = SDMXJSONDataReader(components)
    for (index, set) in sets.enumerated() { try reader.read(set, "data.dataSets[\(index)]") }
    self = reader.reading
  }
}

/// Reads the data sets of a message.
struct SDMXJSONDataReader {
  private let components: SDMXJSONComponents
  private var observations: [SDMXObservation] = []
  private var known: Set<[String]> = []
  /// What is said of groups of dimensions in the data set being read.
  private var groups: [Groups] = []

  /// What is said of groups of the same dimensions, by the positions of their codes.
  private struct Groups {
    let dimensions: [Int]
    var values: [[Int]: [String: SDMXValue]] = [:]
  }

  init(_ components: SDMXJSONComponents) { self.components = components }

  var reading: SDMXReading {
    SDMXReading(
      reference: components.reference, dimensions: components.keyDimensions,
      attributes: components.attributeIDs, otherColumns: [], observations: observations,
      isLabelled: false)
  }

  mutating func read(_ set: SDMXJSONValue, _ path: String) throws {
    guard set["action"]?.string != "Delete" else {
      throw Self.error("\(path).action", "is Delete", "Data sets that delete have no figures.")
    }
    guard set["series"] == nil || set["observations"] == nil else {
      throw Self.error(path, "has both series and observations", "Keep one of them.")
    }
    let shared = try components.values(set["attributes"], .dataSet, "\(path).attributes")
    groups = try readGroups(set["dimensionGroupAttributes"], "\(path).dimensionGroupAttributes")
    let base = try components.key([], .dataSet, path)
    try read(set["observations"], base, shared, "\(path).observations")
    for (key, path, series) in try Self.sorted(set["series"], "\(path).series") {
      let merged = base.merging(try components.key(key, .series, path)) { _, new in new }
      let own = try components.values(series["attributes"], .series, "\(path).attributes")
      try read(
        series["observations"], merged, shared.merging(own) { _, new in new },
        "\(path).observations")
    }
  }

  private mutating func read(
    _ list: SDMXJSONValue?, _ key: [Int: Int], _ attributes: [String: SDMXValue], _ path: String
  ) throws {
    for (indices, path, row) in try Self.sorted(list, path) {
      let full = key.merging(try components.key(indices, .observation, path)) { _, new in new }
      guard full.count == components.dimensions.count else {
        throw Self.error(path, "does not have a code for every dimension", "See its structure.")
      }
      guard let cells = row.elements else {
        throw Self.error(path, "is \(row.kind)", "Expected an array of the figure and attributes.")
      }
      var values = attributes
      for group in groups {
        let said = group.values[group.dimensions.map { full[$0] ?? 0 }] ?? [:]
        values.merge(said) { _, new in new }
      }
      let own = try components.values(
        .array(Array(cells.dropFirst(components.measureCount))), .observation, path)
      values.merge(own) { _, new in new }
      try add(full, try components.figure(cells, path), values, path)
    }
  }

  private mutating func add(
    _ key: [Int: Int], _ value: Double?, _ attributes: [String: SDMXValue], _ path: String
  ) throws {
    let codes = try components.codes(key, path)
    guard known.insert(codes.key.sorted { $0.key < $1.key }.map(\.value) + [codes.period]).inserted
    else {
      throw Self.error(path, "has the key and period of another observation", "Keep one of them.")
    }
    observations.append(
      SDMXObservation(key: codes.key, period: codes.period, value: value, attributes: attributes))
  }

  private func readGroups(_ value: SDMXJSONValue?, _ path: String) throws -> [Groups] {
    guard let value else { return [] }
    guard let members = value.members else {
      throw Self.error(path, "is \(value.kind)", "Expected an object.")
    }
    var groups: [Groups] = []
    for member in members {
      let path = "\(path)[\"\(SDMXText.shown(member.name))\"]"
      let parts = SDMXIdentifier.parts(member.name, at: ":")
      let dimensions = parts.indices.filter { !parts[$0].isEmpty }
      let key = dimensions.compactMap { SDMXDateTime.number(Array(parts[$0].utf8)[...]) }
      guard key.count == dimensions.count, parts.count == components.dimensions.count else {
        throw Self.error(path, "is not a position or nothing for each dimension", "As in ::4:0:.")
      }
      let values = try components.values(member.value, .dimensionGroup, path)
      if let index = groups.firstIndex(where: { $0.dimensions == dimensions }) {
        groups[index].values[key] = values
      } else {
        groups.append(Groups(dimensions: dimensions, values: [key: values]))
      }
    }
    return groups
  }

  /// The members of an object by the positions their names say, in order.
  private static func sorted(
    _ value: SDMXJSONValue?, _ path: String
  ) throws -> [(key: [Int], path: String, value: SDMXJSONValue)] {
    guard let value else { return [] }
    guard let members = value.members else {
      throw error(path, "is \(value.kind)", "Expected an object.")
    }
    let items = try members.map { member in
      let path = "\(path)[\"\(SDMXText.shown(member.name))\"]"
      let parts = SDMXIdentifier.parts(member.name, at: ":")
      let key = parts.compactMap { SDMXDateTime.number(Array($0.utf8)[...]) }
      guard key.count == parts.count else {
        throw error(path, "is not positions joined by colons", "As in 0:1:0.")
      }
      return (key: key, path: path, value: member.value)
    }
    return items.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  static func error(_ path: String, _ problem: String, _ hint: String) -> IndicatorError {
    IndicatorError(.invalidData, "\(path) \(problem).", hint: hint)
  }
}
