internal import Microdata
internal import Yams

/// A part of a layout written in YAML.
struct LayoutNode {
  let node: Node
  let file: String

  func failure(_ problem: String, hint: String = "") -> MicrodataError {
    MicrodataError(
      .malformedFile, "\(file)\(node.mark.map { ", line \($0.line)" } ?? ""): \(problem).",
      hint: hint)
  }

  // MARK: - Parts

  /// The values of a mapping that has only some keys.
  ///
  /// - Throws: `MicrodataError` when it is no mapping, or has another key.
  private func mapping(_ known: [String], _ what: String) throws -> [String: LayoutNode] {
    guard case .mapping(let mapping) = node else { throw failure("expected \(what)") }
    var result: [String: LayoutNode] = [:]
    for (key, value) in mapping {
      let keyNode = LayoutNode(node: key, file: file)
      let name = try keyNode.text("a key")
      guard known.contains(name) else {
        let nearest = Spelling.nearest(to: name, among: known)
        throw keyNode.failure(
          "\(what) has no key “\(name)”",
          hint: nearest.map { "Did you mean “\($0)”?" }
            ?? "The keys are: \(known.joined(separator: ", ")).")
      }
      result[name] = LayoutNode(node: value, file: file)
    }
    return result
  }

  private func list(_ what: String) throws -> [LayoutNode] {
    guard case .sequence(let sequence) = node else { throw failure("expected a list of \(what)") }
    return sequence.map { LayoutNode(node: $0, file: file) }
  }

  private func text(_ what: String) throws -> String {
    guard case .scalar(let scalar) = node else { throw failure("expected \(what)") }
    return scalar.string
  }

