/// The steps that turn design weights into weights to publish with.
///
/// A pipeline is a value: it can be stored, compared and replayed. It is applied to a design, whose standard
/// errors then know every step.
public struct WeightingPipeline: Sendable, Hashable {
  /// One step.
  public enum Step: Sendable, Hashable {
    /// Weights of nonrespondents are given to respondents.
    case nonresponse(NonresponseAdjustment)
    /// Weights are made to meet population totals.
    case calibration(Calibration)
    /// Extreme weights are cut back.
    case trimming(WeightTrimming)
    /// Weights are made to sum to a number.
    case rescaling(WeightRescaling)
  }

  /// The steps, in their order.
  public var steps: [Step]

  /// Creates a pipeline.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Returns the pipeline with a nonresponse adjustment at its end.
  ///
  /// - Parameters:
  ///   - status: What the codes of a status column mean.
  ///   - method: How respondents are told apart.
  ///   - eligibilityClasses: The classes within which weights of unknown eligibility are spread.
  public func nonresponse(
    _ status: ResponseStatus, method: NonresponseAdjustment.Method,
    eligibilityClasses: ColumnNames? = nil
  ) -> WeightingPipeline {
    WeightingPipeline(
      steps + [
        .nonresponse(
          NonresponseAdjustment(status, method: method, eligibilityClasses: eligibilityClasses))
      ])
  }

  /// Returns the pipeline with a calibration at its end.
  ///
  /// - Parameters:
  ///   - method: The distance.
  ///   - targets: The totals.
  ///   - bounds: The limits of weights.
  ///   - cluster: The column that tells clusters with one ratio, such as households.
  ///   - variance: The column with residual variances.
  ///   - costs: The costs of missing totals, by margin or term.
  public func calibration(
    _ method: CalibrationMethod, to targets: CalibrationTargets, bounds: WeightBounds? = nil,
    cluster: String? = nil, variance: String? = nil, costs: [String: Double] = [:]
  ) -> WeightingPipeline {
    WeightingPipeline(
      steps + [
        .calibration(
          Calibration(
            method, to: targets, bounds: bounds, cluster: cluster, variance: variance,
            costs: costs))
      ])
  }

  /// Returns the pipeline with a trimming at its end.
  ///
  /// - Parameters:
  ///   - upper: The largest weight.
  ///   - lower: The smallest weight.
  ///   - redistribution: Who gets what is cut off.
  public func trimming(
    upper: WeightTrimming.Limit? = nil, lower: WeightTrimming.Limit? = nil,
    redistribution: WeightTrimming.Redistribution = .proportional
  ) -> WeightingPipeline {
    WeightingPipeline(
      steps + [
        .trimming(WeightTrimming(upper: upper, lower: lower, redistribution: redistribution))
      ])
  }

  /// Returns the pipeline with a rescaling at its end.
  ///
  /// - Parameter goal: What weights are to sum to.
  public func rescaling(to goal: WeightRescaling.Goal) -> WeightingPipeline {
    WeightingPipeline(steps + [.rescaling(WeightRescaling(to: goal))])
  }
}

extension WeightingPipeline: Codable {
  private enum Key: String, CodingKey { case steps }

  /// Reads `steps`, a list with one step in each entry.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(["steps"], of: "A weighting pipeline")
    steps = try decoder.container(keyedBy: Key.self).decode([Step].self, forKey: .steps)
  }
}

extension WeightingPipeline.Step: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case nonresponse, calibration, trimming, rescaling
  }

  /// Reads a step under its name.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(Key.allCases.map(\.rawValue), of: "A weighting pipeline")
    let container = try decoder.container(keyedBy: Key.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw EstimationError(
        .invalidPipeline, "An entry of “steps” holds one step.",
        hint: "It is nonresponse, calibration, trimming or rescaling.")
    }
    switch key {
    case .nonresponse: self = .nonresponse(try container.decode(forKey: key))
    case .calibration: self = .calibration(try container.decode(forKey: key))
    case .trimming: self = .trimming(try container.decode(forKey: key))
    case .rescaling: self = .rescaling(try container.decode(forKey: key))
    }
  }

  /// Writes a step under its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .nonresponse(let step): try container.encode(step, forKey: .nonresponse)
    case .calibration(let step): try container.encode(step, forKey: .calibration)
    case .trimming(let step): try container.encode(step, forKey: .trimming)
    case .rescaling(let step): try container.encode(step, forKey: .rescaling)
    }
  }
}

extension KeyedDecodingContainer {
  fileprivate func decode<Value: Decodable>(forKey key: Key) throws -> Value {
    try decode(Value.self, forKey: key)
  }
}
