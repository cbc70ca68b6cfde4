internal import Microdata

/// Layouts as tables in CSV files.
///
/// A layout has a row for each variable, with the columns `name`, `start`, and `width` or `end`, and, if wanted, `type`
/// (`number` or `text`), `decimals`, `label`, `line`, `records`. A table of variables has `name`, `label` (or
/// `label_en`, `label_fr` and so on), `type`, `missing_low`, `missing_high`; one of codes has `name`, `val`, `label`.
public enum LayoutTable {
  /// Reads a layout from a table, with labels from others.
  ///
  /// - Parameters:
  ///   - path: The table with the places.
  ///   - variables: A table of variables; `nil` for none.
  ///   - codes: A table of codes; `nil` for none.
  ///   - language: Which of the labels `label_…` are the labels; the others are translations.
  ///   - limits: How large the tables may be.
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    contentsOf path: String, variables: String? = nil, codes: String? = nil,
    language: String = "en",
    limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    var draft = DictionaryDraft(origin: "layout table")
    let (text, _, name) = try DictionaryText.read(path, limits: limits)
    try read(text, file: name, language, into: &draft)
    if let variables {
      let (text, _, name) = try DictionaryText.read(variables, limits: limits)
      try describe(text, file: name, language, into: &draft)
    }
    if let codes {
      let (text, _, name) = try DictionaryText.read(codes, limits: limits)
      try label(text, file: name, language, into: &draft)
    }
    let layout = draft.layout()
    try layout.check(limits, source: name)
    return layout
  }

  /// Reads a layout from the text of a table.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    _ text: String, file: String = "layout.csv", limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    var draft = DictionaryDraft(origin: "layout table")
    try read(text, file: file, "en", into: &draft)
    let layout = draft.layout()
    try layout.check(limits, source: file)
    return layout
  }

  private static func read(
    _ text: String, file: String, _ language: String, into draft: inout DictionaryDraft
  ) throws {
    let rows = try DictionaryRows(text, file: file)
    try rows.require(["name", "start"])
    for row in 0..<rows.table.rowCount {
      let name = try rows.name(row)
      guard let start = try rows.integer("start", row), start >= 1 else {
        throw rows.failure(row, "expected a position from 1 for “\(name)”")
      }
      let end = try rows.integer("end", row)
      guard let width = try rows.integer("width", row) ?? end.map({ $0 - start + 1 }), width >= 1
      else {
        throw rows.failure(row, "expected a width, or an end from \(start) on, for “\(name)”")
      }
      let isText = try rows.text("type", row).map { try holdsText($0, rows, row) } ?? false
      let isNew = draft.place(
        name, start: start, width: width, line: max(1, try rows.integer("line", row) ?? 1),
        decimals: try rows.integer("decimals", row) ?? 0, isText: isText)
      guard isNew else { throw rows.failure(row, "the variable “\(name)” is there twice") }
      let (label, translations) = rows.labels(row, language)
      draft.update(name) { entry in (entry.label, entry.translations) = (label, translations) }
    }
  }

  private static func holdsText(_ type: String, _ rows: DictionaryRows, _ row: Int) throws -> Bool {
    switch type.lowercased() {
    case "text", "character", "char", "string", "str", "a", "$": return true
    case "number", "numeric", "integer", "int", "double", "float", "n", "f": return false
    default: throw rows.failure(row, "expected the type “number” or “text”, found “\(type)”")
    }
  }

  private static func describe(
    _ text: String, file: String, _ language: String, into draft: inout DictionaryDraft
  ) throws {
    let rows = try DictionaryRows(text, file: file)
    try rows.require(["name"])
    for row in 0..<rows.table.rowCount {
      let (label, translations) = rows.labels(row, language)
      let isText = try rows.text("type", row).map { try holdsText($0, rows, row) }
      let (low, high) = (rows.number("missing_low", row), rows.number("missing_high", row))
      draft.update(try rows.name(row)) { entry in
        entry.label = label ?? entry.label
        entry.translations.merge(translations) { _, new in new }
        entry.isText = isText ?? entry.isText
        if low != nil || high != nil {
          entry.missing.ranges.append(MissingDefinition.Range(lower: low, upper: high))
        }
      }
    }
  }

  private static func label(
    _ text: String, file: String, _ language: String, into draft: inout DictionaryDraft
  ) throws {
    let rows = try DictionaryRows(text, file: file)
    try rows.require(["name", "val"])
    for row in 0..<rows.table.rowCount {
      let (label, translations) = rows.labels(row, language)
      guard let code = rows.text("val", row), let label else { continue }
      draft.update(try rows.name(row)) { entry in
        entry.codes.append((code, label))
        for (language, text) in translations {
          entry.codeTranslations[language, default: [:]][CodeSpelling.key(code)] = text
        }
      }
    }
  }
}
