/// An observation with what is decided on its publication.
public struct Release: Sendable, Hashable {
  /// Why a value is not shown that would tell about persons.
  public enum Disclosure: String, Sendable, Hashable, Codable {
    /// It may be shown.
    case none
    /// Too few persons are behind it, or it would tell what is hidden elsewhere.
    case confidential
  }

  /// What a scheme decided.
  public struct Verdict: Sendable, Hashable, Codable {
    /// The scheme.
    public let scheme: String
    /// What it decided, and why.
    public let outcome: PublicationOutcome
  }

  /// The observation.
  public let observation: Observation
  /// What each scheme decided; the first of them decides.
  public let verdicts: [Verdict]
  /// Whether it would tell about persons.
  public let disclosure: Disclosure

  /// What is to be done with the value.
  public var decision: PublicationDecision {
    if observation.value == nil || disclosure == .confidential { return .suppress }
    return verdicts.first?.outcome.decision ?? .publish
  }

  /// Whether the value may be shown.
  public var isShown: Bool { decision != .suppress }

  /// Whether the value is shown with a warning.
  public var isCaution: Bool { decision == .caution || decision == .review }

  /// The status of the observation: `A` normal, `E` shown with a warning, `U` not reliable enough to be shown,
  /// `C` confidential, `M` no value, `B` after a break.
  public var status: String {
    if observation.value == nil { return "M" }
    if disclosure == .confidential { return "C" }
    switch decision {
    case .suppress: return "U"
    case .caution, .review: return "E"
    case .publish: return observation.isBreak ? "B" : "A"
    }
  }
}
