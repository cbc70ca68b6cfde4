/// What is to be done with a figure, from the mildest to the strictest.
public enum PublicationDecision: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// It is published as it is.
  case publish
  /// It is published with a warning.
  case caution
  /// A person decides.
  case review
  /// It is not published.
  case suppress

  /// Whether the first is milder than the second.
  public static func < (first: Self, second: Self) -> Bool { first.strictness < second.strictness }

  private var strictness: Int {
    switch self {
    case .publish: 0
    case .caution: 1
    case .review: 2
    case .suppress: 3
    }
  }
}

/// What a scheme decides on a figure or on a table, and why.
public struct PublicationOutcome: Sendable, Hashable, Codable {
  /// A reason.
  public struct Reason: Sendable, Hashable, Codable {
    /// The reason as a code, for programs to test.
    public let code: String
    /// The reason as a sentence.
    public let text: String
  }

  /// What is to be done.
  public let decision: PublicationDecision
  /// How the scheme itself marks the figure, such as `U` or `non-reliable`; several marks are separated
  /// by spaces, and it is empty when the scheme has no mark for the case.
  public let status: String
  /// Why; empty when no rule had anything to say.
  public let reasons: [Reason]

  /// The marks in ``status``.
  public var marks: [String] { status.split(separator: " ").map(String.init) }
}
