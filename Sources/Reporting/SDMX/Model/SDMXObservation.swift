/// A figure: where it belongs, when, how much, and what is said about it.
public struct SDMXObservation: Sendable, Hashable, Codable {
  /// The code of each dimension, by dimension.
  public let key: [String: String]
  /// The time period, such as `2024` or `2024-Q1`.
  public let period: String
  /// The figure; none where there is no figure, which an attribute such as OBS_STATUS should explain.
  public let value: Double?
  /// The values of attributes, by attribute; those without a value are left out.
  public let attributes: [String: SDMXValue]

  /// Describes a figure; it is checked when it joins a data set.
  public init(
    key: [String: String], period: String, value: Double?, attributes: [String: SDMXValue] = [:]
  ) {
    self.key = key
    self.period = period
    self.value = value
    self.attributes = attributes
  }

  /// The observation as errors name it.
  func place(_ dimensions: [String]) -> String {
    let codes = dimensions.map { SDMXText.shown(key[$0] ?? "") }
    return "observation \(codes.joined(separator: ".")) at \(SDMXText.shown(period))"
  }
}
