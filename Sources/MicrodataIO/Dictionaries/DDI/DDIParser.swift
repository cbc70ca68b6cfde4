internal import Microdata

/// Reads a codebook from the beginning to the end, element by element.
struct DDIParser {
  /// The elements whose text is kept; elements inside them are part of it.
  private static let texts: Set<String> = [
    "labl", "catValu", "qstnLit", "qstn", "universe", "notes", "concept", "txt", "codInstr",
    "fileName",
    "titl", "conditions", "citReq",
  ]
  let file: String
  private let limits: LoadLimits
  private(set) var metadata = TableMetadata()
  private(set) var version: String?
  private(set) var files: [DDICodebook.File] = []
  private(set) var entries: [DDICodebook.Entry] = []
  private var path: [String] = []
  private var variable: DDIVariable?
  private var text: (element: String, depth: Int, language: String?, content: String)?
  private var labelCount = 0
  private var documentLanguage: String?

  init(file: String, limits: LoadLimits) {
    self.file = file
    self.limits = limits
  }

  /// Reads a codebook.
  ///
  /// - Throws: `MicrodataError` that names the line.
  mutating func parse(_ bytes: [UInt8]) throws {
    var reader = try XMLReader(bytes, file: file)
    while let event = try reader.next() {
      switch event {
      case .start(let element, let attributes):
        path.append(element)
        // A question may hold its wording directly, or in elements of which each is a text.
        if let text, text.element != "qstn" { continue }
        if Self.texts.contains(element) {
          text = (element, path.count, attributes["xml:lang"] ?? attributes["lang"], "")
        } else {
          try start(element, attributes, reader)
        }
      case .text(let content): text?.content += content
      case .end(let element): end(element)
      }
    }
    guard !entries.isEmpty else {
      throw MicrodataError(
        .malformedFile, "\(file) describes no variables.",
        hint: "Expected is a codebook in the XML of DDI-Codebook, with “var” elements.")
    }
  }

  private mutating func start(
    _ element: String, _ attributes: [String: String], _ reader: XMLReader
  ) throws {
    switch element {
    case "codeBook":
      version = attributes["version"] ?? attributes["version-number"]
      documentLanguage = attributes["xml:lang"]
      metadata.language = documentLanguage
    case "fileDscr": files.append(DDICodebook.File(id: attributes["ID"] ?? "F\(files.count + 1)"))
    case "fileType":
      if !files.isEmpty, let charset = attributes["charset"] {
        files[files.count - 1].charset = charset
      }
    case "recGrp": startRecordGroup(attributes)
    case "var":
      guard entries.count < limits.maximumColumns else {
        throw reader.failure("there are more than \(limits.maximumColumns) variables")
      }
      variable = DDIVariable(attributes, language: documentLanguage)
    case "catgry":
      labelCount += 1
      guard labelCount <= limits.maximumLabels else {
        throw reader.failure("there are more than \(limits.maximumLabels) categories")
      }
      variable?.startCategory(attributes)
    default: variable?.start(element, attributes)
    }
  }

  private mutating func startRecordGroup(_ attributes: [String: String]) {
    guard !files.isEmpty, let code = attributes["rectype"], !code.isEmpty else { return }
    let index = files.count - 1
    files[index].recordVariable = attributes["recidvar"] ?? files[index].recordVariable
    guard !files[index].records.contains(where: { $0.name == code }) else { return }
    let keys = (attributes["keyvar"] ?? "").split(separator: " ").map(String.init)
    files[index].records.append(FixedWidthLayout.Record(name: code, codes: [code], keys: keys))
  }

  private mutating func end(_ element: String) {
    let depth = path.count
    path.removeLast()
    if let found = text {
      guard found.depth == depth else { return }
      text = nil
      keep(found.element, found.language, CodeSpelling.trimmed(found.content))
      return
    }
    switch element {
    case "var":
      if let variable, let entry = variable.entry { entries.append(entry) }
      variable = nil
    case "catgry": variable?.endCategory()
    case "fileStrc": settleRecords()
    default: break
    }
  }

  private mutating func keep(_ element: String, _ language: String?, _ content: String) {
    guard !content.isEmpty else { return }
    if variable != nil {
      variable?.keep(element, in: path.last ?? "", language, content)
      return
    }
    switch (element, path.last ?? "") {
    case ("labl", "recGrp"):
      if let index = files.indices.last, let record = files[index].records.indices.last,
        files[index].records[record].label == nil
      {
        files[index].records[record].label = content
      }
    case ("fileName", _): if let index = files.indices.last { files[index].name = content }
    case ("titl", _):
      if path.contains("stdyDscr"), metadata.label == nil { metadata.label = content }
    case ("conditions", _), ("citReq", _): metadata.notes.append(content)
    case ("notes", "stdyDscr"), ("notes", "fileDscr"): metadata.notes.append(content)
    default: break
    }
  }

  /// Puts the group that belongs to no other first; all others belong to it.
  private mutating func settleRecords() {
    guard let index = files.indices.last else { return }
    let records = files[index].records
    let roots = records.filter(\.keys.isEmpty)
    guard roots.count == 1, let root = roots.first else { return }
    files[index].records =
      [root]
      + records.filter { $0.name != root.name }.map { record in
        var record = record
        record.parent = root.name
        return record
      }.reversed()
  }
}
