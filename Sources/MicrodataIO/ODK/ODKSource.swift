internal import Foundation
public import Microdata

/// The files of separated values that ODK and KoboToolbox export: one for the form and one for each repeated
/// group, with labels from the form (an XLSForm whose sheets are saved as CSV) or from a script of SPSS labels.
///
/// An empty field and `n/a` are missing. Times are those of the clock on the wall: their zones become an attribute.
public struct ODKSource: MicrodataSource {
  /// What is in the files.
  public let schema: Schema
  private let tables: [ExportedTable]
  private let labels: ODKLabels
  private let options: LoadOptions

  private static let format = "ODK"

  /// Opens an export.
  ///
  /// - Parameters:
  ///   - path: The file of the form, or a folder with it and the files of its repeated groups.
  ///   - options: How to read it. The dictionary is a folder with `survey.csv` and `choices.csv`, or the
  ///     former, or a script of SPSS labels (`.sps`); without one, such files beside the data.
  /// - Throws: `MicrodataError` when a file cannot be read.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    let files = try Self.files(path)
    guard !files.isEmpty else {
      throw MicrodataError(
        .fileAccess, "“\(path)” has no file of answers.",
        hint: "Give the .csv file of the form, or the folder that it is in.")
    }
    let labels = try ODKLabels(beside: files[0], options: options)
    try self.init(files: files.map { try ByteFile($0) }, labels: labels, options: options)
  }

  /// Opens files that may be in memory.
  init(files: [ByteFile], labels: ODKLabels, options: LoadOptions = LoadOptions()) throws {
    self.options = options
    self.labels = labels
    let all = try files.map { try ExportedTable($0, hasQuotes: true, options: options) }
    // The form first.
    tables =
      all.filter { ODKKeys($0.columns).parent == nil }
      + all.filter { ODKKeys($0.columns).parent != nil }
    let found = tables
    var metadata = TableMetadata()
    metadata.language = labels.form?.language
    schema = Schema(
      format: Self.format, encoding: TextEncoding.utf8.rawValue, metadata: metadata,
      recordTypes: tables.map { table in
        let keys = ODKKeys(table.columns)
        return RecordType(
          name: table.name, keys: [keys.parent, keys.own].compactMap { $0 },
          parent: keys.parent == nil ? nil : Self.parent(of: table, found),
          variables: table.columns.map { labels.variable($0, isKey: $0 == keys.own) })
      })
  }

  private static func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      // ODK Central writes the repeated groups of form.csv to files such as form-group.csv.
      let url = URL(fileURLWithPath: path)
      let prefix = ExportedTable.stem(url.lastPathComponent) + "-"
      let folder = url.deletingLastPathComponent().path
      let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
      let repeats = names.sorted().filter { $0.hasPrefix(prefix) && $0.hasSuffix(".csv") }
      return [path] + repeats.map { "\(folder)/\($0)" }
    }
    return try manager.contentsOfDirectory(atPath: path).sorted().filter {
      $0.lowercased().hasSuffix(".csv") && !ODKLabels.sheets.contains($0.lowercased())
    }.map { "\(path)/\($0)" }
  }

  /// The file that has the rows that those of a repeated group belong to: the one with the longest name that
  /// this one's begins with, else the form.
  private static func parent(of table: ExportedTable, _ tables: [ExportedTable]) -> String? {
    let outer = tables.filter { $0.name != table.name && table.name.hasPrefix($0.name + "-") }
    return (outer.max { $0.name.utf8.count < $1.name.utf8.count } ?? tables.first)
      .flatMap { $0.name == table.name ? nil : $0.name }
  }

  /// Reads rows in batches.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong, and whatever `body` throws.
  public func scan(_ request: ScanRequest, _ body: (Table) throws -> Void) throws -> LoadReport {
    let index = try schema.position(ofRecordType: request.recordType)
    return try tables[index].scan(request, plan(index), body)
  }

  /// Reads rows into one table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public func load(_ request: ScanRequest) throws -> LoadedTable {
    let index = try schema.position(ofRecordType: request.recordType)
    return try tables[index].load(request, plan(index))
  }

  private func plan(_ index: Int) -> ExportedTable.Plan {
    ExportedTable.Plan(
      type: schema.recordTypes[index], format: Self.format, options: options,
      change: { csv, variables in
        csv.missingTokens = ["", "n/a"]
        let texts = variables.map(\.name).filter { labels.isText($0) }
        csv.types.merge(texts.map { ($0, .text) }) { own, _ in own }
      },
      metadata: { columns in
        var metadata = schema.metadata
        metadata.multipleResponseSets = labels.sets(columns)
        return metadata
      })
  }
}

/// The columns that identify the rows of a file.
struct ODKKeys {
  /// The row's own identifier; `nil` when there is none.
  let own: String?
  /// That of the row it belongs to; `nil` in the file of the form.
  let parent: String?

  init(_ columns: [String]) {
    func first(_ names: [String]) -> String? {
      names.lazy.compactMap { name in columns.first { $0 == name || $0.hasSuffix("/\(name)") } }
        .first
    }
    parent = first(["PARENT_KEY", "_parent_index", "parent_key"])
    own = first(
      parent == "_parent_index"
        ? ["_index"]
        : ["KEY", "_index", "_uuid", "_id", "meta-instanceID", "meta/instanceID", "key"])
  }
}
