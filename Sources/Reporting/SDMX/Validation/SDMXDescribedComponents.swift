/// A component as a data message describes it.
struct SDMXDescribedComponent {
  let id: String
  let level: String
  let isDimension: Bool
  /// Its place in the key; none for measures and attributes.
  let position: Int?
  /// The values data sets refer to by position.
  let values: [SDMXJSONValue]
  /// Whether data sets have positions of values; otherwise they have the values themselves.
  let isListed: Bool
  let relatedDimensions: [String]

  init(_ item: SDMXJSONValue, level: String, isDimension: Bool) {
    id = item["id"]?.string ?? ""
    self.level = level
    self.isDimension = isDimension
    position = item["keyPosition"]?.integer
    values = item["values"]?.elements ?? []
    isListed = item["values"]?.elements != nil
    relatedDimensions =
      (item["relationship"]?["dimensions"]?.elements ?? []).compactMap(\.string)
  }
}

/// The components of a structure of a data message.
struct SDMXDescribedComponents {
  /// The dimensions as they are listed, level by level.
  let dimensions: [SDMXDescribedComponent]
  let measures: [SDMXDescribedComponent]
  let attributes: [SDMXDescribedComponent]
  let annotations: Int

  var all: [SDMXDescribedComponent] { dimensions + measures + attributes }

  init(_ structure: SDMXJSONValue) {
    dimensions = Self.components(structure["dimensions"], isDimension: true)
    measures = Self.components(structure["measures"], isDimension: false)
    attributes = Self.components(structure["attributes"], isDimension: false)
    annotations = structure["annotations"]?.elements?.count ?? 0
  }

  /// The dimensions in the order of their key positions, as the keys of groups have them.
  var ordered: [SDMXDescribedComponent] {
    dimensions.sorted { ($0.position ?? 0) < ($1.position ?? 0) }
  }

  /// The dimensions of a level, in the order the keys of that level have.
  func dimensions(_ level: String) -> [SDMXDescribedComponent] {
    dimensions.filter { $0.level == level }
  }

  func attributes(_ level: String) -> [SDMXDescribedComponent] {
    attributes.filter { $0.level == level }
  }

  private static func components(
    _ levels: SDMXJSONValue?, isDimension: Bool
  ) -> [SDMXDescribedComponent] {
    ["dataSet", "dimensionGroup", "series", "observation"].flatMap { level in
      (levels?[level]?.elements ?? []).map {
        SDMXDescribedComponent($0, level: level, isDimension: isDimension)
      }
    }
  }
}
