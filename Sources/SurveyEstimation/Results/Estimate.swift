/// An estimate of one quantity in one domain, with its uncertainty.
///
/// An estimate is not a number and has no arithmetic: differences and ratios of estimates go through
/// `EstimateTable.contrast`, which knows their covariance. What cannot be known is `nil`, and `undefined`
/// says why.
public struct Estimate: Sendable, Hashable {
  /// A grouping variable with the category of the domain.
  public struct DomainLevel: Sendable, Hashable, Codable {
    /// The name of the variable.
    public let variable: String
    /// The category as text.
    public let code: String
    /// The label of the category; `nil` when it has none.
    public let label: String?
  }

  /// Why an estimate, or its standard error or interval, does not exist.
  public enum Undefined: String, Sendable, Hashable, Codable {
    /// No row with a weight above zero is in the domain.
    case emptyDomain = "empty-domain"
    /// The variable is missing in every row of the domain.
    case noValidValues = "no-valid-values"
    /// The denominator is zero.
    case zeroDenominator = "zero-denominator"
    /// One value has no variance.
    case tooFewValues = "too-few-values"
    /// A variable that does not vary has no correlation.
    case noVariation = "no-variation"
    /// One sampling unit says nothing about the variation between units.
    case singleUnit = "single-psu-in-domain"
    /// Strata with single units are all there is.
    case noVariance = "variance-not-estimable"
    /// The estimator of the variance, one over pairs of units, is below zero in this sample.
    case negativeVariance = "negative-variance"
    /// The numbers are too large for double precision.
    case notFinite = "not-finite"
    /// There are no degrees of freedom.
    case noDegreesOfFreedom = "no-degrees-of-freedom"
    /// The interval reaches beyond the least or greatest value of the sample.
    case beyondSample = "interval-beyond-sample"
  }

  /// Something to know about an estimate that exists.
  public enum Flag: String, Sendable, Hashable, Codable {
    /// Nobody, or everybody, in the sample has the category: the interval is the exact binomial one.
    case exactAtBoundary = "exact-interval-at-0-or-1"
    /// The interval reaches below 0 or above 1.
    case outsideRange = "interval-outside-0-1"
    /// The estimated variance is zero although not everybody was asked: the interval is that of a simple
    /// random sample of as many rows.
    case zeroVariance = "zero-variance-estimate"
    /// The estimate does not exist in some replicates; the standard error is that of the others.
    case undefinedReplicates = "undefined-replicates"
    /// The population is not larger than the sample, or the variable does not vary: no reference.
    case noReference = "design-effect-undefined"
  }

  /// The name of the estimator, such as `mean`.
  public let estimator: String
  /// The variable; `numerator/denominator` for a ratio.
  public let variable: String
  /// The category of a proportion; `nil` for other estimators.
  public let level: DomainLevel?
  /// The domain; empty for the whole population.
  public let domain: [DomainLevel]
  /// The probability of a quantile.
  public let probability: Double?
  /// The estimate.
  public let value: Double?
  /// Its standard error.
  public let standardError: Double?
  /// The lower end of the interval.
  public let lower: Double?
  /// The upper end of the interval.
  public let upper: Double?
  /// The confidence level of the interval.
  public let confidence: Double
  /// How the interval was made.
  public let intervalMethod: String
  /// The degrees of freedom of the standard error.
  public let degreesOfFreedom: Double?
  /// The variance over that of a simple random sample of as many rows.
  public let designEffect: Double?
  /// The number of rows used: in the domain, with a weight above zero and a value.
  public let n: Int
  /// The number of rows of the domain that were not used because a variable is missing.
  public let missing: Int
  /// Why something is `nil`.
  public let undefined: Undefined?
  /// What else to know.
  public let flags: [Flag]
  /// The number of replicates in which the estimate does not exist; 0 when variances are linearised.
  public let undefinedReplicates: Int

  /// The standard error over the absolute value of the estimate.
  public var coefficientOfVariation: Double? {
    guard let value, let standardError, value != 0 else { return nil }
    return standardError / abs(value)
  }

