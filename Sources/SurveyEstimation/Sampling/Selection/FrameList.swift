/// A list that units are drawn from: a stratum of a stage, below the first one within a unit above.
struct FrameList: Sendable {
  /// The stage, from 0.
  let stage: Int
  /// The stratum and the units above, as a design names them.
  let label: String
  /// The stratum as its own codes; empty without strata.
  let stratum: String
  /// The identifier of each unit.
  let units: [String]
  /// The rows of each unit.
  let rows: [[Int]]
  /// The measure of size of each unit; `nil` for equal probabilities.
  let sizes: [Double]?

  /// The number of units, or their sizes added up.
  var extent: Double { sizes?.reduce(0, +) ?? Double(units.count) }
}

/// What was drawn from a list.
public struct DrawnList: Sendable, Hashable, Codable {
  /// The stage, from 1.
  public let stage: Int
  /// The stratum and the units above it, as a design names them, separated by “/”.
  public let label: String
  /// The identifiers of the units of the list.
  public let units: [String]
  /// The inclusion probability of each unit.
  public let probabilities: [Double]
  /// The positions of the units drawn.
  public let chosen: [Int]
}
