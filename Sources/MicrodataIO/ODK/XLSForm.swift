internal import Foundation
internal import Microdata

/// The questions of an XLSForm with their labels, from its sheets “survey” and “choices” as separated values.
struct XLSForm: Sendable {
  /// A question.
  struct Question: Sendable {
    /// The groups it is in, and its name.
    let path: [String]
    /// The kind, such as `select_one`.
    let kind: String
    /// The list of its answers; empty when it has none.
    let list: String
    var label: CSProLabel
    var hint: String?
    /// The condition on which it is asked.
    var relevant: String?

    /// Whether it may have several answers.
    var hasSeveral: Bool { kind == "select_multiple" || kind == "rank" }
  }

  /// An answer to choose.
  struct Choice: Sendable {
    let name: String
    let label: CSProLabel
  }

  /// The questions, in order.
  private(set) var questions: [Question] = []
  /// The answers of each list.
  private(set) var choices: [String: [Choice]] = [:]
  /// The main language of labels; `nil` when none is named.
  private(set) var language: String?
  /// The names of repeated groups.
  private(set) var repeats: Set<String> = []
  /// The questions by every end of their paths that is theirs alone.
  private var positions: [String: Int?] = [:]

  /// The deepest groups that are accepted.
  private static let deepest = 64

  /// Reads the sheets.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  init(survey: ByteFile, choices: ByteFile?, options: LoadOptions) throws {
    let sheet = try Sheet(survey, options: options)
    guard sheet.has("type"), sheet.has("name") else {
      throw MicrodataError(
        .malformedFile, "\(survey.name), line 1: expected columns “type” and “name”, found none.",
        hint: "Save the sheet “survey” of the form as CSV, with its first row.")
    }
    language = sheet.language
    var groups: [String] = []
    for row in 0..<sheet.rowCount {
      let words = sheet.text("type", row).lowercased().split { $0 == " " || $0 == "_" }
      let name = sheet.text("name", row)
      if words.first == "begin" {
        if words.dropFirst().first == "repeat" { repeats.insert(name) }
        groups.append(name)
        guard groups.count <= Self.deepest else {
          throw MicrodataError(
            .malformedFile,
            "\(survey.name), row \(row + 2): groups are more than \(Self.deepest) deep.",
            hint: "The sheet may be damaged: a group may have no end.")
        }
      } else if words.first == "end" {
        _ = groups.popLast()
      } else if !name.isEmpty {
        let parts = sheet.text("type", row).split(separator: " ").map(String.init)
        var question = Question(
          path: groups + [name], kind: parts.first?.lowercased() ?? "",
          list: parts.first?.hasPrefix("select") == true || parts.first == "rank"
            ? parts.dropFirst().first ?? "" : "",
          label: sheet.label(row))
        question.hint = sheet.optional("hint", row)
        question.relevant = sheet.optional("relevant", row)
        questions.append(question)
      }
    }
    if let choices { try readChoices(choices, options) }
    for (index, question) in questions.enumerated() { register(index, question.path) }
  }

  private mutating func readChoices(_ file: ByteFile, _ options: LoadOptions) throws {
    let sheet = try Sheet(file, options: options)
    let listColumn = sheet.has("list_name") ? "list_name" : "list name"
    guard sheet.has(listColumn), sheet.has("name") || sheet.has("value") else {
      throw MicrodataError(
        .malformedFile,
        "\(file.name), line 1: expected columns “list_name” and “name”, found none.",
        hint: "Save the sheet “choices” of the form as CSV, with its first row.")
    }
    for row in 0..<sheet.rowCount {
      let name = sheet.text(sheet.has("name") ? "name" : "value", row)
      guard !name.isEmpty else { continue }
      choices[sheet.text(listColumn, row), default: []].append(
        Choice(name: name, label: sheet.label(row)))
    }
  }

  private mutating func register(_ index: Int, _ path: [String]) {
    for start in path.indices {
      let end = path[start...]
      for key in Set([end.joined(separator: "/"), end.joined(separator: "-")]) {
        if let other = positions[key], other != index {
          // Two questions: only longer paths tell them apart, unless this is the whole path of one.
          positions[key] = start == 0 ? index : .some(nil)
        } else {
          positions[key] = index
        }
      }
    }
  }

  /// Returns the question whose answers a column holds; with the choice, where the column is about one only.
  func question(of column: String) -> (question: Question, choice: Choice?)? {
    if let found = positions[column], let index = found { return (questions[index], nil) }
    guard let cut = column.lastIndex(where: { $0 == "/" || $0 == "." }),
      let found = positions[String(column[..<cut])], let index = found,
      questions[index].hasSeveral
    else { return nil }
    let name = column[column.index(after: cut)...]
    let list = choices[questions[index].list] ?? []
    return list.first { $0.name == name }.map { (questions[index], $0) }
  }

  /// The value labels of a question.
  func valueLabels(of question: Question) -> ValueLabels {
    ValueLabels(
      (choices[question.list] ?? []).map {
        ValueLabels.Entry(code: $0.name, label: $0.label.text, translations: $0.label.translations)
      })
  }

  /// A sheet, all of whose cells are texts.
  private struct Sheet {
    private let table: Table
    private let columns: [String: Column]
    /// The columns of labels, with their languages, the main one first.
    private let labels: [(language: String, column: Column)]
    let rowCount: Int

    init(_ file: ByteFile, options: LoadOptions) throws {
      var options = options
      options.csv.delimiter = nil
      options.progress = nil
      options.hashesContent = false
      try options.limits.require(
        file.size, atMost: min(options.limits.maximumMetadataBytes, 1 << 28), "bytes of a form",
        file: file.name)
      let sheet = try ExportedTable(file, hasQuotes: true, options: options)
      (table, _) = try sheet.read(options) { csv in
        csv.columns = nil
        csv.userMissing = [:]
        csv.missingTokens = [""]
        csv.raggedRows = .pad
        csv.types = Dictionary(uniqueKeysWithValues: sheet.columns.map { ($0, .text) })
      }
      rowCount = table.rowCount
      var columns: [String: Column] = [:]
      var labels: [(String, Column)] = []
      for column in table.columns {
        let name = column.name.lowercased().filter { $0 != "*" }
        if columns[name] == nil { columns[name] = column }
        guard name == "label" || name.hasPrefix("label:") else { continue }
        labels.append((Self.code(column.name.dropFirst(5).drop { $0 == ":" || $0 == " " }), column))
      }
      self.columns = columns
      self.labels = labels
    }

    /// `English (en)` is `en`; a name without a code stands for itself.
    private static func code(_ name: Substring) -> String {
      guard let open = name.lastIndex(of: "("), let close = name.lastIndex(of: ")"), open < close
      else { return String(name) }
      return String(name[name.index(after: open)..<close])
    }

    var language: String? { labels.first.flatMap { $0.language.isEmpty ? nil : $0.language } }

    func has(_ name: String) -> Bool { columns[name] != nil }

    func optional(_ name: String, _ row: Int) -> String? {
      let exact = columns[name] ?? columns.first { $0.key.hasPrefix("\(name)::") }?.value
      return exact?.text(at: row)
    }

    func text(_ name: String, _ row: Int) -> String {
      String(
        (columns[name]?.text(at: row) ?? "").drop { $0 == " " }.reversed().drop { $0 == " " }
          .reversed())
    }

    func label(_ row: Int) -> CSProLabel {
      var result = CSProLabel()
      for (index, entry) in labels.enumerated() {
        guard let text = entry.column.text(at: row) else { continue }
        if index == 0 {
          result.text = text
        } else {
          result.translations[entry.language] = text
        }
      }
      if result.text.isEmpty {
        result.text = labels.lazy.compactMap { result.translations[$0.language] }.first ?? ""
      }
      return result
    }
  }
}
