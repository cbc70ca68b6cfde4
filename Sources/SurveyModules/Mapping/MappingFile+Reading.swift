internal import Foundation
internal import Microdata
internal import Yams

extension MappingFile {
  private static let keys = [
    "mapping", "title", "extends", "source", "joins", "identifiers", "variables", "keep", "skips",
    "rules", "controls", "design", "modules", "crosswalks",
  ]

  /// Reads a mapping from YAML or JSON text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The name of the file, for messages.
  ///   - load: Gives the text of another file, named relative to this one: what it extends, and tables of
  ///     correspondences.
  /// - Throws: `SurveyModuleError` with code `invalidMapping`, with the file and the line.
  public init(
    yaml text: String, named file: String = "mapping",
    loading load: (String) throws -> String = Self.nothing
  ) throws {
    try self.init(yaml: text, named: file, loading: load, depth: 0)
  }

  /// Reads a mapping from a YAML or JSON file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: `SurveyModuleError` with code `invalidMapping`, with the file and the line.
  public init(contentsOf path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: path).lastPathComponent
    try self.init(yaml: Self.text(path), named: name) { try Self.text("\(folder)/\($0)") }
  }

  /// Refuses to load another file.
  public static func nothing(_ name: String) throws -> String {
    throw SurveyModuleError(.invalidMapping, "“\(name)” cannot be read from here.")
  }

  private static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SurveyModuleError(.invalidMapping, "There is no file “\(path)” that can be read.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw SurveyModuleError(.invalidMapping, "“\(path)” is not a text in UTF-8.")
    }
    return text
  }

  private init(
    yaml text: String, named file: String, loading load: (String) throws -> String, depth: Int
  ) throws {
    let root = try DocumentNode(text, file: file)
    let parts = try root.entries(known: Self.keys)
    var base: MappingFile?
    if let node = parts["extends"] {
      guard depth < 10 else { throw node.error("extends files that extend each other.") }
      let other = try node.text()
      base = try MappingFile(yaml: load(other), named: other, loading: load, depth: depth + 1)
    }
    guard let name = try parts["mapping"]?.text() ?? base?.name else {
      throw root.error("There is no “mapping”: the name of the mapping.")
    }
    self.name = name
    title = try parts["title"]?.text() ?? base?.title
    source =
      try parts["source"].map { try Source($0) } ?? base?.source
      ?? Source(file: nil, dictionary: nil, record: nil, encoding: nil, text: [])
    joins = try parts["joins"]?.list().map { try Join($0) } ?? base?.joins ?? []
    identifiers = try parts["identifiers"]?.texts() ?? base?.identifiers ?? []
    kept = try parts["keep"]?.texts() ?? base?.kept ?? []
    let own = try (parts["variables"]?.entries() ?? []).map {
      try VariableMapping($0.key, $0.value)
    }
    // What is mapped again takes the place of what it was: order matters for what reads it.
    variables =
      (base?.variables ?? []).map { old in own.first { $0.name == old.name } ?? old }
      + own.filter { new in base?.variables.contains { $0.name == new.name } != true }
    guard !variables.isEmpty else { throw root.error("There are no “variables”.") }
    skips = try (base?.skips ?? []) + (parts["skips"]?.list() ?? []).map { try Skip($0) }
    rules = try (base?.rules ?? []) + (parts["rules"]?.list() ?? []).map { try Rule($0) }
    controls = try (parts["controls"]?.list() ?? []).map { try Control($0) }
    design = try parts["design"].map { try Self.design($0) } ?? base?.design
    modules = try parts["modules"].map { try StandardModule.all($0) } ?? base?.modules ?? []
    var tables = base?.crosswalks ?? [:]
    for (key, node) in try parts["crosswalks"]?.entries() ?? [] {
      tables[key] = try Crosswalk(key, node, loading: load)
    }
    crosswalks = tables
    for variable in variables {
      if let wanted = variable.crosswalk, tables[wanted] == nil, Crosswalk.named(wanted) == nil {
        throw SurveyModuleError(
          .invalidMapping,
          "\(file), line \(variable.line): “\(variable.name)” uses the correspondence “\(wanted)”, "
            + "which is not there.",
          hint:
            "Name its file under “crosswalks”, or use one of \(Crosswalk.names.joined(separator: ", "))."
        )
      }
    }
  }

  private static func design(_ node: DocumentNode) throws -> SampleDesign {
    _ = try node.entries(known: ["weights", "strata", "clusters", "population", "singlePSU"])
    do {
      return try YAMLDecoder().decode(SampleDesign.self, from: node.node)
    } catch {
      throw node.error(
        "is not a design.",
        hint: "It has weights, strata: […], clusters: […], population: [{size: …}], singlePSU.")
    }
  }
}

extension MappingFile.Source {
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: ["file", "dictionary", "record", "encoding", "text"])
    file = try parts["file"]?.text()
    dictionary = try parts["dictionary"]?.text()
    record = try parts["record"]?.text()
    encoding = try parts["encoding"]?.text()
    text = try parts["text"]?.texts() ?? []
  }
}

