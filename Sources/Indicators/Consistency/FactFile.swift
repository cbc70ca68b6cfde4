internal import Foundation
internal import SurveyModules

/// Published facts and the relations that must hold between them, read from a YAML file.
public struct FactFile: Sendable, Hashable {
  /// Titles of the file by language.
  public let titles: [String: String]
  /// The facts, in the order of the file.
  public let facts: [Fact]
  /// The relations, in the order of the file.
  public let relations: [FactRelation]

  /// Reads facts from a text.
  ///
  /// - Parameters:
  ///   - text: YAML with `facts` and `relations`.
  ///   - file: The name of the file, for messages.
  /// - Throws: `IndicatorError` with the file, the line, and what was probably meant. A relation that names a
  ///   fact that is not there is no error: the report says so.
  public init(parsing text: String, file: String = "facts") throws {
    do {
      let root = try DocumentNode(text, file: file, code: .invalidData)
      let entries = try root.entries(known: ["title", "locale", "facts", "relations"])
      guard let facts = entries["facts"] else {
        throw root.error("has no “facts”.", hint: "A file of facts lists them under “facts:”.")
      }
      titles = try entries["title"].map(FactReader.titles) ?? [:]
      let locale = try entries["locale"].map(FactReader.locale)
      self.facts = try FactReader.facts(facts, locale: locale)
      relations = try entries["relations"].map(RelationReader.relations) ?? []
    } catch let error as SurveyModuleError {
      throw IndicatorError(.invalidDefinition, error.message, hint: error.hint)
    }
  }

  /// Reads a file of facts.
  ///
  /// - Throws: `IndicatorError` when the file cannot be read, is not UTF-8, or is not as it must be.
  public init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw IndicatorError(
        .invalidDefinition, "The file of facts “\(path)” cannot be read.",
        hint: "Check that it exists and may be read.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw IndicatorError(
        .invalidDefinition, "The file of facts “\(path)” is not UTF-8.",
        hint: "Save it as UTF-8.")
    }
    try self.init(parsing: text, file: URL(fileURLWithPath: path).lastPathComponent)
  }
}
