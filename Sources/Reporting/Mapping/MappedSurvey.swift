internal import Foundation
public import Microdata
public import MicrodataIO
public import SurveyModules

/// A data file with the mapping that is written for it, read from disk.
public struct MappedSurvey: Sendable {
  /// The mapping.
  public let mapping: MappingFile
  /// The data as the file has them.
  public let table: Table
  /// What reading brought up.
  public let warnings: [String]
  private let path: String
  private let folder: URL
  private let file: String
  private let options: LoadOptions

  /// Reads a mapping and its data.
  ///
  /// - Parameters:
  ///   - path: The mapping file.
  ///   - data: The data file; `nil` for the one that the mapping names, relative to it.
  ///   - record: The record type, of files with several; `nil` for what the mapping says.
  ///   - options: How to read; what the mapping says of encoding, dictionary and texts comes first.
  /// - Throws: `SurveyModuleError` with code `invalidMapping`; `MicrodataError` for the data.
  public init(
    mappingAt path: String, data: String? = nil, record: String? = nil,
    options: LoadOptions = LoadOptions()
  ) throws {
    let mapping = try MappingFile(contentsOf: path)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    self.folder = folder
    func resolved(_ name: String) -> String {
      name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path
    }
    guard let file = data ?? mapping.source.file.map(resolved) else {
      throw SurveyModuleError(
        .invalidMapping, "Neither the command nor “source” of the mapping names a data file.")
    }
    var options = options
    if let dictionary = mapping.source.dictionary, options.dictionary == nil {
      options.dictionary = resolved(dictionary)
    }
    if let name = mapping.source.encoding, options.encoding == .declared {
      guard let encoding = TextEncoding(named: name) else {
        throw SurveyModuleError(.invalidMapping, "“\(name)” is not a known encoding.")
      }
      options.encoding = .explicit(encoding)
    }
    for name in mapping.source.text { options.csv.types[name] = .text }
    let loaded = try MicrodataFile.open(file, options: options)
      .load(ScanRequest(recordType: record ?? mapping.source.record))
    (self.mapping, self.path, self.file, self.options) = (mapping, path, file, options)
    table = loaded.table
    warnings = loaded.report.diagnostics.map(\.description)
  }

  /// Reads the table of a joined file; one without a name is another record type of the data file.
  private func load(_ join: MappingFile.Join) throws -> (table: Table, notes: [ValidationFinding]) {
    var options = options
    if let dictionary = join.dictionary { options.dictionary = resolved(dictionary) }
    options.progress = nil
    options.csv.types = Dictionary(
      join.text.map { ($0, .text) }, uniquingKeysWith: { first, _ in first })
    let path = join.file.isEmpty ? file : resolved(join.file)
    if !join.file.isEmpty, join.dictionary == nil { options.dictionary = nil }
    let loaded = try MicrodataFile.open(path, options: options)
      .load(ScanRequest(recordType: join.record))
    return (
      loaded.table,
      loaded.report.diagnostics.map {
        ValidationFinding(
          .information, "reading", "“\(join.file)”: \($0)", count: $0.count, line: join.line)
      }
    )
  }

  private func resolved(_ name: String) -> String {
    name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path
  }

  /// The files that results depend on: the mapping, the data and what is joined to them.
  public var files: [String] {
    var files = [path, file]
    for join in mapping.joins where !join.file.isEmpty { files.append(resolved(join.file)) }
    return files
  }

  /// Makes the canonical variables.
  ///
  /// - Throws: As `MappingFile.map`.
  public func map() throws -> MappedTable { try mapping.map(table) { try load($0).table } }

  /// Maps, classifies by a module, and checks all that the mapping states.
  ///
  /// - Parameter module: The name of the module.
  /// - Throws: As `MappingFile.validate`.
  public func validate(
    module: String
  ) throws -> (report: ValidationReport, classified: ClassifiedTable?) {
    var notes: [ValidationFinding] = []
    let (report, classified) = try mapping.validate(table, module: module) { join in
      let (table, found) = try load(join)
      notes += found
      return table
    }
    return (report.adding(notes), classified)
  }

  /// Maps, classifies by every module that the mapping has choices for, and checks all that it states.
  ///
  /// - Returns: The table with all decisions, everything that came up, and what each module decided, or why it
  ///   could not.
  /// - Throws: As `MappingFile.map` and the modules.
  public func classify() throws -> (
    table: Table, findings: [ValidationFinding],
    modules: [(module: String, result: Result<ClassifiedTable, SurveyModuleError>)]
  ) {
    var notes: [ValidationFinding] = []
    let checked = try mapping.checked(table) { join in
      let (table, found) = try load(join)
      notes += found
      return table
    }
    return (checked.table, checked.findings + notes, checked.modules)
  }
}
