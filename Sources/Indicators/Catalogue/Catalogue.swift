internal import SurveyModules

/// The frameworks that indicators serve, as data: the objectives of the Global Compact, pledges, programmes, axes,
/// SDG indicators, institutions, and what was achieved.
///
/// A catalogue is text that anybody can edit: it is read from YAML files, and what one file says of another is
/// checked with ``problems(computed:)``.
public struct Catalogue: Sendable, Hashable {
  /// The objectives of the Global Compact.
  public let objectives: [CatalogueObjective]
  /// The pledges.
  public let pledges: [CataloguePledge]
  /// The programmes of the national strategy.
  public let programmes: [CatalogueProgramme]
  /// The axes of the strategy of professional mobility.
  public let axes: [CatalogueAxis]
  /// SDG indicators.
  public let sdg: [CatalogueSDGIndicator]
  /// Institutional systems and statistical operations.
  public let institutions: [CatalogueInstitution]
  /// Indicators that are not computed from microdata.
  public let externalIndicators: [CatalogueIndicator]
  /// The voluntary limited set of indicators of the United Nations; empty until it is loaded.
  public let limitedSet: [CatalogueLimitedIndicator]
  /// What was achieved, and published figures.
  public let facts: [Fact]
  /// What each file says of itself.
  public let headers: [CatalogueDocument: CatalogueHeader]

  let references: [CatalogueReference]
  let textProblems: [CatalogueProblem]
  let indicatorLines: [String: Int]

  /// Reads a catalogue from texts.
  ///
  /// - Parameter documents: The YAML texts of all files, by name, such as `pledges.yaml`.
  /// - Throws: `IndicatorError` when a file is missing or unknown, or with the file, the line and what was
  ///   probably meant when one is not as it must be.
  public init(documents: [String: String]) throws {
    let texts = try Self.texts(documents)
    do {
      var collected = CatalogueCollection(texts: texts)
      objectives = try collected.read(.objectives)
      pledges = try collected.read(.pledges)
      programmes = try collected.read(.programmes)
      axes = try collected.read(.axes)
      sdg = try collected.read(.sdg)
      institutions = try collected.read(.institutions)
      externalIndicators = try collected.read(.externalIndicators)
      limitedSet = try collected.read(.limitedSet)
      facts = try collected.read(.achievements)
      headers = collected.headers
      references = collected.references
      textProblems = collected.problems
      indicatorLines = collected.lines[.externalIndicators] ?? [:]
    } catch let error as SurveyModuleError {
      throw IndicatorError(.invalidDefinition, error.message, hint: error.hint)
    }
  }

  private static func texts(_ documents: [String: String]) throws -> [CatalogueDocument: String] {
    let known = CatalogueDocument.allCases
    for name in documents.keys.sorted() where !known.contains(where: { $0.fileName == name }) {
      throw IndicatorError(
        .invalidDefinition, "“\(name)” is no file of a catalogue.",
        hint: "Known are \(known.map(\.fileName).joined(separator: ", ")).")
    }
    var texts: [CatalogueDocument: String] = [:]
    for document in known {
      guard let text = documents[document.fileName] else {
        throw IndicatorError(
          .invalidDefinition, "The catalogue has no “\(document.fileName)”.",
          hint: "Copy the file that comes with the library and edit it.")
      }
      texts[document] = text
    }
    return texts
  }
}

/// What is collected while the files of a catalogue are read.
private struct CatalogueCollection {
  let texts: [CatalogueDocument: String]
  var headers: [CatalogueDocument: CatalogueHeader] = [:]
  var references: [CatalogueReference] = []
  var problems: [CatalogueProblem] = []
  var lines: [CatalogueDocument: [String: Int]] = [:]

  init(texts: [CatalogueDocument: String]) { self.texts = texts }

  mutating func read<Element: CatalogueElement>(_ document: CatalogueDocument) throws -> [Element] {
    let list = try CatalogueList<Element>(document, text: texts[document, default: ""])
    headers[document] = list.header
    lines[document] = list.lines
    references += list.references
    problems += list.problems
    return list.elements
  }
}
