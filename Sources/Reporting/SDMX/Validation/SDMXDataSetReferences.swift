/// What a data set of a data message refers to by position.
struct SDMXDataSetReferences {
  private var findings: [SDMXFinding] = []
  private let components: SDMXDescribedComponents

  static func findings(
    _ set: SDMXJSONValue, _ components: SDMXDescribedComponents, _ path: String
  ) -> [SDMXFinding] {
    var check = SDMXDataSetReferences(components: components)
    check.run(set, path)
    return check.findings
  }

  private init(components: SDMXDescribedComponents) { self.components = components }

  private mutating func run(_ set: SDMXJSONValue, _ path: String) {
    if set["series"] != nil, set["observations"] != nil {
      report(.alternative, path, "expected series or observations, found both")
    }
    attributes(set["attributes"], "dataSet", "\(path).attributes")
    annotations(set["annotations"]?.elements, "\(path).annotations")
    groups(set["dimensionGroupAttributes"], "\(path).dimensionGroupAttributes")
    observations(set["observations"], "\(path).observations")
    keys(set["series"], "series", "\(path).series")
    for series in set["series"]?.members ?? [] {
      let path = "\(path).series[\"\(SDMXText.shown(series.name))\"]"
      attributes(series.value["attributes"], "series", "\(path).attributes")
      annotations(series.value["annotations"]?.elements, "\(path).annotations")
      observations(series.value["observations"], "\(path).observations")
    }
  }

  private mutating func observations(_ list: SDMXJSONValue?, _ path: String) {
    keys(list, "observation", path)
    let measures = components.measures.count
    for item in list?.members ?? [] {
      let path = "\(path)[\"\(SDMXText.shown(item.name))\"]"
      let cells = item.value.elements ?? []
      // Messages that declare no measure have one all the same.
      figures(cells.prefix(max(1, measures)), path)
      cellsOfAttributes(
        cells.dropFirst(max(1, measures)), components.attributes("observation"), path)
    }
  }

  private mutating func figures(_ cells: ArraySlice<SDMXJSONValue>, _ path: String) {
    for (index, cell) in cells.enumerated() {
      guard components.measures.indices.contains(index) else { continue }
      let measure = components.measures[index]
      if measure.isListed {
        position(cell, of: measure, path)
      } else if measure.id == SDMXStructure.measure, cell.number == nil, cell != .null,
        cell.string == nil
      {
        report(.type, path, "expected a figure, found \(cell.kind)")
      }
    }
  }

  private mutating func groups(_ list: SDMXJSONValue?, _ path: String) {
    for item in list?.members ?? [] {
      let path = "\(path)[\"\(SDMXText.shown(item.name))\"]"
      let parts = SDMXIdentifier.parts(item.name, at: ":")
      key(parts, components.ordered, path)
      cellsOfAttributes(
        (item.value.elements ?? [])[...], components.attributes("dimensionGroup"), path)
    }
  }

  private mutating func keys(_ list: SDMXJSONValue?, _ level: String, _ path: String) {
    let names = (list?.members ?? []).map(\.name)
    let keys = names.map { SDMXIdentifier.parts($0, at: ":") }
    for (name, parts) in zip(names, keys) {
      key(parts, components.dimensions(level), "\(path)[\"\(SDMXText.shown(name))\"]")
    }
    // “0:1” and “00:1” are one key.
    let numbers = keys.map { $0.map { Int($0) ?? -1 } }
    for key in SDMXRepeats.repeated(numbers) {
      report(.duplicate, path, "key \(key.map(String.init).joined(separator: ":")) is there twice")
    }
  }

  private mutating func key(
    _ parts: [String], _ dimensions: [SDMXDescribedComponent], _ path: String
  ) {
    guard parts.count == dimensions.count else {
      report(.keyLength, path, "\(parts.count) positions for \(dimensions.count) dimensions")
      return
    }
    for (part, dimension) in zip(parts, dimensions) where !part.isEmpty {
      guard let index = Int(part), !dimension.values.indices.contains(index) else { continue }
      report(
        .index, path,
        "position \(index) of \(SDMXText.shown(dimension.id)), which has \(dimension.values.count) "
          + "values")
    }
  }

  private mutating func attributes(_ list: SDMXJSONValue?, _ level: String, _ path: String) {
    let cells = list?.elements ?? []
    let own = components.attributes(level)
    if cells.count > own.count {
      report(.valueCount, path, "\(cells.count) values for \(own.count) attributes")
    }
    for (cell, attribute) in zip(cells, own) { position(cell, of: attribute, path) }
  }

  /// Attributes of observations and groups, which annotations may follow.
  private mutating func cellsOfAttributes(
    _ cells: ArraySlice<SDMXJSONValue>, _ own: [SDMXDescribedComponent], _ path: String
  ) {
    for (cell, attribute) in zip(cells, own) { position(cell, of: attribute, path) }
    let rest = Array(cells.dropFirst(own.count))
    guard !rest.isEmpty else { return }
    if components.annotations == 0 {
      report(.valueCount, path, "\(rest.count) values more than measures and attributes")
    } else {
      annotations(rest, path)
    }
  }

  private mutating func annotations(_ cells: [SDMXJSONValue]?, _ path: String) {
    for cell in cells ?? [] {
      if let index = cell.integer, (0..<components.annotations).contains(index) { continue }
      report(.index, path, "expected the position of one of \(components.annotations) annotations")
    }
  }

  private mutating func position(
    _ cell: SDMXJSONValue, of component: SDMXDescribedComponent, _ path: String
  ) {
    guard component.isListed, cell != .null else { return }
    if let index = cell.integer, component.values.indices.contains(index) { return }
    report(
      .index, path,
      "expected the position of one of \(component.values.count) values of "
        + SDMXText.shown(component.id))
  }

  private mutating func report(_ rule: SDMXFinding.Rule, _ path: String, _ message: String) {
    findings.append(SDMXFinding(rule: rule, path: path, message: message))
  }
}
