/// A dimension of a table: its categories, groups of them, and a total.
public struct TableDimension: Sendable, Hashable, Encodable {
  /// A group of categories, or of groups before it.
  public struct Group: Sendable, Hashable, Codable {
    /// The code of the group.
    public let code: String
    /// The codes of what it adds up.
    public let members: [String]

    /// Creates a group.
    public init(_ code: String, _ members: [String]) {
      (self.code, self.members) = (code, members)
    }
  }

  /// The name of the dimension.
  public let name: String
  /// All codes: the categories, the groups, and the total last.
  public let codes: [String]
  /// How many of the codes are categories.
  public let categoryCount: Int
  /// For each code, the positions of the codes that it adds up; empty for a category.
  let members: [[Int]]
  /// The position of the total; `nil` when the table has none.
  let total: Int?

  /// Creates a dimension.
  ///
  /// - Parameters:
  ///   - name: The name of the dimension.
  ///   - categories: The codes of the categories, the finest level.
  ///   - total: The code of the total; `nil` when the table has no total over this dimension.
  ///   - groups: Groups of categories or of groups before them; no code is in two groups.
  /// - Throws: `IndicatorError` with code `invalidDefinition`.
  public init(
    _ name: String, categories: [String], total: String? = "Total", groups: [Group] = []
  ) throws {
    func invalid(_ problem: String) -> IndicatorError {
      IndicatorError(.invalidDefinition, "The dimension “\(name)”: \(problem).")
    }
    guard !categories.isEmpty else { throw invalid("it has no categories") }
    var positions: [String: Int] = [:]
    for code in categories + groups.map(\.code) + (total.map { [$0] } ?? []) {
      guard positions.updateValue(positions.count, forKey: code) == nil else {
        throw invalid("the code “\(code)” is there twice")
      }
    }
    var members = [[Int]](repeating: [], count: categories.count)
    var isMember = [Bool](repeating: false, count: categories.count + groups.count)
    for group in groups {
      guard !group.members.isEmpty else { throw invalid("the group “\(group.code)” is empty") }
      let parts = try group.members.map { code in
        guard let position = positions[code], position < members.count else {
          throw invalid("“\(code)” in “\(group.code)” is no category and no group before it")
        }
        guard !isMember[position] else { throw invalid("“\(code)” is in two groups") }
        isMember[position] = true
        return position
      }
      members.append(parts)
    }
    self.total = total == nil ? nil : members.count
    if total != nil { members.append(isMember.indices.filter { !isMember[$0] }) }
    (self.name, self.members, categoryCount) = (name, members, categories.count)
    codes = categories + groups.map(\.code) + (total.map { [$0] } ?? [])
  }
}
