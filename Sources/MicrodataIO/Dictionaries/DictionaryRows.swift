internal import Microdata

/// A table of a dictionary as rows of text.
struct DictionaryRows {
  let table: Table
  let file: String
  private var names: [String: String] = [:]

  init(_ text: String, file: String) throws {
    var options = CSVOptions()
    options.raggedRows = .pad
    options.typeConflict = .text
    options.maximumThreads = 1
    table = try CSV.read(bytes: Array(text.utf8), name: file, options: options)
    self.file = file
    for name in table.columnNames { names[CodeSpelling.trimmed(name).lowercased()] = name }
  }

  var columns: [String] { Array(names.keys).sorted() }

  func require(_ columns: [String]) throws {
    for column in columns where names[column] == nil {
      throw MicrodataError(
        .malformedFile, "\(file), line 1: expected a column “\(column)”.",
        hint: "The columns are: \(Spelling.list(table.columnNames, most: 20)).")
    }
  }

  func text(_ column: String, _ row: Int) -> String? {
    guard let text = names[column].flatMap({ table[$0]?.text(at: row) }) else { return nil }
    let trimmed = CodeSpelling.trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }

  func name(_ row: Int) throws -> String {
    guard let name = text("name", row) else { throw failure(row, "expected a name") }
    return name
  }

  func integer(_ column: String, _ row: Int) throws -> Int? {
    guard let text = text(column, row) else { return nil }
    guard let value = Int(text), (0...FixedWidthLayout.lastPosition).contains(value) else {
      throw failure(row, "expected a whole number in the column “\(column)”, found “\(text)”")
    }
    return value
  }

  func number(_ column: String, _ row: Int) -> Double? {
    text(column, row).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The label in a language, and those in others.
  func labels(_ row: Int, _ language: String) -> (label: String?, translations: [String: String]) {
    var translations: [String: String] = [:]
    for column in columns where column.hasPrefix("label_") {
      if let text = text(column, row) { translations[String(column.dropFirst(6))] = text }
    }
    let label = text("label", row) ?? translations.removeValue(forKey: language)
    return (label, translations)
  }

  func failure(_ row: Int, _ problem: String) -> MicrodataError {
    MicrodataError(.malformedFile, "\(file), line \(row + 2): \(problem).")
  }
}
