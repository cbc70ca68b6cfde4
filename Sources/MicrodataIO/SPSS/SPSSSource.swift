public import Microdata

/// A file of SPSS (.sav, .zsav) that is open.
///
/// Values that the file declares missing are missing, with their codes as reasons. Numbers that a format
/// shows as days become dates. Blanks at the end of texts do not count.
public struct SPSSSource: MicrodataSource {
  private let file: ByteFile
  private let options: LoadOptions
  private let contents: SPSSContents

  /// What is in the file.
  public var schema: Schema { contents.schema }

  /// Opens a file and reads its dictionary.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - options: How it is read.
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    try self.init(file: ByteFile(path), options: options)
  }

  init(file: ByteFile, options: LoadOptions) throws {
    self.file = file
    self.options = options
    contents = try SPSSContents(file, options)
  }

  /// Whether bytes begin as a file of this format does.
  static func recognises(_ head: [UInt8]) -> Bool { SPSSHeader.recognises(head) }

  /// Reads rows in batches, in memory that does not depend on their number.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    try read(request, keepsType: true, batchSize: max(1, request.batchSize), body)
  }

  /// Reads rows into one table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    var table: Table?
    let report = try read(request, keepsType: false, batchSize: nil) { table = $0 }
    return LoadedTable(table: try table ?? Table([]), report: report)
  }

  private func read(
    _ request: ScanRequest, keepsType: Bool, batchSize: Int?, _ body: (Table) throws -> Void
  ) throws -> LoadReport {
    let type = try contents.schema.recordType(request.recordType)
    let positions = try type.positions(of: request.columns)
    let decoder = SPSSCaseDecoder(contents, positions: positions, narrows: !keepsType)
    var texts = contents.texts
    var log = contents.log
    var assembly = TableAssembly(
      positions.map { (type.variables[$0], contents.fields[$0].meaning) },
      metadata: contents.schema.metadata, limits: options.limits, keepsType: keepsType)
    var reasons = SPSSReasonCensus(type.variables, positions)
    let meter = ProgressMeter(options.progress)
    var rowsRead = 0
    if let (stream, blocks) = try caseBlocks(request.rows, decoder, batchSize) {
      var blocks = blocks
      try BlockPipeline.forEach(maximumThreads: options.maximumThreads) {
        defer { meter.advance(to: stream.fraction) }
        return try blocks.next()
      } decode: {
        try decoder.decode($0)
      } _: { block in
        log.add(block.log)
        reasons.count(block, &log)
        rowsRead += block.rowCount
        try assembly.append(block, file: file.name)
        if let batchSize, assembly.rowCount >= batchSize {
          try body(assembly.table(&texts, maximumThreads: options.maximumThreads))
        }
      }
    }
    if batchSize == nil || assembly.rowCount > 0 {
      try body(assembly.table(&texts, maximumThreads: options.maximumThreads))
    }
    meter.advance(to: 1)
    log.add(texts.log)
    var provenance = Provenance(
      file: file.name, byteCount: file.size, format: contents.schema.format,
      encoding: texts.encodingName)
    if options.hashesContent { provenance.sha256 = try FileDigest.sha256(of: file) }
    provenance.rowsRead = rowsRead
    return LoadReport(provenance: provenance, diagnostics: log.diagnostics)
  }

  /// The bytes of memory that the values of a block take while they are decoded.
  private static let blockExtent = 4 << 20

  /// The cases of some rows; `nil` when there are none to read.
  private func caseBlocks(
    _ rows: Range<Int>?, _ decoder: SPSSCaseDecoder, _ batchSize: Int?
  ) throws -> (any ByteStream, SPSSCaseBlocks)? {
    let rows = (rows ?? 0..<Int.max).clamped(to: 0..<(contents.caseCount ?? Int.max))
    guard !rows.isEmpty, contents.cellCount > 0 else { return nil }
    var skipped = rows.lowerBound
    let stream: any ByteStream
    switch contents.header.compression {
    case .none:
      // Cases of one size can be found without reading those before.
      let (bytes, overflow) = skipped.multipliedReportingOverflow(by: contents.cellCount * 8)
      let isInside = !overflow && bytes <= file.size - contents.dataOffset
      stream = FileStream(file, from: contents.dataOffset + (isInside ? bytes : 0))
      skipped = isInside ? 0 : skipped
    case .bytecode: stream = FileStream(file, from: contents.dataOffset)
    case .zlib:
      stream = try DeflatedBlockStream(
        file, at: contents.dataOffset, isBigEndian: contents.header.isBigEndian,
        limits: options.limits)
    }
    let isCounted = contents.caseCount != nil
    let largest = max(64, Self.blockExtent / max(1, decoder.caseExtent))
    let blocks = try SPSSCaseBlocks(
      stream, cellCount: contents.cellCount, nextWanted: decoder.nextWanted,
      isBytecode: contents.header.compression != .none, skipped: skipped,
      wanted: isCounted ? rows.count : nil, limit: rows.upperBound == .max ? nil : rows.count,
      largestBlock: min(largest, batchSize ?? largest))
    return (stream, blocks)
  }
}

extension SPSSContents {
  /// Reads the dictionary of a file.
  ///
  /// - Throws: `MicrodataError`.
  init(_ file: ByteFile, _ options: LoadOptions) throws {
    let dictionary = try SPSSDictionary(file, limits: options.limits)
    let resolver = TextResolver(
      options.encoding, declared: try dictionary.declaredEncoding(file: file.name),
      texts: dictionary.texts, file: file.name)
    var made = try SPSSVariables(
      dictionary, file: file.name, limits: options.limits, texts: SPSSTexts(resolver))
    let metadata = try made.tableMetadata()
    header = dictionary.header
    systemMissing = made.systemMissing
    cellCount = dictionary.cellCount
    dataOffset = dictionary.dataOffset
    caseCount = try header.caseCount ?? dictionary.longCaseCount(file: file.name)
    fields = made.fields
    schema = Schema(
      format: "SPSS (\(header.compression.rawValue))", encoding: made.texts.resolver.encodingName,
      metadata: metadata,
      recordTypes: [
        RecordType(name: "cases", rowCount: caseCount, variables: made.variables)
      ])
    texts = made.texts.resolver
    log = made.texts.log
  }
}

extension SPSSDictionary {
  /// The number of cases by the extension that has 64 bits for it; `nil` when it does not say.
  fileprivate func longCaseCount(file: String) throws -> Int? {
    guard var cursor = cursor(of: 16, file: file), cursor.remaining >= 16 else { return nil }
    try cursor.skip(8, "the byte order")
    let count = try cursor.int64("the number of cases")
    return count < 0 ? nil : Int(count)
  }
}

/// Watches the number of different codes of missing values in each column.
private struct SPSSReasonCensus {
  private let names: [String]
  private var codes: [Set<String>]

  init(_ variables: [Variable], _ positions: [Int]) {
    names = positions.map { variables[$0].name }
    codes = Array(repeating: [], count: positions.count)
  }

  /// Counts the codes of a block; says so when a column has more than can be kept.
  mutating func count(_ block: DecodedBlock, _ log: inout DiagnosticLog) {
    for (index, piece) in block.pieces.enumerated() where codes[index].count <= 254 {
      codes[index].formUnion(piece.reasonCodes)
      guard codes[index].count > 254 else { continue }
      log.add(.tooManyReasons(names[index], codes[index].count - 254))
    }
  }
}
