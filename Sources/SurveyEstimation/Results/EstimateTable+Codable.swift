extension EstimateTable: Codable {
  /// Larger tables are written without their covariance matrix, which would dwarf them.
  private static let largestStoredCovariance = 500

  private enum Key: String, CodingKey {
    case design, options, condition, estimates, covariance
  }

  /// Writes the estimates, what they come from, and their covariance matrix up to 500 estimates.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(design, forKey: .design)
    try container.encode(options, forKey: .options)
    try container.encode(condition, forKey: .condition)
    try container.encode(estimates, forKey: .estimates)
    if count <= Self.largestStoredCovariance {
      try container.encode(
        covariance().map { $0.isFinite ? $0 : nil }, forKey: .covariance)
    }
  }

  /// Reads a table. Contrasts of one without a covariance matrix have no standard error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let estimates = try container.decode([Estimate].self, forKey: .estimates)
    let matrix =
      try container.decodeIfPresent([Double?].self, forKey: .covariance)?.map { $0 ?? .nan }
      ?? Array(repeating: .nan, count: estimates.count * estimates.count)
    guard matrix.count == estimates.count * estimates.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .covariance, in: container,
        debugDescription: "the covariance matrix has \(matrix.count) elements for "
          + "\(estimates.count) estimates")
    }
    try self.init(
      estimates: estimates, design: container.decode(DesignSummary.self, forKey: .design),
      options: container.decode(EstimationOptions.self, forKey: .options),
      condition: container.decode(String.self, forKey: .condition),
      linearization: .stored(matrix))
  }
}
