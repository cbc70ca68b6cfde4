internal import NumericCore

extension SampleSize {
  /// Returns the size of a sample for a mean.
  ///
  /// n = deff·S²/V, and with a finite population n/(1 + n/N) (Cochran, 1977, *Sampling Techniques*, sections
  /// 4.4 to 4.6).
  ///
  /// - Parameters:
  ///   - mean: The expected mean; needed for relative precision.
  ///   - standardDeviation: The standard deviation in the population.
  ///   - precision: The precision that the mean should have.
  ///   - conditions: Design effect, population, response, domain, screening.
  /// - Throws: `EstimationError` with code `invalidOption` for numbers out of range.
  public static func mean(
    _ mean: Double? = nil, standardDeviation: Double, precision: WantedPrecision,
    conditions: SurveyConditions = SurveyConditions()
  ) throws -> SampleSize {
    try checkDeviation(standardDeviation)
    var work = SampleSizeWork()
    if let mean { work.given("mean", mean) }
    work.given("standard deviation", standardDeviation)
    return try single(
      "Sample size for a mean", work, variance: standardDeviation * standardDeviation,
      estimate: mean, precision, conditions)
  }

  /// Returns the size of a sample for a total.
  ///
  /// The precision is that of the total, N times that of the mean.
  ///
  /// - Parameters:
  ///   - mean: The expected mean; needed for relative precision.
  ///   - standardDeviation: The standard deviation in the population.
  ///   - precision: The precision that the total should have.
  ///   - conditions: Design effect, population, response, screening. A total needs a population.
  /// - Throws: `EstimationError` with code `invalidOption` for numbers out of range.
  public static func total(
    mean: Double? = nil, standardDeviation: Double, precision: WantedPrecision,
    conditions: SurveyConditions
  ) throws -> SampleSize {
    guard let population = conditions.population else {
      throw EstimationError(
        .invalidOption, "The size of a sample for a total needs the size of the population.")
    }
    try checkDeviation(standardDeviation)
    var work = SampleSizeWork()
    if let mean { work.given("mean", mean) }
    work.given("standard deviation", standardDeviation)
    return try single(
      "Sample size for a total", work, variance: standardDeviation * standardDeviation,
      estimate: mean, precision, conditions, scale: Double(population))
  }

  /// How the interval of a share is made when its length is planned.
  public enum ShareInterval: String, Sendable, Hashable, Codable, CaseIterable {
    /// Symmetric about the estimate.
    case wald
    /// Wilson (1927); for shares near 0 and 1.
    case wilson
  }

