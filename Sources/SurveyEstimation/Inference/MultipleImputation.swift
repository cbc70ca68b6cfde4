/// Estimates from tables in which missing values were imputed several times, put together.
///
/// Each table is estimated with its own design, linearised or with replicates. The variance is the mean of
/// theirs plus (1 + 1/m) times the variance between the tables (Rubin, 1987, *Multiple Imputation for
/// Nonresponse in Surveys*, p. 76). The degrees of freedom are those of Barnard and Rubin (1999, *Biometrika*
/// 86, 948–955), with the degrees of freedom of the design for complete data.
public enum MultipleImputation {
  /// Returns the combined estimates.
  ///
  /// - Parameter tables: The same statistics for the same domains, from each imputed table in turn. An
  ///   estimate that is missing from one table, or has no value or standard error there, has none in the
  ///   result.
  /// - Throws: `EstimationError` with code `invalidOption` for fewer than two tables, and `invalidContrast`
  ///   when they do not hold the same estimates.
  public static func combine(_ tables: [EstimateTable]) throws -> EstimateTable {
    guard let first = tables.first, tables.count >= 2 else {
      throw EstimationError(
        .invalidOption, "Multiple imputation needs two tables at least; there are \(tables.count).")
    }
    for (number, table) in tables.enumerated().dropFirst() {
      let isSame =
        table.count == first.count
        && zip(table.estimates, first.estimates).allSatisfy { $0.isOfSame($1) }
      guard isSame, table.options == first.options else {
        throw EstimationError(
          .invalidContrast,
          "Table \(number + 1) does not hold the same estimates as the first.",
          hint: "Ask each imputed table for the same statistics, domains and options.")
      }
    }
    let count = first.count
    let estimates = (0..<count).map { index in
      combined(tables.map { $0[index] }, first.options)
    }
    return EstimateTable(
      estimates: estimates, design: first.design, options: first.options,
      condition: first.condition, linearization: .stored(covariance(tables)))
  }

  private static func combined(_ parts: [Estimate], _ options: EstimationOptions) -> Estimate {
    let first = parts[0]
    let m = Double(parts.count)
    let values = parts.compactMap(\.value)
    let variances = parts.compactMap(\.variance)
    var (value, standardError, df): (Double?, Double?, Double?) = (nil, nil, nil)
    if values.count == parts.count {
      let mean = values.reduce(0, +) / m
      value = mean
      if variances.count == parts.count {
        let within = variances.reduce(0, +) / m
        let between = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (m - 1)
        let total = within + (1 + 1 / m) * between
        standardError = total.squareRoot()
        let complete = parts.compactMap(\.degreesOfFreedom).min()
        df =
          options.degreesOfFreedom == .infinite || complete != nil
          ? degreesOfFreedom(
            m, lost: total > 0 ? (1 + 1 / m) * between / total : 0, complete: complete ?? .infinity)
          : nil
      }
    }
    var interval = Interval(method: "wald")
    if let value, let standardError, let df, df > 0 {
      let maker = IntervalMaker(confidence: first.confidence, degreesOfFreedom: df)
      interval = maker.wald(value, standardError)
      if first.intervalMethod == "logit", value > 0, value < 1 {
        interval = maker.proportion(
          value, standardError, n: parts.map(\.n).min() ?? 0, .logit, isCensus: false)
      }
    }
    return Estimate(
      estimator: first.estimator, variable: first.variable, level: first.level,
      domain: first.domain, probability: first.probability, value: value,
      standardError: standardError, lower: interval.lower, upper: interval.upper,
      confidence: first.confidence, intervalMethod: interval.method, degreesOfFreedom: df,
      designEffect: nil, n: parts.map(\.n).min() ?? 0, missing: parts.map(\.missing).max() ?? 0,
      undefined: parts.compactMap(\.undefined).first, flags: [],
      undefinedReplicates: parts.map(\.undefinedReplicates).max() ?? 0)
  }

  /// Barnard and Rubin (1999): 1/(1/ν + 1/ν_obs), ν = (m − 1)/λ², ν_obs = (ν₀ + 1)/(ν₀ + 3) ν₀ (1 − λ), with
  /// λ the share of the variance that is lost by imputing and ν₀ the degrees of freedom of complete data.
  static func degreesOfFreedom(_ m: Double, lost: Double, complete: Double) -> Double {
    guard lost > 0 else { return complete }
    let old = (m - 1) / (lost * lost)
    guard complete.isFinite else { return old }
    let observed = (complete + 1) / (complete + 3) * complete * (1 - lost)
    return observed > 0 ? 1 / (1 / old + 1 / observed) : 0
  }

  /// The covariance matrix by the same rule: the mean of the matrices, plus that between the tables.
  private static func covariance(_ tables: [EstimateTable]) -> [Double] {
    let (count, m) = (tables[0].count, Double(tables.count))
    var matrix = [Double](repeating: 0, count: count * count)
    for table in tables {
      for (index, value) in table.covariance().enumerated() { matrix[index] += value / m }
    }
    let means = (0..<count).map { index in
      tables.reduce(0) { $0 + ($1[index].value ?? .nan) } / m
    }
    for table in tables {
      for i in 0..<count {
        for j in 0..<count {
          let product =
            ((table[i].value ?? .nan) - means[i]) * ((table[j].value ?? .nan) - means[j])
          matrix[i * count + j] += (1 + 1 / m) * product / (m - 1)
        }
      }
    }
    return matrix
  }
}

extension Estimate {
  /// Whether two estimates are of the same quantity in the same domain.
  fileprivate func isOfSame(_ other: Estimate) -> Bool {
    estimator == other.estimator && variable == other.variable && level?.code == other.level?.code
      && probability == other.probability
      && domain.map { [$0.variable, $0.code] } == other.domain.map { [$0.variable, $0.code] }
  }
}
