internal import Microdata
internal import SurveyModules

/// One entry of a catalogue file, read field by field.
struct CatalogueRecord {
  let node: DocumentNode
  let document: CatalogueDocument
  let id: String
  private let entries: [String: DocumentNode]
  /// The names found so far that must be names of something else.
  private(set) var references: [CatalogueReference] = []
  /// The languages that a title lacks, with the line of the title.
  private(set) var lacking: [(language: String, line: Int)] = []

  init(_ node: DocumentNode, in document: CatalogueDocument, known names: [String]) throws {
    self.node = node
    self.document = document
    entries = try node.entries(known: ["id"] + names)
    guard let name = entries["id"] else {
      throw node.error("has no id.", hint: "Give it one under “id:”.")
    }
    id = try name.text()
    let isPlain = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    guard !id.isEmpty, id.count <= 200, isPlain else {
      throw name.error("is no id.", hint: "An id has letters, digits, dots, dashes, underscores.")
    }
  }

  /// A field; `nil` when it is not there.
  func field(_ name: String) -> DocumentNode? { entries[name] }

  /// A field that must be there.
  func required(_ name: String) throws -> DocumentNode {
    guard let field = entries[name] else {
      throw node.error("has no “\(name)”.", hint: "Give “\(id)” one under “\(name):”.")
    }
    return field
  }

  /// A text that must be there and not be empty.
  func text(_ name: String) throws -> String {
    let field = try required(name)
    let text = try field.text()
    guard text.contains(where: { !$0.isWhitespace }) else { throw field.error("is empty.") }
    return text
  }

  /// A text; `nil` when it is not there.
  func optionalText(_ name: String) throws -> String? {
    try entries[name] == nil ? nil : text(name)
  }

  /// Texts; none when the field is not there.
  func texts(_ name: String) throws -> [String] { try entries[name]?.texts() ?? [] }

  /// A whole number from 1.
  func position(_ name: String) throws -> Int {
    let field = try required(name)
    guard let number = Int(try field.text()), (1...10_000).contains(number) else {
      throw field.error("must be a whole number from 1, not “\(try field.text())”.")
    }
    return number
  }

  /// A text in the languages of reports; which ones it lacks is kept.
  mutating func localized(_ name: String) throws -> LocalizedText {
    let field = try required(name)
    let text = try LocalizedText(field)
    for language in LocalizedText.languages where text.texts[language] == nil {
      lacking.append((language, field.line))
    }
    return text
  }

  /// Names of something else; none when the field is not there.
  mutating func names(_ name: String, of kind: CatalogueReference.Kind) throws -> [String] {
    guard let field = entries[name] else { return [] }
    return try field.list().map { part in
      let target = try part.text()
      refer(to: target, kind, line: part.line)
      return target
    }
  }

  /// What an indicator or a fact serves, by the name of the framework.
  mutating func keys() throws -> [String: [String]] {
    guard let field = entries["keys"] else { return [:] }
    var result: [String: [String]] = [:]
    for (name, value) in try field.entries() {
      result[name] = try value.texts()
      guard let kind = CatalogueReference.Kind(key: name) else { continue }
      for part in try value.list() {
        refer(to: kind.prefix + (try part.text()), kind, line: part.line)
      }
    }
    return result
  }

  /// A formula over facts; `nil` when the field is not there.
  mutating func formula() throws -> RowExpression? {
    guard let field = entries["formula"] else { return nil }
    let formula = try field.expression()
    for name in formula.columnNames { refer(to: name, .fact, line: field.line) }
    return formula
  }

  /// Keeps a name that must be the name of something else.
  mutating func refer(to target: String, _ kind: CatalogueReference.Kind, line: Int) {
    references.append(
      CatalogueReference(
        document: document, line: line, owner: id, kind: kind, target: target))
  }
}
