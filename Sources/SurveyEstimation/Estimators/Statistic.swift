public import Microdata

/// A variable to analyse: a column, or a computation on columns.
public struct AnalysisVariable: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name in results.
  public let name: String
  /// What is computed for each row.
  public let expression: RowExpression

  /// Takes a column.
  public init(stringLiteral name: String) { self.init(name) }

  /// Takes a column.
  public init(_ name: String) {
    self.name = name
    expression = column(name)
  }

  /// Takes a computation, under a name of its own or its text.
  public init(_ expression: RowExpression, named name: String? = nil) {
    self.name = name ?? expression.columnName ?? expression.description
    self.expression = expression
  }

  /// Reads a column name or the text of an expression, which becomes the name.
  ///
  /// - Throws: `MicrodataError` with code `expressionSyntax`.
  public init(parsing text: String, in table: Table) throws {
    if table[text] != nil {
      self.init(text)
    } else {
      let expression = try RowExpression(parsing: text)
      self.init(expression, named: expression.columnName ?? text)
    }
  }
}

/// A population quantity to estimate.
public struct Statistic: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case count
    case total(AnalysisVariable)
    case mean(AnalysisVariable)
    case proportion(AnalysisVariable)
    case levelTotals(AnalysisVariable)
    case ratio(AnalysisVariable, AnalysisVariable)
    case quantile(AnalysisVariable, [Double])
    case variance(AnalysisVariable)
    case covariance(AnalysisVariable, AnalysisVariable)
    case correlation(AnalysisVariable, AnalysisVariable)
  }

  let kind: Kind

  /// The number of people: the sum of the weights.
  public static let count = Statistic(kind: .count)

  /// The total of a variable over the population; of a condition, the number of people it is true for.
  public static func total(_ variable: AnalysisVariable) -> Statistic {
    Statistic(kind: .total(variable))
  }

  /// The mean of a variable; of a condition, the share of people it is true for.
  public static func mean(_ variable: AnalysisVariable) -> Statistic {
    Statistic(kind: .mean(variable))
  }

  /// The share of each category of a variable.
  public static func proportion(_ variable: AnalysisVariable) -> Statistic {
    Statistic(kind: .proportion(variable))
  }

  /// The number of people in each category of a variable.
  public static func levelTotals(_ variable: AnalysisVariable) -> Statistic {
    Statistic(kind: .levelTotals(variable))
  }

  /// The ratio of the totals of two variables, over the rows that have both.
  public static func ratio(
    _ numerator: AnalysisVariable, to denominator: AnalysisVariable
  ) -> Statistic {
    Statistic(kind: .ratio(numerator, denominator))
  }

  /// Quantiles of a variable, for probabilities between 0 and 1.
  public static func quantile(_ variable: AnalysisVariable, _ probabilities: [Double]) -> Statistic
  {
    Statistic(kind: .quantile(variable, probabilities))
  }

  /// The population variance of a variable.
  public static func variance(_ variable: AnalysisVariable) -> Statistic {
    Statistic(kind: .variance(variable))
  }

  /// The population covariance of two variables, over the rows that have both.
  public static func covariance(_ a: AnalysisVariable, _ b: AnalysisVariable) -> Statistic {
    Statistic(kind: .covariance(a, b))
  }

  /// The correlation of two variables, over the rows that have both.
  public static func correlation(_ a: AnalysisVariable, _ b: AnalysisVariable) -> Statistic {
    Statistic(kind: .correlation(a, b))
  }

  /// The variables that the statistic reads.
  var variables: [AnalysisVariable] {
    switch kind {
    case .count: []
    case .total(let a), .mean(let a), .proportion(let a), .levelTotals(let a), .variance(let a),
      .quantile(let a, _):
      [a]
    case .ratio(let a, let b), .covariance(let a, let b), .correlation(let a, let b): [a, b]
    }
  }
}
