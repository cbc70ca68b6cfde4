internal import Indicators

/// Where the columns of an SDMX-CSV message are.
struct SDMXCSVColumns {
  let version: SDMXCSVVersion
  let count: Int
  /// The column of the action; none when there is none.
  private(set) var action: Int?
  private(set) var dimensions: [(id: String, column: Int)] = []
  private(set) var time: Int?
  private(set) var measure: Int?
  private(set) var attributes: [(id: String, column: Int)] = []
  private(set) var others: [String] = []
  /// Whether identifiers are followed by names in the same cell.
  private(set) var isLabelled = false

  init(_ header: [String], version: SDMXCSVVersion, structure: SDMXStructure?) throws {
    self.version = version
    count = header.count
    let components = try componentColumns(header)
    if let structure {
      try place(components, in: structure)
    } else {
      try place(components)
    }
    guard time != nil else {
      throw Self.error("There is no column TIME_PERIOD", "Add the time dimension.")
    }
    guard measure != nil else {
      throw Self.error("There is no column OBS_VALUE", "Add the measure.")
    }
  }

  /// The identifiers of the columns after the leading ones, each with its column.
  private mutating func componentColumns(
    _ header: [String]
  ) throws -> [(id: String, column: Int)] {
    var start = version == .v1 ? 1 : 2
    var step = 1
    if version == .v2 {
      guard header.count > 1, header[1] == "STRUCTURE_ID" else {
        throw Self.error("The second column is not STRUCTURE_ID", "See SDMX-CSV 2.0.")
      }
      if header.count > start, header[start] == "STRUCTURE_NAME" {
        // Names stand in columns of their own, each after the one it names.
        step = 2
        start += 1
      }
      if header.count > start, header[start] == "ACTION" {
        action = start
        start += 1
      }
      while header.count > start, ["SERIES_KEY", "OBS_KEY"].contains(header[start]) { start += 1 }
    }
    var known: Set<String> = []
    return try stride(from: start, to: header.count, by: step).map { column in
      let id = SDMXLabel.id(header[column])
      if id != header[column] { isLabelled = true }
      guard !id.contains("[") else {
        throw Self.error(
          "Column “\(SDMXText.shown(id))” has several values or languages in a cell",
          "Only single values can be read.")
      }
      guard !id.isEmpty, known.insert(id).inserted else {
        throw Self.error(
          "Column “\(SDMXText.shown(id))” (number \(column + 1)) is empty or there twice",
          "Head every column with an identifier of its own.")
      }
      return (id, column)
    }
  }

  /// Without a structure: dimensions stand before the measure, attributes after it.
  private mutating func place(_ components: [(id: String, column: Int)]) throws {
    for component in components {
      switch component.id {
      case SDMXStructure.time: time = component.column
      case SDMXStructure.measure: measure = component.column
      default:
        guard SDMXIdentifier.isName(component.id) else {
          throw Self.error(
            "“\(SDMXText.shown(component.id))” is not the identifier of a component",
            "Read the message with its structure, so that other columns are known as such.")
        }
        if measure == nil { dimensions.append(component) } else { attributes.append(component) }
      }
    }
    // A column that is missing is reported by itself.
    guard let time, let measure else { return }
    guard time < measure, !dimensions.isEmpty else {
      throw Self.error(
        "Dimensions and TIME_PERIOD do not stand before OBS_VALUE",
        "Read the message with its structure; without one, the order tells dimensions from attributes."
      )
    }
  }

  private mutating func place(
    _ components: [(id: String, column: Int)], in structure: SDMXStructure
  ) throws {
    let columns = Dictionary(
      components.map { ($0.id, $0.column) }, uniquingKeysWith: { first, _ in first })
    time = columns[SDMXStructure.time]
    measure = columns[SDMXStructure.measure]
    for dimension in structure.dimensions {
      guard let column = columns[dimension.id] else {
        throw Self.error(
          "There is no column for dimension \(dimension.id)", "Every dimension needs one.")
      }
      dimensions.append((dimension.id, column))
    }
    attributes = structure.attributes.compactMap { attribute in
      columns[attribute.id].map { (attribute.id, $0) }
    }
    let known = Set((dimensions + attributes).map(\.id)).union(["TIME_PERIOD", "OBS_VALUE"])
    others = components.map(\.id).filter { !known.contains($0) }
  }

  private static func error(_ problem: String, _ hint: String) -> IndicatorError {
    IndicatorError(.invalidData, "\(problem): line 1.", hint: hint)
  }
}
