/// A country or area of ISO 3166-1.
public struct Country: Sendable, Hashable, Codable {
  /// The three-letter code, which canonical variables use.
  public let alpha3: String
  /// The two-letter code.
  public let alpha2: String
  /// The number, of three digits, which is that of the United Nations (M49) too.
  public let number: String
  /// The region of the United Nations (M49) as a number; `nil` for none.
  public let region: String?
  /// The subregion of the United Nations (M49) as a number; `nil` for none.
  public let subregion: String?
  /// Names by language: `en`, `fr`, `ar`.
  public let names: [String: String]

  /// The English name.
  public var name: String { names["en"] ?? alpha3 }

  /// All countries and areas, 249, by three-letter code.
  public static let all: [Country] = rows.split(separator: "\n").map { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Country(
      alpha3: fields[0], alpha2: fields[1], number: fields[2],
      region: fields[3].isEmpty ? nil : fields[3],
      subregion: fields[4].isEmpty ? nil : fields[4],
      names: Dictionary(
        zip(["en", "fr", "ar"], fields[5...]).filter { !$1.isEmpty },
        uniquingKeysWith: { first, _ in first }))
  }

  private static let byCode: [String: Country] = Dictionary(
    all.flatMap { country in
      [(country.alpha3, country), (country.alpha2, country), (country.number, country)]
    }, uniquingKeysWith: { first, _ in first })

  /// Finds a country by its two- or three-letter code or its number, leading zeros or none.
  ///
  /// - Parameter code: The code.
  /// - Returns: `nil` when there is none.
  public static func coded(_ code: String) -> Country? {
    if let known = byCode[code] { return known }
    guard let number = Int(code), number > 0, number < 1000 else {
      return byCode[code.uppercased()]
    }
    let digits = String(number)
    return byCode[String(repeating: "0", count: 3 - digits.count) + digits]
  }
}

extension CodeList {
  /// ISO 3166-1: countries and areas by three-letter code.
  public static let countries = CodeList(
    "ISO 3166-1", title: "Countries and areas", source: "ISO 3166-1; United Nations M49",
    Country.all.map { Entry(code: $0.alpha3, parent: nil, level: 1, titles: $0.names) })
}
