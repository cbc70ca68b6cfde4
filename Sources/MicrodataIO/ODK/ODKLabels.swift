internal import Foundation
internal import Microdata

/// Where the labels of an export come from.
struct ODKLabels: Sendable {
  /// The names of files that are sheets of a form, not answers.
  static let sheets: Set<String> = ["survey.csv", "choices.csv", "settings.csv"]

  /// The form; `nil` when there is none.
  let form: XLSForm?
  /// The labels of a script; `nil` when there is none.
  let script: SPSSLabelScript?

  init(form: XLSForm? = nil, script: SPSSLabelScript? = nil) {
    self.form = form
    self.script = script
  }

  /// Finds the labels that the options name, or else those beside a file.
  ///
  /// - Throws: `MicrodataError`.
  init(beside path: String, options: LoadOptions) throws {
    let manager = FileManager.default
    var place = options.dictionary ?? URL(fileURLWithPath: path).deletingLastPathComponent().path
    let beside = ExportedTable.stem(path) + ".sps"
    if options.dictionary == nil, manager.fileExists(atPath: beside) { place = beside }
    if place.lowercased().hasSuffix(".sps") {
      let text = try DictionaryText.labels(ByteFile(place), options)
      self.init(script: SPSSLabelScript(text))
      return
    }
    var isFolder: ObjCBool = false
    if manager.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue {
      place = URL(fileURLWithPath: place).deletingLastPathComponent().path
    }
    guard manager.fileExists(atPath: "\(place)/survey.csv") else {
      if let named = options.dictionary {
        throw MicrodataError(
          .fileAccess, "“\(named)” is not a form.",
          hint: "Name a folder with survey.csv and choices.csv, or a .sps file.")
      }
      self.init()
      return
    }
    let choices = "\(place)/choices.csv"
    self.init(
      form: try XLSForm(
        survey: ByteFile("\(place)/survey.csv"),
        choices: manager.fileExists(atPath: choices) ? ByteFile(choices) : nil, options: options))
  }

  /// What is known of a column.
  func variable(_ name: String, isKey: Bool) -> Variable {
    var variable = Variable(name: name, type: .text)
    if isKey { variable.metadata.role = .identifier }
    if let (question, choice) = form?.question(of: name) {
      var metadata = variable.metadata
      metadata.attributes["type"] = [question.kind]
      if question.path.count > 1 {
        metadata.attributes["group"] = [question.path.dropLast().joined(separator: "/")]
      }
      metadata.universe = question.relevant
      metadata.notes = question.hint.map { [$0] } ?? []
      if !question.label.text.isEmpty { metadata.question = question.label.text }
      if let choice {
        variable.label = [question.label.text, choice.label.text].filter { !$0.isEmpty }
          .joined(separator: ": ")
        for (language, text) in choice.label.translations {
          metadata.translations[language] =
            [question.label.translations[language], text].compactMap { $0 }.joined(separator: ": ")
        }
      } else {
        variable.label = question.label.nonEmpty
        metadata.translations = question.label.translations
        if !question.list.isEmpty {
          metadata.labelSet = question.list
          metadata.measure = .nominal
          if let form { variable.valueLabels = form.valueLabels(of: question) }
        }
        if ["integer", "decimal", "range"].contains(question.kind) {
          (variable.type, metadata.measure) = (.double, .scale)
        }
      }
      variable.metadata = metadata
    } else if let script, let known = Self.name(name, in: script) {
      variable.label = script.variables[known]
      variable.valueLabels = ValueLabels(script.values[known] ?? [])
    }
    return variable
  }

  /// The name of a column in a script, where only letters, digits and lines under are allowed.
  private static func name(_ column: String, in script: SPSSLabelScript) -> String? {
    func sanitised(_ text: some StringProtocol) -> String {
      String(text.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "_" })
    }
    let end = column.split(separator: "/").last.map { String($0) } ?? column
    return [column, sanitised(column), end, sanitised(end)].first {
      script.variables[$0] != nil || script.values[$0] != nil
    }
  }

  /// Whether the answers of a column are texts, also where they look like numbers.
  func isText(_ column: String) -> Bool {
    guard let (question, choice) = form?.question(of: column), choice == nil else { return false }
    return question.hasSeveral || ["text", "barcode"].contains(question.kind)
  }

  /// The questions with several answers, of which each has a column.
  func sets(_ columns: [Column]) -> [MultipleResponseSet] {
    var groups: [String: [Column]] = [:]
    var order: [String] = []
    for column in columns {
      var name: String?
      if let (question, choice) = form?.question(of: column.name), choice != nil {
        name = question.path.joined(separator: "/")
      } else if form == nil, let cut = column.name.lastIndex(of: "/"),
        columns.contains(where: { $0.name == column.name[..<cut] })
      {
        name = String(column.name[..<cut])
      }
      guard let name else { continue }
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(column)
    }
    return order.compactMap { name in
      guard let group = groups[name], group.count > 1 else { return nil }
      let isBoolean = group.contains { $0.type == .boolean }
      let label = form?.question(of: name)?.question.label.nonEmpty
      return MultipleResponseSet(
        name: name, label: label, kind: .dichotomies(counted: isBoolean ? "true" : "1"),
        variables: group.map(\.name))
    }
  }
}
