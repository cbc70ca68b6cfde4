internal import Foundation
public import Microdata
public import SurveyEstimation
internal import Yams

/// A recruitment cost analysis as a YAML file: data, labels, design, choices and breakdowns.
///
/// The format is described in `Docs/formats/project.md`.
public struct RecruitmentCostProject: Sendable, Decodable {
  /// The files, relative to the project file.
  public struct DataFiles: Sendable, Decodable {
    /// The workers.
    public let workers: String
    /// The roster of cost items.
    public let costItems: String?
    /// The exchange rates.
    public let exchangeRates: RateFile?
  }

  /// A file of exchange rates with its columns.
  public struct RateFile: Sendable, Decodable {
    /// The file.
    public let file: String
    /// The column with currency codes.
    public let currency: String
    /// The column with months.
    public let month: String
    /// The column with the value of one unit.
    public let rate: String
  }

  /// What the report is called.
  public let title: String
  /// Where the data come from, in a sentence.
  public let source: String?
  /// The area that the results are about, such as `MAR`; `nil` when the file does not say.
  public let area: String?
  /// The period that they are about, such as `2024`; `nil` when the file does not say.
  public let period: String?
  /// Whether the data are made up; said wherever they are shown.
  public let synthetic: Bool
  /// The files.
  public let data: DataFiles
  /// For each file, the variables whose codes are text although they look like numbers.
  public let textVariables: [String: [String]]
  /// Codes that stand for missing answers, with what they stand for.
  public let missing: [String: String]
  /// Canonical names with the names that the file uses for them.
  public let variables: [String: String]
  /// The labels of codes, by variable.
  public let labels: [String: [String: String]]
  /// What variables are, in words.
  public let variableLabels: [String: String]
  /// The design of the sample.
  public let design: SampleDesign
  /// Conditions that replace those of eligibility steps.
  public let eligibility: [String: RowExpression]
  /// The choices of the indicator.
  public let options: RecruitmentCostOptions
  /// The variables to break the indicator down by.
  public let breakdowns: [String]

  /// What `module` says in the file.
  private static let moduleName = "recruitment-cost"

  private enum Key: String, CodingKey, CaseIterable {
    case module, title, source, area, period, synthetic, data, text, missing, variables, labels,
      design
    case eligibility, options, breakdowns
    case variableLabels = "variable-labels"
  }

  /// Reads a project.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let module = try values.decodeIfPresent(String.self, forKey: .module) ?? Self.moduleName
    guard module == Self.moduleName else {
      throw DecodingError.dataCorruptedError(
        forKey: .module, in: values,
        debugDescription: "it is “\(module)”; known is \(Self.moduleName)")
    }
    title = try values.decode(String.self, forKey: .title)
    source = try values.decodeIfPresent(String.self, forKey: .source)
    area = try values.decodeIfPresent(String.self, forKey: .area)
    period = try values.decodeIfPresent(String.self, forKey: .period)
    synthetic = try values.decodeIfPresent(Bool.self, forKey: .synthetic) ?? false
    data = try values.decode(DataFiles.self, forKey: .data)
    textVariables = try values.decodeIfPresent([String: [String]].self, forKey: .text) ?? [:]
    missing = try values.decodeIfPresent([String: String].self, forKey: .missing) ?? [:]
    variables = try values.decodeIfPresent([String: String].self, forKey: .variables) ?? [:]
    labels =
      try values.decodeIfPresent([String: [String: String]].self, forKey: .labels) ?? [:]
    variableLabels =
      try values.decodeIfPresent([String: String].self, forKey: .variableLabels) ?? [:]
    design = try values.decode(SampleDesign.self, forKey: .design)
    eligibility =
      try values.decodeIfPresent([String: RowExpression].self, forKey: .eligibility) ?? [:]
    options =
      try values.decodeIfPresent(RecruitmentCostOptions.self, forKey: .options) ?? .init()
    breakdowns = try values.decodeIfPresent([String].self, forKey: .breakdowns) ?? []
  }

  /// Parses the text of a project file.
  ///
  /// - Throws: `SurveyModuleError` with code `invalidProject`, which names the key or the line.
  public init(yaml text: String) throws {
    do {
      let present = try YAMLDecoder().decode(KeyNames.self, from: text).names
      let known = Key.allCases.map(\.rawValue)
      if let unknown = present.first(where: { !known.contains($0) }) {
        let nearest = Spelling.nearest(to: unknown, among: known)
        throw SurveyModuleError(
          .invalidProject, "The project file has an unknown key “\(unknown)”.",
          hint: nearest.map { "Did you mean “\($0)”?" }
            ?? "The keys are: \(known.joined(separator: ", ")).")
      }
      self = try YAMLDecoder().decode(RecruitmentCostProject.self, from: text)
      try checkCodes()
    } catch let error as SurveyModuleError {
      throw error
    } catch {
      throw SurveyModuleError(.invalidProject, Self.explain(error))
    }
  }

  /// Names that stand for something else in the file must be right, or their choice would be ignored.
  private func checkCodes() throws {
    let steps = (0...9).map { "E\($0)" }
    if let unknown = eligibility.keys.sorted().first(where: { !steps.contains($0) }) {
      throw SurveyModuleError(
        .invalidProject, "“eligibility.\(unknown)” is no step that a project can state.",
        hint: "The steps are \(steps.joined(separator: ", ")).")
    }
  }

  private static func explain(_ error: any Error) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map(\.stringValue).joined(separator: ".")
    }
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      let place = path(context)
      return "The project file has no “\(place.isEmpty ? "" : place + ".")\(key.stringValue)”."
    case DecodingError.typeMismatch(let type, let context),
      DecodingError.valueNotFound(let type, let context):
      return "“\(path(context))” in the project file is not of the kind \(type)."
    case DecodingError.dataCorrupted(let context):
      let inner = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      return path(context).isEmpty
        ? "The project file is not YAML: \(inner)"
        : "“\(path(context))” in the project file: \(inner)"
    default: return "The project file cannot be read: \(error)"
    }
  }
}

extension RecruitmentCostProject {
  /// Gives a table its labels and canonical names, and declares its missing codes.
  ///
  /// Names that the table does not have are left to the other files of the project.
  ///
  /// - Throws: `MicrodataError` when two variables get one name.
  public func prepared(_ table: Table) throws -> Table {
    let kinds = Dictionary(
      uniqueKeysWithValues: missing.map { ($0, MissingKind.user(code: $0, label: $1)) })
    let canonical = Dictionary(variables.map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    return try Table(
      table.columns.map { column in
        let name = canonical[column.name] ?? column.name
        var prepared = column.declaringMissing(kinds)
        if name != column.name { prepared = prepared.renamed(name) }
        prepared.label = variableLabels[name] ?? prepared.label
        if let labels = labels[name] {
          prepared.valueLabels = ValueLabels(
            labels.sorted { $0.key.compare($1.key, options: .numeric) == .orderedAscending }
              .map { ValueLabels.Entry(code: $0.key, label: $0.value) })
        }
        return prepared
      })
  }

  /// Binds the design to a table.
  ///
  /// - Throws: `SurveyModuleError` for an unknown rule; `EstimationError` or `MicrodataError`.
  public func surveyDesign(_ table: Table) throws -> SurveyDesign {
    try design.bound(to: table)
  }
}

/// The names of the keys of a mapping, known or not.
struct KeyNames: Decodable {
  let names: [String]

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    names = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
  }
}
