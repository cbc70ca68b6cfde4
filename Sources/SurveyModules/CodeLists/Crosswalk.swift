/// The correspondence between two classifications.
///
/// Where a code has several targets, data cannot be moved from one classification to the other without a
/// break: `translated` gives nothing for it, and `targets` what it may be.
public struct Crosswalk: Sendable, Hashable {
  /// A pair of codes.
  public struct Link: Sendable, Hashable, Codable {
    /// The code in the first classification.
    public let from: String
    /// The code in the second.
    public let to: String
  }

  /// The name of the first classification.
  public let source: String
  /// The name of the second.
  public let target: String
  /// The pairs.
  public let links: [Link]
  private let byCode: [String: [String]]

  /// Creates a correspondence.
  ///
  /// - Parameters:
  ///   - source: The name of the first classification.
  ///   - target: The name of the second.
  ///   - links: The pairs.
  public init(from source: String, to target: String, _ links: [Link]) {
    (self.source, self.target, self.links) = (source, target, links)
    byCode = Dictionary(grouping: links, by: \.from).mapValues { $0.map(\.to) }
  }

  /// What a code may be in the second classification; empty for a code that it does not know.
  public func targets(of code: String) -> [String] { byCode[code] ?? [] }

  /// The code in the second classification, when there is only one.
  public func translated(_ code: String) -> String? {
    let all = targets(of: code)
    return all.count == 1 ? all[0] : nil
  }

  /// Whether moving from the first classification to the second breaks series.
  public var isLossy: Bool { byCode.values.contains { $0.count > 1 } }

  /// The codes with several targets, sorted.
  public var ambiguousCodes: [String] {
    byCode.filter { $0.value.count > 1 }.map(\.key).sorted()
  }

  /// The correspondence the other way.
  public var reversed: Crosswalk {
    Crosswalk(from: target, to: source, links.map { Link(from: $0.to, to: $0.from) })
  }
}

extension Crosswalk {
  /// Reads a correspondence from rows of `code|code code …`.
  init(from source: String, to target: String, rows: String) {
    self.init(
      from: source, to: target,
      rows.split(separator: "\n").flatMap { line -> [Link] in
        let fields = line.split(separator: "|")
        guard fields.count == 2 else { return [] }
        return fields[1].split(separator: " ").map {
          Link(from: String(fields[0]), to: String($0))
        }
      })
  }

  /// ICSE-93 to ICSE-18: one to many (20th ICLS, Resolution I; ILO, *Statistics on work relationships*).
  public static let icse93ToICSE18 = Crosswalk(
    from: "ICSE-93", to: "ICSE-18",
    rows: """
      1|41 42 43 44 30
      2|11 12
      3|21 22 30
      4|11 12 21 22 30
      5|51
      """)
}
