public import Microdata

/// What an indicator estimates: any estimator over canonical variables, a formula of other indicators, or a
/// figure that somebody counted.
public enum IndicatorStatistic: Sendable, Hashable {
  /// The number of people of the universe.
  case count
  /// The total of a variable; of a condition, the number of people it is true for.
  case total(RowExpression)
  /// The mean of a variable.
  case mean(RowExpression)
  /// The share of people that a condition is true for.
  case share(RowExpression)
  /// The ratio of two totals, over those who have both.
  case ratio(RowExpression, to: RowExpression)
  /// A quantile.
  case quantile(RowExpression, Double)
  /// The variance of a variable.
  case variance(RowExpression)
  /// The correlation of two variables.
  case correlation(RowExpression, with: RowExpression)
  /// A formula of other indicators, by the names that it uses.
  case derived(RowExpression, of: [String: IndicatorReference])
  /// A published or administrative figure, by its identifier: no sampling error.
  case figure(String)

  /// The conditions and variables that rows must have, in their order.
  var expressions: [RowExpression] {
    switch self {
    case .count, .derived, .figure: []
    case .total(let a), .mean(let a), .share(let a), .quantile(let a, _), .variance(let a): [a]
    case .ratio(let a, let b), .correlation(let a, let b): [a, b]
    }
  }

  /// Whether parts add up to the whole: such tables need protection against subtraction.
  public var isAdditive: Bool {
    switch self {
    case .count, .total: true
    default: false
    }
  }

  /// The name of the estimator, as results write it.
  public var estimator: String {
    switch self {
    case .count: "count"
    case .total: "total"
    case .mean: "mean"
    case .share: "share"
    case .ratio: "ratio"
    case .quantile: "quantile"
    case .variance: "variance"
    case .correlation: "correlation"
    case .derived: "derived"
    case .figure: "figure"
    }
  }
}

/// A value of another indicator, or a figure, in the formula of a derived one.
public struct IndicatorReference: Sendable, Hashable {
  /// What is referred to.
  public enum Target: Sendable, Hashable {
    /// An indicator.
    case indicator(String)
    /// A figure.
    case figure(String)
  }

  /// What is referred to.
  public var target: Target
  /// Categories that are fixed, by variable; other variables of the breakdown are those of the result.
  public var levels: [String: String]
  /// Another source than that of the indicator, such as an earlier census.
  public var source: String?

  /// Refers to an indicator.
  ///
  /// - Parameters:
  ///   - id: The indicator.
  ///   - levels: Categories that are fixed, by variable.
  ///   - source: Another source than that of the indicator.
  public static func indicator(
    _ id: String, levels: [String: String] = [:], source: String? = nil
  ) -> IndicatorReference {
    IndicatorReference(target: .indicator(id), levels: levels, source: source)
  }

  /// Refers to a figure.
  public static func figure(_ id: String) -> IndicatorReference {
    IndicatorReference(target: .figure(id), levels: [:], source: nil)
  }
}
