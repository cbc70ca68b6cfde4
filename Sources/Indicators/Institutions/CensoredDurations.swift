internal import Foundation

/// Durations of which some have not ended yet, such as times to fill a vacancy or days in detention.
///
/// The curve is that of Kaplan and Meier (1958). Leaving unended durations out, or counting them as ended,
/// makes everything look shorter than it is. The standard error is Greenwood's (1926): it rests on the model
/// that censoring has nothing to do with how long a case would last, and on independent cases. It is not
/// based on a sampling design, and for a complete register it measures no sampling error.
public struct CensoredDurations: Sendable, Hashable, Encodable {
  /// A point at which cases ended.
  public struct Step: Sendable, Hashable, Encodable {
    /// The duration, in the unit given.
    public let time: Double
    /// The cases that lasted until then.
    public let atRisk: Int
    /// The cases that ended then.
    public let ended: Int
    /// The share that lasts longer.
    public let survival: Double
    /// Greenwood's standard error of that share; `nil` where nobody is left.
    public let standardError: Double?
  }

  /// The number of cases.
  public let n: Int
  /// The number of cases that ended.
  public let ended: Int
  /// The curve, by duration.
  public let curve: [Step]

  /// Creates the curve of some cases.
  ///
  /// A case that is censored at the duration at which others end counts as at risk then.
  ///
  /// - Parameter cases: The duration of each, from zero, and whether it ended or was still going on.
  /// - Throws: `IndicatorError` with code `invalidData` for a duration below zero or not finite.
  public init(_ cases: [(duration: Double, ended: Bool)]) throws {
    if let wrong = cases.first(where: { !$0.duration.isFinite || $0.duration < 0 }) {
      throw IndicatorError(
        .invalidData, "A duration is \(wrong.duration).",
        hint: "Durations are numbers from 0; check the dates of beginning and end.")
    }
    n = cases.count
    ended = cases.filter(\.ended).count
    let sorted = cases.sorted { $0.duration < $1.duration }
    var curve: [Step] = []
    var (survival, sum, index) = (1.0, 0.0, 0)
    while index < sorted.count {
      let time = sorted[index].duration
      let atRisk = sorted.count - index
      var events = 0
      while index < sorted.count, sorted[index].duration == time {
        events += sorted[index].ended ? 1 : 0
        index += 1
      }
      guard events > 0 else { continue }
      survival *= Double(atRisk - events) / Double(atRisk)
      sum += Double(events) / (Double(atRisk) * Double(max(1, atRisk - events)))
      curve.append(
        Step(
          time: time, atRisk: atRisk, ended: events, survival: survival,
          standardError: atRisk > events ? survival * sum.squareRoot() : nil))
    }
    self.curve = curve
  }

  /// Returns the least duration that a share of the cases does not outlast; `nil` when it is not reached.
  ///
  /// - Parameter share: The share, above 0 and at most 1.
  public func quantile(_ share: Double) -> Double? {
    guard share > 0, share <= 1 else { return nil }
    return curve.first { $0.survival <= 1 - share + 1e-12 }?.time
  }

  /// The duration that half of the cases do not outlast; `nil` when fewer than half have ended by then.
  public var median: Double? { quantile(0.5) }

  /// How to read the result.
  public var note: String {
    "\(n) cases, \(ended) ended. Kaplan–Meier with the others censored; Greenwood’s standard errors rest on "
      + "a model, not on a sampling design."
      + (median == nil ? " The median is not reached: too few cases have ended." : "")
  }
}
