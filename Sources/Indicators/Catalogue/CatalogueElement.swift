internal import SurveyModules

/// An entry of a catalogue file.
protocol CatalogueElement {
  /// The names of the fields, beside `id`.
  static var fields: [String] { get }

  /// Reads an entry.
  init(reading record: inout CatalogueRecord) throws
}

/// A file of a catalogue, read.
struct CatalogueList<Element: CatalogueElement> {
  private(set) var elements: [Element] = []
  private(set) var references: [CatalogueReference] = []
  private(set) var problems: [CatalogueProblem] = []
  let header: CatalogueHeader
  /// The line of each entry, by its identifier.
  private(set) var lines: [String: Int] = [:]

  /// Reads a file.
  ///
  /// - Throws: `SurveyModuleError` with the line, also for an id that is there twice.
  init(_ document: CatalogueDocument, text: String) throws {
    let root = try DocumentNode(text, file: document.fileName, code: .invalidData)
    // Relations between facts, and how their numbers are written, are read with the facts' own type.
    let own = document == .achievements ? ["relations", "locale"] : []
    let entries = try root.entries(
      known: [document.listName, "title", "source", "counts", "note"] + own)
    header = try Self.header(entries)
    guard let list = entries[document.listName] else {
      throw root.error(
        "has no “\(document.listName)”.",
        hint: "The file lists its entries under “\(document.listName):”.")
    }
    for node in try list.list() {
      var record = try CatalogueRecord(node, in: document, known: Element.fields)
      if let earlier = lines.updateValue(node.line, forKey: record.id) {
        throw node.error(
          "“\(record.id)” is there twice, first in line \(earlier).",
          hint: "Give each entry an id of its own.")
      }
      elements.append(try Element(reading: &record))
      references += record.references
      problems += record.lacking.map {
        CatalogueProblem(
          file: document.fileName, line: $0.line,
          message: "“\(record.id)” has a text without “\($0.language)”: English is shown.")
      }
    }
  }

  private static func header(_ entries: [String: DocumentNode]) throws -> CatalogueHeader {
    var counts: [String: Int] = [:]
    for (name, value) in try entries["counts"]?.entries() ?? [] {
      guard let count = Int(try value.text()), count >= 0 else {
        throw value.error("must be a whole number, not “\(try value.text())”.")
      }
      counts[name] = count
    }
    return CatalogueHeader(
      title: try entries["title"].map(LocalizedText.init(_:)),
      source: try entries["source"]?.text(), counts: counts, note: try entries["note"]?.text())
  }
}
