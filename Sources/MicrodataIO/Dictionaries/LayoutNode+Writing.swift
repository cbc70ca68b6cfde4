internal import Microdata
internal import Yams

extension LayoutNode {
  /// A text that is read as text again whatever it looks like.
  private static func text(_ text: String) -> Node {
    .scalar(Node.Scalar(text, Tag(.str), .doubleQuoted))
  }

  private static func number(_ number: Int) -> Node { .scalar(Node.Scalar(String(number))) }

  private static func word(_ word: String) -> Node { .scalar(Node.Scalar(word)) }

  private static func list(_ nodes: [Node], flow: Bool = false) -> Node {
    .sequence(Node.Sequence(nodes, .implicit, flow ? .flow : .any))
  }

  private static func mapping(_ pairs: [(String, Node?)]) -> Node {
    .mapping(
      Node.Mapping(
        pairs.compactMap { key, value in value.map { (word(key), $0) } }, .implicit))
  }

  /// A layout as YAML.
  static func node(of layout: FixedWidthLayout) -> Node {
    mapping([
      ("layout", number(1)),
      ("label", layout.metadata.label.map(text)),
      ("encoding", layout.encoding.map { word($0.rawValue) }),
      ("positions", layout.positions == .characters ? nil : word(layout.positions.rawValue)),
      ("linesPerCase", layout.linesPerCase == 1 ? nil : number(layout.linesPerCase)),
      ("periodIsMissing", layout.periodIsMissing ? word("true") : nil),
      (
        "recordField",
        layout.recordField.map {
          mapping([("start", number($0.start)), ("width", number($0.width))])
        }
      ),
      ("records", layout.records.isEmpty ? nil : list(layout.records.map(record))),
      ("fields", list(layout.fields.map(field))),
    ])
  }

  private static func record(_ record: FixedWidthLayout.Record) -> Node {
    mapping([
      ("name", text(record.name)), ("label", record.label.map(text)),
      ("codes", list(record.codes.map(text), flow: true)),
      ("keys", record.keys.isEmpty ? nil : list(record.keys.map(text), flow: true)),
      ("parent", record.parent.map(text)),
    ])
  }

  private static func field(_ field: FixedWidthLayout.Field) -> Node {
    let (variable, metadata) = (field.variable, field.variable.metadata)
    let missing =
      metadata.missing.codes.map(text)
      + metadata.missing.ranges.map { range in
        list(
          [
            word(range.lower.map { CodeText.of($0) } ?? "lowest"),
            word(range.upper.map { CodeText.of($0) } ?? "highest"),
          ], flow: true)
      }
    let labels = variable.valueLabels.entries
    return mapping([
      ("name", text(variable.name)), ("start", number(field.start)), ("width", number(field.width)),
      ("type", variable.type == .text ? word("text") : nil),
      ("decimals", field.decimals > 0 ? number(field.decimals) : nil),
      ("line", field.line > 1 ? number(field.line) : nil),
      ("records", field.records.isEmpty ? nil : list(field.records.map(text), flow: true)),
      ("label", variable.label.map(text)),
      (
        "labels",
        labels.isEmpty
          ? nil : .mapping(Node.Mapping(labels.map { (text($0.code), text($0.label)) }, .implicit))
      ),
      ("missing", missing.isEmpty ? nil : list(missing)),
      ("question", metadata.question.map(text)), ("universe", metadata.universe.map(text)),
      ("role", metadata.role.map { word($0.rawValue) }),
    ])
  }
}
