internal import SurveyModules

/// Reads the facts of a file.
enum FactReader {
  private static let names = [
    "id", "title", "value", "text", "items", "bytes", "encoding", "decimals", "exact", "unit",
    "period", "area", "kind", "definition", "source", "confidence", "keys", "locale",
  ]

  static func facts(_ node: DocumentNode, locale: NumberLocale?) throws -> [Fact] {
    var lines: [String: Int] = [:]
    return try node.list().map { part in
      let fact = try fact(part, locale: locale)
      if let earlier = lines.updateValue(part.line, forKey: fact.id) {
        throw part.error(
          "“\(fact.id)” is there twice, first in line \(earlier).",
          hint: "Give each fact an id of its own; a figure of two sources is two facts.")
      }
      return fact
    }
  }

  static func fact(_ node: DocumentNode, locale: NumberLocale?) throws -> Fact {
    let entries = try node.entries(known: names)
    let kind = try entries["kind"]?.choice(Fact.Kind.self) ?? .published
    let unit = try entries["unit"].map(requiredText)
    guard let source = entries["source"] else {
      throw node.error(
        "has no source.", hint: "Say under “source:” where the statement was read.")
    }
    let localeHere = try entries["locale"].map(Self.locale) ?? locale
    let value = try FactValueReader(node: node, entries: entries, locale: localeHere)
      .value(unit: unit, kind: kind)
    return Fact(
      id: try identifier(entries["id"], of: node),
      titles: try LocalizedText(entries["title"].map(titles) ?? [:]),
      value: value, unit: unit, period: try entries["period"]?.text(),
      area: try entries["area"]?.text(), kind: kind,
      definition: try entries["definition"]?.text(), source: try requiredText(source),
      confidence: try entries["confidence"]?.choice(Fact.Confidence.self) ?? .read,
      keys: try keys(entries["keys"]), line: node.line)
  }

  /// An id: letters, digits, dots, dashes and underscores.
  static func identifier(_ node: DocumentNode?, of owner: DocumentNode) throws -> String {
    guard let node else { throw owner.error("has no id.", hint: "Give it one under “id:”.") }
    let id = try node.text()
    let isPlain = id.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "._-".unicodeScalars.contains($0)
    }
    guard !id.isEmpty, id.count <= 200, isPlain else {
      throw node.error("is no id.", hint: "An id has letters, digits, dots, dashes, underscores.")
    }
    return id
  }

  static func requiredText(_ node: DocumentNode) throws -> String {
    let text = try node.text()
    guard text.contains(where: { !$0.isWhitespace }) else { throw node.error("is empty.") }
    return text
  }

  /// A title: a text in English, or texts by language.
  static func titles(_ node: DocumentNode) throws -> [String: String] {
    if let text = try? node.text() { return ["en": text] }
    var result: [String: String] = [:]
    for (language, value) in try node.entries() {
      guard (2...3).contains(language.count), language.allSatisfy(\.isLetter) else {
        throw value.error("is no language.", hint: "Use codes such as en, fr, ar.")
      }
      result[language] = try value.text()
    }
    return result
  }

  static func locale(_ node: DocumentNode) throws -> NumberLocale {
    let entries = try node.entries(known: ["thousands", "decimal"])
    let thousands = try entries["thousands"].map(sign)
    guard let decimal = try entries["decimal"].map(sign) else {
      throw node.error(
        "has no decimal sign.", hint: "For example {thousands: \",\", decimal: \".\"}.")
    }
    do {
      return try NumberLocale(thousands: thousands, decimal: decimal)
    } catch let error as IndicatorError {
      throw node.error(error.message, hint: error.hint)
    }
  }

  private static func sign(_ node: DocumentNode) throws -> Character {
    let text = try node.text()
    guard text.count == 1, let sign = text.first else {
      throw node.error("must be one sign, not “\(text)”.")
    }
    return sign
  }

  private static func keys(_ node: DocumentNode?) throws -> [String: [String]] {
    guard let node else { return [:] }
    var result: [String: [String]] = [:]
    for (name, value) in try node.entries() { result[name] = try value.texts() }
    return result
  }
}
