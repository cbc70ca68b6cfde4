/// The categories of a column, in order, and what assigns each row to one.
///
/// Numbers are ordered by value. Text is ordered by its labels when there are any, else alphabetically.
package struct CategoryIndex: Sendable {
  /// A category.
  package struct Level: Sendable, Hashable {
    /// The value as text.
    package let code: String
    /// What the code stands for; `nil` when it has no label.
    package let label: String?

    package init(code: String, label: String?) {
      self.code = code
      self.label = label
    }
  }

  /// How rows refer to categories.
  package enum Source: Sendable {
    /// A value's category is `codes[value - offset]`; anything outside is in none.
    case integers([Int32])
    case bytes([UInt8])
  }

  package let source: Source
  package let offset: Int32
  package let codes: [Int32]
  package let levels: [Level]

  /// The largest range of integers that is coded by position instead of by hashing.
  private static let widestRange = 1 << 16

  /// Finds the categories of a column.
  package init(_ column: Column) {
    let labels = column.valueLabels
    func level(_ code: String) -> Level { Level(code: code, label: labels.label(of: code)) }
    switch column.storage {
    case .bool(let values):
      self.init(
        source: .bytes(values), offset: 0, codes: [0, 1],
        levels: [Level(code: "false", label: labels.label(of: "false")), level("true")])
    case .category(let values, let names):
      let ranks = Self.order(names, labels)
      var codes = [Int32](repeating: -1, count: names.count)
      for (rank, code) in ranks.enumerated() { codes[code] = Int32(rank) }
      self.init(
        source: .integers(values), offset: 0, codes: codes, levels: ranks.map { level(names[$0]) })
    case .int32(let values), .date(let values):
      guard let range = column.integerRange else {
        self.init(source: .integers(values), offset: 0, codes: [], levels: [])
        return
      }
      let width = Int(range.upperBound) - Int(range.lowerBound) + 1
      if width <= Self.widestRange {
        let used = Self.used(values, from: Int(range.lowerBound), width: width)
        self.init(source: .integers(values), first: range.lowerBound, used: used) {
          level(column.codeText($0))
        }
      } else {
        self.init(hashing: values.map { $0 == .min ? nil : Int64($0) }) {
          level(column.codeText(Int32(truncatingIfNeeded: $0)))
        }
      }
    case .int64(let values):
      let complete = column.missingCount == 0
      self.init(hashing: values.map { $0 == .min && !complete ? nil : $0 }) { level(String($0)) }
    case .dateTime(let values):
      self.init(hashing: values.map { $0 == .min ? nil : $0 }) {
        level(LocalDateTime(millisecondsSinceEpoch: $0).description)
      }
    case .double(let values):
      var distinct = Set<Double>()
      for value in values where !value.isNaN { distinct.insert(value) }
      let sorted = distinct.sorted()
      let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
      self.init(
        source: .integers(values.map { $0.isNaN ? -1 : position[$0] ?? -1 }), offset: 0,
        codes: sorted.indices.map { Int32($0) }, levels: sorted.map { level(CodeText.of($0)) })
    }
  }

  package init(source: Source, offset: Int32, codes: [Int32], levels: [Level]) {
    self.source = source
    self.offset = offset
    self.codes = codes
    self.levels = levels
  }

  private init(source: Source, first: Int32, used: [Bool], level: (Int32) -> Level) {
    var codes = [Int32](repeating: -1, count: used.count)
    var levels: [Level] = []
    for index in used.indices where used[index] {
      codes[index] = Int32(levels.count)
      levels.append(level(first + Int32(index)))
    }
    self.init(source: source, offset: first, codes: codes, levels: levels)
  }

  private init(hashing values: [Int64?], level: (Int64) -> Level) {
    let sorted = Set(values.compactMap { $0 }).sorted()
    let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
    self.init(
      source: .integers(values.map { value in value.flatMap { position[$0] } ?? -1 }), offset: 0,
      codes: sorted.indices.map { Int32($0) }, levels: sorted.map(level))
  }

  /// Which integers of a range occur. A sample of rows mostly finds all of them, and ends the search.
  private static func used(_ values: [Int32], from low: Int, width: Int) -> [Bool] {
    var used = [Bool](repeating: false, count: width)
    var left = width
    for stride in [61, 1] {
      for row in Swift.stride(from: 0, to: values.count, by: stride) {
        let value = values[row]
        if value != .min, !used[Int(value) - low] {
          used[Int(value) - low] = true
          left -= 1
          if left == 0 { return used }
        }
      }
    }
    return used
  }

  private static func order(_ names: [String], _ labels: ValueLabels) -> [Int] {
    guard !labels.isEmpty else { return names.indices.sorted { names[$0] < names[$1] } }
    let position = Dictionary(
      labels.entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    return names.indices.sorted {
      let (a, b) = (position[names[$0]] ?? .max, position[names[$1]] ?? .max)
      return a != b ? a < b : names[$0] < names[$1]
    }
  }

  /// The category of each row; −1 for none.
  package var rowCodes: [Int32] {
    func code(_ index: Int) -> Int32 { codes.indices.contains(index) ? codes[index] : -1 }
    switch source {
    case .integers(let values): return values.map { code(Int($0) - Int(offset)) }
    case .bytes(let values): return values.map { code(Int($0) - Int(offset)) }
    }
  }
}

extension Column {
  /// The text of an integer or date value.
  fileprivate func codeText(_ value: Int32) -> String {
    type == .date ? CalendarDate(daysSinceEpoch: value).description : String(value)
  }
}
