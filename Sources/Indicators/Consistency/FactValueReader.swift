internal import SurveyModules

/// Reads what a fact states.
struct FactValueReader {
  let node: DocumentNode
  let entries: [String: DocumentNode]
  let locale: NumberLocale?

  /// Words in units of what is measured, not counted, or given in round figures.
  private static let measures: Set<String> = [
    "percent", "per", "ratio", "rate", "points", "index", "years", "months", "weeks", "days",
    "hours",
    "minutes", "thousand", "thousands", "million", "millions", "billion", "billions",
  ]

  func value(unit: String?, kind: Fact.Kind) throws -> FactValue {
    let given = ["value", "text", "items", "bytes"].filter { entries[$0] != nil }
    guard given.count == 1, let name = given.first, let part = entries[name] else {
      throw node.error(
        given.isEmpty ? "states nothing." : "states \(given.joined(separator: " and ")).",
        hint: "A fact has one of value, text, items, bytes.")
    }
    if name != "value" { try forbid(["decimals", "exact", "locale"], with: name) }
    if name != "bytes" { try forbid(["encoding"], with: name) }
    switch name {
    case "text": return .text(try FactReader.requiredText(part))
    case "items": return .items(try part.texts())
    case "bytes": return try bytes(part)
    default: return try figure(part, unit: unit, kind: kind)
    }
  }

  private func forbid(_ names: [String], with name: String) throws {
    for other in names {
      guard let part = entries[other] else { continue }
      throw part.error("has no meaning with “\(name)”.")
    }
  }

  private func bytes(_ part: DocumentNode) throws -> FactValue {
    guard let bytes = ByteEncoding.bytes(hexadecimal: try part.text()) else {
      throw part.error("is no list of bytes.", hint: "Write pairs of digits, such as 42 e9 6e 69.")
    }
    guard let encoding = entries["encoding"] else {
      throw node.error("has bytes and no encoding.", hint: "Say which “encoding:” they claim.")
    }
    return .bytes(bytes, encoding: try encoding.choice(ByteEncoding.self).rawValue)
  }

  private func figure(_ part: DocumentNode, unit: String?, kind: Fact.Kind) throws -> FactValue {
    let text = try part.text()
    if FactDates.looksLikeDates(text) {
      try forbid(["decimals", "exact"], with: "a date")
      guard let dates = FactDates(text) else {
        throw part.error(
          "is “\(text)”, which is no date.",
          hint: "Write 2021-02-24, 2021-02, or 2021-08-31/2021-09-01, the earlier day first.")
      }
      return .dates(dates)
    }
    let written = try number(text, part)
    let decimals = try entries["decimals"].map(self.decimals) ?? written.decimals
    let exact = try entries["exact"]?.flag()
    let counts = Self.isCount(unit: unit, kind: kind) && decimals == 0 && written.decimals == 0
    return .number(PrintedNumber(written.value, decimals: decimals, isExact: exact ?? counts))
  }

  /// Whether a whole number of this unit is a count, in which nothing was rounded away: what a survey says of a
  /// population is an estimate, and rounded.
  private static func isCount(unit: String?, kind: Fact.Kind) -> Bool {
    guard let unit, kind != .survey, !unit.contains("%") else { return false }
    return unit.split { !$0.isLetter }.allSatisfy { word in
      let isCurrency = word.count == 3 && word.allSatisfy(\.isUppercase)
      return !isCurrency && !measures.contains(word.lowercased())
    }
  }

  private func decimals(_ part: DocumentNode) throws -> Int {
    guard let decimals = Int(try part.text()), (-12...12).contains(decimals) else {
      throw part.error("must be a whole number from -12 to 12, not “\(try part.text())”.")
    }
    return decimals
  }

  /// A plain number such as 12.8, or a text under the locale; where the two differ, neither is taken.
  private func number(_ text: String, _ part: DocumentNode) throws -> PrintedNumber {
    let plain = try? LocalizedNumber.parse(text, thousands: nil, decimal: ".")
    guard let locale else {
      if let plain { return plain }
      throw part.error(
        "is “\(text)”, which is no plain number.",
        hint: "Write it as 1234.5, or state the signs: locale: {thousands: \",\", decimal: \".\"}. "
          + "A text goes under “text:”.")
    }
    let local: PrintedNumber
    do {
      local = try LocalizedNumber.parse(text, locale: locale)
    } catch let error as IndicatorError {
      if let plain { return plain }
      throw part.error(error.message, hint: error.hint)
    }
    if let plain, plain != local {
      throw part.error(
        "is “\(text)”, which is ambiguous: \(plain.text) as a plain number, \(local.text) with "
          + "\(locale.words).", hint: "Write it without a sign between thousands.")
    }
    return local
  }
}
