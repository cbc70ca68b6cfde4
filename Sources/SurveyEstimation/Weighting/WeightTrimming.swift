/// Extreme weights cut back to limits, and what is cut off given to others.
public struct WeightTrimming: Sendable, Hashable {
  /// A limit of weights.
  public enum Limit: Sendable, Hashable {
    /// A weight.
    case weight(Double)
    /// A multiple of the median of the weights above zero.
    case medianMultiple(Double)
    /// A multiple of the weight that the row had before the pipeline.
    case baseRatio(Double)
  }

  /// Who gets what is cut off.
  public enum Redistribution: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nobody: the sum of the weights changes.
    case none
    /// The rows that were not cut, in proportion to their weights, as far as the limits let them.
    case proportional
    /// The rows that were not cut, the same for each, as far as the limits let them.
    case equal
    /// Everybody, so that the totals of the last calibration are kept and the limits hold.
    case margins
  }

  /// The largest weight; `nil` for no limit.
  public var upper: Limit?
  /// The smallest weight; `nil` for no limit.
  public var lower: Limit?
  /// Who gets what is cut off.
  public var redistribution: Redistribution

  /// Creates a trimming.
  ///
  /// - Parameters:
  ///   - upper: The largest weight.
  ///   - lower: The smallest weight.
  ///   - redistribution: Who gets what is cut off.
  public init(
    upper: Limit? = nil, lower: Limit? = nil, redistribution: Redistribution = .proportional
  ) {
    self.upper = upper
    self.lower = lower
    self.redistribution = redistribution
  }
}

/// Weights times a factor, so that they sum to a given number.
public struct WeightRescaling: Sendable, Hashable {
  /// What weights are to sum to.
  public enum Goal: Sendable, Hashable {
    /// A population.
    case total(Double)
    /// The number of rows with a weight, so that the mean weight is 1.
    case sampleSize
  }

  /// What weights are to sum to.
  public var goal: Goal

  /// Creates a rescaling.
  public init(to goal: Goal) { self.goal = goal }
}

extension WeightTrimming: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case upper, lower, redistribution
  }

  /// Reads limits and what is done with what they cut off.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(Key.allCases.map(\.rawValue), of: "A trimming")
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      upper: try container.decodeIfPresent(Limit.self, forKey: .upper),
      lower: try container.decodeIfPresent(Limit.self, forKey: .lower),
      redistribution: try container.decodeIfPresent(Redistribution.self, forKey: .redistribution)
        ?? .proportional)
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(upper, forKey: .upper)
    try container.encodeIfPresent(lower, forKey: .lower)
    try container.encode(redistribution, forKey: .redistribution)
  }
}

extension WeightTrimming.Limit: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case weight, median, base
  }

  /// Reads a weight, or `{median: 5}` or `{base: 3}` for a multiple.
  public init(from decoder: any Decoder) throws {
    if let weight = try? decoder.singleValueContainer().decode(Double.self) {
      self = .weight(weight)
      return
    }
    try decoder.refuseUnknownKeys(Key.allCases.map(\.rawValue), of: "A limit of weights")
    let container = try decoder.container(keyedBy: Key.self)
    if let multiple = try container.decodeIfPresent(Double.self, forKey: .median) {
      self = .medianMultiple(multiple)
    } else if let ratio = try container.decodeIfPresent(Double.self, forKey: .base) {
      self = .baseRatio(ratio)
    } else {
      self = .weight(try container.decode(Double.self, forKey: .weight))
    }
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .weight(let value): try container.encode(value, forKey: .weight)
    case .medianMultiple(let value): try container.encode(value, forKey: .median)
    case .baseRatio(let value): try container.encode(value, forKey: .base)
    }
  }
}

extension WeightRescaling: Codable {
  private enum Key: String, CodingKey { case to }

  /// Reads `to`, a number or `sample-size`.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(["to"], of: "A rescaling")
    let container = try decoder.container(keyedBy: Key.self)
    if let total = try? container.decode(Double.self, forKey: .to) {
      goal = .total(total)
    } else {
      let name = try container.decode(String.self, forKey: .to)
      guard name == "sample-size" else {
        throw EstimationError(
          .invalidPipeline, "Weights are rescaled to a number or to sample-size, not to “\(name)”.")
      }
      goal = .sampleSize
    }
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch goal {
    case .total(let total): try container.encode(total, forKey: .to)
    case .sampleSize: try container.encode("sample-size", forKey: .to)
    }
  }
}
