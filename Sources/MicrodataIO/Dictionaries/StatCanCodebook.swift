public import Microdata

/// The codebooks of the public use files of Statistics Canada (`codebook.csv`), in English and French.
///
/// A codebook is a table in CSV: a row for each variable, then one for each of its codes, in which the first column is
/// blank. Where it has the columns `Position_Position` and `Length_Longueur`, it says where variables are in a file of
/// fixed width. Codes such as `01-40` are ranges; one that reads `blank` says nothing of a value.
///
/// Source: Statistics Canada, Labour Force Survey, Public Use Microdata File.
public enum StatCanCodebook {
  /// Reads the variables of a codebook, for files of separated values.
  ///
  /// - Parameters:
  ///   - text: The text of the codebook.
  ///   - file: Its name, for errors.
  ///   - language: The language of the labels, `en` or `fr`; those in the other are translations.
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func variables(
    _ text: String, file: String = "codebook.csv", language: String = "en"
  ) throws -> [Variable] {
    try draft(text, file: file, language).variables
  }

  /// Reads the layout of a file of fixed width.
  ///
  /// - Parameters:
  ///   - text: The text of the codebook.
  ///   - file: Its name, for errors.
  ///   - language: The language of the labels, `en` or `fr`; those in the other are translations.
  ///   - limits: How large it may be.
  /// - Throws: `MicrodataError` that names the file and the line; also when the codebook gives no places.
  public static func layout(
    _ text: String, file: String = "codebook.csv", language: String = "en",
    limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    let layout = try draft(text, file: file, language).layout()
    try layout.check(limits, source: file)
    return layout
  }

  /// Whether a text begins as a codebook does.
  static func recognises(_ text: String) -> Bool {
    let first = text.prefix(2000).prefix { !$0.isNewline }.lowercased()
    return first.contains("field_champ") && first.contains("variable_variable")
  }

  private static func draft(
    _ text: String, file: String, _ language: String
  ) throws -> DictionaryDraft {
    let rows = try DictionaryRows(text, file: file)
    try rows.require(["field_champ", "variable_variable"])
    func column(_ start: String) -> String? { rows.columns.first { $0.hasPrefix(start) } }
    let labels = ["en": column("englishlabel"), "fr": column("frenchlabel")].compactMapValues { $0 }
    var draft = DictionaryDraft(origin: "codebook of Statistics Canada")
    var name: String?
    for row in 0..<rows.table.rowCount {
      guard let text = rows.text("variable_variable", row) else { continue }
      var translations = labels.compactMapValues { rows.text($0, row) }
      let label = translations.removeValue(forKey: language)
      if rows.text("field_champ", row) != nil {
        guard draft[text] == nil else {
          throw rows.failure(row, "the variable “\(text)” is there twice")
        }
        name = text
        draft.update(text) { ($0.label, $0.translations) = (label, translations) }
        guard let start = try rows.integer("position_position", row),
          let width = try rows.integer("length_longueur", row)
        else { continue }
        _ = draft.place(text, start: start, width: width, line: 1, decimals: 0, isText: false)
      } else if let name {
        draft.update(name) { add(text, label, translations, to: &$0) }
      } else {
        throw rows.failure(row, "expected a variable before the code “\(text)”")
      }
    }
    return draft
  }

  /// Adds a code, or a range of them.
  private static func add(
    _ code: String, _ label: String?, _ translations: [String: String],
    to entry: inout DictionaryDraft.Entry
  ) {
    guard let label, code.lowercased() != "blank" else { return }
    let bounds = code.split(separator: "-", omittingEmptySubsequences: false)
    if bounds.count == 2, let lower = Double(bounds[0]), let upper = Double(bounds[1]),
      lower.isFinite, upper.isFinite
    {
      guard lower <= upper else { return }
      entry.ranges.append(
        ValueLabels.RangeEntry(
          lower: lower, upper: upper, label: label, translations: translations))
      return
    }
    if Double(code) == nil { entry.isText = true }
    entry.codes.append((code, label))
    for (language, text) in translations {
      entry.codeTranslations[language, default: [:]][CodeSpelling.key(code)] = text
    }
  }
}
