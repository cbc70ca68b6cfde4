internal import Microdata

/// A layout as commands add to it, one after another and in any order.
///
/// Names are the same in upper and lower case, as they are in SPSS and SAS.
struct DictionaryDraft {
  /// What is known of a variable.
  struct Entry {
    var name: String
    var place: FixedWidthLayout.Place?
    var line = 1
    var decimals = 0
    var isText = false
    var label: String?
    var codes: [(code: String, label: String)] = []
    var ranges: [ValueLabels.RangeEntry] = []
    var translations: [String: String] = [:]
    var codeTranslations: [String: [String: String]] = [:]
    var missing = MissingDefinition()
    var format: String?
    var measure: VariableMetadata.Measure?
    var labelSet: String?

    init(name: String) { self.name = name }
  }

  var origin: String
  var linesPerCase = 1
  var periodIsMissing = false
  var encoding: TextEncoding?
  private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  init(origin: String) { self.origin = origin }

  /// The names, in order.
  var names: [String] { entries.map(\.name) }

  /// Changes what is known of a variable, which is made if it is new.
  mutating func update(_ name: String, _ change: (inout Entry) -> Void) {
    let key = name.uppercased()
    let position = positions[key] ?? entries.count
    if position == entries.count {
      positions[key] = position
      entries.append(Entry(name: name))
    }
    change(&entries[position])
  }

  /// Gives a variable its place; the first command that does so also decides how the name is written.
  mutating func place(
    _ name: String, start: Int, width: Int, line: Int, decimals: Int, isText: Bool
  ) -> Bool {
    var isNew = false
    update(name) { entry in
      isNew = entry.place == nil
      entry.name = name
      entry.place = FixedWidthLayout.Place(start: start, width: width)
      (entry.line, entry.decimals, entry.isText) = (line, decimals, isText)
    }
    return isNew
  }

  /// What is known of a variable; `nil` when nothing is.
  subscript(name: String) -> Entry? { positions[name.uppercased()].map { entries[$0] } }

  /// The names from one to another, in the order of the layout; `nil` when there are none.
  func names(from first: String, to last: String) -> [String]? {
    guard let low = positions[first.uppercased()], let high = positions[last.uppercased()],
      low <= high
    else { return nil }
    return entries[low...high].map(\.name)
  }

  /// The layout of all variables with a place.
  func layout() -> FixedWidthLayout {
    let placed = entries.compactMap { entry -> FixedWidthLayout.Field? in
      guard let place = entry.place else { return nil }
      return FixedWidthLayout.Field(
        variable: Self.variable(entry), start: place.start, width: place.width,
        decimals: entry.decimals, line: entry.line)
    }
    var layout = FixedWidthLayout(fields: placed)
    (layout.origin, layout.encoding) = (origin, encoding)
    layout.linesPerCase = max(linesPerCase, placed.map(\.line).max() ?? 1)
    layout.periodIsMissing = periodIsMissing
    return layout
  }

  /// All variables, for files whose places are known otherwise.
  var variables: [Variable] { entries.map(Self.variable) }

  private static func variable(_ entry: Entry) -> Variable {
    var metadata = VariableMetadata()
    (metadata.format, metadata.measure, metadata.labelSet) = (
      entry.format, entry.measure, entry.labelSet
    )
    metadata.width = entry.place?.width
    metadata.decimals = entry.decimals > 0 ? entry.decimals : nil
    metadata.translations = entry.translations
    let spelling = CodeSpelling.Place(
      isText: entry.isText, decimals: entry.decimals, width: entry.place?.width)
    metadata.missing = spelling.values(
      MissingDefinition(
        codes: entry.missing.codes.map { CodeSpelling.canonical($0, isText: entry.isText) },
        ranges: entry.missing.ranges))
    var seen = Set<String>()
    let labels = entry.codes.compactMap { code, label -> ValueLabels.Entry? in
      let spelled = CodeSpelling.canonical(code, isText: entry.isText)
      guard seen.insert(spelled).inserted else { return nil }
      return ValueLabels.Entry(
        code: spelled, label: label,
        translations: entry.codeTranslations.compactMapValues { $0[CodeSpelling.key(code)] })
    }
    return Variable(
      name: entry.name,
      type: CodeSpelling.type(isText: entry.isText, entry.decimals, entry.place?.width),
      label: entry.label,
      valueLabels: ValueLabels(labels.map(spelling.value), ranges: entry.ranges),
      metadata: metadata)
  }
}

/// How dictionaries spell codes.
enum CodeSpelling {
  /// The type of a variable: identifiers that a double would round are integers of 64 bits.
  static func type(isText: Bool, _ decimals: Int, _ width: Int?) -> Column.ValueType {
    isText ? .text : decimals == 0 && width ?? 0 >= 16 ? .longInteger : .double
  }

  /// A field, to turn the codes of a dictionary into values of its variable.
  ///
  /// Some dictionaries write the codes of variables with implied decimals as the digits of the field, which are
  /// too large for a value of it.
  struct Place {
    let isText: Bool
    let decimals: Int
    let width: Int?

    /// The code of an entry as a value of the variable.
    func value(_ entry: ValueLabels.Entry) -> ValueLabels.Entry {
      ValueLabels.Entry(
        code: value(entry.code), label: entry.label, translations: entry.translations)
    }

    /// The codes and ranges of a definition as values of the variable.
    func values(_ missing: MissingDefinition) -> MissingDefinition {
      MissingDefinition(
        codes: missing.codes.map(value),
        ranges: missing.ranges.map { range in
          MissingDefinition.Range(lower: range.lower.map(scaled), upper: range.upper.map(scaled))
        })
    }

    private func value(_ code: String) -> String {
      guard !isText, decimals > 0, let number = Double(code), number.isFinite else { return code }
      let value = scaled(number)
      return value == number ? code : CodeText.of(value)
    }

    private func scaled(_ number: Double) -> Double {
      guard decimals > 0, let width, width <= 15 else { return number }
      let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
      let bound = (0..<width).reduce(1.0) { power, _ in power * 10 } / power
      return abs(number) >= bound ? number / power : number
    }
  }

  /// A code as a value of a column is written: numbers without padding.
  static func canonical(_ code: String, isText: Bool) -> String {
    let trimmed = trimmed(code)
    guard !isText, let number = Double(trimmed), number.isFinite, trimmed.first?.isLetter != true
    else {
      return isText ? trimmed : trimmed.lowercased().hasPrefix(".") ? trimmed.lowercased() : trimmed
    }
    if let exact = Int64(trimmed) { return String(exact) }
    return CodeText.of(number)
  }

  /// A code by which it is found in another language, however padded.
  static func key(_ code: String) -> String { canonical(code, isText: false) }

  /// A text without blanks at both ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let characters = text.drop { $0.isWhitespace }
    return String(characters.reversed().drop { $0.isWhitespace }.reversed())
  }
}
