internal import NumericCore

/// The least difference that two samples find, with the way there.
public struct DetectableDifference: Sendable, Hashable, Codable {
  /// What went in.
  public let inputs: [SampleSize.Item]
  /// How the result was found.
  public let steps: [SampleSize.Step]
  /// The standard error of the difference.
  public let standardError: Double
  /// The least difference that is found with the power asked for.
  public let value: Double

  /// Finds the least difference of two means.
  ///
  /// - Parameters:
  ///   - answers: The number of answers in the first sample.
  ///   - comparison: Spread, sizes and overlap of the samples.
  ///   - test: Significance and power.
  ///   - conditions: The design effect; answers are given, so nothing else of it is used.
  /// - Throws: `EstimationError` with code `invalidOption` for numbers out of range.
  public init(
    answers: Int, _ comparison: Comparison, test: ComparisonTest = ComparisonTest(),
    conditions: SurveyConditions = SurveyConditions()
  ) throws {
    try comparison.check()
    try conditions.check()
    guard answers > 0, comparison.populations.map({ answers <= $0[0] }) ?? true else {
      throw EstimationError(
        .invalidOption, "A sample of \(answers) answers is none, or larger than the population.")
    }
    var work = SampleSizeWork()
    work.given("answers in the first sample", Double(answers))
    work.add(comparison, test, conditions)
    let z = try work.quantiles(test)
    standardError = work.step(
      "standard error",
      "√(design effect × (variance for each unit / n₁ − gain of finite populations))",
      comparison.standardError(Double(answers), conditions))
    value = work.step(
      "least difference", "(z₁ + z₂) × standard error", (z.test + z.power) * standardError)
    (inputs, steps) = (work.inputs, work.steps)
  }

  /// Finds the least share that differs from a given one.
  ///
  /// The spread of the second share depends on what it is, so the answer is found by bisection.
  ///
  /// - Parameters:
  ///   - answers: The number of answers in the first sample.
  ///   - share: The first share.
  ///   - isIncrease: Whether the second share is the greater one.
  ///   - ratio: The size of the second sample over that of the first.
  ///   - overlap: The share of the first sample that is in the second too.
  ///   - correlation: The correlation of the two variables among units in both.
  ///   - test: Significance and power.
  ///   - conditions: The design effect.
  /// - Throws: `EstimationError` with code `invalidOption` for numbers out of range, or when no share differs
  ///   enough.
  public init(
    answers: Int, fromShare share: Double, isIncrease: Bool = true, ratio: Double = 1,
    overlap: Double = 0, correlation: Double = 0, test: ComparisonTest = ComparisonTest(),
    conditions: SurveyConditions = SurveyConditions()
  ) throws {
    guard share > 0, share < 1 else {
      throw EstimationError(.invalidOption, "A share is between 0 and 1, not \(share).")
    }
    func result(_ second: Double) throws -> DetectableDifference {
      try DetectableDifference(
        answers: answers,
        Comparison(
          share: share, and: second, ratio: ratio, overlap: overlap, correlation: correlation),
        test: test, conditions: conditions)
    }
    // From the first share towards the end, the difference grows and the least one falls below it.
    let end = isIncrease ? 1 - 1e-12 : 1e-12
    guard try result(end).value <= abs(end - share) else {
      throw EstimationError(
        .invalidOption, "With \(answers) answers no share differs enough from \(share).")
    }
    var (near, far) = (share, end)
    for _ in 0..<200 {
      let middle = (near + far) / 2
      guard middle != near, middle != far else { break }
      if try result(middle).value <= abs(middle - share) { far = middle } else { near = middle }
    }
    self = try result(far)
  }
}

extension DetectableDifference: CustomStringConvertible {
  /// The inputs, the steps and the result, one a line.
  public var description: String {
    (["The least difference that is found", "Given"]
      + inputs.map { "  \($0.name): \(NumberText.general($0.value))" } + ["Steps"]
      + steps.map { "  \($0.name): \($0.formula) = \(NumberText.general($0.value))" })
      .joined(separator: "\n")
  }
}