  private func integer(_ what: String) throws -> Int {
    let text = try text(what)
    guard let value = Int(text), (0...FixedWidthLayout.lastPosition).contains(value) else {
      throw failure("expected \(what), found “\(text.prefix(40))”")
    }
    return value
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ what: String
  ) throws -> Choice where Choice.RawValue == String {
    let text = try text(what)
    guard let choice = Choice(rawValue: text) else {
      throw failure(
        "expected \(what), found “\(text.prefix(40))”",
        hint: "Known are: \(Choice.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return choice
  }

  private func place() throws -> FixedWidthLayout.Place {
    let parts = try mapping(["start", "width"], "the field of record types")
    guard let start = parts["start"], let width = parts["width"] else {
      throw failure("expected a start and a width")
    }
    return FixedWidthLayout.Place(
      start: try start.integer("a position"), width: try width.integer("a width"))
  }

  // MARK: - Reading

  func layout() throws -> FixedWidthLayout {
    let parts = try mapping(
      [
        "layout", "label", "encoding", "positions", "linesPerCase", "periodIsMissing",
        "recordField",
        "records", "fields",
      ], "a layout")
    guard let fields = parts["fields"] else { throw failure("expected “fields”") }
    if let version = parts["layout"], try version.text("a version") != "1" {
      throw version.failure("expected the version 1")
    }
    var layout = FixedWidthLayout(fields: try fields.list("fields").map { try $0.field() })
    layout.origin = "YAML layout"
    layout.metadata.label = try parts["label"]?.text("a label")
    if let encoding = parts["encoding"] {
      let name = try encoding.text("an encoding")
      guard let known = TextEncoding(named: name) else {
        throw encoding.failure("expected the name of an encoding, found “\(name.prefix(40))”")
      }
      layout.encoding = known
    }
    if let positions = parts["positions"] {
      layout.positions = try positions.choice(
        FixedWidthLayout.Positions.self, "what positions count")
    }
    if let lines = parts["linesPerCase"] {
      layout.linesPerCase = try lines.integer("a number of lines")
    }
    if let period = parts["periodIsMissing"] {
      layout.periodIsMissing = try period.text("true or false") == "true"
    }
    layout.recordField = try parts["recordField"]?.place()
    layout.records = try parts["records"]?.list("record types").map { try $0.record() } ?? []
    return layout
  }

  private func record() throws -> FixedWidthLayout.Record {
    let parts = try mapping(["name", "label", "codes", "keys", "parent"], "a record type")
    guard let name = parts["name"], let codes = parts["codes"] else {
      throw failure("expected a name and codes")
    }
    return FixedWidthLayout.Record(
      name: try name.text("a name"), label: try parts["label"]?.text("a label"),
      codes: try codes.list("codes").map { try $0.text("a code") },
      keys: try parts["keys"]?.list("names").map { try $0.text("a name") } ?? [],
      parent: try parts["parent"]?.text("the name of a record type"))
  }

  private enum Kind: String, CaseIterable { case number, text }

  private func field() throws -> FixedWidthLayout.Field {
    let parts = try mapping(
      [
        "name", "start", "width", "end", "type", "decimals", "line", "records", "label", "labels",
        "missing", "question", "universe", "role",
      ], "a field")
    guard let name = parts["name"], let start = parts["start"] else {
      throw failure("expected a name and a start")
    }
    let first = try start.integer("a position")
    let end = try parts["end"]?.integer("a position")
    guard let width = try parts["width"]?.integer("a width") ?? end.map({ $0 - first + 1 }) else {
      throw failure("expected a width or an end")
    }
    let isText = try parts["type"]?.choice(Kind.self, "a type") == .text
    var metadata = VariableMetadata()
    metadata.question = try parts["question"]?.text("a question")
    metadata.universe = try parts["universe"]?.text("a universe")
    metadata.width = width
    if let role = parts["role"] {
      let name = try role.text("a role")
      guard let known = VariableMetadata.Role(rawValue: name) else {
        throw role.failure("expected a role, found “\(name.prefix(40))”")
      }
      metadata.role = known
    }
    for item in try parts["missing"]?.list("missing values") ?? [] {
      try item.addMissing(to: &metadata.missing, isText: isText)
    }
    let decimals = try parts["decimals"]?.integer("a number of decimals") ?? 0
    metadata.decimals = decimals > 0 ? decimals : nil
    let spelling = CodeSpelling.Place(isText: isText, decimals: decimals, width: width)
    metadata.missing = spelling.values(metadata.missing)
    let labels = try parts["labels"]?.labels(isText: isText) ?? []
    return FixedWidthLayout.Field(
      variable: Variable(
        name: try name.text("a name"), type: CodeSpelling.type(isText: isText, decimals, width),
        label: try parts["label"]?.text("a label"),
        valueLabels: ValueLabels(labels.map(spelling.value)),
        metadata: metadata),
      start: first, width: width, decimals: decimals,
      line: try parts["line"]?.integer("a line") ?? 1,
      records: try parts["records"]?.list("record types").map { try $0.text("a record type") } ?? []
    )
  }

  private func labels(isText: Bool) throws -> [ValueLabels.Entry] {
    guard case .mapping(let mapping) = node else { throw failure("expected labels by code") }
    return try mapping.map { key, value in
      let code = try LayoutNode(node: key, file: file).text("a code")
      return ValueLabels.Entry(
        code: CodeSpelling.canonical(code, isText: isText),
        label: try LayoutNode(node: value, file: file).text("a label"))
    }
  }

  private func addMissing(to missing: inout MissingDefinition, isText: Bool) throws {
    guard case .sequence = node else {
      missing.codes.append(CodeSpelling.canonical(try text("a missing value"), isText: isText))
      return
    }
    let bounds = try list("two bounds").map { bound -> Double? in
      let text = try bound.text("a bound")
      if ["lowest", "highest", "~", "null", ""].contains(text.lowercased()) { return nil }
      guard let value = Double(text), value.isFinite else {
        throw bound.failure("expected a number, “lowest” or “highest”, found “\(text.prefix(40))”")
      }
      return value
    }
    guard bounds.count == 2 else { throw failure("expected two bounds") }
    missing.ranges.append(MissingDefinition.Range(lower: bounds[0], upper: bounds[1]))
  }
}
