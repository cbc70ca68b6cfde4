internal import Foundation
public import Microdata

/// The files that Survey Solutions exports: a `.tab` file for the questionnaire and one for each roster, each with
/// a `.do` file that labels it.
///
/// An empty field is a question that was not asked; `-999999999` and `##N/A##` are questions without an answer, and
/// keep these codes as their reason. Quotes in a `.tab` file are characters like any other.
public struct SurveySolutionsSource: MicrodataSource {
  /// What is in the files.
  public let schema: Schema
  private let tables: [ExportedTable]
  private let labels: [ExportLabels]
  private let options: LoadOptions

  /// The codes of questions without an answer.
  static let noAnswer = ["-999999999", "##N/A##"]
  private static let format = "Survey Solutions"
  private static let system: Set<String> = [
    "interview__id", "interview__key", "interview__status", "assignment__id", "has__errors",
    "sssys_irnd",
  ]

  /// Opens an export.
  ///
  /// - Parameters:
  ///   - path: The folder of the export, or one of its `.tab` files.
  ///   - options: How to read it.
  /// - Throws: `MicrodataError` when there is no `.tab` file, or one cannot be read.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      let script = options.dictionary ?? ExportedTable.stem(path) + ".do"
      let hasScript = options.dictionary != nil || manager.fileExists(atPath: script)
      try self.init(
        files: [(ByteFile(path), hasScript ? ByteFile(script) : nil)], options: options)
      return
    }
    let names = try manager.contentsOfDirectory(atPath: path).sorted()
    let files = try names.filter { $0.lowercased().hasSuffix(".tab") }.map { name in
      let script = "\(path)/\(ExportedTable.stem(name)).do"
      return (
        data: try ByteFile("\(path)/\(name)"),
        script: manager.fileExists(atPath: script) ? try ByteFile(script) : nil
      )
    }
    guard !files.isEmpty else {
      throw MicrodataError(
        .fileAccess, "“\(path)” has no .tab file.",
        hint: "Give the folder into which the archive of the export was unpacked.")
    }
    try self.init(files: files, options: options)
  }

  /// Opens files that may be in memory, each with its labels.
  init(files: [(data: ByteFile, script: ByteFile?)], options: LoadOptions = LoadOptions()) throws {
    var options = options
    options.csv.delimiter = "\t"
    self.options = options
    let all = try files.map { file -> (table: ExportedTable, labels: ExportLabels) in
      let table = try ExportedTable(file.data, hasQuotes: false, options: options)
      guard let script = file.script else { return (table, ExportLabels()) }
      return (table, try ExportLabels(DictionaryText.labels(script, options)))
    }
    // The questionnaire first, then rosters by depth, then the files about the interviews.
    let sorted = all.enumerated().sorted { left, right in
      let (a, b) = (Self.depth(left.element.table), Self.depth(right.element.table))
      return a != b ? a < b : left.offset < right.offset
    }.map(\.element)
    tables = sorted.map(\.table)
    labels = sorted.map(\.labels)
    let found = tables
    var metadata = TableMetadata()
    metadata.label = labels.first?.data
    schema = Schema(
      format: Self.format, encoding: TextEncoding.utf8.rawValue, metadata: metadata,
      recordTypes: sorted.map { entry in
        let keys = Self.keys(entry.table)
        return RecordType(
          name: entry.table.name, label: entry.labels.data, keys: keys,
          parent: Self.parent(of: entry.table, keys, found),
          variables: entry.table.columns.map { Self.variable($0, entry.labels) })
      })
  }

  // MARK: - Rosters

  private static func isAboutInterviews(_ table: ExportedTable) -> Bool {
    table.name.hasPrefix("interview__") || table.name.hasPrefix("assignment__")
  }

  /// The columns that identify a row: the interview, and the rosters from the outside in.
  private static func keys(_ table: ExportedTable) -> [String] {
    let ids = table.columns.filter {
      $0.hasSuffix("__id") && $0 != "interview__id" && $0 != "assignment__id"
    }
    let own = "\(table.name)__id".lowercased()
    let outer = ids.filter { $0.lowercased() != own }
    // A roster's own identifier stands first in its file, and those around it last, the nearest first.
    return table.columns.filter { $0 == "interview__id" } + outer.reversed()
      + ids.filter { $0.lowercased() == own }
  }

  private static func depth(_ table: ExportedTable) -> Int {
    isAboutInterviews(table) ? Int.max : keys(table).count
  }

  private static func parent(
    of table: ExportedTable, _ keys: [String], _ tables: [ExportedTable]
  ) -> String? {
    let outer = Set(keys.dropLast(isAboutInterviews(table) ? 0 : 1))
    guard !outer.isEmpty else { return nil }
    return tables.first {
      $0.name != table.name && !isAboutInterviews($0) && Set(Self.keys($0)) == outer
    }?.name
  }

  private static func variable(_ name: String, _ labels: ExportLabels) -> Variable {
    let known = labels[name]
    let values = known?.valueLabels ?? ValueLabels([])
    var metadata = VariableMetadata()
    metadata.labelSet = known?.metadata.labelSet
    if name.hasSuffix("__id") { metadata.role = .identifier }
    if !isSystem(name) { metadata.missing = MissingDefinition(codes: noAnswer) }
    return Variable(
      name: name, type: values.isEmpty ? .text : .integer,
      label: known?.label.flatMap { $0.isEmpty ? nil : $0 }, valueLabels: values,
      metadata: metadata)
  }

  private static func isSystem(_ name: String) -> Bool {
    system.contains(name.lowercased()) || name.hasSuffix("__id")
  }

  // MARK: - Rows

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
    let missing = Dictionary(
      uniqueKeysWithValues: Self.noAnswer.map {
        ($0, MissingKind.user(code: $0, label: "no answer"))
      })
    return ExportedTable.Plan(
      type: schema.recordTypes[index], format: Self.format, options: options,
      change: { csv, variables in
        csv.missingTokens = [""]
        csv.nonFinite = .missing
        let questions = variables.map(\.name).filter { !Self.isSystem($0) }
        csv.userMissing = Dictionary(uniqueKeysWithValues: questions.map { ($0, missing) })
      },
      finish: { column in
        Self.isSystem(column.name) ? column : column.withBlanksNotInUniverse()
      },
      metadata: { columns in
        var metadata = TableMetadata()
        metadata.label = labels[index].data
        metadata.multipleResponseSets = Self.sets(columns)
        return metadata
      })
  }

  /// The questions with several answers: `q__1`, `q__2` hold one answer each, or whether it was given.
  private static func sets(_ columns: [Column]) -> [MultipleResponseSet] {
    var groups: [String: [Column]] = [:]
    var order: [String] = []
    for column in columns {
      guard let cut = column.name.range(of: "__", options: .backwards) else { continue }
      let suffix = column.name[cut.upperBound...]
      let digits = suffix.first == "n" ? suffix.dropFirst() : suffix
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { continue }
      let name = String(column.name[..<cut.lowerBound])
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(column)
    }
    return order.compactMap { name in
      guard let group = groups[name], group.count > 1 else { return nil }
      let isDummies = group.allSatisfy { column in
        guard column.type == .integer else { return column.missingCount == column.count }
        return column.integerRange.map { $0.lowerBound >= 0 && $0.upperBound <= 1 } ?? true
      }
      // “Question: answer” labels each variable of a set.
      let label = group[0].label.map { String($0.prefix { $0 != ":" }) }
      return MultipleResponseSet(
        name: name, label: label, kind: isDummies ? .dichotomies(counted: "1") : .categories,
        variables: group.map(\.name))
    }
  }
}
