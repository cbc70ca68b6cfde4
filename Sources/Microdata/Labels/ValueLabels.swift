/// What the codes of a variable stand for, in the order of the questionnaire.
public struct ValueLabels: Sendable, Hashable, Codable {
  /// A code, as text, with what it stands for.
  public struct Entry: Sendable, Hashable, Codable {
    /// The code, written as `Column.text(at:)` writes values; for a Stata missing value, `.a` to `.z`.
    public let code: String
    /// What it stands for.
    public let label: String
    /// What it stands for in other languages, by language code.
    public let translations: [String: String]

    /// Creates an entry.
    public init(code: String, label: String, translations: [String: String] = [:]) {
      self.code = code
      self.label = label
      self.translations = translations
    }
  }

  /// Numbers from one to another, with what they stand for.
  public struct RangeEntry: Sendable, Hashable, Codable {
    /// The least number.
    public let lower: Double
    /// The greatest number.
    public let upper: Double
    /// What they stand for.
    public let label: String
    /// What they stand for in other languages, by language code.
    public let translations: [String: String]

    /// Creates an entry; the bounds belong to the range.
    public init(lower: Double, upper: Double, label: String, translations: [String: String] = [:]) {
      self.lower = lower
      self.upper = upper
      self.label = label
      self.translations = translations
    }
  }

  /// The entries.
  public let entries: [Entry]
  /// The labels of ranges; a code with an entry of its own is not looked up here.
  public let ranges: [RangeEntry]
  /// The first entry of each code; empty when there are so few that a search is as fast.
  private let positions: [String: Int]

  /// Creates labels from entries.
  public init(_ entries: [Entry] = [], ranges: [RangeEntry] = []) {
    self.entries = entries
    self.ranges = ranges
    positions =
      entries.count <= 8
      ? [:]
      : Dictionary(
        entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there are no labels.
  public var isEmpty: Bool { entries.isEmpty && ranges.isEmpty }

  /// Returns the label of a code; `nil` when it has none.
  public func label(of code: String) -> String? {
    let entry =
      positions.isEmpty
      ? entries.first { $0.code == code } : positions[code].map { entries[$0] }
    if let entry { return entry.label }
    guard !ranges.isEmpty, let value = Double(code) else { return nil }
    return ranges.first { $0.lower <= value && value <= $0.upper }?.label
  }

  /// Returns the code with a label; `nil` when there is none, or more than one.
  public func code(labelled label: String) -> String? {
    let found = entries.filter { $0.label == label }
    return found.count == 1 ? found[0].code : nil
  }

  private enum CodingKeys: String, CodingKey { case entries, ranges }

  /// Decodes labels; ranges may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode([Entry].self, forKey: .entries),
      ranges: try container.decodeIfPresent([RangeEntry].self, forKey: .ranges) ?? [])
  }

  /// Encodes the entries and the ranges.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(entries, forKey: .entries)
    try container.encode(ranges, forKey: .ranges)
  }
}

extension ValueLabels: ExpressibleByDictionaryLiteral {
  /// Creates labels from a literal such as `["1": "male", "2": "female"]`, in its order.
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { Entry(code: $0.0, label: $0.1) })
  }
}

/// How numbers are written as codes.
package enum CodeText {
  /// Whole numbers without a decimal point, all others as the shortest text that reads back exactly.
  package static func of(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return String(describing: value)
  }
}
