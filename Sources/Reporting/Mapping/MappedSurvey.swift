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
  private let folder: URL
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
    (self.mapping, self.folder, self.options) = (mapping, folder, options)
    table = loaded.table
    warnings = loaded.report.diagnostics.map(\.description)
  }

  /// Reads the table of a joined file; one without a name is another record type of the data file.
  private func load(_ join: MappingFile.Join) throws -> Table {
    var options = options
    options.dictionary = join.dictionary.map { folder.appendingPathComponent($0).path }
    options.progress = nil
    let path = join.file.hasPrefix("/") ? join.file : folder.appendingPathComponent(join.file).path
    return try MicrodataFile.open(path, options: options)
      .load(ScanRequest(recordType: join.record)).table
  }

  /// Makes the canonical variables.
  ///
  /// - Throws: As `MappingFile.map`.
  public func map() throws -> MappedTable { try mapping.map(table, loading: load) }

  /// Maps, classifies by a module, and checks all that the mapping states.
  ///
  /// - Parameter module: The name of the module.
  /// - Throws: As `MappingFile.validate`.
  public func validate(
    module: String
  ) throws -> (report: ValidationReport, classified: ClassifiedTable?) {
    try mapping.validate(table, module: module, loading: load)
  }

  /// Maps, and classifies by every module that the mapping has choices for, one after the other.
  ///
  /// Later modules read what earlier ones decided: the labour migration module the labour force status.
  ///
  /// - Throws: As `MappingFile.map` and the modules.
  public func classify() throws -> (table: Table, mapped: MappedTable, modules: [ClassifiedTable]) {
    let mapped = try map()
    var table = mapped.table
    var results: [ClassifiedTable] = []
    for module in mapping.modules {
      let classified = try module.classify(table)
      table = classified.table
      results.append(classified)
    }
    return (table, mapped, results)
  }
}
