/// What a file says about itself as a whole.
public struct TableMetadata: Sendable, Hashable, Codable {
  /// What the file is, in words.
  public var label: String?
  /// Notes, in order.
  public var notes: [String] = []
  /// Attributes of the program that made the file, by name.
  public var attributes: [String: [String]] = [:]
  /// The language of the labels, as a code; `nil` when the file does not say.
  public var language: String?
  /// The variable that a program is to weight rows with.
  public var weight: String?
  /// The sampling design, as stored in the file.
  public var surveySettings: SurveySettings?
  /// The multiple-response sets.
  public var multipleResponseSets: [MultipleResponseSet] = []

  /// Creates empty metadata.
  public init() {}
}

/// A sampling design that a file has stored for its users.
public struct SurveySettings: Sendable, Hashable, Codable {
  /// The sampling weight.
  public var weight: String?
  /// The strata, one for each stage.
  public var strata: [String] = []
  /// The sampling units, one for each stage.
  public var clusters: [String] = []
  /// The population sizes or sampling fractions, one for each stage.
  public var populations: [String] = []
  /// The single-PSU rule, in the words of the file's program.
  public var singlePSU: String?
  /// The replicate weights.
  public var replicateWeights: [String] = []
  /// The kind of the replicate weights, in the words of the file's program.
  public var replicateMethod: String?

  /// Creates empty settings.
  public init() {}

  /// Whether nothing is set.
  public var isEmpty: Bool { self == SurveySettings() }
}

/// A question with several answers, stored in several variables.
public struct MultipleResponseSet: Sendable, Hashable, Codable {
  /// How the answers are stored.
  public enum Kind: Sendable, Hashable, Codable {
    /// A variable for each answer, which has this value when it was given.
    case dichotomies(counted: String)
    /// Each variable holds one of the answers.
    case categories
  }

  /// The name, beginning with `$` in SPSS.
  public let name: String
  /// What was asked, in words.
  public let label: String?
  /// How the answers are stored.
  public let kind: Kind
  /// The variables.
  public let variables: [String]

  /// Creates a set.
  public init(name: String, label: String?, kind: Kind, variables: [String]) {
    self.name = name
    self.label = label
    self.kind = kind
    self.variables = variables
  }
}
