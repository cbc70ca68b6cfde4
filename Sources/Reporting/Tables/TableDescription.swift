public import Microdata
public import MicrodataIO

/// What is in a table: its variables with their types, labels, missing values and ranges.
public struct TableDescription: Sendable, Encodable {
  /// A variable.
  public struct Variable: Sendable, Encodable {
    /// The name.
    public let name: String
    /// What it is, in words.
    public let label: String?
    /// The type of its values.
    public let type: Column.ValueType
    /// Rows without a value.
    public let missing: Int
    /// Different values.
    public let distinct: Int
    /// The least value, as text.
    public let minimum: String?
    /// The greatest value, as text.
    public let maximum: String?
    /// The commonest values with their labels and counts, at most eight.
    public let values: [ValueCount]
    /// Why values are missing, with counts.
    public let missingKinds: [ValueCount]
  }

  /// A value with the number of rows that have it.
  public struct ValueCount: Sendable, Encodable {
    /// The value as text.
    public let code: String
    /// What it stands for.
    public let label: String?
    /// Rows.
    public let count: Int
  }

  /// A kind of record in the file.
  public struct Record: Sendable, Encodable {
    /// The name.
    public let name: String
    /// What a record is, in words.
    public let label: String?
    /// The variables that identify a record, or the one it belongs to.
    public let keys: [String]
    /// The record type that records of this one belong to.
    public let parent: String?
    /// The number of records, when it is known without reading them.
    public let rows: Int?
    /// The number of variables.
    public let variables: Int
  }

  /// The format of the file with its version.
  public let format: String?
  /// The encoding of its texts.
  public let encoding: String?
  /// What it is, in words.
  public let label: String?
  /// Its notes.
  public let notes: [String]
  /// The kinds of records in it, when there are several.
  public let records: [Record]
  /// The number of rows.
  public let rows: Int
  /// The variables.
  public let variables: [Variable]
  /// What reading the file brought up.
  public let warnings: [String]

  /// Describes a table, and the file that it comes from.
  public init(
    _ table: Table, schema: Schema? = nil, encoding: String? = nil, warnings: [String] = []
  ) {
    rows = table.rowCount
    format = schema?.format
    self.encoding = encoding ?? schema?.encoding
    label = table.metadata.label
    notes = table.metadata.notes
    let types = schema?.recordTypes ?? []
    records =
      types.count < 2
      ? []
      : types.map {
        Record(
          name: $0.name, label: $0.label, keys: $0.keys, parent: $0.parent, rows: $0.rowCount,
          variables: $0.variables.count)
      }
    self.warnings = warnings
    variables = table.columns.map(Self.describe)
  }

  private static func describe(_ column: Column) -> Variable {
    let index = CategoryIndex(column)
    var counts = [Int](repeating: 0, count: index.levels.count)
    for code in index.rowCodes where code >= 0 { counts[Int(code)] += 1 }
    let used = index.levels.indices.filter { counts[$0] > 0 }
    let common = used.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
      .prefix(8).sorted()
    var kinds: [MissingKind: Int] = [:]
    for row in 0..<column.count {
      if let kind = column.missingKind(at: row) { kinds[kind, default: 0] += 1 }
    }
    return Variable(
      name: column.name, label: column.label, type: column.type, missing: column.missingCount,
      distinct: used.count, minimum: used.first.map { index.levels[$0].code },
      maximum: used.last.map { index.levels[$0].code },
      values: used.count > 20
        ? []
        : common.map {
          ValueCount(
            code: index.levels[$0].code, label: index.levels[$0].label, count: counts[$0])
        },
      missingKinds: kinds.sorted { $0.key.description < $1.key.description }
        .map { ValueCount(code: $0.key.description, label: nil, count: $0.value) })
  }
}

extension TableDescription: CustomStringConvertible {
  /// The description as an aligned table.
  public var description: String {
    let table = AlignedText.table(cells, leading: 2)
    let origin = [format, encoding].compactMap { $0 }.joined(separator: ", ")
    var head = [label.map { "“\($0)”" }, origin.isEmpty ? nil : origin].compactMap { $0 }
    head.append("\(rows) rows, \(variables.count) variables")
    head += records.map { record in
      let name = record.label.map { "\(record.name) (\($0))" } ?? record.name
      let belongs = record.parent.map { ", of \($0)" } ?? ""
      let count = record.rows.map { ", \($0) records" } ?? ""
      return "Records \(name)\(belongs)\(count), \(record.variables) variables, identified by "
        + (record.keys.isEmpty ? "nothing" : record.keys.joined(separator: ", "))
    }
    return (head + [table] + warnings.map { "Note: \($0)" }).joined(separator: "\n")
  }

  /// The description as CSV.
  public var csv: String { DelimitedText.csv(cells) }

  /// The description as a Markdown table.
  public var markdown: String {
    let rows = cells.map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    return ([rows[0], "|" + String(repeating: " --- |", count: cells[0].count)] + rows.dropFirst())
      .joined(separator: "\n")
  }

  private var cells: [[String]] {
    let header = ["variable", "type", "missing", "distinct", "minimum", "maximum", "values"]
    return [header]
      + variables.map { variable in
        let values = variable.values.map { value in
          "\(value.code)\(value.label.map { " \($0)" } ?? "") (\(value.count))"
        }
        let more = variable.distinct > variable.values.count && !values.isEmpty ? " …" : ""
        return [
          variable.label.map { "\(variable.name): \($0)" } ?? variable.name,
          variable.type.rawValue, String(variable.missing), String(variable.distinct),
          Self.short(variable.minimum), Self.short(variable.maximum),
          values.joined(separator: ", ") + more + Self.reasons(variable),
        ]
      }
  }

  /// Why values are missing, when it is for more than nothing being recorded.
  private static func reasons(_ variable: Variable) -> String {
    let kinds = variable.missingKinds.filter { $0.code != MissingKind.system.description }
    guard !kinds.isEmpty else { return "" }
    let list = kinds.prefix(6).map { "\($0.code) (\($0.count))" }.joined(separator: ", ")
    return "; missing: \(list)\(kinds.count > 6 ? " …" : "")"
  }

  private static func short(_ text: String?) -> String {
    guard let text else { return "" }
    return text.count > 16 ? text.prefix(15) + "…" : text
  }
}
