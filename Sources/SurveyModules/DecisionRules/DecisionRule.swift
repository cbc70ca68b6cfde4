public import Microdata

/// One rule of a statistical standard: whom it decides on, what it decides, and where it is written.
public struct DecisionRule: Sendable, Hashable {
  /// The code of the rule, such as `U1`.
  public let code: String
  /// What it says, in words.
  public let text: String
  /// Whom it decides on: true, false, or missing when the answers do not tell.
  public let condition: RowExpression
  /// The code of the category that it gives.
  public let outcome: String
  /// The standard and paragraph that it comes from.
  public let source: String
  /// What follows when the file has not what the rule reads, for rules that may be left out: what the
  /// result then is. `nil` for rules without which nothing can be decided.
  public let withoutIt: String?

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - text: What it says.
  ///   - condition: Whom it decides on.
  ///   - outcome: The code of the category.
  ///   - source: Where it comes from.
  ///   - withoutIt: What the result is without the rule, if it may be left out.
  public init(
    _ code: String, _ text: String, if condition: RowExpression, then outcome: String,
    source: String, withoutIt: String? = nil
  ) {
    self.code = code
    self.text = text
    self.condition = condition
    self.outcome = outcome
    self.source = source
    self.withoutIt = withoutIt
  }

  /// The variables that it reads.
  public var variables: [String] { condition.columnNames }
}

/// A category that rules give.
public struct DecisionOutcome: Sendable, Hashable {
  /// The code.
  public let code: String
  /// What it stands for.
  public let label: String

  /// Creates a category.
  public init(_ code: String, _ label: String) {
    self.code = code
    self.label = label
  }
}

/// Whether a file has what a decision needs.
public struct Derivability: Sendable, Hashable {
  /// The variables without which nothing can be decided, and that the file lacks.
  public let missing: [String]
  /// What is not measured, and what the result is without it.
  public let notes: [String]

  /// Whether the decision can be made.
  public var isDerivable: Bool { missing.isEmpty }
}
