internal import Microdata

extension VariableMapping {
  private static let keys = [
    "from", "expr", "universe", "missing", "map", "byLabel", "else", "multiply", "add", "date",
    "country", "crosswalk", "range", "expect", "labels", "label", "text", "characters",
    "digits",
  ]

  /// Reads a variable.
  ///
  /// - Parameters:
  ///   - name: The canonical name.
  ///   - node: The name of a variable of the file, or how it is made.
  /// - Throws: `SurveyModuleError` with code `invalidMapping`, with the line.
  init(_ name: String, _ node: DocumentNode) throws {
    self.name = name
    line = node.line
    if let source = try? node.text() {
      guard !source.isEmpty else { throw node.error("is empty: name a variable of the file.") }
      sources = [source]
      (expression, universe, missing, recode) = (nil, nil, [:], nil)
      (characters, digits) = (nil, nil)
      (conversion, date, isCountry, crosswalk) = (nil, nil, Self.isCountry(name), nil)
      (range, expectedLabels, labels, label, isText) = (nil, [:], [], nil, false)
      return
    }
    let parts = try node.entries(known: Self.keys)
    sources = try parts["from"]?.texts() ?? []
    expression = try parts["expr"]?.expression()
    date = try parts["date"].map { try DatePattern($0) }
    var hasParts = false
    if case .parts = date { hasParts = true }
    guard [!sources.isEmpty, expression != nil, hasParts].count(where: { $0 }) == 1 else {
      throw node.error(
        "must say where it comes from.",
        hint:
          "“from” names variables of the file, “expr” computes, “date” has parts: one of the three."
      )
    }
    universe = try parts["universe"]?.expression()
    missing = try Dictionary(
      (parts["missing"]?.entries() ?? []).map { ($0.key, try $0.value.text()) },
      uniquingKeysWith: { first, _ in first })
    characters = try parts["characters"].map { node in
      let range = try node.range()
      guard let low = Int(exactly: range.lowerBound), let high = Int(exactly: range.upperBound),
        low >= 1, high < 1_000_000
      else { throw node.error("must be positions from 1, such as 1..8.") }
      return low...high
    }
    digits = try parts["digits"].map { node in
      guard let number = Int(exactly: try node.number()), (1...40).contains(number) else {
        throw node.error("must be a number of digits, 1 to 40.")
      }
      return number
    }
    recode = try Recode(parts)
    let (multiply, add) = (try parts["multiply"]?.number(), try parts["add"]?.number())
    conversion =
      multiply == nil && add == nil ? nil : Conversion(multiply: multiply ?? 1, add: add ?? 0)
    isCountry = try parts["country"]?.flag() ?? Self.isCountry(name)
    crosswalk = try parts["crosswalk"]?.text()
    range = try parts["range"]?.range()
    expectedLabels = try Dictionary(
      (parts["expect"]?.entries() ?? []).map { ($0.key, try $0.value.text()) },
      uniquingKeysWith: { first, _ in first })
    labels = try (parts["labels"]?.entries() ?? []).map { ($0.key, try $0.value.text()) }
    label = try parts["label"]?.text()
    isText = try parts["text"]?.flag() ?? false
  }

  private static func isCountry(_ name: String) -> Bool {
    CanonicalVariable.named(name)?.kind == .country
  }
}

extension Recode {
  /// Reads `map`, `byLabel` and `else`; `nil` when there is none.
  fileprivate init?(_ parts: [String: DocumentNode]) throws {
    var rules: [Rule] = []
    for (key, node) in try parts["map"]?.entries() ?? [] {
      let range = DocumentNode.range(key)
      if range == nil, key.contains(".."), key.allSatisfy({ $0.isNumber || ".- ".contains($0) }) {
        throw node.error("is a range that does not rise: write the lower end first, such as 0..17.")
      }
      rules.append(Rule(key: range.map { .range($0) } ?? .code(key), value: try Self.value(node)))
    }
    for (key, node) in try parts["byLabel"]?.entries() ?? [] {
      rules.append(Rule(key: .label(key), value: try Self.value(node)))
    }
    guard !rules.isEmpty || parts["else"] != nil else { return nil }
    self.rules = rules
    switch try parts["else"]?.text() {
    case nil, "error": otherwise = nil
    case "keep": otherwise = .keep
    case .some: otherwise = try parts["else"].map(Self.value)
    }
  }

  private static func value(_ node: DocumentNode) throws -> Value {
    let text = try node.text()
    if text == "missing" { return .missing("not stated") }
    if text.hasPrefix("missing ") { return .missing(String(text.dropFirst(8))) }
    guard !text.isEmpty else {
      throw node.error("is empty: write a code, or “missing” with a reason.")
    }
    return .code(text)
  }
}

extension DatePattern {
  /// Reads a pattern, or the names of the parts.
  fileprivate init(_ node: DocumentNode) throws {
    if let text = try? node.text() {
      if text == "cmc" {
        self = .centuryMonth
        return
      }
      let lower = text.lowercased()
      let letters = Set(lower.filter(\.isLetter))
      guard letters.isSubset(of: ["y", "m", "d"]), letters.contains("m"),
        lower.count(where: { $0 == "y" }) == 4, lower.contains("yyyy")
      else {
        throw node.error(
          "is “\(text)”.",
          hint:
            "Write years of four digits, months and days as yyyy, mm and dd, such as dd/mm/yyyy, or cmc."
        )
      }
      self = .pattern(text.lowercased())
      return
    }
    let parts = try node.entries(known: ["year", "month", "day"])
    guard let year = try parts["year"]?.text(), let month = try parts["month"]?.text() else {
      throw node.error("needs the variables of the year and the month.")
    }
    self = .parts(year: year, month: month, day: try parts["day"]?.text())
  }
}
