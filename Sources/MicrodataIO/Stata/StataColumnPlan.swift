internal import Microdata

/// How a column is written to a Stata file.
struct StataColumnPlan {
  let column: Column
  let name: String
  let type: StataType
  let format: String
  /// The missing value of each reason: 0 for `.`, 1 for `.a` and so on; by the code of the reason.
  let tags: [String: Int]
  /// The labels by value, missing values included.
  let labels: [(value: Int32, text: String, code: String)]
  /// For texts the bytes of each level.
  let levels: [[UInt8]]

  private static let notInUniverse = "not in universe"

  /// Plans a column.
  ///
  /// - Parameter log: Gets what cannot be held.
  init(_ column: Column, name: String, _ log: inout DiagnosticLog) {
    self.column = column
    self.name = name
    func lose(_ message: String, _ samples: [String] = []) {
      log.add(
        LoadDiagnostic(.warning, message, rule: "not-held", column: column.name, samples: samples))
    }
    levels =
      if case .category(_, let levels) = column.storage { levels.map { Array($0.utf8) } } else {
        []
      }
    type = Self.type(column, levels)
    if type == .double, case .int64 = column.storage, !Self.fitsDouble(column) {
      lose("integers of “\(column.name)” beyond 2⁵³ are rounded: the format has no such integers")
    }
    format = Self.format(column, type)
    tags = Self.tags(column)
    let renamed = tags.filter { $0.key != StataMissing.tags[$0.value - 1] }
    if !renamed.isEmpty {
      let samples = renamed.sorted { $0.value < $1.value }.map {
        "\($0.key) is \(StataMissing.tags[$0.value - 1])"
      }
      lose("reasons of missing values of “\(column.name)” have other codes", samples)
    }
    if let kinds = column.reasons?.kinds.filter({ $0 != .system }), kinds.count > 26 {
      lose("“\(column.name)” has \(kinds.count) reasons of missing values; the format has 26")
    }
    labels = Self.labels(column, tags, lose)
    if case .double(let values) = column.storage, values.contains(where: { abs($0) > 8.988e307 }) {
      lose(
        "numbers of “\(column.name)” beyond 8.988e307 are missing: the format has no such numbers")
    }
    if column.type == .text, column.missingCount > 0 {
      lose("missing texts of “\(column.name)” are empty texts: the format has no others")
    }
    if !column.valueLabels.ranges.isEmpty {
      lose("labels of ranges of “\(column.name)”", column.valueLabels.ranges.prefix(3).map(\.label))
    }
    if !column.metadata.valueSets.isEmpty {
      lose("further value sets of “\(column.name)”", column.metadata.valueSets.keys.sorted())
    }
  }

  private static func type(_ column: Column, _ levels: [[UInt8]]) -> StataType {
    func narrowest(_ low: Int64, _ high: Int64) -> StataType {
      if low >= -127, high <= 100 { return .byte }
      if low >= -32767, high <= 32740 { return .int }
      return low >= -2_147_483_647 && high <= 2_147_483_620 ? .long : .double
    }
    switch column.storage {
    case .double, .dateTime: return .double
    case .bool: return .byte
    case .int32, .date:
      let shift: Int64 = column.type == .date ? Int64(StataFormat.daysToEpoch) : 0
      guard let range = column.integerRange else { return .byte }
      return narrowest(Int64(range.lowerBound) + shift, Int64(range.upperBound) + shift)
    case .int64: return .double
    case .category:
      let longest = levels.lazy.map(\.count).max() ?? 0
      // A text with a zero byte would end there in a field of fixed width.
      return longest > 2045 || levels.contains { $0.contains(0) }
        ? .longString : .string(max(1, longest))
    }
  }

  private static func fitsDouble(_ column: Column) -> Bool {
    guard case .int64(let values) = column.storage else { return true }
    return values.allSatisfy { $0 == .min || $0.magnitude <= 1 << 53 }
  }

