/// A group of countries, by their ISO 3166-1 alpha-3 codes.
public struct CountryGroup: Sendable, Hashable, Codable {
  /// The name, such as `GCC`.
  public let name: String
  /// What it is, in words.
  public let title: String
  /// The members, sorted.
  public let members: [String]

  /// Creates a group; it may be anybody's own.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - title: What it is.
  ///   - members: The alpha-3 codes of the members.
  /// - Throws: `SurveyModuleError` with code `invalidCode` for a code that is no country's.
  public init(_ name: String, title: String, members: [String]) throws {
    for code in members where CodeList.countries[code] == nil {
      throw SurveyModuleError(
        .invalidCode, "“\(code)” of the group “\(name)” is no alpha-3 code of ISO 3166-1.")
    }
    self.init(name: name, title: title, known: members)
  }

  init(name: String, title: String, known members: [String]) {
    (self.name, self.title, self.members) = (name, title, Set(members).sorted())
  }

  /// Whether a country is a member.
  public func contains(_ code: String) -> Bool { members.contains(code) }
}

extension CountryGroup {
  /// Reads a group from codes with spaces between them.
  init(name: String, title: String, rows: String) {
    self.init(
      name: name, title: title, known: rows.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
