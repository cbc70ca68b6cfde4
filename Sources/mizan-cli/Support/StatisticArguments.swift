internal import ArgumentParser
internal import Mizan

/// What to estimate.
struct StatisticArguments: ParsableArguments {
  @Flag(help: "The number of people: the sum of the weights.")
  var count = false

  @Option(help: ArgumentHelp("Totals.", valueName: "names"))
  var total: [String] = []

  @Option(help: ArgumentHelp("Means; of conditions, shares.", valueName: "names"))
  var mean: [String] = []

  @Option(help: ArgumentHelp("Shares of the categories of variables.", valueName: "names"))
  var proportion: [String] = []

  @Option(help: ArgumentHelp("Ratios of totals.", valueName: "numerator/denominator"))
  var ratio: [String] = []

  @Option(help: ArgumentHelp("Quantiles, for --probs.", valueName: "names"))
  var quantile: [String] = []

  @Option(help: "The probabilities of quantiles (0.25,0.5,0.75 otherwise).")
  var probs: String?

  @Option(help: ArgumentHelp("Population variances.", valueName: "names"))
  var variance: [String] = []

  @Option(help: ArgumentHelp("Covariances of two variables.", valueName: "name,name"))
  var covariance: [String] = []

  @Option(help: ArgumentHelp("Correlations of two variables.", valueName: "name,name"))
  var correlation: [String] = []

  func statistics(_ table: Table) throws -> [Statistic] {
    func variables(_ lists: [String]) throws -> [AnalysisVariable] {
      try lists.flatMap(NameList.split).map { try AnalysisVariable(parsing: $0, in: table) }
    }
    func pairs(_ lists: [String], _ option: String) throws -> [(AnalysisVariable, AnalysisVariable)]
    {
      try lists.map { list in
        let pair = try variables([list])
        guard pair.count == 2 else {
          throw UsageError(
            message: "\(option) takes two variables separated by a comma, not “\(list)”.")
        }
        return (pair[0], pair[1])
      }
    }
    var all: [Statistic] = count ? [.count] : []
    all += try variables(total).map { .total($0) }
    all += try variables(mean).map { .mean($0) }
    all += try variables(proportion).map { .proportion($0) }
    for text in ratio.flatMap(NameList.split) {
      guard let parts = try RowExpression(parsing: text).quotient else {
        throw UsageError(
          message: "--ratio takes NUMERATOR/DENOMINATOR, not “\(text)”.",
          hint: "For example: --ratio cost/earnings")
      }
      all.append(.ratio(AnalysisVariable(parts.0), to: AnalysisVariable(parts.1)))
    }
    if probs != nil, quantile.isEmpty {
      throw UsageError(message: "--probs goes with --quantile.")
    }
    let probabilities = try NameList.split(probs ?? "0.25,0.5,0.75").map { text -> Double in
      guard let value = Double(text), value > 0, value < 1 else {
        throw UsageError(message: "--probs takes numbers between 0 and 1, not “\(text)”.")
      }
      return value
    }
    if !quantile.isEmpty, probabilities.isEmpty {
      throw UsageError(message: "--probs names no probability.")
    }
    all += try variables(quantile).map { .quantile($0, probabilities) }
    all += try variables(variance).map { .variance($0) }
    all += try pairs(covariance, "--covariance").map { .covariance($0, $1) }
    all += try pairs(correlation, "--correlation").map { .correlation($0, $1) }
    guard !all.isEmpty else {
      throw UsageError(
        message: "There is nothing to estimate.",
        hint: "Ask for --count, --total, --mean, --proportion, --ratio, --quantile, --variance, "
          + "--covariance or --correlation.")
    }
    return all
  }
}
