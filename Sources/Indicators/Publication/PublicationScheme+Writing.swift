internal import Foundation
internal import Microdata

extension PublicationScheme {
  /// The scheme as YAML, which reads back as an equal scheme.
  public var yaml: String {
    var lines = [("name", name), ("title", title), ("source", source), ("version", version)]
      .filter { !$0.1.isEmpty }.map { "\($0.0): \(Self.quoted($0.1))" }
    if !covered.isEmpty { lines.append("covers: \(Self.list(covered))") }
    if !parameters.isEmpty {
      lines.append("parameters:")
      lines += parameters.map { "  \($0.name): \($0.value.map(CodeText.of) ?? "unset")" }
    }
    lines.append("rules:")
    lines += rules.flatMap(Self.lines)
    lines.append("otherwise:")
    lines += Self.fields(otherwise).map { "  \($0)" }
    if !tableRules.isEmpty {
      lines.append("table:")
      lines += tableRules.flatMap(Self.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ rule: PublicationRule) -> [String] {
    var fields = ["when: \(quoted(rule.condition.description))"]
    if !rule.kinds.isEmpty { fields.append("for: \(list(rule.kinds))") }
    fields += self.fields(rule.verdict)
    if rule.isNote { fields.append("note: true") }
    if !rule.isAboutSampling { fields.append("sampling: false") }
    if let decision = rule.ifMissing { fields.append("missing: \(decision.rawValue)") }
    return fields.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }

  private static func fields(_ verdict: PublicationRule.Verdict) -> [String] {
    var fields = ["decision: \(verdict.decision.rawValue)"]
    if !verdict.code.isEmpty { fields.append("code: \(quoted(verdict.code))") }
    if verdict.status != verdict.code { fields.append("status: \(quoted(verdict.status))") }
    if !verdict.reason.isEmpty { fields.append("reason: \(quoted(verdict.reason))") }
    return fields
  }

  private static func list(_ kinds: [FigureKind]) -> String {
    "[\(kinds.map(\.rawValue).joined(separator: ", "))]"
  }

  /// A text in double quotes, where everything that could mean something is escaped.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case let scalar
      where scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
        || scalar.properties.generalCategory == .lineSeparator
        || scalar.properties.generalCategory == .paragraphSeparator:
        String(format: "\\U%08X", scalar.value)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
