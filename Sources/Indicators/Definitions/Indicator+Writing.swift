internal import Microdata

/// Texts in YAML that reads back as the same value: always quoted.
enum YAMLText {
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 32 || (127...160).contains(scalar.value) || scalar.value == 0xFEFF
          || scalar.value == 0x2028 || scalar.value == 0x2029
        {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - min(4, digits.count)) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  static func localized(_ text: LocalizedText) -> String {
    let parts = LocalizedText.languages.compactMap { language in
      text.texts[language].map { "\(language): \(quoted($0))" }
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  static func list(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ", "))]"
  }
}

extension Indicator {
  /// The indicator as an entry of a list.
  var yamlLines: [String] {
    var fields: [(String, String)] = [
      ("id", YAMLText.quoted(id)), ("titles", YAMLText.localized(titles)),
      ("definition", YAMLText.localized(definition)), ("standard", YAMLText.quoted(standard)),
    ]
    if let source { fields.append(("source", YAMLText.quoted(source))) }
    if let universe { fields.append(("universe", YAMLText.quoted(universe.description))) }
    fields.append(("statistic", statistic.yaml))
    if !disaggregations.isEmpty {
      fields.append(
        ("by", "[\(disaggregations.map(YAMLText.list).joined(separator: ", "))]"))
    }
    fields.append(("unit", unit.yaml))
    if direction != .none { fields.append(("direction", direction.rawValue)) }
    if let period { fields.append(("period", YAMLText.quoted(period))) }
    if series != Series() {
      fields.append(("series", "{average: \(series.average), change: \(series.change)}"))
    }
    if let publication { fields.append(("publication", YAMLText.quoted(publication))) }
    if !keys.isEmpty {
      let parts = keys.sorted { $0.key < $1.key }.map {
        "\(YAMLText.quoted($0.key)): \(YAMLText.list($0.value))"
      }
      fields.append(("keys", "{\(parts.joined(separator: ", "))}"))
    }
    if let notes { fields.append(("notes", YAMLText.localized(notes))) }
    return fields.enumerated().map { index, field in
      "\(index == 0 ? "  - " : "    ")\(field.0): \(field.1)"
    }
  }
}

extension IndicatorStatistic {
  var yaml: String {
    func text(_ expression: RowExpression) -> String { YAMLText.quoted(expression.description) }
    switch self {
    case .count: return "count"
    case .total(let a): return "{total: \(text(a))}"
    case .mean(let a): return "{mean: \(text(a))}"
    case .share(let a): return "{share: \(text(a))}"
    case .ratio(let a, let b): return "{ratio: \(text(a)), to: \(text(b))}"
    case .quantile(let a, let p): return "{quantile: \(text(a)), probability: \(p)}"
    case .variance(let a): return "{variance: \(text(a))}"
    case .correlation(let a, let b): return "{correlation: \(text(a)), with: \(text(b))}"
    case .figure(let id): return "{figure: \(YAMLText.quoted(id))}"
    case .derived(let formula, let names):
      let parts = names.sorted { $0.key < $1.key }.map {
        "\(YAMLText.quoted($0.key)): \($0.value.yaml)"
      }
      return "{derived: \(text(formula)), of: {\(parts.joined(separator: ", "))}}"
    }
  }
}

extension IndicatorReference {
  var yaml: String {
    switch target {
    case .figure(let id): return "{figure: \(YAMLText.quoted(id))}"
    case .indicator(let id):
      var parts = ["indicator: \(YAMLText.quoted(id))"]
      if !levels.isEmpty {
        let fixed = levels.sorted { $0.key < $1.key }.map {
          "\(YAMLText.quoted($0.key)): \(YAMLText.quoted($0.value))"
        }
        parts.append("where: {\(fixed.joined(separator: ", "))}")
      }
      if let source { parts.append("source: \(YAMLText.quoted(source))") }
      return "{\(parts.joined(separator: ", "))}"
    }
  }
}

extension IndicatorUnit {
  var yaml: String {
    if Self.named.contains(self) { return code }
    return "{code: \(YAMLText.quoted(code)), scale: \(scale), decimals: \(decimals), "
      + "titles: \(YAMLText.localized(titles))}"
  }
}

extension IndicatorDimension {
  var yamlLines: [String] {
    var lines = [
      "  \(YAMLText.quoted(variable)):", "    titles: \(YAMLText.localized(titles))",
    ]
    if !categories.isEmpty {
      lines.append("    labels:")
      lines += categories.map {
        "      \(YAMLText.quoted($0.code)): \(YAMLText.localized($0.titles))"
      }
    }
    return lines
  }
}