  /// The variance of the estimate.
  public var variance: Double? { standardError.map { $0 * $0 } }
}

extension Estimate: Codable {
  /// The keys of the public JSON form.
  private enum Key: String, CodingKey {
    case estimator, variable, level, levelLabel, domain, domainLabels, probability
    case estimate, se, lower, upper, confidence, interval, cv, df, deff, n, nMissing, flags
    case undefined, domainVariables, undefinedReplicates
  }

  /// Writes the public JSON form; what does not exist is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(estimator, forKey: .estimator)
    try container.encode(variable, forKey: .variable)
    try container.encode(level?.code, forKey: .level)
    try container.encodeIfPresent(level?.label, forKey: .levelLabel)
    try container.encode(
      Dictionary(domain.map { ($0.variable, $0.code) }, uniquingKeysWith: { a, _ in a }),
      forKey: .domain)
    let labels = domain.compactMap { level in level.label.map { (level.variable, $0) } }
    if !labels.isEmpty {
      try container.encode(
        Dictionary(labels, uniquingKeysWith: { a, _ in a }), forKey: .domainLabels)
    }
    if domain.count > 1 { try container.encode(domain.map(\.variable), forKey: .domainVariables) }
    try container.encode(probability, forKey: .probability)
    try container.encode(value, forKey: .estimate)
    try container.encode(standardError, forKey: .se)
    try container.encode(lower, forKey: .lower)
    try container.encode(upper, forKey: .upper)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(intervalMethod, forKey: .interval)
    try container.encode(coefficientOfVariation, forKey: .cv)
    // JSON has no infinity: the normal distribution has no degrees of freedom to print.
    try container.encode(degreesOfFreedom.flatMap { $0.isFinite ? $0 : nil }, forKey: .df)
    try container.encode(designEffect, forKey: .deff)
    try container.encode(n, forKey: .n)
    try container.encode(missing, forKey: .nMissing)
    try container.encode(flags, forKey: .flags)
    try container.encodeIfPresent(undefined, forKey: .undefined)
    if undefinedReplicates > 0 {
      try container.encode(undefinedReplicates, forKey: .undefinedReplicates)
    }
  }

  /// Reads the public JSON form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    estimator = try container.decode(String.self, forKey: .estimator)
    variable = try container.decode(String.self, forKey: .variable)
    let levelLabel = try container.decodeIfPresent(String.self, forKey: .levelLabel)
    level = try container.decodeIfPresent(String.self, forKey: .level).map { [variable] code in
      DomainLevel(variable: variable, code: code, label: levelLabel)
    }
    let codes = try container.decode([String: String].self, forKey: .domain)
    let labels = try container.decodeIfPresent([String: String].self, forKey: .domainLabels) ?? [:]
    let names =
      try container.decodeIfPresent([String].self, forKey: .domainVariables) ?? Array(codes.keys)
    domain = names.map { name in
      DomainLevel(variable: name, code: codes[name] ?? "", label: labels[name])
    }
    probability = try container.decodeIfPresent(Double.self, forKey: .probability)
    value = try container.decodeIfPresent(Double.self, forKey: .estimate)
    standardError = try container.decodeIfPresent(Double.self, forKey: .se)
    lower = try container.decodeIfPresent(Double.self, forKey: .lower)
    upper = try container.decodeIfPresent(Double.self, forKey: .upper)
    confidence = try container.decode(Double.self, forKey: .confidence)
    intervalMethod = try container.decode(String.self, forKey: .interval)
    degreesOfFreedom = try container.decodeIfPresent(Double.self, forKey: .df)
    designEffect = try container.decodeIfPresent(Double.self, forKey: .deff)
    n = try container.decode(Int.self, forKey: .n)
    missing = try container.decode(Int.self, forKey: .nMissing)
    flags = try container.decode([Flag].self, forKey: .flags)
    undefined = try container.decodeIfPresent(Undefined.self, forKey: .undefined)
    undefinedReplicates =
      try container.decodeIfPresent(Int.self, forKey: .undefinedReplicates) ?? 0
  }
}
