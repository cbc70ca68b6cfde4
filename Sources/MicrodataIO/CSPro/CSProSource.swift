internal import Foundation
public import Microdata

/// A file of text that CSPro wrote (`.dat`), with the dictionary that describes it.
///
/// Every record of the dictionary is a record type with a table of its own, identified by the id items of its
/// level and those above. Blanks in a number are not applicable, content that is no number is missing as
/// `DEFAULT`, and codes that a value set marks as missing or refused are missing with the code as their reason.
public struct CSProSource: MicrodataSource {
  /// What is in the file.
  public let schema: Schema
  let layouts: [CSProLayout]
  let dictionary: CSProDictionary
  let file: ByteFile
  let options: LoadOptions
  private let hasMark: Bool
  /// What was noticed when the file was opened.
  private let notes: DiagnosticLog

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file of data.
  ///   - options: How to read it; without a dictionary, the file of the same name that ends in `.dcf`.
  /// - Throws: `MicrodataError` when the file or its dictionary cannot be read.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    let file = try ByteFile(path)
    let dictionary = try ByteFile(options.dictionary ?? Self.dictionary(beside: path))
    var notes = DiagnosticLog()
    if let status = try Self.status(beside: path) { notes.add(status) }
    try self.init(file: file, dictionary: dictionary, options: options, notes: notes)
  }

  /// Opens a file that may be in memory.
  init(
    file: ByteFile, dictionary: ByteFile, options: LoadOptions = LoadOptions(),
    notes: DiagnosticLog = DiagnosticLog()
  ) throws {
    try self.init(
      file: file, dictionary: CSProDictionary(dictionary, options: options),
      dictionaryName: dictionary.name, options: options, notes: notes)
  }

  init(
    file: ByteFile, dictionary: CSProDictionary, dictionaryName: String, options: LoadOptions,
    notes: DiagnosticLog
  ) throws {
    self.file = file
    self.options = options
    self.dictionary = dictionary
    self.notes = notes
    layouts = try dictionary.layouts(file: dictionaryName)
    let head = try file.head(16, options.limits)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || options.encoding == .explicit(.utf16LittleEndian)
      || options.encoding == .explicit(.utf16BigEndian)
    {
      throw MicrodataError(
        .unsupportedFormat, "\(file.name) is UTF-16; CSPro writes UTF-8 or a Windows code page.",
        hint: "Save it as UTF-8 with a byte order mark.")
    }
    if head.starts(with: Array("SQLite format 3".utf8)) {
      throw MicrodataError(
        .unsupportedFormat, "\(file.name) is an SQLite database, not a file of text.",
        hint: "Open it with CSProDatabaseSource.")
    }
    hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
    let chosen = Self.encoding(options.encoding, hasMark: hasMark)
    schema = Schema(
      format: "CSPro text, dictionary \(dictionary.version)", encoding: chosen?.rawValue,
      metadata: dictionary.tableMetadata, recordTypes: layouts.map(\.type))
  }

  /// The encoding that is known before reading: a byte order mark means UTF-8.
  private static func encoding(_ choice: EncodingChoice, hasMark: Bool) -> TextEncoding? {
    switch choice {
    case .explicit(let encoding): encoding
    case .declared, .detected: hasMark ? .utf8 : nil
    case .declaredOr(let encoding): hasMark ? .utf8 : encoding
    }
  }

  /// Reads rows in batches.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    try read(request, batchSize: request.batchSize, body).report
  }

  /// Reads rows into one table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    try read(request, batchSize: nil) { _ in }
  }

  private func read(
    _ request: ScanRequest, batchSize: Int?, _ body: (Table) throws -> Void
  ) throws -> LoadedTable {
    let (record, fields) = try layouts.record(of: request, schema)
    let layout = layouts[record]
    let encoding = Self.encoding(options.encoding, hasMark: hasMark)
    // A character of several bytes that is not UTF-8 is turned into UTF-8 first.
    let transcoder = encoding.flatMap {
      $0 != .utf8 && CodePage.table(of: $0) == nil ? TextDecoder($0) : nil
    }
    let texts =
      transcoder != nil
      ? TextResolver(.explicit(.utf8), declared: nil, texts: [], file: file.name)
      : TextResolver(
        options.encoding, declared: hasMark ? .utf8 : nil, texts: [], file: file.name)
    let isUTF8 = encoding == .utf8 || transcoder != nil
    let finder = CSProRecordFinder(dictionary)
    let decoder = CSProDecoder(
      record: record, layout: layout, fields: fields, finder: finder, isUTF8: isUTF8,
      narrows: batchSize == nil)
    let stream = try file.content(options.limits)
    var blocks = CSProCaseBlocks(
      stream, finder, isUTF8: isUTF8, transcoder: transcoder, blockSize: options.blockSize)
    let meter = ProgressMeter(options.progress)
    var batches = CSProRowBatches(
      fields, metadata: layout.metadata, request: request, batchSize: batchSize, texts: texts,
      options: options)
    try CSProRowBatches.untilEnough {
      try BlockPipeline.forEach(maximumThreads: options.maximumThreads) {
        meter.advance(to: 0.99 * stream.fraction)
        return try blocks.next()
      } decode: {
        decoder.decode($0)
      } _: {
        try batches.add($0, body)
      }
    }
    let table = try batches.finish(body)
    meter.advance(to: 1)
    return LoadedTable(table: table, report: try report(batches, encoding: transcoder?.encoding))
  }

  private func report(_ batches: CSProRowBatches, encoding: TextEncoding?) throws -> LoadReport {
    var log = notes
    log.add(batches.texts.log)
    log.add(batches.log)
    let name = encoding?.rawValue ?? batches.texts.encodingName
    if !hasMark, name == TextEncoding.utf8.rawValue, options.encoding != .explicit(.utf8) {
      log.add(
        LoadDiagnostic(
          .warning,
          "the file has no byte order mark, so positions are those of bytes, but its texts are UTF-8; "
            + "where they shift the items after them, name the encoding utf-8",
          rule: "no-byte-order-mark"))
    }
    var provenance = Provenance(
      file: file.name, byteCount: file.size, format: schema.format, encoding: name)
    provenance.rowsRead = batches.rowCount
    provenance.rowsDropped = batches.dropped
    if options.hashesContent { provenance.sha256 = try FileDigest.sha256(of: file) }
    return LoadReport(
      provenance: provenance, diagnostics: log.diagnostics, rejects: batches.rejects)
  }

  // MARK: - Files beside

  /// The dictionary of the same name.
  private static func dictionary(beside path: String) throws -> String {
    var base = path
    if base.lowercased().hasSuffix(".gz") { base.removeLast(3) }
    let stem = URL(fileURLWithPath: base).deletingPathExtension().path
    let candidates = [stem + ".dcf", stem + ".DCF", base + ".dcf"]
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) {
      return found
    }
    throw MicrodataError(
      .fileAccess, "“\(path)” has no dictionary beside it.",
      hint: "Name the .dcf file in the options.")
  }

  /// What the status file of the data says: which cases are only partly saved.
  private static func status(beside path: String) throws -> LoadDiagnostic? {
    guard FileManager.default.fileExists(atPath: path + ".sts") else { return nil }
    let file = try ByteFile(path + ".sts")
    let text = String(decoding: try file.bytes(at: 0, count: 1 << 24), as: UTF8.self)
    var isPartial = false
    var keys: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.first == "[" { isPartial = line.lowercased().hasPrefix("[partialnodes]") }
      guard isPartial, line.lowercased().hasPrefix("pos=") else { continue }
      let parts = line.dropFirst(4).split(separator: ".", omittingEmptySubsequences: false)
      keys.append(parts.count > 1 ? String(parts[1]) : String(line.dropFirst(4)))
    }
    guard !keys.isEmpty else { return nil }
    return LoadDiagnostic(
      .warning,
      "\(file.name) says that a case was saved before it was complete; its records are read",
      rule: "partial-save", count: keys.count, samples: Array(keys.prefix(5)))
  }
}

extension LoadOptions {
  /// The bytes that a reader takes from a file at a time.
  fileprivate var blockSize: Int { csv.chunkSize == 1 << 20 ? 4 << 20 : max(1, csv.chunkSize) }
}
