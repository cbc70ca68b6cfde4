/// What a data message refers to: positions of values, dimensions, structures.
struct SDMXDataReferences {
  private var findings: [SDMXFinding] = []
  private let structures: [SDMXJSONValue]
  private let dataSets: [SDMXJSONValue]

  static func findings(_ message: SDMXJSONValue) -> [SDMXFinding] {
    var check = SDMXDataReferences(
      structures: message["data"]?["structures"]?.elements ?? [],
      dataSets: message["data"]?["dataSets"]?.elements ?? [])
    check.run()
    return check.findings
  }

  private init(structures: [SDMXJSONValue], dataSets: [SDMXJSONValue]) {
    self.structures = structures
    self.dataSets = dataSets
  }

  private mutating func run() {
    let described = structures.map(SDMXDescribedComponents.init)
    for (index, structure) in structures.enumerated() {
      let path = "data.structures[\(index)]"
      check(described[index], path)
      for (position, set) in (structure["dataSets"]?.elements ?? []).enumerated() {
        guard let number = set.integer, !dataSets.indices.contains(number) else { continue }
        report(
          .index, "\(path).dataSets[\(position)]",
          "position \(number) of \(dataSets.count) data sets")
      }
    }
    for (index, set) in dataSets.enumerated() {
      let path = "data.dataSets[\(index)]"
      guard let number = set["structure"].map({ $0.integer }) ?? 0 else { continue }
      guard described.indices.contains(number) else {
        report(.index, "\(path).structure", "position \(number) of \(described.count) structures")
        continue
      }
      findings += SDMXDataSetReferences.findings(set, described[number], path)
    }
  }

  private mutating func check(_ components: SDMXDescribedComponents, _ path: String) {
    let positions = components.dimensions.compactMap(\.position).sorted()
    if positions != Array(components.dimensions.indices) {
      report(.duplicate, "\(path).dimensions", "key positions are not 0, 1, 2…")
    }
    let ids =
      components.dimensions.map(\.id) + components.measures.map(\.id)
      + components.attributes.map(\.id)
    for id in SDMXRepeats.repeated(ids) {
      report(.duplicate, path, "component \(SDMXText.shown(id)) is there twice")
    }
    let dimensions = Set(components.dimensions.map(\.id))
    for attribute in components.attributes {
      for id in attribute.relatedDimensions where !dimensions.contains(id) {
        report(
          .reference, "\(path).attributes",
          "attribute \(SDMXText.shown(attribute.id)) relates to dimension \(SDMXText.shown(id)), "
            + "which is not there")
      }
    }
    for component in components.all { checkValues(component, "\(path) \(component.level)") }
  }

  private mutating func checkValues(_ component: SDMXDescribedComponent, _ path: String) {
    let path = "\(path) \(SDMXText.shown(component.id))"
    for id in SDMXRepeats.repeated(component.values.compactMap { $0["id"]?.string }) {
      report(.duplicate, path, "value \(SDMXText.shown(id)) is there twice")
    }
    if component.isDimension, component.level == "dataSet", component.values.count > 1 {
      report(.valueCount, path, "a dimension of the data set has one value")
    }
    guard component.isDimension, component.id == SDMXStructure.time else { return }
    for value in component.values {
      let period = value["id"]?.string ?? value["value"]?.string ?? ""
      guard SDMXTimePeriod.value(period) == nil else { continue }
      report(.period, path, "“\(SDMXText.shown(period))” is not a time period")
    }
  }

  private mutating func report(_ rule: SDMXFinding.Rule, _ path: String, _ message: String) {
    findings.append(SDMXFinding(rule: rule, path: path, message: message))
  }
}

/// What is in a list more than once.
enum SDMXRepeats {
  /// The items that are there before, in order.
  static func repeated<Item: Hashable>(_ items: [Item]) -> [Item] {
    var known: Set<Item> = []
    return items.filter { !known.insert($0).inserted }
  }
}
