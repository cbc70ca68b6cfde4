internal import SurveyModules

extension PolicyQuestionnaire {
  /// Reads a questionnaire from YAML.
  ///
  /// ```yaml
  /// name: Integration review
  /// source: Ministry, 2025
  /// answers: {"yes": 1, "no": 0}
  /// categories:
  ///   - {name: nascent, below: 50}
  ///   - {name: advanced}
  /// domains:
  ///   - code: A
  ///     title: Rights
  ///     items: {A1: Health care, A2: Schools}
  /// ```
  ///
  /// A domain may have `answers` of its own. Items stand as codes with titles.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The name of the file, for messages.
  /// - Throws: `SurveyModuleError` with the line for the shape of the file; `IndicatorError` with code
  ///   `invalidDefinition` for a questionnaire that cannot be scored.
  public init(yaml: String, file: String = "questionnaire") throws {
    let root = try DocumentNode(yaml, file: file, code: .invalidProject)
    let parts = try root.entries(known: ["name", "source", "answers", "categories", "domains"])
    guard let name = parts["name"], let source = parts["source"], let domains = parts["domains"]
    else {
      throw root.error(
        "needs name, source and domains.", hint: "Add the part that is missing at the top level.")
    }
    let common = try parts["answers"].map(Self.answers)
    try self.init(
      name: name.text(), source: source.text(),
      domains: domains.list().map { try Self.domain($0, common) },
      bands: parts["categories"]?.list().map(Self.band) ?? [])
  }

  private static func answers(_ node: DocumentNode) throws -> [Answer] {
    try node.entries().map { Answer(name: $0.key, score: try $0.value.number()) }
  }

  private static func band(_ node: DocumentNode) throws -> Band {
    let parts = try node.entries(known: ["name", "below"])
    guard let name = parts["name"] else {
      throw node.error("needs a name.", hint: "Write {name: …, below: …}.")
    }
    return Band(name: try name.text(), below: try parts["below"]?.number())
  }

  private static func domain(_ node: DocumentNode, _ common: [Answer]?) throws -> Domain {
    let parts = try node.entries(known: ["code", "title", "answers", "items"])
    guard let code = parts["code"], let items = parts["items"] else {
      throw node.error("needs a code and items.", hint: "Add code, title and items.")
    }
    guard let answers = try parts["answers"].map(Self.answers) ?? common else {
      throw node.error(
        "has no answers.", hint: "Give answers with scores here, or for all domains at the top.")
    }
    return Domain(
      code: try code.text(), title: try parts["title"]?.text() ?? code.text(), answers: answers,
      items: try items.entries().map { Item(code: $0.key, title: try $0.value.text()) })
  }

  /// Reads answers from YAML: codes of items with answers, `1a: yes-all`.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The name of the file, for messages.
  /// - Throws: `SurveyModuleError` with the line, for an item or an answer that the questionnaire does not have.
  public func answers(yaml: String, file: String = "answers") throws -> [String: String] {
    let root = try DocumentNode(yaml, file: file, code: .invalidProject)
    let scales = Dictionary(
      domains.flatMap { domain in domain.items.map { ($0.code, domain.answers.map(\.name)) } },
      uniquingKeysWith: { first, _ in first })
    let codes = domains.flatMap { $0.items.map(\.code) }
    var result: [String: String] = [:]
    for (code, node) in try root.entries(known: codes).sorted(by: { $0.value.line < $1.value.line })
    {
      let answer = try node.text()
      let known = scales[code] ?? []
      guard known.contains(answer) else {
        throw node.error(
          "is answered “\(answer)”.", hint: "It is one of \(known.joined(separator: ", ")).")
      }
      result[code] = answer
    }
    return result
  }
}
