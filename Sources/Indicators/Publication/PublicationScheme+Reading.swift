internal import Microdata
internal import SurveyModules

extension PublicationScheme {
  /// Reads a scheme from YAML.
  ///
  /// ```yaml
  /// name: our-office
  /// parameters: {n_min: 30}
  /// rules:
  ///   - when: n < n_min
  ///     decision: suppress
  ///     code: S
  ///     reason: Fewer than {n_min} cases.
  ///   - {when: cv > 0.25, for: [mean, total], decision: caution, code: U, missing: review}
  /// otherwise: {decision: publish}
  /// ```
  ///
  /// A rule may also have `status`, the mark, when it differs from the code; `note: true`, so that the rules
  /// after it are tried as well; and `sampling: false`, so that it holds for registers too. Rules on the
  /// table as a whole stand under `table`. A parameter that users must set is `unset`.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: The name of the file, for messages.
  /// - Throws: `IndicatorError` with code `invalidDefinition`, with the line.
  public init(yaml text: String, file: String = "scheme") throws {
    do {
      let root = try DocumentNode(text, file: file, code: .invalidProject)
      let entries = try root.entries(known: [
        "name", "title", "source", "version", "covers", "parameters", "rules", "otherwise", "table",
      ])
      guard let name = entries["name"], let rules = entries["rules"] else {
        throw root.error("needs “name” and “rules”.")
      }
      try self.init(
        name: name.text(), title: entries["title"]?.text() ?? "",
        source: entries["source"]?.text() ?? "", version: entries["version"]?.text() ?? "",
        covered: entries["covers"]?.list().map { try $0.choice(FigureKind.self) } ?? [],
        parameters: entries["parameters"].map(Self.parameters) ?? [],
        rules: rules.list().map(PublicationRule.init(node:)),
        otherwise: entries["otherwise"].map(Self.otherwise) ?? .init(.publish),
        tableRules: entries["table"]?.list().map(PublicationRule.init(node:)) ?? [])
    } catch let error as SurveyModuleError {
      throw IndicatorError(.invalidDefinition, error.message, hint: error.hint)
    } catch let error as IndicatorError {
      guard !error.message.hasPrefix(file) else { throw error }
      throw IndicatorError(.invalidDefinition, "\(file): \(error.message)", hint: error.hint)
    }
  }

  private static func parameters(_ node: DocumentNode) throws -> [Parameter] {
    try node.entries().map { name, value in
      Parameter(name, try value.text() == "unset" ? nil : value.number())
    }
  }

  private static func otherwise(_ node: DocumentNode) throws -> PublicationRule.Verdict {
    try PublicationRule.verdict(
      of: node, node.entries(known: ["decision", "status", "code", "reason"]))
  }
}

extension PublicationRule {
  init(node: DocumentNode) throws {
    let entries = try node.entries(known: [
      "when", "for", "decision", "status", "code", "reason", "note", "sampling", "missing",
    ])
    guard let condition = entries["when"] else { throw node.error("needs “when”, a condition.") }
    try self.init(
      when: condition.expression().description,
      for: entries["for"]?.list().map { try $0.choice(FigureKind.self) } ?? [],
      Self.verdict(of: node, entries), isNote: entries["note"]?.flag() ?? false,
      isAboutSampling: entries["sampling"]?.flag() ?? true,
      ifMissing: entries["missing"].map { try $0.choice(PublicationDecision.self) })
  }

  static func verdict(
    of node: DocumentNode, _ entries: [String: DocumentNode]
  ) throws -> Verdict {
    guard let decision = entries["decision"] else {
      throw node.error(
        "needs “decision”.", hint: "It is one of publish, caution, review, suppress.")
    }
    return Verdict(
      try decision.choice(PublicationDecision.self), code: try entries["code"]?.text() ?? "",
      status: try entries["status"]?.text(), reason: try entries["reason"]?.text() ?? "")
  }
}
