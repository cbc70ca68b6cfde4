/// A variable that modules read, whatever a country calls it.
public struct CanonicalVariable: Sendable, Hashable, Codable {
  /// What its values are.
  public enum Kind: Sendable, Hashable, Codable {
    /// 1 for yes, 0 for no.
    case yesNo
    /// A number in a range; no bound where there is none.
    case number(ClosedRange<Double>?)
    /// A number that is one of some codes.
    case coded([Double])
    /// A text that is one of some codes; any when there are none.
    case category([String])
    /// A country or area, ISO 3166-1 alpha-3; or the code for stateless persons.
    case country
    /// A code of a classification: `ISCO-08` or `ISIC Rev. 4`.
    case classification(String)
    /// Any text.
    case text
    /// A day.
    case date

    /// Whether the values are numbers.
    public var isNumeric: Bool {
      switch self {
      case .yesNo, .number, .coded: true
      case .category, .country, .classification, .text, .date: false
      }
    }
  }

  /// The name.
  public let name: String
  /// What it is about: `design`, `person`, `labour`, `job`, `migration`, `work-abroad`, `emigrant` or
  /// `recruitment`.
  public let block: String
  /// What its values are.
  public let kind: Kind
  /// What it means.
  public let label: String
  /// Who is asked.
  public let universe: String

  /// All variables, by block.
  public static let all: [CanonicalVariable] = rows.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 6 else { return nil }
    return CanonicalVariable(
      name: fields[0], block: fields[1], kind: kind(fields[2], fields[3]), label: fields[4],
      universe: fields[5])
  }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The variable of a name; `nil` when modules know none.
  public static func named(_ name: String) -> CanonicalVariable? { byName[name] }

  private static func kind(_ name: String, _ detail: String) -> Kind {
    let parts = detail.split(separator: " ").map(String.init)
    switch name {
    case "yesno": return .yesNo
    case "number":
      let bounds = parts.compactMap { Double($0) }
      return .number(bounds.count == 2 ? bounds[0]...bounds[1] : nil)
    case "coded": return .coded(parts.compactMap { Double($0) })
    case "category": return .category(parts)
    case "country": return .country
    case "class": return .classification(detail)
    case "date": return .date
    default: return .text
    }
  }
}