  /// Returns the size of a sample for a share.
  ///
  /// With S² = p(1 − p)N/(N − 1), as for a mean. With `wilson`, n₀ is the size for which Wilson's interval of a
  /// simple random sample with the share p has the margin asked for.
  ///
  /// - Parameters:
  ///   - share: The expected share, between 0 and 1; 0.5 is the most demanding for an absolute margin.
  ///   - precision: The precision that the share should have.
  ///   - interval: How the interval is made; `wilson` goes with margins only.
  ///   - conditions: Design effect, population, response, domain, screening.
  /// - Throws: `EstimationError` with code `invalidOption` for numbers out of range.
  public static func proportion(
    _ share: Double, precision: WantedPrecision, interval: ShareInterval = .wald,
    conditions: SurveyConditions = SurveyConditions()
  ) throws -> SampleSize {
    guard share > 0, share < 1 else {
      throw EstimationError(.invalidOption, "A share is between 0 and 1, not \(share).")
    }
    var work = SampleSizeWork()
    work.given("share", share)
    var variance = work.step("S²", "p (1 − p)", share * (1 - share))
    if interval == .wald, let population = conditions.population, population > 1 {
      variance = work.step(
        "S² in the population", "S² N / (N − 1)",
        variance * Double(population) / Double(population - 1))
    }
    guard interval == .wilson else {
      return try single(
        "Sample size for a share", work, variance: variance, estimate: share, precision, conditions)
    }
    let (margin, confidence): (Double, Double) =
      switch precision {
      case .margin(let margin, let confidence): (margin, confidence)
      case .relativeMargin(let part, let confidence): (part * share, confidence)
      case .standardError, .coefficientOfVariation:
        throw EstimationError(.invalidOption, "Wilson's interval goes with a margin.")
      }
    guard margin > 0, margin < 0.5 else {
      throw EstimationError(.invalidOption, "The margin of a share is between 0 and 0.5.")
    }
    // With k = z²/n: e²(1 + k)² = k S² + k²/4, a quadratic equation with one positive root.
    let z = try SampleSizeWork.quantile(confidence)
    let (a, b) = (0.25 - margin * margin, variance - 2 * margin * margin)
    let root = (b * b + 4 * a * margin * margin).squareRoot()
    let k = b > 0 ? 2 * margin * margin / (b + root) : (root - b) / (2 * a)
    work.given("margin", margin)
    work.given("confidence", confidence)
    work.step("z", "normal quantile of the confidence", z)
    let simple = work.step(
      "simple random sample", "n₀ with z √(S²/n₀ + z²/4n₀²) / (1 + z²/n₀) = margin", z * z / k)
    return try finish(
      "Sample size for a share, Wilson's interval", work, simple: simple, conditions
    ) { answers in
      // The answers that count, without design effect and finite population.
      let effective = Self.effective(Double(answers), conditions)
      let half =
        z * (variance / effective + z * z / (4 * effective * effective)).squareRoot()
        / (1 + z * z / effective)
      return [Item(name: "margin", value: half)]
    }
  }

  private static func checkDeviation(_ deviation: Double) throws {
    guard deviation > 0, deviation * deviation < .infinity else {
      throw EstimationError(
        .invalidOption, "A standard deviation is above zero, not \(deviation).")
    }
  }

  private static func effective(_ answers: Double, _ conditions: SurveyConditions) -> Double {
    let finite = conditions.population.map { 1 - answers / Double($0) } ?? 1
    return finite > 0 ? answers / conditions.designEffect / finite : .infinity
  }

  private static func single(
    _ purpose: String, _ work: SampleSizeWork, variance: Double, estimate: Double?,
    _ precision: WantedPrecision, _ conditions: SurveyConditions, scale: Double = 1
  ) throws -> SampleSize {
    var work = work
    let value = estimate.map { $0 * scale }
    var error = try work.standardError(precision, of: value)
    if scale != 1 {
      error = work.step("standard error of the mean", "standard error / N", error / scale)
    }
    let simple = work.step("simple random sample", "n₀ = S² / SE²", variance / (error * error))
    return try finish(purpose, work, simple: simple, conditions) { answers in
      let reached =
        (variance / Self.effective(Double(answers), conditions)).squareRoot() * scale
      var items = [Item(name: "standard error", value: reached)]
      if case .margin(_, let confidence) = precision {
        items.append(
          Item(name: "margin", value: try SampleSizeWork.quantile(confidence) * reached))
      }
      if let value, value != 0 {
        items.append(Item(name: "coefficient of variation", value: reached / abs(value)))
      }
      return items
    }
  }

  private static func finish(
    _ purpose: String, _ work: SampleSizeWork, simple: Double, _ conditions: SurveyConditions,
    _ reached: (Int) throws -> [Item]
  ) throws -> SampleSize {
    try conditions.check()
    var (work, n) = (work, simple)
    if conditions.designEffect != 1 {
      work.given("design effect", conditions.designEffect)
      n = work.step(
        "with the design effect", "n₁ = n₀ × design effect", n * conditions.designEffect)
    }
    if let population = conditions.population {
      work.given("population", Double(population))
      n = work.step(
        "in the finite population", "n = n₁ / (1 + n₁/N)", n / (1 + n / Double(population)))
    }
    let answers = try SampleSizeWork.whole(n)
    let sample = try work.sample(answers, conditions)
    return SampleSize(
      purpose: purpose, inputs: work.inputs, steps: work.steps, samples: [sample],
      reached: try reached(answers))
  }
}
