/// The choices of an estimate, each with its default; results record them.
public struct EstimationOptions: Sendable, Hashable, Codable {
  /// The confidence level of intervals.
  public var confidence = 0.95
  /// How intervals of proportions are made.
  public var proportionInterval: ProportionInterval = .automatic
  /// How quantiles are defined.
  public var quantileRule: QuantileRule = .inverseCDF
  /// How intervals of quantiles are made.
  public var quantileInterval: QuantileInterval = .woodruff
  /// How degrees of freedom are counted.
  public var degreesOfFreedom: DegreesOfFreedom = .domain
  /// The simple random sample to compare the design with; `nil` for no design effect.
  public var designEffect: DesignEffectReference?
  /// What to do with rows in which a variable is missing.
  public var missing: MissingPolicy = .perVariable
  /// The most threads to use; `nil` for one a core. The results do not depend on it.
  public var maximumThreads: Int?

  /// Creates the default options.
  public init() {}

  /// Returns the options with changes.
  public func with(_ change: (inout EstimationOptions) -> Void) -> EstimationOptions {
    var options = self
    change(&options)
    return options
  }

  func check() throws {
    guard confidence > 0, confidence < 1 else {
      throw EstimationError(
        .invalidOption, "The confidence level is \(confidence); it must be between 0 and 1.",
        hint: "For 95 % write 0.95.")
    }
    if case .fixed(let df) = degreesOfFreedom, !(df > 0) {
      throw EstimationError(
        .invalidOption, "The degrees of freedom are \(df); they must be above 0.")
    }
  }
}

/// How the interval of a proportion is made.
public enum ProportionInterval: String, Sendable, Hashable, Codable, CaseIterable {
  /// `logit` for shares of categories, `wald` for means of conditions and 0/1 variables.
  case automatic
  /// Symmetric about the estimate; may leave the range from 0 to 1.
  case wald
  /// Symmetric on the log-odds scale.
  case logit
  /// Korn and Graubard (1998): the exact binomial interval with the effective sample size.
  case beta
  /// Wilson's score interval with the effective sample size.
  case wilson
  /// Symmetric on the arcsine square root scale.
  case arcsine = "asin"
  /// The profile likelihood with the effective sample size (Rao and Scott, 1984).
  case likelihood
}

/// How a quantile of weighted values is defined.
///
/// The numbers are the types of Hyndman and Fan (1996, *The American Statistician* 50, 361–365), with
/// cumulative weights in the place of ranks.
public enum QuantileRule: String, Sendable, Hashable, Codable, CaseIterable {
  /// Type 1: the least value whose cumulative weight reaches the probability.
  case inverseCDF = "math"
  /// Type 2: as type 1, but the mean of two values where the cumulative weight hits the probability.
  case averagedInverseCDF = "hf2"
  /// Type 3: the nearest value, the even one where two are equally near.
  case nearestEven = "hf3"
  /// Type 4: linear interpolation of the cumulative distribution.
  case interpolatedCDF = "hf4"
  /// Type 5: linear interpolation between the middles of the steps.
  case midpoint = "hf5"
  /// Type 6: Weibull's plotting positions.
  case weibull = "hf6"
  /// Type 7: the least value has position 0, the greatest 1.
  case mode = "hf7"
  /// Type 8: approximately median-unbiased.
  case medianUnbiased = "hf8"
  /// Type 9: approximately unbiased for normal data.
  case normalUnbiased = "hf9"
}

/// How the interval of a quantile is made from the interval of a proportion.
public enum QuantileInterval: String, Sendable, Hashable, Codable, CaseIterable {
  /// Woodruff (1952, *JASA* 47, 635–646): centred at the probability.
  case woodruff
  /// As R survey does: centred at the estimated distribution function of the estimated quantile.
  case woodruffR = "woodruff-r"
  /// Symmetric about the estimate, from the quantiles of the replicates; refused for a jackknife that leaves
  /// out one unit, whose variance of a quantile does not converge (Efron, 1979, *Annals of Statistics* 7,
  /// 1–26).
  case replicates
  /// As `replicates`, for every method.
  case replicatesUnchecked = "replicates-unchecked"

  var usesReplicateQuantiles: Bool { self == .replicates || self == .replicatesUnchecked }
}

/// How degrees of freedom are counted.
public enum DegreesOfFreedom: Sendable, Hashable, Codable {
  /// PSUs minus strata, counting those with rows that the estimate uses.
  case domain
  /// PSUs minus strata of the whole design.
  case design
  /// Satterthwaite's approximation from the variances of the strata at the first stage.
  case satterthwaite
  /// The normal distribution.
  case infinite
  /// A number.
  case fixed(Double)

  /// The name, as results write it.
  public var name: String {
    switch self {
    case .domain: "domain"
    case .design: "design"
    case .satterthwaite: "satterthwaite"
    case .infinite: "infinite"
    case .fixed(let value): "fixed \(value)"
    }
  }
}

/// The simple random sample that a design effect compares with, of as many rows.
public enum DesignEffectReference: String, Sendable, Hashable, Codable, CaseIterable {
  /// Without replacement, from a population as large as the sum of the weights.
  case withoutReplacement = "without-replacement"
  /// With replacement.
  case withReplacement = "with-replacement"
}

/// What to do with rows in which a variable is missing.
public enum MissingPolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// Each variable is judged by its own missing values.
  case perVariable = "per-variable"
  /// A row counts only when all variables of the request are there.
  case listwise
  /// A missing value is an error.
  case fail
}
