internal import NumericCore

/// What a test of a difference is to find.
public struct ComparisonTest: Sendable, Hashable, Codable {
  /// The probability of calling a difference where there is none.
  public var significance: Double
  /// The probability of finding the difference.
  public var power: Double
  /// Whether differences in both directions count.
  public var isTwoSided: Bool

  /// Creates a test.
  ///
  /// - Parameters:
  ///   - significance: The probability of calling a difference where there is none.
  ///   - power: The probability of finding the difference.
  ///   - isTwoSided: Whether differences in both directions count.
  public init(significance: Double = 0.05, power: Double = 0.8, isTwoSided: Bool = true) {
    self.significance = significance
    self.power = power
    self.isTwoSided = isTwoSided
  }

  func quantiles() throws -> (test: Double, power: Double) {
    guard significance > 0, significance < 1, power > 0, power < 1 else {
      throw EstimationError(.invalidOption, "Significance and power are between 0 and 1.")
    }
    let tail = isTwoSided ? significance / 2 : significance
    let result = (-StandardNormal.quantile(tail), StandardNormal.quantile(power))
    guard result.0 + result.1 > 0 else {
      throw EstimationError(
        .invalidOption, "A power of \(power) is below the significance: no sample is needed.")
    }
    return result
  }
}

extension SampleSize {
  /// Returns the sizes of two samples that find a difference of their means.
  ///
  /// n₁ is such that the difference is z(significance) + z(power) times its standard error. The chance to call a
  /// difference in the wrong direction is left out of the power.
  ///
  /// - Parameters:
  ///   - difference: The difference to find.
  ///   - comparison: Spread, sizes and overlap of the samples.
  ///   - test: Significance and power.
  ///   - conditions: Design effect, response, domain, screening; populations are those of the comparison.
  /// - Throws: `EstimationError` with code `invalidOption` for numbers out of range.
  public static func difference(
    _ difference: Double, _ comparison: Comparison, test: ComparisonTest = ComparisonTest(),
    conditions: SurveyConditions = SurveyConditions()
  ) throws -> SampleSize {
    try comparison.check()
    try conditions.check()
    guard abs(difference) > 0, abs(difference) < .infinity else {
      throw EstimationError(.invalidOption, "The difference to find is not zero.")
    }
    guard conditions.population == nil else {
      throw EstimationError(
        .invalidOption, "The populations of a comparison are given with the comparison.")
    }
    var work = SampleSizeWork()
    work.given("difference", difference)
    work.add(comparison, test, conditions)
    let z = try work.quantiles(test)
    let error = work.step(
      "standard error", "|difference| / (z₁ + z₂)", abs(difference) / (z.test + z.power))
    let unit = work.step(
      "variance for each unit", "S₁² + S₂²/k − 2 overlap ρ S₁ S₂/k", comparison.perUnit)
    var needed = error * error / conditions.designEffect
    if comparison.populations != nil {
      needed += work.step(
        "gain of finite populations", "S₁²/N₁ + S₂²/N₂ (− 2ρS₁S₂/N)", comparison.finite)
    }
    let first = work.step(
      "first sample",
      comparison.populations == nil
        ? "n₁ = variance × design effect / SE²" : "n₁ = variance / (SE²/design effect + gain)",
      unit / needed)
    let answers = try SampleSizeWork.whole(first)
    let second = try SampleSizeWork.whole(
      comparison.ratio == 1
        ? Double(answers)
        : work.step("second sample", "n₂ = k n₁", comparison.ratio * Double(answers)))
    if let populations = comparison.populations,
      answers > populations[0] || second > populations[1]
    {
      throw EstimationError(
        .invalidOption, "The populations are too small to find this difference.")
    }
    let samples = [
      try work.sample(answers, conditions),
      second == answers ? nil : try work.sample(second, conditions),
    ]
    let reached = comparison.standardError(Double(answers), conditions)
    let power = StandardNormal.cumulative(abs(difference) / reached - z.test)
    return SampleSize(
      purpose: "Sample sizes to find a difference", inputs: work.inputs, steps: work.steps,
      samples: samples.map { $0 ?? samples[0] }.compactMap { $0 },
      reached: [
        Item(name: "standard error", value: reached), Item(name: "power", value: power),
      ])
  }
}

extension Comparison {
  /// The standard error of the difference.
  func standardError(_ first: Double, _ conditions: SurveyConditions) -> Double {
    (conditions.designEffect * max(0, perUnit / first - finite)).squareRoot()
  }
}

extension SampleSizeWork {
  mutating func add(
    _ comparison: Comparison, _ test: ComparisonTest, _ conditions: SurveyConditions
  ) {
    given("standard deviation of the first", comparison.standardDeviations[0])
    given("standard deviation of the second", comparison.standardDeviations[1])
    if comparison.ratio != 1 { given("second sample over first", comparison.ratio) }
    if comparison.overlap > 0 {
      given("overlap", comparison.overlap)
      given("correlation", comparison.correlation)
    }
    for (number, population) in (comparison.populations ?? []).enumerated() {
      given("population \(number + 1)", Double(population))
    }
    given("significance", test.significance)
    given("power", test.power)
    if conditions.designEffect != 1 { given("design effect", conditions.designEffect) }
  }

  mutating func quantiles(_ test: ComparisonTest) throws -> (test: Double, power: Double) {
    let z = try test.quantiles()
    step(
      "z₁",
      test.isTwoSided
        ? "normal quantile of 1 − significance/2" : "normal quantile of 1 − significance", z.test)
    step("z₂", "normal quantile of the power", z.power)
    return z
  }
}
