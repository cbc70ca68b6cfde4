internal import Foundation

extension CellQuality {
  /// The names that the condition of a rule can use.
  public static let numberNames = [
    "n", "unweighted", "n_eff", "deff", "se", "cv", "log_cv", "df", "lower", "upper", "width",
    "relative_width", "estimate", "weighted", "is_break",
  ]

  /// Returns a number that conditions use, derived where it was not given.
  ///
  /// - `se` and `cv` follow from each other. `width` is that of the 95 % interval, `relative_width` is
  ///   divided by the absolute estimate.
  /// - `n_eff` of a proportion is p(1 − p)/se², at most `n`, and `n` itself where p is 0 or 1; that of any
  ///   other figure is `n`/`deff`, at most `n`. A value that was given stays as it is.
  /// - `log_cv` is the coefficient of variation on the scale of logarithms, of proportions and ratios
  ///   between 0 and 1: cv/(−ln p) below one half, cv/(−ln(1 − p)) from there on (CEPAL 2020).
  /// - `unweighted` of a figure that is no proportion is `n` unless given.
  ///
  /// Derived numbers are rounded to 12 digits, so that 0.3 is not above a limit of 0.3.
  ///
  /// - Returns: The number; `nil` when it is not known or the name is none of ``numberNames``.
  public func number(named name: String) -> Double? {
    let value: Double? =
      switch name {
      case "n": n.map(Double.init)
      case "unweighted": unweighted.map(Double.init) ?? (kind == .proportion ? nil : cases)
      case "n_eff": known(nEff) ?? derivedEffectiveSize
      case "deff": deff
      case "se": standardError
      case "cv": variation
      case "log_cv": logVariation
      case "df": df
      case "lower": lower
      case "upper": upper
      case "width": width
      case "relative_width": relativeWidth
      case "estimate": estimate
      case "weighted": weighted
      case "is_break": isBreak ? 1 : 0
      default: nil
      }
    return known(value)
  }

  private func known(_ value: Double?) -> Double? {
    value.flatMap { $0.isFinite ? $0 : nil }
  }

  private var cases: Double? { n.map(Double.init) }

  private var standardError: Double? {
    if let se = known(se) { return se }
    guard let cv = known(cv), let estimate = known(estimate) else { return nil }
    return Self.rounded(cv * abs(estimate))
  }

  private var variation: Double? {
    if let cv = known(cv) { return cv }
    guard let se = known(se), let estimate = known(estimate), estimate != 0 else { return nil }
    return Self.rounded(se / abs(estimate))
  }

  private var derivedEffectiveSize: Double? {
    guard let n = cases else { return nil }
    guard kind == .proportion else {
      guard let deff = known(deff), deff > 0 else { return nil }
      return Self.rounded(min(n, n / deff))
    }
    guard let p = known(estimate) else { return nil }
    if p == 0 || p == 1 { return n }
    guard let se = standardError else { return nil }
    return se > 0 ? Self.rounded(min(n, p * (1 - p) / (se * se))) : n
  }

  private var logVariation: Double? {
    guard kind == .proportion || kind == .ratio, let p = known(estimate), p > 0, p < 1,
      let cv = variation
    else { return nil }
    return Self.rounded(cv / -log(p < 0.5 ? p : 1 - p))
  }

  private var width: Double? {
    guard let lower = known(lower), let upper = known(upper) else { return nil }
    return Self.rounded(upper - lower)
  }

  private var relativeWidth: Double? {
    guard let width, let estimate = known(estimate), estimate != 0 else { return nil }
    return Self.rounded(width / abs(estimate))
  }

  private static func rounded(_ value: Double) -> Double {
    Double(String(format: "%.11e", value)) ?? value
  }
}
