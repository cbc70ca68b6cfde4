public import SurveyEstimation

/// A value of an indicator in one domain and period, with its uncertainty and where it comes from.
public struct Observation: Sendable, Hashable {
  /// How the value came about. Figures that were counted and estimates from samples stay apart.
  public enum Origin: String, Sendable, Hashable, Codable {
    /// Estimated from a sample.
    case survey
    /// Counted in full.
    case census
    /// Cited: counted or stated by somebody else, without a sampling error.
    case administrative
    /// Computed from values of several of these.
    case mixed
  }

  /// What the value is of the indicator.
  public enum Measure: Sendable, Hashable {
    /// Its level in the period.
    case level
    /// Its change since another period.
    case change(since: String)
    /// Its average over several periods.
    case average(of: [String])

    /// The name of the measure, as outputs write it.
    public var name: String {
      switch self {
      case .level: "level"
      case .change: "change"
      case .average: "average"
      }
    }
  }

  /// The indicator.
  public let indicator: String
  /// The sources that it comes from.
  public let sources: [String]
  /// The area.
  public let area: String
  /// The reference period.
  public let period: String
  /// What the value is of the indicator.
  public let measure: Measure
  /// The breakdown that it belongs to; empty for the total.
  public let breakdown: [String]
  /// The categories, one for each variable of the breakdown.
  public let domain: [Estimate.DomainLevel]
  /// How the value came about.
  public let origin: Origin
  /// The value; `nil` when there is none.
  public let value: Double?
  /// The estimate behind the value; `nil` for cited figures and for what cannot be derived.
  public let estimate: Estimate?
  /// The cases of the sample that a share or a total counts, and of a formula the least of those behind the
  /// numbers of persons that it uses; `nil` for other statistics.
  public let cases: Int?
  /// Why there is no value, or what has to be known about it; `nil` for nothing.
  public let note: String?
  /// Whether the period must not be compared with earlier ones.
  public let isBreak: Bool
  /// The correlations of occasions that share units, for changes and averages.
  public let correlations: [EstimateFormula.Correlation]

  /// The codes of the domain, by variable.
  public var codes: [String: String] {
    Dictionary(domain.map { ($0.variable, $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the value has a standard error that is known and above zero.
  public var hasSamplingError: Bool { (estimate?.standardError ?? 0) > 0 }
}
