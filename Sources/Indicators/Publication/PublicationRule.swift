public import Microdata

/// A rule of publication: a condition on the quality of a figure, and what follows from it.
public struct PublicationRule: Sendable, Hashable, Codable {
  /// What follows from a rule, or from none.
  public struct Verdict: Sendable, Hashable, Codable {
    /// What is to be done with the figure.
    public let decision: PublicationDecision
    /// How the scheme marks the figure; empty for no mark.
    public let status: String
    /// The reason as a code; empty for none.
    public let code: String
    /// The reason as a sentence, in which `{name}` stands for the value of a parameter.
    public let reason: String

    /// Creates what follows; without a status the code is the mark.
    public init(
      _ decision: PublicationDecision, code: String = "", status: String? = nil,
      reason: String = ""
    ) {
      (self.decision, self.code, self.reason) = (decision, code, reason)
      self.status = status ?? code
    }
  }

  /// When the rule applies; a condition on ``CellQuality/numberNames`` and the parameters of the scheme.
  public let condition: RowExpression
  /// The kinds of figures that the rule is for; empty for all.
  public let kinds: [FigureKind]
  /// What follows.
  public let verdict: Verdict
  /// Whether the rules after it are tried as well, and may be stricter.
  public let isNote: Bool
  /// Whether the rule is about sampling error, and does not hold for registers and full counts.
  public let isAboutSampling: Bool
  /// The decision when a number in the condition is not known; `nil` for: the condition is not met.
  public let ifMissing: PublicationDecision?

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - condition: When the rule applies, such as `n < 30 || cv > 0.3`.
  ///   - kinds: The kinds of figures that the rule is for; empty for all.
  ///   - verdict: What follows.
  ///   - isNote: Whether the rules after it are tried as well.
  ///   - isAboutSampling: Whether it does not hold for registers and full counts.
  ///   - ifMissing: The decision when a number in the condition is not known.
  /// - Throws: `IndicatorError` with code `invalidDefinition` when the condition cannot be read.
  public init(
    when condition: String, for kinds: [FigureKind] = [], _ verdict: Verdict, isNote: Bool = false,
    isAboutSampling: Bool = true, ifMissing: PublicationDecision? = nil
  ) throws {
    do {
      self.condition = try RowExpression(parsing: condition)
    } catch let error as MicrodataError {
      throw IndicatorError(
        .invalidDefinition, "The condition of a rule of publication: \(error.message)",
        hint: error.hint)
    }
    (self.kinds, self.verdict, self.isNote) = (kinds, verdict, isNote)
    (self.isAboutSampling, self.ifMissing) = (isAboutSampling, ifMissing)
  }

  /// Whether the rule is for a figure.
  func covers(_ cell: CellQuality) -> Bool {
    (kinds.isEmpty || kinds.contains(cell.kind)) && !(isAboutSampling && cell.isAdministrative)
  }
}
