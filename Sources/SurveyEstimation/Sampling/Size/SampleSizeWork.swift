internal import NumericCore

/// The steps of a sample size, as they are made.
struct SampleSizeWork {
  var inputs: [SampleSize.Item] = []
  var steps: [SampleSize.Step] = []

  mutating func given(_ name: String, _ value: Double) {
    let item = SampleSize.Item(name: name, value: value)
    // Two samples share their conditions.
    if !inputs.contains(item) { inputs.append(item) }
  }

  @discardableResult
  mutating func step(_ name: String, _ formula: String, _ value: Double) -> Double {
    steps.append(SampleSize.Step(name: name, formula: formula, value: value))
    return value
  }

  /// The least whole number that is not below a number, but for rounding.
  static func whole(_ value: Double) throws -> Int {
    guard value < 0x1p52 else {
      throw EstimationError(
        .invalidOption, "The sample would have \(NumberText.general(value)) units.",
        hint: "The precision asked for is out of reach.")
    }
    return max(1, Int((value * (1 - 1e-10)).rounded(.up)))
  }

  /// The two-sided quantile of the normal distribution.
  static func quantile(_ confidence: Double) throws -> Double {
    guard confidence > 0, confidence < 1 else {
      throw EstimationError(
        .invalidOption, "A confidence level is between 0 and 1, not \(confidence).",
        hint: "For 95 % write 0.95.")
    }
    return -StandardNormal.quantile((1 - confidence) / 2)
  }

  /// The standard error that a precision asks for.
  mutating func standardError(_ precision: WantedPrecision, of value: Double?) throws -> Double {
    func positive(_ number: Double) throws -> Double {
      guard number > 0, number < .infinity else {
        throw EstimationError(.invalidOption, "A precision is a number above zero, not \(number).")
      }
      return number
    }
    func size() throws -> Double {
      guard let value, value != 0, value.isFinite else {
        throw EstimationError(
          .invalidOption, "A relative precision needs the expected estimate, and not zero.")
      }
      return abs(value)
    }
    switch precision {
    case .margin(let margin, let confidence):
      given("margin", try positive(margin))
      given("confidence", confidence)
      let z = step("z", "normal quantile of the confidence", try Self.quantile(confidence))
      return step("standard error", "margin / z", margin / z)
    case .relativeMargin(let share, let confidence):
      given("relative margin", try positive(share))
      given("confidence", confidence)
      let z = step("z", "normal quantile of the confidence", try Self.quantile(confidence))
      return step("standard error", "relative margin × estimate / z", share * (try size()) / z)
    case .standardError(let error):
      given("standard error", try positive(error))
      return error
    case .coefficientOfVariation(let cv):
      given("coefficient of variation", try positive(cv))
      return step("standard error", "coefficient of variation × estimate", cv * (try size()))
    }
  }

  /// What comes after the number of answers in the domain: the whole sample, nonresponse, finding people.
  mutating func sample(_ answers: Int, _ conditions: SurveyConditions) throws -> SampleSize.Sample {
    var all = Double(answers)
    if conditions.domainShare < 1 {
      given("share of the domain", conditions.domainShare)
      all = step("answers in all", "n / share of the domain", all / conditions.domainShare)
    }
    if conditions.responseRate < 1 { given("response rate", conditions.responseRate) }
    let needed = try Self.whole(all)
    let drawn = try Self.whole(
      conditions.responseRate < 1
        ? step("units drawn", "answers / response rate", Double(needed) / conditions.responseRate)
        : Double(needed))
    guard let screening = conditions.screening else {
      return SampleSize.Sample(answers: needed, drawn: drawn, visits: nil)
    }
    given("share of households with eligible people", screening.eligibleShare)
    given("people drawn in such a household", screening.peoplePerHousehold)
    given("contact rate", screening.contactRate)
    let households = step(
      "eligible households", "units drawn / people in a household",
      Double(drawn) / screening.peoplePerHousehold)
    let share = step(
      "share found", "eligible share × contact rate",
      screening.eligibleShare * screening.contactRate)
    guard let assurance = screening.assurance else {
      let visits = step(
        "households visited", "eligible households / share found", households / share)
      return SampleSize.Sample(answers: needed, drawn: drawn, visits: try Self.whole(visits))
    }
    given("assurance", assurance)
    let count = try Self.whole(households)
    _ = try Self.whole(Double(count) / share * 4096)
    let visits = SurveyConditions.Screening.visits(
      finding: count, share: share, assurance: assurance)
    step(
      "households visited", "least v with P(Binomial(v, share found) ≥ households) ≥ assurance",
      Double(visits))
    return SampleSize.Sample(answers: needed, drawn: drawn, visits: visits)
  }
}
