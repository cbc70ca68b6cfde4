/// What a structure message refers to: concepts, codelists, data structures, parents, dimensions.
struct SDMXStructureReferences {
  private var findings: [SDMXFinding] = []
  /// All that the message maintains, and the concepts and codes inside.
  private var known: Set<SDMXURN> = []

  static func findings(_ message: SDMXJSONValue) -> [SDMXFinding] {
    guard let data = message["data"] else { return [] }
    var check = SDMXStructureReferences()
    check.collect(data)
    check.codelists(data["codelists"]?.elements ?? [])
    for (index, definition) in (data["dataStructures"]?.elements ?? []).enumerated() {
      let path = "data.dataStructures[\(index)].dataStructureComponents"
      if let components = definition["dataStructureComponents"] {
        check.components(components, path)
      }
    }
    for (index, dataflow) in (data["dataflows"]?.elements ?? []).enumerated() {
      check.refer(dataflow["structure"], "data.dataflows[\(index)].structure")
    }
    return check.findings
  }

  /// Collects what can be referred to, and reports what is there twice.
  private mutating func collect(_ data: SDMXJSONValue) {
    let lists = [
      ("codelists", SDMXURN.codelist, "codes"), ("dataStructures", SDMXURN.dataStructure, ""),
      ("conceptSchemes", "conceptscheme.ConceptScheme", "concepts"),
      ("dataflows", SDMXURN.dataflow, ""),
    ]
    for (name, type, items) in lists {
      for (index, object) in (data[name]?.elements ?? []).enumerated() {
        let path = "data.\(name)[\(index)]"
        let urn = Self.urn(type, object)
        insert(urn, path)
        let itemType = type == SDMXURN.codelist ? "codelist.Code" : SDMXURN.concept
        for (position, item) in (object[items]?.elements ?? []).enumerated() {
          let inner = SDMXURN(
            itemType, agencyID: urn.agencyID, id: urn.id, version: urn.version,
            item: item["id"]?.string ?? "")
          insert(inner, "\(path).\(items)[\(position)]")
        }
      }
    }
  }

  private static func urn(_ type: String, _ object: SDMXJSONValue) -> SDMXURN {
    SDMXURN(
      type, agencyID: object["agencyID"]?.string ?? "", id: object["id"]?.string ?? "",
      version: object["version"]?.string ?? "1.0")
  }

  private mutating func insert(_ urn: SDMXURN, _ path: String) {
    guard !known.insert(urn).inserted else { return }
    report(
      .duplicate, path, "\(SDMXText.shown(urn.item.isEmpty ? urn.id : urn.item)) is there twice")
  }

  private mutating func codelists(_ lists: [SDMXJSONValue]) {
    for (index, list) in lists.enumerated() {
      let codes = list["codes"]?.elements ?? []
      let ids = codes.compactMap { $0["id"]?.string }
      let all = Set(ids)
      var parents: [String: String] = [:]
      for (position, code) in codes.enumerated() {
        guard let id = code["id"]?.string, let parent = code["parent"]?.string else { continue }
        parents[id] = parent
        if !all.contains(parent) {
          report(
            .reference, "data.codelists[\(index)].codes[\(position)].parent",
            "“\(SDMXText.shown(parent))” is not in the list")
        }
      }
      if let code = SDMXCodelist.codeInCircle(ids, parents: parents) {
        report(
          .circle, "data.codelists[\(index)]",
          "the parents of \(SDMXText.shown(code)) go in a circle")
      }
    }
  }

  private mutating func components(_ components: SDMXJSONValue, _ path: String) {
    let dimensions = components["dimensionList"]?["dimensions"]?.elements ?? []
    let time = components["dimensionList"]?["timeDimension"].map { [$0] } ?? []
    let measures = components["measureList"]?["measures"]?.elements ?? []
    let attributes = components["attributeList"]?["attributes"]?.elements ?? []
    let positions = dimensions.compactMap { $0["position"]?.integer }
    for position in SDMXRepeats.repeated(positions) {
      report(.duplicate, "\(path).dimensionList.dimensions", "position \(position) is there twice")
    }
    let all = dimensions + time + measures + attributes
    for id in SDMXRepeats.repeated(all.compactMap(Self.id)) {
      report(.duplicate, path, "component \(SDMXText.shown(id)) is there twice")
    }
    for component in all {
      let path = "\(path) \(SDMXText.shown(Self.id(component) ?? ""))"
      refer(component["conceptIdentity"], "\(path).conceptIdentity")
      for role in component["conceptRoles"]?.elements ?? [] { refer(role, "\(path).conceptRoles") }
      refer(component["localRepresentation"]?["enumeration"], "\(path).localRepresentation")
    }
    let ids = Set((dimensions + time).compactMap(Self.id))
    let groups = Set((components["groups"]?.elements ?? []).compactMap { $0["id"]?.string })
    for attribute in attributes {
      relationship(attribute, ids, groups, "\(path) \(SDMXText.shown(Self.id(attribute) ?? ""))")
    }
  }

  private mutating func relationship(
    _ attribute: SDMXJSONValue, _ dimensions: Set<String>, _ groups: Set<String>, _ path: String
  ) {
    let relationship = attribute["attributeRelationship"]
    for id in (relationship?["dimensions"]?.elements ?? []).compactMap(\.string)
    where !dimensions.contains(id) {
      report(.reference, path, "dimension \(SDMXText.shown(id)) is not there")
    }
    if let group = relationship?["group"]?.string, !groups.contains(group) {
      report(.reference, path, "group \(SDMXText.shown(group)) is not there")
    }
  }

  /// A component without an identifier has that of its concept.
  private static func id(_ component: SDMXJSONValue) -> String? {
    if let id = component["id"]?.string { return id }
    return component["conceptIdentity"]?.string.flatMap { SDMXURN($0) }?.item
  }

  private mutating func refer(_ value: SDMXJSONValue?, _ path: String) {
    // What is not the name of anything is reported with the shape.
    guard let text = value?.string, let urn = SDMXURN(text), !known.contains(urn) else { return }
    let name = "\(urn.type) \(urn.agencyID):\(urn.id)(\(urn.version)) \(urn.item)"
    report(.reference, path, "\(SDMXText.shown(name)) is not in the message")
  }

  private mutating func report(_ rule: SDMXFinding.Rule, _ path: String, _ message: String) {
    findings.append(SDMXFinding(rule: rule, path: path, message: message))
  }
}
