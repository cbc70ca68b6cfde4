/// How a calibration measures the distance between old and new weights.
///
/// Deville and Särndal (1992, *Journal of the American Statistical Association* 87, 376–382).
public enum CalibrationMethod: String, Sendable, Hashable, Codable, CaseIterable {
  /// One margin, met by a factor for each of its categories.
  case poststratification = "poststratify"
  /// Weights times positive factors: raking, exactly at its limit.
  case raking
  /// Generalised regression; with bounds its truncated form.
  case linear
  /// Ratios strictly between two bounds.
  case logit
  /// The hyperbolic-sine distance, between linear and raking.
  case sinh
}

/// The limits of weights in a step.
public enum WeightBounds: Sendable, Hashable {
  /// Limits of the ratio of a new weight to the one before the step.
  case ratios(ClosedRange<Double>)
  /// Limits of the new weight.
  case weights(ClosedRange<Double>)
}

/// Weights moved as little as possible so that they meet population totals.
public struct Calibration: Sendable, Hashable {
  /// The distance.
  public var method: CalibrationMethod
  /// The totals.
  public var targets: CalibrationTargets
  /// The limits of weights; `nil` for none. They hold in every result.
  public var bounds: WeightBounds?
  /// A column telling clusters, such as households, whose rows get one ratio; `nil` for ratios by row.
  public var cluster: String?
  /// A column with the residual variance of each row, up to a factor; its inverse is how easily a weight
  /// moves. `nil` for all alike.
  public var variance: String?
  /// The cost of missing the totals of a margin or term, for a penalised calibration: a relative misfit of m
  /// costs as much as moving all weights by m times the root of the cost. Without a cost a total is met exactly.
  public var costs: [String: Double]
  /// The largest relative misfit of a total that counts as met.
  public var tolerance: Double
  /// The most Newton steps.
  public var maximumIterations: Int

  /// Creates a calibration.
  ///
  /// - Parameters:
  ///   - method: The distance.
  ///   - targets: The totals.
  ///   - bounds: The limits of weights.
  ///   - cluster: The column that tells clusters with one ratio.
  ///   - variance: The column with residual variances.
  ///   - costs: The costs of missing totals, by margin or term.
  ///   - tolerance: The largest relative misfit that counts as met.
  ///   - maximumIterations: The most Newton steps.
  public init(
    _ method: CalibrationMethod, to targets: CalibrationTargets, bounds: WeightBounds? = nil,
    cluster: String? = nil, variance: String? = nil, costs: [String: Double] = [:],
    tolerance: Double = 1e-10, maximumIterations: Int = 100
  ) {
    self.method = method
    self.targets = targets
    self.bounds = bounds
    self.cluster = cluster
    self.variance = variance
    self.costs = costs
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }
}

extension Calibration: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case type, bounds, cluster, variance, costs, tolerance
    case weightBounds = "weight_bounds"
    case maximumIterations = "maximum_iterations"
  }

  /// Reads a calibration as files write it: `type`, the targets, and what else is not as usual.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(
      Key.allCases.map(\.rawValue) + CalibrationTargets.keys, of: "A calibration")
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .type)
    guard let method = Self.method(named: name) else {
      throw EstimationError(
        .invalidPipeline, "“\(name)” is no type of calibration.",
        hint: "It is poststratify, rake, linear, raking, logit or sinh.")
    }
    var bounds = try container.decodeIfPresent([Double].self, forKey: .bounds).map {
      WeightBounds.ratios(try Self.range($0))
    }
    if let limits = try container.decodeIfPresent([Double].self, forKey: .weightBounds) {
      guard bounds == nil else {
        throw EstimationError(
          .invalidPipeline, "A calibration has “bounds” (of ratios) or “weight_bounds”, not both.")
      }
      bounds = .weights(try Self.range(limits))
    }
    self.init(
      method, to: try CalibrationTargets(from: decoder), bounds: bounds,
      cluster: try container.decodeIfPresent(String.self, forKey: .cluster),
      variance: try container.decodeIfPresent(String.self, forKey: .variance),
      costs: try container.decodeIfPresent([String: Double].self, forKey: .costs) ?? [:])
    tolerance = try container.decodeIfPresent(Double.self, forKey: .tolerance) ?? tolerance
    maximumIterations =
      try container.decodeIfPresent(Int.self, forKey: .maximumIterations) ?? maximumIterations
  }

  private static func method(named name: String) -> CalibrationMethod? {
    switch name {
    case "rake": .raking
    case "poststratification": .poststratification
    default: CalibrationMethod(rawValue: name)
    }
  }

  private static func range(_ limits: [Double]) throws -> ClosedRange<Double> {
    guard limits.count == 2, limits[0] <= limits[1] else {
      throw EstimationError(
        .invalidPipeline, "Bounds are two numbers, the lower one first, such as [0.5, 2].")
    }
    return limits[0]...limits[1]
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    try targets.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(method.rawValue, forKey: .type)
    switch bounds {
    case .ratios(let range):
      try container.encode([range.lowerBound, range.upperBound], forKey: .bounds)
    case .weights(let range):
      try container.encode([range.lowerBound, range.upperBound], forKey: .weightBounds)
    case nil: break
    }
    try container.encodeIfPresent(cluster, forKey: .cluster)
    try container.encodeIfPresent(variance, forKey: .variance)
    if !costs.isEmpty { try container.encode(costs, forKey: .costs) }
    if tolerance != 1e-10 { try container.encode(tolerance, forKey: .tolerance) }
    if maximumIterations != 100 {
      try container.encode(maximumIterations, forKey: .maximumIterations)
    }
  }
}
