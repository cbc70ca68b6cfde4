internal import SurveyModules

/// A value to be reached, as somebody decided and published it.
public struct CatalogueTarget: Sendable, Hashable, Codable {
  /// The value.
  public let value: Double
  /// The unit.
  public let unit: String
  /// By when.
  public let period: String
  /// Where it is stated.
  public let source: String
}

/// Where a pledge starts from and what it aims at.
public struct CatalogueProgress: Sendable, Hashable, Codable {
  /// Facts it starts from; empty when none is known.
  public let baseline: [String]
  /// What it aims at; `nil` when no source states a target.
  public let target: CatalogueTarget?
  /// Why there is no target; `nil` when there is one.
  public let why: LocalizedText?

  init(reading record: inout CatalogueRecord) throws {
    let entries = try record.required("progress").entries(known: ["baseline", "target", "why"])
    let start = try Self.given(entries["baseline"])?.list() ?? []
    baseline = try start.map { try $0.text() }
    for (fact, node) in zip(baseline, start) { record.refer(to: fact, .fact, line: node.line) }
    target = try Self.given(entries["target"]).map(CatalogueTarget.init(reading:))
    why = try entries["why"].map(LocalizedText.init(_:))
    guard (target == nil) == (why != nil) else {
      throw try record.required("progress").error(
        target == nil ? "has no target and does not say why." : "has a target and says why not.",
        hint: "Give a target with its source, or “target: none” with “why”.")
    }
  }

  /// A field, unless it is not there or `none`.
  private static func given(_ node: DocumentNode?) throws -> DocumentNode? {
    guard let node, (try? node.text()) != "none" else { return nil }
    return node
  }
}

extension CatalogueTarget {
  init(reading node: DocumentNode) throws {
    let names = ["value", "unit", "period", "source"]
    let entries = try node.entries(known: names)
    func field(_ name: String) throws -> DocumentNode {
      guard let field = entries[name] else {
        throw node.error(
          "has no “\(name)”.", hint: "A target has \(names.joined(separator: ", ")).")
      }
      return field
    }
    value = try field("value").number()
    unit = try field("unit").text()
    period = try field("period").text()
    source = try field("source").text()
  }
}
