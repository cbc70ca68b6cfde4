internal import Foundation
public import Microdata

/// A Stata file (.dta) of any release from 102 to 121.
///
/// Extended missing values keep their letters (`.a` to `.z`) with their labels, dates and times of day become
/// such, long strings are text, and notes, characteristics, label languages and stored survey settings are
/// in the metadata. Files before release 118 do not declare the encoding of their texts: it is detected
/// unless the options name one.
///
/// Source: StataCorp, *File formats .dta* (releases 113, 114, 115, 117, 118 to 121).
public struct StataSource: MicrodataSource {
  /// What is in the file.
  public let schema: Schema
  let file: ByteFile
  let header: StataHeader
  let options: LoadOptions
  let texts: TextResolver
  let log: DiagnosticLog

  /// Opens a file; its rows are not read yet.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    try self.init(file: ByteFile(path), options: options)
  }

  init(file: ByteFile, options: LoadOptions) throws {
    let header = try StataHeader(file, limits: options.limits)
    let labels = try StataLabels(file, header, limits: options.limits)
    var texts = TextResolver(
      options.encoding, declared: header.release.isUTF8 ? .utf8 : nil,
      texts: header.texts + labels.texts, file: file.name)
    var builder = StataMetadata(header: header, labels: labels)
    let (variables, metadata) = try builder.read(&texts)
    self.file = file
    self.header = header
    self.options = options
    self.texts = texts
    log = builder.log
    schema = Schema(
      format: "Stata \(header.release.number)", encoding: texts.encodingName, metadata: metadata,
      recordTypes: [
        RecordType(name: "rows", rowCount: header.rowCount, variables: variables)
      ])
  }

  /// Whether bytes begin as those of a Stata file do.
  static func recognises(_ head: [UInt8]) -> Bool {
    if head.starts(with: Array("<stata_dta>".utf8)) { return true }
    guard head.count >= 10, let release = StataRelease(Int(head[0])), !release.isTagged else {
      return false
    }
    return (head[1] == 1 || head[1] == 2) && head[2] == 1 && head[3] == 0
  }

  /// Reads rows in batches, in constant memory; numbers stored as floats and doubles stay doubles.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    try read(request, keepsType: true, body)
  }

  /// Reads rows into one table; columns of whole numbers are integers.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    var whole = request
    whole.batchSize = .max
    var result: Table?
    let report = try read(whole, keepsType: false) { result = $0 }
    guard let table = result else {
      throw MicrodataError(.malformedFile, "\(file.name) could not be read.")
    }
    return LoadedTable(table: table, report: report)
  }

  private func read(
    _ request: ScanRequest, keepsType: Bool, _ body: (Table) throws -> Void
  ) throws -> LoadReport {
    let type = try schema.recordType(request.recordType)
    let positions = try type.positions(of: request.columns)
    let fields = positions.map { header.fields[$0] }
    let wanted = (request.rows ?? 0..<header.rowCount).clamped(to: 0..<header.rowCount)
    let formats = positions.map { type.variables[$0].metadata.format ?? "" }
    let longStrings =
      try fields.contains { $0.type == .longString }
      ? StataLongStrings(file, header, limits: options.limits) : StataLongStrings()
    let decoder = StataDecoder(
      fields: fields, rowLength: header.rowLength, isBigEndian: header.isBigEndian,
      release: header.release, longStrings: longStrings, narrows: !keepsType,
      countsLeapSeconds: formats.map(StataFormat.countsLeapSeconds))
    var texts = texts
    var log = log
    if longStrings.binaryCount > 0 {
      log.add(
        LoadDiagnostic(
          .information,
          "long strings that are binary data and not text are given in base64",
          rule: "binary-text", count: longStrings.binaryCount))
    }
    var assembly = TableAssembly(
      zip(positions, formats).map { position, format in
        let variable = type.variables[position]
        let isText = variable.type == .text
        return (variable, isText ? .text : StataFormat.meaning(of: format))
      }, metadata: schema.metadata, limits: options.limits, keepsType: keepsType)
    let meter = ProgressMeter(options.progress)
    var provenance = Provenance(file: file.name, byteCount: file.size, format: schema.format)
    if options.hashesContent { provenance.sha256 = try FileDigest.sha256(of: file) }
    var rows = StataRows(file: file, header: header, wanted: wanted, batchSize: request.batchSize)
    try BlockPipeline.forEach(
      maximumThreads: options.maximumThreads, next: { try rows.next() }, decode: decoder.decode
    ) { block in
      try assembly.append(block, file: file.name)
      provenance.rowsRead += block.rowCount
      meter.advance(to: Double(provenance.rowsRead) / Double(max(1, wanted.count)))
      if assembly.rowCount >= request.batchSize {
        try body(try assembly.table(&texts, maximumThreads: options.maximumThreads))
      }
    }
    if assembly.rowCount > 0 || (!keepsType && provenance.rowsRead == 0) {
      try body(try assembly.table(&texts, maximumThreads: options.maximumThreads))
    }
    meter.advance(to: 1)
    provenance.encoding = texts.encodingName
    log.add(texts.log)
    return LoadReport(provenance: provenance, diagnostics: log.diagnostics)
  }
}

/// Reads the rows of a Stata file, some at a time.
struct StataRows {
  private let file: ByteFile
  private let header: StataHeader
  private let rowsAtATime: Int
  private var position: Int
  private let end: Int
  private let pool = BufferPool()

  init(file: ByteFile, header: StataHeader, wanted: Range<Int>, batchSize: Int) {
    self.file = file
    self.header = header
    position = wanted.lowerBound
    end = wanted.upperBound
    // A block is small enough to stay in the cache of a core while all columns pass over it.
    rowsAtATime = max(1, min(batchSize, (1 << 20) / max(1, header.rowLength)))
  }

  mutating func next() throws -> RawBlock? {
    let count = min(rowsAtATime, end - position)
    guard count > 0 else { return nil }
    let bytes = count * header.rowLength
    let buffer = try ByteBuffer(capacity: bytes + 1, pool: pool)
    // Safe: the buffer was made for as many bytes.
    let got = try file.read(
      at: header.dataOffset + position * header.rowLength, into: buffer.base, count: bytes)
    guard got == bytes else {
      throw MicrodataError(
        .malformedFile,
        "\(file.name) ends within row \(position + got / max(1, header.rowLength) + 1).",
        hint: "The file was cut short; copy or download it again.")
    }
    buffer.setCount(bytes)
    defer { position += count }
    return RawBlock(buffer: buffer, rowCount: count, firstRow: position)
  }
}
