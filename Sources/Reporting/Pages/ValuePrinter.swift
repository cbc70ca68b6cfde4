internal import Foundation
internal import Indicators
internal import SurveyEstimation

/// Values of observations as a language writes them.
struct ValuePrinter {
  let run: ReportRun
  let language: ReportLanguage

  private func unit(_ release: Release) -> IndicatorUnit {
    run.indicator(release.observation.indicator)?.unit ?? .ratio
  }

  /// How charts write the values of an indicator: shares as percent, else numbers.
  func format(_ unit: IndicatorUnit) -> ValueFormat {
    unit.code == IndicatorUnit.percent.code
      ? .percent(decimals: unit.decimals) : .number(decimals: unit.decimals)
  }

  /// A value as charts take it: shares as they are, others scaled.
  func charted(_ value: Double?, _ unit: IndicatorUnit) -> Double? {
    unit.code == IndicatorUnit.percent.code ? value : value.map { $0 * unit.scale }
  }

  /// A number in a unit; a dash without one.
  func text(_ value: Double?, _ unit: IndicatorUnit, decimals: Int? = nil) -> String {
    guard let value, value.isFinite else { return language.numbers.missing }
    return format(unit).with(decimals: decimals)
      .text(charted(value, unit) ?? value, language.numbers)
  }

  /// The value of a release, or what stands in its place.
  func value(_ release: Release) -> String {
    if release.observation.value == nil { return language[\.notDerivable] }
    if release.disclosure == .confidential { return language[\.confidential] }
    if !release.isShown { return language[\.suppress] }
    return text(release.observation.value, unit(release))
  }

  /// The value with its unit in words.
  func valueWithUnit(_ release: Release) -> String {
    let unit = unit(release)
    let name = unit.titles[language.code]
    guard release.isShown, !name.isEmpty, name != "%" else { return value(release) }
    return "\(value(release)) \(name)"
  }

  /// The interval of a release; empty without one.
  func interval(_ release: Release) -> String {
    guard release.isShown, let estimate = release.observation.estimate, let lower = estimate.lower,
      let upper = estimate.upper, release.observation.origin != .census
    else { return "" }
    let unit = unit(release)
    return format(unit).interval(
      charted(lower, unit) ?? lower, charted(upper, unit) ?? upper, language.numbers)
  }

  /// What stands in the place of an interval that is not there.
  func withoutInterval(_ release: Release) -> String {
    switch release.observation.origin {
    case .census, .administrative: language[\.noSamplingError]
    case .survey, .mixed: language[\.intervalUnknown]
    }
  }

  func standardError(_ release: Release) -> String {
    guard release.isShown, release.observation.hasSamplingError else { return "" }
    let unit = unit(release)
    return text(
      release.observation.estimate?.standardError, unit, decimals: min(12, unit.decimals + 1))
  }

  func cv(_ release: Release) -> String {
    guard release.isShown, release.observation.hasSamplingError, !isDifference(release),
      let cv = release.observation.estimate?.coefficientOfVariation
    else { return "" }
    return language.numbers.percent(cv)
  }

  /// Of a difference the error relative to its size says nothing.
  private func isDifference(_ release: Release) -> Bool {
    if case .change = release.observation.measure { return true }
    return unit(release).code == IndicatorUnit.percentagePoints.code
  }

  /// The cases behind a value: those who are counted, of a number of persons; hidden with the value.
  func cases(_ release: Release) -> (text: String, number: Double?) {
    let observation = release.observation
    let isCount = run.indicator(observation.indicator)?.statistic.isAdditive ?? false
    guard release.disclosure == .none,
      let count = isCount ? observation.cases ?? observation.estimate?.n : observation.estimate?.n
    else { return ("", nil) }
    return (self.count(count), Double(count))
  }

  func count(_ number: Int?) -> String {
    number.map { language.numbers.text(Double($0)) } ?? ""
  }

  /// What is decided on a release, in a word.
  func decision(_ release: Release) -> String {
    if release.observation.value == nil { return language[\.notDerivable] }
    if release.disclosure == .confidential { return language[\.confidential] }
    switch release.decision {
    case .publish: return language[\.publish]
    case .caution, .review: return language[\.caution]
    case .suppress: return language[\.suppress]
    }
  }

  /// How the value came about.
  func origin(_ release: Release) -> String {
    switch release.observation.origin {
    case .survey: language[\.survey]
    case .census: language[\.census]
    case .administrative: language[\.administrative]
    case .mixed: language[\.mixed]
    }
  }

  /// The period, for changes and averages with what they are.
  func period(_ release: Release) -> String {
    let period = language.isolated(release.observation.period)
    switch release.observation.measure {
    case .level: return period
    case .average: return "\(period), \(language[\.average])"
    case .change(let since):
      return "\(period), \(language[\.change]) \(language.isolated(since))"
    }
  }

  /// How a number is made and how good it is, in a line.
  func method(_ release: Release) -> String {
    let observation = release.observation
    if release.disclosure == .confidential { return language[\.confidential] }
    guard let estimate = observation.estimate, observation.value != nil else {
      return observation.note
        ?? "\(origin(release)): \(observation.sources.joined(separator: ", ")), "
        + language[\.noSamplingError]
    }
    var parts = [
      run.indicator(observation.indicator)?.statistic.estimator ?? "",
      observation.sources.joined(separator: ", "),
    ]
    if observation.origin != .census {
      parts.append(
        "\(estimate.intervalMethod) \(language.numbers.percent(estimate.confidence, decimals: 0))")
      if let df = estimate.degreesOfFreedom, df.isFinite {
        parts.append("df \(language.numbers.text(df))")
      }
      if let deff = estimate.designEffect {
        parts.append("deff \(language.numbers.text(deff, decimals: 2))")
      }
    } else {
      parts.append(language[\.noSamplingError])
    }
    if estimate.missing > 0 { parts.append("\(count(estimate.missing)) \(language[\.missing])") }
    for verdict in release.verdicts.prefix(1) {
      let reasons = verdict.outcome.reasons.map(\.text).joined(separator: "; ")
      parts.append(
        "\(verdict.scheme): \(reasons.isEmpty ? verdict.outcome.decision.rawValue : reasons)")
    }
    if let correlation = observation.correlations.first {
      parts.append("ρ \(language.numbers.text(correlation.correlation, decimals: 3))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension ValueFormat {
  /// The format with other decimals.
  func with(decimals: Int?) -> ValueFormat {
    guard let decimals else { return self }
    switch self {
    case .number: return .number(decimals: decimals)
    case .percent: return .percent(decimals: decimals)
    }
  }
}
