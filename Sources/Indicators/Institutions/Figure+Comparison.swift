internal import Foundation

/// What was computed from figures, with how it may be read.
public struct DerivedFigure: Sendable, Hashable, Encodable {
  /// The number.
  public let value: Double
  /// The standard error by the delta method; `nil` when no figure is sampled, or when it is not known.
  public let standardError: Double?
  /// What the standard error rests on, and what it leaves out.
  public let notes: [String]
}

extension Figure {
  /// Returns this figure divided by another, times a scale.
  ///
  /// The standard error is that of a ratio by the delta method (Wolter, *Introduction to Variance
  /// Estimation*, 2nd ed. 2007, §6.5), where a figure without sampling error adds nothing. Figures of
  /// different sources are taken as independent. Two figures of one sample are not, and their covariance is
  /// not known here: the standard error is then `nil` unless a covariance is given.
  ///
  /// - Parameters:
  ///   - other: The figure to divide by.
  ///   - scale: What the ratio is multiplied by: 100 for per cent, 1,000, 100,000.
  ///   - covariance: The covariance of the two figures, where their survey gives it.
  /// - Throws: `IndicatorError` with code `invalidData` when the other figure is not above zero, and
  ///   `invalidOption` for a scale that is not.
  public func ratio(
    to other: Figure, per scale: Double = 1, covariance: Double? = nil
  ) throws -> DerivedFigure {
    guard scale.isFinite, scale > 0 else {
      throw IndicatorError(
        .invalidOption, "A ratio is per \(scale).",
        hint: "Give a number above 0, such as 1, 100, 1,000 or 100,000.")
    }
    guard other.value > 0 else {
      throw IndicatorError(
        .invalidData,
        "“\(source)” is divided by a figure of “\(other.source)” that is not above zero.",
        hint: "Check the denominator; nothing can be said per head of nobody.")
    }
    let value = self.value / other.value
    return try combined(
      with: other, value: value * scale,
      slopes: (scale / other.value, -scale * value / other.value),
      covariance)
  }

  /// Returns this figure less another.
  ///
  /// - Parameters:
  ///   - other: The figure to take away.
  ///   - covariance: The covariance of the two figures, where their survey gives it.
  /// - Throws: `IndicatorError` with code `invalidData` for a covariance that cannot be one.
  public func difference(
    from other: Figure, covariance: Double? = nil
  ) throws -> DerivedFigure {
    try combined(with: other, value: value - other.value, slopes: (1, -1), covariance)
  }

  /// The result of a function of two figures with its slopes in each.
  func combined(
    with other: Figure, value: Double, slopes: (Double, Double), _ covariance: Double?
  ) throws -> DerivedFigure {
    guard value.isFinite, slopes.0.isFinite, slopes.1.isFinite else {
      throw IndicatorError(
        .invalidData,
        "The figures of “\(source)” and “\(other.source)” are too large or small to compute with.",
        hint: "Check their units.")
    }
    var notes = [samplingNote]
    if other.samplingNote != samplingNote { notes.append(other.samplingNote) }
    if period != other.period {
      notes.append("The figures are of different periods: \(period) and \(other.period).")
    }
    let sampled = [self, other].filter(\.isSampled)
    guard !sampled.isEmpty else {
      return DerivedFigure(value: value, standardError: nil, notes: notes)
    }
    let shared = try covarianceTerm(with: other, covariance, &notes)
    guard let shared, sampled.allSatisfy({ $0.standardError != nil }) else {
      return DerivedFigure(value: value, standardError: nil, notes: notes)
    }
    let (a, b) = (slopes.0 * (standardError ?? 0), slopes.1 * (other.standardError ?? 0))
    let variance = a * a + b * b + 2 * slopes.0 * slopes.1 * shared
    let error = variance.isFinite ? max(0, variance).squareRoot() : nil
    return DerivedFigure(value: value, standardError: error, notes: notes)
  }

  /// The covariance to count with; `nil` when it is not known.
  private func covarianceTerm(
    with other: Figure, _ covariance: Double?, _ notes: inout [String]
  ) throws -> Double? {
    if let covariance {
      let limit = (standardError ?? 0) * (other.standardError ?? 0)
      guard covariance.isFinite, abs(covariance) <= limit * (1 + 1e-9) else {
        throw IndicatorError(
          .invalidData,
          "The covariance of “\(source)” and “\(other.source)” is \(covariance), beyond the product of "
            + "their standard errors, \(limit).",
          hint: "Give the covariance itself, not a correlation or a variance.")
      }
      notes.append("The covariance of the two figures was given.")
      return covariance
    }
    guard isSampled, other.isSampled else { return 0 }
    guard source != other.source else {
      notes.append(
        "Both figures come from “\(source)”: their covariance is not known, so there is no standard error. "
          + "Estimate the result from the file, or give the covariance.")
      return nil
    }
    notes.append("The figures come from different sources and are taken as independent.")
    return 0
  }
}
