public import Microdata

/// A codebook in the XML of DDI-Codebook, versions 1.2 to 2.5, as IPUMS and NADA catalogues give it out.
///
/// It describes the variables of one or more files. Where it says at which positions of a line they are, a file is read by
/// `layout(of:)`; else the variables describe a file of separated values.
public struct DDICodebook: Sendable, Hashable, Codable {
  /// A data file.
  public struct File: Sendable, Hashable, Codable {
    /// The identifier in the codebook.
    public let id: String
    /// The name; `nil` when the codebook does not say.
    public var name: String?
    /// The encoding, in the words of the codebook.
    public var charset: String?
    /// The kinds of records; empty when there is only one.
    public var records: [FixedWidthLayout.Record] = []
    /// The variable that tells kinds of records apart.
    public var recordVariable: String?
  }

  /// A variable, with its places.
  public struct Entry: Sendable, Hashable, Codable {
    /// The variable.
    public var variable: Variable
    /// The identifiers of the files that it is in; empty for the only one.
    public var files: [String] = []
    /// Where it is in a line; `nil` when the codebook does not say.
    public var place: FixedWidthLayout.Place?
    /// The line of a case that it is on.
    public var line = 1
    /// The kinds of records that have it; empty for all.
    public var records: [String] = []
  }

  /// What the study is, with its conditions.
  public var metadata = TableMetadata()
  /// The version of the format; `nil` when the codebook does not say.
  public var version: String?
  /// The data files.
  public var files: [File] = []
  /// The variables, in order.
  public var entries: [Entry] = []
  /// The name of the codebook's file.
  public let source: String
  private let limits: Limits

  /// What `layout(of:)` checks.
  private struct Limits: Hashable, Codable {
    let columns: Int
    let labels: Int
  }

  /// Reads a codebook.
  ///
  /// - Throws: `MicrodataError` that names the file and the line; also when it declares entities.
  public init(contentsOf path: String, limits: LoadLimits = LoadLimits()) throws {
    let file = try ByteFile(path)
    try limits.require(
      file.size, atMost: min(DictionaryText.largest, limits.maximumMetadataBytes),
      "bytes of dictionary", file: file.name)
    try self.init(bytes: file.bytes(at: 0, count: file.size), name: file.name, limits: limits)
  }

  init(bytes: [UInt8], name: String, limits: LoadLimits = LoadLimits()) throws {
    source = name
    self.limits = Limits(columns: limits.maximumColumns, labels: limits.maximumLabels)
    var parser = DDIParser(file: name, limits: limits)
    try parser.parse(bytes)
    (metadata, version, files) = (parser.metadata, parser.version, parser.files)
    entries = parser.entries
  }

  /// Returns the variables of a data file.
  ///
  /// - Parameter file: Its identifier or name; `nil` for the only one.
  /// - Throws: `MicrodataError` when there is no such file, or none is named and there are several.
  public func variables(of file: String? = nil) throws -> [Variable] {
    try entries(of: file).entries.map(\.variable)
  }

  private func entries(of file: String?) throws -> (file: File?, entries: [Entry]) {
    guard let file else {
      guard files.count <= 1 else {
        throw MicrodataError(
          .malformedFile, "\(source) describes \(files.count) data files; name one.",
          hint: "They are: \(Spelling.list(files.map { $0.name ?? $0.id }, most: 20)).")
      }
      return (files.first, entries)
    }
    guard let found = files.first(where: { $0.id == file || $0.name == file }) else {
      throw MicrodataError(
        .malformedFile, "\(source) describes no data file “\(file)”.",
        hint: "They are: \(Spelling.list(files.map { $0.name ?? $0.id }, most: 20)).")
    }
    return (found, entries.filter { $0.files.isEmpty || $0.files.contains(found.id) })
  }

  /// Returns the layout of a data file of fixed-width records.
  ///
  /// - Parameter file: Its identifier or name; `nil` for the only one.
  /// - Throws: `MicrodataError` when the codebook does not say where the variables are.
  public func layout(of file: String? = nil) throws -> FixedWidthLayout {
    let (file, entries) = try entries(of: file)
    var layout = FixedWidthLayout(
      fields: entries.compactMap { entry in
        entry.place.map { place in
          FixedWidthLayout.Field(
            variable: entry.variable, start: place.start, width: place.width,
            decimals: entry.variable.metadata.decimals ?? 0, line: entry.line,
            records: entry.records)
        }
      })
    guard !layout.fields.isEmpty else {
      throw MicrodataError(
        .malformedFile, "\(source) does not say where in a line its variables are.",
        hint: "The data are then in a file of separated values, which this codebook can describe.")
    }
    layout.origin = "DDI-Codebook" + (version.map { " \($0)" } ?? "")
    layout.metadata = metadata
    layout.encoding = file?.charset.flatMap { TextEncoding(named: $0) }
    layout.linesPerCase = layout.fields.map(\.line).max() ?? 1
    if let file, !file.records.isEmpty, let name = file.recordVariable,
      let entry = entries.first(where: { $0.variable.name == name }), let place = entry.place
    {
      layout.recordField = place
      layout.records = file.records
      // A variable of types that the file does not have is in none of its tables.
      let known = Set(file.records.map(\.name))
      layout.fields = layout.fields.compactMap { field in
        guard !field.records.isEmpty else { return field }
        var field = field
        field.records = field.records.filter { known.contains($0) }
        return field.records.isEmpty ? nil : field
      }
    } else {
      for index in layout.fields.indices { layout.fields[index].records = [] }
    }
    var checked = LoadLimits()
    (checked.maximumColumns, checked.maximumLabels) = (limits.columns, limits.labels)
    try layout.check(checked, source: source)
    return layout
  }
}
