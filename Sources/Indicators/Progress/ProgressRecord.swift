internal import SurveyEstimation

/// Where an indicator stands or has to stand, for a measurement against a target.
public struct ProgressPoint: Sendable, Hashable, Codable {
  /// The value, in the unit of the indicator before scaling.
  public let value: Double
  /// The period; its first four digits are the year.
  public let period: String
  /// Where it comes from.
  public let source: String

  /// States a point.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - period: The period; its first four digits are the year.
  ///   - source: Where it comes from.
  public init(value: Double, period: String, source: String) {
    (self.value, self.period, self.source) = (value, period, source)
  }

  /// The middle of the period, in years; `nil` when it names no year.
  var year: Double? { Self.year(period) }

  /// The middle of a period such as `2024`, `2024-Q1`, `2024-S2` or `2024-09`, in years.
  static func year(_ period: String) -> Double? {
    guard let year = Double(period.prefix(4)), period.prefix(4).count == 4 else { return nil }
    let rest = period.dropFirst(5)
    if rest.hasPrefix("Q"), let quarter = Double(rest.dropFirst()), (1...4).contains(quarter) {
      return year + (quarter - 0.5) / 4
    }
    if rest.hasPrefix("S"), let half = Double(rest.dropFirst()), (1...2).contains(half) {
      return year + (half - 0.5) / 2
    }
    if let month = Double(rest.prefix(2)), (1...12).contains(month) {
      return year + (month - 0.5) / 12
    }
    return year + 0.5
  }
}

/// Whether an indicator moves towards a target as fast as it has to, with the uncertainty of the estimate.
public struct ProgressRecord: Sendable, Hashable, Codable {
  /// What can be said.
  public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// The whole interval has reached the target.
    case met
    /// The whole interval is where the straight line to the target is, or better.
    case onTrack = "on-track"
    /// The whole interval falls short of the straight line to the target.
    case offTrack = "off-track"
    /// The interval holds the straight line: the sample cannot tell.
    case withinError = "within-error"
    /// There is no target, no baseline, or no estimate.
    case notMeasurable = "not-measurable"
  }

  /// The pledge.
  public let pledge: String
  /// The indicator.
  public let indicator: String
  /// Where it began.
  public let baseline: ProgressPoint?
  /// Where it has to go.
  public let target: ProgressPoint?
  /// Where it stands; `nil` without an estimate that may be shown.
  public let latest: ProgressPoint?
  /// The lower end of the interval.
  public let lower: Double?
  /// The upper end of the interval.
  public let upper: Double?
  /// Where the straight line from the baseline to the target is at the time of the latest estimate.
  public let expected: Double?
  /// What can be said.
  public let verdict: Verdict

  /// Measures progress.
  ///
  /// The path is the straight line from the baseline to the target. An administrative figure or a full count has
  /// no interval and is compared as it is; an estimate without an interval cannot be measured.
  ///
  /// - Parameters:
  ///   - pledge: The pledge.
  ///   - indicator: The indicator; its direction says whether more is better, or else the target does.
  ///   - baseline: Where it began.
  ///   - target: Where it has to go.
  ///   - latest: The latest value that may be shown.
  public init(
    pledge: String, indicator: Indicator, baseline: ProgressPoint?, target: ProgressPoint?,
    latest: Observation?
  ) {
    (self.pledge, self.indicator) = (pledge, indicator.id)
    (self.baseline, self.target) = (baseline, target)
    self.latest = latest.flatMap { observation in
      observation.value.map {
        ProgressPoint(
          value: $0, period: observation.period,
          source: observation.sources.joined(separator: ", "))
      }
    }
    (lower, upper) = (latest?.estimate?.lower, latest?.estimate?.upper)
    guard let target, let point = self.latest else {
      (expected, verdict) = (nil, .notMeasurable)
      return
    }
    // A figure that was counted is compared as it is; an estimate only with its interval.
    let hasError = latest?.origin != .administrative && latest?.origin != .census
    guard !hasError || (lower != nil && upper != nil) else {
      (expected, verdict) = (nil, .notMeasurable)
      return
    }
    let low = hasError ? lower ?? point.value : point.value
    let high = hasError ? upper ?? point.value : point.value
    let start = baseline?.value ?? point.value
    let isUp =
      indicator.direction == .none ? target.value >= start : indicator.direction == .up
    let (worst, best) = isUp ? (low, high) : (-high, -low)
    let sign = isUp ? 1.0 : -1.0
    if worst >= sign * target.value {
      (expected, verdict) = (target.value, .met)
      return
    }
    guard let baseline, let from = baseline.year, let to = target.year, let now = point.year,
      to > from
    else {
      (expected, verdict) = (nil, .notMeasurable)
      return
    }
    let share = min(1, max(0, (now - from) / (to - from)))
    let path = baseline.value + share * (target.value - baseline.value)
    expected = path
    verdict = worst >= sign * path ? .onTrack : best < sign * path ? .offTrack : .withinError
  }
}
