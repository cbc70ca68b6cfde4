/// The codes and periods that occur in a data set, with their positions in a message.
struct SDMXUsedValues {
  /// The periods in order.
  let periods: [String]
  private var codes: [String: [SDMXCode]] = [:]
  private var positions: [String: [String: Int]] = [:]

  init(_ dataset: SDMXDataset) {
    let observations = dataset.observations
    periods = Set(observations.map(\.period)).sorted()
    positions[SDMXStructure.time] = Self.positions(periods)
    for dimension in dataset.structure.dimensions {
      keep(Set(observations.compactMap { $0.key[dimension.id] }), dimension.codelist, dimension.id)
    }
    for attribute in dataset.structure.attributes {
      guard let codelist = attribute.codelist else { continue }
      let values = observations.map { $0.attributes[attribute.id] }
      let used = (values + [dataset.attributes[attribute.id]]).compactMap { $0?.lexical }
      keep(Set(used), codelist, attribute.id)
    }
  }

  /// The codes that occur, in the order of the codelist; all of them when none occurs, as a list of values
  /// may not be empty.
  func codes(_ component: String) -> [SDMXCode] { codes[component] ?? [] }

  /// The position of a code; none when the component is not coded.
  func index(of code: String, in component: String) -> Int? { positions[component]?[code] }

  /// The position of a code or period as keys have it.
  func position(of code: String, in component: String) -> String {
    String(index(of: code, in: component) ?? 0)
  }

  /// The positions of the codes of an observation, joined by colons.
  func key(_ observation: SDMXObservation, _ structure: SDMXStructure) -> String {
    structure.dimensions.map { position(of: observation.key[$0.id] ?? "", in: $0.id) }
      .joined(separator: ":")
  }

  private mutating func keep(_ used: Set<String>, _ codelist: SDMXCodelist, _ component: String) {
    let kept = used.isEmpty ? codelist.codes : codelist.codes.filter { used.contains($0.id) }
    codes[component] = kept
    positions[component] = Self.positions(kept.map(\.id))
  }

  private static func positions(_ items: [String]) -> [String: Int] {
    Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
