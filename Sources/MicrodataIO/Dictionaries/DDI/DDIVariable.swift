internal import Microdata

/// A variable of a codebook as its elements come.
struct DDIVariable {
  private struct Category {
    var code: String?
    var labels = DDIText()
    var isMissing = false
  }

  private let name: String
  private let files: [String]
  private let records: [String]
  private let decimals: Int?
  private let attributes: [String: String]
  private let language: String?
  private var place: FixedWidthLayout.Place?
  private var line = 1
  private var isText = false
  private var label = DDIText()
  private var questions: [String] = []
  private var universe: String?
  private var notes: [String] = []
  private var concepts: [String] = []
  private var instructions: String?
  private var format: String?
  private var categories: [Category] = []
  private var category: Category?
  private var missing = MissingDefinition()

  init(_ attributes: [String: String], language: String?) {
    self.attributes = attributes
    self.language = language
    name = attributes["name"] ?? attributes["ID"] ?? ""
    files = (attributes["files"] ?? "").split(separator: " ").map(String.init)
    records = (attributes["rectype"] ?? "").split(separator: " ").map(String.init)
    decimals = attributes["dcml"].flatMap { Int($0) }
  }

  // MARK: - Elements

  mutating func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "location": startLocation(attributes)
    case "varFormat":
      isText = attributes["type"] == "character"
      format = attributes["formatname"]
    case "item":
      guard isInInvalidRange, let value = attributes["VALUE"] ?? attributes["value"] else { return }
      missing.codes.append(value)
    case "range":
      guard attributes["min"] != nil || attributes["max"] != nil, isInInvalidRange else { return }
      missing.ranges.append(
        MissingDefinition.Range(
          lower: attributes["min"].flatMap { Self.finite($0) },
          upper: attributes["max"].flatMap { Self.finite($0) }))
    case "invalrng": isInInvalidRange = true
    case "valrng": isInInvalidRange = false
    default: break
    }
  }

  private var isInInvalidRange = false

  private static func finite(_ text: String) -> Double? {
    Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  private mutating func startLocation(_ attributes: [String: String]) {
    // A variable of several files may have a place in each; the first is kept.
    guard place == nil, let start = attributes["StartPos"].flatMap({ Int($0) }) else { return }
    let end = attributes["EndPos"].flatMap { Int($0) }
    let distance = end.map { $0.subtractingReportingOverflow(start) }
    let byEnd = distance.flatMap {
      $0.overflow || $0.partialValue == .max ? nil : $0.partialValue + 1
    }
    guard let width = attributes["width"].flatMap({ Int($0) }) ?? byEnd else { return }
    place = FixedWidthLayout.Place(start: start, width: width)
    line = attributes["RecSegNo"].flatMap { Int($0) } ?? 1
  }

  mutating func startCategory(_ attributes: [String: String]) {
    category = Category()
    category?.isMissing = ["Y", "y", "true", "1"].contains(attributes["missing"] ?? "")
  }

  mutating func endCategory() {
    if let category { categories.append(category) }
    category = nil
  }

  mutating func keep(_ element: String, in parent: String, _ language: String?, _ content: String) {
    switch (element, parent) {
    case ("labl", "var"): label.add(content, language)
    case ("labl", "catgry"): category?.labels.add(content, language)
    case ("catValu", _): category?.code = content
    case ("qstnLit", _), ("qstn", _): questions.append(content)
    case ("universe", "var"): universe = universe ?? content
    case ("notes", "var"), ("txt", "var"): notes.append(content)
    case ("concept", _): concepts.append(content)
    case ("codInstr", _): instructions = content
    default: break
    }
  }

  // MARK: - The result

  /// The variable; `nil` when it has no name.
  var entry: DDICodebook.Entry? {
    guard !name.isEmpty else { return nil }
    var metadata = VariableMetadata()
    metadata.translations = label.translations(language)
    metadata.question = questions.isEmpty ? nil : questions.joined(separator: "\n")
    metadata.universe = universe
    metadata.notes = notes
    metadata.format = format
    metadata.width = place?.width
    metadata.decimals = decimals
    metadata.measure = measure
    if !concepts.isEmpty { metadata.attributes["concept"] = concepts }
    if let instructions { metadata.attributes["codInstr"] = [instructions] }
    if let weight = attributes["wgt-var"] { metadata.attributes["wgt-var"] = [weight] }
    if attributes["wgt"] == "wgt" { metadata.role = .weight }
    let spelling = CodeSpelling.Place(isText: isText, decimals: decimals ?? 0, width: place?.width)
    metadata.missing = spelling.values(
      MissingDefinition(
        codes: missingCodes.map { CodeSpelling.canonical($0, isText: isText) },
        ranges: missing.ranges))
    var entry = DDICodebook.Entry(
      variable: Variable(
        name: name, type: CodeSpelling.type(isText: isText, decimals ?? 0, place?.width),
        label: label.primary(language),
        valueLabels: ValueLabels(labels.map(spelling.value)), metadata: metadata))
    (entry.files, entry.place, entry.line, entry.records) = (files, place, line, records)
    return entry
  }

  private var missingCodes: [String] {
    var seen = Set<String>()
    return (categories.filter(\.isMissing).compactMap(\.code) + missing.codes)
      .filter { seen.insert($0).inserted }
  }

  private var measure: VariableMetadata.Measure? {
    switch attributes["nature"] {
    case "nominal": .nominal
    case "ordinal": .ordinal
    case "interval", "ratio", "percent": .scale
    default: nil
    }
  }

  private var labels: [ValueLabels.Entry] {
    var seen = Set<String>()
    let found = categories.compactMap { category -> ValueLabels.Entry? in
      guard let code = category.code, let label = category.labels.primary(language) else {
        return nil
      }
      return ValueLabels.Entry(
        code: CodeSpelling.canonical(code, isText: isText), label: label,
        translations: category.labels.translations(language))
    }
    let all =
      found.isEmpty && categories.isEmpty
      ? CodingInstructions.labels(in: instructions ?? "") : found
    return all.filter { seen.insert($0.code).inserted }
  }
}

