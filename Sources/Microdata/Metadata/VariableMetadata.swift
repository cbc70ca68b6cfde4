/// What a file says about a variable beyond its name, label and value labels.
///
/// Readers fill in what their format holds; writers keep what theirs can hold and list the rest. Nothing here
/// changes a computation.
public struct VariableMetadata: Sendable, Hashable, Codable {
  /// How values relate to each other.
  public enum Measure: String, Sendable, Codable {
    /// Categories without an order.
    case nominal
    /// Categories in an order.
    case ordinal
    /// Quantities.
    case scale
  }

  /// What the variable is for.
  public enum Role: String, Sendable, Codable {
    /// A predictor (SPSS).
    case input
    /// An outcome (SPSS).
    case target
    /// Both a predictor and an outcome (SPSS).
    case both
    /// No role in a model (SPSS).
    case none
    /// Cuts the file into samples (SPSS).
    case partition
    /// Cuts the file into groups (SPSS).
    case split
    /// Identifies a unit.
    case identifier
    /// The sampling weight.
    case weight
    /// The stratum of the sample.
    case stratum
    /// The primary sampling unit.
    case cluster
  }

  /// The variable label in other languages, by language code (`fr`, `ar`).
  public var translations: [String: String] = [:]
  /// The wording of the question.
  public var question: String?
  /// Who was asked, in words.
  public var universe: String?
  /// Notes, in order.
  public var notes: [String] = []
  /// The display format in the terms of the file's program, such as `%9.0g` or `F8.2`.
  public var format: String?
  /// The width of the values in the file: characters of text, or digits.
  public var width: Int?
  /// The number of decimals.
  public var decimals: Int?
  /// How values relate to each other.
  public var measure: Measure?
  /// What the variable is for.
  public var role: Role?
  /// The values that are declared missing.
  public var missing = MissingDefinition()
  /// The name of the set of value labels, where sets have names and variables share them.
  public var labelSet: String?
  /// Further sets of value labels of the same variable, by name.
  public var valueSets: [String: ValueLabels] = [:]
  /// Attributes of the program that made the file, by name: SPSS attributes, Stata characteristics.
  public var attributes: [String: [String]] = [:]
  /// The name in the source file, when it could not be kept.
  public var originalName: String?

  /// Creates empty metadata.
  public init() {}
}

/// The values of a variable that are declared missing.
///
/// A table marks such values as missing and keeps each one's code as its reason. The definition says the
/// same of values that no row has.
public struct MissingDefinition: Sendable, Hashable, Codable {
  /// Numbers from one to another.
  public struct Range: Sendable, Hashable, Codable {
    /// The least number; `nil` for no bound (`LOWEST`).
    public let lower: Double?
    /// The greatest number; `nil` for no bound (`HIGHEST`).
    public let upper: Double?

    /// Creates a range; bounds belong to it.
    public init(lower: Double?, upper: Double?) {
      self.lower = lower
      self.upper = upper
    }

    /// Whether a number is in the range.
    public func contains(_ value: Double) -> Bool {
      (lower.map { value >= $0 } ?? true) && (upper.map { value <= $0 } ?? true)
    }
  }

  /// Single values, as `Column.text(at:)` writes them.
  public var codes: [String]
  /// Ranges of numbers.
  public var ranges: [Range]

  /// Creates a definition.
  public init(codes: [String] = [], ranges: [Range] = []) {
    self.codes = codes
    self.ranges = ranges
  }

  /// Whether nothing is declared missing.
  public var isEmpty: Bool { codes.isEmpty && ranges.isEmpty }

  /// Whether a number is declared missing.
  public func contains(_ value: Double) -> Bool {
    ranges.contains { $0.contains(value) } || (!codes.isEmpty && codes.contains(CodeText.of(value)))
  }
}
