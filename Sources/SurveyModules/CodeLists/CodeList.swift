/// A classification: codes in levels, with titles in several languages.
public struct CodeList: Sendable, Hashable {
  /// A code of a classification.
  public struct Entry: Sendable, Hashable, Codable {
    /// The code.
    public let code: String
    /// The code of the level above; `nil` at the first level.
    public let parent: String?
    /// The level, from 1.
    public let level: Int
    /// Titles by language, `en`, `fr` and `ar`; only those with a source.
    public let titles: [String: String]

    /// The English title, or the code.
    public var title: String { titles["en"] ?? code }

    /// The title in a language, or else in English.
    public func title(in language: String) -> String { titles[language] ?? title }
  }

  /// What a code is to a classification.
  public enum Standing: Sendable, Hashable {
    /// A code of the lowest level.
    case complete
    /// A code of a higher level: what it stands for is known, but not in full detail.
    case truncated(level: Int)
    /// No code of the classification.
    case unknown
  }

  /// The name, such as `ISCO-08`.
  public let name: String
  /// What it classifies.
  public let title: String
  /// Who published it, and when.
  public let source: String
  /// The codes, level by level in the order of publication.
  public let entries: [Entry]
  private let positions: [String: Int]

  /// Creates a classification.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - title: What it classifies.
  ///   - source: Who published it, and when.
  ///   - entries: The codes; of two entries with one code the first counts.
  public init(_ name: String, title: String, source: String, _ entries: [Entry]) {
    (self.name, self.title, self.source, self.entries) = (name, title, source, entries)
    positions = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of levels.
  public var levels: Int { entries.map(\.level).max() ?? 0 }

  /// The codes of a level, or of all.
  public func entries(level: Int) -> [Entry] { entries.filter { $0.level == level } }

  /// The entry of a code; `nil` for none.
  public subscript(code: String) -> Entry? { positions[code].map { entries[$0] } }

  /// The codes right below a code.
  public func children(of code: String) -> [Entry] { entries.filter { $0.parent == code } }

  /// What a code is: known in full, known at a higher level, or unknown.
  public func standing(of code: String) -> Standing {
    guard let entry = self[code] else { return .unknown }
    return entry.level == levels ? .complete : .truncated(level: entry.level)
  }

  /// The code of a higher level that a code belongs to.
  ///
  /// - Parameters:
  ///   - code: A code of this level or a lower one.
  ///   - level: The level, from 1.
  /// - Returns: `nil` for an unknown code, and for one that is above the level already.
  public func rolledUp(_ code: String, to level: Int) -> String? {
    var entry = self[code]
    while let current = entry, current.level > level {
      entry = current.parent.flatMap { self[$0] }
    }
    return entry?.level == level ? entry?.code : nil
  }
}

extension CodeList: CustomStringConvertible {
  /// The name with the number of codes.
  public var description: String { "\(name) (\(entries.count) codes)" }
}

extension CodeList {
  /// Reads a classification from rows of `code|parent|en|fr|ar`; levels follow from parents.
  init(_ name: String, title: String, source: String, rows: String) {
    var levels: [String: Int] = [:]
    let entries = rows.split(separator: "\n").map { line -> Entry in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let parent = fields.count > 1 && !fields[1].isEmpty ? fields[1] : nil
      let level = parent.flatMap { levels[$0] }.map { $0 + 1 } ?? 1
      levels[fields[0]] = level
      let titles = zip(["en", "fr", "ar"], fields.dropFirst(2)).filter { !$1.isEmpty }
      return Entry(
        code: fields[0], parent: parent, level: level,
        titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
    }
    self.init(name, title: title, source: source, entries)
  }
}