/// A text in one or more languages.
struct DDIText {
  private var texts: [(language: String?, content: String)] = []

  mutating func add(_ content: String, _ language: String?) { texts.append((language, content)) }

  private func position(_ language: String?) -> Int? {
    texts.firstIndex { $0.language == nil || $0.language == language } ?? texts.indices.first
  }

  /// The text in the language of the codebook, or else the first.
  func primary(_ language: String?) -> String? { position(language).map { texts[$0].content } }

  /// The texts in other languages, by language code.
  func translations(_ language: String?) -> [String: String] {
    var result: [String: String] = [:]
    let first = position(language)
    for (index, text) in texts.enumerated() where index != first {
      if let language = text.language, result[language] == nil { result[language] = text.content }
    }
    return result
  }
}

/// Codes that IPUMS codebooks list in prose: `999999999 = N.I.U. (Not in Universe).`
enum CodingInstructions {
  /// The codes with their labels, one a line.
  static func labels(in text: String) -> [ValueLabels.Entry] {
    text.split(whereSeparator: \.isNewline).compactMap { line -> ValueLabels.Entry? in
      var rest = Substring(CodeSpelling.trimmed(line))
      if rest.hasPrefix("Codes") { rest = rest.dropFirst(5).drop { $0 == " " || $0 == ":" } }
      let code = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "," || $0 == ".") }
      let digits = code.filter { $0 != "," }
      guard !digits.isEmpty, Double(digits) != nil else { return nil }
      rest = rest.dropFirst(code.count).drop { $0 == " " || $0 == "\t" }
      guard let sign = rest.first, sign == "=" || sign == ":" else { return nil }
      let label = CodeSpelling.trimmed(rest.dropFirst())
      guard !label.isEmpty, sign == "=" || rest.dropFirst().first?.isWhitespace == true else {
        return nil
      }
      return ValueLabels.Entry(code: CodeSpelling.canonical(digits, isText: false), label: label)
    }
  }
}