extension MappingFile.Join {
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: [
      "file", "record", "dictionary", "text", "on", "columns", "sums", "unmatched", "duplicates",
    ])
    record = try parts["record"]?.text()
    guard let on = parts["on"], let file = try parts["file"]?.text() ?? record.map({ _ in "" })
    else {
      throw node.error(
        "needs “on”, and “file” or “record”: by which variables, and what to join.")
    }
    line = node.line
    self.file = file
    dictionary = try parts["dictionary"]?.text()
    text = try parts["text"]?.texts() ?? []
    keys =
      if let names = try? on.texts() { names.map { ($0, $0) } } else {
        try on.entries().map { ($0.key, try $0.value.text()) }
      }
    guard !keys.isEmpty else { throw on.error("names no variable.") }
    columns = try parts["columns"]?.texts()
    sums = try (parts["sums"]?.entries() ?? []).map { name, value in
      let text = try value.text()
      if text == "count" { return (name, "count", nil) }
      for kind in ["sum", "mean", "min", "max", "any", "all"]
      where text.hasPrefix("\(kind)(") && text.hasSuffix(")") {
        let inner = String(text.dropFirst(kind.count + 1).dropLast())
        do {
          return (name, kind, try RowExpression(parsing: inner))
        } catch let error as MicrodataError {
          throw value.error("is no expression: \(error.message)", hint: error.hint)
        }
      }
      throw value.error(
        "is “\(text)”.", hint: "It is count, sum(…), mean(…), min(…), max(…), any(…) or all(…).")
    }
    requiresMatch = try Self.choice(parts["unmatched"], ["report": false, "error": true]) ?? false
    allowsDuplicates =
      try Self.choice(parts["duplicates"], ["error": false, "first": true]) ?? false
  }

  private static func choice(_ node: DocumentNode?, _ values: [String: Bool]) throws -> Bool? {
    guard let node else { return nil }
    guard let value = values[try node.text()] else {
      throw node.error(
        "is “\(try node.text())”.",
        hint: "It is one of \(values.keys.sorted().joined(separator: ", ")).")
    }
    return value
  }
}

extension MappingFile.Skip {
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: ["name", "asked", "when", "required"])
    guard let asked = try parts["asked"]?.texts(), let when = parts["when"] else {
      throw node.error("needs “asked” and “when”: the questions, and who is asked.")
    }
    line = node.line
    variables = asked
    condition = try when.expression()
    name = try parts["name"]?.text() ?? "\(asked.joined(separator: ", ")) when \(condition)"
    isRequired = try parts["required"]?.flag() ?? true
  }
}

extension MappingFile.Rule {
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: ["name", "check", "when", "severity"])
    guard let check = try parts["check"]?.expression() else {
      throw node.error("needs “check”: what must be true.")
    }
    line = node.line
    self.check = check
    name = try parts["name"]?.text() ?? check.description
    condition = try parts["when"]?.expression()
    severity = try parts["severity"]?.choice(ValidationFinding.Severity.self) ?? .error
  }
}

extension MappingFile.Control {
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: [
      "name", "total", "share", "of", "where", "expect", "tolerance", "within", "source",
    ])
    guard let expected = try parts["expect"]?.number(),
      let total = try (parts["total"] ?? parts["share"])?.expression(),
      (parts["total"] == nil) != (parts["share"] == nil)
    else {
      throw node.error(
        "needs “expect”, and “total” or “share”: the published figure, and what it counts.")
    }
    line = node.line
    expression = total
    denominator =
      parts["share"] == nil ? nil : try parts["of"]?.expression() ?? !total.isMissing
    guard parts["of"] == nil || parts["share"] != nil else {
      throw node.error("has “of” without “share”.")
    }
    condition = try parts["where"]?.expression()
    self.expected = expected
    name = try parts["name"]?.text() ?? total.description
    source = try parts["source"]?.text()
    let within = try parts["within"]?.number()
    tolerance = try parts["tolerance"]?.number() ?? abs(expected) * (within ?? 1e-6)
  }
}

extension Crosswalk {
  /// The names of correspondences that the library brings.
  static let names = ["isco88-isco08", "isic31-isic4", "nace2-isic4"]

  /// A correspondence that the library brings.
  static func named(_ name: String) -> Crosswalk? {
    switch name {
    case "isco88-isco08": .isco88ToISCO08
    case "isic31-isic4": .isic31ToISIC4
    case "nace2-isic4": .nace2ToISIC4
    default: nil
    }
  }

  /// Reads pairs from a mapping, or from a table of two columns with a header.
  fileprivate init(
    _ name: String, _ node: DocumentNode, loading load: (String) throws -> String
  ) throws {
    if let file = try? node.text() {
      let lines = try load(file).split(whereSeparator: \.isNewline).dropFirst()
      self.init(
        from: name, to: name,
        try lines.enumerated().map { number, line in
          let fields = line.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
          }
          guard fields.count >= 2, !fields[0].isEmpty else {
            throw node.error("“\(file)”, line \(number + 2), is not a pair of codes.")
          }
          return Link(from: fields[0], to: fields[1])
        })
      return
    }
    self.init(
      from: name, to: name,
      try node.entries().flatMap { from, targets in
        try targets.texts().map { Link(from: from, to: $0) }
      })
  }
}
