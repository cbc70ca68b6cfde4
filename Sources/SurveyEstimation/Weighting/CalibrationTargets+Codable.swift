extension CalibrationTargets: Codable {
  /// The keys of targets in a file.
  static let keys = ["margins", "terms", "partition", "targets", "covariance"]

  private enum Key: String, CodingKey {
    case margins, terms, partition, targets, covariance
  }

  /// Reads `margins`, `terms`, or a `partition` with the `targets` of each of its categories.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    var terms: [Term] = []
    if let margins = try container.decodeIfPresent(
      [String: [String: Double]].self, forKey: .margins)
    {
      terms += margins.map {
        Term(name: $0.key, totals: Self.coded($0.value), isContrast: false)
      }
    }
    if let given = try container.decodeIfPresent([String: TermTotal].self, forKey: .terms) {
      terms += CalibrationTargets.terms(given).terms
    }
    let partition = try container.decodeIfPresent(String.self, forKey: .partition)
    let parts = try container.decodeIfPresent(
      [String: CalibrationTargets].self, forKey: .targets)
    guard (partition == nil) == (parts == nil), terms.isEmpty != (parts?.isEmpty ?? true) else {
      throw EstimationError(
        .invalidPipeline,
        "A calibration needs “margins” or “terms”, or a “partition” with “targets” for each of its "
          + "categories.")
    }
    if let twice = Dictionary(grouping: terms, by: \.name).first(where: { $0.value.count > 1 }) {
      throw EstimationError(.invalidPipeline, "There are two targets for “\(twice.key)”.")
    }
    let covariance = try container.decodeIfPresent([Double].self, forKey: .covariance) ?? []
    if let partition, let parts {
      self = try .partitioned(
        by: partition,
        Dictionary(uniqueKeysWithValues: parts.map { (CategoryCode($0.key), $0.value) }))
    } else {
      self.init(terms: terms, covariance: covariance)
    }
    guard covariance.isEmpty || covariance.count == places.count * places.count else {
      throw EstimationError(
        .invalidPipeline,
        "The covariance of \(places.count) targets has \(covariance.count) numbers instead of "
          + "\(places.count * places.count).")
    }
  }

  private static func coded(_ totals: [String: Double]) -> [CategoryCode: Double] {
    Dictionary(uniqueKeysWithValues: totals.map { (CategoryCode($0.key), $0.value) })
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func plain(_ totals: [CategoryCode: Double]) -> [String: Double] {
      Dictionary(uniqueKeysWithValues: totals.map { ($0.key.text, $0.value) })
    }
    let single = terms.filter { $0.totals.keys.contains("") || $0.isContrast }
    let margins = terms.filter { !single.contains($0) }
    if !margins.isEmpty {
      try container.encode(
        Dictionary(uniqueKeysWithValues: margins.map { ($0.name, plain($0.totals)) }),
        forKey: .margins)
    }
    if !single.isEmpty {
      try container.encode(
        Dictionary(
          uniqueKeysWithValues: single.map { term in
            (
              term.name,
              term.totals[""].map { TermTotal.total($0) } ?? .categories(term.totals)
            )
          }), forKey: .terms)
    }
    if let partition {
      try container.encode(partition, forKey: .partition)
      try container.encode(
        Dictionary(
          uniqueKeysWithValues: parts.map { ($0.key.text, CalibrationTargets(terms: $0.value)) }),
        forKey: .targets)
    }
    if !covariance.isEmpty { try container.encode(covariance, forKey: .covariance) }
  }
}

extension TermTotal: Codable {
  /// Reads a number, or numbers by category.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Double.self) {
      kind = .total(value)
    } else {
      let values = try container.decode([String: Double].self)
      kind = .categories(
        Dictionary(uniqueKeysWithValues: values.map { (CategoryCode($0.key), $0.value) }))
    }
  }

  /// Writes a number, or numbers by category.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch kind {
    case .total(let value): try container.encode(value)
    case .categories(let values):
      try container.encode(
        Dictionary(uniqueKeysWithValues: values.map { ($0.key.text, $0.value) }))
    }
  }
}
