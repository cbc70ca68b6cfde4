internal import Foundation
internal import Microdata
#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// Reads a codebook from the beginning to the end, element by element.
final class DDIParser: NSObject, XMLParserDelegate {
  /// The elements whose text is kept; elements inside them are part of it.
  private static let texts: Set<String> = [
    "labl", "catValu", "qstnLit", "qstn", "universe", "notes", "concept", "txt", "codInstr",
    "fileName",
    "titl", "conditions", "citReq",
  ]
  /// How deep elements may be inside each other.
  private static let deepest = 200

  let file: String
  private let limits: LoadLimits
  private(set) var metadata = TableMetadata()
  private(set) var version: String?
  private(set) var files: [DDICodebook.File] = []
  private(set) var entries: [DDICodebook.Entry] = []
  private var path: [String] = []
  private var variable: DDIVariable?
  private var text: (element: String, depth: Int, language: String?, content: String)?
  private var failure: MicrodataError?
  private var labelCount = 0
  private var documentLanguage: String?

  init(file: String, limits: LoadLimits) {
    self.file = file
    self.limits = limits
  }

  /// Reads a codebook.
  ///
  /// - Throws: `MicrodataError` that names the line.
  func parse(_ bytes: [UInt8]) throws {
    // A parser expands entities in entities to any size; codebooks need none but those of XML itself.
    if let position = Self.firstEntity(in: bytes) {
      let line = bytes[..<position].count { $0 == Byte.lineFeed } + 1
      throw refusal(line)
    }
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.shouldProcessNamespaces = false
    parser.delegate = self
    let isWhole = parser.parse()
    if let failure { throw failure }
    guard isWhole else {
      let code = (parser.parserError as? NSError)?.code ?? 0
      throw MicrodataError(
        .malformedFile,
        "\(file), line \(parser.lineNumber): expected XML, found something else (error \(code) of the parser).",
        hint: "The file may be damaged or cut short, or no codebook in XML.")
    }
    guard path.isEmpty, !entries.isEmpty else {
      throw MicrodataError(
        .malformedFile, "\(file) describes no variables.",
        hint: "Expected is a codebook in the XML of DDI-Codebook, with “var” elements.")
    }
  }

  private static func firstEntity(in bytes: [UInt8]) -> Int? {
    let wanted = Array("<!ENTITY".utf8)
    var position = 0
    while position + wanted.count <= bytes.count {
      guard let found = bytes[position...].firstIndex(of: wanted[0]) else { return nil }
      if bytes[found...].starts(with: wanted) { return found }
      position = found + 1
    }
    return nil
  }

  private func refusal(_ line: Int) -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(file), line \(line): entities are declared, which a codebook does not need.",
      hint:
        "Such files can be made to exhaust memory; remove the declaration if you trust its source.")
  }

  private func fail(_ parser: XMLParser, _ problem: String) {
    failure =
      failure ?? MicrodataError(.malformedFile, "\(file), line \(parser.lineNumber): \(problem).")
    parser.abortParsing()
  }

  // MARK: - Events

  func parser(
    _ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?
  ) {
    failure = refusal(parser.lineNumber)
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, foundExternalEntityDeclarationWithName name: String, publicID: String?,
    systemID: String?
  ) {
    failure = refusal(parser.lineNumber)
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = name.split(separator: ":").last.map(String.init) ?? name
    guard path.count < Self.deepest else {
      fail(parser, "elements are more than \(Self.deepest) deep inside each other")
      return
    }
    path.append(element)
    // A question may hold its wording directly, or in elements of which each is a text.
    let isInText = text.map { $0.element != "qstn" } ?? false
    if isInText { return }
    if Self.texts.contains(element) {
      text = (element, path.count, attributes["xml:lang"] ?? attributes["lang"], "")
      return
    }
    start(element, attributes, parser)
  }

  private func start(_ element: String, _ attributes: [String: String], _ parser: XMLParser) {
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
        fail(parser, "there are more than \(limits.maximumColumns) variables")
        return
      }
      variable = DDIVariable(attributes, language: documentLanguage)
    case "catgry":
      labelCount += 1
      guard labelCount <= limits.maximumLabels else {
        fail(parser, "there are more than \(limits.maximumLabels) categories")
        return
      }
      variable?.startCategory(attributes)
    default: variable?.start(element, attributes)
    }
  }

  private func startRecordGroup(_ attributes: [String: String]) {
    guard !files.isEmpty, let code = attributes["rectype"], !code.isEmpty else { return }
    let index = files.count - 1
    files[index].recordVariable = attributes["recidvar"] ?? files[index].recordVariable
    guard !files[index].records.contains(where: { $0.name == code }) else { return }
    let keys = (attributes["keyvar"] ?? "").split(separator: " ").map(String.init)
    files[index].records.append(FixedWidthLayout.Record(name: code, codes: [code], keys: keys))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text?.content += string
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    text?.content += String(decoding: block, as: UTF8.self)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let depth = path.count
    guard let element = path.popLast() else { return }
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

  private func keep(_ element: String, _ language: String?, _ content: String) {
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
  private func settleRecords() {
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
