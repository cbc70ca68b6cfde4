internal import Microdata

/// A variable as it will be written.
struct SPSSWritingColumn: Sendable {
  /// The column.
  let column: Column
  /// The name.
  let name: String
  /// The names of up to eight bytes, one for each segment.
  let shortNames: [[UInt8]]
  /// The bytes of texts; 0 for numbers.
  let width: Int
  /// The widths of the segments.
  let segments: [Int]
  /// The print format.
  let print: SPSSFormat
  /// The write format.
  let write: SPSSFormat
  /// What is declared missing.
  let missing: SPSSMissing
  /// For each reason of the column the number that stands for it, for numbers; NaN for none.
  let reasonNumbers: [Double]
  /// For each reason of the column the text that stands for it, for texts.
  let reasonTexts: [[UInt8]]
  /// The labelled numbers.
  private(set) var numberLabels: [(value: Double, label: [UInt8])] = []
  /// The labelled texts.
  private(set) var textLabels: [(value: [UInt8], label: [UInt8])] = []

  /// The most bytes of a text.
  static let widestText = 32_767

  init(_ column: Column, name: String, names: inout SPSSNames, log: inout DiagnosticLog) {
    self.column = column
    self.name = name
    var tags: [String: Double] = [:]
    if case .category(let codes, let levels) = column.storage {
      let texts = SPSSTextMissing(column, log: &log)
      missing = SPSSMissing(texts: texts.declared)
      reasonTexts = texts.ofReason
      reasonNumbers = []
      let longest = levels.lazy.map(\.utf8.count).max() ?? 0
      let codesWidth = texts.declared.map(\.count).max() ?? 0
      let known = column.metadata.width ?? 1
      width = min(Self.widestText, max(1, longest, codesWidth, known))
      if longest > width {
        log.add(.notHeld("texts of more than \(width) bytes are cut", column: column.name))
      }
      if column.missingCount > 0, texts.lostCount > 0 {
        log.add(
          .notHeld(
            "missing texts without a code become empty texts", column: column.name,
            count: texts.lostCount))
      }
      let blanks = Set(levels.indices.filter { levels[$0].utf8.last == 0x20 })
      if !blanks.isEmpty, codes.contains(where: { blanks.contains(Int($0)) }) {
        log.add(.notHeld("blanks at the end of texts", column: column.name))
      }
    } else {
      width = 0
      let numbers = SPSSNumberMissing(column, log: &log)
      missing = numbers.declared
      reasonNumbers = numbers.ofReason
      reasonTexts = []
      tags = numbers.tags
    }
    let count = width > 255 ? (width + 251) / 252 : 1
    let last = width - 252 * (count - 1)
    segments = (0..<count).map { $0 < count - 1 ? SPSSField.segmentWidth : last }
    var short: [[UInt8]] = []
    for index in 0..<count { short.append(names.shortName(for: index == 0 ? name : "\(name)~")) }
    shortNames = short
    print = Self.format(of: column, width)
    write =
      column.metadata.attributes[SPSSKey.writeFormat]?.first.flatMap { SPSSFormat($0) } ?? print
    setLabels(tags, &log)
    noteMetadata(&log)
  }

  private static func format(of column: Column, _ width: Int) -> SPSSFormat {
    let type = column.type
    let known = column.metadata.format.flatMap { SPSSFormat($0) }
    if type == .text {
      if let known, known.isText, known.width >= width, width <= 255 { return known }
      return SPSSFormat("A", width: min(width, 255))
    }
    let isTime = type == .date || type == .dateTime
    if let known, isTime ? known.type == type : known.type == .double { return known }
    switch type {
    case .date: return SPSSFormat("DATE", width: 11)
    case .dateTime:
      guard case .dateTime(let values) = column.storage,
        values.contains(where: { $0 != .min && $0 % 1000 != 0 })
      else { return SPSSFormat("DATETIME", width: 20) }
      return SPSSFormat("DATETIME", width: 24, decimals: 3)
    case .boolean: return SPSSFormat("F", width: 1)
    case .integer: return SPSSFormat("F", width: 11)
    case .longInteger: return SPSSFormat("F", width: 20)
    default: return SPSSFormat("F", width: 8, decimals: 2)
    }
  }

  private mutating func setLabels(_ tags: [String: Double], _ log: inout DiagnosticLog) {
    let labels = column.valueLabels
    if !labels.ranges.isEmpty { log.add(.notHeld("labels of ranges", column: column.name)) }
    if labels.entries.contains(where: { !$0.translations.isEmpty }) {
      log.add(.notHeld("value labels in other languages", column: column.name))
    }
    var (numbers, texts): (Set<Double>, Set<[UInt8]>) = ([], [])
    for entry in labels.entries {
      // The length of a label of a number or short text has one byte.
      let label = entry.label.utf8Prefix(255)
      if label.count < entry.label.utf8.count {
        log.add(.notHeld("value labels of more than 255 bytes are cut", column: column.name))
      }
      if width > 0 {
        let value = Array(entry.code.utf8)
        if value.count <= max(8, width), texts.insert(value).inserted {
          textLabels.append((value, label))
          continue
        }
      } else if let number = tags[entry.code] ?? Self.number(of: entry.code, column.type),
        numbers.insert(number).inserted
      {
        numberLabels.append((number, label))
        continue
      }
      log.add(.notHeld("the label of “\(entry.code)”", column: column.name))
    }
  }

  /// The number that a code stands for.
  static func number(of code: String, _ type: Column.ValueType) -> Double? {
    if type == .boolean, code == "true" || code == "false" { return code == "true" ? 1 : 0 }
    return SPSSTime.number(of: code, type)
  }

  private func noteMetadata(_ log: inout DiagnosticLog) {
    let metadata = column.metadata
    func note(_ isLost: Bool, _ what: String) {
      if isLost { log.add(.notHeld(what, column: column.name)) }
    }
    note((column.label?.utf8.count ?? 0) > 255, "a variable label of more than 255 bytes is cut")
    note(!metadata.translations.isEmpty, "variable labels in other languages")
    note(metadata.question != nil, "the wording of the question")
    note(metadata.universe != nil, "the universe")
    note(!metadata.notes.isEmpty, "the notes")
    note(!metadata.valueSets.isEmpty, "further sets of value labels")
    note(metadata.labelSet != nil, "the name of the set of value labels")
    note(metadata.originalName != nil, "the original name")
    note(
      metadata.role.map { !SPSSKey.roles.contains($0) } ?? false, "the role of the variable")
    note(column.type == .boolean, "truth values are written as 0 and 1")
    if let format = metadata.format { note(SPSSFormat(format) == nil, "the format \(format)") }
    for name in metadata.attributes.keys.sorted() where !name.hasPrefix("$") {
      note(!SPSSNames.isName(name), "the attribute “\(name)”, for its name")
    }
    if case .int64(let values) = column.storage {
      let count = values.reduce(0) { count, value in
        count + (value == .min || Int64(exactly: Double(value)) == value ? 0 : 1)
      }
      if count > 0 {
        log.add(.notHeld("integers beyond 2⁵³ are rounded", column: column.name, count: count))
      }
    }
  }
}