  private static func format(_ column: Column, _ type: StataType) -> String {
    let own = column.metadata.format.flatMap { $0.hasPrefix("%") && $0.utf8.count < 57 ? $0 : nil }
    func suits(_ format: String) -> Bool {
      switch StataFormat.meaning(of: format) {
      case .days: column.type == .date
      case .times: column.type == .dateTime && !StataFormat.countsLeapSeconds(format)
      case .number, .text:
        ![.date, .dateTime].contains(column.type) && format.hasSuffix("s") == (column.type == .text)
      }
    }
    if let own, suits(own) { return own }
    switch type {
    case .string(let width): return "%\(min(width, 244))s"
    case .longString: return "%9s"
    default:
      switch column.type {
      case .date: return "%td"
      case .dateTime: return "%tc"
      default: return type == .double ? "%10.0g" : type == .long ? "%12.0g" : "%8.0g"
      }
    }
  }

  /// Gives reasons the letters that they have, or the first free ones.
  private static func tags(_ column: Column) -> [String: Int] {
    guard column.type != .text else { return [:] }
    var codes: [String] = []
    for kind in column.reasons?.kinds ?? [] {
      switch kind {
      case .system: break
      case .notInUniverse: codes.append(notInUniverse)
      case .user(let code, _): codes.append(code)
      }
    }
    var tags: [String: Int] = [:]
    for code in codes {
      if let letter = StataMissing.tags.firstIndex(of: code) { tags[code] = letter + 1 }
    }
    var free = (1...26).filter { !tags.values.contains($0) }
    if codes.contains(notInUniverse), let position = free.firstIndex(of: 14) {
      tags[notInUniverse] = free.remove(at: position)
    }
    for code in codes where tags[code] == nil {
      guard !free.isEmpty else { break }
      tags[code] = free.removeFirst()
    }
    return tags
  }

  private static func labels(
    _ column: Column, _ tags: [String: Int], _ lose: (String, [String]) -> Void
  ) -> [(value: Int32, text: String, code: String)] {
    guard column.type != .text else {
      if !column.valueLabels.entries.isEmpty {
        lose(
          "labels of the texts of “\(column.name)”: the format labels integers only",
          column.valueLabels.entries.prefix(3).map { "\($0.code) \($0.label)" })
      }
      return []
    }
    var result: [(value: Int32, text: String, code: String)] = []
    var lost: [String] = []
    var labelled = Set<Int32>()
    for entry in column.valueLabels.entries {
      let value: Int32
      if let tag = tags[entry.code] ?? StataMissing.tags.firstIndex(of: entry.code).map({ $0 + 1 })
      {
        value = StataMissing.leastLong + Int32(tag)
      } else if entry.code == "." {
        value = StataMissing.leastLong
      } else if let number = Double(entry.code), let whole = Int32(exactly: number),
        whole < StataMissing.leastLong
      {
        value = whole
      } else {
        lost.append("\(entry.code) \(entry.label)")
        continue
      }
      if labelled.insert(value).inserted { result.append((value, entry.label, entry.code)) }
    }
    if let tag = tags[notInUniverse] {
      let value = StataMissing.leastLong + Int32(tag)
      if labelled.insert(value).inserted { result.append((value, notInUniverse, "")) }
    }
    for kind in column.reasons?.kinds ?? [] {
      guard case .user(let code, let label?) = kind, let tag = tags[code] else { continue }
      let value = StataMissing.leastLong + Int32(tag)
      if labelled.insert(value).inserted { result.append((value, label, code)) }
    }
    if !lost.isEmpty {
      lose("labels of “\(column.name)” whose codes are not integers", Array(lost.prefix(3)))
    }
    return result.sorted { $0.value < $1.value }
  }

  /// The kind of missing value of a row: 0 for `.`, 1 for `.a` and so on.
  func tag(at row: Int) -> Int {
    guard let reasons = column.reasons else { return 0 }
    switch reasons.kind(at: row) {
    case .system: return 0
    case .notInUniverse: return tags[Self.notInUniverse] ?? 0
    case .user(let code, _): return tags[code] ?? 0
    }
  }
}
