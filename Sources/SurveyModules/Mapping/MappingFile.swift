public import Microdata

/// How a country's file becomes the canonical variables of modules, with what must be true of it.
///
/// The format is described in `Docs/formats/mapping.md`.
public struct MappingFile: Sendable {
  /// The file that the mapping is written for.
  public struct Source: Sendable, Hashable {
    /// The file, relative to the mapping; `nil` when the command names it.
    public let file: String?
    /// The dictionary of a file that does not describe itself.
    public let dictionary: String?
    /// The record type, of files with several.
    public let record: String?
    /// The encoding of its texts.
    public let encoding: String?
    /// Columns to read as text.
    public let text: [String]
  }

  /// A file that is joined to the first.
  public struct Join: Sendable, Hashable {
    /// The line of the mapping file.
    public let line: Int
    /// The file, relative to the mapping; empty for another record type of the data file.
    public let file: String
    /// The record type, of files with several.
    public let record: String?
    /// The dictionary of the file.
    public let dictionary: String?
    /// Columns to read as text.
    public let text: [String]
    /// The keys: the name in the first file, and the name in this one.
    public let keys: [(own: String, other: String)]
    /// The columns to take; `nil` for all.
    public let columns: [String]?
    /// Sums over the rows of a roster, by the names that they get; empty to attach a row as it is.
    public let sums: [(name: String, kind: String, expression: RowExpression?)]
    /// Whether rows without a match are an error.
    public let requiresMatch: Bool
    /// Whether of several rows with one key the first is used.
    public let allowsDuplicates: Bool

    /// Two joins are the same when they stand in the same line of the same text.
    public static func == (a: Join, b: Join) -> Bool {
      a.line == b.line && a.file == b.file && a.keys.map(\.own) == b.keys.map(\.own)
    }

    /// Hashes the file and its line.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(line)
      hasher.combine(file)
    }
  }

  /// A skip of the questionnaire: who is asked, and who is not.
  public struct Skip: Sendable, Hashable {
    /// The line of the mapping file.
    public let line: Int
    /// What the skip is, in words.
    public let name: String
    /// The variables of the questions.
    public let variables: [String]
    /// Who is asked.
    public let condition: RowExpression
    /// Whether an answer is required of those who are asked.
    public let isRequired: Bool
  }

  /// Something that must be true of each row.
  public struct Rule: Sendable, Hashable {
    /// The line of the mapping file.
    public let line: Int
    /// What must be true, in words.
    public let name: String
    /// What must be true.
    public let check: RowExpression
    /// Of whom; `nil` for everybody.
    public let condition: RowExpression?
    /// How much it matters.
    public let severity: ValidationFinding.Severity
  }

  /// A published figure that the file must reproduce.
  public struct Control: Sendable, Hashable {
    /// The line of the mapping file.
    public let line: Int
    /// What the figure is, in words.
    public let name: String
    /// What is summed; of a condition, those for whom it is true.
    public let expression: RowExpression
    /// What the sum is divided by; `nil` for a total.
    public let denominator: RowExpression?
    /// Of whom; `nil` for everybody.
    public let condition: RowExpression?
    /// The published figure.
    public let expected: Double
    /// The difference that is allowed.
    public let tolerance: Double
    /// Where it was published.
    public let source: String?
  }

  /// The name of the mapping.
  public let name: String
  /// What it maps, in words.
  public let title: String?
  /// The file that it is written for.
  public let source: Source
  /// The files that are joined.
  public let joins: [Join]
  /// The variables that identify a row; no two rows may have the same.
  public let identifiers: [String]
  /// The variables, in the order in which they are made.
  public let variables: [VariableMapping]
  /// Variables of the file that are kept under their names.
  public let kept: [String]
  /// The skips of the questionnaire.
  public let skips: [Skip]
  /// What must be true of each row.
  public let rules: [Rule]
  /// Figures to reproduce.
  public let controls: [Control]
  /// The design of the sample; `nil` for a full count, or when the file has none.
  public let design: SampleDesign?
  /// The modules, with their choices.
  public let modules: [StandardModule]
  /// Correspondences that the file brings with it, by name.
  public let crosswalks: [String: Crosswalk]

  /// The module of a name.
  ///
  /// - Parameter name: `labour-force`, `labour-migration` or `census-migration`.
  /// - Throws: `SurveyModuleError` with code `invalidMapping` when the mapping has no choices for it.
  public func module(_ name: String) throws -> StandardModule {
    guard let module = modules.first(where: { $0.name == name }) else {
      let known = modules.map(\.name)
      guard StandardModule.names.contains(name) else {
        throw SurveyModuleError(
          .invalidMapping, "There is no module “\(name)”.",
          hint: "The modules are \(StandardModule.names.joined(separator: ", ")).")
      }
      throw SurveyModuleError(
        .invalidMapping, "The mapping “\(self.name)” says nothing about the module “\(name)”.",
        hint: known.isEmpty
          ? "Write its choices under “modules”." : "It has \(known.joined(separator: ", ")).")
    }
    return module
  }
}
